import type { Tokens } from "../../scanner.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import { isListedWord } from "../phrases/listed-on.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import { isRanking } from "../words/ranking.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAtPrevious, isInPrice, isUnmoved, isWithoutMove, keepsPrice } from "./breadth-unmoved.ts";

/** What issues close in, by which way that is. */
const SIDES = [
  { side: 1, isSaid: wordSet("positive", "green", "black", "plus") },
  { side: -1, isSaid: wordSet("negative", "red", "minus") },
  { side: 0, isSaid: wordSet("stable", "steady", "static", "stagnant", "stagnating", "stagnated") },
];

/** Verbs that take a gain or a loss for their object. */
const takes = wordSet(
  "sustained",
  "suffered",
  "endured",
  "posted",
  "registered",
  "saw",
  "reported",
  "made",
  "booked",
  "enjoyed",
  "boasted",
  "notched",
  "scored",
  "showed",
  "experienced",
  "secured",
  "recorded",
  "took",
  "incurred",
  "logged",
  "them",
);

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

const isEvery = wordSet("every");

/** "About five down for every three up": how many to how many, and no count. */
export function isForEvery({ items, story: { tokens } }: Sentence, at: number): boolean {
  const is = (next: number) => isEvery(tokens, items[next]?.from ?? -1);
  return (at > 0 && is(at - 1)) || is(at + 3) || is(at + 4);
}

const isPack = wordSet("pack", "basket", "fold");

/** "In the Nifty pack", "of the Sensex basket": what the issues are of. */
function isOfPack({ items, story: { tokens } }: Sentence, at: number): boolean {
  const { from, kind } = items[at] as Item;
  const index = kind === W.plain && isPack(tokens, from) ? at - 1 : at;
  return (
    kindAt(items, index) === W.subject && kindAt(items, index - 1) === W.article && isPackAt(tokens, items[index + 1])
  );
}

function isPackAt(tokens: Tokens, item: Item | undefined): boolean {
  return item !== undefined && isPack(tokens, item.from);
}

/** What may stand between a count and what its issues did. */
const BETWEEN = new Set<number>([W.span, W.article, W.who, W.of, W.preposition, W.each, W.place, W.have]);

/** What may stand before the first count of a sentence whose number has no unit. */
const isBeforeCount = kindSet(
  W.comma,
  W.against,
  W.of,
  W.who,
  W.with,
  W.while,
  W.and,
  W.as,
  W.about,
  W.over,
  W.near,
  W.than,
  W.colon,
  W.semicolon,
  W.preposition,
  W.shareUnit,
  W.copula,
);

function isCountPlace(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) === W.marketNoun && items[at + 1]?.value === 0 && kindAt(items, at - 1) !== W.of)
    return false;
  const before = itemAt(items, at - 1);
  return (
    before === undefined || isBeforeCount(before) || (before.kind === W.plain && before.value === 1) || isOnly(before)
  );
}

function isOnly({ kind }: Item): boolean {
  return kind === W.record || kind === W.more;
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

/** "300 tickers on the Pepper Stock Exchange advanced". */
const isPrices = wordSet("price", "prices");

const isBourse = wordSet("exchange", "bourse");

const isSame = wordSet("same");
const isManaged = wordSet("managed");
const ENDS_COUNT = kindTable(W.comma, W.and, W.period, W.while, W.semicolon);

const isStrike = wordSet("strike", "exercise");

/** "Options with a strike of 620 rose", "a strike price of 600": what the noun measures, and no count. */
export function isOfStrike({ items, story: { tokens } }: Sentence, at: number): boolean {
  const noun = kindAt(items, at - 1) === W.of ? itemAt(items, at - 2) : undefined;
  return noun?.kind === W.plain && (isStrike(tokens, noun.from) || isStrike(tokens, noun.from - 1));
}

/** Prepositions whose object is an amount, and no count. */
const LEADS_AMOUNT = kindTable(W.at, W.from, W.by, W.above, W.below);

const isFew = kindSet(W.plain, W.article, W.about, W.over, W.near);

/** "11 of them by the daily limit, and only 540 fell": the preposition stands before a comma. */
function isLeft(items: readonly Item[], prepAt: number, at: number): boolean {
  let joint = at - 1;
  while (joint > at - 3 && isFew(itemAt(items, joint))) joint--;
  if (kindAt(items, joint) !== W.and && kindAt(items, joint) !== W.while) return false;
  return kindAt(items, joint - 1) === W.comma && prepAt < joint - 1;
}

/** "210 stocks rose", "653 declined", "44 were unchanged", "401 that fell". */
export function verbAfter(s: Sentence, at: number, q: Quantity): number | undefined {
  const { items } = s;
  if (LEADS_AMOUNT[s.clause.prep] === 1 && !isLeft(items, s.clause.prepAt, at)) return undefined;
  if (s.breadthSentence && isForEvery(s, at)) return undefined;
  // "The top 10 stocks lost 0.2 percent": so many by their size.
  // And "the top liquid 43 shares lost 0.3 percent".
  for (let back = at - 1; back >= 0 && back > at - 3; back--) {
    const { from, kind } = items[back] as Item;
    if (isRanking(s.story.tokens, from)) return undefined;
    if (kind !== W.plain) break;
  }
  // "The Tel Aviv 35 Index fell", "the top 40 lost": the number of a name.
  if (q.unit === U.plain && !s.breadthSentence && !isCountPlace(items, at)) return undefined;
  let next = at + 1;
  let noun = q.unit !== U.plain || s.breadthSentence;
  let took = false;
  let closed = false;
  let reach = at + 6;
  while (next < items.length && next <= reach) {
    const item = items[next] as Item;
    const { kind, value } = item;
    // "91 inched lower".
    const way = kindAt(items, next + 1) === W.direction ? items[next + 1]?.value : 0;
    if (kind === W.move || kind === W.moving) return way || value;
    if (kind === W.close && kindAt(items, next + 1) === W.direction) return (items[next + 1] as Item).value;
    // "86 were losers", "48 stocks on the gainers' chart".
    const listed = kindAt(items, next - 1) === W.article && kindAt(items, next - 2) === W.preposition && noun;
    if (kind === W.breadth && (listed || kindAt(items, next - 1) === W.copula)) return value;
    // "Out of which 209 were up, 145 were down": and not "was up 2 percent".
    const alone = took && ENDS_COUNT[kindAt(items, next + 1)] === 1;
    // "Trading ended with 56 securities, up from 53": how many there were.
    if (kind === W.direction && kindAt(items, next + 1) === W.from && kindAt(items, next + 2) === W.quantity)
      return undefined;
    if (kind === W.direction) return noun || alone ? value : undefined;
    // "144 sustained losses", "215 of them recorded gains".
    // And not "showed an increase in profit".
    if (kind === W.moveNoun) {
      if (isIn(items, next + 1) && !isInPrice(s, next + 2)) return undefined;
      return (took || isVerbOf(s, at, next)) && noun ? value : undefined;
    }
    if (isOfPack(s, next)) {
      noun = true;
      reach = next + 6;
    } else if (kind === W.plain || (kind === W.say && takes(s.story.tokens, item.from))) {
      // "183 closed in the negative", "54 shares were stable".
      const said = SIDES.find(({ isSaid }) => isSaid(s.story.tokens, item.from));
      if (said) return noun ? said.side : undefined;
      if (isUnmoved(s.story.tokens, item.from) || (noun && isWithoutMove(s, next))) return 0;
      // "302 higher and 91 the same".
      const same = kindAt(items, next - 1) === W.article && isSame(s.story.tokens, item.from);
      if (same) return noun && ENDS_COUNT[kindAt(items, next + 1)] === 1 ? 0 : undefined;
      if (keepsPrice(s, next)) return noun ? 0 : undefined;
      // "58 managed to advance".
      if (isManaged(s.story.tokens, item.from) && kindAt(items, next + 1) === W.to && noun) {
        const way = items[next + 2];
        return way?.kind === W.move || way?.kind === W.moveNoun ? way.value : undefined;
      }
      if (isBourse(s.story.tokens, item.to - 1) || (took && isPrices(s.story.tokens, item.from))) noun = true;
      else if (takes(s.story.tokens, item.from)) took = noun = true;
      else if (!isListed(s, next) && (next !== at + 1 || !s.breadthSentence)) return undefined;
    } else if (kind === W.shareUnit || kind === W.marketNoun || (kind === W.sector && next === at + 1)) noun = true;
    else if (kind === W.sectorNoun && next === at + 1 && isNames(s.story.tokens, item.from)) noun = true;
    else if (kind === W.close) noun = closed = true;
    // "59 finished as unchanged".
    else if (kind === W.as && kindAt(items, next - 1) === W.close) noun = true;
    // "271 had losses".
    else if (kind === W.have && kindAt(items, next + 1) === W.moveNoun) took = noun = true;
    else if (kind === W.copula || (kind === W.with && closed)) took = true;
    // "64 ended with gains, 35 with losses and 21 with no change".
    else if (kind === W.with && next === at + 1 && s.breadthSentence) took = true;
    else if (kind === W.no && (took || kindAt(items, next - 1) === W.have) && isWithoutMove(s, next)) return 0;
    else if (kind === W.preposition && noun && isWithoutMove(s, next)) return 0;
    // "Were trading in the green".
    else if (kind === W.trading && kindAt(items, next - 1) === W.copula) noun = true;
    else if (isAtPrevious(items, next)) return 0;
    else if (kind === W.quantity) {
      // "60 of its 70 stocks declined", and not "14 of the 26 points the index gained".
      if (!isOfAll(items, next) || item.quantity?.unit === U.point || item.quantity?.unit === U.percent)
        return undefined;
      noun = true;
    } else if (!BETWEEN.has(kind) && !(kind === W.intraday && kindAt(items, next - 2) === W.close)) return undefined;
    next++;
  }
  return undefined;
}
