import type { Tokens } from "../../scanner.ts";
import { itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import type { Quantity } from "./quantity.ts";

/** "Lotte Shopping Co. (023530)", "Pepper Bank Ltd. (302)", "Pepper (KRX:023530)": the code of a name in front of the bracket. */
export function isCode({ at, items, story: { tokens } }: Sentence, { from, to }: Quantity): boolean {
  const venue = kindAt(items, at - 1) === W.colon ? at - 2 : at;
  if (kindAt(items, venue - 1) !== W.openBracket || kindAt(items, at + 1) !== W.closeBracket || to !== from + 1)
    return false;
  const digits = (tokens.end[from] as number) - (tokens.start[from] as number);
  const name = itemAt(items, kindAt(items, at - 2) === W.period ? at - 3 : at - 2);
  const named = name?.kind === W.subject && name.value === S.stock;
  return digits === CODE_LENGTH || (named && digits < CODE_LENGTH && !/\D/.test(printed(tokens, from)));
}

function printed({ end, start, text }: Tokens, at: number): string {
  return text.slice(start[at], end[at]);
}

/** Digits of a code of the Korea Exchange. */
const CODE_LENGTH = 6;
