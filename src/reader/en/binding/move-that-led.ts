import type { Quantity } from "../numbers/quantity.ts";
import { itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isLeading = wordSet(
  ..."left leaves leaving took takes taking brought brings bringing carried carries put puts".split(" "),
);

const MEASURES = { [U.percent]: "index.change_pct", [U.point]: "index.change" } as const;

/** "A 0.31 percent rise left the KOSPI at 4,012.35", in Seoul: the move is the index's, which stands behind its verb. */
export function bindMoveThatLed(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items, story } = s;
  const measure = MEASURES[q.unit as keyof typeof MEASURES];
  const noun = items[at + 1];
  if (!story.isHome || measure === undefined || clause.kind !== S.none || noun?.kind !== W.moveNoun) return false;
  if (noun.value === 0 || kindAt(items, at - 1) !== W.article) return false;
  if (!isLeading(story.tokens, itemAt(items, at + 2)?.from ?? -1)) return false;
  const owner = kindAt(items, at + 3) === W.article ? at + 4 : at + 3;
  const { subject } = items[owner] ?? {};
  if (subject?.kind !== S.index || !story.isOwn(subject)) return false;
  story.claim(measure, subject, q, Math.sign(noun.value), s.extra(at));
  return true;
}
