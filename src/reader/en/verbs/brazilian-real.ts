import { itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Brazil's money, whose name is another word too. */
export const REAL = "USD/BRL";

const isReal = wordSet("real");

/** "The real closed 0.4% stronger at 5.40 per dollar", "Brazil's real was at 5.40": the money right before the verb. */
export function readReal(s: Sentence, at: number): void {
  if (s.story.market !== "BR") return;
  const word = itemAt(s.items, at - 1);
  const owner = kindAt(s.items, at - 2);
  if (word?.kind !== W.plain || word.to !== word.from + 1 || !isReal(s.story.tokens, word.from)) return;
  if (owner === W.article || owner === W.possessive || owner === W.place) replace(s, subjectOf(S.currency, REAL));
}
