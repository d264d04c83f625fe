import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as rank from "./extreme-rank.ts";
import { type Extreme, type ExtremeRule, setExtreme, setRecord } from "./extreme-rule.ts";
import * as told from "./extreme-told.ts";

/** "Ended at 4,309.63, surpassing its previous all-time high of 4,221.87": a close, as the one that beats it. */
const beaten: ExtremeRule = (extreme) => {
  const { clause, passed } = extreme.s;
  return passed && clause.previous && clause.lastLevel === "close" && extreme.high && setRecord(extreme);
};

/** The first of these that decides; where none does, the level to come is the session's extreme. Ranks come last: a level is needed for one. */
const RULES: readonly ExtremeRule[] = [
  told.ledFromMost,
  told.ofYear,
  told.previousWas,
  told.previousOf,
  told.ofCloses,
  told.asHighAs,
  told.closedAt,
  told.leftToEnd,
  told.highAndLow,
  told.ofSessionInSeoul,
  told.ofSession,
  told.levelOfDay,
  told.toldOutright,
  rank.withoutLevel,
  rank.rankOfClose,
  rank.reached,
  rank.touchedBefore,
  rank.ledTo,
];

/** "As high as 5,746", "a high of 82,430": the day's extreme, unless it is a rank ("a two-month high"). */
export function readExtreme(s: Sentence, at: number, high: boolean): void {
  const { items } = s;
  const extreme: Extreme = { s, at, high, before: kindAt(items, at - 1), next: kindAt(items, at + 1) };
  for (const rule of RULES) if (rule(extreme)) return;
  if (rank.isOfOtherSpan(extreme)) s.clause.longAgo = true;
  if (!beaten(extreme)) setExtreme(extreme);
}
