import * as M from "../../mark-code.ts";
import { HYPHEN, isCapital, isTight, type Tokens } from "../../scanner.ts";
import { isUnheard, markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What a run of capital words looks like: a company, a part of a market, an index, or no name at all. */

/** "IT", the trade. */
export function isTradeIt(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  // "IT WAS a mark of the day": a paper's first words.
  const shouted = isCapital(tokens, at + 1) && tokens.text.charCodeAt((tokens.end[at + 1] as number) - 1) < 91;
  return wordClass(tokens, at) === W.it && tokens.text.charCodeAt(start + 1) === 84 && !shouted;
}

export function isTradeEnd(tokens: Tokens, at: number): boolean {
  return wordClass(tokens, at) === W.sector || isTradeIt(tokens, at) || isSizeClass(tokens, at);
}

/** "Index", "Market Index". */
export function isIndexNoun(tokens: Tokens, at: number): boolean {
  if (wordClass(tokens, at) !== W.marketNoun) return false;
  if (isCapital(tokens, at) && wordClass(tokens, at + 1) === W.marketNoun) return true;
  const start = tokens.start[at] as number;
  return (tokens.text.charCodeAt(start) | 32) === 105 && (tokens.text.charCodeAt(start + 2) | 32) === 100;
}

const isSizeClass = wordSet("cap", "midcap", "smallcap", "midcaps", "smallcaps", "largecap");
const isCap = wordSet("cap", "caps");

/** Past "mid-cap", "Small-caps"; `at` when no such word begins there. */
export function sizeClassEnd(tokens: Tokens, at: number, to: number): number {
  if (at + 2 >= to || tokens.code[at + 1] !== HYPHEN || !isTight(tokens, at + 1) || !isTight(tokens, at + 2)) return at;
  return isCap(tokens, at + 2) ? at + 3 : at;
}

/** Trades that close the name of a firm: "Discount Bank", "US Steel". */
export const isFirmTrade = wordSet(..."bank steel insurance energy power oil gas electronics tobacco".split(" "));

/** "P.I.E.", "Homebuilder D.R. Horton": the stop at `stop` ends letters with a stop behind each, in a name from `at`. */
export function isInitial(tokens: Tokens, at: number, stop: number): boolean {
  return (
    stop - 3 >= at && isLetter(tokens, stop - 1) && markAt(tokens, stop - 2) === M.stop && isLetter(tokens, stop - 3)
  );
}

function isLetter(tokens: Tokens, at: number): boolean {
  return (tokens.end[at] as number) - (tokens.start[at] as number) === 1;
}

/** Endings of adjectives, which begin sentences about stocks of a kind: "Defensive shares rose". */
const ADJECTIVES = /(?:an|ese|ing|ive|al|ic|ed|er|est|ry|y|st|re|ll|ny|om|rs|s)$/;

/** "Ocado shares were down": a word no English text is likely to begin with names a company. */
export function isListedName(tokens: Tokens, at: number): boolean {
  return isUnheard(tokens, at) && !ADJECTIVES.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

/** Endings of nouns for what is measured: "Consumption also fell", "Turnout also rose". */
const MEASURED = /(?:tion|sion|ment|ism|out|put|um|th|sh|ence|age|ure|ness|mand)$/;

/** A word that no table knows, and that ends neither as an adjective nor as a noun for what is measured. */
export function isNamedThing(tokens: Tokens, at: number): boolean {
  return isListedName(tokens, at) && !MEASURED.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

/** Words that begin sentences and name nothing. */
export const isNoName = wordSet(
  ...`meanwhile meantime also however still elsewhere instead overall earlier later today yesterday nevertheless nonetheless
   moreover furthermore besides likewise afterwards thereafter therefore thus hence indeed then again there here others
   both all few best worst biggest largest smallest many most some several investors analysts economists strategists consumers households officials traders dealers brokers overnight abroad regionally similarly conversely
   additionally consequently accordingly nearby benchmarks gauges bourses liquidity holdings deals trades contracts sentiment turmoil optimism pessimism caution momentum fares tariffs rents premiums bookings arrivals margins cotton sugar coffee rubber
   demand orders deposits loans wages salaries deliveries shipments stockpiles inventories subscriptions spending consumption production output supply
   supplies profits costs expenses traffic passengers downloads users subscribers visitors tourists employment jobs payrolls borrowing lending
   savings remittances positions valuations multiples dividends buybacks listings offerings activity confidence expectations capacity utilization
   capex mortgages homes apartments houses smartphones handsets phones servers panels cars vehicles ships drugs advertising
   concerns worries fears hopes jitters tensions uncertainty uncertainties anxiety appetite woes speculation risks nerves
   skepticism scepticism enthusiasm excitement fatigue pressure pressures doubts volatility purchases imports exports births deaths infections
   state nickel zinc aluminium aluminum lithium uranium soy oats rice cattle hogs gasoline diesel petrol`.split(/\s+/),
);

export function wordText(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.start[at], tokens.end[at]);
}

export function hasSecondCapital(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at] as number;
  for (let i = (tokens.start[at] as number) + 1; i < end; i++) {
    const code = tokens.text.charCodeAt(i);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

export function isAdverb(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at] as number;
  return tokens.text.charCodeAt(end - 1) === 121 && tokens.text.charCodeAt(end - 2) === 108;
}

/** Letters of a town; fewer are those of a firm. */
const LEAST_TOWN = 5;

/** "TEHRAN", "KUALA LUMPUR": a town as some datelines print it. */
export function isTownInCapitals({ text, start, end }: Tokens, from: number, to: number): boolean {
  const town = text.slice(start[from], end[to - 1]);
  return town.length >= LEAST_TOWN && town === town.toUpperCase();
}
