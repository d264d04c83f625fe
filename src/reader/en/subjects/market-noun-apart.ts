import * as M from "../../mark-code.ts";
import { isCapital, isTight, MARK, type Tokens, WORD } from "../../scanner.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { asThing, type MarketNoun, type NounRule } from "./market-noun.ts";

/** Indices that stand apart from the market's own, outside of Seoul. */

/** Letters by which a wire service codes the main index of a market. */
const isMainCode = wordSet(
  ..."spx dji ixic inx ndx gsptse n topx ftse ftas gdaxi fchi ftmib ibex stoxx fteu hsi hsce ssec csi axjo aord nz".split(
    " ",
  ),
  ..."bsesn nsei nsebank bvsp mxx twii sti jkse klse seti set psi vni mci aex bfx atx wig20 wig px bux xu100 irts rut ssmi".split(
    " ",
  ),
  ..."omxs omxc omxh obx iseq jalsh jtopi ta egx tasi merv ipsa igbc ks kq kospi mib psi".split(" "),
  ..."dfmgi adi fadgi ftfadgi qsi bkp kwse kwsepm bax msi msx amman dsex cse nse ngseindex beti crbex sofix sbitop belex".split(
    " ",
  ),
);

/** Behind the noun, or behind the name in front of it. */
function codeAt(tokens: Tokens, at: number): number {
  const coded = tokens.kind[at] === MARK && tokens.code[at] === M.stop && !isTight(tokens, at);
  return coded && tokens.kind[at + 1] === WORD && isTight(tokens, at + 1) && isCapital(tokens, at + 1) ? at + 1 : -1;
}

const isIndex = wordSet("index", "indexes", "subindex", "gauge", "benchmark");

/** "MSCI's index .MIAPJ", "the Pepper retail index .PSR": a service's code tells that it is another than a market's own. */
export const otherCode: NounRule = (noun) => {
  const { s, item, before } = noun;
  const { isHome, tokens } = s.story;
  // "The Pepper bank index .PBK": the trade's, which has a measure.
  if (isHome || !isIndex(tokens, item.from) || isNamed(before)) return undefined;
  const code = codeAt(tokens, item.to);
  return code > 0 && !isMainCode(tokens, code) ? asThing(noun) : undefined;
};

const isNamed = kindSet(W.subject, W.sector, W.sectorNoun, W.name, W.dollar, W.money, W.commodity, W.bond, W.quantity);

const isHouse = wordSet("msci", "markit", "spectrem", "gfk", "zew", "ifo", "nab", "hsbc", "nielsen");
/** Of these, those that make none of shares. */
const isSurvey = wordSet("markit", "caixin", "gfk", "zew", "ifo", "nab", "jibun");

/** Phrases from whose index it is to the noun: "MSCI's broad emerging markets". */
const OWNER_REACH = 6;

const IS_KIND = kindTable(W.plain, W.hyphen, W.marketNoun, W.shareUnit, W.sector, W.place, W.numeral, W.groupAdjective);

/** "MSCI's emerging index rose": one of a house that makes indices of many markets, or asks firms and households. */
export const ofHouse: NounRule = (noun) => {
  const { s, at, item } = noun;
  const { isHome, tokens } = s.story;
  // "MSCI's index of shares outside Japan" has a name of its own.
  if (isHome || !isIndex(tokens, item.from) || noun.next?.kind === W.of) return undefined;
  let owner = at - 1;
  while (owner > at - OWNER_REACH && IS_KIND[kindAt(s.items, owner)] === 1) owner--;
  // "The Ifo index rose 0.4 points".
  const survey = owner === at - 1 ? itemAt(s.items, owner) : undefined;
  if (survey?.kind === W.subject && isSurvey(tokens, survey.from)) return asThing(noun);
  const name = kindAt(s.items, owner) === W.possessive ? itemAt(s.items, owner - 1) : undefined;
  return name !== undefined && isHouse(tokens, name.from) ? asThing(noun) : undefined;
};

const isFolk = kindSet(W.investor, W.group, W.groupAdjective, W.stake, W.macro, W.trading, W.rate);

/** "The Pepper Investor Index": what it is of stands right before, and with a capital. */
export const inCapitals: NounRule = (noun) => {
  const { s, item, before } = noun;
  const { isHome, tokens } = s.story;
  if (isHome || !isIndex(tokens, item.from) || !isCapital(tokens, item.from) || !isFolk(before)) return undefined;
  // "The Pepper 600 Retail Index": a trade's, of a house that a table knows.
  if (before?.kind === W.groupAdjective && kindAt(s.items, noun.at - 2) === W.subject) return undefined;
  return isCapital(tokens, (before as Item).from) ? asThing(noun) : undefined;
};

const isIts = wordSet("its");

/** "Atlantis halted trading after its benchmark stock index sank": the sentence begins with another land. */
export const ofLandInFront: NounRule = (noun) => {
  const { s, at, item } = noun;
  const { items, story } = s;
  const [first] = items;
  if (story.isHome || first?.kind !== W.place || item.kind !== W.marketNoun) return undefined;
  if (PLACE_MARKETS[first.value] === story.market) return undefined;
  let owner = at - 1;
  while (owner > at - OWNER_REACH && IS_KIND[kindAt(items, owner)] === 1) owner--;
  return owner > 0 && isIts(story.tokens, (items[owner] as Item).from) ? asThing(noun) : undefined;
};

const isPlural = wordSet("shares", "stocks");
const isRegion = wordSet("asia", "europe", "america", "africa", "world", "markets", "emerging", "elsewhere");

/** "Shares in developing Asia rose", "stocks elsewhere in Asia": those of a part of the world. */
export const ofRegion: NounRule = (noun: MarketNoun) => {
  const { s, at, item } = noun;
  const { items, story } = s;
  // "The index of stocks elsewhere in Asia".
  if (story.isHome || !isPlural(story.tokens, item.from) || kindAt(items, at - 1) === W.of) return undefined;
  for (let next = at + 1; next < at + 5; next++) {
    const word = items[next];
    if (word === undefined || REGION_WORDS[word.kind] !== 1) return undefined;
    if (isRegion(story.tokens, word.from)) return asThing(noun);
  }
  return undefined;
};

const REGION_WORDS = kindTable(W.plain, W.preposition, W.place, W.moving, W.article, W.subject);
