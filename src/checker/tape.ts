import { type Fact, isNumeric } from "../facts/fact.ts";
import { type Decimal, toNumber } from "../market/decimal.ts";
import type { Measure } from "../market/measure.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { ScopedFacts } from "./knowledge.ts";
import type { Range } from "./range.ts";
import type { Sheet } from "./sheet.ts";
import type { FactSeen } from "./verdict.ts";

/** A fact as the checker keeps it: with its range where it is a number that fits safe integers. */
export interface KnownFact {
  readonly fact: Fact;
  readonly range: Range | undefined;
  /** The fact as verdicts show it. */
  readonly seen: FactSeen;
}

/** What a story has asked the tape for. */
export interface AskedScopes {
  readonly byDay: Map<string, readonly ScopedFacts[]>;
  /** The last answer: nearly every claim asks for the same session of the same market. */
  market: string;
  session: string;
  scopes: readonly ScopedFacts[];
}

const NO_SCOPES: readonly ScopedFacts[] = [];

/** Every scope of a market's session on the tape, asked once for each story. */
export function scopesOf(sheet: Sheet, market: string, session: TradingDay): readonly ScopedFacts[] {
  if (!sheet.knowledge.facts) return NO_SCOPES;
  sheet.kept.asked ??= { byDay: new Map(), market: "", session: "", scopes: NO_SCOPES };
  const { asked } = sheet.kept;
  if (asked.market === market && asked.session === session) return asked.scopes;
  const key = `${market}@${session}`;
  let scopes = asked.byDay.get(key);
  if (!scopes) {
    scopes = sheet.knowledge.facts(market, session);
    asked.byDay.set(key, scopes);
  }
  asked.market = market;
  asked.session = session;
  asked.scopes = scopes;
  return scopes;
}

const ABSENT = Symbol("not on the tape");
const FACTS = new WeakMap<ScopedFacts, Map<Measure, Map<string, KnownFact | typeof ABSENT>>>();

/** A fact of a scope, made into a range once for as long as the scope lives. */
export function knownFact(scope: ScopedFacts, name: string, measure: Measure): KnownFact | undefined {
  let measures = FACTS.get(scope);
  if (!measures) {
    measures = new Map();
    FACTS.set(scope, measures);
  }
  let names = measures.get(measure);
  if (!names) {
    names = new Map();
    measures.set(measure, names);
  }
  let known = names.get(name);
  if (known === undefined) {
    const fact = scope.lookup(name, measure);
    known = fact ? knownOf(fact) : ABSENT;
    names.set(name, known);
  }
  return known === ABSENT ? undefined : known;
}

export function factRange(scope: ScopedFacts, name: string, measure: Measure): Range | undefined {
  return knownFact(scope, name, measure)?.range;
}

/** An exact value is a point; one its source had rounded is half a unit of its last digit either way. */
export function rangeOfFact(value: Decimal, precision: Decimal | undefined): Range | undefined {
  let { units, scale } = value;
  if (!precision) {
    while (scale > 0 && units % 10n === 0n) {
      units /= 10n;
      scale--;
    }
    const digits = Number(units);
    return Number.isSafeInteger(digits) ? { low: digits, high: digits, exponent: -scale } : undefined;
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
