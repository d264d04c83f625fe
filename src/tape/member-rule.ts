import type { DayRows } from "./day-rows.ts";
import { ExactProductSum } from "./exact-sum.ts";

/** A change of what counts, from the `share_events` dataset; days count from 1970-01-01. */
export interface ShareEvent {
  readonly effective: number;
  readonly code: string;
  readonly kind: "shares" | "keep" | "leave" | "exclude";
  readonly shares: number;
  /** The day the shares stand in the listing, from which they are no extra any more. */
  readonly listed: number;
}

/** Funds that stay out of KOSPI though their codes are common shares'. */
const FUNDS_LEFT_OUT: ReadonlySet<string> = new Set(["094800", "152550"]);

/**
 * Members by the rule, where no list of the day is known: common kinds only (the code ends in 0; preferred and class
 * shares do not), no foreign shares or depositary receipts (codes of 9xxxxx), REITs and infrastructure funds included.
 */
export function isMemberByRule(code: string): boolean {
  return code.endsWith("0") && !code.startsWith("9") && !FUNDS_LEFT_OUT.has(code);
}

/** What of the day's rows counts in an index, and with how many shares. */
export class MemberRule {
  readonly #codes: readonly string[];
  readonly #byRule: Uint8Array;
  readonly #hasEvents: Uint8Array;
  readonly #events: ReadonlyMap<number, readonly ShareEvent[]>;
  #list: ReadonlySet<string> | undefined;
  /** 1 for members by the list in use, or by the rule. */
  #members: Uint8Array;

  /**
   * @param codes the short code of each issue number
   * @param events of the market, in any order
   */
  constructor(codes: readonly string[], events: readonly ShareEvent[]) {
    this.#codes = codes;
    this.#byRule = Uint8Array.from(codes, (code) => (isMemberByRule(code) ? 1 : 0));
    const numbers = new Map(codes.map((code, issue) => [code, issue]));
    const grouped = new Map<number, ShareEvent[]>();
    for (const event of events) {
      const issue = numbers.get(event.code);
      if (issue !== undefined) grouped.set(issue, [...(grouped.get(issue) ?? []), event]);
    }
    this.#events = grouped;
    this.#members = this.#byRule;
    this.#hasEvents = Uint8Array.from(codes, (_, issue) => (grouped.has(issue) ? 1 : 0));
  }

  /** From now on members are those of a published list; undefined goes back to the rule. */
  useList(codes: ReadonlySet<string> | undefined): void {
    if (codes === this.#list) return;
    this.#list = codes;
    this.#members = codes ? Uint8Array.from(this.#codes, (code) => (codes.has(code) ? 1 : 0)) : this.#byRule;
  }

  /** Shares that count on a day: 0 for an issue that is no member. */
  sharesOf(issue: number, day: number, listed: number): number {
    let isMember = this.#members[issue] === 1;
    if (this.#hasEvents[issue] === 0) return isMember ? listed : 0;
    let shares = listed;
    for (const event of this.#events.get(issue) ?? []) {
      if (event.kind === "keep") isMember = isMember || day <= event.effective;
      else if (day < event.effective) continue;
      else if (event.kind === "shares") shares += day < event.listed ? event.shares : 0;
      else isMember = false;
    }
    return isMember ? shares : 0;
  }
}

/** The index's two sums of a day, exact, in won. */
export interface IndexSums {
  /** Sum of close x shares over the members. */
  readonly close: bigint;
  /** Sum of base price x the same shares. */
  readonly base: bigint;
  readonly members: number;
}

/**
 * The day's sums for one market. An issue counts from its second session on: on its first there is no close before it
 * that the index could rest on. The level follows as previous level x close / base: a change of members or shares
 * alone does not move it.
 */
export function indexSums(
  rows: DayRows,
  market: number,
  rule: MemberRule,
  isNew: (issue: number, day: number) => boolean,
): IndexSums {
  const closes = new ExactProductSum();
  const bases = new ExactProductSum();
  let members = 0;
  for (let row = 0; row < rows.count; row++) {
    if (rows.market[row] !== market || isNew(rows.issue[row] as number, rows.day)) continue;
    const shares = rule.sharesOf(rows.issue[row] as number, rows.day, rows.shares[row] as number);
    if (shares === 0) continue;
    const close = rows.close[row] as number;
    members++;
    closes.add(close, shares);
    bases.add(close - (rows.change[row] as number), shares);
  }
  return { close: closes.value, base: bases.value, members };
}
