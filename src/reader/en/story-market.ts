import type { Tokens } from "../scanner.ts";
import { isCountedInPoints } from "./apposition.ts";
import { ALL_SHARE, COMPOSITE, MAINSTREAM, NSE_BENCHMARK, SENSITIVE } from "./indexes.ts";
import { type Item, kindAt } from "./item.ts";
import { kindSet } from "./kind-table.ts";
import { EXCHANGE_MARKETS, HOME, MAIN_INDEX, MONEY_MARKETS, NOWHERE, SECOND_BOARD } from "./markets.ts";
import type { Quantity } from "./quantity.ts";
import * as S from "./subject-kind.ts";
import { PLACE_MARKETS } from "./thing-words.ts";
import * as U from "./unit-kind.ts";
import { isWeekly } from "./week-story.ts";
import { wordClass, wordValue } from "./word.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

const isExchangeWord = wordSet("exchange");
const isWall = wordSet("wall");

/** Letters of an exchange are few. */
function exchangeOf(name: string): string | undefined {
  return name.length < 8 ? EXCHANGE_MARKETS.get(name) : undefined;
}

/** What a story as a whole tells before any of it is read. */
export interface Outline {
  /** Country of the market it is about: the one it names first and most. Korea when it names none, nor any index. */
  readonly market: string;
  /** The index that "the index", turnover and flows are of where none is named. */
  readonly mainIndex: string;
  /** Some list in brackets prints a minus sign. */
  readonly signedBrackets: boolean;
  /** It tells of a week: its changes and sums are over days. */
  readonly weekly: boolean;
  /** "All-Share" or "Composite", where it speaks of "the all-share index", whichever that is; else empty. */
  readonly commonName: string;
}

/** "DUBAI: ...", "DUBAI, March 3 (Agency) - ...". */
function isDesk(items: readonly Item[], { value }: Item): boolean {
  return PLACE_MARKETS[value] === DESK && !isSubjectOrNoun(items[1]);
}

/** The index of a story that names neither a market nor an index. */
const UNTOLD = "index";

/** Money of some other market: dollars are told in Seoul too. */
function isAbroad(currency: string): boolean {
  return currency.length === 3 && currency !== "KRW" && currency !== "USD";
}

const DESK = "AE";
const isSubjectOrNoun = kindSet(W.subject, W.marketNoun, W.plain, W.possessive, W.shareUnit);

/** "After Saudi Arabia's call for more oil": what the place has is no market. */
function isOwnerOfOther(items: readonly Item[], at: number): boolean {
  const owner = kindAt(items, at + 1) === W.place ? at + 1 : at;
  if (at === 0 || kindAt(items, owner + 1) !== W.possessive) return false;
  for (let next = owner + 2; next < items.length && next < at + 8; next++) {
    const { kind, value } = items[next] as Item;
    if (kind === W.shareUnit || kind === W.marketNoun || (kind === W.subject && value === S.index)) return false;
    if (kind !== W.plain && kind !== W.hyphen) return true;
  }
  return true;
}

/** Amounts of won that tell a story of Seoul from one that mentions Korea. */
const LEAST_WON = 2;

/** Weight of a Seoul that is more than one index told in passing: two of its indices, or one and two places. */
const LEAST_HOME = 2;

/** Weight of the market named first: a close story names its own before it looks abroad. */
const FIRST = 3;
/** Names that indices of several markets go by. */
const SHARED: ReadonlySet<string> = new Set([ALL_SHARE, COMPOSITE, NSE_BENCHMARK, SENSITIVE, MAINSTREAM]);
const DOW = "Dow Jones Industrial Average";
const SENIOR = MAIN_INDEX[HOME];

export function outlineOf(tokens: Tokens, sentences: readonly (readonly Item[])[]): Outline {
  // The home market is named most by far: its weight needs no look into a map.
  const abroad = new Map<string, number>();
  let home = 0;
  let first = FIRST;
  let lastIndex = "";
  let lastMarket = "";
  let named = "";
  let measured = "";
  let measuredMarket = "";
  let juniors = 0;
  let seniors = 0;
  let signedBrackets = false;
  let stranger = "";
  let strange = "";
  let abroadMoney = "";
  let won = 0;
  let commonName = "";
  const listed = new Set<string>();
  /** The one index that is named of a market; empty where several are. */
  const own = new Map<string, string>();
  const weigh = (market: string, weight: number) => {
    if (market === HOME) home += weight + first;
    else if (MAIN_INDEX[market] === undefined || market === "AS" || market === "EU") return;
    else abroad.set(market, (abroad.get(market) ?? 0) + weight + first);
    first = 0;
  };
  for (const items of sentences) {
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item;
      switch (item.kind) {
        case W.place:
          // "Against the U.S. dollar", "the U.S. greenback": a money, and no market.
          if (kindAt(items, at + 1) === W.dollar && PLACE_MARKETS[item.value] === "US") break;
          // "DUBAI: Saudi shares closed higher": where the desk for a whole region sits.
          if (at === 0 && items === sentences[0] && isDesk(items, item)) break;
          // "Shares followed Wall Street higher": named first, and seldom what a story is about.
          if (isWall(tokens, item.from)) {
            if (first > 0) abroad.set("US", (abroad.get("US") ?? 0) + 0.5);
            else weigh("US", 0.5);
          } else if (first > 0 && isOwnerOfOther(items, at)) {
            const market = PLACE_MARKETS[item.value] as string;
            abroad.set(market, (abroad.get(market) ?? 0) + 0.5);
          } else weigh(PLACE_MARKETS[item.value] as string, 0.5);
          break;
        case W.subject:
          if (item.value === S.index) {
            // "The TTSE Index": an exchange's letters tell its market.
            const exchange = item.subject?.value === -1 ? exchangeOf(item.subject.name) : undefined;
            if (exchange) weigh(exchange, 1);
            else if (item.subject?.value === -1) stranger ||= item.subject.name;
            // "Stocks open higher as Dow closes above 40,000": named first, and in passing.
            if (first > 0 && at > 0 && item.subject?.market !== HOME && isInPassing(items, at))
              abroad.set(item.subject?.market ?? "", (abroad.get(item.subject?.market ?? "") ?? 0) + 1);
            else weigh(item.subject?.market as string, 1);
            if (item.subject?.name !== lastIndex || item.subject.market !== lastMarket) {
              lastIndex = item.subject?.name as string;
              lastMarket = item.subject?.market as string;
              listed.add(lastMarket);
              const first = own.get(lastMarket);
              own.set(lastMarket, first === undefined || first === lastIndex ? lastIndex : "");
            }
            named ||= lastIndex;
            if (SHARED.has(lastIndex)) commonName ||= lastIndex;
            if (lastIndex === SECOND_BOARD) juniors++;
            else if (lastIndex === SENIOR) seniors++;
          } else if (item.subject?.code !== undefined) weigh(HOME, 0.5);
          // "The Philippine Stock Exchange", "Abu Dhabi Commercial Bank".
          else if (wordClass(tokens, item.from) === W.place)
            weigh(PLACE_MARKETS[wordValue(tokens, item.from)] as string, 0.5);
          // "The JSE closed weaker".
          else if (item.subject?.value === -1) weigh(exchangeOf(item.subject.name) ?? "", 1);
          break;
        case W.plain:
          // "The New York Stock Exchange" is where, and no name.
          if (item.to > item.from + 1 && isExchangeWord(tokens, item.to - 1))
            strange ||= tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
          if (item.to > item.from + 1 && wordClass(tokens, item.from) === W.place)
            weigh(PLACE_MARKETS[wordValue(tokens, item.from)] as string, 0.5);
          break;
        case W.won:
          weigh(HOME, 0.5);
          break;
        case W.quantity:
          if (item.value === U.point || (item.value === U.plain && item.quantity?.exponent === -2))
            if (measured === "" && lastIndex !== "") {
              measured = lastIndex;
              measuredMarket = lastMarket;
            }
          if (item.value === U.money) {
            const { currency } = item.quantity as Quantity;
            if (currency === "KRW") won++;
            else if (abroadMoney === "" && isAbroad(currency)) abroadMoney = currency;
          }
          if (item.value === U.percent && item.quantity?.sign === -1)
            signedBrackets ||= kindAt(items, at - 1) === W.openBracket;
          break;
        default:
      }
    }
  }
  const weekly = isWeekly(sentences);
  let market = HOME;
  let most = home;
  for (const [name, weight] of abroad) {
    if (weight <= most) continue;
    market = name;
    most = weight;
  }
  // "U.S. stocks fell ... 874 billion won worth of shares": America is named anywhere, and counts in no won.
  if (market === "US" && !listed.has(market) && abroadMoney === "" && won >= LEAST_WON) market = HOME;
  // "Fears for U.S. loans spread. The KOSPI lost 31.21 points ... The KOSDAQ ... The Dow sank 1.9 percent": America is
  // named first and most, and what is measured is Seoul.
  if (market === "US" && measuredMarket === HOME && home >= LEAST_HOME) market = HOME;
  // "BRUSSELS (Agency) - The Swiss market ... the SMI": where the desk sits, and never again.
  const dated = kindAt(sentences[0] ?? [], 0) === W.place && kindAt(sentences[0] ?? [], 1) === W.openBracket;
  if (dated && !listed.has(market) && most <= FIRST + 0.5)
    for (const [name, weight] of [...abroad].sort((a, b) => a[1] - b[1]))
      if (listed.has(name) && weight > 1) market = name;
  // "Australian supplier Crane ... the benchmark NZX-50 closed down 13 points": the one market whose index is measured.
  const alone = listed.size === 1 && !listed.has(market) && measuredMarket !== "US" && listed.has(measuredMarket);
  if (alone && market !== HOME && MAIN_INDEX[measuredMarket] !== undefined) market = measuredMarket;
  // "The KASE Index rose ...": a market that no table knows.
  if (most === 0 && stranger === "")
    stranger =
      pointedAt(sentences) || strange || (abroadMoney !== "" ? UNTOLD : commonName === ALL_SHARE ? ALL_SHARE : "");
  if (most === 0 && stranger !== "") {
    // "The All Share Index rose ... to close at N12.40": a money that only one market counts in tells which it is.
    const counted = MONEY_MARKETS.get(abroadMoney);
    if (counted === undefined) return { market: NOWHERE, mainIndex: stranger, weekly, signedBrackets, commonName };
    const mainIndex = stranger === UNTOLD || SHARED.has(commonName) ? (MAIN_INDEX[counted] as string) : stranger;
    return { market: counted, mainIndex, weekly, signedBrackets, commonName };
  }
  // A story of the junior market measures it first, and names it more than the senior one, or as often and first.
  const isMoreNamed = juniors > seniors || (juniors === seniors && named === SECOND_BOARD);
  const junior = market === HOME && measured === SECOND_BOARD && isMoreNamed;
  // A story of old that names the Dow alone is about the Dow.
  const dow = market === "US" && own.get(market) === DOW;
  const mainIndex = junior ? SECOND_BOARD : dow ? DOW : (MAIN_INDEX[market] as string);
  return { market, mainIndex, signedBrackets, weekly, commonName };
}

const isAside = kindSet(W.as, W.after, W.while);

/** "As Dow closes", "after the Nasdaq finished". */
function isInPassing(items: readonly Item[], at: number): boolean {
  return isAside(items[kindAt(items, at - 1) === W.article ? at - 2 : at - 1]);
}

/** "The NZSX-50 closed down 22.4 points, at 3551.3": the first name whose change is counted in points. */
function pointedAt(sentences: readonly (readonly Item[])[]): string {
  for (const items of sentences)
    for (const [at, { kind, subject }] of items.entries())
      if (kind === W.subject && subject?.value === -1 && isCountedInPoints(items, at)) return subject.name;
  return "";
}
