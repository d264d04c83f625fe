import { absolute, compare } from "../../market/decimal.ts";
import type { ReasonNote } from "../../market/note.ts";
import type { StockGroup, StockLine } from "../large-caps.ts";
import type { Direction } from "../move-size.ts";
import { MOST_LISTED, type StockUnit, type ToldStocks, toldStocks } from "../told-stocks.ts";
import { concat, join, named, say, type Written } from "../written.ts";
import { stockName } from "./names.ts";
import { percent, price } from "./numbers.ts";
import { attach } from "./particles.ts";
import { markOf, markSentences, reasonSentence, recordSentence } from "./stock-aside.ts";
import { CLOSED, verbBefore } from "./verbs.ts";
import type { Writer } from "./writer.ts";

/**
 * Large caps: the leading sector and what else matters in sentences, the rest in a list on each side. A new paragraph
 * begins where the units turn.
 */
export function largeCapParagraphs(writer: Writer): readonly (readonly Written[])[] {
  const { units, lists, way, against } = toldStocks(writer.plan, writer.room.stocks);
  const along = units.filter((unit) => unit.direction !== against);
  const counter = units.filter((unit) => unit.direction === against);
  const isFirst = units.length > 0 ? "시가총액 상위 종목 가운데 " : "";
  const before = [
    ...unitsSentences(along, isFirst, writer),
    ...listSentence(lists[way], along.some((unit) => unit.direction === way) ? "also" : "plain", writer),
  ];
  if (counter.length === 0) return [[...before, ...listSentence(lists[against], "turned", writer)]];
  const after = [...unitsSentences(counter, "반면 ", writer), ...listSentence(lists[against], "also", writer)];
  return [before, after];
}

/** Sentences of units in order, and what the past makes of their stocks behind them. */
function unitsSentences(units: readonly StockUnit[], opener: string, writer: Writer): readonly Written[] {
  const told = units.flatMap((unit, at) => unitSentences(unit, at === 0 ? opener : "", units[at - 1], writer));
  const stocks = units.flatMap((unit) => unit.stocks);
  return [...told, ...markSentences(stocks, writer)];
}

function unitSentences(
  unit: StockUnit,
  opener: string,
  before: StockUnit | undefined,
  writer: Writer,
): readonly Written[] {
  const { stocks } = unit;
  const sector = sectorOf(unit, writer);
  const main = sector ? sectorClause(unit, sector, before, writer) : listClause(unit, writer);
  const asides = [recordSentence(stocks, writer), reasonSentence(stocks, writer, reasonOf)];
  return [say`${opener}${main}.`, ...asides.filter((aside) => aside !== undefined)];
}

function sectorOf({ sector }: StockUnit, { plan }: Writer): string | undefined {
  return sector && plan.directory.sectors.get(sector)?.koPlural;
}

/** "조선주도 HD현대중공업이 4.49% 오른 58만2천원, 한화오션이 7.01% 뛴 12만9천700원으로 나란히 올랐다". */
function sectorClause(unit: StockUnit, sector: string, before: StockUnit | undefined, writer: Writer): Written {
  const { stocks, direction } = unit;
  const alike = before?.sector !== undefined && before.direction === direction && direction !== "mixed";
  const name = named("name", sector);
  const topic = alike ? say`${name}도` : attach(name, "은");
  const list = join(
    stocks.map((stock) => say`${attach(stockName(stock), "이")} ${reached(stock, writer)}`),
    ", ",
  );
  const alone = direction !== "mixed" && stocks.some((stock) => stock.direction !== direction);
  if (alone) return say`${topic} ${list}에 ${writer.chooser.pick(CLOSED)}`;
  return say`${topic} ${attach(list, "으로")} ${togetherEnd(unit, writer)}`;
}

/** "NAVER는 1.86% 오른 24만7천원, 한화에어로스페이스는 0.53% 상승한 94만6천원에 거래를 마쳤다". */
function listClause(unit: StockUnit, writer: Writer): Written {
  const list = join(
    unit.stocks.map((stock) => say`${attach(stockName(stock), "은")} ${reached(stock, writer)}`),
    ", ",
  );
  return say`${list}에 ${writer.chooser.pick(CLOSED)}`;
}

/** "NAVER도 2.24% 내린 24만원, LG화학은 1.85% 떨어진 31만원에 마쳤다": "반면" before stocks that went the other way. */
function listSentence(
  stocks: ToldStocks["lists"]["up"],
  place: "also" | "plain" | "turned",
  writer: Writer,
): readonly Written[] {
  const each = Math.ceil(stocks.length / Math.ceil(stocks.length / MOST_LISTED));
  const sentences: Written[] = [];
  for (let at = 0; at < stocks.length; at += each) {
    const clauses = stocks.slice(at, at + each).map((stock, nth) => {
      const name = place === "also" && at + nth === 0 ? say`${stockName(stock)}도` : attach(stockName(stock), "은");
      return say`${name} ${reached(stock, writer)}`;
    });
    const start = place === "turned" && at === 0 ? "반면 " : "";
    sentences.push(concat([start, join(clauses, ", "), `에 ${writer.chooser.pick(CLOSED)}.`]));
  }
  return sentences;
}

/** "7.17% 급등한 12만8천500원", "29.97% 치솟은 상한가 1만3천원", "보합인 9만5천원". */
function reached(stock: StockLine, writer: Writer): Written {
  const { style, chooser } = writer;
  if (stock.direction === "flat") return say`보합인 ${price(stock.close, style)}`;
  const verb = verbBefore(chooser, "stock", stock.direction, stock.percent.value);
  const mark = markOf(stock, writer);
  const limit = mark?.kind === "limit" && (mark.side === "upper" ? "상한가 " : "하한가 ");
  return say`${percent(stock.percent, style)} ${verb} ${limit || undefined}${price(stock.close, style)}`;
}

type Choices = readonly [string, ...string[]];

/** How a sector's sentence ends after "...원으로". */
const TOGETHER: Readonly<Record<Direction | "mixed", Choices>> = {
  up: ["나란히 올랐다", "동반 상승했다", "함께 올랐다"],
  down: ["나란히 내렸다", "동반 하락했다", "함께 내렸다"],
  mixed: ["희비가 엇갈렸다", "등락이 갈렸다", "엇갈린 흐름을 보였다"],
  flat: ["제자리에 머물렀다"],
};
const LED: Readonly<Record<"up" | "down", Choices>> = {
  up: ["나란히 올라 지수를 끌어올렸다", "동반 상승하며 지수를 이끌었다"],
  down: ["나란히 내려 지수를 끌어내렸다", "동반 하락하며 지수에 부담을 줬다"],
};

function togetherEnd({ direction, leads }: StockUnit, { chooser }: Writer): string {
  return chooser.pick(leads && (direction === "up" || direction === "down") ? LED[direction] : TOGETHER[direction]);
}

/** One reason a sentence is enough: that of the stock that moved most. */
function reasonOf(stocks: StockGroup["stocks"], { plan }: Writer): readonly [StockLine, ReasonNote] | undefined {
  const found = stocks.flatMap((stock): [StockLine, ReasonNote][] => {
    const note = plan.notes.find((one): one is ReasonNote => one.kind === "reason" && one.code === stock.code);
    return note ? [[stock, note]] : [];
  });
  return found.sort(([a], [b]) => compare(absolute(b.percent.value), absolute(a.percent.value)))[0];
}
