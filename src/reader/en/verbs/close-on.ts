import type { Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isOn = wordSet("on");

/** Phrases from the verb to its level: "closed the day (22) on 3,141.59". */
const REACH = 7;

/**
 * "The index ended on 3,141.59", "closed the day on 3,141.59 points": what it closed on is where it closed. A day, or a
 * volume, has no such decimals. At `at` stands the verb.
 */
export function readCloseOn(tokens: Tokens, items: readonly Item[], at: number): void {
  for (let next = at + 1; next < items.length - 1 && next < at + REACH; next++) {
    const item = items[next] as Item;
    const { kind } = item;
    if (kind === W.preposition && isOn(tokens, item.from)) {
      const level = items[next + 1]?.quantity;
      // "Finished on 367,500 won".
      const priced = level?.currency === "KRW" && level.scale === 0;
      const whole = level?.unit === U.plain && level.digits >= LEAST_PRICE && next === at + 1;
      const told = priced || whole || level?.unit === U.point || (level?.unit === U.plain && level.exponent < 0);
      if (told && kindAt(items, next - 1) !== W.subject) item.kind = W.at;
      return;
    }
    if (!isBetween(kind, next - at)) return;
  }
}

/** A whole number from which it is a price, and no date or count. */
const LEAST_PRICE = 10_000;

/** "The day", "trading", "(22)". */
function isBetween(kind: number, step: number): boolean {
  return (
    kind === W.article ||
    kind === W.span ||
    kind === W.trading ||
    kind === W.openBracket ||
    kind === W.closeBracket ||
    (kind === W.quantity && step > 2)
  );
}

/** "After Salt said it would bid, before ending ...": the name of who spoke stands last. */
export function isBehindSpeaker({ clause, items, story }: Sentence, at: number): boolean {
  const { kind, subjectAt } = clause;
  if (story.isHome || kind !== S.stock || kindAt(items, at - 1) !== W.after) return false;
  return kindAt(items, subjectAt + 1) === W.say && kindAt(items, subjectAt - 1) === W.after;
}
