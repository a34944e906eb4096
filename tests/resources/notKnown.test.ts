/** Previews of changes whose values are not known yet: nothing fails, nothing is said as certain that may not come. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pulumiRun, type Values } from "../../provider/index.js";
import { unknown } from "../../schema/unknown.js";
import { documentPair } from "../support/documentArbitrary.js";
import { emptyMachine, freshHost, machineWithFiles } from "../support/resources.js";

const type = "ComputeSystem";
const [disk, state] = ["C:\\vm\\a.vhdx", "C:\\vm\\a.vmgs"];

async function hostWithMachine(args: Values = {}) {
  const host = await freshHost();
  for (const file of [disk, state]) await host.controls.placeFile(file);
  const first = { document: machineWithFiles(disk, state), savedStatePath: "C:\\vm\\a.vmrs", ...args };
  const created = await host.create(type, "web", first);
  host.messages.splice(0);
  const said = async (news: Values): Promise<string[]> => {
    await host.diff(type, "web", created, { ...first, ...news });
    return host.messages.splice(0).map(({ message }) => message);
  };
  return { host, created, first, said };
}

describe("a compute system with an argument that is not known yet", () => {
  test.each(["savedStatePath", "desiredState", "runtimeSettings", "shutdown", "access", "maxDisruption", "document"])(
    "%s has a preview that says what is certain, and nothing else",
    async (argument) => {
      const { said } = await hostWithMachine();
      expect(await said({ [argument]: unknown })).toEqual([]);
      const bigger = { document: machineWithFiles(disk, state, 1024), [argument]: unknown };
      expect(await said(bigger)).toEqual(
        argument === "document"
          ? []
          : [expect.stringMatching(/^document\.VirtualMachine\.ComputeTopology\.Memory\.SizeInMB: .* \(live\)$/)],
      );
    },
  );

  test("in its document says there that it is not known, and elsewhere what is certain", async () => {
    const { said } = await hostWithMachine();
    const document = machineWithFiles(disk, state, 1024) as {
      VirtualMachine: { ComputeTopology: { Processor: { Count: unknown } } };
    };
    document.VirtualMachine.ComputeTopology.Processor.Count = unknown;
    expect(await said({ document })).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^document\.\S+\.Memory\.SizeInMB: (?!not known).* \(live\)$/),
        expect.stringMatching(/^document\.\S+\.Processor\.Count: not known yet; if it changes, .* \(restart\)$/),
      ]),
    );
  });
});

test("whatever of a document is not known yet, its preview does not fail, and promises nothing of that place", async () => {
  const host = await freshHost();
  const { id, urn, outputs } = await host.create(type, "web", { document: emptyMachine() });
  const { inputs } = await host.check(type, "web", { document: emptyMachine() });
  const run = pulumiRun();
  await fc.assert(
    fc.asyncProperty(documentPair, fc.nat(), async ([before, after], choice) => {
      const places = placesOf(after);
      const place = places[choice % places.length] as readonly string[];
      const messages: string[] = [];
      await run(type, "diff", {
        urn,
        log: (_severity, message) => void messages.push(message),
        id,
        olds: { ...outputs, document: before },
        news: { ...inputs, document: withUnknown(after, place) },
      });
      const name = `document.${place.join(".")}: `;
      for (const message of messages) {
        if (message.startsWith(name)) expect(message.slice(name.length)).toMatch(/^not known yet; if it changes, /);
        expect(message).not.toContain("[object");
      }
    }),
    { numRuns: 150 },
  );
});

/** Every place of a value, as keys. */
function placesOf(value: unknown, above: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [above];
  const below = Object.entries(value).flatMap(([key, member]) => placesOf(member, [...above, key]));
  return above.length === 0 ? below : [above, ...below];
}

function withUnknown(value: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return unknown;
  const copy: Values = Array.isArray(value) ? ([...value] as unknown as Values) : { ...(value as Values) };
  copy[first] = withUnknown(copy[first], rest);
  return copy;
}
