import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { build, output } from "./program.ts";

before(build);

const wrap = (style: object, words: readonly string[] = []) =>
  output(["wrap", "2026-01-02", "--style", "{home}/style.json", ...words], {
    files: { "style.json": JSON.stringify(style) },
  });
const usual = () => output(["wrap", "2026-01-02"]);

describe("every setting of the style file has its effect", () => {
  const effects: readonly [string, object, RegExp, RegExp][] = [
    ["agency", { agency: "Desk" }, /\(Desk\) -- /, /Bellwether/],
    ["city", { city: { en: "BUSAN" } }, /^BUSAN, Jan\. 2/m, /SEOUL/],
    ["byline", { byline: "desk@example.org" }, /desk@example\.org \(END\)\n$/, /^\(END\)/m],
    ["signOff", { signOff: { en: "-0-" } }, /\n-0-\n$/, /\(END\)/],
    ["percentWord", { percentWord: "%" }, /95\.46 points, or 2\.27%,/, / percent\b/],
    ["headlinePercentWord", { headlinePercentWord: "%" }, /^Seoul shares jump over 2% /m, /\bpct\b/],
    ["places.amount", { places: { amount: 1 } }, /17\.3 trillion won/, /17\.27/],
    ["places.percent", { places: { percent: 1 } }, /2\.3 percent/, /2\.27 percent/],
    [
      "order",
      { order: ["won", "index"] },
      /-- The local currency was quoted[\s\S]*The benchmark/,
      /Turnover|Among large caps/,
    ],
    ["largeCaps", { largeCaps: ["010130"], largeCapCount: 1 }, /Korea Zinc/, /Samsung Electronics|SK hynix/],
    ["largeCapCount", { largeCapCount: 0 }, /The benchmark/, /Among large caps/],
    [
      "leadWords",
      { leadWords: 15 },
      /-- South Korean stocks jumped more than 2 percent on Friday, the first trading day of the year\./,
      /led by gains/,
    ],
    ["words.most", { words: { most: 250 } }, /Among large caps/, /Doosan/],
  ];
  for (const [setting, style, there, gone] of effects) {
    test(setting, () => {
      const story = wrap(style);
      assert.match(story, there);
      assert.doesNotMatch(story, gone);
      assert.notEqual(story, usual());
    });
  }

  test("koreanNumbers", () => {
    assert.notEqual(wrap({ koreanNumbers: "digits" }, ["--lang", "ko"]), wrap({}, ["--lang", "ko"]));
    assert.equal(wrap({ koreanNumbers: "digits" }), usual());
  });

  test("an empty style is the house style", () => assert.equal(wrap({}), usual()));

  test("the style may be named in the settings or the environment", () => {
    const files = { "style.json": `{"agency": "Desk"}` };
    assert.match(output(["wrap"], { files, env: { BELLWETHER_STYLE: "docs/style.jsonc" } }), /\(Bellwether\)/);
    assert.match(output(["wrap", "--style", "{home}/style.json"], { files }), /\(Desk\)/);
  });
});

describe("a notes file", () => {
  const withNotes = (notes: readonly object[], words: readonly string[] = []) =>
    output(["wrap", "2026-01-02", "--notes", "{home}/n.json", ...words], {
      files: { "n.json": JSON.stringify(notes) },
    });

  test("puts words into the story, attributed", () => {
    const story = withNotes([
      { kind: "driver", id: "exports-and-ai", en: "demand was firm", attribution: { en: "dealers said" } },
    ]);
    assert.match(story, /Dealers said demand was firm\./);
    assert.doesNotMatch(story, /firm exports made up/);
  });

  test("traces each of its figures to the note", () => {
    const note = {
      kind: "macro",
      id: "exports-2025",
      measure: "exports",
      subject: "South Korea",
      period: "2025",
      value: 700000000000,
      precision: 1000000000,
      unit: "USD",
      source: "the ministry",
      suppliedBy: "the morning desk",
    };
    assert.match(withNotes([note]), /exports in 2025 came to \$700 billion, the ministry showed\./);
    const story = JSON.parse(withNotes([note], ["--json"]));
    const figure = story.figures.find((one: { printed: string }) => one.printed === "$700 billion");
    const fact = story.facts.find((one: { id: string }) => one.id === figure.fact);
    assert.equal(fact.formula, "as supplied by the morning desk");
    assert.equal(story.receipts[fact.receipts[0]].source, "the ministry");
  });

  test("with words in the other language only leaves the story as it was", () => {
    const note = { kind: "driver", id: "nur-ko", ko: "수요가 늘었다", attribution: { ko: "전문가들에 따르면" } };
    assert.equal(withNotes([note]), usual());
  });
});
