/** Queries of the simulated host: which systems, which properties. Pure. */
import type { Properties, ServiceProperties } from "../../../schema/types.js";
import { NotSimulatedError } from "../../hcs/errors.js";
import { canonicalId } from "../../hcs/ids.js";
import { basicProperties, memoryInformation, type SystemRow, systemType } from "./machine.js";
import type { Processor } from "./processor.js";
import { refuse } from "./refusal.js";
import { objectAt } from "./values.js";

type Extra = (system: SystemRow) => Partial<Properties>;

// Property types beyond the basic set, which every answer has.
const extras: Record<string, Extra> = {
  Basic: () => ({}),
  Memory(system) {
    if (system.machine.container !== undefined) throw new NotSimulatedError("Memory of a container");
    if (system.machine.memorySizeInMB === undefined)
      throw new NotSimulatedError("Memory of a machine whose document has no Memory.SizeInMB");
    return { Memory: memoryInformation(system) };
  },
  TerminateOnLastHandleClosed: ({ machine }) => ({ TerminateOnLastHandleClosed: machine.endsWithLastHandle }),
};

/** The answer to a System_PropertyQuery; without one the basic set. */
export function systemProperties(system: SystemRow, query: unknown): Properties {
  const types = readList(readQuery(query, ["PropertyTypes", "Queries"]), "PropertyTypes") ?? [];
  const answers = types.map((type) => {
    const extra = Object.hasOwn(extras, type) ? extras[type] : undefined;
    if (extra === undefined) throw new NotSimulatedError(`The property type ${type}`);
    return extra(system);
  });
  return Object.assign(basicProperties(system), ...answers) as Properties;
}

/** A filter of an enumeration. */
export interface SystemFilter {
  /** Canonical ids; absent: all. */
  ids: string[] | undefined;
  matches(system: SystemRow): boolean;
}

/** Reads a SystemQuery. Members stand together; the values of one member are alternatives; an empty list filters nothing. */
export function readSystemQuery(query: unknown): SystemFilter {
  const read = readQuery(query, ["Ids", "Names", "Types", "Owners"]);
  const ids = nonEmpty(readList(read, "Ids"))?.map(canonicalId);
  const names = nonEmpty(readList(read, "Names"));
  const types = nonEmpty(readList(read, "Types"));
  const owners = nonEmpty(readList(read, "Owners"));
  return {
    ids,
    matches: (system) =>
      // No simulated system has a name.
      names === undefined &&
      (types === undefined || types.includes(systemType(system))) &&
      (owners === undefined || (system.owner !== undefined && owners.includes(system.owner))),
  };
}

/** The answer to a Service_PropertyQuery: the schema versions of a Windows host of today, and its processor. */
export function serviceProperties(query: unknown, processor: Pick<Processor, "capabilities">): ServiceProperties {
  const read = readQuery(query, ["PropertyTypes", "PropertyQueries", "FilteredQueries"]);
  if (read.FilteredQueries !== undefined) throw new NotSimulatedError("FilteredQueries in a query of the service");
  const responses = propertyResponses(read.PropertyQueries, processor);
  const types = readList(read, "PropertyTypes") ?? (responses === undefined ? ["Basic"] : []);
  const unknown = types.find((type) => type !== "Basic");
  if (unknown !== undefined) throw new NotSimulatedError(`The property type ${unknown} of the service`);
  return {
    ...(types.length > 0 || responses === undefined
      ? { Properties: types.map(() => ({ SupportedSchemaVersions: supportedSchemaVersions })) }
      : {}),
    ...(responses === undefined ? {} : { PropertyResponses: responses }),
  };
}

function propertyResponses(
  queries: unknown,
  processor: Pick<Processor, "capabilities">,
): ServiceProperties["PropertyResponses"] | undefined {
  if (queries === undefined || queries === null) return undefined;
  const names = Object.keys(objectAt(queries, "PropertyQueries in the query"));
  const unknown = names.find((name) => name !== "ProcessorCapabilities");
  if (unknown !== undefined) throw new NotSimulatedError(`The property query ${unknown} of the service`);
  return Object.fromEntries(names.map((name) => [name, { Response: processor.capabilities() }]));
}

const supportedSchemaVersions = [
  { Major: 1, Minor: 0 },
  { Major: 2, Minor: 7 },
];

function readQuery(query: unknown, members: readonly string[]): Record<string, unknown> {
  if (query === undefined || query === null) return {};
  if (typeof query !== "object" || Array.isArray(query)) return refuse("HCS_E_INVALID_JSON", "The query is no object");
  const unknown = Object.keys(query).find((member) => !members.includes(member));
  if (unknown !== undefined)
    refuse("HCS_E_INVALID_JSON", `The query has the member ${unknown}; it can have ${members.join(", ")}`);
  if ("Queries" in query && query.Queries !== undefined) throw new NotSimulatedError("Queries in a query of a system");
  return query as Record<string, unknown>;
}

function readList(query: Record<string, unknown>, member: string): string[] | undefined {
  const value = query[member];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || value.some((item) => typeof item !== "string")) {
    return refuse("HCS_E_INVALID_JSON", `${member} in the query is no list of texts`);
  }
  return value as string[];
}

function nonEmpty(list: string[] | undefined): string[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}
