import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Close, History, LineMeasure } from "../../src/facts/history.ts";
import type { Decimal } from "../../src/market/decimal.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { byInterest, type Outcome, type OutcomeKind, topicOrder } from "../../src/story/interest.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { writeStory } from "../../src/story/write-story.ts";
import { sampled } from "../rooms/sampled.ts";
import { anySession, calendar, inputOf, type MadeSession, receiptsOf } from "./any-session.ts";
import { proseFaults } from "./prose-faults.ts";

const SESSIONS = 420;

interface Past {
  /** Thousandths that each session moved by. */
  readonly moves: readonly number[];
  readonly amounts: readonly number[];
  readonly points: readonly number[];
}

/** A past from one number, so that what fails can be read. */
const anyPast: fc.Arbitrary<Past> = fc.integer({ min: 1, max: 2 ** 31 - 2 }).map((seed) => {
  let state = seed;
  const next = (least: number, most: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return least + (state % (most - least + 1));
  };
  const list = (length: number, least: number, most: number) => Array.from({ length }, () => next(least, most));
  return { moves: list(SESSIONS, -40, 40), amounts: list(SESSIONS, 1, 9_999_999), points: list(20, -900_000, 900_000) };
});

/** The session with a long past that ends at its previous close. */
function withPast(
  made: MadeSession,
  past: typeof anyPast extends fc.Arbitrary<infer Past> ? Past : never,
): MadeSession {
  const { index, session } = made.day;
  if (!index) return made;
  const rows: Close[] = [];
  let at: TradingDay | undefined = session;
  let units = Number(index.previous.units) * 10 ** (2 - index.previous.scale);
  for (const move of past.moves) {
    at = calendar.previousSession(at);
    if (!at) break;
    rows.unshift({ session: at, close: { units: BigInt(Math.max(1, Math.round(units))), scale: 2 } });
    units = Math.max(100, units * (1 + move / 1000));
  }
  const receipt = { ...(made.day.receipts.get("made") as never as object), id: "past" } as never;
  const from = rows[0]?.session as TradingDay;
  const span = { from, through: session, rows, receipt };
  const values = (measure: LineMeasure) =>
    past.amounts
      .slice(0, rows.length)
      .map((amount) => (measure.startsWith("flow.") ? amount - 5_000_000 : amount) * 1e6);
  const history: History = {
    ...made.history,
    closes: () => span,
    recordCloses: made.history.recordCloses,
    measureLine: (_, measure) => ({ sessions: rows.map((row) => row.session), values: values(measure), receipt }),
    contribution: (_, __, code): Decimal => ({
      units: BigInt(past.points[Number(code.slice(-3, -1)) % 20] ?? 0),
      scale: 4,
    }),
  };
  return { ...made, history };
}

describe("whatever the day and a long past were", () => {
  test("the story is clean, and every digit and figure of it is bound and true", () => {
    fc.assert(
      fc.property(anySession, anyPast, (made, past) => {
        const long = withPast(made, past);
        const story = writeStory(inputOf(long), "en");
        assert.deepEqual(proseFaults(story, long.notes), [], story.body.text);
      }),
      sampled(250),
    );
  });

  test("the same facts give the same story, whatever order surprise puts it in", () => {
    fc.assert(
      fc.property(anySession, anyPast, (made, past) => {
        const long = withPast(made, past);
        assert.equal(writeStory(inputOf(long), "en").body.text, writeStory(inputOf(long), "en").body.text);
        assert.ok(receiptsOf(long).size > 0);
      }),
      sampled(40),
    );
  });
});

describe("what a close is remembered for", () => {
  const house: readonly OutcomeKind[] = ["first_level", "record", "streak_ended", "gave_up"];
  const outcome = (kind: OutcomeKind, bits?: number): Outcome =>
    bits === undefined ? { kind } : { kind, fact: { surpriseBits: bits } as never };
  const kinds = (outcomes: readonly Outcome[]) => byInterest(outcomes, house).map((one) => one.kind);

  test("follows the house's order where nothing is known of how rare it is", () => {
    assert.deepEqual(kinds([outcome("gave_up"), outcome("record"), outcome("first_level")]), [
      "first_level",
      "record",
      "gave_up",
    ]);
  });

  test("puts the rarest first where it is known", () => {
    const found = kinds([outcome("record", 5), outcome("first_level", 7), outcome("biggest_since", 9)]);
    assert.deepEqual(found, ["biggest_since", "first_level", "record"]);
  });

  test("leaves what is common to the house's order", () => {
    assert.deepEqual(kinds([outcome("streak_ended", 3.9), outcome("record", 3.5)]), ["record", "streak_ended"]);
  });

  test("does not name what the house does not, unless it is rare", () => {
    assert.deepEqual(kinds([outcome("came_back"), outcome("streak", 3)]), []);
    assert.deepEqual(kinds([outcome("streak", 8)]), ["streak"]);
  });
});

describe("the order of topics", () => {
  const order = DEFAULT_STYLE.order;

  test("is the style's where nothing is news", () => {
    assert.deepEqual(topicOrder(order, new Map()), order);
    assert.deepEqual(topicOrder(order, new Map([["flows", 5.9]])), order);
  });

  test("moves news up behind the index, the rarest first", () => {
    const moved = topicOrder(
      order,
      new Map([
        ["turnover", 6.1],
        ["flows", 7.9],
      ]),
    );
    assert.deepEqual(moved.slice(0, 5), ["lead", "index", "flows", "turnover", "path"]);
    assert.deepEqual([...moved].sort(), [...order].sort());
  });

  test("tells the other market behind the own day, lest its figures be taken for these", () => {
    const moved = topicOrder(order, new Map([["companion", 9]]));
    assert.deepEqual(moved.slice(0, 8), ["lead", "index", "turnover", "path", "flows", "events", "companion", "notes"]);
  });
});
