import { figureValue, tenTo } from "../../../market/figure.ts";
import { precededBy } from "../phrases/around.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isRecordedOn } from "./level-day.ts";

/** Levels that an index passed on its way to where it stood. */

/** "Up 0.2 percent at 16,401.08, having reached a record 16,453.74", elsewhere: how far it had gone before. */
export function havingTouched(s: Sentence): "high" | "low" | undefined {
  const { clause, story } = s;
  if (story.isHome || clause.have !== 3 || clause.mode !== L.touch || clause.counts[R.level] === 0) return undefined;
  if (clause.low) return "low";
  if (clause.high || clause.record) return "high";
  return sideOfLevel(s);
}

/** "Was at 6,540.13, having touched 6,568": by which side of where it stands it lies. */
function sideOfLevel({ at, items, story: { claims, sentence } }: Sentence): "high" | "low" | undefined {
  const q = items[at]?.quantity;
  const last = claims.at(-1);
  if (q === undefined || last?.measure !== "index.close" || last.sentence !== sentence) return undefined;
  const touched = q.digits * tenTo(q.exponent);
  const level = figureValue(last.figure);
  return touched === level ? undefined : touched > level ? "high" : "low";
}

const isWorst = wordSet("worst");
const isBest = wordSet("best");

/** "Was 45.8 off at 6,743.5, having fallen to 6,736.6 at worst", elsewhere. */
export function touchedAtMost({ items, story }: Sentence, at: number): "high" | "low" | undefined {
  if (story.isHome || kindAt(items, at + 1) !== W.at) return undefined;
  const word = items[kindAt(items, at + 2) === W.article ? at + 3 : at + 2]?.from ?? -1;
  return isWorst(story.tokens, word) ? "low" : isBest(story.tokens, word) ? "high" : undefined;
}

const isBeforeWord = wordSet("before");

/** "Fell to 4,090.10 before ...": `at` is the level. */
export function turnsBehind({ clause, items, story }: Sentence, at: number): boolean {
  const turn = items[at + 1] as Item | undefined;
  return clause.prep === W.to && turn?.kind === W.after && isBeforeWord(story.tokens, turn.from);
}

/** "Fell to 2,380.7 before climbing to 2,411.2": passed on the way. */
export function isBeforeTurn(s: Sentence, at: number): boolean {
  const { items } = s;
  if (!turnsBehind(s, at)) return false;
  return kindAt(items, at + 2) === W.moving && kindAt(items, at + 3) === W.to && kindAt(items, at + 4) === W.quantity;
}

/** "Fell from its all-time high of 7,200", and no "from a session high of": of no day told. */
export function isLeftExtreme(s: Sentence, at: number): boolean {
  const { prepAt } = s.clause;
  return (precededBy(s.items, prepAt, 7, W.from) && !isOfSessionExtreme(s.items, prepAt)) || isRecordedOn(s, at);
}

/** "A mid-morning session high of", "its intraday high of", "the day's low of": of the session; `at` is the preposition. */
function isOfSessionExtreme(items: readonly Item[], at: number): boolean {
  const noun = kindAt(items, at - 1);
  const day = kindAt(items, at - 2) === W.possessive ? at - 3 : at - 2;
  if (noun !== W.high && noun !== W.low) return false;
  return kindAt(items, day) === W.intraday || (kindAt(items, day) === W.span && items[day]?.value === 1);
}

/** "Adding 0.5 percent to Wednesday's 895.03 points": what a change was added to, and not where it led. */
export function isBaseOf(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.possessive || kindAt(items, at - 2) !== W.date) return false;
  return kindAt(items, at - 3) === W.to && kindAt(items, at - 4) === W.quantity;
}
