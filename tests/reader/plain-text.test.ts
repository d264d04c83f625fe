import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession, writeClose } from "../../src/newsroom/close.ts";
import type { Claim, Language } from "../../src/reader/claim.ts";
import { plainText } from "../../src/reader/plain-text.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { BUNDLED, bundledNewsroom } from "../newsroom/desk.ts";

const newsroom = bundledNewsroom();

function claimsOf(text: string, session: TradingDay, language: Language): readonly string[] {
  const { claims } = readStory(text, { session, language, calendar: newsroom.calendar }, newsroom.directory);
  return claims.map(meaning);
}

/** A claim without where it stands and how its figure is broken over lines. */
function meaning({ offset: _, sentence: __, printed, ...claim }: Claim): string {
  return JSON.stringify({ ...claim, printed: printed.replace(/\s+/g, " ") });
}

/** Lines broken at blanks, none wider than `width` columns; Hangul takes two. */
function wrap(text: string, width: number): string {
  const columns = (word: string) => [...word].reduce((sum, letter) => sum + (letter >= "\u1100" ? 2 : 1), 0);
  const paragraphs = text.split("\n").map((paragraph) => {
    const lines = [""];
    for (const word of paragraph.split(" ")) {
      const line = lines.at(-1) as string;
      if (line !== "" && columns(`${line} ${word}`) > width) lines.push(word);
      else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
    }
    return lines.join("\n");
  });
  return paragraphs.join("\n");
}

const stories = BUNDLED.flatMap((session) =>
  (["en", "ko"] as const).map((language) => {
    const close = closeSession(newsroom, "KOSPI", session as TradingDay);
    return {
      session: session as TradingDay,
      language,
      text: writeClose(close, newsroom, language, DEFAULT_STYLE).body.text,
    };
  }),
);

describe("a story saved or sent in another layout", () => {
  test("says the same wrapped at any width", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...stories),
        fc.integer({ min: 44, max: 100 }),
        ({ text, session, language }, width) => {
          assert.deepEqual(claimsOf(wrap(text, width), session, language), claimsOf(text, session, language));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("says the same with blanks that do not break, or of another width", () => {
    for (const { text, session, language } of stories) {
      for (const blank of ["\u00a0", "\u2009", "\u202f", "\u3000"])
        assert.deepEqual(
          claimsOf(text.replaceAll(" ", blank), session, language),
          claimsOf(text, session, language),
          `U+${blank.charCodeAt(0).toString(16)} in ${language} of ${session}`,
        );
    }
  });

  test("prints its figures as it has them, line ends and all", () => {
    const text = "The KOSPI rose to 4,309.63, and trade came to 17.27 trillion\nwon on the day.";
    const { claims } = readStory(text, { language: "en" }, newsroom.directory);
    assert.equal(claims.at(-1)?.printed, "17.27 trillion\nwon");
  });
});

describe("a plain text", () => {
  test("is as long as the text it is of, with a line end or a blank where one was", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aB가1.,( \n\r"), maxLength: 200 }), (text) => {
        const plain = plainText(text);
        assert.equal(plain.length, text.length);
        for (let at = 0; at < text.length; at++)
          if (plain.charAt(at) !== text.charAt(at)) assert.match(text.charAt(at), /\s/);
      }),
    );
  });

  test("keeps the lines of a list, of a table and of a headline", () => {
    for (const text of [
      "Samsung Electronics 71,000 won, up 1.2 percent\nSK hynix 182,300 won, down 0.4 percent\nKia 88,100 won, up 2.0 percent\nNaver 201,000 won",
      "KOSPI    4,309.63   +95.46\nKOSDAQ     945.57   +20.10\nKOSPI200   620.11   +15.02\nKRX300    2,911.34  +61.20",
      "Stocks close at a record\nThe KOSPI rose 2.27 percent to 4,309.63.\nThe won fell to 1,446.8.",
      "코스피 4309.63 ▲95.46\n코스닥 945.57 ▲20.10\n환율 1446.8원 ▼3.2",
    ])
      assert.equal(plainText(text), text);
  });

  test("keeps a headline apart from the wrapped text right under it", () => {
    const text =
      "Stocks close at a record\nThe benchmark KOSPI rose 2.27 percent on the day and\nclosed at 4,309.63. Samsung Electronics and SK\nhynix led the market, and trade came to 17.27\ntrillion won.";
    const [headline, ...lines] = plainText(text).split("\n");
    assert.equal(headline, "Stocks close at a record");
    assert.equal(lines.length, 1);
  });

  // The least of three, for other work on the machine only ever adds.
  const microseconds = (text: string) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = process.cpuUsage();
        plainText(text);
        return process.cpuUsage(start).user;
      }),
    );

  for (const [title, piece, pieces] of [
    ["lines that wrap", "The index rose on the\nday ", 8_000],
    ["lines without a blank", "a\n", 1 << 14],
  ] as const)
    test(`takes time in proportion to the text: ${title}`, () => {
      let told = "";
      // A machine that is busy meanwhile slows one measurement, and not each of five.
      const inProportion = [1, 2, 3, 4, 5].some(() => {
        const [short, long] = [microseconds(piece.repeat(pieces)), microseconds(piece.repeat(pieces * 16))];
        told = `${long} us beside ${short} us`;
        return long < Math.max(short, 5_000) * 40;
      });
      assert.ok(inProportion, told);
    });
});
