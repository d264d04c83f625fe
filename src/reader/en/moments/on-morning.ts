import { type Item, kindAt } from "../phrases/item.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

/** Which part of its own day a market's move was told of. */

const isMarket = kindSet(W.marketNoun, W.shareUnit);

/** "The Nikkei dropped on Tuesday morning in sympathy with Wall Street"; the part of the day stands at `at`. */
export function isOnMorning(session: number, items: readonly Item[], at: number): boolean {
  const day = kindAt(items, at) === W.intraday && kindAt(items, at - 1) === W.date ? items[at - 1]?.day : undefined;
  if (day?.number !== session || kindAt(items, at + 1) === W.after) return false;
  const moved = items.findIndex(({ kind }) => kind === W.move);
  const before = items[moved - 1];
  return before !== undefined && moved < at && (isMarket(before) || before.subject?.kind === S.index);
}
