import {
  ALL_SHARE,
  COMPOSITE,
  FINANCIAL_STOCKS,
  MAINSTREAM,
  NSE_BENCHMARK,
  SENSITIVE,
  TOP_TEN,
} from "../atlas/indexes.ts";
import { HOME, MAIN_INDEX } from "../atlas/markets.ts";
import { type Item, indexOf, itemAt } from "../phrases/item.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { placeBefore } from "./market-place.ts";

/** Whose index it is that many markets have one of by the same name. */

/** By the name that many markets' indices share: whose it is where that is not the index the market's stocks stand for. */
const OWN_INDEXES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  [
    ALL_SHARE,
    {
      UK: "FTSE All-Share",
      PK: "KSE All Share",
      KE: "NASI",
      QA: "QSE All Share",
      NO: "Oslo All Share",
      PH: "PSE All Shares",
    },
  ],
  [COMPOSITE, { [HOME]: "KOSPI" }],
  [NSE_BENCHMARK, { IN: "Nifty 50" }],
  [SENSITIVE, { IN: "Sensex", NP: "NEPSE Sensitive" }],
  [MAINSTREAM, { ZW: "ZSE Industrial" }],
  [TOP_TEN, { ZW: "ZSE Top 10" }],
  [FINANCIAL_STOCKS, { GH: "GSE Financial Stocks" }],
]);

/** Indices of a part of a market: one that no table knows goes by that name, and never by the main index's. */
const PARTS: ReadonlySet<string> = new Set([SENSITIVE, MAINSTREAM, TOP_TEN, FINANCIAL_STOCKS]);

/** "The all-share index", "the composite stock index" by the market that the story is about, or by the place before it. */
export function ownIndices(items: readonly Item[], market: string, mainIndex: string, before?: readonly Item[]): void {
  for (const [at, item] of items.entries()) {
    const name = item.kind === W.subject && item.value === S.index ? item.subject?.name : undefined;
    const own = name === undefined ? undefined : OWN_INDEXES.get(name);
    if (!own) continue;
    const owner = ownerOf(items, at) ?? toldBefore(name as string, own, market, before) ?? market;
    const other = PARTS.has(name as string) ? name : owner === market ? mainIndex : MAIN_INDEX[owner];
    item.subject = indexOf(own[owner] ?? other ?? mainIndex, owner);
  }
}

/** "The PSE index fell to 6,761.50. The all-share index fell to 3,466.80": of the market that alone was told of before it. */
function toldBefore(name: string, own: Readonly<Record<string, string>>, home: string, before: readonly Item[] = []) {
  if (name !== ALL_SHARE || home === HOME) return undefined;
  let market: string | undefined;
  for (const { subject } of before) {
    if (subject?.kind !== S.index || !subject.market) continue;
    if (market !== undefined && market !== subject.market) return undefined;
    market = subject.market;
  }
  return market !== undefined && market !== home && own[market] !== undefined ? market : undefined;
}

/** "Manila's PSE Composite": past the letters of an exchange, the place of the market. */
function ownerOf(items: readonly Item[], at: number): string | undefined {
  const letters = itemAt(items, at - 1)?.subject?.value === -1;
  const place = placeBefore(items, letters ? at - 1 : at);
  const owner = place && PLACE_MARKETS[place.value];
  return owner && MAIN_INDEX[owner] !== undefined && owner !== "US" && owner !== "AS" ? owner : undefined;
}
