/**
 * What the host's ledger has of a resource that the state does not know: a run of it was cut, or another state manages it,
 * such as that of a second clone of the project. Nobody can tell these apart, so it is said before anything is done.
 */
import { hasUnknown } from "../../schema/unknown.js";
import type { Ledger } from "../hcs/ledger.js";
import type { ResourceDefinition } from "./defineResource.js";
import type { CheckRequest } from "./requests.js";
import { rowsOf } from "./rows.js";
import type { Values } from "./stored.js";
import { isLeft } from "./successors.js";

/** Says it for a resource that is about to be created. */
export async function sayBegun(
  definition: ResourceDefinition<Values, Values>,
  { urn, log }: CheckRequest,
  inputs: Values,
  ledger: Ledger,
): Promise<void> {
  const id = definition.identify(inputs);
  // A ledger that cannot be read is met again by the create, which says why.
  const rows = await rowsOf(ledger, id, urn).catch(() => []);
  const begun = rows.find((row) => !isLeft(row));
  if (begun === undefined) return;
  const meaning = hasUnknown(inputs) ? undefined : definition.begun?.(begun, inputs);
  log(
    "warning",
    `A run of this resource began to make the ${definition.type} "${id}" at ${begun.since}, and this state does not know what became of it. ` +
      "This run goes on with what is there. Where it was asked to replace the resource (--replace), that is all. If another state manages it (another clone of the project, or this stack before it was renamed), " +
      "stop here and give this stack another name: whichever is destroyed first takes the thing from the other." +
      (meaning === undefined ? "" : ` ${meaning}`),
  );
}
