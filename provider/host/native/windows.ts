/** What this machine runs: the build number of Windows, for messages about functions that it does not have. */
import { release } from "node:os";

/** How a running system is named in messages. */
export interface RunningSystem {
  /** As `process.platform` says it. */
  platform: string;
  /** Build number of Windows; `undefined` on another system. */
  build: number | undefined;
}

/**
 * The running system. Node asks RtlGetVersion, which tells the true version whatever the program declares itself to
 * be made for. Source: libuv, uv_os_uname.
 */
export function runningSystem(platform: string = process.platform, version: string = release()): RunningSystem {
  return { platform, build: platform === "win32" ? buildOf(version) : undefined };
}

/** `10.0.26100` has the build 26100. */
function buildOf(version: string): number | undefined {
  const build = /^\d+\.\d+\.(\d+)/.exec(version)?.[1];
  return build === undefined ? undefined : Number(build);
}

/** "this Windows (build 19045)", or what it is instead. */
export function describeSystem({ platform, build }: RunningSystem): string {
  if (platform !== "win32") return `this machine, which runs ${platform} and not Windows`;
  return build === undefined ? "this Windows (of an unknown build)" : `this Windows (build ${build})`;
}
