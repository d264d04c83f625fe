import { APOSTROPHE, type Tokens } from "../../scanner.ts";
import { type Item, pushSubject } from "../phrases/item.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { unknownName } from "./made-name.ts";
import { letterEnd, pastSuffix } from "./name-end.ts";
import type { PhraseContext } from "./phrase-context.ts";
import { pastNext } from "./run-end.ts";

/** Companies of the table of names that no shape tells: "adidas", "Best Buy", "United Bank for Africa". */

/** Pushes the known firm whose name begins at `at`, with the words that go on behind it; `at` where it is spelled otherwise. */
export function pushFirm(context: PhraseContext, items: Item[], at: number, name: string): number {
  const { tokens } = context;
  let end = spelledEnd(tokens, at, name);
  if (end === at) return at;
  for (let past = end; ; end = past) {
    // "Pepper Shares Slip".
    past = wordClass(tokens, end) === W.shareUnit ? end : pastNext(context, at, end, tokens.count);
    if (past === end) break;
  }
  // "Pepper A/S".
  end = letterEnd(tokens, end);
  return pushSubject(items, unknownName(tokens, at, end), at, pastSuffix(tokens, end));
}

/** Past the tokens that spell a name letter by letter, or in capitals where it has small ones. */
function spelledEnd({ count, end, start, text }: Tokens, at: number, name: string): number {
  const from = start[at] as number;
  for (let letter = 0; letter < name.length; letter++) {
    const spelled = name.charCodeAt(letter);
    const printed = text.charCodeAt(from + letter);
    const capital = spelled > 96 && spelled < 123 && printed === spelled - 32;
    if (printed !== spelled && !capital && !(printed === CURLY && spelled === APOSTROPHE)) return at;
  }
  const last = from + name.length;
  if (name.length < SHORT && text.slice(from, last) !== name) return at;
  let past = at + 1;
  while (past < count && (end[past - 1] as number) < last) past++;
  return end[past - 1] === last ? past : at;
}

/** A name of so few letters is spelled no other way: "E&P" does not begin with "e&". */
const SHORT = 4;

/** The apostrophe as it is set. */
const CURLY = 0x2019;
