import type { Tokens } from "../../scanner.ts";
import { piecesOf } from "../../sentence.ts";
import { regionOfMarket } from "../atlas/regions.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isNoun } from "./ending.ts";
import { isHalfClosed } from "./half-closed.ts";
import { isDuringHours } from "./market-hours.ts";
import { isOnMorning } from "./on-morning.ts";
import { isOpeningTold } from "./opening-told.ts";

/** Sentences in which a story of another market tells when it was told. */
const LEAD = 3;

/**
 * "Sensex falls 300 points: midday update", "shares in London rose in morning trade", "Dhaka stocks open lower", "at noon the
 * index was up 0.3 percent", of another market than Seoul's, where nothing ends: its figures are of that moment.
 */
export function isBeforeClose(story: Story, sentences: readonly (readonly Item[])[]): boolean {
  if (story.isHome) return false;
  const lead = sentences.slice(0, LEAD).map((items) => piecesOf(items)[0] as readonly Item[]);
  const isTold = (is: typeof isMomentTold) =>
    lead.some((items) => items.some((_, at) => is(story, items, at) && !isElsewhere(story, items, at)));
  // "Chinese shares close lower at midday. The index lost 2.6 percent to end at 15,014.17 points": for lunch.
  if (isTold(isHalfClosed)) return true;
  const closed = sentences.some(
    (items) =>
      !isOfOther(story, items) && !isOfDayBefore(story, items) && items.some((_, at) => isClosed(story, items, at)),
  );
  return !closed && isTold(isMomentTold);
}

/** Phrases that the day of a sentence may begin with: "in the previous session,". */
const FRONT = 4;

/** "In the previous session, the Sensex ended 142 points lower", "on Wednesday, ...": what closed before the day began. */
function isOfDayBefore({ session }: Story, items: readonly Item[]): boolean {
  const comma = items.findIndex(({ kind }) => kind === W.comma);
  if (comma < 1 || comma > FRONT) return false;
  return items
    .slice(0, comma)
    .some(({ kind, day }) => kind === W.previous || (day !== undefined && day.number < session));
}

/** Phrases from the words that tell a moment to where: "in early trading on Wall Street". */
const PLACE_REACH = 4;

/**
 * "In early trading on Wall Street, ...", "S&P futures rose in early trading", and not "opened lower on fears for China",
 * "the Hang Seng and the Shanghai Composite each fell in morning trade" in a story of Shanghai.
 */
function isElsewhere({ market }: Story, items: readonly Item[], at: number): boolean {
  let other = false;
  for (let near = 0; near < items.length && near < at + PLACE_REACH; near++) {
    const item = items[near] as Item;
    if (item.kind === W.futures) return true;
    const told = marketOf(item);
    // "On Wall Street's fall, shares slid 6 percent in early trading in Tokyo".
    if (told === market && (near > at || (item.subject && near < at))) return false;
    other ||= told !== undefined && told !== market && !isRegionOf(told, market);
  }
  return other;
}

/** "European stocks" in a story of Frankfurt. */
function isRegionOf(told: string, market: string): boolean {
  return (told === "EU" || told === "AS") && regionOfMarket(told) === regionOfMarket(market);
}

/** The market of a place, or of an index. */
function marketOf({ kind, subject, value }: Item): string | undefined {
  if (kind === W.place) return PLACE_MARKETS[value];
  return subject?.kind === S.index ? subject.market : undefined;
}

/** "On Wall Street, the Dow closed lower", in a story of Sydney: another market's close. */
function isOfOther({ market }: Story, items: readonly Item[]): boolean {
  let other = false;
  for (const item of items) {
    const told = marketOf(item);
    if (told === market) return false;
    other ||= told !== undefined;
  }
  return other;
}

/** "Closed", "at the close", and neither "closed on Friday" before it nor "ended the morning session", "closed lower at midday". */
function isClosed(story: Story, items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.close || isHalfClosed(story, items, at) || isOfOtherPlace(story, items, at)) return false;
  const before = kindAt(items, at - 1);
  if (isToCome(story.tokens, items, at)) return false;
  // "They could see a better close": one that is hoped for.
  if (isClosing(story.tokens, (items[at] as Item).from) && kindAt(items, at - 2) === W.article && isWay(before))
    return false;
  if (!isNoun(before)) return true;
  const led = before === W.at || (before === W.article && kindAt(items, at - 2) === W.at);
  const next = kindAt(items, at + 1);
  return led && next !== W.date && next !== W.of && next !== W.preposition;
}

const isWay = (kind: number) => kind === W.plain || kind === W.direction || kind === W.moving;

/** "Ended a recent slide", "due after the market closes", "until the markets close": no close that has been. */
function isToCome(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const { from } = items[at] as Item;
  // "Agreed to settle a lawsuit", "settled an old dispute".
  if (isSettled(tokens, from) && isObject(items[at + 1])) return true;
  // "At the high end of estimates".
  if (isEnd(tokens, from) && kindAt(items, at + 1) === W.of) return !endsDay(items, at + 2);
  if (isEnd(tokens, from) && kindAt(items, at + 1) === W.article) return !endsDay(items, at + 2);
  if (!isClosing(tokens, from) || kindAt(items, at - 1) !== W.marketNoun) return false;
  const joint = kindAt(items, at - 2) === W.article ? at - 3 : at - 2;
  return kindAt(items, joint) === W.after || isUntil(tokens, items[joint]?.from ?? -1);
}

/** "The day", "the trading session", "the holiday-shortened week". */
function endsDay(items: readonly Item[], at: number): boolean {
  for (let next = at; next < at + 4; next++) if (isDayWord(items[next])) return true;
  return false;
}

const isDayWord = kindSet(W.span, W.trading, W.date, W.intraday, W.weekday, W.tradeNoun);

/** "Since the JSE closed on Monday", "record finishes on Wall Street": another day's close, or another market's. */
function isOfOtherPlace({ market, session }: Story, items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (next < at + CLOSE_REACH && goesOnToDay(items, next)) next++;
  const { kind, day, value } = items[next] ?? {};
  if (kind === W.date) return day !== undefined && day.number < session;
  return kind === W.place && PLACE_MARKETS[value as number] !== market;
}

/** Phrases from a close to its day: "closing 41 points, or 0.3 percent, higher at 7,204 on Monday". */
const CLOSE_REACH = 12;

const isOfClose = kindSet(W.direction, W.preposition, W.at, W.to, W.quantity, W.article, W.span, W.trading, W.or);

function goesOnToDay(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.comma) return isOfClose(items[at]);
  const next = kindAt(items, at + 1);
  return next === W.or || next === W.direction;
}

/** The words at `at` tell which moment the figures are of, and nothing behind them tells what came later. */
function isMomentTold(story: Story, items: readonly Item[], at: number): boolean {
  const told =
    isPartTold(story, items, at) ||
    isOpeningTold(story, items, at) ||
    isGoingOn(story, items, at) ||
    isBreakTold(story, items, at) ||
    isClockTold(story, items, at);
  if (!told || isOvertaken(story.tokens, items, at)) return false;
  // "After falling in early trade": what was.
  for (let back = at - 1; back >= 0 && kindAt(items, back) !== W.colon; back--)
    if (kindAt(items, back) === W.after) return false;
  return true;
}

/** "In early trading", "in afternoon trade", "at midday", "in noon trade", "midday market update". */
function isPartTold({ session, tokens }: Story, items: readonly Item[], at: number): boolean {
  const { kind, value, from } = items[at] as Item;
  // "In mid-day trading" is at midday.
  const noon =
    isNoon(tokens, from) || (isDay(tokens, from) && kindAt(items, at - 1) === W.hyphen && isMid(tokens, from - 2));
  if (!(kind === W.intraday && value === 1) && !(kind === W.plain && isEarly(tokens, from)) && !noon) return false;
  // "At midday", "at mid-afternoon", "around noon", "at high noon".
  const mid = kindAt(items, at - 1) === W.hyphen && isMid(tokens, items[at - 2]?.from ?? -1);
  const first = mid ? at - 2 : noon && kindAt(items, at - 1) === W.high ? at - 1 : at;
  if ((mid || noon || isMidday(tokens, from)) && isAtTime(items[first - 1])) return true;
  if (isOnMorning(session, items, at)) return true;
  // "Shares were a touch lower midday Wednesday", "mixed midday,".
  const half = isMidday(tokens, from) || (isMid(tokens, from) && isSession(tokens, (items[at] as Item).to - 1));
  if (half && endsTold(tokens, items, at + 1) && !isSince(items[at - 1])) return true;
  // "Lunchtime report" is a heading, "midday report" too, and "an earlier midday report" another one.
  if (isReport(tokens, items[at + 1]?.from ?? -1)) return at === 0 && kindAt(items, 2) !== W.say;
  const next = items[at + 1];
  if (next === undefined) return false;
  return next.kind === W.trading || isTold(tokens, next.from) || isTold(tokens, items[at + 2]?.from ?? -1);
}

/** Nothing but the day follows, up to what ends the clause, or the line of a heading. */
function endsTold(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const next = kindAt(items, at) === W.date ? at + 1 : at;
  if (isLineEnd(tokens, (items[next - 1] as Item).to)) return true;
  return next >= items.length || endsHere(items[next]);
}

/** A line ends in front of the token. */
function isLineEnd({ end, start, text }: Tokens, at: number): boolean {
  return text.slice(end[at - 1], start[at]).includes("\n");
}

const endsHere = kindSet(W.period, W.comma, W.as, W.while, W.semicolon, W.after);

const isSince = kindSet(W.since, W.after, W.from, W.previous);

const isAtTime = kindSet(W.at, W.by, W.about);

const isNow = wordSet("is", "are");

/** "The market is declining", "is sharply lower", "the index is losing 28.50 points": it has not closed. */
function isGoingOn({ market, session, tokens }: Story, items: readonly Item[], at: number): boolean {
  const { kind, from } = items[at] as Item;
  if (kind !== W.copula || !isNow(tokens, from)) return false;
  const way = kindAt(items, at + 1);
  // "Is sharply lower on Tuesday", and neither "is up 12 percent this year" nor "is lower than a year ago".
  const side = way === W.plain ? at + 2 : at + 1;
  const day = items[kindAt(items, side + 1) === W.preposition ? side + 2 : side + 1]?.day;
  const stands = kindAt(items, side) === W.direction && day?.number === session;
  // "Hong Kong shares are lower", and not "Pepper's shares are".
  const ofPlace = kindAt(items, at - 1) === W.shareUnit && kindAt(items, at - 2) === W.place;
  if (way !== W.moving && !(stands && (ofPlace || kindAt(items, at - 1) === W.marketNoun))) return false;
  const subject = items[at - 1];
  return subject?.kind === W.marketNoun || subject?.kind === W.shareUnit || subject?.subject?.market === market;
}

/** "At the mid-session break", "by the lunch break". */
function isBreakTold({ tokens }: Story, items: readonly Item[], at: number): boolean {
  if (!isBreak(tokens, (items[at] as Item).to - 1)) return false;
  for (let back = at - 1; back >= 0 && back > at - BREAK_REACH; back--)
    if (isAtTime(items[back])) return kindAt(items, back + 1) === W.article || back === at - 2;
  return false;
}

/** Phrases from "at" to "break": "at the mid-session break". */
const BREAK_REACH = 6;

/** Phrases before a clock time that a sentence begins with: "KUALA LUMPUR: At 3pm", and no "in contrast, at 3pm". */
const CLOCK_PLACE = 4;

/** "At 3pm, the index increased 3.1 points", "by 11.54am": an hour at which the market is open. */
function isClockTold({ market, session, tokens }: Story, items: readonly Item[], at: number): boolean {
  const { kind, from, to } = items[at] as Item;
  if (kind !== W.time || at > CLOCK_PLACE || !(isAtTime(items[at - 1]) || kindAt(items, at - 2) === W.as)) return false;
  return isDuringHours(market, session, tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
}

/** "Fell in early trade but rebounded", "had touched ... in early trade", "erased early trade losses": what came later is told. */
function isOvertaken(tokens: Tokens, items: readonly Item[], at: number): boolean {
  let turned = kindAt(items, at + 2) === W.moveNoun;
  for (const [n, { kind, value, from }] of items.entries()) {
    // "A touch lower".
    const touched = kind === W.touch && kindAt(items, n - 1) !== W.article;
    if (isLater(tokens, from) || touched || (n < at && kind === W.have && value === HAD)) return true;
    if (n < at) continue;
    turned ||= kind === W.but || (kind === W.move && kindAt(items, n - 1) === W.comma);
  }
  return turned;
}

const isSettled = wordSet("settle", "settles", "settled", "settling");
const isObject = kindSet(W.article, W.plain, W.possessive, W.subject, W.with);
const isEnd = wordSet("end", "ends", "ended", "ending", "snapped");
const isClosing = wordSet("close", "closes");
const isUntil = wordSet("until", "till", "when");
const isLater = wordSet("later", "final", "eventually", "finally", "ultimately");

/** What "had" is among the forms of the verb. */
const HAD = 2;

const isMid = wordSet("mid");
const isSession = wordSet("session", "day");
const isDay = wordSet("day");
const isMidday = wordSet("midday", "lunchtime", "midmorning", "midafternoon");

const isEarly = wordSet("early");
const isNoon = wordSet("noon", "noontime", "lunchtime", "lunch");
const isBreak = wordSet("break", "recess");
const isTold = wordSet("update", "deals", "session");
const isReport = wordSet("report", "review", "wrap");
