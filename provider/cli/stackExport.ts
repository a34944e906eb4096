/** Reads the output of `pulumi stack export`: which stack it is, and the resources that the stack holds. */
import { UsageError } from "./usageError.js";

/** The stack's names, as URNs have them. */
export interface StackName {
  stack: string;
  project: string;
}

/** One resource of the stack. */
export interface ExportedResource {
  urn: string;
  type: string;
  /** The provider's id; absent for components. */
  id: string | undefined;
  outputs: Readonly<Record<string, unknown>>;
  /** True for what the program only reads (`get`). */
  isExternal: boolean;
}

/** What an export says. */
export interface StackExport {
  /** Absent when nothing in the export names the stack. */
  name: StackName | undefined;
  resources: ExportedResource[];
}

/** Reads the JSON of an export; `file` is for messages. Throws `UsageError` when it is none. */
export function readStackExport(value: unknown, file: string): StackExport {
  const deployment = memberOf(value, "deployment");
  const listed = memberOf(deployment, "resources") ?? [];
  if (!isObject(deployment) || !Array.isArray(listed)) throw notAnExport(file);
  const resources = listed.map((resource: unknown) => {
    const [urn, type, id] = ["urn", "type", "id"].map((key) => memberOf(resource, key));
    if (typeof urn !== "string" || typeof type !== "string") throw notAnExport(file);
    const outputs = memberOf(resource, "outputs");
    return {
      urn,
      type,
      id: typeof id === "string" ? id : undefined,
      outputs: isObject(outputs) ? outputs : {},
      isExternal: memberOf(resource, "external") === true,
    };
  });
  return { name: nameIn(deployment, resources), resources };
}

/** The stack itself is a resource as a rule; an export of an empty stack may name it elsewhere, or nowhere. */
function nameIn(deployment: object, resources: readonly ExportedResource[]): StackName | undefined {
  const stackFirst = resources.toSorted((left, right) => Number(isStack(right)) - Number(isStack(left)));
  const pending = memberOf(deployment, "pending_operations");
  const urns = [
    ...stackFirst.map(({ urn }) => urn),
    ...(Array.isArray(pending) ? pending.map((operation) => memberOf(memberOf(operation, "resource"), "urn")) : []),
  ];
  for (const urn of urns) {
    const [, stack, project] = /^urn:pulumi:(.+?)::(.+?)::/.exec(String(urn)) ?? [];
    if (stack !== undefined && project !== undefined) return { stack, project };
  }
  // Pulumi Cloud's secrets provider is kept by stack.
  const secrets = memberOf(memberOf(deployment, "secrets_providers"), "state");
  const [stack, project] = [memberOf(secrets, "stack"), memberOf(secrets, "project")];
  return typeof stack === "string" && typeof project === "string" ? { stack, project } : undefined;
}

const isStack = ({ type }: ExportedResource): boolean => type === "pulumi:pulumi:Stack";

function notAnExport(file: string): UsageError {
  return new UsageError(
    `${file} is not the output of "pulumi stack export": it has no deployment with a list of resources.`,
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const memberOf = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
