import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isGiving = wordSet("gave", "give", "gives");

/** What leads on to what was given: "its biggest boost", "one of its biggest lifts", "a lift". */
const GIFTS = kindTable(W.article, W.it, W.plain, W.numeral, W.moveNoun);

/** "Pepper gave the Dow its biggest boost, rising 1.5 percent to $55.10": an index is helped, and nothing falls. */
export function isGift({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (!isGiving(tokens, (items[at] as Item).from)) return false;
  const index = kindAt(items, at + 1) === W.article ? at + 2 : at + 1;
  const { kind, subject } = items[index] ?? {};
  return (kind === W.marketNoun || subject?.kind === S.index) && GIFTS[kindAt(items, index + 1)] === 1;
}
