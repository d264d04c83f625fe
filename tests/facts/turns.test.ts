import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { earlierFlows } from "../../src/facts/flows.ts";
import type { History } from "../../src/facts/history.ts";
import { sessionFacts } from "../../src/facts/session-facts.ts";
import { decimal } from "../../src/market/decimal.ts";
import type { MarketDay } from "../../src/market/market-day.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { calendar, dayWith, directory, factsOf, historyWith, receipt } from "./made-day.ts";

const flows = (foreign: string) => ({ flows: { receipt: "a", amounts: { foreign: { value: decimal(foreign) } } } });

/** A history in which the session before 8 January 2026 had these parts. */
function dayBefore(parts: Partial<MarketDay>): History {
  const yesterday = { ...dayWith(parts), session: "2026-01-07" as TradingDay };
  return { ...historyWith({}), scopes: (_, session) => (session === "2026-01-07" ? [yesterday] : []) };
}

const turns = (today: string, history: History) =>
  factsOf(flows(today), history).flatMap(({ event }) =>
    event?.kind === "flow_turn" ? [`${event.group} ${event.to}`] : [],
  );

describe("a shift to net buying or selling", () => {
  test("needs the opposite sign in the session before", () => {
    assert.deepEqual(turns("100", dayBefore(flows("-100"))), ["foreign buying"]);
    assert.deepEqual(turns("-100", dayBefore(flows("100"))), ["foreign selling"]);
    assert.deepEqual(turns("100", dayBefore(flows("100"))), []);
    assert.deepEqual(turns("100", dayBefore(flows("0"))), []);
  });

  test("rests on the flow of the session before, with the receipt of its own day", () => {
    const history = dayBefore({ ...flows("-100"), receipts: new Map([["a", receipt("earlier")]]) });
    const [turn] = factsOf(flows("100"), history).filter(({ event }) => event?.kind === "flow_turn");
    const earlier = earlierFlows({ day: dayWith(flows("100")), history, calendar });
    assert.deepEqual(turn?.inputs, ["KOSPI/flow.foreign@2026-01-08", "KOSPI/flow.foreign@2026-01-07"]);
    assert.deepEqual(
      earlier?.facts.map(({ id }) => id),
      ["KOSPI/flow.foreign@2026-01-07"],
    );
    assert.equal(earlier?.day.receipts.get("a")?.id, "earlier");
  });

  test("is not said where the session before is not known", () => assert.deepEqual(turns("100", historyWith({})), []));
});

describe("a closed market abroad", () => {
  const closedOn = (session: string, usSession: string) => {
    const row = { receipt: "a", code: "DJI", name: "Dow Jones Industrial Average", changePct: decimal("0.10") };
    const day = {
      ...dayWith({ overseas: [{ ...row, session: usSession as TradingDay }] }),
      session: session as TradingDay,
    };
    const facts = sessionFacts({ day, history: historyWith({}), directory, calendar });
    return facts.flatMap(({ event }) => (event?.kind === "closed_abroad" ? [`${event.day} ${event.name.en}`] : []));
  };

  test("is said when the last weekday was its holiday", () =>
    assert.deepEqual(closedOn("2026-01-20", "2026-01-16"), ["2026-01-19 Martin Luther King Jr. Day"]));
  test("is not said when it simply has no close yet", () => assert.deepEqual(closedOn("2026-01-09", "2026-01-07"), []));
  test("is not said when Seoul was shut as well", () => assert.deepEqual(closedOn("2026-01-02", "2025-12-31"), []));
  test("is not said on a Monday after an ordinary Friday", () =>
    assert.deepEqual(closedOn("2026-01-12", "2026-01-09"), []));
});
