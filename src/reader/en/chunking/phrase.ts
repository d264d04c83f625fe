import { isCapital, isTight, LITERAL, NEWLINE, WORD } from "../../scanner.ts";
import type { PhraseContext } from "../names/known-name.ts";
import { readPlain } from "../names/name-phrase.ts";
import { pushOwnedClass } from "../names/share-class.ts";
import { beginsName } from "../names/word-in-name.ts";
import { type Item, item } from "../phrases/item.ts";
import { weekBegunEnd } from "../phrases/week-begun.ts";
import { pushWay } from "../verbs/coloured-way.ts";
import { kindTable } from "../words/kind-table.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { kindAlone } from "./lone-word.ts";
import { readMark } from "./mark-phrase.ts";
import { readNumber } from "./number-phrase.ts";
import { ALONE, readWord } from "./word-phrase.ts";

/** Classes with a word that may begin a name. */
const NAME_TOO = kindTable(W.previous, W.sectorNoun, W.moveNoun, W.modal, W.pass, W.at, W.ordinal, W.move, W.trading);

/** "In the red", "to the good", "a 2 percent hit", "worth 12p more". */
const LEADS_TO_WAY = kindTable(W.preposition, W.to, W.touch, W.outnumber, W.more, W.under);

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
        // "AT&T".
        const joined = tokens.code[at + 1] === 38 && isTight(tokens, at + 1) && isCapital(tokens, at);
        if (joined || (NAME_TOO[alone] === 1 && beginsName(tokens, at, alone))) {
          at = readPlain(context, items, at, to);
          continue;
        }
        const end = LEADS_TO_WAY[alone] === 1 ? pushWay(tokens, items, at) : at;
        if (end === at) items.push(item(kindAlone(tokens, at, alone), wordValue(tokens, at), at, at + 1));
        at = Math.max(end, at + 1);
      } else at = readWord(context, items, at, to);
    } else if (kind === LITERAL) at = readNumber(context, items, at);
    else at = readMark(context, items, at, to);
  }
  return items;
}
