import type { Calendar } from "../market/calendar.ts";
import type { Phase } from "../market/receipt.ts";
import { addDays, type TradingDay, tradingDay } from "../market/trading-day.ts";
import type { Availability } from "../sources/service.ts";
import { phaseAt, venueRule } from "../tape/precedence.ts";

/** How far a day has got: what its figures may be called. */
export const STATES = ["nothing-yet", "same-day", "evening", "settled"] as const;
export type State = (typeof STATES)[number];

/** The state that figures of a phase are in. */
export const STATE_OF_PHASE: Readonly<Record<Phase, State>> = {
  regular: "same-day",
  evening: "evening",
  settled: "settled",
};

/** A point in time in Seoul. */
export interface SeoulTime {
  readonly day: TradingDay;
  /** "15:31:07" */
  readonly time: string;
}

/** How a session stands at one moment. */
export interface Moment extends SeoulTime {
  readonly session: TradingDay;
  readonly state: State;
  readonly phase: Phase;
  /** Local time at which the session closes: later on exam day. */
  readonly close: string;
  /** Local time until which trades of the day are still counted. */
  readonly countedUntil: string;
  readonly next: TradingDay | undefined;
  /** True once a later session is over as well: everything official must be out. */
  readonly isOverdue: boolean;
}

const SEOUL_MS = 9 * 3_600_000;
const REGULAR_CLOSE = "15:30";

export function seoulTime(now: Date): SeoulTime {
  const text = new Date(now.getTime() + SEOUL_MS).toISOString();
  return { day: tradingDay(text.slice(0, 10)), time: text.slice(11, 19) };
}

/** The moment that Seoul's clock shows a time on a day. */
export function seoulInstant(day: string, time: string): Date {
  return new Date(`${day}T${time.length === 5 ? `${time}:00` : time}+09:00`);
}

/** ISO 8601 with Seoul's offset. */
export function seoulIso(now: Date): string {
  const { day, time } = seoulTime(now);
  return `${day}T${time}+09:00`;
}

/** Minutes by which a session's close lies after the regular one. */
function shiftOf(close: string): number {
  return minutes(close) - minutes(REGULAR_CLOSE);
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A local time moved by minutes, kept within the day. */
export function later(time: string, by: number): string {
  const at = Math.max(0, Math.min(24 * 60 - 1, minutes(time) + by));
  return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
}

/** How a session stands now. The day must be a session of the calendar. */
export function momentOf(calendar: Calendar, session: TradingDay, now: Date): Moment {
  const at = seoulTime(now);
  const state = calendar.stateOf(session);
  const close = state.kind === "session" ? state.hours.close : REGULAR_CLOSE;
  const next = calendar.nextSession(session);
  const venue = venueRule("NXT", session) ? "unified" : "KRX";
  const countedUntil = venueRule(venue, session)?.countedUntil ?? "18:00";
  const phase = at.day > session ? "settled" : phaseAt("KRX", session, later(at.time, -shiftOf(close)));
  return {
    ...at,
    session,
    state: at.day < session || !phase ? "nothing-yet" : STATE_OF_PHASE[phase],
    phase: phase ?? "regular",
    ...{ close, countedUntil, next },
    isOverdue: at.day > (next ?? addDays(session, 4)),
  };
}

/** Seconds after the close from which its auction's result is out: the auction may end up to half a minute late. */
const AFTER_CLOSE = ":30";

/** The exchange's own after-market: from its first day, later prices are not the close. */
const AFTER_MARKET = { from: "2026-09-14", at: "16:00" } as const;

export type Readiness =
  | { readonly kind: "ready" }
  /** Comes later: local day and time, where they can be told. */
  | { readonly kind: "later"; readonly day: TradingDay | undefined; readonly time: string }
  | { readonly kind: "past"; readonly because: string };

/** Whether something can be had of a session now. */
export function readinessOf(available: Availability, moment: Moment): Readiness {
  const { session, day, time, close, next } = moment;
  const { venue } = available;
  if (venue && !venueRule(venue, session)) return { kind: "past", because: `${venue} did not trade yet` };
  if (available.from === "close") {
    const from = available.at ?? close;
    if (day < session || (day === session && time < (available.at ?? `${close}${AFTER_CLOSE}`))) {
      return { kind: "later", day: session, time: from };
    }
    const ends = available.until === undefined ? undefined : endOf(available.until, moment);
    return ends ? { kind: "past", because: ends } : { kind: "ready" };
  }
  if (available.from === "day-after") {
    return day > session ? { kind: "ready" } : { kind: "later", day: addDays(session, 1), time: "00:00" };
  }
  const from = available.at ?? "00:00";
  if (!next) {
    return day > addDays(session, 1) ? { kind: "ready" } : { kind: "later", day: undefined, time: from };
  }
  const isReady = day > next || (day === next && time >= from);
  return isReady ? { kind: "ready" } : { kind: "later", day: next, time: from };
}

function endOf(until: NonNullable<Availability["until"]>, { session, day, time, close }: Moment): string | undefined {
  if (day > session) return "told on the day itself only";
  const begins = later(AFTER_MARKET.at, shiftOf(close));
  const isLate = until === "after-market" && session >= AFTER_MARKET.from && time >= begins;
  return isLate ? `since ${begins} the service tells after-market prices, not closes` : undefined;
}
