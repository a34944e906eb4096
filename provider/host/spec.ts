/** The text that chooses a host (`hcs:host`): what it means, or why it means nothing. Pure. */

/** A host text that was understood, or a full sentence that says what is wrong with it and what the choices are. */
export type HostSpec =
  | { ok: true; kind: "native" }
  | {
      ok: true;
      kind: "simulated";
      /** Folder as written; absent for the default beside the project. */
      folder?: string;
    }
  | { ok: true; kind: "ssh"; destination: string; port?: number }
  | { ok: false; reason: string };

/** The choices, for sentences. */
export const hostChoices =
  'The choices are "native" (this Windows machine), "simulated" or "simulated:FOLDER" (the embedded simulator), ' +
  'and, with a later version, "ssh://USER@HOST[:PORT]".';

/** Reads a host text. Opens and looks at nothing. */
export function parseHostSpec(spec: string): HostSpec {
  if (spec === "native") return { ok: true, kind: "native" };
  if (spec === "simulated") return { ok: true, kind: "simulated" };
  if (spec.startsWith("simulated:")) {
    const folder = spec.slice("simulated:".length);
    if (folder.trim() === "" || folder.includes("\0")) {
      return {
        ok: false,
        reason: `The host "${spec.replaceAll("\0", "")}" names no folder after the colon. ${hostChoices}`,
      };
    }
    return { ok: true, kind: "simulated", folder };
  }
  if (spec.startsWith("ssh://")) return parseSsh(spec);
  return {
    ok: false,
    reason: `The host ${spec === "" ? "is an empty text" : `"${withoutCredentials(spec)}" is not known`}. ${hostChoices}`,
  };
}

function parseSsh(spec: string): HostSpec {
  const url = URL.canParse(spec) ? new URL(spec) : undefined;
  if (url === undefined || url.hostname === "" || url.pathname.length > 1 || url.search !== "" || url.hash !== "") {
    return {
      ok: false,
      reason: `The host "${withoutCredentials(spec)}" is not of the form "ssh://USER@HOST[:PORT]". ${hostChoices}`,
    };
  }
  if (url.password !== "") {
    return {
      ok: false,
      reason:
        `The host "${withoutCredentials(spec)}" contains a password, which would be stored in plain text. ` +
        "Leave it out: ssh uses your keys and its own configuration.",
    };
  }
  const destination = url.username === "" ? url.hostname : `${decodeURIComponent(url.username)}@${url.hostname}`;
  return { ok: true, kind: "ssh", destination, ...(url.port === "" ? {} : { port: Number(url.port) }) };
}

/** The text without what stands between a user's colon and the last at sign, so that no message repeats a password. */
function withoutCredentials(spec: string): string {
  return spec.replace(/^([a-z][a-z0-9+.-]*:\/\/)?([^/@:]*):.*@/is, "$1$2:…@");
}
