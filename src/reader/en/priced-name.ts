import { LITERAL, type Tokens } from "../scanner.ts";
import { currencyPrefix } from "./currency-mark.ts";
import { kindTable } from "./kind-table.ts";
import { markAt, PERCENT, wordClass } from "./word.ts";
import * as W from "./word-class.ts";

/** A word that a sentence begins with, and that a price behind its shares makes a company's name. */

/** Words from "shares" to the price: "were down 1.76 per cent to close at". */
const REACH = 12;

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

/** "Pepper shares were down 2.4% to close at KSh 18.20": `at` stands behind "shares". */
export function isPricedBehind(tokens: Tokens, at: number): boolean {
  for (let next = at; next < tokens.count && next < at + REACH; next++) {
    const kind = wordClass(tokens, next);
    if ((kind === W.to || kind === W.at) && next > at && currencyPrefix(tokens, next + 1)) return true;
    if (tokens.kind[next] === LITERAL || markAt(tokens, next) === PERCENT || (kind >= 0 && LEADS[kind] === 1)) continue;
    return false;
  }
  return false;
}
