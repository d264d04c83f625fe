import { figureValue, tenTo } from "../../../market/figure.ts";
import { isNarrowing } from "../moments/narrowed-to.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { pastPercent } from "../numbers/same-amount.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { bindChange } from "./bind-change.ts";
import { type IndexRule, LEAST_FACTOR } from "./index-rule.ts";

/** What a gain or a loss was brought to: points that were left of it, or the level where the index then stood. */

/** Phrases from the verb to what its object came to: "trimming its early gains to". */
const VERB_REACH = 5;

/** "Pared its loss to 498.50 points", and not "extended its losses to 38,236.61 points". */
export const paredMove: IndexRule = (s, at, q) => {
  const { clause, items } = s;
  if (clause.prep === W.from && isPoints(q) && moveBrought(s) !== undefined)
    return s.bindOther(R.change, q, clause.dir, s.extra(at));
  if (clause.prep !== W.to || !isPoints(q)) return undefined;
  // "Pared its loss to end 12.40 points lower": where the verb says itself what they are.
  if (items.slice(clause.prepAt + 1, at).some(({ kind }) => kind === W.close)) return undefined;
  const move = moveBrought(s);
  if (move === undefined) return undefined;
  const left = isLeft(s, at, q);
  if (left === false) return undefined;
  clause.dir = Math.sign(move.value);
  clause.dirKnown = true;
  return left ? bindChange(s, at, q) : s.bindOther(R.change, q, clause.dir, s.extra(at));
};

/** Points by name, or a bare amount with decimals: what a move and a level are told in. */
function isPoints({ exponent, scale, unit }: Quantity): boolean {
  return scale === 0 && (unit === U.point || (unit === U.plain && exponent < 0));
}

/** The gain or the loss that was brought to something, or from something, if one was. */
function moveBrought({ clause, items, story: { tokens } }: Sentence): Item | undefined {
  // "Narrowed its loss from 51 points to 12.50 points": behind what it was brought from.
  const prepAt = isFromOrTo(kindAt(items, clause.prepAt - 2)) ? clause.prepAt - 2 : clause.prepAt;
  const object = itemAt(items, prepAt - 1);
  const before = items.slice(Math.max(0, prepAt - VERB_REACH), prepAt - 1);
  if (isMove(object) && before.some(({ from }) => isNarrowing(tokens, from))) return object;
  // "Its loss swelled to 498.50 points".
  const subject = itemAt(items, prepAt - 2);
  const owned = kindAt(items, prepAt - 3) === W.possessive || kindAt(items, prepAt - 3) === W.article;
  return owned && isMove(subject) && isGrown(tokens, object?.from ?? -1) ? subject : undefined;
}

function isFromOrTo(kind: number): boolean {
  return kind === W.from || kind === W.to;
}

const isGrown = wordSet(..."swelled grew widened narrowed shrank deepened expanded extended".split(" "));

function isMove(item: Item | undefined): boolean {
  return item?.kind === W.moveNoun && item.value !== 0;
}

/** No index stood so high as a level taken for its change would make it. */
const HIGHEST_LEVEL = 200_000;

/** Fewer points than any index stands at. */
const LOWEST_LEVEL = 100;

/** Whether the points are what was left of the move; undefined where neither its percentage nor a level that the story tells says so. */
function isLeft({ clause, items, story }: Sentence, at: number, q: Quantity): boolean | undefined {
  const points = q.digits * tenTo(q.exponent);
  const percent = percentBeside(items, at);
  if (percent !== undefined && percent > 0) return (points * 100) / percent < HIGHEST_LEVEL;
  if (points < LOWEST_LEVEL) return true;
  const name = clause.subjects[0]?.name;
  const level = story.claims.findLast(({ measure, subject }) => LEVELS.has(measure) && subject === name);
  if (level === undefined) return q.unit === U.point ? undefined : false;
  return points * LEAST_FACTOR < figureValue(level.figure);
}

const LEVELS: ReadonlySet<string> = new Set(["index.close", "index.open", "index.high", "index.low"]);

/** "236.61 points, or 2.02 percent". */
function percentBeside(items: readonly Item[], at: number): number | undefined {
  const past = pastPercent(items, at + 1);
  const told = items[past - 1]?.quantity ?? items[past - 2]?.quantity;
  return past > at + 1 && told?.unit === U.percent ? told.digits * tenTo(told.exponent) : undefined;
}
