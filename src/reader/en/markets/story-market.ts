import { LITERAL, type Tokens } from "../../scanner.ts";
import { isWeekly } from "../days/week-story.ts";
import { MONEY } from "../numbers/currency-mark.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { mainBefore } from "./board.ts";
import { ALL_SHARE, COMPOSITE, FINANCIAL_STOCKS, MAINSTREAM, NSE_BENCHMARK, SENSITIVE, TOP_TEN } from "./indexes.ts";
import * as E from "./market-evidence.ts";
import { BESIDE_MAIN, EXCHANGE_MARKETS, HOME, MAIN_INDEX, MONEY_MARKETS, NOWHERE, SECOND_BOARD } from "./markets.ts";
import {
  isDateline,
  isInPassing,
  isNoMarket,
  isOwnerOfOther,
  isWireService,
  leadsToFigure,
  MEASURED_ALONE,
  standsForMarket,
} from "./place-evidence.ts";
import { pointedAt } from "./pointed-name.ts";

const isExchangeWord = wordSet("exchange");
const isWall = wordSet("wall");

/** Letters of an exchange are few. */
function exchangeOf(name: string): string | undefined {
  return name.length < 8 ? EXCHANGE_MARKETS.get(name) : undefined;
}

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

/** "The index", and an index of no market that a table knows. */
const UNNAMED = "?";

/** Money of some other market: dollars are told in Seoul too. */
function isAbroad(currency: string): boolean {
  return currency.length === 3 && currency !== "KRW" && currency !== "USD";
}

/** Names that indices of several markets go by. */
const SHARED: ReadonlySet<string> = new Set([
  ALL_SHARE,
  COMPOSITE,
  NSE_BENCHMARK,
  SENSITIVE,
  MAINSTREAM,
  TOP_TEN,
  FINANCIAL_STOCKS,
]);
const DOW = "Dow Jones Industrial Average";

/** Indices that a story is about where it names no other of its market: of a second exchange, or of an earlier time. */
const LONE: ReadonlySet<string> = new Set([
  ..."All Ordinaries|NZSE 40|HNX-Index|DSE General|DSE All Share|CASPI|Straits Times Industrials|Nifty 50".split("|"),
  ..."Shenzhen Composite|Shenzhen Component|Topix|TPEx|KSE All Share|TSE 300|NZX All".split("|"),
]);
const SENIOR = MAIN_INDEX[HOME];

export function outlineOf(tokens: Tokens, sentences: readonly (readonly Item[])[]): Outline {
  const evidence = new E.MarketEvidence();
  /** The market spoken of first, the place named first, and the one of the dateline. */
  let lead = "";
  let mention = "";
  let desk = "";
  let sentence = 0;
  /** Whose index the figures to come are of, and the last place named in the sentence. */
  let spoken = "";
  let near = "";
  let figures = 0;
  let unnamed = 0;
  let lastIndex = "";
  let lastMarket = "";
  let named = "";
  let measured = "";
  let juniors = 0;
  let seniors = 0;
  let signedBrackets = false;
  let stranger = "";
  let strange = "";
  let abroadMoney = "";
  let headMoney = ""; // The money that the headline begins with.
  let commonName = "";
  let european = "";
  /** The one index of each market that is named; empty where several are. */
  const only = new Map<string, string>();
  const name = (market: string) => {
    if (sentence < 2) evidence.add(market, sentence === 0 ? E.HEADLINE : E.LEAD);
    if (lead !== "" || market === "AS" || MAIN_INDEX[market] === undefined) return;
    lead = market;
    evidence.add(market, E.FIRST);
  };
  const measure = () => {
    if (spoken === UNNAMED) {
      const market = near || lastMarket || lead || mention;
      if (market === "") unnamed++;
      else evidence.add(market, E.UNNAMED_FIGURE);
    } else if (spoken !== "") {
      evidence.add(spoken, E.FIGURE);
      if (figures++ === 0) evidence.add(spoken, E.FIRST_FIGURE);
    }
  };
  for (const items of sentences) {
    spoken = "";
    near = "";
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item;
      switch (item.kind) {
        case W.place: {
          if (isNoMarket(tokens, items, at)) break;
          const market = PLACE_MARKETS[item.value] as string;
          const stands = standsForMarket(items, at);
          if (stands || leadsToFigure(items, at)) spoken = market;
          // "Shares followed Wall Street higher": seldom what a story is about.
          if (isWall(tokens, item.from)) {
            evidence.add(market, E.WALL);
            break;
          }
          if (at === 0 && isDateline(items)) {
            evidence.add(market, E.DATELINE);
            desk ||= market;
            break;
          }
          near = market;
          if (stands) name(market);
          else if (sentence < 2 && (at === 0 || !isOwnerOfOther(items, at))) {
            evidence.add(market, E.LEAD);
            // America's indices go by their names.
            if (market !== "US") mention ||= market;
          }
          evidence.add(market, stands ? E.MOVER : E.PLACE);
          break;
        }
        case W.subject:
          if (item.value === S.index && isWireService(items, at)) break;
          if (item.value === S.index) {
            // "The TTSE Index": an exchange's letters tell its market.
            const exchange = item.subject?.value === -1 ? exchangeOf(item.subject.name) : undefined;
            if (exchange === undefined && item.subject?.value === -1) stranger ||= item.subject.name;
            const market = exchange ?? (item.subject?.market as string);
            spoken = market || UNNAMED;
            evidence.add(market, E.INDEX);
            // "Stocks open higher as Dow closes above 40,000": named first, and in passing.
            if (at === 0 || !isInPassing(items, at)) name(market);
            near = market;
            if (item.subject?.name !== lastIndex || item.subject.market !== lastMarket) {
              lastIndex = item.subject?.name as string;
              lastMarket = item.subject?.market as string;
              const one = only.get(lastMarket);
              if (one !== lastIndex && !BESIDE_MAIN.has(lastIndex))
                only.set(lastMarket, one === undefined ? lastIndex : "");
              if (lastMarket === "EU") european ||= lastIndex;
            }
            named ||= lastIndex;
            if (SHARED.has(lastIndex)) commonName ||= lastIndex;
            if (lastIndex === SECOND_BOARD) juniors++;
            else if (lastIndex === SENIOR) seniors++;
            break;
          }
          spoken = "";
          if (item.subject?.code !== undefined) evidence.add(HOME, E.STOCK);
          // "The Philippine Stock Exchange", "Abu Dhabi Commercial Bank".
          else if (wordClass(tokens, item.from) === W.place)
            evidence.add(PLACE_MARKETS[wordValue(tokens, item.from)] as string, E.PLACE);
          // "The JSE closed weaker".
          else if (item.subject?.value === -1) {
            spoken = exchangeOf(item.subject.name) ?? "";
            if (spoken === "") break;
            evidence.add(spoken, E.EXCHANGE);
            name(spoken);
          }
          break;
        case W.plain: {
          if (item.to === item.from + 1) break;
          const exchange = isExchangeWord(tokens, item.to - 1);
          // "The New York Stock Exchange" is where, and no name.
          if (exchange) strange ||= tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
          if (wordClass(tokens, item.from) !== W.place) break;
          const market = PLACE_MARKETS[wordValue(tokens, item.from)] as string;
          evidence.add(market, exchange ? E.EXCHANGE : E.PLACE);
          if (exchange) name(market);
          break;
        }
        case W.marketNoun:
          if (spoken === "" && (at === 0 || kindAt(items, at - 1) === W.article)) {
            spoken = UNNAMED;
            near = "";
          }
          break;
        case W.money: {
          // "Peso dips against the dollar", where no place and no index is named: a headline's money tells whose story it is.
          const code = MONEY[item.value] ?? "";
          if (sentence === 0 && at < 3 && headMoney === "" && isAbroad(code)) headMoney = code;
          break;
        }
        case W.won:
          if (sentence === 0 && lead === "" && isCurrency(tokens, items, at)) {
            evidence.leadsHome = true;
            name(HOME);
          }
          evidence.add(HOME, E.WON);
          if (sentence < 2) evidence.add(HOME, E.LEAD);
          spoken = "";
          break;
        case W.quantity: {
          const { currency, exponent, scale, sign } = item.quantity as Quantity;
          const { value } = item;
          if (value === U.point || (value === U.plain && exponent === -2))
            measured ||= lastIndex || mainBefore(tokens, items, at);
          if (value === U.point || value === U.percent || (value === U.plain && exponent < 0)) measure();
          if (value === U.money) {
            if (abroadMoney === "" && isAbroad(currency)) abroadMoney = currency;
            // "103.87 yen": a rate, which is told anywhere.
            const rate = scale === 0 && exponent < 0;
            if (!rate) evidence.add(currency === "KRW" ? HOME : (MONEY_MARKETS.get(currency) ?? ""), E.MONEY);
          }
          if (value === U.percent && sign === -1) signedBrackets ||= kindAt(items, at - 1) === W.openBracket;
          break;
        }
        default:
          if (MEASURED_ALONE[item.kind] === 1) spoken = "";
      }
    }
    sentence++;
  }
  if (unnamed > 0) evidence.add(lead || desk, E.UNNAMED_FIGURE, unnamed);
  const weekly = isWeekly(sentences);
  const { market, told } = evidence.decide();
  // "The KASE Index rose ...": a market that no table knows.
  if (!told && stranger === "")
    stranger =
      pointedAt(sentences) ||
      strange ||
      (abroadMoney + headMoney !== "" ? UNTOLD : commonName === ALL_SHARE ? ALL_SHARE : "");
  if (!told && stranger !== "") {
    // "The All Share Index rose ... to close at N12.40": a money that only one market counts in tells which it is.
    const counted = MONEY_MARKETS.get(abroadMoney);
    if (counted === undefined)
      return { market: NOWHERE, mainIndex: stranger, weekly, signedBrackets, commonName, money: headMoney };
    const mainIndex = stranger === UNTOLD || SHARED.has(commonName) ? (MAIN_INDEX[counted] as string) : stranger;
    return { market: counted, mainIndex, weekly, signedBrackets, commonName, money: "" };
  }
  // A story of the junior market measures it first, and names it more than the senior one, or as often and first.
  const isMoreNamed = juniors > seniors || (juniors === seniors && named === SECOND_BOARD);
  const junior = market === HOME && measured === SECOND_BOARD && isMoreNamed;
  // A story of old that names the Dow alone is about the Dow, one of old Sydney about the All Ordinaries.
  const alone = only.get(market) ?? "";
  const lone = market === "US" ? alone === DOW : LONE.has(alone);
  const main = junior ? SECOND_BOARD : lone ? alone : market === "EU" ? european : "";
  return { market, mainIndex: main || (MAIN_INDEX[market] as string), signedBrackets, weekly, commonName, money: "" };
}

/** "The won-dollar rate", "the Korean won": the currency, and no verb. */
function isCurrency(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const before = kindAt(items, at - 1);
  const owned = before === W.article || before === W.place;
  return (owned || kindAt(items, at + 1) === W.hyphen) && tokens.kind[(items[at] as Item).to] !== LITERAL;
}
