import type { Calendar } from "../market/calendar.ts";
import type { MarketDay } from "../market/market-day.ts";
import { addDays, isWeekend } from "../market/trading-day.ts";
import { US_CALENDAR } from "../market/us-calendar.ts";
import { buildFact } from "./build-fact.ts";
import type { Fact } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";

/** Closes of other markets, each with the session it belongs to. */
export function overseasFacts({ day, calendar }: FactContext): readonly Fact[] {
  const closes = day.overseas.flatMap((row) => {
    const shared = { subject: row.name, code: row.code, when: row.session };
    const percent = buildFact(day, row.receipt, {
      ...shared,
      measure: "foreign_index.change_pct",
      value: row.changePct,
    });
    if (!row.close) return [percent];
    return [buildFact(day, row.receipt, { ...shared, measure: "foreign_index.close", value: row.close }), percent];
  });
  return [...closes, ...closedAbroad(day, calendar)];
}

/**
 * Wall Street was shut on the weekday before this session: its latest closes are then older than readers expect. Not
 * worth a word where the market itself was shut that day too.
 */
function closedAbroad(day: MarketDay, calendar: Calendar): readonly Fact[] {
  let last = addDays(day.session, -1);
  while (isWeekend(last)) last = addDays(last, -1);
  const state = US_CALENDAR.stateOf(last);
  const [row] = day.overseas;
  if (!row || state.kind !== "holiday" || row.session >= last || !calendar.isSession(last)) return [];
  return [
    buildFact(day, row.receipt, {
      measure: "other",
      subject: "Wall Street closed",
      value: last,
      unit: "date",
      formula: "holiday by the exchange's calendar",
      when: last,
      event: { kind: "closed_abroad", day: last, name: state.name },
    }),
  ];
}
