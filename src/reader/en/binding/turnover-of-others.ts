import { followedBy, precededBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isDeals } from "../subjects/traded-shares.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOfDailyLevel } from "./average-trade.ts";
import {
  isDifference,
  isOfBonds,
  isOfBusyStock,
  isOfIssued,
  isOfMarkedShares,
  isOfStocks,
  isPutIn,
} from "./other-turnover.ts";
import { isOfRelative } from "./relative-trade.ts";
import { isOfSector } from "./trade-of-sector.ts";
import type { Traded } from "./turnover-rule.ts";

/** Amounts traded that are none of the market's turnover, elsewhere than in Seoul. */

type TradedTest = (traded: Traded) => boolean;

/** "Turnover was 1.18 bn, of which 936 mln was in Pepper". */
const isPart: TradedTest = ({ s: { items }, at }) => kindAt(items, at - 1) === W.who && kindAt(items, at - 2) === W.of;

const isIts = wordSet("its");

/** "Foreign buying of P115 million out of its turnover of P212 million": a share's own. */
const isOfOwn: TradedTest = ({ s: { items, story }, at }) =>
  kindAt(items, at - 1) === W.of &&
  kindAt(items, at - 3) === W.article &&
  kindAt(items, at - 4) === W.of &&
  isIts(story.tokens, items[at - 3]?.from ?? -1);

/** "An average of 52,016 shares were traded at $125,598". */
const isAverage: TradedTest = ({ s, at }) => {
  if (!s.averaged || !precededBy(s.items, at, 12, W.average)) return false;
  let average = at - 1;
  while (kindAt(s.items, average) !== W.average) average--;
  return !isMiddling(s.items, average);
};

/** "Was a tad above average at P6.6 billion", "was about average at ...": how much the day's was. */
function isMiddling(items: readonly Item[], average: number): boolean {
  if (kindAt(items, average + 1) !== W.at && kindAt(items, average + 1) !== W.comma) return false;
  const before = kindAt(items, average - 1);
  // "Was lighter than average at $116 million".
  if (before === W.than && kindAt(items, average + 1) === W.at) return true;
  return before === W.above || before === W.below || before === W.copula || before === W.about || before === W.near;
}

const isOfShares: TradedTest = ({ s, at, q }) => q.unit === U.shares && (isOfNamed(s.items, at) || isOfIssued(s, at));

/** "Trading was busy in Pepper Telecom, with more than 18 million units changing hands". */
function isOfNamed(items: readonly Item[], at: number): boolean {
  const hedge = isHedge(itemAt(items, at - 1)) ? (kindAt(items, at - 2) === W.more ? 3 : 2) : 1;
  const name = itemAt(items, at - hedge - 2);
  return kindAt(items, at - hedge) === W.with && name?.kind === W.subject && name.value === S.stock;
}

const isHedge = kindSet(W.than, W.about, W.over, W.near, W.under);

const isIncluding = wordSet("including");

/** "Turnover was PLN 811 million, including PLN 640 million on WIG20 firms": a part of the whole told before. */
const isIncluded: TradedTest = ({ s: { items, story }, at }) =>
  !story.isHome && isIncluding(story.tokens, items[at - 1]?.from ?? -1);

/** "Foreign trades totaled P7.2 billion". */
const isOfGroup: TradedTest = ({ s, at }) => precededBy(s.items, at, 4, W.groupAdjective);

/** "A surge in market capitalization nearing 30 billion", "turnover was Rs 3 billion, against a net inflow of Rs 90 million". */
const isOfOtherSum: TradedTest = (traded) =>
  traded.q.unit === U.money && (precededBy(traded.s.items, traded.at, 6, W.cap) || isOfNet(traded));

/** "A net inflow of Rs 90 million". */
export function isOfNet({ s, at, q }: Traded): boolean {
  return q.unit === U.money && precededBy(s.items, at, 5, W.net);
}

/** "The Qatar index closed at ... About 17 million shares were traded": of the market told before. */
const isOfAbroad: TradedTest = ({ s, at }) => {
  const { lastSubject } = s.story;
  return lastSubject?.kind === S.index && !s.story.isOwn(lastSubject) && !s.indexSeen && at < 6;
};

/** "Japan's Nikkei fell 1.2 percent as some 1.2 billion shares changed hands": the trade of that market. */
export function isBesideAbroad({ story: { claims, sentence } }: Sentence): boolean {
  let abroad = false;
  for (let at = claims.length - 1; claims[at]?.sentence === sentence; at--) {
    if (claims[at]?.measure.startsWith("index.")) return false;
    abroad ||= claims[at]?.measure.startsWith("foreign_index.") === true;
  }
  return abroad;
}

const isOfBondMarket: TradedTest = ({ s, at }) => followedBy(s.items, at, 2, W.bond) || isOfBonds(s, at);

const isTransactions = wordSet("transactions");

/** "NIS 3.4 billion in bonds", "26 million shares of 217 issues", "in 8,979,000 trades". */
const isCountOfOther: TradedTest = ({ s, at, q }) => {
  const { items, story } = s;
  if (q.scale !== 0 && !isTransactions(story.tokens, items[at + 1]?.from ?? -1)) return false;
  return q.unit === U.issues || kindAt(items, at + 1) === W.trading || isTrades(s, at) || isOfStocks(items, at, q);
};

function isTrades({ items, story }: Sentence, at: number): boolean {
  // "A record 222,000 individual trades".
  const noun = items[kindAt(items, at + 1) === W.groupAdjective ? at + 2 : at + 1];
  return noun !== undefined && isDeals(story.tokens, noun.from);
}

const isWhere = wordSet("where");

/** "Trading was busy in Pepper Bank, where 3.5 million shares changed hands". */
const isWhereTraded: TradedTest = ({ s: { items, story }, at }) => {
  const where = items[at - 1];
  if (story.isHome || where?.kind !== W.plain || !isWhere(story.tokens, where.from)) return false;
  return kindAt(items, at - 2) === W.comma && items[at - 3]?.subject?.kind === S.stock;
};

const TESTS: readonly TradedTest[] = [
  isPart,
  isWhereTraded,
  ({ s, at }) => isOfRelative(s.items, at),
  ({ s, at }) => isOfSector(s, at),
  isOfOwn,
  isIncluded,
  ({ s, at }) => isPutIn(s.items, at),
  ({ s, at }) => isOfDailyLevel(s, at),
  ({ s, at }) => isOfBusyStock(s, at),
  isAverage,
  isOfShares,
  isOfGroup,
  isOfOtherSum,
  isOfAbroad,
  isOfBondMarket,
  ({ s, at }) => isOfMarkedShares(s.items, at),
  isCountOfOther,
  ({ s, at }) => isDifference(s.items, at),
];

/** Of a stock, of bonds, of another market, of what there is: of anything but the day's trade in shares. */
export function isOfOthers(traded: Traded): boolean {
  for (const test of TESTS) if (test(traded)) return true;
  return false;
}
