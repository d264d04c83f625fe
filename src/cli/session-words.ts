import { BellwetherError } from "../market/error.ts";
import { type TradingDay, tradingDay } from "../market/trading-day.ts";
import { defaultSession } from "../newsroom/close.ts";
import { type Newsroom, openNewsroom } from "../newsroom/newsroom.ts";
import { type Settings, settle } from "../newsroom/settings.ts";
import type { Call } from "./command.ts";

/** What most commands need first: the settled newsroom and the market spoken of. */
export function openFor(
  { flags, effects }: Call,
  options: { readonly tape?: boolean } = {},
): { newsroom: Newsroom; market: string; settings: Settings } {
  const settings = settle(flags, effects);
  const newsroom = openNewsroom(settings, effects, { bundled: flags["no-bundled"] !== true, ...options });
  return { newsroom, market: settings.market ?? "KOSPI", settings };
}

/**
 * A date as the user wrote it.
 *
 * @throws BellwetherError `bad-date` (usage) showing the word and the shape.
 */
export function dayFrom(word: string): TradingDay {
  try {
    return tradingDay(word);
  } catch (cause) {
    throw new BellwetherError("bad-date", (cause as Error).message, { kind: "usage", cause });
  }
}

/** The session named by a word, or the one to speak of when none is named. */
export function sessionFrom(word: string | undefined, newsroom: Newsroom, market: string): TradingDay {
  return word === undefined ? defaultSession(newsroom, market) : dayFrom(word);
}
