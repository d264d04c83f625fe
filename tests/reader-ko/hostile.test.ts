import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Directory, type InstrumentFile } from "../../src/market/instrument.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { languageOf, readStory } from "../../src/reader/read-story.ts";
import { claimJson } from "../../src/reader/reading-json.ts";
import { sampled } from "../rooms/sampled.ts";

const FILE = new URL("../../src/market/data/krx-instruments.json", import.meta.url);
const directory = new Directory(JSON.parse(readFileSync(FILE, "utf8")) as InstrumentFile);
const session = "2026-01-02" as TradingDay;

function read(text: string) {
  return readStory(text, { session, language: "ko" }, directory);
}

/** Every claim lies where it says, and every digit is bound, named or openly unread. */
function checkAccount(text: string): void {
  const reading = read(text);
  const { total, bound, named, unread } = reading.digits;
  assert.equal(bound + named + unread, total);
  assert.equal(total, text.replace(/[^0-9０-９]/g, "").length);
  for (const claim of reading.claims) {
    assert.equal(text.slice(claim.offset, claim.offset + claim.printed.length), claim.printed);
    assert.ok(Number.isFinite(claimJson(claim).precision));
  }
  for (const span of [...reading.named, ...reading.unread])
    assert.equal(text.slice(span.offset, span.offset + span.printed.length), span.printed);
}

/** Pieces that real stories are made of, and pieces that break readers. */
const PIECES = [
  ..."코스피는 |코스닥이 |삼성전자(005930)|SK하이닉스가 |외국인과 |기관은 |개인 |각각 |환율은 |거래대금은 |오른 종목은 |업종별로는 ".split(
    "|",
  ),
  ..."1조199억원|12만8천500원|4,309.63|2.27%|(-0.5%)|1원30전|3/59%|1~2%대|4,300선|500억여원|59.84p|3억4590만주|608개 종목|13만 전자".split(
    "|",
  ),
  ..."오른 |내린 |올라 |순매수했다.|팔았고 |마감했다. |출발해 |까지 |한때 |전 거래일보다 |지난해 11월 3일의 |2일 오후 2시 현재 |약 | 넘게 ".split(
    "|",
  ),
  ..."(|)|[|]|'|\"|“|…|·|ㆍ|~|-|−|△|▼|,|.|\n|\u0000|\ud800|\u202e|가나다|CJ E&M|&|%|원|만|억|조|천| ".split("|"),
];
const anyText = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 6 })), {
  maxLength: 60,
});

describe("whatever the text", () => {
  test("reading never throws, offsets are exact and every digit is accounted for", () => {
    fc.assert(
      fc.property(anyText, (pieces) => checkAccount(pieces.join(""))),
      sampled(3000),
    );
  });

  test("letters that are not put together read the same, at their own offsets", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES.slice(0, 40)), { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const loose = text.normalize("NFD");
        checkAccount(loose);
        const facts = (story: string) =>
          read(story)
            .claims.map(claimJson)
            .map(({ measure, value }) => `${measure} ${value}`);
        assert.deepEqual(facts(loose), facts(text));
      }),
      sampled(500),
    );
  });

  test("a story in loose letters is still Korean", () => {
    assert.equal(languageOf("코스피는 2.27% 올랐다.".normalize("NFD")), "ko");
  });
});

describe("a million characters", () => {
  const LENGTH = 1_000_000;
  const shapes: Readonly<Record<string, string>> = {
    "of digits": "1234567890",
    "of short numbers": "1 ",
    "of percents": "1.2% ",
    "of changes and no end": "코스피는 1.2포인트 오른 ",
    "of amounts without owners": "3천억원 ",
    "of verbs": "올랐다 ",
    "of open brackets": "(1 ",
    "of closed brackets": ")가 이상 ",
    "of names": "삼성전자 ",
    "of an index and its particle": "코스닥은",
    "of one syllable that means each": "씩",
    "of one syllable": "가",
    "of lone surrogates": "\ud800",
    "of short sentences": "다.",
  };
  for (const [name, piece] of Object.entries(shapes)) {
    test(`${name} are read in a few seconds at most`, () => {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
      const begun = process.cpuUsage();
      const { digits } = read(text);
      const spent = process.cpuUsage(begun);
      assert.equal(digits.bound + digits.named + digits.unread, digits.total);
      assert.ok((spent.user + spent.system) / 1e6 < 20);
    });
  }
});
