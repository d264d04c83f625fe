import { type Item, kindAt } from "./item.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as W from "./word-class.ts";

/** A clock time: whether the sentence tells of that moment. */
export function readClock(s: Sentence, at: number, item: Item): void {
  const { tokens } = s.story;
  const text = tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
  if (text.startsWith("3:30") || text.startsWith("15:30") || text.startsWith("1530") || /^06:?3\d/.test(text))
    s.atFixing = true;
  const before = kindAt(s.items, at - 1);
  const head = kindAt(s.items, at - 2);
  // "To 2,605.51 at around 11:20 a.m.": where it stood then.
  const around = before === W.about ? at - 1 : at;
  // "To 2,605.51 shortly after 1 p.m.".
  const joint =
    kindAt(s.items, around - 1) === W.after && kindAt(s.items, around - 2) === W.plain ? around - 1 : around;
  const placed = kindAt(s.items, around - 1) === W.at || joint < around;
  const stood = placed && (at < 3 || isStandBefore(s.items, joint - 2));
  const asOf = (before === W.of && head === W.as) || before === W.by || head === W.by || stood;
  if (asOf && !s.atFixing) s.timed = true;
  if (!s.atFixing) s.clocked = true;
}

/** A number, before which nothing closes and nothing is touched. */
function isStandBefore(items: readonly Item[], at: number): boolean {
  // "Was 1,320.2 won per dollar at 9:07 a.m.".
  const priced = kindAt(items, at) === W.dollar && kindAt(items, at - 1) === W.per;
  if (kindAt(items, priced ? at - 2 : at) !== W.quantity) return false;
  for (let before = at - 1; before >= 0; before--) {
    const { kind } = items[before] as Item;
    if (kind === W.close || kind === W.touch || kind === W.after || kind === W.open) return false;
  }
  return true;
}
