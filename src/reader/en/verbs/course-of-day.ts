import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isCourse = wordSet("start", "trend", "momentum", "mood", "pattern", "correction", "bounce");

/** Phrases from the head of a sentence to the noun of a move: "the early upward". */
const NOUN_REACH = 4;

const IN_NOUN = kindTable(W.article, W.plain, W.direction, W.intraday, W.streak, W.previous, W.moving);

/** "The weak start lasted all day to end at 2,431.18", "the rally lost steam, closing at 2,433.50": in Seoul, the index's. */
export function isEndOfMove({ clause, first, items, story }: Sentence, at: number): boolean {
  if (!story.isHome || clause.kind !== S.none || first !== undefined || kindAt(items, 0) !== W.article) return false;
  if (!isLevelAhead(items, at + 1)) return false;
  for (let noun = 1; noun < NOUN_REACH; noun++) {
    const kind = kindAt(items, noun);
    if (kind === W.moveNoun || kind === W.open || isCourse(story.tokens, items[noun]?.from ?? -1)) return true;
    if (IN_NOUN[kind] !== 1) return false;
  }
  return false;
}

/** "The session began at 2,775.40", "trading started at 2,775.41": in Seoul, where the index opened. */
export function isStartOfDay({ clause, first, items, story }: Sentence, at: number): boolean {
  if (!story.isHome || first !== undefined || !isLevelAhead(items, at + 1)) return false;
  if (clause.kind !== S.none && clause.kind !== S.turnover) return false;
  const noun = items[at - 1];
  const day = noun?.kind === W.trading || (noun?.kind === W.span && noun.value === 1);
  return day && at <= NOUN_REACH;
}

/** "At 2,775.40": a level of an index, as its hundredths tell. */
function isLevelAhead(items: readonly Item[], at: number): boolean {
  const level = items[at + 1]?.quantity;
  if (kindAt(items, at) !== W.at || level === undefined || level.scale !== 0 || level.exponent !== -2) return false;
  return level.unit === U.plain || level.unit === U.point;
}
