/** The ledger: who holds what. Its laws, and what two processes at once make of them. */
import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HeldError } from "../../provider/hcs/errors.js";
import type { LedgerClaim, LedgerKind, LedgerRow } from "../../provider/hcs/ledger.js";
import { createLedgerFile } from "../../provider/host/native/ledgerFile.js";
import { openHost } from "../../provider/host/open.js";
import { openSimulated, temporaryFolder } from "../support/hosts.js";
import { type Step, startProcess } from "../support/processes.js";

const urn = (name: string) => `urn:pulumi:dev::project::hcs:index:ComputeSystem::${name}`;

function claim(name: string, wishes: Partial<LedgerClaim> = {}): LedgerClaim {
  return {
    kind: "ComputeSystem",
    key: "WEB-1",
    urn: urn(name),
    type: "ComputeSystem",
    idOrPath: "web-1",
    before: {},
    ...wishes,
  };
}

describe("the ledger", () => {
  test("a claim is dated and kept as it was made", async () => {
    const host = await openHost(`simulated:${temporaryFolder()}`, { clock: () => new Date("2026-01-02T03:04:05Z") });
    const made = await host.ledger.claim(claim("a", { before: { existed: true, list: [1] } }));
    expect(made).toEqual({
      resumed: false,
      row: { ...claim("a", { before: { existed: true, list: [1] } }), since: "2026-01-02T03:04:05.000Z", notes: {} },
    });
    expect(await host.ledger.holders("ComputeSystem", "WEB-1")).toEqual([made.row]);
    await host.close();
  });

  test("a second claim of the same holder finds the first, with what was there before it", async () => {
    const { host } = await openSimulated();
    const first = await host.ledger.claim(claim("a", { before: { existed: false } }));
    const second = await host.ledger.claim(claim("a", { before: { existed: true } }));
    expect(second).toEqual({ row: first.row, resumed: true });
  });

  test.each(["ComputeSystem", "File"] as const)("a %s has one holder", async (kind) => {
    const { host } = await openSimulated();
    await host.ledger.claim(claim("a", { kind }));
    const second = host.ledger.claim(claim("b", { kind }));
    await expect(second).rejects.toThrow(HeldError);
    await expect(second).rejects.toMatchObject({
      holderUrn: urn("a"),
      message: expect.stringContaining('"web-1" is held by'),
    });
    await expect(second).rejects.toThrow(/"aliases"/);
    const elsewhere = urn("b").replace("urn:pulumi:", "urn:pulumi:other-");
    await expect(host.ledger.claim({ ...claim("b", { kind }), urn: elsewhere })).rejects.toThrow(
      /^The (?!.*aliases).* is held by .* That is another stack: choose another id or path here/,
    );
    expect((await host.ledger.holders(kind, "WEB-1")).map((row) => row.urn)).toEqual([urn("a")]);
    await host.ledger.release(kind, "WEB-1", urn("a"));
    expect(await host.ledger.claim(claim("b", { kind }))).toMatchObject({ resumed: false });
  });

  test.each(["VmAccess", "VmGroupAccess"] as const)("a %s may have several holders, oldest first", async (kind) => {
    const { host } = await openSimulated();
    for (const name of ["c", "a", "b"]) await host.ledger.claim(claim(name, { kind }));
    await host.ledger.release(kind, "WEB-1", urn("a"));
    expect((await host.ledger.holders(kind, "WEB-1")).map((row) => row.urn)).toEqual([urn("c"), urn("b")]);
  });

  test("notes are merged into the row of their holder only", async () => {
    const { host } = await openSimulated();
    const kind = "VmAccess";
    for (const name of ["a", "b"]) await host.ledger.claim(claim(name, { kind, before: { sids: [] } }));
    await host.ledger.note(kind, "WEB-1", urn("a"), { made: true, sid: "S-1" });
    await host.ledger.note(kind, "WEB-1", urn("a"), { sid: "S-2" });
    await host.ledger.note(kind, "WEB-1", urn("nobody"), { made: true });
    const [a, b] = await host.ledger.holders(kind, "WEB-1");
    expect(a).toMatchObject({ notes: { made: true, sid: "S-2" }, before: { sids: [] } });
    expect(b?.notes).toEqual({});
  });

  test("a transfer keeps everything but the holder; without a row nothing happens", async () => {
    const { host } = await openSimulated();
    const { row } = await host.ledger.claim(claim("old", { before: { existed: true } }));
    await host.ledger.note("ComputeSystem", "WEB-1", urn("old"), { fingerprint: "x" });
    await host.ledger.transfer("ComputeSystem", "WEB-1", urn("nobody"), urn("thief"));
    await host.ledger.transfer("ComputeSystem", "WEB-1", urn("old"), urn("new"));
    await host.ledger.transfer("ComputeSystem", "WEB-1", urn("new"), urn("new"));
    expect(await host.ledger.list()).toEqual([{ ...row, urn: urn("new"), notes: { fingerprint: "x" } }]);
  });

  test("a transfer to a holder that has a row of its own leaves one row", async () => {
    const { host } = await openSimulated();
    await host.ledger.claim(claim("old", { kind: "VmAccess", before: { from: "old" } }));
    await host.ledger.claim(claim("new", { kind: "VmAccess", before: { from: "new" } }));
    await host.ledger.transfer("VmAccess", "WEB-1", urn("old"), urn("new"));
    expect(await host.ledger.holders("VmAccess", "WEB-1")).toMatchObject([
      { urn: urn("new"), before: { from: "new" } },
    ]);
  });

  test("the list is of everybody or of one holder, oldest first", async () => {
    const { host } = await openSimulated();
    await host.ledger.claim(claim("a", { key: "ONE" }));
    await host.ledger.claim(claim("b", { key: "TWO" }));
    await host.ledger.claim(claim("a", { kind: "File", key: "c:\\x" }));
    expect((await host.ledger.list()).map(({ key }) => key)).toEqual(["ONE", "TWO", "c:\\x"]);
    expect((await host.ledger.list({ urn: urn("a") })).map(({ key }) => key)).toEqual(["ONE", "c:\\x"]);
    expect(await host.ledger.list({ urn: urn("nobody") })).toEqual([]);
  });

  test("whatever is done in whatever order, the ledger is what a plain list of rows would be", async () => {
    const kinds: LedgerKind[] = ["ComputeSystem", "VmAccess"];
    const step = fc.record({
      act: fc.constantFrom("claim", "release", "transfer", "note"),
      kind: fc.constantFrom(...kinds),
      key: fc.constantFrom("K1", "K2"),
      urn: fc.constantFrom("u1", "u2", "u3"),
      other: fc.constantFrom("u1", "u2", "u3"),
    });
    const { host } = await openSimulated();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        for (const row of await host.ledger.list()) await host.ledger.release(row.kind, row.key, row.urn);
        let model: Pick<LedgerRow, "kind" | "key" | "urn">[] = [];
        for (const { act, kind, key, urn: holder, other } of steps) {
          const isRow = (row: (typeof model)[number], who: string) =>
            row.kind === kind && row.key === key && row.urn === who;
          const has = (who: string) => model.some((row) => isRow(row, who));
          if (act === "claim") {
            const isTaken =
              kind === "ComputeSystem" && model.some((row) => row.kind === kind && row.key === key) && !has(holder);
            const attempt = host.ledger.claim({ kind, key, urn: holder, type: "T", idOrPath: key, before: {} });
            if (isTaken) await expect(attempt).rejects.toThrow(HeldError);
            else expect((await attempt).resumed).toBe(has(holder));
            if (!isTaken && !has(holder)) model.push({ kind, key, urn: holder });
          } else if (act === "release") {
            await host.ledger.release(kind, key, holder);
            model = model.filter((row) => !isRow(row, holder));
          } else if (act === "transfer") {
            await host.ledger.transfer(kind, key, holder, other);
            const moved = has(other) ? model.filter((row) => !isRow(row, holder) || holder === other) : model;
            model = moved.map((row) => (isRow(row, holder) ? { ...row, urn: other } : row));
          } else await host.ledger.note(kind, key, holder, { seen: true });
        }
        expect((await host.ledger.list()).map(({ kind, key, urn }) => ({ kind, key, urn }))).toEqual(model);
      }),
      { numRuns: 40 },
    );
  });

  test("of several processes that claim the same things at once, exactly one gets each", async () => {
    const { host, spec } = await openSimulated();
    const args = [
      { kind: "File", key: "k{turn}", urn: "urn-{pid}", type: "GuestStateFile", idOrPath: "k{turn}", before: {} },
    ];
    const steps: Step[] = [{ on: "ledger", method: "claim", args }];
    const waitFor = Date.now() + 1_500;
    const processes = [1, 2, 3].map(() => startProcess(spec, steps, { times: 60, waitFor }));
    const results = await Promise.all(processes.map(({ ended }) => ended));
    const rows = await host.ledger.list();
    expect(rows.map(({ key }) => key).toSorted()).toEqual([...Array(60).keys()].map((turn) => `k${turn}`).toSorted());
    for (const [index, { child }] of processes.entries()) {
      const outcomes = results[index]?.outcomes ?? [];
      const won = outcomes.flatMap(({ ok }, turn) => (ok ? [`k${turn}`] : []));
      const held = rows.filter((row) => row.urn === `urn-${child.pid}`).map(({ key }) => key);
      expect(held.toSorted()).toEqual(won.toSorted());
      for (const outcome of outcomes) if (!outcome.ok) expect(outcome.error.name).toBe("HeldError");
    }
  }, 60_000);
});

test("a list of the ledger of a Windows host that is not there yet is empty, and makes none", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "made", "ledger.db");
  const { ledger, close } = createLedgerFile(file, async () => undefined);
  expect(await ledger.list()).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
  await ledger.claim(claim("web"));
  expect((await ledger.list()).map((row) => row.urn)).toEqual([urn("web")]);
  await close();
  await expect(ledger.list()).rejects.toThrow("has been closed");
});

test("a link in the place of the ledger of a Windows host is named and not followed", async () => {
  const target = join(temporaryFolder(), "elsewhere.db");
  const file = join(temporaryFolder(), "ledger.db");
  symlinkSync(target, file);
  const { ledger, close } = createLedgerFile(file, async () => undefined);
  await expect(ledger.list()).rejects.toThrow(
    /ledger\.db should be the ledger of this host, but it is a link, .*Nothing was changed.*move the link away/,
  );
  expect(existsSync(target)).toBe(false);
  await close();
});
