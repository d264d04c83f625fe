import { exchangeBefore } from "../markets/exchange-subject.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isObjectFound, readFirm } from "../subjects/company-shares.ts";
import { readAgain, readThat } from "../subjects/pronoun.ts";
import { TURNOVER } from "../subjects/subject-volume.ts";
import { joinOne } from "../subjects/topic.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { readReal } from "./brazilian-real.ts";
import type { VerbRule } from "./verb-rule.ts";
/** "Was", "stood", "came in": what the sentence says of its subject comes behind. */
export const readCopula: VerbRule = (s, at) => {
  const { clause, items } = s;
  // "Traded value jumped to ...".
  if (isTradedValue(s, at)) {
    replace(s, TURNOVER);
    return true;
  }
  // "Dropped 37.25 points from the previous day and recorded 512.85": of the day again.
  if (clause.prep === W.from && kindAt(items, at - 1) === W.and && kindAt(items, at + 1) === W.quantity)
    clause.prep = 0;
  readSubjectBefore(s, at);
  readReal(s, at);
  clause.verb = true;
  foreseeNext(s, at);
  if (clause.mode === L.open && kindAt(items, at - 1) !== W.who) clause.mode = L.none;
  return true;
};

/** Who, or what, the sentence has spoken of in front. */
function readSubjectBefore(s: Sentence, at: number): void {
  const { clause, items } = s;
  joinOne(s, at);
  if (!exchangeBefore(s, at) && clause.kind === S.none) readFirm(s, at);
  // "The low for the session was 4,201.06": the preposition has found its object.
  if (clause.prep === W.preposition && isObjectFound(s)) clause.prep = 0;
  // "The figure was also the lowest since 2,561.20 on March 4": the index's, which was told before.
  if (clause.kind === S.none && at === 2 && isFigureRanked(s)) readAgain(s, true);
  // "That was its lowest since ...", "as a percentage, this is ...".
  if (clause.kind === S.none && kindAt(items, at - 1) === W.article) readThat(s, at);
}

const isToCome = kindSet(W.open, W.moving, W.close, W.to, W.direction);
const isSeen = wordSet("seen", "tipped", "called", "set");

/** "Is seen opening 22 points higher": nothing of it has happened. */
function foreseeNext(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  if (story.isHome || !isSeen(story.tokens, items[at + 1]?.from ?? -1)) return;
  // "Is seen doubling that, at 9 percent".
  const next = items[at + 2];
  if (!isToCome(next) && !(next?.kind === W.plain && wordOf(s, next).endsWith("ing"))) return;
  clause.modal = kindAt(items, at + 2) !== W.to || kindAt(items, at + 3) !== W.quantity;
}

const isTraded = wordSet("traded");
const isValue = wordSet("value");
const isWhole = wordSet("the", "total", "daily", "overall", "aggregate");
const BEFORE_VALUE = kindTable(W.comma, W.while, W.and, W.but);

function isTradedValue({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  const noun = items[at + 1];
  if (isHome || noun?.kind !== W.plain || !isValue(tokens, noun.from)) return false;
  if (!isTraded(tokens, (items[at] as Item).from)) return false;
  const before = itemAt(items, at - 1);
  return before === undefined || BEFORE_VALUE[before.kind] === 1 || isWhole(tokens, before.from);
}

const isFigure = wordSet("figure", "level");

/** "The figure" at the head of a sentence, and the rank of where something stood. */
function isFigureRanked({ items, story }: Sentence): boolean {
  if (!story.isHome || kindAt(items, 0) !== W.article || !isFigure(story.tokens, items[1]?.from ?? -1)) return false;
  for (let rank = 3; rank < FIGURE_REACH; rank++) {
    const kind = kindAt(items, rank);
    if (kind === W.high || kind === W.low) return kindAt(items, rank + 1) === W.since;
  }
  return false;
}

/** Phrases from "the figure" to what it ranks as: "was also the second". */
const FIGURE_REACH = 7;
