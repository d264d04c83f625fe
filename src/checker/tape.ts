import { type Fact, isNumeric } from "../facts/fact.ts";
import { type Decimal, toNumber } from "../market/decimal.ts";
import type { Measure } from "../market/measure.ts";
import type { Venue } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { ScopedFacts } from "./knowledge.ts";
import { mirrored, type Range, sumRange } from "./range.ts";
import type { Sheet } from "./sheet.ts";
import type { FactSeen } from "./verdict.ts";

/** A fact as the checker keeps it: with its range where it is a number that fits safe integers. */
export interface KnownFact {
  readonly fact: Fact;
  readonly range: Range | undefined;
  /** The fact as verdicts show it. */
  readonly seen: FactSeen;
}

/** What was asked about one name: a chain, because a story prints two or three measures of it. */
class Known {
  readonly name: string;
  first: { readonly measure: Measure; readonly fact: KnownFact | undefined; readonly next: Known["first"] } | undefined;
  /** Base price of a stock; null until asked for. */
  base: Range | undefined | null = null;

  constructor(name: string) {
    this.name = name;
  }
}

/** One venue and phase of a session as the checker looks into it: each fact is made into a range once. */
export class Scope {
  readonly venue: Venue;
  readonly settled: boolean;
  readonly #facts: ScopedFacts;
  readonly #byName = new Map<string, Known>();
  /** What was asked for last: a story goes on about one thing for a while. */
  #last = new Known("");

  constructor(facts: ScopedFacts) {
    this.venue = facts.venue;
    this.settled = facts.settled;
    this.#facts = facts;
  }

  fact(name: string, measure: Measure): KnownFact | undefined {
    const known = this.#of(name);
    for (let at = known.first; at; at = at.next) if (at.measure === measure) return at.fact;
    return this.#look(known, measure);
  }

  range(name: string, measure: Measure): Range | undefined {
    return this.fact(name, measure)?.range;
  }

  /** close - change of a stock, where both are exact. */
  basePrice(name: string): Range | undefined {
    const known = this.#of(name);
    if (known.base === null) {
      const close = this.range(name, "stock.close");
      const change = close && this.range(name, "stock.change");
      const base = change && sumRange(close, mirrored(change));
      known.base = base && base.low === base.high ? base : undefined;
    }
    return known.base;
  }

  #of(name: string): Known {
    if (name === this.#last.name) return this.#last;
    let known = this.#byName.get(name);
    if (!known) {
      known = new Known(name);
      this.#byName.set(name, known);
    }
    this.#last = known;
    return known;
  }

  #look(known: Known, measure: Measure): KnownFact | undefined {
    const found = this.#facts.lookup(known.name, measure);
    const fact = found && !isRebased(found) ? knownOf(found) : undefined;
    known.first = { measure, fact, next: known.first };
    return fact;
  }
}

/**
 * The KOSDAQ counted from 100 until 26 January 2004 and from 1,000 since; tapes hold its whole past on the new base, and
 * its old changes rounded there. Of the levels that stories printed then the tape tells nothing.
 */
const REBASED = { index: "KOSDAQ", on: "2004-01-26" } as const;

function isRebased({ subject, session, measure }: Fact): boolean {
  return session < REBASED.on && subject === REBASED.index && /^(?:index|record|milestone)\./.test(measure);
}

/** Scopes live as long as the facts they look into. */
const SCOPES = new WeakMap<ScopedFacts, Scope>();

function scopeOf(facts: ScopedFacts): Scope {
  let scope = SCOPES.get(facts);
  if (!scope) {
    scope = new Scope(facts);
    SCOPES.set(facts, scope);
  }
  return scope;
}

/** What a story has asked the tape for. */
export interface AskedScopes {
  readonly byDay: Map<TradingDay, Map<string, readonly Scope[]>>;
  /** The last answer: nearly every claim asks for the same session of the same market. */
  market: string;
  session: string;
  scopes: readonly Scope[];
}

/** Where a fact of a market's session may stand, the preferred scopes first. */
export interface Places {
  readonly market: string;
  readonly day: string;
  readonly scopes: readonly (readonly Scope[])[];
}

const NO_SCOPES: readonly Scope[] = [];

/** Day on which the KOSDAQ's base was raised from 100 to 1,000; what the tape holds of it is on the new base throughout. */
const KOSDAQ_REBASED = "2004-01-26";

/** Stories of before print the KOSDAQ at a tenth of what the tape has. */
function isOfOldBase({ reading }: Sheet, market: string): boolean {
  return market === "KOSDAQ" && reading.session !== undefined && reading.session < KOSDAQ_REBASED;
}

/** Every scope of a market's session on the tape, asked once for each story. */
export function scopesOf(sheet: Sheet, market: string, session: TradingDay): readonly Scope[] {
  if (!sheet.knowledge.facts || isOfOldBase(sheet, market)) return NO_SCOPES;
  sheet.kept.asked ??= { byDay: new Map(), market: "", session: "", scopes: NO_SCOPES };
  const { asked } = sheet.kept;
  if (asked.market === market && asked.session === session) return asked.scopes;
  const byMarket = asked.byDay.get(session) ?? new Map<string, readonly Scope[]>();
  if (byMarket.size === 0) asked.byDay.set(session, byMarket);
  let scopes = byMarket.get(market);
  if (!scopes) {
    scopes = sheet.knowledge.facts(market, session).map(scopeOf);
    byMarket.set(market, scopes);
  }
  asked.market = market;
  asked.session = session;
  asked.scopes = scopes;
  return scopes;
}

/** An exact value is a point; one its source had rounded is half a unit of its last digit either way. */
function rangeOfFact(value: Decimal, precision: Decimal | undefined): Range | undefined {
  let { units, scale } = value;
  if (!precision) {
    while (scale > 0 && units % 10n === 0n) {
      units /= 10n;
      scale--;
    }
    const digits = Number(units);
    return Number.isSafeInteger(digits) ? { low: digits, high: digits, exponent: 0 - scale } : undefined;
  }
  const fine = Math.max(scale, precision.scale) + 1;
  const middle = units * 10n ** BigInt(fine - scale);
  const half = (precision.units * 10n ** BigInt(fine - precision.scale)) / 2n;
  let low = middle - half;
  let high = middle + half;
  let exponent = -fine;
  while (low % 10n === 0n && high % 10n === 0n && low !== high) {
    low /= 10n;
    high /= 10n;
    exponent++;
  }
  const range = { low: Number(low), high: Number(high), exponent };
  return Number.isSafeInteger(range.low) && Number.isSafeInteger(range.high) ? range : undefined;
}

function knownOf(fact: Fact): KnownFact {
  const { id, session, venue, phase } = fact;
  const numeric = isNumeric(fact);
  const value = numeric ? toNumber(fact.value) : (fact.value as TradingDay);
  const range = numeric ? rangeOfFact(fact.value, fact.precision) : undefined;
  return { fact, range, seen: { id, value, session, venue, phase } };
}
