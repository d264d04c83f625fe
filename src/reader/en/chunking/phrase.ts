import { LITERAL, NEWLINE, WORD } from "../../scanner.ts";
import type { PhraseContext } from "../names/phrase-context.ts";
import { pushOwnedClass } from "../names/share-class.ts";
import { type Item, item } from "../phrases/item.ts";
import { weekBegunEnd } from "../phrases/week-begun.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { readMark } from "./mark-phrase.ts";
import { readNumber } from "./number-phrase.ts";
import { ALONE, readLone, readWord } from "./word-phrase.ts";

/** Reads the tokens of one sentence into phrases. */
export function readPhrases(context: PhraseContext, from: number, to: number): Item[] {
  const { tokens } = context;
  const { begins } = context.names;
  const items: Item[] = [];
  for (let at = from; at < to; ) {
    const kind = tokens.kind[at];
    if (kind === NEWLINE) {
      at++;
    } else if (kind === WORD) {
      const shares = items[items.length - 1]?.kind === W.possessive ? pushOwnedClass(tokens, items, at) : at;
      if (shares > at) {
        at = shares;
        continue;
      }
      const begun = weekBegunEnd(tokens, at);
      if (begun > at) {
        items.push(item(W.plain, 0, at, begun));
        at = begun;
        continue;
      }
      const alone = wordClass(tokens, at);
      if (ALONE[alone] === 1 && begins[tokens.code[at] as number] === 0) {
        at = readLone(context, items, at, to, alone);
      } else at = readWord(context, items, at, to);
    } else if (kind === LITERAL) at = readNumber(context, items, at);
    else at = readMark(context, items, at, to);
  }
  return items;
}
