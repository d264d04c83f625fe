import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession, writeClose } from "../../src/newsroom/close.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { wordCount } from "../../src/story/written.ts";
import { BUNDLED, bundledNewsroom } from "../newsroom/desk.ts";
import { proseFaults, sentencesOf } from "./prose-faults.ts";

const newsroom = bundledNewsroom();
const stories = BUNDLED.map((session) => {
  const close = closeSession(newsroom, "KOSPI", session as TradingDay);
  return { session, close, story: writeClose(close, newsroom, "en", DEFAULT_STYLE) };
});

for (const { session, close, story } of stories) {
  describe(`the story of ${session}`, () => {
    test("is clean, and every digit and figure of it is bound and true", () => {
      assert.deepEqual(proseFaults(story, close.notes), []);
    });

    test("has 350 to 450 words and a lead of at most 30", () => {
      const words = story.paragraphs.reduce((sum, paragraph) => sum + wordCount(paragraph.text), 0);
      assert.ok(words >= 350 && words <= 450, `${words} words`);
      const lead = (story.paragraphs[0]?.text ?? "").replace(/^.*? -- /, "");
      assert.ok(wordCount(sentencesOf(lead)[0] ?? "") <= 30, lead);
    });

    test("names at least ten large caps, each once, with its price", () => {
      const stocks = story.body.figures.filter((figure) => /\/stock\.change_pct@/.test(figure.fact));
      assert.ok(stocks.length >= 10, `${stocks.length}`);
      const prices = story.body.figures.filter((figure) => /\/stock\.close@/.test(figure.fact));
      assert.equal(prices.length, stocks.length);
      assert.equal(new Set(stocks.map((figure) => figure.fact)).size, stocks.length);
    });

    test("states no cause that no note carries", () => {
      const own = close.notes.reduce(
        (text, note) => ("en" in note && note.en ? text.replace(note.en, "") : text),
        story.body.text,
      );
      assert.doesNotMatch(own, /\b(because|due to|thanks to|on hopes|on fears|amid|driven by|as investors)\b/i);
    });
  });
}

describe("the five stories", () => {
  test("differ as their days did: no headline and no lead is like another", () => {
    const leads = stories.map(({ story }) =>
      (story.paragraphs[0]?.text ?? "").replace(/^.*? -- /, "").replace(/\d[\d,.]*/g, "#"),
    );
    assert.equal(new Set(leads).size, leads.length);
    const headlines = stories.map(({ story }) => story.headline.text);
    assert.equal(new Set(headlines).size, headlines.length);
  });

  const promises: readonly [string, string, RegExp][] = [
    [
      "2026-01-02",
      "the first above 4,300, on the year's first day",
      /first trading day of the year, to finish above 4,300 for the first time/,
    ],
    ["2026-01-08", "a record by a hair, the day's gains gone", /almost unchanged[^.]*record high/],
    ["2026-01-20", "the end of a run", /ending a 12-session winning streak/],
    ["2026-01-27", "the first above 5,000", /above 5,000 for the first time/],
    [
      "2026-02-02",
      "the plunge, the sidecar and the largest fall in points",
      /biggest one-day loss in points on record[\s\S]*sell-side sidecar at 12:31 p\.m\./,
    ],
  ];
  for (const [session, what, words] of promises) {
    test(`${session} tells ${what}`, () => {
      assert.match(stories.find((one) => one.session === session)?.story.body.text ?? "", words);
    });
  }
});

const SEED = "../shared/seed";
const PUBLISHED = "../shared/stories/en";
const absent = (path: string) => (existsSync(path) ? false : `${path} is not here`);
/** Words alone, figures and names' capitals aside, so that a sentence with other numbers is still the same sentence. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/\d[\d,.]*/g, "#")
    .replace(/[^a-z#' ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("own words", () => {
  test("no sentence is one of the reference story", { skip: absent(SEED) }, () => {
    const seed = readdirSync(SEED).flatMap((name) =>
      sentencesOf(readFileSync(`${SEED}/${name}`, "utf8").replace(/\s+/g, " ")).map(bare),
    );
    const taken = stories
      .flatMap(({ story }) => story.paragraphs.flatMap((paragraph) => sentencesOf(paragraph.text)))
      .filter((one) => wordCount(one) > 3 && seed.includes(bare(one)));
    assert.deepEqual([...new Set(taken)], []);
  });

  test("no note's words are those of a published story", { skip: absent(PUBLISHED) }, () => {
    const texts = readdirSync(PUBLISHED).map((name) => bare(readFileSync(`${PUBLISHED}/${name}`, "utf8")));
    const runs = stories
      .flatMap(({ close }) => close.notes)
      .flatMap((note) => {
        const words = "en" in note && note.en ? bare(note.en).split(" ") : [];
        return words.slice(0, -8).map((_, at) => words.slice(at, at + 9).join(" "));
      });
    assert.deepEqual(
      runs.filter((run) => texts.some((text) => text.includes(run))),
      [],
    );
  });
});
