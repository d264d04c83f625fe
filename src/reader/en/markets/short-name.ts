import type { Tokens } from "../../scanner.ts";
import { type Item, indexOf, kindAt } from "../phrases/item.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Indices that go by their number alone: "the 250 was up 27.4", "the 100 index". */

const SHORT: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  UK: { 100: "FTSE 100", 250: "FTSE 250", 350: "FTSE 350" },
};

const isThe = wordSet("the");
const isIndex = wordSet("index");
const isDoing = kindSet(W.copula, W.move, W.close, W.have, W.open, W.touch);

/** Takes such numbers for the indices of the market. */
export function readShortNames(tokens: Tokens, sentences: readonly Item[][], market: string): void {
  const names = SHORT[market];
  if (names === undefined) return;
  for (const items of sentences)
    for (const [at, item] of items.entries()) {
      const q = item.quantity;
      if (q === undefined || q.unit !== U.plain || q.exponent !== 0 || q.scale !== 0 || q.to !== q.from + 1) continue;
      const name = names[q.digits];
      if (name === undefined || kindAt(items, at - 1) !== W.article) continue;
      const next = items[at + 1];
      if (!isThe(tokens, (items[at - 1] as Item).from) || !(isDoing(next) || isIndex(tokens, next?.from ?? -1)))
        continue;
      item.kind = W.subject;
      item.value = S.index;
      item.subject = indexOf(name, market);
      item.quantity = undefined;
    }
}
