import { existsSync } from "node:fs";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession, writeClose } from "../../src/newsroom/close.ts";
import { realEffects } from "../../src/newsroom/effects.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { type Newsroom, openNewsroom } from "../../src/newsroom/newsroom.ts";
import type { Claim, Language, Reading } from "../../src/reader/claim.ts";
import { readStory } from "../../src/reader/read-story.ts";
import type { Story } from "../../src/story/story.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";

/** Reference stories and data, where they stand beside the checkout. */
export const SHARED = "../shared";

export async function openWithData(home: string): Promise<Newsroom> {
  const effects = realEffects(home);
  const empty = openNewsroom({ home }, effects, { bundled: true });
  if (!existsSync(`${SHARED}/data`)) return empty;
  await ingest(empty, [`${SHARED}/data`], {});
  return openNewsroom({ home }, effects, { bundled: true });
}

/** Sessions of which whole stories can be written. */
export function sessionsWithQuotes({ history }: Newsroom, market = "KOSPI"): readonly TradingDay[] {
  return history.sessions(market).filter((session) => {
    const day = history.scopes(market, session)[0];
    return (day?.quotes.length ?? 0) > 0 && day?.index !== undefined;
  });
}

export function ownStory(newsroom: Newsroom, session: TradingDay, language: Language, market = "KOSPI"): Story {
  return writeClose(closeSession(newsroom, market, session), newsroom, language, DEFAULT_STYLE);
}

export function readText(newsroom: Newsroom, text: string, session: TradingDay, language: Language): Reading {
  return readStory(text, { session, language, calendar: newsroom.calendar }, newsroom.directory);
}

/** True when the claim's print and the span share a character. */
export function touches(claim: Claim, offset: number, length: number): boolean {
  return claim.offset < offset + length && offset < claim.offset + claim.printed.length;
}

export function share(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}
