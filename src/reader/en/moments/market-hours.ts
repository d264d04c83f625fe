import type { Claim } from "../../claim.ts";
import { dayNumber } from "../../day-number.ts";
import { marketOf, regionOf, regionOfMarket } from "../atlas/regions.ts";

/** When a market closes, by its own clock: what is told of that time or a later one is told of the close. */

/** Minutes after midnight at which no session of the market goes on. */
const CLOSES: Readonly<Record<string, number>> = {
  US: 16 * 60,
  JP: 15 * 60 + 30,
  CN: 15 * 60,
  HK: 16 * 60,
  TW: 13 * 60 + 30,
  IN: 15 * 60 + 30,
  UK: 16 * 60 + 30,
  DE: 17 * 60 + 30,
  FR: 17 * 60 + 30,
  AU: 16 * 60,
  NZ: 17 * 60,
  SG: 17 * 60,
  MY: 17 * 60,
  TH: 16 * 60 + 30,
  PH: 15 * 60 + 30,
  KR: 15 * 60 + 30,
};

/** Tokyo closed at 15:00 until 5 November 2024 (Japan Exchange Group, arrowhead 4.0). */
const TOKYO_LONGER_FROM = dayNumber(2024, 11, 5);
const TOKYO_BEFORE = 15 * 60;

/** Seoul closed at 15:00 until 1 August 2016 (Korea Exchange). */
const SEOUL_LONGER_FROM = dayNumber(2016, 8, 1);
const SEOUL_BEFORE = 15 * 60;

function closeOf(market: string, session: number): number | undefined {
  if (market === "KR" && session < SEOUL_LONGER_FROM) return SEOUL_BEFORE;
  return market === "JP" && session < TOKYO_LONGER_FROM ? TOKYO_BEFORE : CLOSES[market];
}

/** "5 pm", "5.05pm", "17:00", "1630 AEDT". */
const CLOCK = /^(\d{1,2})(?:[.:]?(\d\d))?(?::\d\d)?\s*(?:([ap])\.?m)?/i;

/** A clock of another place, or of all: "0900 GMT". */
const ELSEWHERE = /(?:gmt|utc|kst)$/i;

/** "At 5 pm" in Kuala Lumpur, "at 4:15 p.m." in New York: the session was over; `session` is the story's day number. */
export function isAfterClose(market: string, session: number, text: string): boolean {
  const close = closeOf(market, session);
  const minutes = close === undefined ? Number.NaN : minutesOf(text);
  return close !== undefined && minutes >= close && minutes < DAY;
}

/** Hours in which every market of a table without hours is open, on its own clock, and no report of a close is written. */
const SURELY_OPEN = { from: 9 * 60, to: 13 * 60 };

/** "At 11.54am", "at 3pm" in Kuala Lumpur: the session was going on. */
export function isDuringHours(market: string, session: number, text: string): boolean {
  const minutes = market === "KR" ? minutesInSeoul(text) : minutesOf(text);
  return minutes >= SURELY_OPEN.from && minutes < (closeOf(market, session) ?? SURELY_OPEN.to);
}

const DAY = 24 * 60;

const OF_GREENWICH = /(?:gmt|utc)$/i;
const AHEAD_OF_GREENWICH = 9 * 60;

/** "As of 0232 GMT", "at 11:32 a.m. KST". */
function minutesInSeoul(text: string): number {
  const zone = ELSEWHERE.exec(text);
  const minutes = minutesOf(zone ? text.slice(0, zone.index).trim() : text);
  return OF_GREENWICH.test(text) ? (minutes + AHEAD_OF_GREENWICH) % DAY : minutes;
}

/** Minutes after midnight by the market's own clock; NaN where that is not told. */
function minutesOf(text: string): number {
  const clock = ELSEWHERE.test(text) ? null : CLOCK.exec(text);
  if (clock === null) return Number.NaN;
  const [, hours, minutes = "0", half] = clock;
  const hour = half ? Number(hours) % 12 : Number(hours);
  const afternoon = half?.toLowerCase() === "p" ? 12 : 0;
  return (hour + afternoon) * 60 + Number(minutes);
}

/** Markets of the Far East whose mornings go on together. */
const FAR_EAST: ReadonlySet<string> = new Set("KR JP CN HK TW SG MY PH TH ID AU NZ".split(" "));

/** "In midday trade London was down 1.1 percent, and the DAX 0.6 percent": another index, of a market that is open too. */
export function isOpenToo(market: string, { measure, subject }: Claim): boolean {
  if (!measure.startsWith("foreign_index.")) return false;
  if (FAR_EAST.has(market)) return FAR_EAST.has(marketOf(subject));
  return regionOfMarket(market) === "europe" && regionOf(subject) === "europe";
}
