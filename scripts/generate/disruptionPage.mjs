/** Writes `docs/disruption.md`: what a change of each argument and of each place of a document does. */
import {
  argumentChanges,
  createOnly,
  createOnlySource,
  hotChanges,
  otherwise,
  runtimeSettings,
} from "./planTables.mjs";

const head = `# What a change does

<!-- Generated from the tables of provider/plan/ by scripts/generate.mjs; do not edit. -->

Every change has a class, the mildest first:

| class | meaning |
|---|---|
| \`none\` | only the provider's own bookkeeping, or something that waits for the next start |
| \`live\` | a running system goes on running |
| \`restart\` | the system is stopped, created again with the same id and started; its files stay, its memory goes |
| \`replace\` | another object; the old one is deleted first |
| \`dataLoss\` | a file with data goes; only when the program says so (\`onDelete: "delete"\`) |

\`pulumi preview\` says the class and the reason for each place that changes, \`pulumi-hcs plan OLD NEW\` the calls that would
be made, and \`maxDisruption\` makes a preview fail that would do more than you allow. Where several places change, the
strongest class decides: a restart makes all of them at once.
`;

const cell = (text) => text.replaceAll("|", "\\|");
const code = (text) => `\`${text}\``;
const table = (headings, rows) =>
  [headings, headings.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");

const dotted = (place) => place.replaceAll("/", ".");
const note = ({ device, needs }) =>
  [
    ...(device === undefined ? [] : [`${code(dotted(device))} must be there when the system is created`]),
    ...(needs === undefined ? [] : [`needs ${needs}`]),
  ].join("; ");

function argumentSections() {
  return Object.entries(argumentChanges).map(([resource, rows]) => {
    const lines = Object.entries(rows).map(([name, row]) => [code(name), row.class, row.reason, row.source]);
    return `### ${resource}\n\n${table(["argument", "class", "what it does", "source"], lines)}\n`;
  });
}

const placesOf = ({ place, members }) =>
  (members ?? [""]).map((member) => dotted(member === "" ? place : `${place}/${member}`));

const states = [
  ["`Running`", "its own class", "its own class"],
  ["`Paused`", "its own class; for a live one the system is resumed and paused again", "the same"],
  [
    "`SavedAsTemplate`",
    "`restart`: a template takes no change and never runs again, so it is terminated, created, started and made a template again",
    "`restart`, for the same reason",
  ],
  [
    "`Created`",
    "`restart`: it is terminated and created again; nothing has run in it yet",
    "`none`: they are made after the start",
  ],
  [
    "`Saved`",
    "refused: the saved memory fits only the document that it was saved with; bring the system to Running first, or to Stopped to give the saved memory up",
    "`none`: they are made after the start",
  ],
  ["`Stopped`", "`none`: nothing is on the host, so it waits for the next start", "`none`: the same"],
];

/** The whole page. */
export function disruptionPage() {
  const hot = hotChanges.map((row) => [
    placesOf(row).map(code).join(", "),
    row.requestTypes.join(", "),
    row.reason,
    note(row),
    row.source,
  ]);
  const cold = createOnly.map((row) => [code(dotted(row.place)), row.reason]);
  const settings = runtimeSettings.map((row) => [
    code(row.resourcePath),
    row.unproven === undefined ? "live" : "restart",
    row.requestTypes.includes("Remove") || row.whenRemoved !== undefined ? "live" : "restart",
    row.unproven === undefined ? row.reason : `${row.reason}; ${row.unproven}`,
    row.source,
  ]);
  return [
    head,
    "## Arguments\n",
    ...argumentSections(),
    "## Places of a document that change live\n",
    "`*` stands for any key. They are live while the system is Running; what the other states make of them is below.\n",
    `${table(["place", "requests", "what it does", "condition", "source"], hot)}\n`,
    "## Places of a document that need a restart\n",
    `Everything that is not above; where nothing better is known, ${otherwise}. Source: ${createOnlySource}.\n`,
    `${table(["place", "why"], cold)}\n`,
    "`VirtualMachine.RestoreState` says from what a machine starts: on one that has started it waits for the next start (`none`).\n",
    "## Runtime settings\n",
    "Keys of the argument `runtimeSettings`. They are made again after every start.\n",
    `${table(["resource path", "class", "class when taken back", "what it does", "source"], settings)}\n`,
    "## What the state makes of a change\n",
    `${table(["state", "a change of the document", "a change of the runtime settings"], states)}\n`,
    "On the way to `Stopped` every change waits for the next start (`none`); on the way from a started system to `Created` a live one is made by the new create (`restart`). The way itself has its own class: a stop is a `restart`, a start is `live`.\n",
  ].join("\n");
}
