import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Levels that an index passed on its way to where it stood. */

/** "Up 0.2 percent at 16,401.08, having reached a record 16,453.74", elsewhere: how far it had gone before. */
export function havingTouched({ clause, story }: Sentence): "high" | "low" | undefined {
  if (story.isHome || clause.have !== 3 || clause.mode !== L.touch || clause.counts[R.level] === 0) return undefined;
  if (clause.low) return "low";
  if (clause.high || clause.record) return "high";
  return undefined;
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
