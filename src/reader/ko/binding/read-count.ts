import type { Draft } from "../clause.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { bindCount } from "./bind-money.ts";
import { type Count, isOfMoved } from "./count.ts";
import { isLimit, limitOfListed, sideOfPair } from "./limit-count.ts";
import { isOther } from "./other-count.ts";

/** What a rule makes of a count: true where it has read it, false where others have a say. */
type CountRule = (count: Count) => boolean;

/** In this order. */
const RULES: readonly CountRule[] = [
  countPart,
  leaveOther,
  bindListed,
  countPaired,
  countInside,
  expectCounts,
  countNamed,
  countWhole,
  tieCounts,
  countLimit,
  countMoved,
  countSum,
  leaveUnsaid,
];

/** How many issues rose, fell, stood still: the side is told by the noun before or the verb behind. */
export function readCount(w: Walk, at: number, item: Item, draft: Draft): void {
  const before = itemAt(w.items, isWord(w, itemAt(w.items, at - 1), "무려") ? at - 2 : at - 1);
  const count: Count = { w, at, item, draft, before, next: w.items[at + 1] };
  if (!RULES.some((rule) => rule(count))) w.s.count(draft, undefined);
}

/** The clause counts issues, and this many went to the side. */
function take({ w: { s, marks }, draft }: Count, side: number | undefined): true {
  marks.breadth = true;
  s.count(draft, side);
  return true;
}

/** No count of the market's issues. */
function leave({ w: { story }, draft: { q } }: Count): true {
  story.name("count", q.from, q.to);
  return true;
}

/** "오른 318개 가운데 21개가 상한가였다": the part has a count of its own. */
function countPart(count: Count): boolean {
  const { w, at, before, next } = count;
  const part = before && next?.kind === K.outOf && isOfMoved(w.items, at) && isLimit(w.items[at + 3]);
  return part === true && take(count, before.value);
}

function leaveOther(count: Count): boolean {
  return isOther(count) && leave(count);
}

/** "코스피 2개, 코스닥 4개 종목이 상한가를". */
function bindListed({ w, at, draft, before }: Count): boolean {
  const side = before?.kind === K.index && before.entity ? limitOfListed(w, at) : 0;
  if (side !== 0) bindCount(w.story, draft, side, before?.entity ?? w.story.scope);
  return side !== 0;
}

/** "상한가와 하한가를 기록한 종목은 각각 12개, 3개". */
function countPaired(count: Count): boolean {
  const side = count.w.depth === 0 ? sideOfPair(count.w, count.at) : 0;
  return side !== 0 && take(count, side);
}

/** "6백32개(상한가 1백83개)". */
function countInside({ w: { depth, s }, draft, before }: Count): boolean {
  const inside = depth > 0 && before?.kind === K.breadth;
  if (inside) s.count(draft, before.value);
  return inside;
}

function expectCounts({ w, at, item, draft }: Count): false {
  w.marks.breadth ||= draft.q.noun || goesOnCounting(w, at, item);
  return false;
}

/** "90개는 보합이었다" right behind the issues that rose and fell. */
function goesOnCounting({ story, items }: Walk, at: number, { particle }: Item): boolean {
  const last = story.claims.at(-1);
  const counted = last?.measure.startsWith("breadth.") && last.sentence === story.sentence - 1;
  return counted === true && particle === P.topic && (at === 0 || (at === 1 && items[0]?.kind === K.contrast));
}

/** "상승 종목은 512개", "상한가 3개": the noun before tells the side. */
function countNamed(count: Count): boolean {
  const { w, draft, before } = count;
  const { s, depth, items } = w;
  const { current } = s;
  // "하락 종목의 세 배": what is counted behind is another thing.
  const fresh =
    current?.kind === K.breadth &&
    (depth > 0 || current.particle !== P.of) &&
    current.drafts.length === 0 &&
    s.entries.length > s.firstEntry;
  if (!fresh) return false;
  const side = current.names[0]?.value ?? 0;
  const headed = before?.kind === K.open_ && items[w.head]?.kind === K.breadth;
  if (before?.kind !== K.breadth && !headed && !(Math.abs(side) < 2 && !draft.q.noun)) return false;
  current.drafts.push(draft);
  current.partial = true;
  take(count, side);
  current.drafts.length = 0;
  // "거래량은 3억주, 상승 종목은 620개": what the clause told before waits for its end.
  if (!s.entries.slice(s.firstEntry).some(({ drafts }) => drafts.length > 0)) s.firstEntry = s.entries.length;
  return true;
}

/** "상승 종목은 상한가 2개 포함 744개": the whole behind its part. */
function countWhole(count: Count): boolean {
  const { w, at } = count;
  if (!isAmong(w, at)) return false;
  const whole = w.s.entries.findLast(({ kind, names }) => kind === K.breadth && Math.abs(names[0]?.value ?? 2) < 2);
  if (!whole || whole.partial) return false;
  whole.partial = true;
  return take(count, whole.names[0]?.value);
}

/** "상승 종목은 상한가 2개 포함 744개", "하락 종목은 하한가 없이 153개": the count of the whole follows. */
const AMONG = ["포함", "없이", "비롯", "더한", "합쳐", "합친", "합해", "더해"];

/** The count before was that of a part: "상한가 21개 등 626개". */
function isAmong(w: Walk, at: number): boolean {
  const part = itemAt(w.items, at - 1);
  // "상한가 79개 등 모두 355개".
  if (isWord(w, part, "모두") && isAmong(w, at - 1)) return true;
  // "하한가 3개등 253개".
  if (part?.quantity?.unit === U.issues && endsIn(w, part, "등")) return true;
  const comma = part?.kind === K.comma;
  const before = itemAt(w.items, comma ? at - 2 : at - 1);
  if (before?.kind === K.unknown || before?.kind === K.together) return AMONG.some((word) => isWord(w, before, word));
  return isWord(w, before, "등") && itemAt(w.items, comma ? at - 3 : at - 2)?.quantity?.unit === U.issues;
}

/** "오른 종목과 내린 종목은 440개씩으로 같았다": one count for both sides. */
function tieCounts({ w, item, draft }: Count): false {
  if (item.particle !== P.each && item.particle !== P.to) return false;
  const { entries, firstEntry } = w.s;
  const sides = entries.slice(Math.max(firstEntry, entries.length - 2)).filter(({ kind }) => kind === K.breadth);
  const [first, second] = sides;
  if (first && second && first.particle === P.and && first.drafts.length === 0)
    bindCount(w.story, draft, first.names[0]?.value ?? 0, w.story.scope);
  return false;
}

/** "8종목이 하한가를", "7종목 상한가 등 271종목이". */
function countLimit(count: Count): boolean {
  const { item, next } = count;
  if (next?.kind !== K.breadth || Math.abs(next.value) !== 2) return false;
  const reached = next.particle === P.object || next.particle === P.to;
  return (reached || (next.particle === P.none && item.particle === P.none)) && take(count, next.value);
}

/** "상승 512개". */
function countMoved(count: Count): boolean {
  const { before } = count;
  return before?.kind === K.move && before.ending === E.none && take(count, before.value);
}

/** "상한가 종목은 가나다, 라마바 등 6개였고", "12개를 기록했다". */
function countSum(count: Count): boolean {
  const { w, item, next } = count;
  const { entries, firstEntry } = w.s;
  const named = entries
    .slice(firstEntry)
    .findLast(({ kind, names }) => kind === K.breadth && Math.abs(names[0]?.value ?? 0) === 2);
  if (!named || named.partial) return false;
  const reached = item.particle === P.even || (item.particle === P.object && isWord(w, next, "기록"));
  if (!reached && item.particle !== P.is && item.particle !== P.isAnd) return false;
  named.partial = true;
  return take(count, named.names[0]?.value);
}

function leaveUnsaid(count: Count): boolean {
  const { item, draft, next } = count;
  return next?.kind === K.unknown && !draft.q.noun && item.particle === P.none && leave(count);
}
