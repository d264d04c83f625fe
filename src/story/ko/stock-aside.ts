import type { MarketHappening } from "../../facts/fact.ts";
import type { ReasonNote } from "../../market/note.ts";
import { yearOf } from "../../market/trading-day.ts";
import type { StockLine } from "../large-caps.ts";
import { named, quoted, say, type Written } from "../written.ts";
import { noteFact } from "./context.ts";
import { sourceName, stockName } from "./names.ts";
import { attach, together } from "./particles.ts";
import type { Writer } from "./writer.ts";

/** What is said of single stocks after the sentence that gives their figures. */

const HOW_MANY = ["", "", "두", "세", "네", "다섯"];

/** "두 종목 모두 종가 기준 사상 최고가를 새로 썼다", "SK하이닉스는 장중 사상 최고가를 새로 썼다". */
export function recordSentence(stocks: readonly StockLine[], { plan }: Writer): Written | undefined {
  const records = stocks.filter((stock) => stock.record);
  const [first] = records;
  if (!first) return undefined;
  const kinds = new Set(
    records.flatMap((stock) =>
      plan.facts.eventsOf(stock.code).flatMap(({ event }) => (event?.kind === "stock_record" ? event.price : [])),
    ),
  );
  const price = kinds.has("close") ? "종가 기준 사상 최고가" : "장중 사상 최고가";
  if (records.length === stocks.length && records.length > 1) {
    return say`${HOW_MANY[records.length]} 종목 모두 ${price}를 새로 썼다.`;
  }
  return say`${attach(stockName(first), "은")} ${price}를 새로 썼다.`;
}

/** What the past makes of a stock's day; the limit is told with the price. Another sentence of the kind ends otherwise. */
const MARKS: Readonly<Partial<Record<MarketHappening["kind"], readonly [string, string]>>> = {
  high_52_weeks: ["신고가를 갈아치웠다", "신고가를 갈아치웠다"],
  low_52_weeks: ["신저가까지 밀렸다", "신저가까지 밀렸다"],
  stock_high: ["종가를 기록했다", "종가로 마감했다"],
};

/** "장중 52주 신고가를", "적어도 2007년 이후 가장 높은 종가를", up to the noun. */
function markStart(event: MarketHappening): Written {
  if (event.kind !== "stock_high") return say`장중 ${named("name", "52주")} `;
  return say`적어도 ${named("date", `${yearOf(event.since)}년`)} 이후 가장 높은 `;
}

/** "삼성전자, 현대차와 기아는 장중 52주 신고가를 갈아치웠다": a sentence for all stocks of a paragraph that share a mark. */
export function markSentences(stocks: readonly StockLine[], writer: Writer): readonly Written[] {
  const shared = new Map<string, { readonly event: MarketHappening; readonly names: Written[] }>();
  for (const stock of stocks) {
    const event = markOf(stock, writer);
    if (!event || !MARKS[event.kind]) continue;
    const key = `${event.kind} ${markStart(event).text}`;
    const found = shared.get(key) ?? { event, names: [] };
    found.names.push(stockName(stock));
    shared.set(key, found);
  }
  return [...shared.values()].map(({ event, names }, at) => {
    const end = MARKS[event.kind]?.[at % 2];
    return say`${attach(together(names), "은")} ${markStart(event)}${end}.`;
  });
}

/** A stock with a reason has that told instead, and one that did not move has its price alone. */
export function markOf({ code, direction, mark }: StockLine, { plan }: Writer): MarketHappening | undefined {
  const hasReason = plan.notes.some((note) => note.kind === "reason" && note.code === code && note.ko);
  return hasReason || direction === "flat" ? undefined : mark?.event;
}

/** "연합뉴스는 셀트리온의 강세 배경으로 분기 최대 실적 기대를 꼽았다". */
export function reasonSentence(
  stocks: readonly StockLine[],
  writer: Writer,
  reasonOf: (stocks: readonly StockLine[], writer: Writer) => readonly [StockLine, ReasonNote] | undefined,
): Written | undefined {
  const [stock, note] = reasonOf(stocks, writer) ?? [];
  if (!stock || !note?.ko || stock.direction === "flat") return undefined;
  const fact = noteFact(note, writer.plan);
  const reason = quoted(note.ko, fact);
  const source = sourceName(note.source ?? note.receipt?.source ?? "");
  const records = stocks.filter((one) => one.record);
  // The sentence before it spoke of this stock alone.
  const alone = stocks.length > 1 && records.length === 1 && records[0] === stock;
  const whose = alone || stocks.length === 1 ? "" : say`${stockName(stock)}의 `;
  const move = stock.direction === "up" ? "강세" : "약세";
  if (!source) return say`${stockName(stock)}의 ${attach(move, "은")} ${attach(reason, "과")} 맞물린 것으로 풀이된다.`;
  return say`${attach(quoted(source, fact), "은")} ${whose}${move} 배경으로 ${attach(reason, "을")} 꼽았다.`;
}
