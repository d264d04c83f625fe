import type { Calendar } from "../market/calendar.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { venueRule } from "../tape/precedence.ts";
import { later, type State, seoulInstant } from "./states.ts";

/** One step of a session's plan: at a time, ask these services and write the story. */
export interface Step {
  readonly id: string;
  readonly day: TradingDay;
  /** Local time in Seoul. */
  readonly time: string;
  /** Services to ask; every one when empty. */
  readonly sources: readonly string[];
  /** What the day's figures may be called afterwards. */
  readonly state: State;
  readonly why: string;
}

/** Minutes after the regular close at which each same-day step begins. */
const SAME_DAY = [
  {
    id: "close",
    after: 1,
    state: "same-day",
    sources: ["kis", "ecos"],
    why: "the close: index, breadth, flows, the won",
  },
  { id: "evening", after: 35, state: "evening", sources: ["kis", "ecos"], why: "after the trades at the day's close" },
] as const;

/** Steps of the next session, local times. */
const NEXT_DAY = [
  {
    id: "settled",
    time: "08:30",
    sources: ["krx-openapi"],
    why: "the exchange's record of the day, as soon as it is out",
  },
  {
    id: "settled-again",
    time: "13:10",
    sources: ["krx-openapi", "data-go-kr"],
    why: "what was not out in the morning",
  },
] as const;

/**
 * When to ask whom for a session, by its own hours and the rules of its day: exam day closes an hour later, and what is
 * counted after the close ends at 18:00 before NXT opened on 2025-03-04 and at 20:00 since.
 */
export function planOf(calendar: Calendar, session: TradingDay): readonly Step[] {
  const state = calendar.stateOf(session);
  const close = state.kind === "session" ? state.hours.close : "15:30";
  const venue = venueRule("NXT", session) ? "unified" : "KRX";
  const counted = venueRule(venue, session)?.countedUntil ?? "18:00";
  const next = calendar.nextSession(session);
  return [
    ...SAME_DAY.map(({ after, ...step }): Step => ({ ...step, day: session, time: later(close, after) })),
    {
      ...{ id: "counted", day: session, time: later(counted, 5), state: "evening" as const },
      ...{ sources: ["kis", "ecos"], why: `everything traded until ${counted} is counted` },
    },
    ...(next ? NEXT_DAY.map((step): Step => ({ ...step, day: next, state: "settled" })) : []),
  ];
}

export const instantOf = ({ day, time }: Step): Date => seoulInstant(day, time);

/** Where a plan stands, as it is kept on disk: steps that were run, with what came of them. */
export interface Progress {
  readonly session: TradingDay;
  readonly done: Readonly<Record<string, { readonly at: string; readonly outcome: "done" | "failed" | "passed-over" }>>;
}

/**
 * The step to run now, or to wait for. A step whose time went by while nothing ran is passed over where a later one is
 * due as well: the later one asks for all that can still be had.
 */
export function nextStep(
  plan: readonly Step[],
  { done }: Pick<Progress, "done">,
  now: Date,
): { readonly step: Step; readonly passedOver: readonly Step[]; readonly isDue: boolean } | undefined {
  const open = plan.filter((step) => done[step.id] === undefined);
  const due = open.filter((step) => instantOf(step) <= now);
  const run = due.at(-1);
  if (run) return { step: run, passedOver: due.slice(0, -1), isDue: true };
  const [wait] = open;
  return wait && { step: wait, passedOver: [], isDue: false };
}
