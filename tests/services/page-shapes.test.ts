import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { formatDecimal } from "../../src/market/decimal.ts";
import { closeSession } from "../../src/newsroom/close.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { splitLine } from "../../src/tape/sight.ts";
import { type DayDesk, dayDesk } from "./day-desk.ts";
import { FILLED, filled, MONDAY, taken } from "./filled-page.ts";
import { cp949 } from "./korean-bytes.ts";

type Cells = readonly (readonly string[])[];

/** The cells of the filled page. */
async function cellsOf(desk: DayDesk): Promise<Cells> {
  const page = await filled(desk, FILLED);
  return page.split("\n").map((line) => splitLine(line));
}

const joined = (rows: Cells, delimiter: string, end = "\n", quote = /[",;\t]/) =>
  rows
    .map((cells) => cells.map((cell) => (quote.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter))
    .join(end);

/** Rows with some of their cells in another form. */
const reformed = (rows: Cells, form: (cell: string, column: string, row: readonly string[]) => string): Cells =>
  rows.map((row, at) => (at === 0 ? row : row.map((cell, column) => form(cell, rows[0]?.[column] ?? "", row))));

const american = (cell: string, column: string, row: readonly string[]): string => {
  if (cell === "2026-01-05") return "1/5/2026";
  if (cell === "2026-01-02") return "1/2/2026";
  if (cell === "15:36") return "3:36:00 PM";
  if (column === "code") return cell.replace(/^0+/, "");
  return row[0] !== "page" && /^-?\d+\.\d+$/.test(cell) ? String(Number(cell)) : cell;
};

const SHAPES: Readonly<Record<string, (rows: Cells) => string | Uint8Array>> = {
  "semicolons, every cell quoted": (rows) => joined(rows, ";", "\n", /./),
  "a byte order mark, CRLF, blank columns and lines at the end": (rows) =>
    `\uFEFF${joined(rows, ",", "\r\n").replaceAll("\r\n", ",,,\r\n")}\r\n,,,,,,,,,,,\r\n\r\n`,
  "tabs in UTF-16, as a spreadsheet's Unicode text": (rows) => Buffer.from(`\uFEFF${joined(rows, "\t")}`, "utf16le"),
  "CP949, keyed by a Korean name": (rows) => cp949(joined(rows, ",", "\r\n").replace("Kim Min-ji", "김민지 똠")),
  "an American spreadsheet's dates, times, codes and numbers": (rows) => joined(reformed(rows, american), ","),
  "a spreadsheet that puts the day first": (rows) =>
    joined(
      reformed(rows, (cell) => cell.replace(/^2026-01-(\d\d)$/, "$1/01/26").replace(/^15:36$/, "05/01/2026 15:36:12")),
      ";",
    ),
  "a Korean spreadsheet's dates and times": (rows) =>
    joined(
      reformed(rows, (cell) => cell.replace(/^2026-01-0(\d)$/, "2026. 1. $1.").replace(/^15:36$/, "오후 3:36")),
      ",",
    ),
  "a typographer's minus": (rows) =>
    joined(
      reformed(rows, (cell) => cell.replace(/^-(?=\d)/, "\u2212")),
      ",",
    ),
};
for (const [name, shape] of Object.entries(SHAPES)) {
  test(`a page saved with ${name} is the same page`, async (t) => {
    const desk = await dayDesk(t);
    desk.at(MONDAY, "15:40");
    const path = join(desk.home, name.startsWith("tabs") ? "page.txt" : "page.csv");
    writeFileSync(path, shape(await cellsOf(desk)));
    const [file] = (await ingest(desk.open(), [path], {})).files;
    assert.equal(file?.refused, undefined, file?.refused?.message);
    const day = closeSession(desk.open(), "KOSPI", MONDAY).day;
    const plain = await dayDesk(t);
    plain.at(MONDAY, "15:40");
    await taken(plain, FILLED);
    const same = closeSession(plain.open(), "KOSPI", MONDAY).day;
    const told = ({ receipts: _, ...rest }: typeof day) =>
      JSON.stringify(rest, (key, value) =>
        key === "receipt"
          ? undefined
          : String(value) === value
            ? value
            : value?.units !== undefined
              ? formatDecimal(value)
              : value,
      );
    assert.equal(told(day), told(same));
    const by = [...day.receipts.values()].find(({ source }) => source.startsWith("Keyed"));
    assert.match(by?.source ?? "", /keyed by (Kim Min-ji|김민지 똠), 2026-01-05 15:36 KST/);
  });
}

const UNCLEAR: readonly (readonly [string, (cell: string, row: readonly string[]) => string, RegExp])[] = [
  ["a date that may be either of two", (cell) => cell.replace(/^2026-01-05$/, "3/4/2026"), /write it as 2026-01-05/],
  ["a date that is none", (cell) => cell.replace(/^2026-01-05$/, "Monday"), /"session" is "Monday", not a date/],
  [
    "a line of another day",
    (cell, row) => (row[0] === "turnover.value" ? cell.replace("2026-01-05", "2026-01-06") : cell),
    /turnover\.value\): day is "2026-01-06"/,
  ],
  ["a number that a spreadsheet cut", (cell) => cell.replace(/^17500000$/, "1.75E+07"), /"1\.75E\+07", no number/],
  ["a decimal comma", (cell) => cell.replace(/^4400\.00$/, "4400,00"), /"4400,00", no number/],
];
for (const [name, form, says] of UNCLEAR) {
  test(`a page with ${name} is refused, not guessed at`, async (t) => {
    const desk = await dayDesk(t);
    desk.at(MONDAY, "15:40");
    const rows = await cellsOf(desk);
    // Long after, when both days a date may be are past.
    desk.at("2026-06-10", "10:00");
    const path = join(desk.home, "page.csv");
    writeFileSync(
      path,
      joined(
        reformed(rows, (cell, _, row) => form(cell, row)),
        ";",
      ),
    );
    const [file] = (await ingest(desk.open(), [path], {})).files;
    assert.match(file?.refused?.message ?? "taken", says);
  });
}
