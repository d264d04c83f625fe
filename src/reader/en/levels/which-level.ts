import { levelAtMost } from "../moments/at-its-most.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { havingTouched, touchedAtMost } from "./having-touched.ts";
import * as words from "./level-by-words.ts";
import type { Level, LevelRule } from "./level-rule.ts";
import * as verb from "./level-within.ts";
/** Which of a session's levels a number is. */

export const OWN_LEVELS = { close: "index.close", open: "index.open", high: "index.high", low: "index.low" } as const;

/** The first of these that has a say decides: the words right around the number before the verb in force. */
const RULES: readonly LevelRule[] = [
  words.toOpen,
  words.closeSince,
  words.peakOfClose,
  words.asOfTime,
  words.extremeTouched,
  words.extremeBehind,
  havingTouched,
  touchedAtMost,
  levelAtMost,
  words.secondOfPair,
  words.ofSpan,
  words.passedWithin,
  words.heldAgainst,
  words.comparedExtreme,
  words.comparedClose,
  words.madeExtreme,
  words.wentFromOpen,
  words.opened,
  words.setOut,
  words.atItsMost,
  words.onTheWay,
  verb.byClose,
  verb.reached,
  verb.leftAgain,
  verb.namedHigh,
  verb.namedLow,
  verb.within,
  verb.touched,
  verb.turned,
  verb.leftBefore,
];

/** Close, open, high or low, or `other` where a level is touched and nothing says which way. */
export function levelKind(s: Sentence, at: number): Level {
  for (const rule of RULES) {
    const level = rule(s, at);
    if (level !== undefined) return level;
  }
  return "close";
}

/** A direction, behind a comma too where its figure follows, or a signed figure, bare or in brackets. */
export function isMoveBehind(items: readonly Item[], at: number): boolean {
  const comma = kindAt(items, at) === W.comma && kindAt(items, at + 2) === W.quantity;
  if (kindAt(items, comma ? at + 1 : at) === W.direction) return true;
  const figure = kindAt(items, at) === W.openBracket || kindAt(items, at) === W.comma ? items[at + 1] : items[at];
  return figure?.quantity !== undefined && figure.quantity.sign !== 0;
}
