import type { Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Which part of its own day a market's move was told of. */

const isMarket = kindSet(W.marketNoun, W.shareUnit);

const isMove = kindSet(W.move, W.have);
const isThis = wordSet("this");

/** "The Nikkei dropped on Tuesday morning in sympathy with Wall Street", "shares have slipped this morning"; the part of the day stands at `at`. */
export function isOnMorning(session: number, tokens: Tokens, items: readonly Item[], at: number): boolean {
  const day = items[at - 1];
  if (kindAt(items, at) !== W.intraday || day === undefined || kindAt(items, at + 1) === W.after) return false;
  if (day.day?.number !== session && !isThis(tokens, day.from)) return false;
  if (items.some((_, verb) => verb < at && isState(tokens, items, verb))) return true;
  const moved = items.findIndex(isMove);
  const before = items[moved - 1];
  return before !== undefined && moved < at && (isMarket(before) || before.subject?.kind === S.index);
}

const isMixed = wordSet("mixed", "flat", "little", "unchanged");

/** "Tokyo stocks were mixed", "shares were sharply higher": how a market stood. */
function isState(tokens: Tokens, items: readonly Item[], verb: number): boolean {
  const market = items[verb - 1];
  if (kindAt(items, verb) !== W.copula || market === undefined || !isMarket(market)) return false;
  const way = kindAt(items, verb + 1) === W.plain && kindAt(items, verb + 2) === W.direction ? verb + 2 : verb + 1;
  return kindAt(items, way) === W.direction || isMixed(tokens, items[way]?.from ?? -1);
}
