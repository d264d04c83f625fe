import * as M from "../../mark-code.ts";
import { LITERAL, MARK, type Tokens } from "../../scanner.ts";
import { currencyPrefix } from "../numbers/currency-mark.ts";
import { kindTable } from "../words/kind-table.ts";
import { markAt, PERCENT, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** A word that a sentence begins with, and that a price behind its shares, or the list it leads, makes a company's name. */

/** Words from "shares" to the price: "were down 1.76 per cent to close at". */
const REACH = 18;

/** What leads from a name's shares to their price, and names nothing else. */
const LEADS = kindTable(
  W.copula,
  W.move,
  W.direction,
  W.close,
  W.by,
  W.per,
  W.cent,
  W.percent,
  W.to,
  W.at,
  W.about,
  W.near,
);

const isWon = wordSet("won");
const isKindOfShare = wordSet(
  ..."preferred preference common ordinary new existing company treasury bonus rights voting individual average".split(
    " ",
  ),
);

/** "Pepper shares were down 2.4% to close at KSh 18.20": `at` stands behind "shares". */
export function isPricedBehind(tokens: Tokens, at: number): boolean {
  for (let next = at; next < tokens.count && next < at + REACH; next++) {
    const kind = wordClass(tokens, next);
    const led = (kind === W.to || kind === W.at) && next > at;
    if (led && currencyPrefix(tokens, next + 1)) return true;
    // "Pepper shares rose 4.2 percent to 61,200 won".
    if (led && isWon(tokens, next + 2) && tokens.kind[next + 1] === LITERAL) return !isKindOfShare(tokens, at - 2);
    // "Pepper shares, up 2.4 percent at $18.20, led".
    if (next === at && markAt(tokens, at) === M.comma && wordClass(tokens, at + 1) === W.direction) continue;
    // "Fell 2.4 percent, or $1.89, to $18.20".
    if (next > at && isOrSum(tokens, next)) continue;
    if (tokens.kind[next] === LITERAL || markAt(tokens, next) === PERCENT || (kind >= 0 && LEADS[kind] === 1)) continue;
    return false;
  }
  return false;
}

/** The comma, the word and the mark of ", or $1.89,", and the comma that ends it. */
function isOrSum(tokens: Tokens, at: number): boolean {
  if (wordClass(tokens, at) === W.or) return true;
  if (currencyPrefix(tokens, at)) return wordClass(tokens, at - 1) === W.or;
  if (markAt(tokens, at) !== M.comma) return false;
  const next = wordClass(tokens, at + 1);
  return next === W.or || next === W.to || next === W.at;
}

export const isLed = wordSet("led", "topped", "headed");
const isDefying = wordSet("bucked", "defied");
const isTrend = wordSet("trend");
const isActivity = wordSet("activity", "actives");
const isChart = wordSet("charts", "table", "chart", "list", "log", "pack");

/** "Pepper led the losers' table with 9.2 per cent", "Pepper led trading": `at` is the verb. */
export function isHeadOfList(tokens: Tokens, at: number): boolean {
  // "Pepper bucked the trend".
  if (isDefying(tokens, at)) return wordClass(tokens, at + 1) === W.article && isTrend(tokens, at + 2);
  if (!isLed(tokens, at)) return false;
  if (wordClass(tokens, at + 1) === W.trading) return true;
  if (wordClass(tokens, at + 1) !== W.article) return false;
  // "Pepper topped the volume chart", "led the activity table".
  const traded = wordClass(tokens, at + 2) === W.volume || isActivity(tokens, at + 2);
  if (traded && isChart(tokens, at + 3)) return true;
  if (wordClass(tokens, at + 2) !== W.breadth) return false;
  // "Losers led the gainers 412 to 388" has no list and no "with".
  const noun = tokens.kind[at + 3] === MARK ? at + 4 : at + 3;
  return isChart(tokens, noun) || wordClass(tokens, noun) === W.with || wordClass(tokens, noun) === W.by;
}
