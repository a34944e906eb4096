/** Refuses arguments that contain themselves: Pulumi would follow them without end. */
import * as pulumi from "@pulumi/pulumi";

/** Ends the program with one sentence when a value holds itself. Outputs are Pulumi's own and are not looked into. */
export function refuseCycles(
  resource: string,
  value: unknown,
  path: readonly string[] = [],
  above: readonly unknown[] = [],
): void {
  if (typeof value !== "object" || value === null || pulumi.Output.isInstance(value) || value instanceof Promise)
    return;
  if (above.includes(value)) {
    throw new pulumi.RunError(
      `The arguments of ${resource} contain themselves at ${path.join(".")}. A document is a tree, as in JSON.`,
    );
  }
  for (const [name, member] of Object.entries(value))
    refuseCycles(resource, member, [...path, name], [...above, value]);
}
