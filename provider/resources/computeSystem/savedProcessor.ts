/**
 * Saved memory goes on only on a processor that has what the one had that it was saved on. Asked before anything is
 * touched, since HCS itself tells at the start, when the system was created and whatever was in its way is gone.
 */
import type { ProcessorCapabilitiesInfo, VmProcessorRequirements } from "../../../schema/types.js";
import type { ResourceContext } from "../../engine/defineResource.js";
import { HcsError, hresultText } from "../../hcs/errors.js";
import type { HcsHost } from "../../hcs/host.js";

// What a Windows says that has no such function, or does not know such a query.
const unableAnswers = ["E_NOTIMPL", "E_INVALIDARG", "ERROR_NOT_SUPPORTED", "HCS_E_INVALID_JSON"];

/**
 * Throws, with the features named, when the processor of the host lacks what the memory in the file needs. A host that
 * cannot tell is believed to have them; the user is told. Reads only. Source: lifecycle facts 7.
 */
export async function refuseUnfitProcessor(
  { host, log }: ResourceContext,
  id: string,
  savedStatePath: string,
): Promise<void> {
  const compared = await tellingWhy(() => compare(host, savedStatePath));
  if ("why" in compared) {
    log(
      "info",
      `Whether the memory of the system "${id}" in ${savedStatePath} fits the processor of this host is not known ` +
        `before the start: ${compared.why}.`,
    );
    return;
  }
  const lacking = lackingFeatures(compared.needs, compared.has);
  if (lacking.length === 0) return;
  const [features, them] = lacking.length === 1 ? ["the feature", "it"] : ["the features", "them"];
  throw new Error(
    `The system "${id}" stays as it is. Its memory in ${savedStatePath} was saved on a processor with ${features} ` +
      `${lacking.join(", ")}, and the processor of this host does not have ${them}. Start the system on a host that has ` +
      `${them}, or go to Stopped to give the saved memory up.`,
  );
}

interface Compared {
  needs: VmProcessorRequirements;
  has: ProcessorCapabilitiesInfo;
}

async function compare(host: HcsHost, savedStatePath: string): Promise<Compared | { why: string }> {
  const needs = await host.getProcessorCompatibility(savedStatePath);
  const { PropertyResponses } = await host.getServiceProperties({ PropertyQueries: { ProcessorCapabilities: {} } });
  const { Response, Error: failure } = PropertyResponses?.ProcessorCapabilities ?? {};
  if (typeof Response === "object" && Response !== null) return { needs, has: Response as ProcessorCapabilitiesInfo };
  const code = failure?.Error;
  const answer = code === undefined ? "nothing" : hresultText(code);
  return { why: `HcsGetServiceProperties answered ${answer} when asked for the features of the processor` };
}

async function tellingWhy<Answer>(work: () => Promise<Answer>): Promise<Answer | { why: string }> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HcsError) || !error.is(...unableAnswers)) throw error;
    return { why: `${error.function} answered ${error.hresultName}, as a Windows does that cannot tell` };
  }
}

/** A host that says nothing of one kind of features is not taken for one that has none of them. */
function lackingFeatures(needs: VmProcessorRequirements, has: ProcessorCapabilitiesInfo): string[] {
  const missing = (wanted: readonly string[] | undefined, there: readonly string[] | undefined): string[] =>
    wanted === undefined || there === undefined ? [] : wanted.filter((feature) => !there.includes(feature));
  return [
    ...missing(needs.ProcessorFeatures, has.ProcessorFeatures),
    ...missing(needs.XsaveProcessorFeatures, has.XsaveProcessorFeatures),
  ];
}
