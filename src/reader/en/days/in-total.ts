import { type Item, itemAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isLevelNear } from "./scoped.ts";

/** Totals of what an index moved by: over days, or of one day. */
const isSum = wordSet("cumulative", "combined");
const isYearly = wordSet("annualized", "annualised", "annual");
const isTotal = wordSet("total");

/** "Losing a total of 3.1 percent"; a day's total, which leads to where the index closed, is what it moved by. */
export function isInTotal(s: Sentence, at: number): boolean {
  // "Up an annualized 9.4 percent".
  const before = itemAt(s.items, at - 1);
  if (before?.kind === W.plain && isYearly(s.story.tokens, before.from)) return true;
  const noun = s.clause.prep === W.of ? itemAt(s.items, s.clause.prepAt - 1) : undefined;
  if (noun === undefined) return false;
  const { tokens } = s.story;
  if (isSum(tokens, noun.from)) return true;
  if (!isTotal(tokens, noun.from)) return false;
  s.severalDays ??= s.items.some((_, from) => isOfDays(s, from));
  return s.severalDays || !isLevelNear(s, at);
}

const isRank = wordSet("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

/** Sessions in a row, or a span that holds several: "for a third session", "over three days". */
function isOfDays({ items, story }: Sentence, at: number): boolean {
  const { kind, value, quantity } = items[at] as Item;
  const before = kind === W.span ? itemAt(items, at - 1) : undefined;
  const several = before?.kind === W.numeral && before.value > 1;
  if (before !== undefined && (value >= 7 || several || isRank(story.tokens, before.from))) return true;
  return kind === W.streak || quantity?.unit === U.duration;
}

/** "Gained a total of 95.46 points". */
export function isTotalOf({ items, clause, story }: Sentence): boolean {
  const noun = itemAt(items, clause.prepAt - 1);
  return noun !== undefined && isTotal(story.tokens, noun.from);
}
