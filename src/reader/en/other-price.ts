import { itemAt, kindAt } from "./item.ts";
import { isAverage } from "./level-place.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

/** Prices that are those of no session: of a range, an average, an offering, or a year before. */
export function isOtherPrice(s: Sentence, at: number): boolean {
  return isRangeEnd(s, at) || isOfYearBefore(s, at) || isOfOffering(s) || isAverage(s, at);
}

const isBetween = wordSet("between");

/** "Traded between 80,100 won and 82,000 won". */
function isRangeEnd({ items, story }: Sentence, at: number): boolean {
  const between = itemAt(items, at - 3);
  if (kindAt(items, at - 1) !== W.and || kindAt(items, at - 2) !== W.quantity || !between) return false;
  return isBetween(story.tokens, between.from);
}

/** Days from which a span is none of the session's: a month. */
const MONTH = 28;

/** "Was at 71,000 won a year ago", "hit 1.2 million won last month". */
function isOfYearBefore({ items }: Sentence, at: number): boolean {
  const span = itemAt(items, at + 2);
  if (span?.kind !== W.span || span.value < MONTH) return false;
  return kindAt(items, at + 1) === W.previous || kindAt(items, at + 3) === W.ago;
}

const isPrice = wordSet("price");
const isKind = wordSet(
  "offer",
  "offering",
  "issue",
  "subscription",
  "exercise",
  "conversion",
  "strike",
  "tender",
  "buyout",
);

/** "The offer price of Pepper was 12,400 won". */
function isOfOffering({ clause: { subjectAt }, items, story: { tokens } }: Sentence): boolean {
  if (kindAt(items, subjectAt - 1) !== W.of) return false;
  return isPrice(tokens, items[subjectAt - 2]?.from ?? -1) && isKind(tokens, items[subjectAt - 3]?.from ?? -1);
}
