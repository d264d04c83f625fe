import { addDays, isWeekend, type TradingDay, yearOf } from "./trading-day.ts";

/** The calendar as it stands in its editable file: every weekday closure and every session with hours of its own. */
export interface CalendarFile {
  readonly exchange: string;
  readonly knownFrom: string;
  readonly knownThrough: string;
  readonly regularHours: readonly { readonly from: string; readonly open: string; readonly close: string }[];
  readonly closures: readonly { readonly date: string; readonly en: string; readonly ko: string }[];
  readonly specialHours: readonly SpecialHours[];
}

interface SpecialHours {
  readonly date: string;
  readonly open: string;
  readonly close: string;
  readonly en: string;
  readonly ko: string;
}

/**
 * The shipped calendar with a user's own: theirs wins day by day, and the known span reaches as far as either does.
 * A file that does not say from when it is known begins where the shipped one ends: its days only add to those.
 * Two files that leave days unknown between them do not join: the later one alone then holds.
 */
export function mergeCalendars(shipped: CalendarFile, own: CalendarFile): CalendarFile {
  const next = addDays(shipped.knownThrough as TradingDay, 1);
  const ownFrom = own.knownFrom ?? next;
  if (ownFrom > next) return { ...shipped, ...own };
  const covered = (date: string) => date >= ownFrom && date <= own.knownThrough;
  const outside = <Row extends { readonly date: string }>(rows: readonly Row[]) =>
    rows.filter((row) => !covered(row.date));
  return {
    exchange: own.exchange ?? shipped.exchange,
    knownFrom: ownFrom < shipped.knownFrom ? ownFrom : shipped.knownFrom,
    knownThrough: own.knownThrough > shipped.knownThrough ? own.knownThrough : shipped.knownThrough,
    regularHours: own.regularHours ?? shipped.regularHours,
    closures: [...outside(shipped.closures), ...own.closures],
    specialHours: [...outside(shipped.specialHours), ...(own.specialHours ?? [])],
  };
}

/** Local times of the exchange, "09:00" and "15:30"; `reason` only where they are not the regular ones. */
export interface Hours {
  readonly open: string;
  readonly close: string;
  readonly reason?: { readonly en: string; readonly ko: string };
}

/** What a day is. Outside the file's span it is `unknown`: never a guess. */
export type DayState =
  | { readonly kind: "session"; readonly hours: Hours }
  | { readonly kind: "weekend" }
  | { readonly kind: "holiday"; readonly name: { readonly en: string; readonly ko: string } }
  | { readonly kind: "unknown"; readonly knownFrom: TradingDay; readonly knownThrough: TradingDay };

/** Days whose session before is kept: a working life of sessions. */
const MOST_KEPT = 16_384;

/** One exchange's trading calendar. Days outside the known span have state `unknown` and no neighbours. */
export class Calendar {
  readonly exchange: string;
  readonly knownFrom: TradingDay;
  readonly knownThrough: TradingDay;
  readonly #closures: ReadonlyMap<string, { readonly en: string; readonly ko: string }>;
  readonly #special: ReadonlyMap<string, SpecialHours>;
  readonly #regular: CalendarFile["regularHours"];
  /** Sessions before the days asked about: every story asks for that of its own. */
  readonly #before = new Map<TradingDay, TradingDay | undefined>();

  constructor(file: CalendarFile) {
    this.exchange = file.exchange;
    this.knownFrom = file.knownFrom as TradingDay;
    this.knownThrough = file.knownThrough as TradingDay;
    this.#closures = new Map(file.closures.map((closure) => [closure.date, { en: closure.en, ko: closure.ko }]));
    this.#special = new Map(file.specialHours.map((hours) => [hours.date, hours]));
    this.#regular = [...file.regularHours].sort((a, b) => (a.from < b.from ? 1 : -1));
  }

  stateOf(day: TradingDay): DayState {
    if (day < this.knownFrom || day > this.knownThrough) {
      return { kind: "unknown", knownFrom: this.knownFrom, knownThrough: this.knownThrough };
    }
    if (isWeekend(day)) return { kind: "weekend" };
    const closure = this.#closures.get(day);
    if (closure) return { kind: "holiday", name: closure };
    const special = this.#special.get(day);
    if (special) {
      const { open, close, en, ko } = special;
      return { kind: "session", hours: { open, close, reason: { en, ko } } };
    }
    const regular = this.#regular.find((hours) => hours.from <= day);
    return { kind: "session", hours: { open: regular?.open ?? "09:00", close: regular?.close ?? "15:30" } };
  }

  isSession(day: TradingDay): boolean {
    return this.stateOf(day).kind === "session";
  }

  /** The last session before `day`, or undefined when the calendar does not reach it. */
  previousSession(day: TradingDay): TradingDay | undefined {
    let before = this.#before.get(day);
    if (before === undefined && !this.#before.has(day)) {
      before = this.#walk(day, -1);
      if (this.#before.size < MOST_KEPT) this.#before.set(day, before);
    }
    return before;
  }

  /** The first session after `day`, or undefined when the calendar does not reach it. */
  nextSession(day: TradingDay): TradingDay | undefined {
    return this.#walk(day, 1);
  }

  /** True for the first session of its year, which opens an hour late. Undefined beyond the calendar. */
  isFirstOfYear(day: TradingDay): boolean | undefined {
    const before = this.previousSession(day);
    if (before) return yearOf(before) < yearOf(day);
    return this.isSession(day) ? true : undefined;
  }

  #walk(day: TradingDay, step: 1 | -1): TradingDay | undefined {
    // A year without a session does not exist: the bound only guards a damaged file.
    for (let at = addDays(day, step), tries = 0; tries < 400; at = addDays(at, step), tries++) {
      const state = this.stateOf(at);
      if (state.kind === "session") return at;
      if (state.kind === "unknown") return undefined;
    }
    return undefined;
  }
}
