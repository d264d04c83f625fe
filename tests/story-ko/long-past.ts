import type { Close, History, LineMeasure } from "../../src/facts/history.ts";
import { sessionFacts } from "../../src/facts/session-facts.ts";
import { type Decimal, decimal, multiply } from "../../src/market/decimal.ts";
import type { Receipt } from "../../src/market/receipt.ts";
import { addDays } from "../../src/market/trading-day.ts";
import type { PlanInput } from "../../src/story/plan.ts";
import type { Style } from "../../src/story/style.ts";
import { calendar, directory, inputOf, type MadeSession } from "../story/any-session.ts";
import { Seeded } from "./seeded.ts";

const RECEIPT: Receipt = {
  id: "past",
  source: "a past made up for a test",
  received: "2026-01-01T00:00:00Z",
  licence: "none",
  venue: "KRX",
  phase: "regular",
};

const SESSIONS = 420;

/** The session with a made-up past of its index, its amounts and its stocks, all of it from one seed. */
function withLongPast(made: MadeSession, seed: number): MadeSession {
  const { index, session } = made.day;
  if (!index) return made;
  const chance = new Seeded(seed);
  const wildness = chance.one([3, 10, 40]);
  const rows: Close[] = [];
  let units = Number(index.previous.units) * 10 ** (2 - index.previous.scale);
  let at = calendar.previousSession(session);
  while (at && rows.length < SESSIONS) {
    rows.unshift({ session: at, close: { units: BigInt(Math.round(units)), scale: 2 } });
    units = Math.max(100, units * (1 + (chance.below(2 * wildness + 1) - wildness) / 1000));
    at = calendar.previousSession(at);
  }
  const first = rows[0]?.session ?? session;
  const size = chance.one([1e6, 1e9, 1e12, 1e13]);
  const amounts = (measure: LineMeasure) =>
    rows.map(() => (chance.below(2_000_001) / 1e6 - (measure.startsWith("flow.") ? 1 : 0)) * size);
  const part = (price: Decimal, percent: number) => multiply(price, decimal((percent / 100).toFixed(2)));
  const history: History = {
    ...made.history,
    closes: () => ({ from: first, through: session, rows, receipt: RECEIPT }),
    measureLine: (_, measure) => ({
      sessions: rows.map((row) => row.session),
      values: amounts(measure),
      receipt: RECEIPT,
    }),
    contribution: () => ({ units: BigInt(chance.below(2_000_000) - 1_000_000), scale: 4 }),
    stockHighs: (_, __, code) => {
      const close = made.day.quotes.find((quote) => quote.code === code)?.close;
      if (!close) return undefined;
      const from = chance.one([first, addDays(session, -5000), addDays(session, -30)]);
      return {
        ...{ code, listed: chance.one([from, addDays(from, -100)]), since: from },
        close: { session: rows.at(-1)?.session ?? session, value: part(close, 80 + chance.below(40)) },
        high52: part(close, 80 + chance.below(40)),
        low52: part(close, 80 + chance.below(40)),
      };
    },
  };
  return { ...made, history };
}

/** What its story is written from, the other market with the same past. */
export function inputWithPast(made: MadeSession, seed: number, style?: Style): PlanInput {
  const long = withLongPast(made, seed);
  const input = inputOf(long, style);
  const { history, beside: day } = long;
  if (!day) return input;
  return { ...input, companion: { market: day.market, facts: sessionFacts({ day, history, directory, calendar }) } };
}
