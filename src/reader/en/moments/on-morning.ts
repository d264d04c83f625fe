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
  const moved = items.findIndex(isMove);
  const before = items[moved - 1];
  return before !== undefined && moved < at && (isMarket(before) || before.subject?.kind === S.index);
}
