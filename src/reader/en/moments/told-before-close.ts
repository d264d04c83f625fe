import type { Tokens } from "../../scanner.ts";
import { piecesOf } from "../../sentence.ts";
import { regionOfMarket } from "../atlas/regions.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isNoun, isShut } from "./ending.ts";
import { isHalfClosed } from "./half-closed.ts";
import { isOpeningTold } from "./opening-told.ts";
import { isBreakTold, isClockTold, isGoingOn, isPartTold, isSoFar, isStillTraded } from "./part-told.ts";

/** Sentences in which a story tells when it was told. */
const LEAD = 3;

/**
 * "Sensex falls 300 points: midday update", "shares in London rose in morning trade", "Dhaka stocks open lower", "at noon the
 * index was up 0.3 percent", where nothing ends: its figures are of that moment.
 */
export function isBeforeClose(story: Story, sentences: readonly (readonly Item[])[]): boolean {
  // "LOS ANGELES (Pepper) --" is no sentence.
  const told = sentences.filter((items) => !isDateline(items) && !isByline(story.tokens, items));
  const end = story.isHome ? Math.min(LEAD, told.findIndex(isLevelled) + 1 || LEAD) : LEAD;
  const lead = told.slice(0, end).map((items) => piecesOf(items)[0] as readonly Item[]);
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

const isParting = kindSet(W.comma, W.hyphen, W.colon);

/** Phrases of a place, who tells of it and the day. */
const DATELINE = 8;

const endsDateline = kindSet(W.comma, W.closeBracket);

/** It ends with a mark that ends no sentence, and tells no figure. */
function isDateline(items: readonly Item[]): boolean {
  if (items.length === 0 || items.length > DATELINE || !endsDateline(items.at(-1) as Item)) return false;
  return items.every(({ quantity }) => quantity === undefined);
}

/** "By Jane Pepper", "Posted May 29, 2024 11:37 am": who wrote it and when. */
function isByline(tokens: Tokens, items: readonly Item[]): boolean {
  const [first] = items;
  if (first === undefined || items.length > DATELINE || items.some(({ quantity }) => quantity)) return false;
  if (isStamp(tokens, first.from)) return items.some(({ kind }) => kind === W.date || kind === W.time);
  return first.kind === W.by && !items.some(isTelling);
}

const isStamp = wordSet("posted", "published", "updated", "last", "modified", "first", "created");
const isTelling = kindSet(W.close, W.trading, W.direction, W.move, W.moving, W.intraday);

/** "Rose 1.2 percent to 4,309.63": what is told behind it, in Seoul, tells how the day went. */
function isLevelled(items: readonly Item[]): boolean {
  return items.some(
    ({ quantity }, at) =>
      quantity !== undefined &&
      quantity.exponent < 0 &&
      (quantity.unit === U.plain || quantity.unit === U.point) &&
      (kindAt(items, at - 1) === W.to || kindAt(items, at - 1) === W.at),
  );
}

/** Phrases that the day of a sentence may begin with: "in the last trading session,". */
const FRONT = 5;

/** "In the previous session, the Sensex ended 142 points lower", "on Wednesday, ...": what closed before the day began. */
function isOfDayBefore({ session }: Story, items: readonly Item[]): boolean {
  // "On Monday all four indexes closed at highs".
  const [on, front] = items;
  if (on?.kind === W.preposition && front?.kind === W.date && (front.day?.number as number) < session) return true;
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
  let region = false;
  // "SINGAPORE - Shares in ...": where it was written.
  const front = kindAt(items, 0) === W.place && isParting(items[1]) ? 2 : 0;
  for (let near = front; near < items.length && near < at + PLACE_REACH; near++) {
    const item = items[near] as Item;
    if (item.kind === W.futures) return true;
    const told = marketOf(item);
    // "On Wall Street's fall, shares slid 6 percent in early trading in Tokyo".
    if (told === market && (near > at || (item.subject && near < at))) return false;
    // "Shares in Asia-Pacific were mixed in morning trade despite Wall Street's records": of the region's.
    region ||= near < at && told !== undefined && isRegionOf(told, market);
    other ||= told !== undefined && told !== market && !isRegionOf(told, market) && !(region && near > at);
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
  if (isShut(story.tokens, items, at)) return false;
  const before = kindAt(items, at - 1);
  // "The quarter-end flurry".
  if (before === W.hyphen || kindAt(items, at + 1) === W.hyphen) return false;
  // "At the exchange's last close".
  if (before === W.previous && kindAt(items, at - 2) === W.possessive) return false;
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
  // "On course for a healthy end to a positive week": of a week, not of the day.
  if (isEnd(tokens, from) && kindAt(items, at + 1) === W.to && isWay(kindAt(items, at - 1)))
    return !items.slice(at + 2, at + 6).some(isOfDay);
  if (!isClosing(tokens, from) || kindAt(items, at - 1) !== W.marketNoun) return false;
  const joint = kindAt(items, at - 2) === W.article ? at - 3 : at - 2;
  return kindAt(items, joint) === W.after || isUntil(tokens, items[joint]?.from ?? -1);
}

/** "The day", "the trading session", "the holiday-shortened week". */
function endsDay(items: readonly Item[], at: number): boolean {
  // "The top end of its guidance for 2022": of a year.
  for (let next = at; next < at + 4; next++) if (isDayWord(items[next]) && !items[next]?.day?.long) return true;
  return false;
}

/** "Day", "session", "trading", "Tuesday", and no "week". */
const isOfDay = (item: Item) => isDayWord(item) && (item.kind !== W.span || item.value === 1);

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
  // "Finished mostly lower on Tuesday".
  if (kindAt(items, at) === W.plain) return kindAt(items, at + 1) === W.direction;
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
    isStillTraded(story.tokens, items, at) ||
    isSoFar(story, items, at) ||
    isBreakTold(story, items, at) ||
    isClockTold(story, items, at);
  if (!told || isOvertaken(story.tokens, items, at)) return false;
  // "Rose 1.6 percent, having dropped 15 in early trade", in Seoul: what is told in front is of its own moment.
  const first = items.findIndex(({ quantity }) => quantity !== undefined);
  if (story.isHome && first >= 0 && first < at && !isOpeningTold(story, items, at)) return false;
  // "After falling in early trade": what was; and not "after midday".
  for (let back = at - 2; back >= 0 && kindAt(items, back) !== W.colon; back--)
    if (kindAt(items, back) === W.after || (story.isHome && back > 0 && isAside(kindAt(items, back)))) return false;
  return true;
}

/** "Tanneries that jumped in early trade pared gains", "rose as a plan was announced at noon": told in passing. */
const isAside = (kind: number) => kind === W.who || kind === W.as || kind === W.while;

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
