import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Fact } from "../../src/facts/fact.ts";
import { decimal } from "../../src/market/decimal.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { Chooser } from "../../src/story/chooser.ts";
import { clock, monthDayText, weekdayName } from "../../src/story/en/dates.ts";
import { amount, boundedPercent, dollars, grouped, points, price, rate, spelled } from "../../src/story/en/numbers.ts";
import { article, verb } from "../../src/story/en/verbs.ts";
import { escapeHtml } from "../../src/story/escape-html.ts";
import type { NumberFact } from "../../src/story/fact-set.ts";
import { directionOf, MOVE_SIZES, moveSize } from "../../src/story/move-size.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { capitalised, concat, figure, named, quoted, say, stopped, wordCount } from "../../src/story/written.ts";
import { sampled } from "../rooms/sampled.ts";
import { takesAn } from "./prose-faults.ts";

function fact(value: string, precision?: string): NumberFact {
  const known = precision ? { precision: decimal(precision) } : {};
  return { id: "f", value: decimal(value), ...known } as unknown as Fact as NumberFact;
}

describe("wire numbers", () => {
  const amounts: readonly [string, string | undefined, string][] = [
    ["17270000000000", "10000000000", "17.27 trillion won"],
    ["28000000000000", "100000000000", "28 trillion won"],
    ["644680000000", "10000000", "644.68 billion won"],
    ["-233370000000", "10000000", "233.37 billion won"],
    ["1256600000000", "100000000", "1.26 trillion won"],
    ["103300000000", "100000000", "103.3 billion won"],
    ["400330000", "10000", "400.33 million won"],
    ["999996000000", undefined, "1 trillion won"],
    ["999994000000", undefined, "999.99 billion won"],
    ["999999", undefined, "999,999 won"],
    ["0", undefined, "0 won"],
    ["500000000", "1000000000", "500 million won"],
    ["17", "100", "17 won"],
  ];
  for (const [value, precision, printed] of amounts) {
    test(`${value}, known to ${precision ?? "the last digit"}, is ${printed}`, () => {
      assert.equal(amount(fact(value, precision), " won", DEFAULT_STYLE).text, printed);
    });
  }

  test("a source's precision is never printed finer than it is", () => {
    assert.equal(amount(fact("32000000000000", "1000000000000"), "", DEFAULT_STYLE).text, "32 trillion");
    assert.equal(amount(fact("31960000000000", "100000000000"), "", DEFAULT_STYLE).text, "32 trillion");
  });

  const others: readonly [string, string][] = [
    [points(fact("4309.6")).text, "4,309.60"],
    [points(fact("-95.46")).text, "95.46"],
    [price(fact("1683000")).text, "1,683,000 won"],
    [dollars(fact("11970000000", "10000000"), DEFAULT_STYLE).text, "US$11.97 billion"],
    [dollars(fact("709700000000", "100000000"), DEFAULT_STYLE, "$").text, "$709.7 billion"],
    [rate(fact("1441.80")).text, "1,441.8"],
    [rate(fact("1441")).text, "1,441.0"],
    [spelled(fact("5")).text, "five"],
    [spelled(fact("12")).text, "12"],
    [grouped(decimal("-1234567.8900")), "1,234,567.8900"],
  ];
  for (const [made, printed] of others) test(printed, () => assert.equal(made, printed));

  const bounds: readonly [string, string | undefined][] = [
    ["2.27", "more than 2 percent"],
    ["-5.26", "more than 5 percent"],
    ["2.84", "more than 2 percent"],
    ["2.85", "nearly 3 percent"],
    ["2.99", "nearly 3 percent"],
    ["3.00", "3 percent"],
    ["0.84", undefined],
    ["0.99", "nearly 1 percent"],
    ["0.00", undefined],
  ];
  for (const [value, words] of bounds) {
    test(`a lead says ${words ?? "nothing"} for ${value}`, () => {
      const written = boundedPercent(fact(value), "percent", "more than ");
      assert.equal(written?.text, words);
      for (const one of written?.figures ?? []) {
        assert.equal(written?.text.slice(one.offset, one.offset + one.length), one.printed);
      }
    });
  }
});

describe("dates and times", () => {
  const dates: readonly [string, string, string][] = [
    ["2025-11-03", "2026-01-02", "Nov. 3"],
    ["2024-08-05", "2026-02-02", "Aug. 5, 2024"],
    ["2026-03-09", "2026-03-10", "March 9"],
    ["2026-05-04", "2026-05-06", "May 4"],
    ["2025-01-31", "2026-01-02", "Jan. 31, 2025"],
  ];
  for (const [day, from, text] of dates) {
    test(`${day} told on ${from} is ${text}`, () =>
      assert.equal(monthDayText(day as TradingDay, from as TradingDay), text));
  }
  const times: readonly [string, string][] = [
    ["15:30", "3:30 p.m."],
    ["09:05", "9:05 a.m."],
    ["12:00", "12:00 p.m."],
    ["12:31", "12:31 p.m."],
    ["00:10", "12:10 a.m."],
    ["11:59", "11:59 a.m."],
  ];
  for (const [time, text] of times) test(`${time} is ${text}`, () => assert.equal(clock(time).text, text));

  test("2 January 2026 is a Friday", () => assert.equal(weekdayName("2026-01-02" as TradingDay), "Friday"));
});

describe("articles", () => {
  const titles = [
    "analyst",
    "economist",
    "researcher",
    "FX strategist",
    "M&A banker",
    "university professor",
    "U.S. economist",
    "honorary adviser",
    "head of research",
    "IT analyst",
    "UBS economist",
    "one-time dealer",
    "euro dealer",
    "unimpressed dealer",
    "SVP",
    "CEO",
    "hourly columnist",
    "user",
  ];
  for (const title of titles) {
    test(`${takesAn(title) ? "an" : "a"} ${title}`, () => assert.equal(article(title), takesAn(title) ? "an" : "a"));
  }
});

describe("the strength of words fits the move", () => {
  const sizes: readonly [string, "index" | "stock", string][] = [
    ["0.00", "index", "none"],
    ["0.01", "index", "slight"],
    ["-0.29", "index", "slight"],
    ["0.30", "index", "modest"],
    ["0.80", "index", "solid"],
    ["2.00", "index", "strong"],
    ["-4.00", "index", "sharp"],
    ["-12.00", "index", "sharp"],
    ["2.27", "stock", "solid"],
    ["8.99", "stock", "strong"],
    ["30.00", "stock", "sharp"],
  ];
  for (const [percent, kind, size] of sizes) {
    test(`${percent} percent of a ${kind} is ${size}`, () => assert.equal(moveSize(decimal(percent), kind), size));
  }

  test("a larger move never has a smaller size", () => {
    const percent = fc.integer({ min: 0, max: 3000 }).map((units) => ({ units: BigInt(units), scale: 2 }));
    fc.assert(
      fc.property(percent, percent, fc.constantFrom("index" as const, "stock" as const), (a, b, kind) => {
        const [small, large] = a.units <= b.units ? [a, b] : [b, a];
        return MOVE_SIZES.indexOf(moveSize(small, kind)) <= MOVE_SIZES.indexOf(moveSize(large, kind));
      }),
      sampled(300),
    );
  });

  test("verbs of one direction never stand for the other, nor strong ones for weak moves", () => {
    const words = (direction: "up" | "down", size: (typeof MOVE_SIZES)[number]) =>
      new Set(Array.from({ length: 30 }, (_, at) => verb(new Chooser(String(at)), direction, size, "past")));
    for (const size of MOVE_SIZES) {
      assert.deepEqual(
        [...words("up", size)].filter((word) => words("down", size).has(word)),
        [],
      );
    }
    for (const way of ["up", "down"] as const) {
      assert.deepEqual(
        [...words(way, "sharp")].filter((word) => words(way, "modest").has(word) || words(way, "slight").has(word)),
        [],
      );
    }
    assert.equal(directionOf(decimal("-0.01")), "down");
  });
});

describe("choosing among synonyms", () => {
  const lists = fc.array(fc.uniqueArray(fc.constantFrom("a b", "a c", "d", "e", "f"), { minLength: 1 }), {
    maxLength: 20,
  });
  test("is the same for the same calls", () => {
    fc.assert(
      fc.property(fc.string(), lists, (seed, calls) => {
        const choose = () => {
          const chooser = new Chooser(seed);
          return calls.map((options) => chooser.pick(options as [string, ...string[]]));
        };
        assert.deepEqual(choose(), choose());
      }),
      sampled(200),
    );
  });

  test("never says the word before again where there is another", () => {
    fc.assert(
      fc.property(fc.string(), lists, (seed, calls) => {
        const chooser = new Chooser(seed);
        let before = "";
        for (const options of calls) {
          const word = chooser.pick(options as [string, ...string[]]).split(" ")[0] ?? "";
          const others = options.filter((option) => option.split(" ")[0] !== before);
          if (others.length > 0) assert.notEqual(word, before);
          before = word;
        }
      }),
      sampled(200),
    );
  });
});

describe("text that knows its figures", () => {
  test("joining keeps every figure and name at its place", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constant(undefined),
      fc.tuple(fc.string({ minLength: 1 }), fc.constantFrom("a", "b")).map(([text, id]) => figure(text, id)),
      fc.string().map((text) => named("name", text)),
      fc.string().map((text) => quoted(text, "note")),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (one, two) => {
        const whole = concat([concat(one), say`${concat(two)}`]);
        for (const { offset, length, printed } of whole.figures) {
          assert.equal(whole.text.slice(offset, offset + length), printed);
        }
        for (const { offset, length } of whole.named) assert.match(whole.text.slice(offset, offset + length), /^\d+$/);
      }),
      sampled(200),
    );
  });

  const stops: readonly [string, string][] = [
    ["It rose", "It rose."],
    ["at 3:30 p.m.", "at 3:30 p.m."],
    ["by SK Inc.", "by SK Inc."],
    ["what then?", "what then?"],
    ["he said \u201cno.\u201d", "he said \u201cno.\u201d"],
    ["", "."],
  ];
  for (const [text, expected] of stops) {
    test(`"${text}" ends as "${expected}"`, () => assert.equal(stopped(named("name", text)).text, expected));
  }

  test("a capital changes no offset", () => {
    const piece = capitalised(concat(["up ", figure("5", "f")]));
    assert.equal(piece.text, "Up 5");
    assert.equal(piece.figures[0]?.offset, 3);
  });

  test("words are counted as a reader counts them", () => {
    assert.equal(wordCount(" South Korean  stocks\nrose 2.27 percent. "), 6);
    assert.equal(wordCount(""), 0);
  });

  test("escaped text holds no markup, and the rest as it was", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeHtml(text);
        assert.doesNotMatch(escaped, /[<>"']/);
        const back = escaped
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&#39;", "'")
          .replaceAll("&amp;", "&");
        assert.equal(back, text);
      }),
      sampled(300),
    );
  });
});
