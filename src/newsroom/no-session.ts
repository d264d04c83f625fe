import { BellwetherError } from "../market/error.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { Newsroom } from "./newsroom.ts";

/** Why a day is no session, by the calendar and by nothing else; undefined for a session. */
export function noSession({ calendar }: Pick<Newsroom, "calendar">, day: TradingDay): BellwetherError | undefined {
  const state = calendar.stateOf(day);
  if (state.kind === "session") return undefined;
  if (state.kind === "unknown") {
    return new BellwetherError(
      "calendar-not-known",
      `${day}: calendar not known; it reaches from ${state.knownFrom} to ${state.knownThrough} (a calendar.json in the home folder extends it)`,
    );
  }
  const why = state.kind === "weekend" ? "is a weekend day" : `is a KRX holiday (${state.name.en})`;
  const before = calendar.previousSession(day) ?? "not known";
  return new BellwetherError("holiday", `${day} ${why}; the session before is ${before}`);
}
