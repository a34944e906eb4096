/** The verb `check`: fills in defaults and finds the user's mistakes. No host is asked. */
import { hasUnknown } from "../../schema/unknown.js";
import { type Failure, propertyPath, validateArguments } from "../../schema/validate.js";
import type { ResourceDefinition } from "./defineResource.js";
import type { PropertyFailure } from "./failures.js";
import type { CheckRequest, CheckResponse } from "./requests.js";
import type { Values } from "./stored.js";

/** `hostFailure` says what is wrong with a host's text; it belongs to the hosts, not to the engine. */
export function check(
  definition: ResourceDefinition<Values, Values>,
  request: CheckRequest,
  hostFailure: (host: unknown) => string | undefined,
): CheckResponse {
  const inputs: Values = { ...request.news };
  const defaults: string[] = [];
  const filled = definition.defaults?.(inputs, {
    urn: request.urn,
    before: request.olds,
    wasDefault: (argument) => request.oldDefaults?.includes(argument) ?? false,
  });
  for (const [argument, value] of Object.entries(filled ?? {})) {
    if (inputs[argument] !== undefined) continue;
    inputs[argument] = value;
    defaults.push(argument);
  }
  const failures = validateArguments(definition.type, inputs, { say: "errors" }).map(toPropertyFailure);
  const wrongHost = hostFailure(inputs.host);
  if (wrongHost !== undefined && !failures.some((failure) => failure.property === "host")) {
    failures.push({ property: "host", reason: wrongHost });
  }
  // A rule of the resource may rely on the types that the schema has checked.
  if (failures.length === 0) failures.push(...(definition.failures?.(inputs) ?? []));
  // A change to a value that is not known yet cannot be judged; the check before the update knows it.
  if (failures.length === 0 && request.olds !== undefined && !hasUnknown(inputs)) {
    failures.push(...(definition.refuses?.(request.olds, inputs) ?? []));
  }
  if (failures.length === 0) for (const advice of definition.advice?.(inputs) ?? []) request.log("warning", advice);
  return { inputs, defaults, failures };
}

function toPropertyFailure(failure: Failure): PropertyFailure {
  const hint = failure.suggestion === undefined ? "" : ` Did you mean "${failure.suggestion}"?`;
  return { property: propertyPath(failure), reason: `${failure.reason}${hint}` };
}
