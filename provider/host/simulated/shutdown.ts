/** Who in a guest hears a shutdown: its compute service, or the integration service that must be asked by name. Pure. */
import type { ShutdownOptions } from "../../../schema/types.js";
import { NotSimulatedError } from "../../hcs/errors.js";
import type { Machine } from "./machine.js";
import { refuse } from "./refusal.js";

/**
 * Refuses a shutdown that nobody in the guest hears. Options are only for documents with `Services.Shutdown`, and
 * without options only a compute service is asked. Source: lifecycle facts 8.
 */
export function checkShutdown(machine: Machine, options: ShutdownOptions | undefined): void {
  // A store of an earlier version says nothing else of a machine with both services than that it has the first.
  const hasService = machine.hasShutdownService === true || machine.guestShutdown === "IntegrationService";
  if (options !== undefined && !hasService)
    refuse("E_INVALIDARG", "A shutdown with options needs Services.Shutdown in the document");
  const { Type = "Shutdown", Mechanism } = options ?? {};
  if (Type !== "Shutdown") throw new NotSimulatedError(`A shutdown of the type ${Type}`);
  const isHeard = Mechanism === "IntegrationService" ? hasService : machine.guestShutdown === "GuestConnection";
  if (!isHeard) refuse("HCS_E_CONNECTION_TIMEOUT", "The guest has no service that hears this shutdown");
}
