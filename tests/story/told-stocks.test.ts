import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { planStory, type StoryPlan } from "../../src/story/plan.ts";
import { type ToldStocks, toldStocks } from "../../src/story/told-stocks.ts";
import { sampled } from "../rooms/sampled.ts";
import { BUNDLED, bundledInput } from "../story-ko/bundled.ts";
import { anySession, inputOf } from "./any-session.ts";

const told = (session: string, most = 15) =>
  toldStocks(planStory(bundledInput(session as (typeof BUNDLED)[number])), most);
const codes = ({ units, lists }: ToldStocks) =>
  [...units.flatMap((unit) => unit.stocks), ...lists.up, ...lists.down].map((stock) => stock.code);
const apart = ({ units }: ToldStocks) => units.flatMap((unit) => unit.stocks);
const size = (stock: { percent: { value: { units: bigint; scale: number } } }) =>
  Math.abs(Number(stock.percent.value.units)) / 10 ** stock.percent.value.scale;

describe("large caps of the sessions that ship", () => {
  for (const session of BUNDLED) {
    test(`${session}: the bellwether is told apart, nobody twice, no more than eight in sentences of their own`, () => {
      const stocks = told(session);
      assert.ok(apart(stocks).some(({ code }) => code === "005930"));
      assert.equal(new Set(codes(stocks)).size, codes(stocks).length);
      assert.ok(apart(stocks).length <= 8, `${apart(stocks).length}`);
    });
  }

  test("the sector that led comes first, and is said to have led", () => {
    const [first, ...others] = told("2026-02-02").units;
    assert.deepEqual([first?.sector, first?.leads], ["semiconductors", true]);
    assert.ok(others.every((unit) => !unit.leads));
  });

  test("where the index hardly moved, nobody led and the bellwether's sector comes first", () => {
    const { units } = told("2026-01-08");
    assert.deepEqual([units[0]?.sector, units[0]?.leads], ["semiconductors", false]);
  });

  test("a stock with a reason has a sentence of its own", () => {
    assert.ok(apart(told("2026-01-02")).some(({ code }) => code === "068270"));
  });

  test("every stock that moved is told where there is room, however little it did", () => {
    const told15 = codes(told("2026-01-20", 25));
    for (const code of ["207940", "034020"]) assert.ok(told15.includes(code), code);
  });

  test("fewer are told where fewer are asked for", () => {
    for (const most of [0, 1, 4, 9]) assert.ok(codes(told("2026-01-27", most)).length <= most, `${most}`);
  });
});

describe("whatever the day was", () => {
  const anyPlan = anySession.map((made): StoryPlan => planStory(inputOf(made)));

  test("a list has one direction, the largest move first, and the story turns once", () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(15), (plan, most) => {
        const stocks = toldStocks(plan, most);
        for (const way of ["up", "down"] as const) {
          const list = stocks.lists[way];
          assert.ok(list.every((stock) => stock.direction === way));
          assert.deepEqual(
            list.map(size),
            list.map(size).sort((a, b) => b - a),
          );
        }
        const ways = stocks.units.flatMap(({ direction }) =>
          direction === "up" || direction === "down" ? [direction] : [],
        );
        const turns = ways.filter((way, at) => at > 0 && way !== ways[at - 1]).length;
        assert.ok(turns <= 1, ways.join(" "));
        assert.ok(codes(stocks).length <= most);
      }),
      sampled(300),
    );
  });
});
