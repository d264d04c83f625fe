import { figureValue, tenTo } from "../../market/figure.ts";
import type { Measure } from "../../market/measure.ts";
import type { Claim } from "../claim.ts";
import { numberOfDay } from "../day-number.ts";
import { settleLimits, settleYears } from "./settle-limits.ts";
import { settleApproached } from "./settle-marks.ts";
import { DAYS_BACK, type Story } from "./story.ts";

/** What only the whole story tells of its claims. */

const INTRADAY: ReadonlySet<Measure> = new Set<Measure>([
  "index.close",
  "index.change",
  "index.change_pct",
  "stock.close",
  "stock.change",
  "stock.change_pct",
  "sector.change_pct",
  "flow.foreign",
  "flow.individual",
  "flow.institution",
  "flow.other",
  "fx.rate",
  "fx.change",
  "fx.reference",
  "turnover.volume",
  "turnover.value",
  "turnover.value_usd",
  "breadth.gainers",
  "breadth.losers",
  "breadth.unchanged",
]);

/** What a session alone has, at its close or within it. */
const OF_SESSION: ReadonlySet<Measure> = new Set<Measure>([
  ...INTRADAY,
  "index.open",
  "index.high",
  "index.low",
  "stock.high",
  "stock.low",
]);

const LEVELS: ReadonlySet<Measure> = new Set<Measure>(["index.close", "index.open", "index.high", "index.low"]);

/** No index falls to a third within a session. */
const FARTHEST = 3;

/** Puts right what sentence by sentence could not be known. */
export function settleStory(story: Story): void {
  settleCloses(story);
  settleLevels(story.claims);
  if (story.isHome) settleOtherDay(story);
  if (story.isHome) {
    settleLimits(story.claims);
    settleYears(story.claims);
  } else settleTotals(story.claims);
  settleIntraday(story);
  settleLeft(story);
  settleMoments(story);
  settleApproached(story);
}

/** A bare number where an index stood is a level of it, if nothing says which: it is named, and claimed as nothing. */
function settleLeft(story: Story): void {
  if (story.left.length === 0) return;
  const levels = new Map<string, Span>();
  for (const claim of story.claims) if (LEVELS.has(claim.measure)) widen(levels, claim);
  const spans = [...levels.values()];
  for (const { digits, exponent, from, to } of story.left) {
    const level = digits * tenTo(exponent);
    if (spans.some(({ low, high }) => level * FARTHEST > high && level < low * FARTHEST))
      story.name("other-quantity", from, to);
  }
}

const CHANGES: ReadonlySet<Measure> = new Set<Measure>([
  "index.change",
  "index.change_pct",
  "stock.change",
  "stock.change_pct",
]);

const CLOSES: ReadonlySet<Measure> = new Set<Measure>(["index.close", "stock.close"]);

/** "Shed more than 7% during the morning": elsewhere than in Seoul what has closed has no measure for a moment's change. */
function settleMoments({ claims, isHome }: Story): void {
  if (isHome) return;
  const closed = new Set<string>();
  for (const claim of claims)
    if (CLOSES.has(claim.measure) && !claim.intraday && !isPast(claim)) closed.add(claim.subject);
  for (const [at, claim] of claims.entries())
    if (claim.intraday && CHANGES.has(claim.measure) && closed.has(claim.subject))
      claims[at] = { ...claim, measure: "other" };
}

/** In a story told before the close every figure of its own day is one of the moment. */
function settleIntraday({ beforeClose, claims, clockLevel, closeLevel }: Story): void {
  if (!beforeClose && (!clockLevel || closeLevel)) return;
  for (const [at, claim] of claims.entries()) {
    const ofMoment = INTRADAY.has(claim.measure) || claim.measure === "milestone.level";
    if (!isPast(claim) && !claim.intraday && ofMoment) claims[at] = { ...claim, intraday: true };
  }
}

/**
 * "Yesterday the KOSPI closed at ...", "on Friday Pepper closed at ..." first of all: a paper of the morning after, whose
 * other figures may be of that day too. None of them is held against the story's own day.
 */
function settleOtherDay(story: Story): void {
  const { claims } = story;
  const isMoved = ({ measure }: Claim) => CLOSES.has(measure) || CHANGES.has(measure);
  const first = claims.find(isMoved);
  const told = first !== undefined && isPast(first) && isRecent(story, first);
  if (!told && !(story.tellsOtherDay && !story.namesOwnDay)) return;
  const ownDay = claims.filter((claim) => !isPast(claim) && OF_SESSION.has(claim.measure));
  const dated = claims.filter((claim) => isPast(claim) && isMoved(claim) && claim.sentence === first?.sentence);
  // The same told otherwise, and without a day: that is the story's own.
  const isOwn = (claim: Claim) =>
    !claim.intraday &&
    claim.bound === undefined &&
    (dated.some((other) => isSameKind(claim, other) && !isSameFigure(claim, other)) ||
      // "The KOSPI, which fell 3 percent on Monday, closed at ...": what closed without a day, closed on the story's.
      (CLOSES.has(claim.measure) && dated.some((other) => isBesideClose(claim, other))));
  if (ownDay.some(isOwn)) return;
  for (const claim of ownDay) claims[claims.indexOf(claim)] = { ...claim, elsewhen: true };
}

function isRecent({ session: today }: Story, { session }: Claim): boolean {
  return session === undefined || today - numberOfDay(session) <= DAYS_BACK;
}

function isSameKind(one: Claim, other: Claim): boolean {
  return one.measure === other.measure && one.subject === other.subject;
}

function isBesideClose(close: Claim, { measure, sentence, subject }: Claim): boolean {
  return CHANGES.has(measure) && sentence === close.sentence && subject === close.subject;
}

function isSameFigure({ figure: one }: Claim, { figure: other }: Claim): boolean {
  return figureValue(one) === figureValue(other);
}

/**
 * "The KOSPI closed at 2,609.63. ... it dropped to 2,601.45, threatening 2,600": a story that says where an index closed
 * means by another level that it only moved to one of the session.
 */
function settleCloses({ claims, closes }: Story): void {
  if (closes.length < 2) return;
  const ends = new Map<string, Span>();
  for (const { claim, said } of closes) if (said) widen(ends, claims[claim] as Claim);
  for (const { claim: at, said, rise } of closes) {
    const claim = claims[at] as Claim;
    const span = said ? undefined : ends.get(claim.subject);
    if (!span) continue;
    const level = figureValue(claim.figure);
    if (span.high - level < 1 && level - span.low < 1) continue;
    claims[at] = { ...claim, measure: rise ? "index.high" : "index.low", intraday: true };
  }
}

/** The lowest and the highest of some levels of one index. */
interface Span {
  low: number;
  high: number;
}

/** Spans are kept while claims pass: to look through all claims for each would take their square. */
function widen(spans: Map<string, Span>, { subject, figure }: Claim): void {
  const level = figureValue(figure);
  const span = spans.get(subject);
  if (!span) spans.set(subject, { low: level, high: level });
  else if (level > span.high) span.high = level;
  else if (level < span.low) span.low = level;
}

/**
 * An index that stands at 5,731 does not stand at 92 too: what the words gave it is another thing's. One printed with
 * decimals beside its change is the index's all the same, and then a misprint.
 */
function settleLevels(claims: Claim[]): void {
  const levels = new Map<string, Span>();
  for (const claim of claims) if (isLevel(claim)) widen(levels, claim);
  for (const { high, low } of levels.values()) {
    if (high <= low * FARTHEST) continue;
    settleLow(claims, levels);
    return;
  }
}

function settleLow(claims: Claim[], levels: ReadonlyMap<string, Span>): void {
  const key = ({ subject, sentence }: Claim) => `${sentence}/${subject}`;
  const moved = new Set(claims.filter(isIndexMove).map(key));
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (!isLevel(claim) || (claim.figure.exponent < 0 && moved.has(key(claim)))) continue;
    const { high } = levels.get(claim.subject) as Span;
    if (high > figureValue(claim.figure) * FARTHEST) claims[at] = { ...claim, measure: "other" };
  }
}

function isIndexMove({ measure }: Claim): boolean {
  return measure === "index.change" || measure === "index.change_pct";
}

/** Counted once for a whole market. */
const TOTALS: ReadonlySet<Measure> = new Set(
  [...INTRADAY].filter((measure) => /^(?:turnover|breadth)\./.test(measure)),
);

/** Another count of another sentence is of a second exchange, or of a part of the market, that no table knows. */
function settleTotals(claims: Claim[]): void {
  const firsts = new Map<string, Claim>();
  const settled = new Set<string>();
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (!TOTALS.has(claim.measure) || isPast(claim)) continue;
    const key = `${claim.measure}/${claim.subject}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, claim);
    else if (first.sentence !== claim.sentence && !isSameTotal(first, claim)) {
      claims[at] = { ...claim, measure: "other" };
      settled.add(familyOf(claim));
    }
  }
  if (settled.size === 0) return;
  // "By 128-71": nor is the other count of that sentence.
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (TOTALS.has(claim.measure) && !isPast(claim) && settled.has(familyOf(claim)))
      claims[at] = { ...claim, measure: "other" };
  }
}

/** Counts of one thing in one sentence. */
function familyOf({ measure, sentence }: Claim): string {
  return `${sentence}/${measure.slice(0, measure.indexOf("."))}`;
}

function isSameTotal(first: Claim, again: Claim): boolean {
  const total = figureValue(first.figure);
  return Math.abs(total - figureValue(again.figure)) < total / ROUNDING;
}

/** The share by which a total told again may be rounded otherwise. */
const ROUNDING = 20;

function isLevel(claim: Claim): boolean {
  return LEVELS.has(claim.measure) && !isPast(claim);
}

function isPast({ session, elsewhen }: Claim): boolean {
  return session !== undefined || elsewhen === true;
}
