/** Which fields of which types change on a running system: the places of the plan's table, followed through the types. */
import { hotChanges } from "./planTables.mjs";
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

const places = hotChanges.flatMap(({ place, members }) =>
  members === undefined ? [place] : members.map((member) => `${place}/${member}`),
);

/** Names as `Type.Field`. */
export const hotFields = new Set(places.map(fieldAt));
