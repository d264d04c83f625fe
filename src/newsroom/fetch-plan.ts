import { subtract } from "../market/decimal.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { Asking, KnownIndex } from "../sources/service.ts";
import type { Newsroom } from "./newsroom.ts";
import { noSession } from "./no-session.ts";
import { type Moment, type Readiness, seoulIso } from "./states.ts";
import { loadStyle } from "./style-file.ts";

/** How many large caps are asked for, or keyed, by name. */
const LARGE_CAPS = 25;

/** What services are asked for a session, as it stands. */
export async function askingFor(newsroom: Newsroom, moment: Moment): Promise<Asking> {
  const { calendar } = newsroom;
  const { session } = moment;
  const why = noSession(newsroom, session);
  if (why) throw why;
  const previous = calendar.previousSession(session);
  return {
    ...{ session, previous, isOverdue: moment.isOverdue, phase: moment.phase },
    isToday: moment.day === session,
    asOf: seoulIso(newsroom.effects.now()),
    codes: await largeCapCodes(newsroom, "KOSPI", session),
    known: (market) => (previous ? knownIndex(newsroom, market, previous) : undefined),
  };
}

function knownIndex(newsroom: Newsroom, market: string, session: TradingDay): KnownIndex | undefined {
  const day = newsroom.history.scopes(market, session)[0];
  const known = day?.index;
  if (known) {
    return {
      close: known.close,
      change: subtract(known.close, known.previous),
      ...(day.turnover?.volume ? { volume: day.turnover.volume.value } : {}),
      ...(day.turnover?.value ? { value: day.turnover.value.value } : {}),
    };
  }
  const row = newsroom.history.closes(market, session)?.rows.at(-1);
  return row?.session === session ? { close: row.close } : undefined;
}

/** Codes to name: the style's first, then the largest of the last session known, then any with a house name. */
export async function largeCapCodes(
  newsroom: Newsroom,
  market: string,
  session: TradingDay,
): Promise<readonly string[]> {
  const { history, directory, effects, settings } = newsroom;
  const style = await loadStyle(settings.style, effects);
  const last = history.sessions(market).findLast((day) => day < session);
  const largest = last ? (history.scopes(market, last)[0]?.quotes ?? []).map((quote) => quote.code) : [];
  const named = [...directory.all()].filter((one) => one.market === market).map((one) => one.code);
  const listed = market === "KOSPI" ? style.largeCaps : [];
  return [...new Set([...listed, ...largest, ...named])].slice(0, LARGE_CAPS);
}

/** "on 2026-01-05 at 13:00 KST". */
export function whenText(ready: Extract<Readiness, { kind: "later" }>): string {
  const day = ready.day ? `on ${ready.day}` : "on the next trading day";
  return ready.time === "00:00" ? day : `${day} at ${ready.time} KST`;
}
