import type { Entry } from "../clause.ts";
import { boundByVerb } from "../numbers/bound.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import { applyMove } from "./settle-clause.ts";

/** What a verb makes of the figures before it. */

/** "2.17% 올랐다": which way the figures before it went. */
export function readMove(w: Walk, at: number, item: Item): void {
  leaveExtremes(w, at);
  // "낮은 오름폭을 보였다": the noun tells the side.
  const width = item.ending === E.ahead ? w.items[at + 1] : undefined;
  applyMove(w, width?.kind === K.width ? width.value : limitOf(w, at) * item.value);
}

/** "비금속(1.60%)을 제외한 대다수 업종이 내렸다": what is left out went the other way, unless a sign says so. */
export function applyExcept(w: Walk, at: number): void {
  const move = w.items.slice(at).find(({ kind, value }) => kind === K.move && value !== 0);
  if (move) applyMove(w, -move.value);
}

/** The clause has told where an index stands, or what an investor traded. */
export function isTold({ s }: Walk): boolean {
  for (let n = s.firstEntry; n < s.entries.length; n++) {
    const { kind, drafts } = s.entries[n] as Entry;
    if (
      (kind === K.index || kind === K.group) &&
      drafts.some(({ day, period }) => day === undefined && period === SPAN.session)
    )
      return true;
  }
  return false;
}

/** "미국 국채 5년물은 1.4bp 내린 3.618%를 기록 중이다": of this moment, whatever has closed before. */
export function leaveYieldsOpen({ s }: Walk): void {
  for (let n = s.firstEntry; n < s.entries.length; n++) {
    const { kind, drafts } = s.entries[n] as Entry;
    if (kind === K.bond) for (const draft of drafts) draft.now = true;
  }
}

const LIMIT = ["가격제한폭", "상한가", "하한가"];

const EXTREMES = ["신저가", "신고가"];

/** "95개 종목은 신저가로 떨어졌다": not all that fell. */
export function leaveExtremes(w: Walk, at: number): void {
  const before = itemAt(w.items, at - 1);
  if (!before || w.s.counts.length === 0 || !EXTREMES.some((word) => isWord(w, before, word))) return;
  for (const { draft, side } of w.s.counts) if (side === undefined) w.story.name("count", draft.q.from, draft.q.to);
  w.s.counts = w.s.counts.filter(({ side }) => side !== undefined);
}

/** "90개 종목이 가격제한폭까지 오른": 2 where what moved went to the limit. */
function limitOf(w: Walk, at: number): number {
  const before = itemAt(w.items, at - 1);
  return before?.particle === P.until && LIMIT.some((word) => isWord(w, before, word)) ? 2 : 1;
}

/** "9일 기록한 연고점 2,459.15를 넘어서는 2,488.04까지": the day is told of what was passed alone. */
export function readThreshold(w: Walk, at: number, item: Item): void {
  boundByVerb(w, at, item);
  const passed = w.s.current?.drafts.at(-1);
  if (item.ending !== E.ahead || passed?.day === undefined || passed.particle !== P.object) return;
  w.marks.day = undefined;
  w.marks.dated = undefined;
}
