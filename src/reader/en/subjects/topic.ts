import { HOME_CURRENCY, NAMESAKES, namesakeOf } from "../atlas/markets.ts";
import { type Item, isIn, itemAt, kindAt, numbered } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import { MONEYS, pairOf } from "../words/money-words.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "The rupee" is Sri Lanka's in Colombo. */
export function pairNamed({ story }: Sentence, item: Item): string {
  const [code, pair] = MONEYS[item.value] as readonly [string, string, string];
  const own = namesakeOf(story.market);
  return own?.shared === code ? pairOf(own.own) : pair;
}

/** "Mexico's peso": that of the place, where several have one of the name. */
export function pairOwned({ items }: Sentence, at: number): string | undefined {
  const owner = itemAt(items, kindAt(items, at - 1) === W.possessive ? at - 2 : at - 1);
  const own = owner?.kind === W.place ? HOME_CURRENCY[PLACE_MARKETS[owner.value] ?? ""] : undefined;
  const shared = MONEYS[(items[at] as Item).value]?.[0];
  return own !== undefined && shared !== undefined && NAMESAKES[shared]?.includes(own) ? pairOf(own) : undefined;
}

/** "EUR/RUB", "the euro/Turkish lira rate": of two moneys, neither the dollar. */
export function pairQuoted(items: readonly Item[], at: number): string | undefined {
  // "Euro/Polish zloty": a land's name, known as a place or not.
  const mark = isSlash(itemAt(items, at - 2)) ? at - 2 : at - 1;
  const base = itemAt(items, mark - 1);
  if (base?.kind !== W.money || !isSlash(itemAt(items, mark)) || kindAt(items, at - 1) === W.quantity) return undefined;
  return `${MONEYS[base.value]?.[0]}/${MONEYS[(items[at] as Item).value]?.[0]}`;
}

const SLASH = 47;

function isSlash(item: Item | undefined): boolean {
  return item?.kind === W.other && item.value === SLASH;
}

/** "Led the advance on both the S&P 500 and the Nasdaq": the first of the two, or the second. */
function isOnBoth(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const first = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  if (first > 0 && isBoth(story.tokens, (items[first] as Item).from))
    // "Shares in both Pepper and Salt rose".
    return kindAt(items, first - 1) === W.preposition && kindAt(items, first - 2) !== W.shareUnit;
  return kindAt(items, first) === W.and && kindAt(items, first - 1) === W.subject && isOnBoth(s, first - 1);
}

const isBoth = wordSet("both");

const isOne = wordSet("was", "is");

/** "Pepper Cycle and Carriage was the biggest loser": one company, whose name has an "and". */
export function joinOne({ clause, items, story: { isHome, tokens } }: Sentence, at: number): void {
  const [first, last] = clause.subjects;
  if (isHome || clause.subjects.length !== 2 || clause.bound || first?.value !== -1 || last?.value !== -1) return;
  if (clause.kind !== S.stock || !isOne(tokens, (items[at] as Item).from) || kindAt(items, at - 2) !== W.and) return;
  const [from, to] = [itemAt(items, at - 3), itemAt(items, at - 1)];
  if (from?.subject !== first || to?.subject !== last || from === undefined || to === undefined) return;
  const name = tokens.text.slice(tokens.start[from.from], tokens.end[to.to - 1]);
  clause.subjects = [numbered(S.stock, name, -1)];
}

/** "In Tokyo", "in mainland China": where a clause plays, at its beginning. */
function isScene({ items, story }: Sentence, place: number): boolean {
  const plain = kindAt(items, place - 1) === W.plain && kindAt(items, place - 2) === W.preposition;
  const joint = plain ? place - 2 : place - 1;
  return (
    joint === 0 || JOINTS[kindAt(items, joint - 1)] === 1 || (joint === 1 && isElse(story.tokens, items[0]?.from ?? -1))
  );
}

/** "Elsewhere in Asia the Nikkei". */
const isElse = wordSet("elsewhere", "meanwhile", "overnight", "earlier", "later", "also");

/** "In consumer goods" between a joint and a name: the trade that a clause is about, at its beginning. */
function isSceneOfTrade(items: readonly Item[], at: number, name: number): boolean {
  if (!isIn(items, at) || JOINTS[kindAt(items, at - 1)] !== 1 || at + 1 === name) return false;
  for (let next = at + 1; next < name; next++) if (kindAt(items, next) !== W.sector) return false;
  return true;
}

/** "Led by Samsung", "gains in Naver": named in passing, not what the sentence goes on to measure. */
export function isOblique(s: Sentence, at: number): boolean {
  const { items } = s;
  if (isOnBoth(s, at)) return true;
  for (let before = at - 1; before >= 0 && before >= at - 6; before--) {
    const { kind } = items[before] as Item;
    switch (kind) {
      case W.of:
        // "Of the industrials Pepper was the biggest faller".
        if (before === 0 && kindAt(items, at + 1) === W.copula && at > 2 && !s.story.isHome) return false;
        return (
          kindAt(items, before - 1) !== W.shareUnit &&
          !isSharePrice(s, before - 1, at) &&
          !isUnits(s, before - 1) &&
          !isValueOf(s, before - 1, at)
        );
      case W.preposition:
        // "While in tech Pepper rose": where a clause plays.
        if (isSceneOfTrade(items, before, at)) return false;
        // "Mid-caps on the mWIG40 lost 0.2 percent".
        if (isSizeOf(s, before, at)) return false;
        // "Strength on the metals market saw Pepper add 1 percent".
        if (isCaused(s, before, at)) return false;
        // "Shares in GlaxoSmithKline".
        return !(
          (items[before] as Item).value === 4 &&
          (isUnits(s, before - 1) ||
            (kindAt(items, before - 1) === W.shareUnit && itemAt(items, before - 1)?.value === 0))
        );
      case W.by:
      case W.from:
      case W.to:
      case W.than:
      case W.against:
      case W.at:
      case W.per:
        return true;
      case W.over:
      case W.about:
        // "Worries over exports", "concerns about the outlook".
        return kindAt(items, before - 1) === W.plain;
      case W.and:
        // "A bourse for small and mid-cap stocks".
        if (before !== at - 1 || kindAt(items, before - 1) !== W.plain || s.story.isHome) return false;
        return kindAt(items, before - 2) === W.preposition;
      case W.since:
        // "Up more than 50 percent since Christmas Eve"; in Seoul "since the Korean currency traded at ...".
        return !s.story.isHome;
      case W.article: {
        // "In choppy dealings the KOSPI fell": the phrase before is complete, a new one begins.
        const kindBefore = kindAt(items, before - 1);
        if (COMPLETE[kindBefore] === 1) return false;
        // "At 2:15pm in Singapore the STI was 0.2 per cent lower".
        if (kindBefore === W.place && isIn(items, before - 2) && !s.story.isHome && kindAt(items, at + 1) === W.copula)
          return false;
        // "In Tokyo the Nikkei closed up 7.7 percent".
        if (kindBefore === W.place && isScene(s, before - 1)) return false;
        continue;
      }
      case W.direction:
        // "In spite of a weaker yen", and not "down on the day".
        if (kindAt(items, before - 1) !== W.article) return false;
        continue;
      case W.marketNoun:
        // "Towards the benchmark index".
        if (before !== at - 1 || s.story.isHome) return false;
        continue;
      case W.groupAdjective:
        // "In the local market".
        if ((items[before] as Item).value !== 3) return false;
        continue;
      case W.plain:
      case W.sector:
      case W.place:
      case W.record:
      case W.possessive:
      case W.name:
      case W.no:
      case W.hyphen:
      case W.numeral:
      case W.money:
        continue;
      case W.dollar: {
        // "Against the dollar the won closed at ...": the preposition has found its object.
        const kindBehind = kindAt(items, before + 1);
        if (kindBehind === W.article || kindBehind === W.money || kindBehind === W.won) return false;
        continue;
      }
      default:
        return false;
    }
  }
  return false;
}

/** What ends the phrase before an article: "in choppy dealings the KOSPI", "at the close the KOSPI". */
const COMPLETE = kindTable(W.plain, W.trading, W.date, W.span, W.close);

/** What a place stands behind: "..., while in Paris the CAC 40 fell". */
const JOINTS = kindTable(W.while, W.and, W.but, W.comma, W.semicolon);

const SIZES = /\b(?:(?:small|mid|large)(?:[- ]?sized)?[- ]?(?:caps|companies|firms)|blue[- ]chips) $/i;
/** Characters of "medium-sized companies ". */
const SIZE_REACH = 24;

/** Shares by the size of their firms, and behind them the index of those. */
function isSizeOf({ items, story: { isHome, tokens } }: Sentence, joint: number, at: number): boolean {
  if (isHome || items[at]?.subject?.kind !== S.index) return false;
  const from = tokens.start[(items[joint] as Item).from] as number;
  return SIZES.test(tokens.text.slice(Math.max(0, from - SIZE_REACH), from));
}

const causes = wordSet("saw", "sees", "helped", "helps", "made", "let", "watched", "left", "sent");

/** A verb whose object does what follows stands between. */
function isCaused({ items, story }: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (kindAt(items, at) === W.plain && causes(story.tokens, (items[at] as Item).from)) return true;
  return false;
}

const isUnit = wordSet("units");

/** "Units of Pepper Trust fell": what a trust has for shares. */
function isUnits({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  return !isHome && at === 0 && isUnit(tokens, items[0]?.from ?? -1);
}

const isValue = wordSet("value", "level");

/** "The value of the index reached 645.1 points": the index's own level. */
function isValueOf({ items, story: { isHome, tokens } }: Sentence, at: number, index: number): boolean {
  const { kind, value } = items[index] as Item;
  const ofIndex = kind === W.marketNoun || (kind === W.subject && value === S.index);
  const next = kindAt(items, index + 1);
  // "The value of the index's members", "of the index of most liquid shares".
  if (next === W.possessive || next === W.of) return false;
  return !isHome && at === 1 && ofIndex && kindAt(items, 0) === W.article && isValue(tokens, items[1]?.from ?? -1);
}

const isPrice = wordSet("price", "prices");

/** "The share price of Pepper", "Prices of Pepper and Salt were up", "the price of Pepper shares". */
function isSharePrice({ items, story }: Sentence, at: number, name: number): boolean {
  const noun = itemAt(items, at);
  return (
    noun !== undefined &&
    isPrice(story.tokens, noun.to - 1) &&
    (at === 0 ||
      (at === 1 && kindAt(items, 0) === W.article && kindAt(items, name + 1) === W.shareUnit) ||
      kindAt(items, at - 1) === W.shareUnit)
  );
}
