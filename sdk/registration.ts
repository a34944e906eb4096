/** How a resource of this package is registered with Pulumi: what `pulumi.dynamic.Resource` does, without its closure serializer. */
import * as pulumi from "@pulumi/pulumi";
import { requirePlainData } from "./plainData.js";

/** The contract version in the provider text; see `provider/dynamic.ts`. */
const contractVersion = 1;

/**
 * The text that Pulumi's dynamic-provider server runs, now and when the resource is deleted years later: one line,
 * equal for all resources of a type. The code itself is in the installed package and so always current.
 */
export function providerText(type: string): string {
  return `exports.handler=()=>require("pulumi-hcs/provider").dynamic("${type}",${contractVersion})`;
}

/** Pulumi's type token of a resource type. */
export function typeToken(type: string): string {
  return `pulumi-nodejs:dynamic/hcs:${type}`;
}

/**
 * Arguments of `CustomResource`'s constructor. `outputs` names what the provider computes, so that the program sees
 * them as Outputs. `args` is undefined for a resource that is only looked up by its id.
 */
export function registration(
  type: string,
  name: string,
  args: object,
  outputs: readonly string[],
  options: pulumi.CustomResourceOptions = {},
): [type: string, name: string, props: pulumi.Inputs, options: pulumi.CustomResourceOptions] {
  const whenPlain = requirePlainData(`${type} "${name}"`, args);
  refuseImport(type, name, options);
  const given: pulumi.Inputs = { ...args };
  const props: pulumi.Inputs = {
    ...Object.fromEntries(outputs.map((output) => [output, undefined])),
    ...given,
    host: given.host ?? defaultHost(),
    // Pulumi waits for all inputs, one after another, before it registers a resource: none that has lost something gets through.
    __provider: whenPlain?.then(() => providerText(type)) ?? providerText(type),
    // The dynamic server hands over neither the URN nor the timeouts, so they travel as inputs.
    __urn: pulumi.createUrn(name, typeToken(type), options.parent),
    ...(options.customTimeouts === undefined ? {} : { __timeouts: options.customTimeouts }),
  };
  // One id or one file cannot exist twice; the provider's own wish is ignored under `--replace`, the option is not.
  return [typeToken(type), name, props, { ...options, deleteBeforeReplace: true }];
}

/** Pulumi reads what it imports without the provider's text, and its dynamic server then ends with a stack. */
function refuseImport(type: string, name: string, options: pulumi.CustomResourceOptions): void {
  if (options.import === undefined) return;
  throw new pulumi.RunError(
    `${type} "${name}" has the resource option "import", which Pulumi does not offer for resources of this kind. Leave it out: ` +
      `a file or disk that is on the host already is kept, a live system is taken over with the argument "adopt", and hcs.${type}.get looks one up.`,
  );
}

/** Stack configuration `hcs:host`, else this machine where it is a Windows one; elsewhere the provider's check names the choices. */
function defaultHost(): string | undefined {
  return new pulumi.Config("hcs").get("host") ?? (process.platform === "win32" ? "native" : undefined);
}

/** Options of a `get`: Pulumi's, and the host to look at when it is not the stack's. */
export interface GetOptions extends pulumi.CustomResourceOptions {
  host?: pulumi.Input<string>;
}

/** What a `get` registers: an id and a host, no arguments. */
export function lookup(
  id: pulumi.Input<pulumi.ID>,
  options: GetOptions = {},
): { args: object; options: pulumi.CustomResourceOptions } {
  const { host, ...rest } = options;
  return { args: host === undefined ? {} : { host }, options: { ...rest, id } };
}
