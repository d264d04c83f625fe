import { absolute, compare } from "../../market/decimal.ts";
import type { ReasonNote } from "../../market/note.ts";
import { yearOf } from "../../market/trading-day.ts";
import { nameIn, type StockLine } from "../large-caps.ts";
import { type MoveSize, moveSize } from "../move-size.ts";
import { MOST_LISTED, type StockUnit, type ToldStocks, toldStocks } from "../told-stocks.ts";
import { capitalised, concat, named, say, stopped, type Written, wordCount } from "../written.ts";
import { reasonClause } from "./context.ts";
import { percent, price } from "./numbers.ts";
import { verb } from "./verbs.ts";
import type { Writer } from "./writer.ts";

const FIRST = "Among large caps, ";

/** Large caps: the leading sector and what else matters in sentences, the rest in a list on each side. */
export function largeCapSentences(writer: Writer): readonly Written[] {
  const { units, lists, way, against } = toldStocks(writer.plan, writer.room.stocks);
  const along = units.filter((unit) => unit.direction !== against);
  const counter = units.filter((unit) => unit.direction === against);
  const before = unitsSentences(along, FIRST, writer);
  if (counter.length === 0) return [...before, ...listSentences(lists, way, against, writer)];
  return [
    ...before,
    ...oneList(lists[way], way, "", writer),
    ...unitsSentences(counter, turn(writer), writer),
    ...oneList(lists[against], against, "", writer),
  ];
}

/** Marks the one turn of direction in the paragraph. */
function turn({ plan, chooser }: Writer): string {
  const { size } = plan.index;
  const isTrend = size !== "none" && size !== "slight" && !plan.index.divergence;
  return isTrend
    ? chooser.pick(["Bucking the trend, ", "By contrast, ", "But "])
    : chooser.pick(["By contrast, ", "But "]);
}

function unitsSentences(units: readonly StockUnit[], opener: string, writer: Writer): readonly Written[] {
  let before: StockUnit | undefined;
  return units.flatMap((unit, at) => {
    const sentences = unitSentence(unit, at === 0 ? opener : "", before, writer);
    before = unit;
    return sentences;
  });
}

/** Ways to begin a sector's sentence, in turn. */
const SHAPES = ["with", "plain", "among"] as const;

function unitSentence(unit: StockUnit, opener: string, before: StockUnit | undefined, writer: Writer): Written[] {
  const { stocks, direction } = unit;
  const { chooser, plan } = writer;
  const sector = unit.sector ? plan.directory.sectors.get(unit.sector)?.enPlural : undefined;
  const [first, second] = stocks;
  if (!first) return [];
  const sentence = (text: Written) => [stopped(capitalised(concat([opener, text])))];
  const reasoned = reasonedStock(stocks, writer);
  const clauses = (bare: boolean, form?: "participle") =>
    stocks.map((stock) =>
      stockClause(stock, writer, subject(stock, stocks, bare), { form, reason: stock === reasoned }),
    );
  const isOneWay = (direction === "up" || direction === "down") && first.direction !== "flat";
  if (sector && second && opener !== FIRST && !reasoned && isOneWay) {
    const shape = chooser.pick(SHAPES);
    if (shape === "with" || (shape === "among" && opener !== "")) {
      const also = before?.direction === direction && before.sector ? "also " : "";
      const way = `${also}${chooser.pick(["finished", "closed", "ended"])} ${direction === "up" ? "higher" : "lower"}`;
      return sentence(say`${sector} ${way}, with ${series(clauses(true, "participle"))}`);
    }
    if (shape === "among") return sentence(say`among ${sector}, ${contrasted(stocks, clauses(true))}`);
  }
  if (stocks.length === 2 && !reasoned && first.record && second?.record) {
    const plain = stocks.map((stock) =>
      stockClause({ ...stock, record: false }, writer, subject(stock, stocks, false), {
        form: undefined,
        reason: false,
      }),
    );
    return sentence(say`${series(plain)}, both reaching record highs`);
  }
  const told = clauses(false);
  const whole = contrasted(stocks, told);
  // A reason makes a sentence long: each stock then has its own.
  if (wordCount(whole.text) <= MOST_WORDS) return sentence(whole);
  return told.map((clause, at) => stopped(capitalised(concat([at === 0 ? opener : "", clause]))));
}

/** Words of one sentence of the paragraph. */
const MOST_WORDS = 42;

/** The lists of both sides: in one sentence where both are short. */
function listSentences(
  lists: ToldStocks["lists"],
  way: "up" | "down",
  against: "up" | "down",
  writer: Writer,
): readonly Written[] {
  const [along, counter] = [lists[way], lists[against]];
  if (along.length === 0) return oneList(counter, against, counter.length > 0 ? turn(writer) : "", writer);
  if (counter.length === 0 || along.length + counter.length > MOST_LISTED) {
    return [...oneList(along, way, "", writer), ...oneList(counter, against, turn(writer), writer)];
  }
  const [a, b] = [listClause(along, way, writer), listClause(counter, against, writer)];
  return [stopped(capitalised(say`${a}, while ${b}`))];
}

function oneList(stocks: readonly StockLine[], way: "up" | "down", opener: string, writer: Writer): readonly Written[] {
  // Two of equal length rather than a full one and a rest.
  const each = Math.ceil(stocks.length / Math.ceil(stocks.length / MOST_LISTED));
  const sentences = [];
  for (let at = 0; at < stocks.length; at += each) {
    const clause = listClause(stocks.slice(at, at + each), way, writer);
    sentences.push(stopped(capitalised(concat([at === 0 ? opener : "", clause]))));
  }
  return sentences;
}

/** Verbs that fit a move of any size. */
const PLAIN_VERBS = { up: ["rose", "gained"], down: ["fell", "lost"] } as const;

/** "Naver rose 1.86 percent to 247,000 won and Kia 0.51 percent to 120,600 won": one verb that fits them all. */
function listClause(stocks: readonly StockLine[], way: "up" | "down", { style, chooser }: Writer): Written {
  const sizes = new Set(stocks.map((stock): MoveSize => moveSize(stock.percent.value, "stock")));
  const [size = "modest"] = sizes;
  const isPlain = sizes.size > 1 || size === "none" || size === "slight";
  const move = isPlain ? chooser.pick(PLAIN_VERBS[way]) : verb(chooser, way, size, "past");
  return listed(
    stocks.map((stock, at) =>
      at === 0
        ? say`${stockName(stock)} ${move} ${percent(stock.percent, style)} to ${price(stock.close)}`
        : say`${stockName(stock)} ${percent(stock.percent, style)} to ${price(stock.close)}`,
    ),
  );
}

/** One reason a sentence is enough: that of the stock that moved most. */
function reasonedStock(stocks: readonly StockLine[], writer: Writer): StockLine | undefined {
  const reasoned = stocks.filter((stock) => reasonOf(stock, writer));
  return reasoned.sort((a, b) => compare(absolute(b.percent.value), absolute(a.percent.value)))[0];
}

/** Clauses of two or three stocks, joined by what their directions say. */
function contrasted(stocks: readonly StockLine[], clauses: readonly Written[]): Written {
  const [first, second, third] = clauses;
  if (!first) return say``;
  if (!second) return first;
  const joint = (a: number, b: number) => (stocks[a]?.direction === stocks[b]?.direction ? ", and " : ", while ");
  if (!third) return concat([first, joint(0, 1), second]);
  if (joint(0, 1) === joint(1, 2))
    return joint(0, 1) === ", and " ? series(clauses) : concat([first, ", while ", second, ", and ", third]);
  return concat([first, joint(0, 1), second, joint(1, 2), third]);
}

/** "A, B, and C" of clauses that have commas' length; `listed` has "A, B and C". */
function series(clauses: readonly Written[]): Written {
  return joined(clauses, ", and ");
}

function listed(clauses: readonly Written[]): Written {
  return joined(clauses, " and ");
}

function joined(clauses: readonly Written[], last: string): Written {
  const end = clauses.length < 3 ? " and " : last;
  return concat(
    clauses.flatMap((clause, at) => (at === 0 ? [clause] : [at === clauses.length - 1 ? end : ", ", clause])),
  );
}

interface ClauseForm {
  readonly form: "participle" | undefined;
  readonly reason: boolean;
}

function stockClause(stock: StockLine, writer: Writer, who: Written, { form, reason }: ClauseForm): Written {
  const { style, chooser } = writer;
  const close = price(stock.close);
  if (stock.direction === "flat") return say`${who} ${form ? "closing" : "closed"} unchanged at ${close}`;
  const move = verb(chooser, stock.direction, moveSize(stock.percent.value, "stock"), form ?? "past");
  const record = stock.record ? "a record " : "";
  const why = reason ? reasonClause(reasonOf(stock, writer), writer, stock.direction) : undefined;
  return say`${who} ${move} ${percent(stock.percent, style)} to ${record}${close}${why ?? markOf(stock)}`;
}

/** ", the daily limit", " after touching a 52-week low", ", its highest close since at least 1995". */
function markOf({ mark }: StockLine): Written | undefined {
  if (mark?.event?.kind === "limit") return say`, the daily limit`;
  if (mark?.event?.kind === "stock_high") {
    return say`, its highest close since at least ${named("date", String(yearOf(mark.event.since)))}`;
  }
  if (mark?.event?.kind === "high_52_weeks") return say` after touching a ${named("name", "52-week")} high`;
  return mark?.event?.kind === "low_52_weeks" ? say` after touching a ${named("name", "52-week")} low` : undefined;
}

function stockName(stock: StockLine): Written {
  return named("name", nameIn(stock, "en").text);
}

/** The name with what it is: "its affiliate Kia" beside Hyundai Motor, "steelmaker POSCO Holdings", or the bare name. */
function subject(stock: StockLine, together: readonly StockLine[], sectorSaid: boolean): Written {
  const name = stockName(stock);
  const { instrument } = stock;
  const at = together.indexOf(stock);
  const first = together[0];
  const related = at > 0 && instrument?.affiliateOf !== undefined && instrument?.affiliateOf === first?.code;
  if (related) return say`its affiliate ${name}`;
  const what = instrument?.descriptor?.en;
  // "Leading shipbuilder A, and major shipbuilder B" says the trade twice.
  const isSaid = at > 0 && lastWord(what) === lastWord(first?.instrument?.descriptor?.en);
  return sectorSaid || !what || isSaid ? name : say`${named("name", what)} ${name}`;
}

function lastWord(text: string | undefined): string | undefined {
  return text?.split(" ").at(-1);
}

function reasonOf(stock: StockLine, writer: Writer): ReasonNote | undefined {
  return writer.plan.notes.find((note): note is ReasonNote => note.kind === "reason" && note.code === stock.code);
}
