import { isCapital, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "Heavyweight HSBC", "Insurer Ping An": a word at the head of a sentence that tells what the company behind it is. */
export const isKindOfFirm = wordSet(
  ..."heavyweight insurer miner lender retailer developer carmaker automaker chipmaker steelmaker drugmaker".split(" "),
  ..."brewer refiner homebuilder housebuilder conglomerate telco planemaker biotech airline fintech rival fellow".split(
    " ",
  ),
  ..."bellwether even only watchmaker truckmaker tyremaker shoemaker bookmaker builder".split(" "),
  ..."exporter shipbuilder distiller grocer jeweller jeweler outsourcer engineer publisher broadcaster caterer".split(
    " ",
  ),
);

const areKindsOfFirm = wordSet(
  ..."heavyweights insurers miners lenders retailers carmakers automakers chipmakers steelmakers drugmakers banks".split(
    " ",
  ),
  ..."brewers refiners homebuilders housebuilders conglomerates telcos planemakers biotechs airlines rivals giants".split(
    " ",
  ),
  ..."bellwethers exporters shipbuilders shippers distillers grocers jewellers explorers utilities telecoms majors".split(
    " ",
  ),
);

/** Tokens of the first names of such a list. */
const LIST_REACH = 12;

/** "Heavyweights Pepper and Salt fell": a word for several firms, and names of which "and" joins the last. */
export function isKindOfFirms(tokens: Tokens, at: number): boolean {
  if (!areKindsOfFirm(tokens, at)) return false;
  for (let next = at + 1; next < at + LIST_REACH && next < tokens.count; next++) {
    if (wordClass(tokens, next) === W.and)
      return next > at + 1 && (isCapital(tokens, next + 1) || tokens.kind[next + 1] === LITERAL);
    if (tokens.kind[next] === WORD ? !isCapital(tokens, next) : tokens.kind[next] !== MARK) return false;
  }
  return false;
}

/** Nothing before, or only a dateline's place and its dash. */
export function isAtHead(items: readonly Item[]): boolean {
  if (items.length === 0) return true;
  const dash = kindAt(items, 1) === W.hyphen || kindAt(items, 1) === W.other;
  return items.length === 2 && kindAt(items, 0) === W.place && dash;
}

const isGroupWord = wordSet("group", "subgroup");
const areFirms = wordSet(
  ..."makers producers firms companies developers operators explorers manufacturers exporters processors houses".split(
    " ",
  ),
);

const isRelated = wordSet("related");

/** "Construction-related stocks": the noun is still to come. */
export function isTradeJoint(tokens: Tokens, items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 1) === W.hyphen && isRelated(tokens, items[at]?.from ?? -1);
}

/**
 * "The financial services group rose 1.9%", "property developers fell 2%": all firms of a trade, where the word at `at` begins
 * small; many firms only where they begin what is said, and no "sells to oil and gas firms".
 */
export function isGroupNoun(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const noun = items[at];
  if (noun?.kind !== W.plain || kindAt(items, at - 1) !== W.sector || isCapital(tokens, noun.from)) return false;
  return isGroupWord(tokens, noun.from) || (areFirms(tokens, noun.from) && beginsClause(items, at - 1));
}

const STARTS = kindTable(W.comma, W.semicolon, W.while, W.but, W.with, W.article);

function beginsClause(items: readonly Item[], trade: number): boolean {
  let first = trade;
  while (kindAt(items, first) === W.sector || (kindAt(items, first) === W.and && kindAt(items, first - 1) === W.sector))
    first--;
  // "Up 2.2 percent, and property developers": the next clause.
  const and = kindAt(items, first) === W.and ? kindAt(items, first - 1) : -1;
  return first < 0 || STARTS[kindAt(items, first)] === 1 || and === W.comma || and === W.quantity;
}

const isFirmWord = wordSet(..."group firm company maker giant chain producer retailer".split(" "));

/** "Drinks and snacks group Pepper": the words that tell what the firm behind them makes, at their "and". */
export function isTradeOfFirm(tokens: Tokens, at: number): boolean {
  return (
    !isCapital(tokens, at + 1) && isFirmWord(tokens, at + 2) && !isCapital(tokens, at + 2) && isCapital(tokens, at + 3)
  );
}
