import { figureValue, tenTo } from "../../../market/figure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** Points that Seoul's boards have not moved by in a day. */
const MOST: Readonly<Record<string, number>> = { KOSPI: 1_000, KOSDAQ: 500 };

const MOVES = kindTable(W.move, W.moving, W.moveNoun, W.direction);

/** The part of where it stands that no index moves by in a day. */
const MOST_PART = 2;

/** "Closed at 66,151.38, up 65,401.82 posted on Friday", elsewhere: where it had stood, and no change. */
export function isNearLevel({ clause, items, story }: Sentence, at: number, q: Quantity): boolean {
  const last = story.claims.at(-1);
  if (
    story.isHome ||
    q.unit !== U.plain ||
    kindAt(items, at - 1) !== W.direction ||
    clause.counts[R.level] === 0 ||
    q.exponent >= 0 ||
    last?.measure !== "index.close"
  )
    return false;
  return last.sentence === story.sentence && q.digits * tenTo(q.exponent) * MOST_PART > figureValue(last.figure);
}

/** "KOSPI gives up 4,900", "the KOSDAQ loses 700": a round level that was lost or won, and no change. */
export function isTooFarToMove({ clause, items, story }: Sentence, at: number, q: Quantity): boolean {
  const most = story.isHome ? MOST[clause.subjects[0]?.name ?? ""] : undefined;
  if (most === undefined || q.unit !== U.plain || q.scale !== 0 || q.exponent !== 0) return false;
  return q.digits >= most && q.digits % 50 === 0 && MOVES[kindAt(items, at - 1)] === 1;
}
