import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { kindAt } from "./item.ts";
import { replace } from "./replace-subject.ts";

/** An aside that sets other investors against those told of, and says what they did. */

const isUnlike = wordSet("unlike");
const isContrast = wordSet("contrast");

/** Phrases of such an aside. */
const ASIDE = 14;

/**
 * "Individuals, unlike foreigners, who sold a net 20 billion won, bought a net 30 billion won": behind it, of the
 * first.
 */
export function leaveUnlike(s: Sentence, at: number): void {
  const { clause, first, items, story } = s;
  const verb = kindAt(items, at + 1);
  if (first?.kind !== S.group || clause.subjectAt < 3 || (verb !== W.trade && verb !== W.net)) return;
  let who = at - 1;
  while (who > clause.subjectAt && who > at - ASIDE && kindAt(items, who) !== W.who) who--;
  if (kindAt(items, who) !== W.who || who > clause.subjectAt + 3) return;
  let open = clause.subjectAt;
  while (open > 0 && kindAt(items, open) !== W.comma) open--;
  // "In contrast to".
  const word = kindAt(items, open + 1) === W.preposition ? open + 2 : open + 1;
  const from = items[word]?.from ?? -1;
  if (open > 0 && (isUnlike(story.tokens, from) || isContrast(story.tokens, from))) replace(s, first);
}
