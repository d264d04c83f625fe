import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { describedTable } from "../../src/sources/described-table.ts";
import { openTapeQuery } from "../../src/tape/day-query.ts";
import { realEffects } from "../../src/tape/effects.ts";
import { folder, ingest } from "../tape/small-tape.ts";

const own = { source: "our own desk", licence: "ours" };

async function rowsOf(
  t: Parameters<typeof folder>[0],
  table: string,
  description: object,
  dataset: "quotes" | "flows" | "currency" | "index_levels",
) {
  const [home, from] = [folder(t), folder(t)];
  const path = join(from, "table.csv");
  writeFileSync(path, table);
  writeFileSync(`${path}.describe.json`, JSON.stringify({ ...own, ...description }));
  const { files } = await ingest(home, [from]);
  assert.deepEqual(
    files.map((file) => file.refused),
    [undefined],
  );
  const query = await openTapeQuery(home, realEffects());
  const rows = await query.rows(dataset, "1900-01-01", "2100-01-01");
  query.close();
  return rows;
}

test("another exchange's quotes come in without code, prices with their fractions", async (t) => {
  const rows = await rowsOf(
    t,
    `${"Day;Ticker,Last,Net\n".replace(";", ",")}05.01.2026,ACME,101.25,-0.5\n`,
    {
      dataset: "quotes",
      constants: { market: "NYSE" },
      dateFormat: "%d.%m.%Y",
      columns: [
        { column: "Day", field: "session" },
        { column: "Ticker", field: "code" },
        { column: "Last", measure: "stock.close" },
        { column: "Net", measure: "stock.change" },
      ],
    },
    "quotes",
  );
  assert.deepEqual(
    rows.map((row) => [row.session, row.market, row.code, row.close, row.change]),
    [["2026-01-05", "NYSE", "ACME", "101.2500", "-0.5000"]],
  );
});

test("units are turned into won, exactly", async (t) => {
  const rows = await rowsOf(
    t,
    'd,f,i\n2026-01-05,"6,309.1",-12.5\n',
    {
      constants: { market: "KOSPI" },
      columns: [
        { column: "d", field: "session" },
        { column: "f", measure: "flow.foreign", unit: "100 million KRW" },
        { column: "i", measure: "flow.individual", unit: "billion KRW" },
      ],
    },
    "flows",
  );
  const amounts = Object.fromEntries(rows.map((row) => [row.investor, row.amount]));
  assert.deepEqual(amounts, { foreign: "630910000000.00", individual: "-12500000000.00" });
});

test("a rate of the Seoul close is described as fx.rate, any other as fx.reference", async (t) => {
  const rows = await rowsOf(
    t,
    "d,r\n2026-01-05,1441.8\n",
    {
      constants: { pair: "USD/KRW", time: "15:30" },
      columns: [
        { column: "d", field: "session" },
        { column: "r", measure: "fx.rate" },
      ],
    },
    "currency",
  );
  assert.deepEqual(
    rows.map((row) => [row.measure, row.rate, row.time]),
    [["fx.rate", "1441.800000", "15:30"]],
  );
});

const sight = (description: unknown) => ({
  ...({ path: "/x/table.csv", name: "table.csv", format: "csv", hasManyRows: true } as const),
  columns: ["d", "x"],
  head: [],
  description,
});

for (const { what, description, message } of [
  {
    what: "no source",
    description: { licence: "x", columns: [{ column: "d", field: "session" }] },
    message: /"source" is missing/,
  },
  {
    what: "a column that is not there",
    description: { ...own, columns: [{ column: "y", field: "session" }] },
    message: /columns\[0\]\.column "y" is not in the table, which has d, x/,
  },
  {
    what: "an unknown unit",
    description: { ...own, columns: [{ column: "x", measure: "flow.foreign", unit: "bushels" }] },
    message: /columns\[0\]\.unit "bushels" is not one of/,
  },
  {
    what: "an unknown measure",
    description: { ...own, columns: [{ column: "x", measure: "mood" }] },
    message: /columns\[0\]\.measure "mood"/,
  },
  {
    what: "a column without meaning",
    description: { ...own, columns: [{ column: "x" }] },
    message: /needs "measure" or "field"/,
  },
  {
    what: "a day that is nowhere",
    description: { ...own, columns: [{ column: "x", measure: "index.close" }] },
    message: /index_levels needs session, market/,
  },
]) {
  test(`a description with ${what} is refused and says so`, () => {
    assert.throws(() => describedTable.plan(sight(description)), { code: "source-failed", message });
  });
}
