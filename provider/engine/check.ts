/** The verb `check`: fills in defaults and finds the user's mistakes. No host is asked. */
import { isDeepStrictEqual } from "node:util";
import { hasUnknown } from "../../schema/unknown.js";
import { type Failure, propertyPath, validateArguments, worded } from "../../schema/validate.js";
import type { ResourceDefinition } from "./defineResource.js";
import type { PropertyFailure } from "./failures.js";
import type { CheckRequest, CheckResponse } from "./requests.js";
import type { Values } from "./stored.js";

/**
 * `hostFailure` says what is wrong with a host's text; it belongs to the hosts, not to the engine. `isElsewhere`: the new
 * `host` is another machine than the old one, which has nothing yet that a change could not be made to.
 */
export function check(
  definition: ResourceDefinition<Values, Values>,
  request: CheckRequest,
  hostFailure: (host: unknown) => string | undefined,
  isElsewhere: boolean,
): CheckResponse {
  const { inputs, defaults, marks } = withDefaults(definition, request);
  const failures = validateArguments(definition.type, inputs, { say: "errors" }).map(toPropertyFailure);
  const wrongHost = hostFailure(inputs.host);
  if (wrongHost !== undefined && !failures.some((failure) => failure.property === "host")) {
    failures.push({ property: hidesSome(inputs.host, wrongHost) ? "" : "host", reason: wrongHost });
  }
  // A rule of the resource may rely on the types that the schema has checked.
  if (failures.length === 0) failures.push(...(definition.failures?.(inputs) ?? []));
  // A change to a value that is not known yet cannot be judged; the check before the update knows it.
  if (failures.length === 0 && request.olds !== undefined && !isElsewhere && !hasUnknown(inputs)) {
    failures.push(...(definition.refuses?.(request.olds, inputs) ?? []));
  }
  if (failures.length === 0) for (const advice of definition.advice?.(inputs) ?? []) request.log("warning", advice);
  return { inputs, defaults, marks, failures };
}

/**
 * True when a reason does not repeat the host as it is written, since there is a password in it. Pulumi prints the value
 * of the property that a failure names, so such a failure must name none.
 */
function hidesSome(host: unknown, reason: string): boolean {
  return typeof host === "string" && !reason.includes(host);
}

type Filled = Pick<CheckResponse, "inputs" | "defaults" | "marks">;

function withDefaults(definition: ResourceDefinition<Values, Values>, request: CheckRequest): Filled {
  const { urn, news, olds, previousUrn, oldMarks } = request;
  const inputs: Values = { ...news };
  const defaults: string[] = [];
  const marks: string[] = [];
  const filled = definition.defaults?.(news, {
    urn,
    before: olds,
    wasDefault: (argument) =>
      oldMarks?.includes(argument) === true ||
      (olds !== undefined && isFirstDefault(definition, argument, previousUrn ?? urn, olds)),
  });
  for (const [argument, value] of Object.entries(filled ?? {})) {
    if (inputs[argument] !== undefined) continue;
    inputs[argument] = value;
    defaults.push(argument);
  }
  for (const argument of defaults) if (!isFirstDefault(definition, argument, urn, inputs)) marks.push(argument);
  return { inputs, defaults, marks };
}

/** True for what a resource that is new under this URN gets when its program does not give it. */
function isFirstDefault(
  definition: ResourceDefinition<Values, Values>,
  argument: string,
  urn: string,
  values: Values,
): boolean {
  const { [argument]: value, ...others } = values;
  const first = definition.defaults?.(others, { urn, before: undefined, wasDefault: () => false });
  return isDeepStrictEqual(first?.[argument], value);
}

const toPropertyFailure = (failure: Failure): PropertyFailure => ({
  property: propertyPath(failure),
  reason: worded(failure),
});
