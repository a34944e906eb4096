/**
 * The texts that choose a host are ways to a machine, not its identity (`hostId` is). Which machine a way leads to, and
 * by which way a machine of the stored state is reached when the one in the state is no longer used.
 */
import { DamageError, HostError } from "../hcs/errors.js";
import type { HcsHost } from "../hcs/host.js";
import type { Ledger } from "../hcs/ledger.js";
import { type Bound, boundedHost, defaultTimeoutMs } from "./boundedHost.js";
import type { ResourceContext, ResourceDefinition } from "./defineResource.js";
import type { HostLead } from "./diff.js";
import type { PropertyFailure } from "./failures.js";
import type { CheckRequest, CreateRequest, DiffRequest } from "./requests.js";
import { isManaged, type Values, wayOut } from "./stored.js";

/** What the engine is given of the hosts: it knows none itself. */
export interface Hosts {
  /** Opens the host of a good text. */
  open(way: string): Promise<HcsHost>;
  /** What is wrong with a text; `undefined` for a good one, or one that a preview does not know yet. */
  failure(way: unknown): string | undefined;
  /** False when opening it would make a new host. */
  isThere(way: string): boolean;
}

type Asked = Pick<CreateRequest, "urn" | "log" | "timeoutMs">;
type HostVerb = Bound["verb"];

/** The ways to the machines of one run of Pulumi. */
export class HostWays {
  /** The texts that the program of this run declares. */
  readonly #declared = new Set<string>();
  readonly #hosts: Hosts;

  constructor(hosts: Hosts) {
    this.#hosts = hosts;
  }

  /** Notes a `host` that a resource of the program has; an unknown value is none. */
  declare(host: unknown): void {
    if (typeof host === "string" && this.#hosts.failure(host) === undefined) this.#declared.add(host);
  }

  /** What a verb works with, on the host that its arguments choose. Throws a sentence for a text that means nothing. */
  async contextOf(verb: HostVerb, { urn, log, timeoutMs }: Asked, values: Values): Promise<ResourceContext> {
    const host = await this.#open(values.host);
    return { host: boundedHost(host, { verb, timeoutMs: timeoutMs ?? defaultTimeoutMs }), urn, log };
  }

  /**
   * The same on the machine of a stored resource: by a way that the program declares when it no longer has the stored
   * one, which may not answer any more. Throws with the way out when none leads there.
   */
  async contextOfStored(verb: HostVerb, request: Asked, stored: Values): Promise<ResourceContext> {
    const isRetired = isManaged(stored) && this.#declared.size > 0 && !this.#declared.has(String(stored.host));
    for (const host of isRetired ? this.#declared : [])
      if (await this.#leadsTo(host, stored.hostId)) return this.contextOf(verb, request, { host });
    try {
      return await this.contextOf(verb, request, stored);
    } catch (error) {
      // By another way, a damaged file is no better.
      if (!isManaged(stored) || !(error instanceof HostError) || error instanceof DamageError) throw error;
      throw new HostError(error.message, { cause: error, advice: wayOut(stored.host) });
    }
  }

  /** The ledger behind the way; `undefined` when it cannot be asked, and when asking would make a new host. */
  async ledgerOf(way: unknown): Promise<Ledger | undefined> {
    if (typeof way !== "string" || this.#hosts.failure(way) !== undefined || !this.#hosts.isThere(way))
      return undefined;
    try {
      return (await this.#open(way)).ledger;
    } catch {
      // A host that cannot be asked is met again by the verb that needs it, which says why.
      return undefined;
    }
  }

  /** Where the new `host` leads, seen from what is stored. Never throws: that would block refresh and destroy. */
  async leadOf({ olds, news, log }: Pick<DiffRequest, "olds" | "news" | "log">): Promise<HostLead> {
    if (olds.host === news.host || !isManaged(olds)) return "sameWay";
    if (typeof news.host !== "string") return "notKnown";
    if (this.#isAbsent(news.host)) {
      log("info", `There is no host behind "${news.host}" yet: an up makes a new and empty one there.`);
      return "otherMachine";
    }
    try {
      return (await (await this.#open(news.host)).getHostId()) === olds.hostId ? "sameMachine" : "otherMachine";
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log("warning", `The new host could not be asked which machine it is: ${reason}`);
      return "notKnown";
    }
  }

  /**
   * Why the program may not go to another machine: that is a replacement. Only for a resource with a `maxDisruption`,
   * and only when the machine of the old way is seen to have the thing still: a way that is gone proves nothing.
   */
  async refuses(
    definition: ResourceDefinition<Values, Values>,
    { urn, olds }: CheckRequest,
    news: Values,
  ): Promise<PropertyFailure[]> {
    const policy = definition.onChange.maxDisruption;
    if (policy === undefined || olds === undefined || olds.host === news.host) return [];
    const allowed = String(news.maxDisruption ?? policy.absent);
    if (["replace", "dataLoss"].includes(allowed)) return [];
    if (!(await this.isOtherMachine(olds.host, news.host))) return [];
    try {
      if ((await (await this.#open(olds.host)).ledger.list({ urn })).length === 0) return [];
    } catch {
      // A host that cannot be asked is met again by the verb that needs it, which says why.
      return [];
    }
    const reason = `another machine has nothing of this; that is class replace, and maxDisruption allows at most ${allowed}`;
    return [{ property: "host", reason }];
  }

  /**
   * True when two texts are seen to lead to two machines. False when that cannot be told: a way that is gone proves nothing.
   * A host that is not there yet is not made by the question.
   */
  async isOtherMachine(before: unknown, after: unknown): Promise<boolean> {
    if (before === after || typeof before !== "string" || typeof after !== "string") return false;
    if (this.#hosts.failure(before) !== undefined || this.#hosts.failure(after) !== undefined) return false;
    if (!this.#hosts.isThere(before)) return false;
    if (this.#isAbsent(after)) return true;
    try {
      const [one, other] = [await this.#open(before), await this.#open(after)];
      return (await one.getHostId()) !== (await other.getHostId());
    } catch {
      // A host that cannot be asked is met again by the verb that needs it, which says why.
      return false;
    }
  }

  #isAbsent(way: string): boolean {
    return this.#hosts.failure(way) === undefined && !this.#hosts.isThere(way);
  }

  async #open(way: unknown): Promise<HcsHost> {
    const failure = this.#hosts.failure(way);
    if (failure !== undefined) throw new Error(failure);
    return this.#hosts.open(String(way));
  }

  async #leadsTo(way: string, hostId: unknown): Promise<boolean> {
    try {
      return (await (await this.#open(way)).getHostId()) === hostId;
    } catch {
      // The way in the state is left to try; what is wrong with this one is said by the resource that declares it.
      return false;
    }
  }
}
