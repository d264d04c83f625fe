import { type Item, isIn, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "The automaker", "the drug giant": in Seoul, the one stock that the sentence before was about. */
const isThe = wordSet("the");
const isMaker = wordSet(
  ..."company firm bellwether heavyweight giant group conglomerate automaker carmaker chipmaker shipbuilder steelmaker refiner builder carrier airline".split(
    " ",
  ),
  ..."drugmaker lender insurer retailer maker manufacturer producer developer operator titan behemoth powerhouse".split(
    " ",
  ),
);
const isAdverb = wordSet("already", "also", "even", "itself", "alone");
const ofTrade = kindTable(W.plain, W.sector, W.hyphen);

/** Phrases from "the" to what the company is: "the internet portal operator". */
const MAKER_REACH = 4;

/** The one stock that the sentence before was about; in Seoul, one it began with, whatever it ended on: "Pepper won a contract". */
function stockTold(story: Story): Subject | undefined {
  const { isHome, lastStock, onlySubject } = story;
  if (onlySubject !== undefined || !isHome) return onlySubject;
  if (story.sentence - story.stockSentence !== 1) return undefined;
  const named = story.marked.onlyStocks.get(story.sentence - 1);
  return named !== undefined && named.name === lastStock?.name ? lastStock : undefined;
}

/** "The automaker's shares jumped", in Seoul: of the one stock that the sentence before was about; `at` is the noun. */
export function readMakersShares({ items, story }: Sentence, at: number): Subject | undefined {
  const told = stockTold(story);
  const owner = items[at - 2];
  if (!story.isHome || told?.kind !== S.stock || owner === undefined || at > MAKER_REACH + 2) return undefined;
  if (kindAt(items, at - 1) !== W.possessive || !isMaker(story.tokens, owner.from)) return undefined;
  return isThe(story.tokens, items[0]?.from ?? -1) ? told : undefined;
}

/** What may stand between "shares of" and the company: "the world's No. 2 memory chip", "the country's top". */
const DESCRIBES = kindTable(
  W.article,
  W.possessive,
  W.place,
  W.plain,
  W.sector,
  W.hyphen,
  W.numeral,
  W.no,
  W.period,
  W.pass,
  W.high,
);
const DESCRIBED_REACH = 11;
const DOES = kindTable(W.move, W.copula, W.close, W.have, W.touch, W.trading, W.open, W.pass, W.comma);

/**
 * "Shares of the world's largest memory chip maker were up 0.9 percent", in Seoul: of the one stock that the sentence before
 * was about, or of a company without a name; `at` is the noun.
 */
export function sharesOfMaker({ items, story }: Sentence, at: number): Subject | undefined {
  if (!story.isHome || (kindAt(items, at + 1) !== W.of && !isIn(items, at + 1))) return undefined;
  for (let next = at + 2; next < at + DESCRIBED_REACH && next < items.length; next++) {
    const item = items[next] as Item;
    if (isMaker(story.tokens, item.from) && DOES[kindAt(items, next + 1)] === 1) {
      const told = stockTold(story) ?? story.marked.onlyStocks.get(story.sentence - 1);
      return told?.kind === S.stock ? told : subjectOf(S.outside, "shares");
    }
    if (DESCRIBES[item.kind] !== 1) return undefined;
  }
  return undefined;
}

/**
 * "Hyundai Motor drew buyers. The automaker reached 267,000 won", "the drug giant had already lost 8 percent", in Seoul: the
 * one stock that the sentence before was about.
 */
export function readMaker(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const told = stockTold(story);
  if (told?.kind !== S.stock || kindAt(items, 0) !== W.article) return false;
  if (!isThe(story.tokens, (items[0] as Item).from)) return false;
  let noun = at - 1;
  while (noun > 1 && (kindAt(items, noun) === W.have || isAdverb(story.tokens, (items[noun] as Item).from))) noun--;
  if (noun > MAKER_REACH || kindAt(items, noun) !== W.plain || !isMaker(story.tokens, (items[noun] as Item).from))
    return false;
  for (let word = 1; word < noun; word++) if (ofTrade[kindAt(items, word)] !== 1) return false;
  replace(s, told);
  return true;
}
