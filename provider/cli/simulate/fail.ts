/** `pulumi-hcs simulate fail`: the next calls of a function fail, or kill the process that makes them. */
import type { Command } from "commander";
import { type Answer, said } from "../answer.js";
import { nearestName } from "../nearest.js";
import { wholeNumber } from "../numbers.js";
import { counted } from "../terminal.js";
import { UsageError } from "../usageError.js";
import { answerOnPresent, answerWithControls, type SimulatedControls } from "./controls.js";
import { failingFunctions, readFunction } from "./functions.js";

interface Options {
  times: number;
  after: number;
  id?: string;
  crash?: boolean;
  clear?: boolean;
}

type Fault = Parameters<SimulatedControls["fail"]>[0];

const most = 1_000_000_000;

/** Adds the verb. */
export function addFail(simulate: Command): void {
  simulate
    .command("fail")
    .description(
      "Let the next calls of a function of HCS, virtdisk or files fail. " +
        "Failures to come survive a reboot, but not a reset.",
    )
    .argument("[function]", "function like HcsStartComputeSystem, CreateVirtualDisk or DeleteFile")
    .argument("[hresult]", "what it answers: a name (E_ACCESSDENIED), hex (0x80070005) or decimal")
    .option("--times <count>", "how many calls fail", wholeNumber(1, most), 1)
    .option("--after <count>", "how many calls pass before", wholeNumber(0, most), 0)
    .option("--id <id>", "only calls on this system id or path")
    .option(
      "--crash",
      "kill the calling process right after the call; with HRESULT 0 the host has done the work then, with another one it has not",
    )
    .option("--clear", "remove all failures to come")
    .addHelpText("after", help)
    .action(async (name: string | undefined, hresult: string | undefined, options: Options, command: Command) => {
      const fault = options.clear === true ? refuseMore(name, command) : await readFault(name, hresult, options);
      await (fault === undefined
        ? answerOnPresent(command, clear)
        : answerWithControls(command, (controls) => add(controls, fault)));
    });
}

const help = `
With --json: { function, hresult, times, after, crash, id? }; with --clear { cleared: count }.

Examples:
  $ pulumi-hcs simulate fail HcsStartComputeSystem E_ACCESSDENIED --host simulated
  $ pulumi-hcs simulate fail HcsCreateComputeSystem 0 --crash --host simulated
  $ pulumi-hcs simulate fail CreateVirtualDisk ERROR_SHARING_VIOLATION --times 2 --host simulated
  $ pulumi-hcs simulate fail DeleteFile E_ACCESSDENIED --id 'C:\\vm\\disk.vhdx' --host simulated
  $ pulumi-hcs simulate fail --clear --host simulated
`;

function refuseMore(name: string | undefined, command: Command): undefined {
  const isAlone =
    name === undefined &&
    ["times", "after", "id", "crash"].every((option) => command.getOptionValueSource(option) !== "cli");
  if (!isAlone) throw new UsageError("--clear removes all failures to come and goes with nothing else.");
}

async function readFault(name: string | undefined, code: string | undefined, options: Options): Promise<Fault> {
  if (name === undefined || code === undefined) {
    throw new UsageError('Give a FUNCTION and an HRESULT, or --clear. See "pulumi-hcs simulate fail --help".');
  }
  const { times, after, id, crash = false } = options;
  if (id === "") throw new UsageError("--id must name a system or a path.");
  const fault = {
    function: readFunction(name, failingFunctions),
    hresult: await readHresult(code),
    times,
    after,
    crash,
    ...(id === undefined ? {} : { id }),
  };
  if (fault.hresult === 0 && !crash) {
    throw new UsageError("HRESULT 0 is success and no failure; it only goes together with --crash.");
  }
  return fault;
}

/** A failure, or 0. A small number is a Win32 error as a rule, which HCS answers in its HRESULT form. */
async function readHresult(text: string): Promise<number> {
  const [{ parseHresult, hresultText }, { hresults }] = await Promise.all([
    import("../../hcs/errors.js"),
    import("../../hcs/hresults.js"),
  ]);
  const hresult = parseHresult(text);
  if (hresult === undefined) {
    const nearest = nearestName(
      text,
      hresults.map(({ name }) => name),
    );
    const hint =
      nearest === undefined
        ? "Write a name like E_ACCESSDENIED, hex like 0x80070005, or a decimal number."
        : `Did you mean ${nearest}?`;
    throw new UsageError(`There is no HRESULT "${text}". ${hint}`);
  }
  if (hresult > 0 && hresult < 0x8000_0000) {
    const hint =
      hresult <= 0xffff ? ` The Win32 error ${hresult} is ${hresultText(0x8007_0000 + hresult)} as an HRESULT.` : "";
    throw new UsageError(`${text} is an HRESULT of success and no failure.${hint}`);
  }
  return hresult;
}

async function add(controls: SimulatedControls, fault: Fault): Promise<Answer> {
  await controls.fail(fault);
  const { hresultFacts, hresultText } = await import("../../hcs/errors.js");
  const { name } = hresultFacts(fault.hresult);
  const number = hresultText(fault.hresult);
  const answer = name === number ? name : `${name} (${number})`;
  return said(wordFault(fault, answer), fault);
}

function wordFault({ function: name, hresult, times = 1, after = 0, id, crash }: Fault, answer: string): string {
  const calls = times === 1 ? "The next call" : `The next ${times} calls`;
  const subject = `${calls} of ${name}${id === undefined ? "" : ` on "${id}"`}`;
  const passing = after === 0 ? "" : `, after ${counted(after, "call")} that ${after === 1 ? "passes" : "pass"}`;
  const each = times === 1 ? "its process" : "their processes";
  if (hresult === 0) return `${subject} will be done and then kill ${each}${passing}.`;
  return `${subject} will fail with ${answer}${crash === true ? ` and kill ${each}` : ""}${passing}.`;
}

async function clear(controls: SimulatedControls): Promise<Answer> {
  const cleared = await controls.clearFaults();
  return said(cleared === 0 ? "There were no failures to come." : `Removed ${counted(cleared, "failure")} to come.`, {
    cleared,
  });
}
