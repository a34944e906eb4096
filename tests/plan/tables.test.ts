/** The tables of what a change means, held against the data that they come from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { nextState, type SystemState } from "../../provider/hcs/states.js";
import { createOnly } from "../../provider/plan/createOnly.js";
import { createOnlyReason, documentChanges } from "../../provider/plan/documentChanges.js";
import { hotChanges } from "../../provider/plan/hotChanges.js";
import { matchAbove, placePattern } from "../../provider/plan/places.js";
import { type DesiredState, desiredStates, type PowerMove, powerPaths } from "../../provider/plan/powerPath.js";
import { runtimeSettings } from "../../provider/plan/runtimeTable.js";
import type { ComputeSystem } from "../../schema/types.js";

interface PathFact {
  path: string;
  requestTypes: string | string[];
  documentLocation: string;
  evidence: string[];
  documentedAs?: string;
  source: string[];
}

const facts = JSON.parse(readFileSync(join(__dirname, "../../schema/source/modify-paths.json"), "utf8")) as {
  paths: PathFact[];
  createOnly: { documentLocation: string }[];
};

/** A path with its keys replaced, as the tables write it. */
const pattern = (path: string): string => path.replace(/\{[^}]+\}/g, "*").replace(/\[\]$/, "");

/** The documentation's table names it, or a caller is known. */
const isProven = ({ evidence, source }: PathFact): boolean =>
  evidence.length > 0 || source.some((text) => text.includes("HcsModifyComputeSystem.md"));

const withPlace = facts.paths.filter(
  ({ path, documentLocation }) =>
    path.includes("/") && !path.startsWith("hcs:") && !documentLocation.startsWith("none"),
);

describe("the table of hot changes", () => {
  test.each(withPlace.filter((fact) => !isProven(fact)).map(({ path }) => path))(
    "does not take %s for live: nothing shows that a host takes it",
    (path) => {
      expect(hotChanges.map((row) => row.resourcePath)).not.toContain(pattern(path));
    },
  );

  test("has a row for every proven path with a place in the document", () => {
    const rows = new Set([...hotChanges, ...runtimeSettings].map((row) => row.resourcePath));
    const missing = withPlace.filter(isProven).filter(({ path }) => !rows.has(pattern(path)));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  test("names no path that the data does not have, and no request type that a host is not known to take", () => {
    for (const row of [...hotChanges, ...runtimeSettings]) {
      const fact = facts.paths.find(({ path }) => pattern(path) === row.resourcePath);
      expect(fact?.path, row.resourcePath).toBeDefined();
      for (const type of row.requestTypes) expect(fact?.requestTypes, row.resourcePath).toContain(type);
    }
  });

  test("gives each row a reason and the source of its proof", () => {
    for (const row of [...hotChanges, ...runtimeSettings]) {
      expect(row.source, row.resourcePath).not.toBe("");
      expect(row.reason, row.resourcePath).toMatch(/\w{3}/);
    }
  });

  test("has a runtime setting for every path without a place in the document", () => {
    const paths = facts.paths.filter(
      ({ path, documentLocation }) => documentLocation.startsWith("none") && !path.startsWith("hcs:"),
    );
    const rows = runtimeSettings.map((row) => row.resourcePath);
    for (const { path } of paths) expect(rows).toContain(pattern(path));
  });
});

describe("the table of runtime settings", () => {
  test("takes for live exactly what the documentation or a caller shows", () => {
    for (const row of runtimeSettings) {
      const fact = facts.paths.find(({ path }) => pattern(path) === row.resourcePath);
      expect(row.unproven === undefined, row.resourcePath).toBe(fact !== undefined && isProven(fact));
    }
  });
});

describe("the table of what only a create takes", () => {
  const places = facts.createOnly
    .flatMap(({ documentLocation }) => {
      const [first = "", ...others] = documentLocation.replace(/ \(.*\)$/, "").split(/, (?=[A-Z])/);
      // "A/B, C" is A/B and A/C.
      const parent = first.slice(0, first.lastIndexOf("/") + 1);
      return [first, ...others.map((name) => (name.includes("/") ? name : `${parent}${name}`))];
    })
    .flatMap((place) => {
      const group = /^(.*)\{([^}]*,[^}]*)\}(.*)$/.exec(place);
      return group === null ? [place] : (group[2] ?? "").split(",").map((name) => `${group[1]}${name}${group[3]}`);
    })
    .map((place) =>
      place
        .replace(/\/?\*\*$|\/\* except .*$/, "")
        .replace(/ and .*$/, "")
        .replace("{controller}", "0"),
    );

  test.each(places)("gives a reason for %s", (place) => {
    const path = place.split("/");
    // Not the sentence for what nobody has thought of.
    const rows = createOnly.filter((row) => matchAbove(placePattern(row.place), path) !== undefined);
    expect(rows.map((row) => row.reason)).toContain(createOnlyReason(path));
  });

  test.each(places.filter((place) => place.includes("/") && !place.includes("*") && !place.includes("RestoreState")))(
    "makes a change of %s a restart",
    (place) => {
      const [kind = "", ...members] = place.split("/");
      const before = members.length === 0 ? {} : { [kind]: {} };
      const changes = documentChanges(
        before as ComputeSystem,
        nested([kind, ...members], { A: "changed" }) as ComputeSystem,
      );
      expect(changes.map((change) => change.class)).toEqual(["restart"]);
    },
  );
});

function nested([first, ...rest]: string[], value: unknown): unknown {
  return first === undefined ? value : { [first]: nested(rest, value) };
}

describe("the 36 pairs of states", () => {
  const trigger: Partial<Record<PowerMove, Parameters<typeof nextState>[1]>> = {
    start: "HcsStartComputeSystem",
    pause: "HcsPauseComputeSystem",
    pauseForSave: "HcsPauseComputeSystem",
    pauseForTemplate: "HcsPauseComputeSystem",
    resume: "HcsResumeComputeSystem",
    save: "HcsSaveComputeSystem ToFile",
    saveAsTemplate: "HcsSaveComputeSystem AsTemplate",
    stop: "HcsShutDownComputeSystem",
    terminate: "HcsTerminateComputeSystem",
  };
  const pairs = desiredStates.flatMap((from) => desiredStates.map((to) => ({ from, to })));

  test.each(pairs)("from $from to $to takes only calls that the state allows, and ends there", ({ from, to }) => {
    const path = powerPaths[from][to];
    if ("refused" in path) {
      expect({ from, to }).toEqual({ from: "Saved", to: "Created" });
      expect(path.refused).toMatch(/lost/);
      return;
    }
    let state: SystemState = from === "Saved" ? "Stopped" : from;
    let isSaved = from === "Saved";
    for (const move of path) {
      if (move === "create" || move === "restore") {
        expect(state).toBe("Stopped");
        expect(move === "restore").toBe(isSaved);
        state = "Created";
      } else if (move === "forget") {
        expect(state).toBe("Running");
        isSaved = false;
      } else {
        const next = nextState(state, trigger[move] ?? "exit");
        expect(next, `${move} in ${state}`).toMatchObject({ ok: true });
        if (next.ok) state = next.state;
        if (move === "save") isSaved = true;
      }
    }
    const ends: Record<DesiredState, SystemState> = {
      Saved: "Stopped",
      Stopped: "Stopped",
      Created: "Created",
      Running: "Running",
      Paused: "Paused",
      SavedAsTemplate: "SavedAsTemplate",
    };
    expect(state).toBe(ends[to]);
    if (to === "Saved") expect(isSaved).toBe(true);
  });
});

describe("the generated types", () => {
  const types = readFileSync(join(__dirname, "../../schema/types.ts"), "utf8");
  const commentOf = (type: string, field: string): string => {
    const body = new RegExp(`export interface ${type} \\{\\n([^}]*)\\}`).exec(types)?.[1] ?? "";
    return new RegExp(`/\\*\\* (.*) \\*/\\n {2}${field}\\?:`).exec(body)?.[1] ?? "";
  };

  test.each([
    ["VirtualMachine_Processor", "Count", "A change is a restart: processors are not added to a running machine."],
    ["VirtualMachine_Memory", "SizeInMB", "A change is live (taking it away is a restart)."],
    ["VirtualSmb", "Shares", "A change is live (VirtualSmb must be there when the system is created)."],
    ["Devices", "VirtualPci", "A change is live (needs Windows 10 2004 or later)."],
    ["VirtualMachine", "RestoreState", "A change waits for the next start."],
  ])("say of %s.%s what a change of it does", (type, field, words) => {
    expect(commentOf(type, field)).toContain(words);
  });
});
