import { type Item, itemAt, kindAt } from "./item.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

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
  // "At 5 pm, the index rose 4.68 points to finish at ...": when it finished.
  if (
    at === 1 &&
    before === W.at &&
    s.items.some(({ kind }, end) => kind === W.close && kindAt(s.items, end - 1) === W.to)
  )
    return;
  const asOf = (before === W.of && head === W.as) || before === W.by || head === W.by || stood;
  if (asOf && !s.atFixing) s.timed = true;
  if (!s.atFixing) s.clocked = true;
}

/** "To 4,224.53 in early trading", "during morning trade": where it stood then, if nothing of the sentence ends. */
export function readEarly(s: Sentence, at: number): void {
  const { items, story } = s;
  const early = itemAt(items, at - 1);
  const told =
    early?.kind === W.intraday ? early.value === 1 : early?.kind === W.plain && isEarly(story.tokens, early.from);
  if (!told || kindAt(items, at - 2) !== W.preposition || !isStandBefore(items, at - 3)) return;
  if (kindAt(items, at - 4) !== W.to && kindAt(items, at - 4) !== W.at) return;
  for (let next = at + 1; next < items.length; next++) if (kindAt(items, next) === W.close) return;
  s.timed = s.clocked = true;
}

/** "By midday", "at noon", "shortly before noon": of that moment, unless something ends there. */
export function readNoon(s: Sentence, at: number): void {
  const { items } = s;
  const about = kindAt(items, at - 1) === W.about || kindAt(items, at - 1) === W.article ? at - 1 : at;
  const joint = kindAt(items, about - 1);
  if (joint !== W.at && joint !== W.by && !(joint === W.after && kindAt(items, about - 2) === W.plain)) return;
  if (items.some(({ kind }, end) => (kind === W.close && kindAt(items, end - 1) !== W.previous) || kind === W.touch))
    return;
  s.timed = s.clocked = true;
}

const isEarly = wordSet("early", "initial");

/** A number, before which nothing closes and nothing is touched. */
function isStandBefore(items: readonly Item[], at: number): boolean {
  // "Was 1,320.2 won per dollar at 9:07 a.m.".
  const priced = kindAt(items, at) === W.dollar && kindAt(items, at - 1) === W.per;
  if (kindAt(items, priced ? at - 2 : at) !== W.quantity) return false;
  for (let before = at - 1; before >= 0; before--) {
    const { kind } = items[before] as Item;
    // "To reach 4,224.53 at 11:20 a.m.".
    const touched = kind === W.touch && kindAt(items, before - 1) !== W.to;
    if (kind === W.close || touched || kind === W.after || kind === W.open) return false;
  }
  return true;
}
