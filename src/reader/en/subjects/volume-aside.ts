import { isCapital } from "../../scanner.ts";
import { unknownName } from "../names/made-name.ts";
import { isMainVerb } from "../phrases/aside-end.ts";
import { kindAt, type Subject } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { OWN_VOLUME } from "../words/own-volume.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

/** Phrases from a stock to the end of what is told of its volume. */
const NAME_REACH = 20;

/**
 * "Pepper led trading with a turnover of 211 million and rose 2.2 percent", "Salt, the busiest with 29 million, ended ...":
 * the verb behind a stock's volume is the stock's again.
 */
export function leaveOwnVolume(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  if (story.isHome || clause.kind !== S.outside || clause.subjects[0]?.name !== OWN_VOLUME) return;
  if (story.claims.length === clause.claimsBefore) return;
  const verb = items[at + 1];
  if (!isMainVerb(verb) && verb?.kind !== W.moving) return;
  const stock = stockOfClause(s, at) ?? nameInFront(s);
  if (stock) replace(s, stock);
}

/** "Pepper, on a turnover of 1.1 billion, slipped": the word that the sentence begins with. */
function nameInFront({ items, story: { tokens } }: Sentence): Subject | undefined {
  const [name] = items;
  if (name?.kind !== W.plain || !isCapital(tokens, name.from) || kindAt(items, 1) !== W.comma) return undefined;
  return unknownName(tokens, name.from, name.to);
}

/** The only stock that the clause before a place names. */
function stockOfClause({ items }: Sentence, at: number): Subject | undefined {
  let stock: Subject | undefined;
  for (let back = at - 1; back >= 0 && back > at - NAME_REACH; back--) {
    const { subject } = items[back] ?? {};
    if (kindAt(items, back) === W.semicolon || subject?.kind === S.index) break;
    if (subject?.kind !== S.stock) continue;
    if (stock !== undefined && stock.name !== subject.name) return undefined;
    stock = subject;
  }
  return stock;
}
