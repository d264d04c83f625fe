import type { Tokens } from "../../scanner.ts";
import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import { isListedWord } from "../phrases/listed-on.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable, ruleTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { SIDES, takes } from "./breadth-side-words.ts";
import { isAtPrevious, isInPrice, isUnmoved, isWithoutMove, keepsPrice } from "./breadth-unmoved.ts";

/**
 * What stands behind a count of issues, phrase by phrase, until it tells which way they went: "210 stocks rose", "of which
 * 44 closed unchanged", "302 higher and 91 the same".
 */

/** A count whose verb is looked for, and what was met on the way. */
export interface Count {
  readonly s: Sentence;
  /** Where the count stands. */
  readonly at: number;
  /** Its issues have been named, or need not be. */
  noun: boolean;
  /** A verb was met that takes a gain or a loss for its object. */
  took: boolean;
  closed: boolean;
  /** The last phrase that is looked at. */
  reach: number;
}

/** The phrase tells nothing, and the search goes on behind it. */
export const ON = 9;
/** The phrase tells that no verb of the issues is to come. */
export const STOP = 8;

/** Which way the issues went (1, -1, 0), or `ON`, or `STOP`. */
type Step = (count: Count, next: number, item: Item) => number;

/** "Saw 169 stocks gain and 244 lose": the word that may be a noun is the issues' verb. */
function isVerbOf({ items, breadthSentence }: Sentence, at: number, verb: number): boolean {
  const unit = items[at]?.quantity?.unit;
  const counted = unit === U.issues || unit === U.shares || (breadthSentence && unit === U.plain);
  return counted && verb === at + 1 && kindAt(items, verb + 1) !== W.of && kindAt(items, verb + 1) !== W.quantity;
}

/** "522 listed stocks". */
function isListed({ items, story }: Sentence, at: number): boolean {
  if (kindAt(items, at + 1) !== W.shareUnit || !isListedWord(story.tokens, (items[at] as Item).from)) return false;
  // "Net profits of 639 listed companies rose 5.2 percent": what is theirs did; and not "148 of the listed stocks rose".
  const ofCount = kindAt(items, at - 2) === W.of && kindAt(items, at - 1) === W.quantity;
  return !ofCount && kindAt(items, at + 3) !== W.quantity;
}

/** "19 names closing unchanged". */
const isNames = wordSet("names", "counters");

const isPrices = wordSet("price", "prices");

/** "300 tickers on the Pepper Stock Exchange advanced". */
const isBourse = wordSet("exchange", "bourse");

const isSame = wordSet("same");
const isManaged = wordSet("managed");
const isOut = wordSet("out");
const ENDS_COUNT = kindTable(W.comma, W.and, W.period, W.while, W.semicolon);

const isPack = wordSet("pack", "basket", "fold");

/** "In the Nifty pack", "of the Sensex basket": what the issues are of. */
function isOfPack({ items, story: { tokens } }: Sentence, at: number): boolean {
  const { from, kind } = items[at] as Item;
  const index = kind === W.plain && isPack(tokens, from) ? at - 1 : at;
  return (
    kindAt(items, index) === W.subject && kindAt(items, index - 1) === W.article && isPackAt(tokens, items[index + 1])
  );
}

/** "62 stocks on the BIST 100 index rose". */
function isOnIndex({ s: { items, story }, at }: Count, next: number): boolean {
  const of = kindAt(items, next - 1) === W.article ? next - 2 : next - 1;
  const subject = items[next]?.subject;
  const unit = items[at]?.quantity?.unit;
  const own = subject?.kind === S.index && story.isOwn(subject) && (unit === U.shares || unit === U.issues);
  const all = kindAt(items, at - 1) === W.article;
  return own && !all && !story.isHome && of === at + 1 && kindAt(items, of) === W.preposition;
}

function isPackAt(tokens: Tokens, item: Item | undefined): boolean {
  return item !== undefined && isPack(tokens, item.from);
}

/** What may stand between a count and what its issues did. */
const BETWEEN = new Set<number>([W.span, W.article, W.who, W.of, W.preposition, W.each, W.place, W.have]);

const moved: Step = ({ s: { items } }, next, { value }) =>
  // "91 inched lower".
  (kindAt(items, next + 1) === W.direction && items[next + 1]?.value) || value;

const closes: Step = (count, next) => {
  const { items } = count.s;
  if (kindAt(items, next + 1) === W.direction) return (items[next + 1] as Item).value;
  count.noun = count.closed = true;
  return ON;
};

/** "86 were losers", "48 stocks on the gainers' chart". */
const sideNamed: Step = (count, next, item) => {
  const { items } = count.s;
  const listed = kindAt(items, next - 1) === W.article && kindAt(items, next - 2) === W.preposition && count.noun;
  return listed || kindAt(items, next - 1) === W.copula ? item.value : between(count, next, item);
};

const directed: Step = ({ s: { items }, noun, took }, next, { value }) => {
  // "Trading ended with 56 securities, up from 53": how many there were.
  if (kindAt(items, next + 1) === W.from && kindAt(items, next + 2) === W.quantity) return STOP;
  // "Out of which 209 were up, 145 were down": and not "was up 2 percent".
  return noun || (took && ENDS_COUNT[kindAt(items, next + 1)] === 1) ? value : STOP;
};

/** "144 sustained losses", "215 of them recorded gains", and not "showed an increase in profit". */
const gained: Step = ({ s, at, noun, took }, next, { value }) => {
  if (isIn(s.items, next + 1) && !isInPrice(s, next + 2)) return STOP;
  return (took || isVerbOf(s, at, next)) && noun ? value : STOP;
};

const index: Step = (count, next, item) => {
  if (!isOfPack(count.s, next) && !isOnIndex(count, next)) return between(count, next, item);
  count.noun = true;
  count.reach = next + 6;
  return ON;
};

const word: Step = (count, next, item) => {
  const { s, at, noun } = count;
  const { items, story } = s;
  const { tokens } = story;
  if (isOfPack(s, next)) return index(count, next, item);
  // "183 closed in the negative", "54 shares were stable".
  const said = SIDES.find(({ isSaid }) => isSaid(tokens, item.from));
  if (said) return noun ? said.side : STOP;
  if (isUnmoved(tokens, item.from) || (noun && isWithoutMove(s, next))) return 0;
  // "302 higher and 91 the same".
  if (kindAt(items, next - 1) === W.article && isSame(tokens, item.from))
    return noun && ENDS_COUNT[kindAt(items, next + 1)] === 1 ? 0 : STOP;
  if (keepsPrice(s, next)) return noun ? 0 : STOP;
  // "58 managed to advance".
  if (isManaged(tokens, item.from) && kindAt(items, next + 1) === W.to && noun) {
    const way = items[next + 2];
    return way?.kind === W.move || way?.kind === W.moveNoun ? way.value : STOP;
  }
  // "812 out of 930 issues ended lower".
  if (next === at + 1 && isOut(tokens, item.from) && kindAt(items, next + 1) === W.of) return ON;
  if (isBourse(tokens, item.to - 1) || (count.took && isPrices(tokens, item.from))) count.noun = true;
  else if (takes(tokens, item.from)) count.took = count.noun = true;
  else if (!isListed(s, next) && (next !== at + 1 || !s.breadthSentence)) return STOP;
  return ON;
};

const says: Step = (count, next, item) =>
  takes(count.s.story.tokens, item.from) ? word(count, next, item) : between(count, next, item);

const issues: Step = (count) => {
  count.noun = true;
  return ON;
};

/** "210 banks rose". */
const trade: Step = (count, next, item) =>
  next === count.at + 1 ? issues(count, next, item) : between(count, next, item);

const counters: Step = (count, next, item) =>
  isNames(count.s.story.tokens, item.from) ? trade(count, next, item) : between(count, next, item);

/** "59 finished as unchanged". */
const as: Step = (count, next, item) =>
  kindAt(count.s.items, next - 1) === W.close ? issues(count, next, item) : between(count, next, item);

/** "271 had losses". */
const had: Step = (count, next, item) => {
  if (kindAt(count.s.items, next + 1) !== W.moveNoun) return between(count, next, item);
  count.took = count.noun = true;
  return ON;
};

const took: Step = (count, next, item) => {
  count.took = true;
  // "213 recorded a rise", and not "6 recorded up to noon".
  const verb = next === count.at + 1 && kindAt(count.s.items, next + 1) !== W.direction;
  if (verb && takes(count.s.story.tokens, item.from)) count.noun = true;
  return ON;
};

/** "64 ended with gains, 35 with losses and 21 with no change". */
const withMove: Step = (count, next, item) =>
  count.closed || (next === count.at + 1 && count.s.breadthSentence)
    ? took(count, next, item)
    : between(count, next, item);

const no: Step = (count, next, item) => {
  const { s } = count;
  const led = count.took || kindAt(s.items, next - 1) === W.have;
  return led && isWithoutMove(s, next) ? 0 : between(count, next, item);
};

const preposition: Step = (count, next, item) =>
  count.noun && isWithoutMove(count.s, next) ? 0 : between(count, next, item);

/** "Were trading in the green". */
const trading: Step = (count, next, item) =>
  kindAt(count.s.items, next - 1) === W.copula ? issues(count, next, item) : between(count, next, item);

/** "60 of its 70 stocks declined", and not "14 of the 26 points the index gained". */
const whole: Step = (count, next, { quantity }) => {
  const { items } = count.s;
  if (isAtPrevious(items, next)) return 0;
  if (!isOfAll(items, next) || quantity?.unit === U.point || quantity?.unit === U.percent) return STOP;
  // "2 of the 4 sessions ended lower".
  if (quantity?.unit === U.duration || kindAt(items, next + 1) === W.span) return STOP;
  count.noun = true;
  return ON;
};

/** What else may stand between a count and its verb. */
function between({ s: { items } }: Count, next: number, { kind }: Item): number {
  if (isAtPrevious(items, next)) return 0;
  const passes = BETWEEN.has(kind) || (kind === W.intraday && kindAt(items, next - 2) === W.close);
  return passes ? ON : STOP;
}

const STEPS = ruleTable<Step>([
  [W.move, moved],
  [W.moving, moved],
  [W.close, closes],
  [W.breadth, sideNamed],
  [W.direction, directed],
  [W.moveNoun, gained],
  [W.subject, index],
  [W.plain, word],
  [W.say, says],
  [W.shareUnit, issues],
  [W.marketNoun, issues],
  [W.sector, trade],
  [W.sectorNoun, counters],
  [W.as, as],
  [W.have, had],
  [W.copula, took],
  [W.with, withMove],
  [W.no, no],
  [W.preposition, preposition],
  [W.trading, trading],
  [W.quantity, whole],
]);

/** Reads the phrase at `next` behind a count. */
export function stepOver(count: Count, next: number): number {
  const item = count.s.items[next] as Item;
  return (STEPS[item.kind] ?? between)(count, next, item);
}

/** "60 of its 70 stocks", "215 of the 382 companies": the whole behind a part. */
export function isOfAll(items: readonly Item[], at: number): boolean {
  // "Eighteen of the index's 50 stocks".
  const owner = kindAt(items, at - 1) === W.possessive ? at - 3 : at - 1;
  const of = kindAt(items, owner) === W.article ? owner - 1 : owner;
  // "15 out of 50 stocks".
  const part = kindAt(items, of - 1) === W.plain ? of - 2 : of - 1;
  if (kindAt(items, of) === W.of && kindAt(items, part) === W.numeral) return true;
  const unit = kindAt(items, of) === W.of ? itemAt(items, part)?.quantity?.unit : undefined;
  // "Some 70 percent of the 914 stocks fell".
  return unit === U.plain || unit === U.issues || unit === U.shares || unit === U.percent;
}
