import type { DayRows } from "./day-rows.ts";
import type { ExactProductSum } from "./exact-sum.ts";

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
  /** 1 for members of whom no event tells: all their listed shares count. */
  isPlain: Uint8Array;

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
    this.isPlain = this.#plainMembers();
  }

  /** From now on members are those of a published list; undefined goes back to the rule. */
  useList(codes: ReadonlySet<string> | undefined): void {
    if (codes === this.#list) return;
    this.#list = codes;
    this.#members = codes ? Uint8Array.from(this.#codes, (code) => (codes.has(code) ? 1 : 0)) : this.#byRule;
    this.isPlain = this.#plainMembers();
  }

  #plainMembers(): Uint8Array {
    return this.#members.map((isMember, issue) => (this.#hasEvents[issue] === 0 ? isMember : 0));
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
export interface MemberSums {
  /** Sum of close x shares over the members. */
  readonly close: ExactProductSum;
  /** Sum of base price x the same shares. */
  readonly base: ExactProductSum;
  members: number;
}

/** Rows' own shares and base prices, in arrays that are used again. */
let shares = new Float64Array(0);
let bases = new Float64Array(0);

/**
 * The day's sums for a stretch of rows. An issue counts from its second session on: on its first there is no close
 * before it that the index could rest on. The level follows as previous level x close / base: a change of members or
 * shares alone does not move it.
 */
export function addIndexSums(
  sums: MemberSums,
  rows: DayRows,
  [from, through]: readonly [from: number, through: number],
  rule: MemberRule,
  isNew: (issue: number, day: number) => boolean,
): void {
  const { day, issue: issues, close: closes, change: changes } = rows;
  if (shares.length < rows.count) {
    shares = new Float64Array(issues.length);
    bases = new Float64Array(issues.length);
  }
  const { isPlain } = rule;
  let members = 0;
  for (let row = from; row < through; row++) {
    const issue = issues[row] as number;
    const listed = rows.shares[row] as number;
    const own = isNew(issue, day) ? 0 : isPlain[issue] === 1 ? listed : rule.sharesOf(issue, day, listed);
    if (own !== 0) members++;
    shares[row] = own;
    bases[row] = (closes[row] as number) - (changes[row] as number);
  }
  sums.members += members;
  sums.close.addStretch(closes, shares, from, through);
  sums.base.addStretch(bases, shares, from, through);
}
