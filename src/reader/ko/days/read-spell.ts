import { type Entry, NOBODY } from "../clause.ts";
import { MATURITY, TREASURY } from "../names/treasury.ts";
import { amountOf } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord, type Walk } from "../phrases/walk.ts";
import type { Entity } from "../term.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import { textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { isSpanAgo } from "./session-before.ts";
import { readStreak } from "./streak.ts";

/** A length of time names a bond, counts a run of sessions, or makes of what follows a sum. */
export function readSpell(w: Walk, at: number, item: Item): void {
  if (readMaturity(w, at, item)) return;
  if (w.s.current?.kind === K.bond && NEXT_MATURITY.some((word) => isWord(w, w.items[at + 1], word))) {
    // "2년 만기 미 국채 금리는 3.5%, 10년 만기는 4.15%였다": of another one.
    w.s.name(at, NOBODY);
    return;
  }
  const run = readStreak(w, at, item);
  if (isOfYears(w, at) || isSpanAgo(w, at)) w.marks.period = Math.max(w.marks.period, SPAN.lasting);
  if (isSpan(w, at, item)) w.marks.period = SPAN.lasting;
  else if (!run && isRunOfTrades(w, at)) w.marks.period = Math.max(w.marks.period, SPAN.ofFlows);
}

const SPANS = ["년", "개월", "주"];

/** "1년 전 최저점", "52주 최고가인": an extreme of all that time. */
function isOfYears(w: Walk, at: number): boolean {
  const item = w.items[at] as Item;
  if (!SPANS.some((word) => endsIn(w, item, word))) return false;
  const next = isWord(w, w.items[at + 1], "전") ? w.items[at + 2] : w.items[at + 1];
  // "3개월 전 코스피는".
  if (next?.kind === K.index) return next.particle === P.topic && isWord(w, w.items[at + 1], "전");
  return (next?.kind === K.high || next?.kind === K.low) && (next.particle === P.being || next.particle === P.subject);
}

/** "4거래일 연속 순매수하며 5조원을", "5거래일 연속 순매수 규모는": perhaps of all of them. */
function isRunOfTrades(w: Walk, at: number): boolean {
  const running =
    isWord(w, w.items[at + 1], "연속") || isWord(w, w.items[at], "연속") || endsIn(w, w.items[at] as Item, "연속");
  const trade = w.items.slice(at + 1, at + 4).find(({ kind }) => kind === K.trade);
  if (!trade) return false;
  // "5거래일째 '사자'에 나서며 총 3조원을".
  if (w.items.slice(at + 1).some(({ kind }) => kind === K.together)) return true;
  if (!running) return false;
  return trade.ending === E.join || (trade.ending === E.none && trade.particle === P.topic);
}

/** What may stand before a maturity that says itself which bond is meant. */
const FORE: ReadonlySet<number> = new Set([K.today, K.contrast, K.comma, K.speech]);

/** "3년물은 3.552%, 5년물은": beside treasury bonds, with nobody else named before it. */
function beginsOwn({ items, s, story }: Walk, at: number): boolean {
  if (!story.ofTreasuries.has(story.sentence)) return false;
  if (s.entries.some(({ names }) => names.length > 0)) return false;
  const before = items[at - 1];
  return before === undefined || FORE.has(before.kind);
}

/** "국고채 3년물", "10년물은": a maturity names the bond. */
function readMaturity(w: Walk, at: number, item: Item): boolean {
  const { s, story } = w;
  const { tokens } = story;
  const text = tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
  const told = text.includes(MATURITY)
    ? text.slice(0, text.indexOf(MATURITY) + MATURITY.length)
    : bareMaturity(w, at, text);
  if (told === undefined) return false;
  const near =
    s.current?.kind === K.bond ? s.current.names.at(-1) : story.topic?.kind === K.bond ? story.topic : undefined;
  // "CD 91일물은 2.81%, 5년물은 3.01%": those have no other maturities.
  if (near?.name.endsWith(DAYS) && w.items[at + 1]?.kind !== K.bond) {
    s.name(at, NOBODY);
    return true;
  }
  const last = near ?? (beginsOwn(w, at) ? TREASURY : undefined);
  if (!last) return false;
  const base = last.name.split(" ")[0] as string;
  const bond: Entity = { kind: K.bond, name: `${base} ${told}` };
  const named = s.entries.length > s.firstEntry ? s.current : undefined;
  // "국고채 3년물": one name.
  if (named?.kind === K.bond && named.drafts.length === 0 && !named.names.at(-1)?.name.includes(MATURITY)) {
    named.names[named.names.length - 1] = bond;
    named.particle = item.particle;
  } else {
    const names = [...maturitiesBefore(w, at, base), bond];
    s.name(at, names[0] as Entity).names.push(...names.slice(1));
  }
  return true;
}

const DAYS = "일물";

const LENGTH = /^(\d{1,2})년/;

/** What stands behind a maturity that is told without "물": its yield, a figure, or the next of a list. */
const BEHIND_BARE: ReadonlySet<number> = new Set([K.outside, K.joint, K.comma, K.each]);

/** "국고채 3년 금리는", "국고채 3년과 5년은", "10년은 2.1bp 내렸다" behind a bond: the maturity; but "국고채 3년 만에". */
function bareMaturity({ depth, items, s, story }: Walk, at: number, text: string): string | undefined {
  const years = depth === 0 ? LENGTH.exec(text)?.[1] : undefined;
  if (years === undefined) return undefined;
  const [before, next] = [items[at - 1], items[at + 1]];
  const { particle } = items[at] as Item;
  const figure = next?.quantity ?? items[at + 2]?.quantity;
  const measured = figure !== undefined && (figure.unit === U.basisPoint || figure.unit === U.percent);
  const subject = particle === P.topic || particle === P.subject;
  const named = s.current?.kind === K.bond && s.current.drafts.length === 0 && s.entries.length > s.firstEntry;
  const listed = particle === P.and || (particle === P.none && BEHIND_BARE.has(next?.kind ?? -1)) || subject;
  const begins = before?.kind === K.bond && before.particle === P.none && (listed || (measured && next?.quantity));
  const goesOn = named && items[at - 1] !== undefined && LIST_JOINTS.has(before?.kind ?? -1) && listed;
  // "금리는 3년이 연 3.45%, 10년이 3.6%였다".
  const ofTopic = subject && measured && (s.current?.kind ?? story.topic?.kind) === K.bond;
  return begins || goesOn || ofTopic ? `${years}${MATURITY}` : undefined;
}

const LIST_JOINTS: ReadonlySet<number> = new Set([K.joint, K.comma, K.spell]);

const MOST_YEARS = 50;

/** "20·30년물": those whose unit is the last one's, first to last. */
function maturitiesBefore({ items }: Walk, at: number, base: string): readonly Entity[] {
  const found: Entity[] = [];
  for (let back = at - 1; items[back]?.kind === K.joint; back -= 2) {
    const q = items[back - 1]?.quantity;
    if (!q || q.unit !== U.plain || q.decimals > 0 || amountOf(q) > MOST_YEARS) break;
    found.unshift({ kind: K.bond, name: `${base} ${amountOf(q)}${MATURITY}` });
  }
  return found;
}

/** "5년물과 10년물 국고채 금리는": the maturities of the bond that is named behind them. */
export function nameMaturities(entry: Entry | undefined, bond: Entity, particle: number): boolean {
  if (entry?.kind !== K.bond || entry.particle !== P.none || entry.drafts.length > 0) return false;
  if (!entry.names.every(({ name }) => name.endsWith(MATURITY))) return false;
  const base = bond.name.replace(YIELD, "");
  entry.names = entry.names.map(({ name }) => ({ kind: K.bond, name: `${base} ${name.split(" ").at(-1)}` }));
  entry.particle = particle;
  return true;
}

const NEXT_MATURITY = ["만기는", "만기가", "만기도"];

/** "지난 3년 국고채 금리는": a span. */
const SINCE = ["지난", "최근", "향후"];

const MATURES = ["만기", "년만기"];
const YEARS = "년";
const BEARING = "짜리";

/** "3년 만기 국고채 금리", "3년만기 국고채", "3년짜리 국고채": the bond of that maturity, by the name it has elsewhere. */
export function bondOf({ items, story: { tokens } }: Walk, at: number, bond: Entity): Entity {
  const wordAt = (place: number) => {
    const item = itemAt(items, place);
    return item === undefined ? "" : textOf(tokens, item);
  };
  const before = wordAt(at - 1);
  const told = MATURES.includes(before) ? wordAt(at - 2) + before.slice(0, -2) : before;
  if (told === before && !told.endsWith(BEARING) && SINCE.includes(wordAt(at - 2))) return bond;
  const years = told.endsWith(BEARING) ? told.slice(0, -BEARING.length) : told;
  if (!years.endsWith(YEARS) || !(Number(years.slice(0, -1)) > 0) || Number(years.slice(0, -1)) > MOST_YEARS)
    return bond;
  return { kind: K.bond, name: `${bond.name.replace(YIELD, "")} ${years}물` };
}

const YIELD = / ?(?:금리|수익률)$/;

function isSpan(w: Walk, at: number, item: Item): boolean {
  const { tokens } = w.story;
  const text = tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
  const next = w.items[at + 1];
  // "2거래일 연속 8천억원을", "3거래일 간 1조원을": a sum over them.
  const summed = isWord(w, next, "연속") || isWord(w, next, "간") ? w.items[at + 2]?.quantity?.unit === U.won : false;
  // "최근 2일 연속 1%대 급등": of each of them.
  const eachDay = isWord(w, next, "연속") && w.items[at + 2]?.quantity?.unit === U.percent;
  // "나흘 연속 7포인트 상승했다": of all of them.
  const ofAll = text === "연속" && next?.quantity?.unit === U.point;
  // "닷새 연속 하락하며 46포인트나 밀렸다".
  const led = itemAt(w.items, at + 2);
  const sum =
    text.endsWith("연속") &&
    next?.kind === K.move &&
    next.ending === E.join &&
    led?.quantity?.unit === U.point &&
    endsIn(w, led, "나") &&
    w.items[at + 4]?.quantity === undefined;
  // "가나다가 오르는 동안 라마바는".
  if (text === "동안" && itemAt(w.items, at - 1)?.ending === E.ahead) return false;
  const during = text === "동안" || text === "연속";
  return (
    summed ||
    eachDay ||
    ofAll ||
    sum ||
    (text.endsWith("간") && !text.endsWith("시간") && text.length < 12) ||
    (during && text === "동안") ||
    (text.length > 2 && text.endsWith("동안")) ||
    // "3개월 새", "석 달 사이".
    isWord(w, next, "새") ||
    (next?.kind === K.spell && isWord(w, next, "동안"))
  );
}
