import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { build, output } from "./program.ts";

/** A figure of the reference story: what is printed, the fact it stands for, and that fact's exact value. */
type Expected = readonly [printed: string, fact: string, value: string];

/** Every stock of the reference story, told with its price. */
const STOCKS: readonly (readonly [code: string, close: string, percent: string])[] = [
  ["005930", "128500", "7.17"],
  ["000660", "677000", "3.99"],
  ["373220", "361000", "-2.04"],
  ["051910", "322500", "-3.15"],
  ["207940", "1683000", "-0.71"],
  ["068270", "202500", "11.88"],
  ["005380", "298500", "0.67"],
  ["000270", "120600", "-0.99"],
  ["329180", "504000", "-0.98"],
  ["042660", "114700", "0.97"],
  ["012450", "946000", "0.53"],
  ["034020", "75200", "-0.13"],
  ["105560", "123300", "-1.12"],
  ["035420", "247000", "1.86"],
  ["005490", "297500", "-2.46"],
];

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ",");

const EXPECTED: readonly Expected[] = [
  ["4,309.63", "KOSPI/index.close", "4309.63"],
  ["95.46", "KOSPI/index.change", "95.46"],
  ["2.27 percent", "KOSPI/index.change_pct", "2.27"],
  ["4,300", "KOSPI/milestone.level", "4300"],
  ["4,221.87", "KOSPI/record.previous_close", "4221.87"],
  ["Nov. 3", "KOSPI/record.previous_date", `"2025-11-03"`],
  ["400.33 million shares", "KOSPI/turnover.volume", "400330000"],
  ["17.27 trillion won", "KOSPI/turnover.value", "17270000000000"],
  ["US$11.97 billion", "KOSPI/turnover.value_usd", "11970000000"],
  ["522", "KOSPI/breadth.losers", "522"],
  ["371", "KOSPI/breadth.gainers", "371"],
  ["644.68 billion won", "KOSPI/flow.foreign", "644680000000"],
  ["454.43 billion won", "KOSPI/flow.individual", "-454430000000"],
  ["233.37 billion won", "KOSPI/flow.institution", "-233370000000"],
  ["0.63 percent", "DJI/foreign_index.change_pct", "-0.63"],
  ["0.76 percent", "IXIC/foreign_index.change_pct", "-0.76"],
  ["1,441.8 won", "USD/KRW/fx.rate", "1441.8"],
  ["2.8 won", "USD/KRW/fx.change", "2.8"],
  ["$709.7 billion", "South Korea exports 2025/macro", "709700000000"],
  ["$700 billion", "South Korea exports 2025 mark/macro", "700000000000"],
  ...STOCKS.flatMap(([code, close, percent]): Expected[] => [
    [`${grouped(close)} won`, `${code}/stock.close`, close],
    [`${percent.replace("-", "")} percent`, `${code}/stock.change_pct`, percent],
  ]),
];

interface Story {
  readonly text: string;
  readonly headline: string;
  readonly session: string;
  readonly figures: readonly { offset: number; length: number; printed: string; fact: string }[];
  readonly facts: readonly { id: string; measure: string; receipts: readonly string[] }[];
  readonly receipts: Readonly<Record<string, { source: string }>>;
}

describe("the story of 2 January 2026", () => {
  let raw = "";
  let story: Story;
  before(() => {
    build();
    raw = output(["wrap", "2026-01-02", "--json"]);
    story = JSON.parse(raw);
  });

  for (const [printed, fact, value] of EXPECTED) {
    test(`prints ${printed} for ${fact}, which is ${value}`, () => {
      const id = `${fact}@2026-01-02`;
      const figures = story.figures.filter((one) => one.fact === id && one.printed === printed);
      assert.ok(figures.length > 0, story.text);
      for (const { offset, length } of figures) assert.equal(story.text.slice(offset, offset + length), printed);
      const at = raw.indexOf(`"id": ${JSON.stringify(id)}`);
      assert.equal(/"value": ([^\n]*),\n/.exec(raw.slice(at))?.[1], value);
    });
  }

  test("says the record highs, the last year's record and the reason, each from its own fact", () => {
    assert.match(story.text, /Samsung Electronics .*SK hynix .*record highs/);
    assert.match(story.text, /Celltrion .*Yonhap News Agency/);
  });

  test("has every offset right and every figure bound to a fact with a source", () => {
    assert.ok(story.text.startsWith(story.headline));
    const facts = new Map(story.facts.map((fact) => [fact.id, fact]));
    for (const { offset, length, printed, fact } of story.figures) {
      assert.equal(story.text.slice(offset, offset + length), printed);
      const receipts = facts.get(fact)?.receipts ?? [];
      assert.ok(receipts.length > 0, fact);
      for (const receipt of receipts) assert.ok(story.receipts[receipt]?.source, receipt);
    }
  });

  test("explains figures down to a formula and a source", () => {
    const sample = [
      "KOSPI/index.change_pct",
      "KOSPI/turnover.value_usd",
      "KOSPI/milestone.level",
      "068270/stock.change_pct",
    ];
    for (const fact of [...sample, "USD/KRW/fx.change", "South Korea exports 2025/macro"]) {
      const text = output(["explain", `${fact}@2026-01-02`]);
      assert.match(text, new RegExp(`^${fact.replace(/[/.]/g, "\\$&")}@2026-01-02 = \\S+`), fact);
      assert.match(text, /\n {2}\S/);
      assert.match(text, /source: .+ \(.*(KRX|US), \w+\)/, fact);
    }
  });
});
