import { tenTo } from "../../../market/figure.ts";
import type { Measure } from "../../../market/measure.ts";
import { LITERAL, type Tokens, WORD } from "../../scanner.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, numbered } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra, type Story } from "../story.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";

/**
 * A table of stocks under a head that says what its columns are, elsewhere than in Seoul: "SCRIP PRICE HIGH LOW CHANGE
 * VOLUME", and a stock a row, run together or a line each. A row whose price lies outside its own high and low ends it.
 */

type Column = Measure | "volume" | "name" | "untold";

const COLUMNS: ReadonlyMap<string, Column> = new Map<string, Column>([
  ...["scrip", "symbol", "company", "stock", "security", "ticker", "counter"].map((word) => [word, "name"] as const),
  ...["price", "close", "closing", "last", "current"].map((word) => [word, "stock.close"] as const),
  ["high", "stock.high"],
  ["low", "stock.low"],
  ["open", "untold"],
  ["ldcp", "untold"],
  ...["change", "chg"].map((word) => [word, "stock.change"] as const),
  ...["volume", "vol", "turnover"].map((word) => [word, "volume"] as const),
]);

/** Words of a head, and of the longest name in a row. */
const HEAD = 10;
const NAME = 5;

interface Table {
  readonly columns: readonly Column[];
  readonly sentence: number;
}

const TABLES = new WeakMap<Story, Table>();

/** Claims the rows of such a table. Returns the phrase behind the last; 0 where the sentence holds none. */
export function readPriceTable(s: Sentence): number {
  const { items, story } = s;
  const [first] = items;
  if (story.isHome || first === undefined) return 0;
  const begun = TABLES.get(story);
  const goesOn = begun?.sentence === story.sentence - 1;
  const { tokens } = story;
  if (!goesOn && columnAt(tokens, first.from) !== "name") return 0;
  const head = columnAt(tokens, first.from) === "name" ? headOf(tokens, first.from) : [];
  const columns = head.length > 0 ? head : goesOn ? begun.columns : [];
  if (columns.length === 0) return 0;
  const end = readRows(s, columns, first.from + head.length);
  if (end > 0 || head.length > 0) TABLES.set(story, { columns, sentence: story.sentence });
  return end;
}

function columnAt({ end, kind, start, text }: Tokens, at: number): Column | undefined {
  return kind[at] === WORD ? COLUMNS.get(text.slice(start[at], end[at]).toLowerCase()) : undefined;
}

/** The columns of a head; none where it has no price beside the name, or one of them twice. */
function headOf(tokens: Tokens, from: number): readonly Column[] {
  const columns: Column[] = [];
  for (let at = from; at < from + HEAD; at++) {
    const column = columnAt(tokens, at);
    if (column === undefined) break;
    if (column !== "untold" && columns.includes(column)) return [];
    columns.push(column);
  }
  return columns.length > 2 && columns.includes("stock.close") ? columns : [];
}

interface Row {
  readonly figures: readonly Quantity[];
  readonly from: number;
  readonly words: number;
}

/** Claims row after row from a token on; the phrase behind the last, or 0. */
function readRows(s: Sentence, columns: readonly Column[], from: number): number {
  const rows: Row[] = [];
  const past = rowsOf(s, columns, from, rows);
  const change = columns.indexOf("stock.change") - 1;
  // Where no change in the table has a sign, nobody says which way the stocks went.
  if (rows.some(({ figures }) => figures[change]?.sign)) SIGNED.add(s.story);
  for (const row of rows) claimRow(s.story, columns, row);
  return past;
}

const SIGNED = new WeakSet<Story>();

function rowsOf({ items, story }: Sentence, columns: readonly Column[], from: number, rows: Row[]): number {
  let past = 0;
  let token = from;
  let at = items.findIndex(({ quantity }) => quantity !== undefined && quantity.from >= from);
  while (at > 0) {
    const row = items.slice(at, at + columns.length - 1).map(({ quantity }) => quantity);
    const named = (row[0]?.from ?? token) - token;
    if (named < 1 || named > NAME || !isName(story.tokens, token, named) || !isRow(row, columns)) return past;
    rows.push({ figures: row as Quantity[], from: token, words: named });
    at += row.length;
    token = (items[at - 1] as Item).to;
    past = at;
    if (items[at] === undefined) return past;
    at = items.findIndex(({ quantity }, next) => next >= at && quantity !== undefined);
  }
  return past;
}

function isName({ kind }: Tokens, from: number, words: number): boolean {
  for (let at = from; at < from + words; at++) if (kind[at] === LITERAL) return false;
  return kind[from] === WORD;
}

/** One bare number a column, and a price between its high and its low. */
function isRow(row: readonly (Quantity | undefined)[], columns: readonly Column[]): boolean {
  if (row.length < columns.length - 1) return false;
  for (const q of row) if (q === undefined || q.unit !== U.plain || q.range || q.bound !== undefined) return false;
  const told = (column: Column) => {
    const q = row[columns.indexOf(column) - 1];
    return q === undefined ? undefined : q.digits * tenTo(q.exponent);
  };
  const price = told("stock.close") as number;
  return price > 0 && price <= (told("stock.high") ?? price) && price >= (told("stock.low") ?? price);
}

function claimRow(story: Story, columns: readonly Column[], { figures, from, words }: Row): void {
  const { end, start, text } = story.tokens;
  const stock = numbered(S.stock, text.slice(start[from], end[from + words - 1]), -1);
  for (const [n, q] of figures.entries()) {
    const column = columns[n + 1] as Column;
    if (column === "volume" || column === "untold" || column === "name") story.name("other-quantity", q.from, q.to);
    else {
      const told = column !== "stock.change" || SIGNED.has(story);
      story.claim(told ? column : "other", stock, q, 1, new Extra(story.currency));
    }
  }
}
