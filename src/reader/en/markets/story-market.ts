import type { Tokens } from "../../scanner.ts";
import { ALL_SHARE } from "../atlas/indexes.ts";
import { HOME, MAIN_INDEX, MONEY_MARKETS, NOWHERE, SECOND_BOARD } from "../atlas/markets.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { ruleTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import * as E from "./market-evidence.ts";
import { MarketSearch, SHARED } from "./market-search.ts";
import { MEASURED_ALONE } from "./place-evidence.ts";
import { pointedAt } from "./pointed-name.ts";
import { SEARCH_RULES } from "./search-rules.ts";
import { isWeekly } from "./week-story.ts";

/** What a story as a whole tells before any of it is read. */
export interface Outline {
  /** Country of the market it is about: the one it measures. Korea when it names none, nor any index. */
  readonly market: string;
  /** The index that "the index", turnover and flows are of where none is named. */
  readonly mainIndex: string;
  /** Some list in brackets prints a minus sign. */
  readonly signedBrackets: boolean;
  /** It tells of a week: its changes and sums are over days. */
  readonly weekly: boolean;
  /** "All-Share" or "Composite", where it speaks of "the all-share index", whichever that is; else empty. */
  readonly commonName: string;
  /** The money that a story of no market begins with. */
  readonly money: string;
}

/** The index of a story that names neither a market nor an index. */
const UNTOLD = "index";

const DOW = "Dow Jones Industrial Average";

/** Indices that a story is about where it names no other of its market: of a second exchange, or of an earlier time. */
const LONE: ReadonlySet<string> = new Set([
  ..."All Ordinaries|NZSE 40|HNX-Index|DSE General|DSE All Share|CASPI|Straits Times Industrials|Nifty 50".split("|"),
  ..."Shenzhen Composite|Shenzhen Component|Topix|TPEx|KSE All Share|TSE 300|NZX All".split("|"),
]);

const RULES = ruleTable(SEARCH_RULES);

const isOther = wordSet("other");

/** "Other Asian indices were mixed:": the markets of the list below are not the story's. */
function headsOthers(tokens: Tokens, items: readonly Item[]): boolean {
  if (!isOther(tokens, items[0]?.from ?? -1) || items.at(-1)?.kind !== W.colon) return false;
  return kindAt(items, 1) === W.place && kindAt(items, 2) === W.marketNoun;
}

export function outlineOf(tokens: Tokens, sentences: readonly (readonly Item[])[]): Outline {
  const search = new MarketSearch(tokens);
  for (const items of sentences) {
    search.enter();
    if (search.lead !== "" && headsOthers(tokens, items)) search.evidence.open = false;
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item;
      const rule = RULES[item.kind];
      if (rule) rule(search, items, at, item);
      else if (MEASURED_ALONE[item.kind] === 1) search.spoken = "";
    }
    search.sentence++;
  }
  if (search.unnamed > 0) search.evidence.add(search.lead || search.desk, E.UNNAMED_FIGURE, search.unnamed);
  const { market, told } = search.evidence.decide();
  const { commonName, signedBrackets } = search;
  const weekly = isWeekly(sentences);
  // "The KASE Index rose ...": a market that no table knows.
  const stranger = told ? "" : search.stranger || strangerOf(search, sentences);
  const own = stranger === "" ? ownMarket(search, market) : unknownMarket(search, stranger);
  return { ...own, signedBrackets, weekly, commonName };
}

/** The index, or the exchange, of a story whose market no table knows; empty where it tells of none. */
function strangerOf(search: MarketSearch, sentences: readonly (readonly Item[])[]): string {
  const named = pointedAt(sentences) || search.strange;
  if (named !== "") return named;
  if (search.abroadMoney !== "" || search.headMoney !== "") return UNTOLD;
  return search.commonName === ALL_SHARE ? ALL_SHARE : "";
}

type Own = Pick<Outline, "market" | "mainIndex" | "money">;

/** "The All Share Index rose ... to close at N12.40": a money that only one market counts in tells which it is. */
function unknownMarket({ abroadMoney, commonName, headMoney }: MarketSearch, stranger: string): Own {
  const counted = MONEY_MARKETS.get(abroadMoney);
  if (counted === undefined) return { market: NOWHERE, mainIndex: stranger, money: headMoney };
  const isMain = stranger === UNTOLD || SHARED.has(commonName);
  return { market: counted, mainIndex: isMain ? (MAIN_INDEX[counted] as string) : stranger, money: "" };
}

function ownMarket(search: MarketSearch, market: string): Own {
  // A story of the junior market measures it first, and names it more than the senior one, or as often and first.
  const { juniors, measured, named, seniors } = search;
  const isMoreNamed = juniors > seniors || (juniors === seniors && named === SECOND_BOARD);
  const junior = market === HOME && measured === SECOND_BOARD && isMoreNamed;
  // A story of old that names the Dow alone is about the Dow, one of old Sydney about the All Ordinaries.
  const alone = search.only.get(market) ?? "";
  const lone = market === "US" ? alone === DOW : LONE.has(alone);
  const main = junior ? SECOND_BOARD : lone ? alone : market === "EU" ? search.european : "";
  return { market, mainIndex: main || (MAIN_INDEX[market] as string), money: "" };
}
