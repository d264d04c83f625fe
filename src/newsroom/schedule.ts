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
  /** Local time until which what failed or was not there yet is asked for again. */
  readonly until: string;
  /** Services to ask. */
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

/** When the last step of a day gives up. */
const LAST = { "same-day": "23:59", "next-day": "20:00" } as const;

/**
 * When to ask whom for a session, by its own hours and the rules of its day: exam day closes an hour later, and what is
 * counted after the close ends at 18:00 before NXT opened on 2025-03-04 and at 20:00 since. Each step lasts until the
 * next one of its day.
 */
export function planOf(calendar: Calendar, session: TradingDay): readonly Step[] {
  const state = calendar.stateOf(session);
  const close = state.kind === "session" ? state.hours.close : "15:30";
  const venue = venueRule("NXT", session) ? "unified" : "KRX";
  const counted = venueRule(venue, session)?.countedUntil ?? "18:00";
  const next = calendar.nextSession(session);
  const steps: readonly Omit<Step, "until">[] = [
    ...SAME_DAY.map(({ after, ...step }) => ({ ...step, day: session, time: later(close, after) })),
    {
      ...{ id: "counted", day: session, time: later(counted, 5), state: "evening" as const },
      ...{ sources: ["kis", "ecos"], why: `everything traded until ${counted} is counted` },
    },
    ...(next ? NEXT_DAY.map((step) => ({ ...step, day: next, state: "settled" as const })) : []),
  ];
  return steps.map((step, at) => {
    const after = steps[at + 1];
    const last = LAST[step.day === session ? "same-day" : "next-day"];
    return { ...step, until: after?.day === step.day ? after.time : last };
  });
}

export const instantOf = ({ day, time }: Step): Date => seoulInstant(day, time);

const endOf = ({ day, until }: Step): Date => seoulInstant(day, until);

/** What came of a step: `incomplete` where something was not published in its time. */
export type Outcome = "done" | "incomplete" | "failed" | "passed-over";

/** A step that will be tried again. */
interface Tried {
  readonly step: string;
  readonly times: number;
  /** When it was tried last, ISO 8601. */
  readonly last: string;
  readonly outcome: Outcome;
  /** The services that have yet to give something. */
  readonly sources: readonly string[];
}

/** Where a plan stands, as it is kept on disk. */
export interface Progress {
  readonly session: TradingDay;
  /** Steps that are over. */
  readonly done: Readonly<Record<string, { readonly at: string; readonly outcome: Outcome }>>;
  readonly tried?: Tried;
}

/** The pause before each further try, doubled each time and capped, in minutes. */
const FIRST_PAUSE = 1;
const LONGEST_PAUSE = 15;

/** Milliseconds to wait after so many tries. */
export const pauseAfter = (times: number): number => Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (times - 1)) * 60_000;

/** What to do now. */
export type Move =
  | { readonly kind: "run"; readonly step: Step; readonly sources: readonly string[] }
  | { readonly kind: "wait"; readonly until: Date }
  /** The step's time is over: what came of it stands. */
  | { readonly kind: "close"; readonly step: Step; readonly outcome: Outcome; readonly by: Step | undefined }
  | { readonly kind: "end" };

/**
 * The next move. A step whose time went by while nothing ran is passed over where a later one is due as well: the later
 * one asks for all that can still be had. A step that failed is run again after a pause, as long as its time lasts; a
 * clock that was set back does not make the pause longer.
 */
export function nextMove(plan: readonly Step[], { done, tried }: Progress, now: Date): Move {
  const open = plan.filter((step) => done[step.id] === undefined);
  const due = open.filter((step) => instantOf(step) <= now);
  const [first, second] = due;
  if (first === undefined) return open[0] ? { kind: "wait", until: instantOf(open[0]) } : { kind: "end" };
  const own = tried?.step === first.id ? tried : undefined;
  if (second || (own && endOf(first) <= now)) {
    return { kind: "close", step: first, outcome: own?.outcome ?? "passed-over", by: due.at(-1) };
  }
  if (!own) return { kind: "run", step: first, sources: first.sources };
  const last = new Date(own.last).getTime();
  const again = new Date(last + pauseAfter(own.times));
  if (again > now && last <= now.getTime()) return { kind: "wait", until: again };
  return { kind: "run", step: first, sources: own.sources };
}
