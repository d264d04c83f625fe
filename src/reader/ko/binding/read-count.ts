import type { Draft } from "../clause.ts";
import { amountOf, type Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { bindCount } from "./bind-money.ts";
import { isLimit, limitOfListed, sideOfPair } from "./limit-count.ts";

/** "상승 종목은 상한가 2개 포함 744개", "하락 종목은 하한가 없이 153개": the count of the whole follows. */
const AMONG = ["포함", "없이", "비롯", "더한", "합쳐", "합친", "합해", "더해"];

const EXTREMES = ["신고가", "신저가", "52주"];

/** How many issues rose, fell, stood still: the side is told by the noun before or the verb behind. */
export function readCount(w: Walk, at: number, item: Item, draft: Draft): void {
  const { s, marks, items } = w;
  const { q } = draft;
  const before = itemAt(items, isWord(w, itemAt(items, at - 1), "무려") ? at - 2 : at - 1);
  const next = items[at + 1];
  const current = s.current;
  // "34개 종목이 신고가를 기록했다".
  if (next?.particle === P.object && EXTREMES.some((word) => isWord(w, next, word))) {
    w.story.name("count", q.from, q.to);
    return;
  }
  // "5.12%(43개)": how many that share is.
  const ofShare = w.depth > 0 && items[w.head]?.quantity?.unit === U.percent;
  const ofOthers = item.particle === P.of && !q.noun && next?.kind !== K.issues && next?.kind !== K.breadth;
  if (before && isOfMoved(items, at) && next?.kind === K.outOf && isLimit(items[at + 3])) {
    // "오른 318개 가운데 21개가 상한가였다": the part has a count of its own.
    marks.breadth = true;
    s.count(draft, before.value);
    return;
  }
  const part = before?.kind === K.outOf && isOfMoved(items, at - 2) && !isLimit(next);
  if (
    part ||
    ofShare ||
    ofOthers ||
    next?.kind === K.industry ||
    next?.kind === K.outOf ||
    marks.capped ||
    // "하루 평균 6.1개".
    q.decimals > 0
  ) {
    w.story.name("count", q.from, q.to);
    return;
  }
  // "오른 종목보다 1백개 많았다": how many more.
  if (
    (isWord(w, before, "나머지") && !marks.breadth) ||
    isOfLargest(w, before) ||
    (before?.kind === K.breadth && before.particle === P.than)
  ) {
    w.story.name("count", q.from, q.to);
    return;
  }
  if (w.depth === 0 && isOfNamed(w, before)) {
    w.story.name("count", q.from, q.to);
    return;
  }
  if (isOfIndustry(w, at)) {
    w.story.name("count", q.from, q.to);
    return;
  }
  const limit = before?.kind === K.index && before.entity ? limitOfListed(w, at) : 0;
  if (limit !== 0) {
    bindCount(w.story, draft, limit, before?.entity ?? w.story.scope);
    return;
  }
  const paired = w.depth === 0 ? sideOfPair(w, at) : 0;
  if (paired !== 0) {
    marks.breadth = true;
    s.count(draft, paired);
    return;
  }
  if (w.depth > 0 && before?.kind === K.breadth) {
    // "6백32개(상한가 1백83개)".
    s.count(draft, before.value);
    return;
  }
  marks.breadth ||= q.noun || goesOnCounting(w, at, item);
  // "하락 종목의 세 배": what is counted behind is another thing.
  const fresh =
    current?.kind === K.breadth &&
    (w.depth > 0 || current.particle !== P.of) &&
    current.drafts.length === 0 &&
    s.entries.length > s.firstEntry;
  const side = current?.names[0]?.value ?? 0;
  const headed = before?.kind === K.open_ && items[w.head]?.kind === K.breadth;
  const near = before?.kind === K.breadth || headed || (Math.abs(side) < 2 && !q.noun);
  if (fresh && near) {
    current.drafts.push(draft);
    current.partial = true;
    marks.breadth = true;
    s.count(draft, side);
    current.drafts.length = 0;
    // "거래량은 3억주, 상승 종목은 620개": what the clause told before waits for its end.
    if (!s.entries.slice(s.firstEntry).some(({ drafts }) => drafts.length > 0)) s.firstEntry = s.entries.length;
    return;
  }
  if (isAmong(w, at)) {
    const whole = s.entries.findLast((entry) => entry.kind === K.breadth && Math.abs(entry.names[0]?.value ?? 2) < 2);
    if (whole && !whole.partial) {
      whole.partial = true;
      marks.breadth = true;
      s.count(draft, whole.names[0]?.value);
      return;
    }
  }
  if (item.particle === P.each || item.particle === P.to) tieCounts(w, draft);
  // "8종목이 하한가를", "7종목 상한가 등 271종목이".
  const sided = next?.kind === K.breadth && Math.abs(next.value) === 2;
  if (
    sided &&
    (next.particle === P.object || next.particle === P.to || (next.particle === P.none && item.particle === P.none))
  ) {
    marks.breadth = true;
    s.count(draft, next.value);
    return;
  }
  if (before?.kind === K.move && before.ending === E.none) {
    marks.breadth = true;
    s.count(draft, before.value);
    return;
  }
  const named = s.entries
    .slice(s.firstEntry)
    .findLast(({ kind, names }) => kind === K.breadth && Math.abs(names[0]?.value ?? 0) === 2);
  const reached = item.particle === P.even || (item.particle === P.object && isWord(w, next, "기록"));
  if (named && !named.partial && (item.particle === P.is || item.particle === P.isAnd || reached)) {
    // "상한가 종목은 가나다, 라마바 등 6개였고", "12개를 기록했다".
    named.partial = true;
    marks.breadth = true;
    s.count(draft, named.names[0]?.value);
    return;
  }
  if (next?.kind === K.unknown && !q.noun && item.particle === P.none) {
    w.story.name("count", q.from, q.to);
    return;
  }
  s.count(draft, undefined);
}

/** "오른 600개 종목": a count said of issues that moved. */
function isOfMoved(items: readonly Item[], at: number): boolean {
  const mover = itemAt(items, at - 1);
  return itemAt(items, at)?.quantity?.noun === true && mover?.ending === E.ahead && Math.abs(mover.value) === 1;
}

/** Fewer issues, industries or days are no market. */
const LEAST_MARKET = 300;

/** "상승 371, 하락 522": how many issues went each way. */
export function isTally({ items, depth, marks }: Walk, at: number, q: Quantity): boolean {
  if (q.unit !== U.plain || q.decimals > 0 || q.line || q.band || depth > 0 || marks.period > 0) return false;
  if (!isSide(itemAt(items, at - 1))) return false;
  const told = (side: number, count: number) => {
    const other = itemAt(items, count)?.quantity;
    if (!isSide(itemAt(items, side)) || !other || other.decimals > 0) return false;
    const counted = other.unit === U.issues || other.unit === U.plain;
    return counted && amountOf(q) + amountOf(other) >= LEAST_MARKET;
  };
  const next = items[at + 1]?.kind === K.comma ? at + 2 : at + 1;
  const last = itemAt(items, at - 2)?.kind === K.comma ? at - 3 : at - 2;
  return told(next, next + 1) || told(last - 1, last);
}

function isSide(item: Item | undefined): boolean {
  return item?.kind === K.move && item.ending === E.none && item.particle === P.none;
}

/** "시가총액상위 5개 종목은". */
function isOfLargest({ story: { tokens } }: Walk, before: Item | undefined): boolean {
  return (
    before?.kind === K.unknown &&
    tokens.text.slice(tokens.start[before.from], tokens.end[before.to - 1]).endsWith("상위")
  );
}

/** "가나은행 다라은행등 4개 종목이": those just named. */
function isOfNamed({ story: { tokens } }: Walk, before: Item | undefined): boolean {
  if (before?.kind !== K.unknown || before.ending !== E.none) return false;
  const word = tokens.text.slice(tokens.start[before.from], tokens.end[before.to - 1]);
  return word.length > 2 && word.endsWith("등");
}

/** How far before a count of its shares an industry may stand. */
const INDUSTRY_REACH = 12;

/** "은행주는 가나 다라 등 10개 종목이": of that industry. */
function isOfIndustry(w: Walk, at: number): boolean {
  const { items } = w;
  if (itemAt(items, at - 1)?.kind !== K.etc) return false;
  for (let back = at - 2; back >= 0 && back > at - INDUSTRY_REACH; back--) {
    const { kind, particle, ending } = items[back] as Item;
    if (ending !== E.none) return false;
    const next = items[back + 1];
    // "은행주는 물론 가나전자 등", "반도체주의 강세 속에 가나전자 등".
    if (kind === K.sector && particle === P.topic) return !isWord(w, next, "물론");
    if (kind === K.sector && particle === P.of) return next?.kind === K.issues || next?.kind === K.stock;
  }
  return false;
}

/** "90개는 보합이었다" right behind the issues that rose and fell. */
function goesOnCounting({ story, items }: Walk, at: number, { particle }: Item): boolean {
  const last = story.claims.at(-1);
  const counted = last?.measure.startsWith("breadth.") && last.sentence === story.sentence - 1;
  return counted === true && particle === P.topic && (at === 0 || (at === 1 && items[0]?.kind === K.contrast));
}

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
function tieCounts(w: Walk, draft: Draft): void {
  const { entries, firstEntry } = w.s;
  const sides = entries.slice(Math.max(firstEntry, entries.length - 2)).filter(({ kind }) => kind === K.breadth);
  const [first, second] = sides;
  if (!first || !second || first.particle !== P.and || first.drafts.length > 0) return;
  bindCount(w.story, draft, first.names[0]?.value ?? 0, w.story.scope);
}
