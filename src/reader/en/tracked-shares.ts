import { kindAt } from "./item.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as S from "./subject-kind.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

/** Of which shares an index is. */

const isTracking = wordSet(
  ..."tracking measuring assessing gauging monitoring comprising covering representing including excluding".split(" "),
);

/** "The BET-FI index tracking five funds known as SIFs rose": between an index and its verb, abroad. */
export function isOfTracked({ clause, items, story }: Sentence, at: number): boolean {
  if (clause.kind !== S.index || clause.bound || clause.verb || story.isHome) return false;
  const { subjectAt } = clause;
  const verb = kindAt(items, subjectAt + 1) === W.marketNoun ? subjectAt + 2 : subjectAt + 1;
  const word = verb < at ? items[verb] : undefined;
  if (word?.kind !== W.plain || !isTracking(story.tokens, word.from)) return false;
  for (let next = verb + 1; next < at; next++) if (kindAt(items, next) === W.comma) return false;
  return true;
}
