/** Waits with deadlines that share one timer: each ends by its own, and none keeps a process alive for nothing. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { waitUntil } from "../../provider/engine/waits.js";

const root = join(__dirname, "..", "..");
const inMs = (ms: number): number => performance.now() + ms;
const never = new Promise<never>(() => undefined);
const late = (name: string) => (): Error => new Error(`${name} is late`);
const hourMs = 3_600_000;

describe("a wait", () => {
  test("gives the answer of work that is done in time, and its failure", async () => {
    expect(await waitUntil(Promise.resolve(7), inMs(hourMs), late("work"))).toBe(7);
    await expect(waitUntil(Promise.reject(new Error("no")), inMs(hourMs), late("work"))).rejects.toThrow("no");
  });

  test("ends at its own deadline, whichever began before it and goes on after it", async () => {
    let finish = (_answer: string): void => undefined;
    const work = new Promise<string>((resolve) => {
      finish = resolve;
    });
    const long = waitUntil(work, inMs(hourMs), late("long"));
    const second = waitUntil(never, inMs(40), late("second"));
    const first = waitUntil(never, inMs(10), late("first"));
    const ended: string[] = [];
    const noting = (error: unknown): void => void ended.push((error as Error).message);
    await Promise.all([second.catch(noting), first.catch(noting)]);
    expect(ended).toEqual(["first is late", "second is late"]);
    finish("done");
    expect(await long).toBe("done");
  });

  test("ends at once when its deadline has passed already", async () => {
    await expect(waitUntil(never, inMs(-1), late("work"))).rejects.toThrow("work is late");
  });

  test("takes a deadline that is further away than a timer of Node can be", async () => {
    const turn = setImmediate("done");
    expect(await waitUntil(turn, inMs(1e12), late("work"))).toBe("done");
  });
});

describe("a process", () => {
  const script = (work: string): string => `
    const { waitUntil } = require(${JSON.stringify(join(root, "dist/provider/engine/waits.js"))});
    const late = () => new Error("late");
    (async () => { ${work} })();`;
  const run = (work: string): string =>
    execFileSync(process.execPath, ["-e", script(work)], { encoding: "utf8", timeout: 30_000 });

  test("ends when what it waited for is done, however far the deadline was", () => {
    const work = `console.log(await waitUntil(Promise.resolve("done"), performance.now() + ${hourMs}, late));`;
    expect(run(work)).toBe("done\n");
  });

  test("stays until the deadline of what is not done, after other waits have ended too", () => {
    const work = `
      await waitUntil(Promise.resolve(), performance.now() + ${hourMs}, late);
      await waitUntil(new Promise(() => {}), performance.now() + 20, late).catch((error) => console.log(error.message));`;
    expect(run(work)).toBe("late\n");
  });
});
