import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { DAYS_BACK, type Story } from "../story.ts";
import { HAVING } from "../words/grammar-words.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import { isPast } from "../words/session-measures.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAfterwards } from "./level-of-move.ts";
import { isAsOfDay } from "./to-date.ts";

/** A story's lead that tells which day it is of: one before that of its print. */

const isVersus = wordSet("versus", "vs");

/** Sentences in which a story tells which day it is about. */
const LEAD = 5;

/** At its top the story tells of a day before, and has told no close of its own. */
export function isToldOfOtherDay(s: Sentence, at: number): boolean {
  return s.story.sentence < LEAD && isOtherDay(s, at) && !hasClosed(s.story);
}

/** Phrases in which the won stands as what a sentence is about. */
const FRONT = 4;

/** "The KOSPI hit a high on Tuesday" of Wednesday's paper, "rattled world markets yesterday". */
function isOtherDay(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  const number = items[at]?.day?.number ?? Number.NaN;
  const owned = kindAt(items, at + 1) === W.possessive;
  if (isAsOfDay(items, at - 2) || isAsOfDay(items, at - 3)) return false;
  if (
    owned ||
    clause.after ||
    isOfFront(items, at) ||
    isAfterwards(items, at) ||
    kindAt(items, at - 1) === W.place ||
    kindAt(items, at - 1) === W.since
  )
    return false;
  // "At 1,207.5 won versus 1,211.3 on Monday".
  if (isVersus(story.tokens, itemAt(items, at - 3)?.from ?? -1) && kindAt(items, at - 2) === W.quantity) return false;
  // "Yesterday", whether or not its number is known.
  const yesterday = items[at]?.value === 1 && items[at]?.day?.weekday === false;
  if (Number.isNaN(number) || yesterday)
    return !Number.isNaN(story.session) && items[at]?.kind === W.date && number !== story.session;
  if (isOfAbroad(s, at) || isOfBefore(s, at)) return false;
  const index = clause.kind === S.index && clause.subjects[0] !== undefined && story.isOwn(clause.subjects[0]);
  // "The Korean won rose to its highest in five years on Wednesday".
  const own = index || (story.isHome && clause.kind === S.won && clause.subjectAt < FRONT && clause.verb);
  return own && number < story.session && story.session - number <= DAYS_BACK;
}

/** "After closing above 4,000 on Monday, the index rose ...", "having broken 4,000 on Monday, it ...": of what went before, and the sentence goes on. */
function isOfFront(items: readonly Item[], at: number): boolean {
  const [first] = items;
  const front = first?.kind === W.after || (first?.kind === W.have && first.value === HAVING);
  if (!front || kindAt(items, at + 1) !== W.comma) return false;
  return items.slice(1, at).every(({ kind }) => kind !== W.comma);
}

/** "Up from 4,585.2 on Friday", "below its close of 2,318.4 last Friday", "which had hit 2,420.8 on Monday": of what was before. */
function isOfBefore({ clause, items, story: { isHome } }: Sentence, at: number): boolean {
  if (!isHome) return false;
  const told = items.slice(Math.max(0, at - WHO_REACH), at).some(({ kind }) => kind === W.who);
  if ((clause.have === 2 && told) || (clause.previous && clause.record)) return true;
  let number = at - 1;
  while (number > at - 4 && BEFORE_DAY[kindAt(items, number)] === 1) number--;
  if (kindAt(items, number) !== W.quantity) return false;
  const joint = kindAt(items, number - 1);
  if (joint === W.from || joint === W.against) return true;
  // "Against a closing rate of 1,115.1 on Thursday".
  return joint === W.of && (kindAt(items, number - 2) === W.close || kindAt(items, number - 3) === W.close);
}

/** Phrases from "which" to the day of what it tells. */
const WHO_REACH = 8;
const BEFORE_DAY = kindTable(W.preposition, W.previous, W.point, W.plain);

const isMoving = kindSet(W.move, W.moving, W.moveNoun, W.close);

/** Phrases from what another market did to its day. */
const ABROAD_REACH = 7;

/** "As Wall Street tumbled on Monday", "tracking a plunge on the Dow on Monday": that day is the other market's. */
function isOfAbroad({ items, story }: Sentence, at: number): boolean {
  let moves = false;
  for (let back = at - 1; back >= 0 && back > at - ABROAD_REACH; back--) {
    const { kind, subject, value } = items[back] as Item;
    if (subject?.kind === S.index || kind === W.place) {
      const market = subject ? subject.market : PLACE_MARKETS[value];
      return market !== story.market && (moves || isMoving(items[back - 2]) || isMoving(items[back - 3]));
    }
    if (kind === W.comma || kind === W.marketNoun || kind === W.won) return false;
    moves ||= isMoving(items[back]);
  }
  return false;
}

/** "The won climbed to close at 1,060.95. It touched 1,059.75 yesterday": its text told first where its own day ended. */
function hasClosed({ claims, sentence }: Story): boolean {
  return claims.some(
    (claim) =>
      claim.sentence > 0 &&
      claim.sentence < sentence &&
      (claim.measure === "index.close" || claim.measure === "fx.rate") &&
      claim.bound === undefined &&
      !claim.intraday &&
      !isPast(claim),
  );
}
