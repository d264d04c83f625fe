import { EXCHANGE_MARKETS } from "../atlas/markets.ts";
import { isIn, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAnyFirm } from "./company-shares.ts";

/** Stocks that a sentence about shares traded names beside them: the shares are theirs. */

const isLeading = wordSet("led", "topped", "headed");

/** "Pepper topped the actives with 15 million shares traded": the first of a list, named or not known. */
export function isOfLeader({ items, story: { tokens } }: Sentence): boolean {
  const [name, verb] = items;
  const known = name?.subject?.kind === S.stock || name?.kind === W.plain;
  return known && verb !== undefined && isLeading(tokens, verb.from);
}

/** "At Pepper trade was thin, with 1.5 million shares traded": what a sentence begins with is where they were. */
export function isAtStock({ items, story }: Sentence): boolean {
  if (story.isHome || (kindAt(items, 0) !== W.at && !isIn(items, 0))) return false;
  return kindAt(items, 1) === W.subject && items[1]?.value === S.stock;
}

/** "412,000 shares of the firm were traded", "1.2 million shares of Pepper changed hands". */
export function isOfOneFirm({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (kindAt(items, at + 1) !== W.of) return false;
  const owner = items[kindAt(items, at + 2) === W.article ? at + 3 : at + 2];
  if (owner === undefined) return false;
  if (owner.subject?.kind === S.stock) return !EXCHANGE_MARKETS.has(owner.subject.name);
  return kindAt(items, at + 2) === W.article && (isAnyFirm(tokens, owner.from) || isBank(tokens, owner.from));
}

const isBank = wordSet("bank", "lender", "insurer");
