import { MEASURES, type Measure } from "../market/measure.ts";
import type { Claim } from "../reader/claim.ts";
import { hasCue, sentenceOf } from "./cue.ts";
import { differenceOf, nearness, otherCount } from "./nearness.ts";
import { compareScaled, highOf, lowOf, mirrored, overlap, type Range, sumRange } from "./range.ts";
import { isMoment, KOREAN_INDICES, type Line, type Sheet } from "./sheet.ts";
import { listedOf } from "./stock-table.ts";
import { type KnownFact, type Scope, scopesOf } from "./tape.ts";
import type { Because, ClaimVerdict } from "./verdict.ts";

/**
 * Measures that more than one source defines or that several values of one session fit: the tape confirms them, but a
 * difference proves nothing. An open may be the first print or the exchange's own.
 */
const CONFIRM_ONLY: ReadonlySet<Measure> = new Set<Measure>([
  "macro",
  "market_cap",
  "sector.change_pct",
  "fx.reference",
  "index.open",
  "index.recomputed",
  "stock.contribution",
  "bond.yield",
  "bond.change_bp",
  "flow.other",
  "breadth.halted",
]);

/** Highs and lows of the day: a print inside the day's range may be of an earlier hour. */
const EXTREMES: Readonly<Partial<Record<Measure, 1 | -1>>> = {
  "index.high": 1,
  "stock.high": 1,
  "index.low": -1,
  "stock.low": -1,
};

/** Facts of these stand on the story's own session, whatever day the figure itself speaks of. */
const TOLD_WITH_SESSION: ReadonlySet<string> = new Set(
  Object.keys(MEASURES).filter((measure) => /^(record|foreign_index|streak|milestone)\./.test(measure)),
);

/** Where a claim's fact may stand, preferred place first. Most claims go on about the market the one before was of. */
function placesOf(sheet: Sheet, claim: Claim, index: number): readonly (readonly Scope[])[] {
  const { session, market } = sheet.reading;
  const day = claim.session === undefined || TOLD_WITH_SESSION.has(claim.measure) ? session : claim.session;
  if (!day) return [];
  const first = homeOf(sheet, claim, sheet.lineOf[index]) ?? market;
  const { places } = sheet.kept;
  if (places?.market === first && places.day === day) return places.scopes;
  const own = scopesOf(sheet, first, day);
  const scopes = first === market ? [own] : [own, scopesOf(sheet, market, day)];
  sheet.kept.places = { market: first, day, scopes };
  return scopes;
}

/** The market a claim's subject belongs to, where that is known. */
function homeOf(sheet: Sheet, { code, subject }: Claim, line: Line | undefined): string | undefined {
  if (code === undefined) return KOREAN_INDICES.has(subject) ? subject : undefined;
  return (line?.code === code ? listedOf(sheet, line) : sheet.knowledge.directory.get(code))?.market;
}

/** The fact of a claim in one scope. An overseas close is only that of the day the claim names. */
function factIn(scope: Scope, claim: Claim, measure: Measure): KnownFact | undefined {
  const found =
    (claim.code === undefined ? undefined : scope.fact(claim.code, measure)) ?? scope.fact(claim.subject, measure);
  if (!found || !measure.startsWith("foreign_index.")) return found;
  return claim.session === undefined || found.fact.when === undefined || found.fact.when === claim.session
    ? found
    : undefined;
}

/** What the tape says of a claim; undefined when it holds nothing that bears on it. */
export function tapeVerdict(sheet: Sheet, index: number): ClaimVerdict | undefined {
  const claim = sheet.claims[index] as Claim;
  if (claim.measure === "other" || !sheet.knowledge.facts || isMoment(claim)) return undefined;
  const confirmOnly = claim.elsewhen === true || CONFIRM_ONLY.has(claim.measure);
  if (claim.elsewhen && !TOLD_WITH_SESSION.has(claim.measure)) return undefined;
  if (claim.measure === "milestone.level") return milestoneVerdict(sheet, claim, index);
  const print = sheet.prints[index];
  const range = print?.range;
  let first: { known: KnownFact; scope: Scope } | undefined;
  let near: Because | undefined;
  let scopes = 0;
  for (const place of placesOf(sheet, claim, index)) {
    for (const scope of place) {
      const known = factIn(scope, claim, claim.measure);
      if (!known) continue;
      scopes++;
      if (fits(claim, range, known)) {
        return { verdict: "confirmed", code: "tape-fits", because: { code: "tape-fits", fact: known.seen } };
      }
      first ??= { known, scope };
      near ??=
        range && (claim.session === undefined || claim.session === sheet.reading.session)
          ? nearness(sheet, claim, range, scope, known)
          : undefined;
    }
    if (first) break;
  }
  if (near) return { verdict: "near", code: near.code, because: near };
  if (!first) return undefined;
  const own = recordOfItsDay(sheet, index);
  if (own) return { verdict: "confirmed", code: "tape-fits", because: { code: "tape-fits", fact: own.seen } };
  if (confirmOnly || insideDay(claim, range, first) || isOfOtherNight(sheet, claim)) return undefined;
  if (range && otherCount(sheet, claim, range, first.scope, first.known)) return undefined;
  if (ofOtherIndex(sheet, claim, range) || isExtremeOfDay(claim, range, first.scope, sheet)) return undefined;
  const fact = first.known.seen;
  const { difference, other } = differenceOf(sheet, claim, range, first.scope, first.known);
  const because: Because = { code: "tape-differs", fact, difference, scopes, ...(other && { other }) };
  return { verdict: "contradicted", code: `tape-differs/${difference}`, because, expected: fact.value };
}

/**
 * A story of the morning after tells the night that followed the session, the tape the one before it, and neither says so:
 * where no figure from abroad fits, another night is told. One that fits tells that the night is the tape's own.
 */
function isOfOtherNight(sheet: Sheet, { measure, session }: Claim): boolean {
  if (!measure.startsWith("foreign_index.") || session !== undefined) return false;
  sheet.kept.otherNight ??= !sheet.claims.some((claim, index) => {
    if (!claim.measure.startsWith("foreign_index.") || claim.session !== undefined) return false;
    const range = sheet.prints[index]?.range;
    return placesOf(sheet, claim, index).some((place) =>
      place.some((scope) => {
        const known = factIn(scope, claim, claim.measure);
        return known !== undefined && fits(claim, range, known);
      }),
    );
  });
  return sheet.kept.otherNight;
}

function fits(claim: Claim, range: Range | undefined, { fact, range: value }: KnownFact): boolean {
  if (claim.date !== undefined) return fact.value === claim.date;
  if (!range || !value) return false;
  if (claim.measure === "streak.sessions") return overlap(sizeOf(range), sizeOf(value));
  return overlap(range, value) || (claim.signDoubtful === true && overlap(range, mirrored(value)));
}

/** What a sentence calls the two main indices. */
const INDEX_NAMES: ReadonlyMap<string, RegExp> = new Map([
  ["KOSPI", /kospi|코스피|유가증권/i],
  ["KOSDAQ", /kosdaq|코스닥/i],
]);

/** True when the sentence leaves the index to be understood and the figure is, to the digit, that of the other one. */
function ofOtherIndex(sheet: Sheet, claim: Claim, range: Range | undefined): boolean {
  const text = sentenceOf(sheet.reading, claim);
  const day = claim.session ?? sheet.reading.session;
  if (!range || !day || INDEX_NAMES.get(claim.subject)?.test(text) !== false) return false;
  return [...INDEX_NAMES.keys()].some(
    (other) =>
      other !== claim.subject &&
      scopesOf(sheet, other, day).some((scope) => {
        const known = scope.fact(other, claim.measure);
        return known?.range !== undefined && overlap(range, known.range);
      }),
  );
}

/** A record told with its day, and not as the one beaten now, may be an older one: it is the close of that day. */
function recordOfItsDay(sheet: Sheet, index: number): KnownFact | undefined {
  const claim = sheet.claims[index] as Claim;
  if (!claim.measure.startsWith("record.") || hasCue(sheet, index, "beaten-record")) return undefined;
  const level = claim.date === undefined ? index : levelOf(sheet, index);
  const range = sheet.prints[level]?.range;
  const day = claim.date ?? claim.session;
  if (!range || !day) return undefined;
  const closes = scopesOf(sheet, claim.subject, day).map((scope) => scope.fact(claim.subject, "index.close"));
  return closes.find((known) => known?.range && overlap(range, known.range));
}

/** Claims on either side of a record's date among which its level is looked for. */
const LEVEL_REACH = 4;

/** The level that a record's date is told with, as an index into the claims; -1 when there is none. */
function levelOf(sheet: Sheet, index: number): number {
  const { date, sentence, subject } = sheet.claims[index] as Claim;
  for (let at = index - LEVEL_REACH; at <= index + LEVEL_REACH; at++) {
    const other = sheet.claims[at];
    if (
      other?.measure === "record.previous_close" &&
      other.session === date &&
      other.sentence === sentence &&
      other.subject === subject
    )
      return at;
  }
  return -1;
}

/** The record before, or a level of an earlier day, may be that day's high or low as well as its close. */
function isExtremeOfDay(claim: Claim, range: Range | undefined, scope: Scope, sheet: Sheet): boolean {
  const { measure, subject, session } = claim;
  if (!range || !session || session === sheet.reading.session) return false;
  if (measure !== "record.previous_close" && measure !== "index.close") return false;
  const day = measure === "index.close" ? [scope] : scopesOf(sheet, subject, session);
  return (["index.high", "index.low"] as const).some((extreme) =>
    day.some((one) => {
      const known = one.fact(subject, extreme);
      return known?.range !== undefined && overlap(range, known.range);
    }),
  );
}

function sizeOf(range: Range): Range {
  return range.high < 0 ? mirrored(range) : range;
}

/** A high below the day's own high, or a low above the day's own low, may have stood at an earlier hour. */
function insideDay(
  claim: Claim,
  range: Range | undefined,
  { known, scope }: { known: KnownFact; scope: Scope },
): boolean {
  const way = EXTREMES[claim.measure];
  if (!way || !range || !known.range) return false;
  const otherEnd = (claim.measure.startsWith("index") ? "index." : "stock.") + (way > 0 ? "low" : "high");
  const other = factIn(scope, claim, otherEnd as Measure)?.range;
  const beyond =
    way * compareScaled(way > 0 ? range.low : range.high, range.exponent, known.range.low, known.range.exponent);
  if (beyond > 0) return false;
  const [near, far] = way > 0 ? [range.high, other?.low] : [range.low, other?.high];
  return !other || way * compareScaled(near, range.exponent, far as number, other.exponent) >= 0;
}

/** Confirmed where the tape tells the same level, or a close on the other side of it than the session before. */
function milestoneVerdict(sheet: Sheet, claim: Claim, index: number): ClaimVerdict | undefined {
  const range = sheet.prints[index]?.range;
  if (!range) return undefined;
  for (const place of placesOf(sheet, claim, index)) {
    for (const scope of place) {
      const told = factIn(scope, claim, claim.measure);
      if (told?.range && overlap(told.range, range)) {
        return { verdict: "confirmed", code: "tape-fits", because: { code: "tape-fits", fact: told.seen } };
      }
      const close = factIn(scope, claim, "index.close");
      const change = factIn(scope, claim, "index.change");
      const before = close?.range && change?.range && sumRange(close.range, mirrored(change.range));
      if (!close?.range || !before) continue;
      const level = (lowOf(range) + highOf(range)) / 2;
      const crossed = lowOf(before) < level !== highOf(close.range) < level;
      if (crossed && !hasCue(sheet, index, "not-at-close"))
        return { verdict: "confirmed", code: "tape-crossed", because: { code: "tape-crossed", fact: close.seen } };
    }
  }
  return undefined;
}
