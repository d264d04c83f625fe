import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BellwetherError } from "../../src/market/error.ts";
import type { Note } from "../../src/market/note.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession, defaultSession, type Explanation, explain, writeClose } from "../../src/newsroom/close.ts";
import { openNewsroom } from "../../src/newsroom/newsroom.ts";
import { renderText } from "../../src/story/render-text.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { BUNDLED, bundledNewsroom, effectsWith, filesWith, NOWHERE } from "./desk.ts";

const newsroom = bundledNewsroom();
const close = (session: string, notes: readonly Note[] = []) =>
  closeSession(newsroom, "KOSPI", session as TradingDay, notes);

function fails(run: () => unknown, code: string, ...words: readonly RegExp[]) {
  assert.throws(run, (error: unknown) => {
    assert.ok(error instanceof BellwetherError, String(error));
    assert.equal(error.code, code);
    for (const word of words) assert.match(error.message, word);
    return true;
  });
}

describe("a session", () => {
  test("that ships closes with facts whose receipts are all there", () => {
    for (const session of BUNDLED) {
      const { facts, receipts } = close(session);
      assert.ok(facts.length > 100, session);
      for (const fact of facts) for (const id of fact.receipts) assert.ok(receipts.has(id), `${fact.id}: ${id}`);
    }
  });

  test("ends its line of closes with its own, at most two months", () => {
    for (const session of BUNDLED) {
      const { closes, day } = close(session);
      assert.deepEqual(closes.at(-1), { session, close: day.index?.close });
      assert.ok(closes.length <= 42 && closes.length > 10, session);
    }
  });

  const missing: readonly [string, string, readonly RegExp[]][] = [
    ["2026-01-01", "holiday", [/2026-01-01 is a KRX holiday \(New Year's Day\)/, /the session before is 2025-12-30/]],
    ["2026-01-03", "holiday", [/weekend/, /2026-01-02/]],
    ["2026-01-05", "no-data", [/no data for KOSPI on 2026-01-05/, /2026-01-08/]],
    ["2027-01-04", "calendar-not-known", [/calendar not known/, /2026-12-31/, /calendar\.json/]],
    ["2015-01-05", "calendar-not-known", [/2016-01-01/]],
  ];
  for (const [session, code, words] of missing) {
    test(`${session} is ${code}, and the message says what there is instead`, () => {
      fails(() => close(session), code, ...words);
    });
  }

  test("of a market without data says so", () => {
    fails(() => closeSession(newsroom, "KOSDAQ", "2026-01-02" as TradingDay), "no-data", /KOSDAQ/, /none for any/);
  });

  test("without the sessions that ship there is none", () => {
    const bare = openNewsroom({ home: NOWHERE }, effectsWith(), { bundled: false });
    fails(() => closeSession(bare, "KOSPI", "2026-01-02" as TradingDay), "no-data", /ingest/);
    fails(() => defaultSession(bare, "KOSPI"), "no-data", /ingest/);
  });

  test("by default is the product's example", () => assert.equal(defaultSession(newsroom, "KOSPI"), "2026-01-02"));

  test("a note with the id of one that ships replaces it", () => {
    const own: Note = { kind: "reason", id: "celltrion-reason", code: "068270", suppliedBy: "me", en: "a new drug" };
    const notes = close("2026-01-02", [own]).notes.filter((note) => note.id === own.id);
    assert.deepEqual(notes, [own]);
  });
});

describe("explaining", () => {
  /** Every leaf rests on a receipt with a source; every step has a formula. */
  const proven = (explanation: Explanation): boolean =>
    explanation.fact.formula !== "" &&
    explanation.receipts.length === explanation.fact.receipts.length &&
    explanation.receipts.every((receipt) => receipt.source !== "" && receipt.licence !== "") &&
    explanation.inputs.length === explanation.fact.inputs.length &&
    explanation.inputs.every(proven);

  test("takes every fact of every bundled session to a formula and a source", () => {
    for (const session of BUNDLED) {
      for (const fact of close(session).facts) {
        const explanation = explain(newsroom, "KOSPI", fact.id);
        assert.equal(explanation.fact.id, fact.id);
        assert.ok(proven(explanation), fact.id);
      }
    }
  });

  test("takes every figure that every story prints to the fact it prints", () => {
    for (const session of BUNDLED) {
      const story = writeClose(close(session), newsroom, "en", DEFAULT_STYLE);
      for (const figure of [...story.body.figures, ...story.flash.figures]) {
        assert.equal(explain(newsroom, "KOSPI", figure.fact).fact.id, figure.fact);
      }
    }
  });

  const ways: readonly [string, string][] = [
    ["KOSPI/index.close", "KOSPI/index.close@2026-01-02"],
    ["kospi/index.close@2026-01-08", "KOSPI/index.close@2026-01-08"],
    ["SK hynix/stock.change_pct", "000660/stock.change_pct@2026-01-02"],
    ["sk HYNIX/stock.close@2026-01-08", "000660/stock.close@2026-01-08"],
    ["삼성전자/stock.close", "005930/stock.close@2026-01-02"],
    ["Dow Jones Industrial Average/foreign_index.change_pct", "DJI/foreign_index.change_pct@2026-01-02"],
    ["usd/krw/fx.change", "USD/KRW/fx.change@2026-01-02"],
    [" KOSPI/index.close ", "KOSPI/index.close@2026-01-02"],
  ];
  for (const [reference, id] of ways) {
    test(`"${reference}" means ${id}`, () => assert.equal(explain(newsroom, "KOSPI", reference).fact.id, id));
  }

  const wrong: readonly [string, string, readonly RegExp[]][] = [
    ["nonsense", "unknown-fact", [/"nonsense" is not a fact's id/, /KOSPI\/index\.close@2026-01-02/]],
    ["", "unknown-fact", [/not a fact's id/]],
    ["KOSPI/index.clos", "unknown-fact", [/KOSPI\/index\.clos/]],
    ["KOSPI/index.recomputed@2026-01-02", "unknown-fact", [/near it: KOSPI\/index\.close@2026-01-02/]],
    ["Nobody/stock.close", "unknown-fact", [/near it: 005930\/stock\.close/]],
    ["KOSPI/index.close@2026-01-01", "holiday", [/New Year/]],
    ["KOSPI/index.close@2027-01-04", "calendar-not-known", []],
  ];
  for (const [reference, code, words] of wrong) {
    test(`"${reference}" is ${code}`, () => fails(() => explain(newsroom, "KOSPI", reference), code, ...words));
  }

  test("a day that does not exist is a bad date, not a gap in the calendar", () => {
    fails(() => explain(newsroom, "KOSPI", "KOSPI/index.close@2026-02-30"), "bad-date", /2026-02-30/);
  });

  test("what follows from something holds all of it", () => {
    const { fact, inputs } = explain(newsroom, "KOSPI", "KOSPI/index.change_pct@2026-01-02");
    assert.match(fact.formula, /previous close/);
    assert.deepEqual(
      inputs.map((input) => input.fact.id),
      ["KOSPI/index.close@2026-01-02", "KOSPI/index.close@2025-12-30"],
    );
  });
});

describe("the clock", () => {
  test("changes nothing in a story or a fact", () => {
    const at = (now: string) => {
      const desk = bundledNewsroom({ now: () => new Date(now) });
      return BUNDLED.map((session) => {
        const day = closeSession(desk, "KOSPI", session as TradingDay);
        return renderText(writeClose(day, desk, "en", DEFAULT_STYLE));
      });
    };
    assert.deepEqual(at("2027-01-04T00:00:00Z"), at("2026-01-02T06:40:00Z"));
  });
});

describe("the home folder's own files", () => {
  const open = (files: Record<string, string | Uint8Array>) => {
    const inHome = Object.fromEntries(Object.entries(files).map(([name, text]) => [`/home-folder/${name}`, text]));
    return openNewsroom({ home: "/home-folder" }, filesWith(inHome), { bundled: true });
  };

  test("a calendar of 2027 makes 2027 known", () => {
    const desk = open({
      "calendar.json": `{
        // the year after
        "knownFrom": "2027-01-01", "knownThrough": "2027-12-31",
        "closures": [{"date": "2027-01-01", "en": "New Year's Day", "ko": "신정"}],
      }`,
    });
    fails(() => closeSession(desk, "KOSPI", "2027-01-01" as TradingDay), "holiday", /2026-12-30/);
    fails(() => closeSession(desk, "KOSPI", "2027-01-05" as TradingDay), "no-data");
  });

  test("a name of one's own is the one printed", () => {
    const desk = open({
      "instruments.json": `{"sectors": {}, "instruments": [{"code": "005930", "market": "KOSPI", "en": "Samsung", "ko": "삼성"}]}`,
    });
    const day = closeSession(desk, "KOSPI", "2026-01-02" as TradingDay);
    assert.equal(day.facts.find((fact) => fact.id.startsWith("005930/stock.close"))?.subject, "Samsung");
  });

  const damaged: readonly [string, string, string | Uint8Array, RegExp][] = [
    ["is not JSON", "calendar.json", "{", /calendar\.json: is not valid JSON/],
    ["is not UTF-8", "calendar.json", new Uint8Array([0xff, 0xfe, 0x7b]), /calendar\.json: is not UTF-8/],
    ["lacks what it needs", "calendar.json", "{}", /calendar\.json: has no "knownThrough"/],
    ["is a bare word", "calendar.json", "null", /calendar\.json: is not an object/],
    ["has closures that are none", "calendar.json", `{"knownThrough": "2027-12-31", "closures": {}}`, /closures/],
    [
      "has a closure without a date",
      "calendar.json",
      `{"knownThrough": "2027-12-31", "closures": [{"en": "x"}]}`,
      /closures/,
    ],
    ["reaches to no day", "calendar.json", `{"knownThrough": "next year", "closures": []}`, /knownThrough.*next year/],
    ["reaches to a number", "calendar.json", `{"knownThrough": 2027, "closures": []}`, /knownThrough/],
    [
      "has a sector without words",
      "instruments.json",
      `{"sectors": {"x": {"en": "x"}}, "instruments": []}`,
      /"x".*enPlural/,
    ],
    ["has names that are none", "instruments.json", `{"instruments": 5}`, /instruments/],
    ["has a name without a code", "instruments.json", `{"instruments": [{"en": "x"}]}`, /instruments/],
  ];
  for (const [what, name, text, words] of damaged) {
    test(`a ${name} that ${what} is a damaged file, named`, () =>
      fails(() => open({ [name]: text }), "damaged-file", words));
  }

  test("names without sectors of their own are fine", () => {
    const desk = open({ "instruments.json": `{"instruments": []}` });
    assert.ok(desk.directory.sectors.size > 10);
  });
});
