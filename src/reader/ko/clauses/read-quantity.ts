import { bracketEntry } from "../binding/bracket-entry.ts";
import { entryFor } from "../binding/entry-for.ts";
import { readCount } from "../binding/read-count.ts";
import { isTally } from "../binding/tally.ts";
import type { Draft } from "../clause.ts";
import { isOldLevel } from "../days/compared.ts";
import { AMOUNT, type Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import { movesAt } from "../verbs/moves.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { draftOf } from "./draft.ts";
import { noFigure } from "./no-figure.ts";
import { flush } from "./settle-clause.ts";

/** Reads a number: the one it is said of takes it, unless it is no figure of the market. */
export function readQuantity(w: Walk, at: number, item: Item, q: Quantity): void {
  const { marks, story } = w;
  const before = at > 0 ? w.items[at - 1] : undefined;
  if (before?.kind === K.about && before.value === 1) q.bound ??= "about";
  if (marks.period === SPAN.ofFlows && q.unit === U.percent && isSpanOf(w, at)) marks.period = SPAN.apart;
  const draft = draftOf(w, at, item, q);
  if (marks.dayOnce) {
    marks.day = undefined;
    marks.dayOnce = false;
  }
  if (q.unit === U.plain && isTally(w, at, q)) q.unit = U.issues;
  const named = noFigure(w, at, item, draft);
  if (named !== undefined) {
    story.name(named, q.from, q.to);
    return;
  }
  give(w, at, item, draft);
  leaveLevel(w, draft);
  // "지난해 마감가 10,783.01에 비해 0.6% 낮은": the change counts from there.
  const than = draft.particle === P.than || isWord(w, w.items[at + 1], "대비");
  if (than && (marks.period > SPAN.session || isOldLevel(w, at, q))) marks.period = SPAN.lasting;
  if (item.particle === P.isAnd) flush(w, at + 1, E.link);
  else if (item.particle === P.is) flush(w, at + 1, E.final);
}

/** Gives a figure to the one it is said of. */
function give(w: Walk, at: number, item: Item, draft: Draft): void {
  const { q } = draft;
  const before = at > 0 ? w.items[at - 1] : undefined;
  // "상승(상한가 27)".
  if (w.depth > 0 && before?.kind === K.breadth && q.unit === U.plain && q.decimals === 0) q.unit = U.issues;
  if (q.unit === U.issues) readCount(w, at, item, draft);
  else if (w.depth > 0) bracketEntry(w, q, at).drafts.push(draft);
  else {
    const { drafts } = entryFor(w, at, q);
    // "각각 812억원, 143억원 매도세를": the noun behind the last is of all.
    const last = drafts.at(-1);
    if (draft.trade !== undefined && before?.kind === K.comma && last?.at === at - 2 && last.q.scale >= AMOUNT)
      last.trade ??= draft.trade;
    drafts.push(draft);
  }
}

/** Which level is meant has been told of this one. */
function leaveLevel({ items, marks, depth }: Walk, draft: Draft): void {
  const { unit } = draft.q;
  if (unit !== U.plain && unit !== U.point && unit !== U.won) return;
  if (movesAt(items, draft, items.length) >= 0) return;
  if (marks.pair === 0) marks.noun = 0;
  marks.pair = 0;
  if (depth === 0) marks.record = false;
}

/** "올해 약 44%", "올해 상승률은 44%". */
const BESIDE: ReadonlySet<number> = new Set([K.about, K.each, K.width]);

/** "올해 약 44% 급등한": a span right before a percentage is what it counts over. */
function isSpanOf(w: Walk, at: number): boolean {
  let back = at - 1;
  while (BESIDE.has(w.items[back]?.kind ?? -1)) back--;
  const before = itemAt(w.items, back);
  // "지난해 75.6% 급등했다".
  return before?.kind === K.period || (before?.kind === K.when && before.value < 0);
}
