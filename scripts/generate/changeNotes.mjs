/** What a change of a field of a type does, in short: the places of the plan's tables, followed through the types. */
import { createOnly, hotChanges } from "./planTables.mjs";
import { hcsTypes, parseType } from "./source.mjs";

/** `Type.Field` of the last field on the way to a place. */
function fieldAt(place) {
  let typeName = "ComputeSystem";
  let found = "";
  for (const member of place.split("/").filter((part) => part !== "*")) {
    const field = hcsTypes[typeName]?.fields.find((candidate) => candidate.name === member);
    if (field === undefined) throw new Error(`The plan's table names "${place}", but ${typeName} has no ${member}.`);
    found = `${typeName}.${member}`;
    const type = parseType(field.type);
    typeName = (type.kind === "array" ? type.item : type.kind === "map" ? type.value : type).name;
  }
  return found;
}

const lastName = (place) => place.replaceAll("/*", "").split("/").at(-1);

function liveNote({ kind, device, needs, whenRemoved }) {
  const conditions = [
    ...(device === undefined ? [] : [`${lastName(device)} must be there when the system is created`]),
    ...(needs === undefined ? [] : [`needs ${needs}`]),
    ...((kind === "value" || kind === "group") && whenRemoved === undefined ? ["taking it away is a restart"] : []),
  ];
  return `A change is live${conditions.length === 0 ? "" : ` (${conditions.join("; ")})`}`;
}

const restartWords = (place) =>
  hotChanges.some((row) => row.place.startsWith(`${place}/`))
    ? "Where no field below says otherwise, a change is"
    : "A change is";

const placesOf = ({ place, members }) => members?.map((member) => `${place}/${member}`) ?? [place];

/** The notes, by `Type.Field`; what the tables do not name has none. */
export const changeNotes = new Map([
  ...createOnly.map(({ place, reason }) => [fieldAt(place), `${restartWords(place)} a restart: ${reason}`]),
  // Once a machine has started, it says nothing until the next start.
  [fieldAt("VirtualMachine/RestoreState"), "A change waits for the next start"],
  ...hotChanges.flatMap((row) => placesOf(row).map((place) => [fieldAt(place), liveNote(row)])),
]);
