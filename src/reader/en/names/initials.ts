import * as M from "../../mark-code.ts";
import { isCapital, isTight, NEWLINE, type Tokens, WORD } from "../../scanner.ts";
import { type Item, push, pushSubject } from "../phrases/item.ts";
import { markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { unknownName } from "./made-name.ts";
import type { PhraseContext } from "./phrase-context.ts";
import { runEnd } from "./run-end.ts";

/** Companies that go by letters of which each is a word: "L B Thyme", "A G Salt", "M & P", "K+R". */

function isLetter({ end, kind, start, text }: Tokens, at: number): boolean {
  if (kind[at] !== WORD || (end[at] as number) !== (start[at] as number) + 1) return false;
  const code = text.charCodeAt(start[at] as number);
  return code >= 65 && code <= 90;
}

/** Two letters that stand for a thing, and for no company. */
const THINGS = new Set("MA RD QA PL SP DA EP FB TE GA".split(" "));

/** "M&A", "R&D". */
function isThing(tokens: Tokens, at: number): boolean {
  if (markAt(tokens, at + 1) !== M.ampersand || !isLetter(tokens, at + 2)) return false;
  return THINGS.has(
    tokens.text.charAt(tokens.start[at] as number) + tokens.text.charAt(tokens.start[at + 2] as number),
  );
}

/** What a company does, or what is its own, behind two letters: "M & P shares fell", "K+R gained". */
const DOES = new Set<number>([W.move, W.moving, W.copula, W.close, W.direction, W.shareUnit, W.have, W.touch]);

/** Past "M & P", "K+R Group"; `at` where none begins. */
function pairEnd(context: PhraseContext, at: number, to: number): number {
  const { tokens } = context;
  const joint = markAt(tokens, at + 1);
  if ((joint !== M.ampersand && joint !== M.plus) || !isLetter(tokens, at + 2)) return at;
  if (isTight(tokens, at + 1) !== isTight(tokens, at + 2)) return at;
  const end = runEnd(context, at + 2, to);
  return end > at + 3 || DOES.has(wordClass(tokens, end)) ? end : at;
}

const NAMED = new Set<number>([W.plain, W.sector, W.stake, W.commodity, W.place]);

/** Past "L B Thyme", "A G Salt": letters with a blank between them, and a word in capitals; `at` where none begins. */
function lettersEnd(context: PhraseContext, at: number, to: number): number {
  const { tokens } = context;
  let word = at + 1;
  while (word < to && isLetter(tokens, word) && !isTight(tokens, word)) word++;
  if (word < at + 2 || word >= to || tokens.kind[word] !== WORD || isTight(tokens, word)) return at;
  // No headline "PLAN B IS OUT".
  const second = tokens.text.charCodeAt((tokens.start[word] as number) + 1);
  if (!isCapital(tokens, word) || second < 97 || !NAMED.has(wordClass(tokens, word))) return at;
  return runEnd(context, word, to);
}

/** Reads a company's letters at `at`, which is in no table, as its name; past it, or 0. */
export function readInitials(context: PhraseContext, items: Item[], at: number, to: number): number {
  const { tokens } = context;
  if (!isLetter(tokens, at) || (at > 0 && tokens.kind[at - 1] !== NEWLINE && isTight(tokens, at))) return 0;
  if (isThing(tokens, at)) return push(items, W.plain, 0, at, at + 3);
  const pair = pairEnd(context, at, to);
  const end = pair > at ? pair : lettersEnd(context, at, to);
  return end > at ? pushSubject(items, unknownName(tokens, at, end), at, end) : 0;
}
