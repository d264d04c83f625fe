import { absolute, compare } from "../../market/decimal.ts";
import type { ReasonNote } from "../../market/note.ts";
import { yearOf } from "../../market/trading-day.ts";
import type { StockGroup, StockLine } from "../large-caps.ts";
import { moveSize } from "../move-size.ts";
import { capitalised, concat, named, say, stopped, type Written } from "../written.ts";
import { reasonClause } from "./context.ts";
import { percent, price } from "./numbers.ts";
import { verb } from "./verbs.ts";
import type { Writer } from "./writer.ts";

/**
 * Large caps sector by sector, the leading one first. Stocks of a sector share a sentence, sectors of one stock are
 * paired, and the joining words follow the directions: "and" where two went the same way, "while" where they did not.
 */
export function largeCapSentences(writer: Writer): readonly Written[] {
  const sentences: Written[] = [];
  const groups = fitting(writer.plan.largeCaps, writer.room.stocks);
  let before: StockLine | undefined;
  let opener = "";
  for (const unit of unitsOf(groups, writer)) {
    opener = openerFor(unit, before, opener);
    sentences.push(...unitSentences(unit, opener, writer));
    before = unit.stocks.at(-1);
  }
  return sentences;
}

/** Stocks that share a sentence: a sector's, or two sectors of one stock each. */
interface Unit {
  readonly stocks: readonly StockLine[];
  readonly group: StockGroup | undefined;
}

function fitting(groups: readonly StockGroup[], most: number): readonly StockGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const stocks = group.stocks.slice(0, Math.max(0, left));
    left -= stocks.length;
    return stocks.length > 0 ? [{ ...group, stocks }] : [];
  });
}

function unitsOf(groups: readonly StockGroup[], writer: Writer): readonly Unit[] {
  const units: Unit[] = [];
  const singles: StockLine[] = [];
  for (const group of groups) {
    const alone = group.stocks[0];
    if (group.stocks.length > 1 || !alone) units.push({ stocks: group.stocks, group });
    else if (reasonOf(alone, writer)) units.push({ stocks: [alone], group: undefined });
    else singles.push(alone);
  }
  for (let at = 0; at < singles.length; at += 2) {
    units.push({ stocks: singles.slice(at, at + 2), group: undefined });
  }
  return units;
}

const FIRST = "Among large caps, ";

/** A turn of direction is marked, but never by the same word twice running. */
function openerFor(unit: Unit, before: StockLine | undefined, last: string): string {
  const start = unit.stocks[0];
  if (!before) return FIRST;
  if (!start || start.direction === "flat" || before.direction === "flat") return "";
  if (start.direction === before.direction || unit.group?.direction === "mixed") return "";
  return last === "But " ? "Meanwhile, " : "But ";
}

function unitSentences(unit: Unit, opener: string, writer: Writer): readonly Written[] {
  const { stocks, group } = unit;
  const { chooser, plan } = writer;
  const sector = group?.sector ? plan.directory.sectors.get(group.sector)?.enPlural : undefined;
  const [first, second] = stocks;
  if (!first) return [];
  const sentence = (text: Written) => stopped(capitalised(concat([opener, text])));
  const reasoned = reasonedStock(stocks, writer);
  const clause = (stock: StockLine, bare: boolean, form?: "participle") =>
    stockClause(stock, writer, subject(stock, stocks, bare || (writer.room.brief && opener !== FIRST)), {
      form,
      reason: stock === reasoned,
    });
  if (second && sector && opener !== FIRST) {
    if (group?.direction === "mixed") {
      const mixed = chooser.pick(["ended mixed", "were mixed", "finished mixed"]);
      const intro = sentence(say`${sector} ${mixed}`);
      return [
        intro,
        stopped(
          contrasted(
            stocks,
            stocks.map((stock) => clause(stock, true)),
          ),
        ),
      ];
    }
    if (!reasoned && first.direction !== "flat") {
      const way = `${chooser.pick(["finished", "closed", "ended"])} ${group?.direction === "up" ? "higher" : "lower"}`;
      return [
        sentence(say`${sector} ${way}, with ${series(stocks.map((stock) => clause(stock, true, "participle")))}`),
      ];
    }
  }
  if (stocks.length === 2 && !reasoned && first.record && second?.record) {
    const plain = stocks.map((stock) => clause({ ...stock, record: false }, false));
    return [sentence(say`${series(plain)}, both reaching record highs`)];
  }
  return [
    sentence(
      contrasted(
        stocks,
        stocks.map((stock) => clause(stock, false)),
      ),
    ),
  ];
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

function series(clauses: readonly Written[]): Written {
  if (clauses.length < 3) return concat(clauses.flatMap((clause, at) => (at === 0 ? [clause] : [" and ", clause])));
  return concat(
    clauses.flatMap((clause, at) => (at === 0 ? [clause] : [at === clauses.length - 1 ? ", and " : ", ", clause])),
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

/** The name with what it is: "its affiliate Kia" beside Hyundai Motor, "steelmaker POSCO Holdings", or the bare name. */
function subject(stock: StockLine, together: readonly StockLine[], sectorSaid: boolean): Written {
  const name = named("name", stock.name);
  const { instrument } = stock;
  const at = together.indexOf(stock);
  const first = together[0];
  const related = at > 0 && instrument?.affiliateOf !== undefined && instrument?.affiliateOf === first?.code;
  if (related) return say`its affiliate ${name}`;
  if (sectorSaid || !instrument?.descriptor?.en) return name;
  return say`${named("name", instrument.descriptor.en)} ${name}`;
}

function reasonOf(stock: StockLine, writer: Writer): ReasonNote | undefined {
  return writer.plan.notes.find((note): note is ReasonNote => note.kind === "reason" && note.code === stock.code);
}
