import { type Item, kindAt } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { extreme, type PriceRule } from "./price-rule.ts";

/** "Surged to 69,000 won during the session, setting a new 52-week high", in Seoul: how far it came is the most of the day. */
export const extremeSet: PriceRule = (price) => {
  const { at, extra, s } = price;
  const { clause, items, story } = s;
  if (!story.isHome || extra.intraday !== true || clause.prep !== W.to || clause.dir === 0) return undefined;
  const noun = extremeBehind(items, at);
  if (noun !== (clause.dir > 0 ? W.high : W.low)) return undefined;
  return extreme(price, noun === W.high ? "stock.high" : "stock.low");
};

/** Phrases from a price to the extreme that it set: "during the session, setting a new 52-week high". */
const SET_REACH = 12;

const BESIDE_EXTREME = kindTable(W.article, W.plain, W.record, W.span, W.hyphen, W.numeral, W.intraday);

/** The "high" or "low" that a participle behind a comma names, or 0; no "closing high" and none with a price of its own. */
function extremeBehind(items: readonly Item[], at: number): number {
  let comma = at + 1;
  while (comma < at + SET_REACH && kindAt(items, comma) !== W.comma && kindAt(items, comma) !== W.quantity) comma++;
  if (kindAt(items, comma) !== W.comma) return 0;
  for (let next = comma + 1; next < at + SET_REACH; next++) {
    const { kind, value } = items[next] ?? { kind: 0, value: 0 };
    if (kind === W.high || kind === W.low) return kindAt(items, next + 1) === W.of ? 0 : kind;
    const span = kind === W.quantity && value === U.duration;
    const set = kind === W.touch && next === comma + 1;
    if (!span && !set && BESIDE_EXTREME[kind] !== 1) return 0;
  }
  return 0;
}
