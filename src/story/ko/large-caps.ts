import { absolute, compare } from "../../market/decimal.ts";
import type { ReasonNote } from "../../market/note.ts";
import type { StockGroup, StockLine } from "../large-caps.ts";
import type { Direction } from "../move-size.ts";
import { join, named, say, type Written } from "../written.ts";
import { stockName } from "./names.ts";
import { percent, price } from "./numbers.ts";
import { attach } from "./particles.ts";
import { markOf, markSentences, reasonSentence, recordSentence } from "./stock-aside.ts";
import { CLOSED, verbBefore } from "./verbs.ts";
import type { Writer } from "./writer.ts";

/** Stocks that share a sentence: a sector's, or some of the same direction whose sectors have no other stock. */
interface Unit {
  readonly stocks: readonly StockLine[];
  readonly direction: StockGroup["direction"];
  /** "조선주"; undefined where the stocks are of several sectors. */
  readonly sector: string | undefined;
  /** The group that moved the index its way. */
  readonly leads: boolean;
}

/**
 * Large caps in the Korean order: the sector that led, then what went the index's way, what was mixed, and last what
 * went against it, so that the story turns once. A new paragraph begins at the turn; where there is none, after the
 * sectors.
 */
export function largeCapParagraphs(writer: Writer): readonly (readonly Written[])[] {
  const units = unitsOf(fitting(writer.plan.largeCaps, writer.room.stocks), writer);
  const oneWay = new Set(units.map((unit) => unit.direction).filter((one) => one === "up" || one === "down")).size < 2;
  let way: Unit["direction"] = "flat";
  const paragraphs: Written[][] = [[]];
  let told: StockLine[] = [];
  for (const [at, unit] of units.entries()) {
    const turned = at > 0 && turns(way, unit.direction);
    const opener = at === 0 ? "시가총액 상위 종목 가운데 " : turned ? "반면 " : "";
    if (unit.direction !== "mixed") way = unit.direction;
    if (turned || (!unit.sector && at > 0 && paragraphs.length === 1 && oneWay)) {
      paragraphs.at(-1)?.push(...markSentences(told, writer));
      told = [];
      paragraphs.push([]);
    }
    paragraphs.at(-1)?.push(...unitSentences(unit, opener, units[at - 1], writer));
    told.push(...unit.stocks);
  }
  paragraphs.at(-1)?.push(...markSentences(told, writer));
  return paragraphs;
}

function fitting(groups: readonly StockGroup[], most: number): readonly StockGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const stocks = group.stocks.slice(0, Math.max(0, left));
    left -= stocks.length;
    return stocks.length > 0 ? [{ ...group, stocks }] : [];
  });
}

/** No sentence names more stocks than this: longer ones read like a table. */
const MOST_IN_SENTENCE = 3;

function unitsOf(groups: readonly StockGroup[], { plan }: Writer): readonly Unit[] {
  const [first, ...rest] = groups;
  if (!first) return [];
  const unit = (group: StockGroup, leads: boolean): Unit => ({
    stocks: group.stocks,
    direction: directionOf(group.stocks),
    sector: group.stocks.length > 1 && group.sector ? plan.directory.sectors.get(group.sector)?.koPlural : undefined,
    leads,
  });
  const opening = unit(first, first.direction === plan.index.direction && first.direction !== "flat");
  const sectors = rest.filter((group) => group.stocks.length > 1).map((group) => unit(group, false));
  const singles = rest.filter((group) => group.stocks.length === 1).flatMap((group) => group.stocks);
  const way = plan.index.direction === "down" ? "down" : "up";
  const order = [way, "mixed", way === "up" ? "down" : "up", "flat"] as const;
  return [
    opening,
    ...order.flatMap((direction) => [
      ...sectors.filter((group) => group.direction === direction),
      ...chunks(singles.filter((stock) => stock.direction === direction)).map((stocks) => ({
        stocks,
        direction,
        sector: undefined,
        leads: false,
      })),
    ]),
  ];
}

/** Which way the stocks went that moved at all; those that did not are told along with them. */
function directionOf(stocks: readonly StockLine[]): StockGroup["direction"] {
  const [first = "flat", ...others] = new Set(stocks.map((stock) => stock.direction).filter((way) => way !== "flat"));
  return others.length === 0 ? first : "mixed";
}

/** Even parts of at most three: four stocks are two and two. */
function chunks(stocks: readonly StockLine[]): readonly (readonly StockLine[])[] {
  const parts = Math.ceil(stocks.length / MOST_IN_SENTENCE);
  return Array.from({ length: parts }, (_, at) =>
    stocks.slice(Math.ceil((at * stocks.length) / parts), Math.ceil(((at + 1) * stocks.length) / parts)),
  );
}

function unitSentences(unit: Unit, opener: string, before: Unit | undefined, writer: Writer): readonly Written[] {
  const { stocks, sector } = unit;
  const main = sector && stocks.length > 1 ? sectorClause(unit, before, writer) : listClause(unit, writer);
  const asides = [recordSentence(stocks, writer), reasonSentence(stocks, writer, reasonOf)];
  return [say`${opener}${main}.`, ...asides.filter((aside) => aside !== undefined)];
}

function turns(before: Unit["direction"], now: Unit["direction"]): boolean {
  return (before === "up" && now === "down") || (before === "down" && now === "up");
}

/** "조선주도 HD현대중공업이 4.49% 오른 58만2천원, 한화오션이 7.01% 뛴 12만9천700원으로 나란히 올랐다". */
function sectorClause(unit: Unit, before: Unit | undefined, writer: Writer): Written {
  const { sector = "", stocks, direction } = unit;
  const alike = before?.sector !== undefined && before.direction === direction && direction !== "mixed";
  const name = named("name", sector);
  const topic = alike && !before.leads ? say`${name}도` : attach(name, "은");
  const list = join(
    stocks.map((stock) => say`${attach(stockName(stock), "이")} ${reached(stock, writer)}`),
    ", ",
  );
  const alone = direction !== "mixed" && stocks.some((stock) => stock.direction !== direction);
  if (alone) return say`${topic} ${list}에 ${writer.chooser.pick(CLOSED)}`;
  return say`${topic} ${attach(list, "으로")} ${togetherEnd(unit, writer)}`;
}

/** "NAVER는 1.86% 오른 24만7천원, 한화에어로스페이스는 0.53% 상승한 94만6천원에 거래를 마쳤다". */
function listClause(unit: Unit, writer: Writer): Written {
  const list = join(
    unit.stocks.map((stock) => say`${attach(stockName(stock), "은")} ${reached(stock, writer)}`),
    ", ",
  );
  return say`${list}에 ${writer.chooser.pick(CLOSED)}`;
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

function togetherEnd({ direction, leads }: Unit, { chooser }: Writer): string {
  return chooser.pick(leads && (direction === "up" || direction === "down") ? LED[direction] : TOGETHER[direction]);
}

/** One reason a sentence is enough: that of the stock that moved most. */
function reasonOf(stocks: readonly StockLine[], { plan }: Writer): readonly [StockLine, ReasonNote] | undefined {
  const found = stocks.flatMap((stock): [StockLine, ReasonNote][] => {
    const note = plan.notes.find((one): one is ReasonNote => one.kind === "reason" && one.code === stock.code);
    return note ? [[stock, note]] : [];
  });
  return found.sort(([a], [b]) => compare(absolute(b.percent.value), absolute(a.percent.value)))[0];
}
