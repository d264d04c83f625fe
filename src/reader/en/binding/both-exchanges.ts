import { MAIN_INDEX } from "../atlas/markets.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { headBefore } from "../phrases/around.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/**
 * What the Emirates' two exchanges traded, together and each: "Local stocks attracted AED1.5 billion in liquidity,
 * distributed as follows: AED1.1 billion on the ADX and AED0.4 billion on the DFM".
 */

const isLiquidity = wordSet("liquidity");
const isOfBoth = wordSet("local", "two", "both");
const isAbuDhabi = wordSet("adx", "dhabi");
const isDubai = wordSet("dfm", "dubai");

/** What the sum of both is told of: no index. */
const BOTH = "ADX and DFM";

/** Phrases from an amount to the exchange that it was traded on, and from the sentence's head to whose it tells. */
const PLACE = 3;
const HEAD = 9;

/** Claims the amount for one exchange, or for both; false where the sentence tells of one stock's, or of no such thing. */
export function bindOfBothExchanges(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  if (story.market !== "AE" && story.market !== "AD") return false;
  if (q.unit !== U.money || q.currency !== story.currency || q.scale < 6) return false;
  const { tokens } = story;
  if (!items.some(({ from }) => isLiquidity(tokens, from))) return false;
  if (!items.slice(0, HEAD).some(({ from }) => isOfBoth(tokens, from))) return false;
  const index = exchangeBehind(s, at + 1);
  if (index === undefined && !isWhole(s, at)) return false;
  story.claim("turnover.value", index ?? BOTH, q, 1, s.extra(at));
  return true;
}

/** "On the ADX", "in the Dubai market": the index of the exchange. */
function exchangeBehind({ items, story: { tokens } }: Sentence, at: number): string | undefined {
  if (kindAt(items, at) !== W.preposition) return undefined;
  for (let next = at + 1; next < at + 1 + PLACE && next < items.length; next++) {
    const { from, kind, to } = items[next] as Item;
    if (kind === W.quantity || kind === W.comma) return undefined;
    for (let word = from; word < to; word++) {
      if (isAbuDhabi(tokens, word)) return MAIN_INDEX.AD;
      if (isDubai(tokens, word)) return MAIN_INDEX.AE;
    }
  }
  return undefined;
}

const BETWEEN = kindTable(W.of, W.to, W.worth);

/** "AED1.5 billion in liquidity", "liquidity of about 2.4 billion dirhams": the first amount of its sentence. */
function isWhole({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (items.slice(0, at).some(({ quantity }) => quantity?.unit === U.money)) return false;
  if (kindAt(items, at + 1) === W.preposition && isLiquidity(tokens, items[at + 2]?.from ?? -1)) return true;
  const head = headBefore(items, at);
  return BETWEEN[kindAt(items, head)] === 1 && isLiquidity(tokens, items[head - 1]?.from ?? -1);
}
