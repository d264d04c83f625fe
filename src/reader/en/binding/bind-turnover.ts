import { tenTo } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import { dayNumber, numberOfDay } from "../../day-number.ts";
import { dayOfTally, tradedBefore } from "../days/day-reversed.ts";
import { isTurnoverOfMonth } from "../levels/span-level.ts";
import { boardOfAmount } from "../markets/board.ts";
import { isOfOtherFront } from "../markets/front-board.ts";
import { HOME_CURRENCY, MAIN_INDEX, NEIGHBOURS } from "../markets/markets.ts";
import { isOwnDollars } from "../markets/own-money.ts";
import { secondPlace } from "../markets/place-pair.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { isMoveInAmount } from "../numbers/same-amount.ts";
import { followedBy, precededBy, scopeAfter } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import {
  isADay,
  isApartFromExtreme,
  isBesideAmount,
  isDifference,
  isOfAverage,
  isOfBonds,
  isOfBusyStock,
  isOfDailyLevel,
  isOfIssued,
  isOfMarkedShares,
  isOfMonthsBefore,
  isOfOtherMoney,
  isOfOwnVolume,
  isOfSessionBefore,
  isOfStocks,
  isPaidFor,
  isParted,
  isPutIn,
  isStoodAbove,
  isToldBehind,
  isVersus,
} from "./other-turnover.ts";
import { isOfRelative } from "./relative-trade.ts";
import { isDeals } from "./traded-shares.ts";

const isIts = wordSet("its");
const isTransactions = wordSet("transactions");

/** Shares traded, their value in won and in dollars. */
export function bindTurnover(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, story } = s;
  // "A total of 11.2 billion shares traded, below the average of 12.4 billion": the average is of what comes behind.
  const sum = clause.prep === W.of && s.averaged && (story.isHome || precededBy(s.items, at, 9, W.average));
  const versus = clause.prep === W.preposition && isVersus(story.tokens, itemAt(s.items, clause.prepAt)?.from ?? -1);
  const contrasted =
    (versus && !story.isHome) ||
    (clause.prep === W.with && isContrast(story.tokens, itemAt(s.items, clause.prepAt - 1)?.from ?? -1));
  // "Against an average of 2.6 billion, whilst the volume was 113.8 million": of the day again.
  const past =
    !isParted(s.items, clause.prepAt, at) &&
    (contrasted ||
      clause.earlier ||
      (clause.prep === W.from && !isToldBehind(s, at) && !isPaidFor(s, at)) ||
      clause.prep === W.than ||
      ((clause.prep === W.below || clause.prep === W.above) && !isStoodAbove(s)) ||
      clause.prep === W.against);
  const extra = s.extra(at);
  // "Volume decreased by more than 61.3 million shares to ...": what it moved by.
  if (story.isHome && clause.prep === W.by && clause.dirKnown) return s.bindOther(R.value, q, clause.dir || 1, extra);
  if (!story.isHome && isMoveInAmount(s.items, at)) return s.bindOther(R.value, q, clause.dir || 1, extra);
  shareMoney(s, q);
  // "NIS 3.4 billion in bonds", "26 million shares of 217 issues", "in 8,979,000 trades".
  const counted =
    (q.scale === 0 || isTransactions(story.tokens, s.items[at + 1]?.from ?? -1)) &&
    (q.unit === U.issues || kindAt(s.items, at + 1) === W.trading || isTrades(s, at) || isOfStocks(s.items, at, q));
  // "Foreign trades totaled P7.2 billion".
  // "The Qatar index closed at ... About 17 million shares were traded": of the market told before.
  const { lastSubject } = story;
  const ofAbroad = lastSubject?.kind === S.index && !story.isOwn(lastSubject) && !s.indexSeen && at < 6;
  const ofGroup = precededBy(s.items, at, 4, W.groupAdjective);
  // "A surge in market capitalization nearing 30 billion".
  const ofValue = q.unit === U.money && precededBy(s.items, at, 6, W.cap);
  // "Turnover was Rs 3 billion, against a net inflow of Rs 90 million".
  const ofNet = q.unit === U.money && precededBy(s.items, at, 5, W.net);
  const ofNamed = q.unit === U.shares && isOfNamed(s.items, at);
  // "Turnover was 1.18 bn, of which 936 mln was in Pepper".
  const ofPart = kindAt(s.items, at - 1) === W.who && kindAt(s.items, at - 2) === W.of;
  // "Foreign buying of P115 million out of its turnover of P212 million": a share's own.
  const ofOwn =
    kindAt(s.items, at - 1) === W.of && kindAt(s.items, at - 3) === W.article && kindAt(s.items, at - 4) === W.of;
  const ofOthers =
    ofPart ||
    isOfRelative(s.items, at) ||
    (ofOwn && isIts(story.tokens, s.items[at - 3]?.from ?? -1)) ||
    isPutIn(s.items, at) ||
    isOfDailyLevel(s, at) ||
    isOfBusyStock(s, at) ||
    // "An average of 52,016 shares were traded at $125,598".
    (s.averaged && !story.isHome && precededBy(s.items, at, 12, W.average)) ||
    ofNamed ||
    (q.unit === U.shares && isOfIssued(s, at)) ||
    ofGroup ||
    ofValue ||
    ofNet ||
    ofAbroad ||
    followedBy(s.items, at, 2, W.bond) ||
    isOfBonds(s, at) ||
    isOfMarkedShares(s.items, at) ||
    counted;
  // "1.2 million contracts".
  const contracts = story.isHome && kindAt(s.items, at + 1) === W.futures;
  // "The scale of such trades was a net sell of 114.7 billion won": a balance, and no turnover.
  const balance = story.isHome && ((ofNet && clause.prep === W.of) || isApartFromExtreme(s.items, at));
  if ((ofOthers && !story.isHome) || contracts || balance || isOfOtherFront(s))
    return s.bindOther(R.value, q, 1, extra);
  if (!story.isHome && isDifference(s.items, at)) return s.bindOther(R.value, q, 1, extra);
  // "Volume in the previous session was 620 million".
  if (!story.isHome && kindAt(s.items, at - 1) === W.copula && isOfSessionBefore(s.items, at - 2))
    extra.session ??= story.previousSession;
  if (!story.isHome) extra.session ??= dayOfTally(s.items, at) ?? tradedBefore(s, at);
  // "Against Monday's 2.64 billion shares worth RM1.75 billion": of the same day.
  const worth = q.unit === U.money && !story.isHome && isWorth(s.items, at) ? volumeBefore(s) : undefined;
  if (worth?.session !== undefined) extra.session ??= numberOfDay(worth.session);
  else if (worth?.elsewhen) extra.session ??= Number.NaN;
  // "Compared with QR220m with a volume of 4.1 million shares": of the day that the amount before it is of.
  const amount = story.claims.at(-1);
  const ofAmount =
    !story.isHome && q.unit === U.shares && amount?.measure === "turnover.value" && isBesideAmount(s, at);
  if (ofAmount && amount?.session !== undefined) extra.session ??= numberOfDay(amount.session);
  else if (ofAmount && amount?.elsewhen) extra.session ??= Number.NaN;
  if (clause.earlier) extra.session = clause.referenceDay ?? story.previousSession;
  // "Rose to 459 million from the previous day's 281 million": the second is that day's.
  const joint = kindAt(s.items, at + 1);
  const compared = !story.isHome && (joint === W.from || joint === W.than || joint === W.against);
  if (past || (!compared && followedBy(s.items, at, 4, W.previous)))
    extra.session ??= clause.referenceDay ?? story.previousSession;
  extra.session ??= past ? (clause.prep === W.against || contrasted ? Number.NaN : story.previousSession) : undefined;
  const subject = boardOfAmount(s, at) ?? secondPlace(s, at) ?? s.marketIndex();
  // "Turnover surpassed the Tk 11 billion-mark": not how much it was.
  const mark = kindAt(s.items, at + 1) === W.hyphen ? at + 2 : at + 1;
  // "Trading value during the week fell to QR1.7bn. Volume decreased by 12 percent to 42 million shares".
  const goesOn = story.sentence - story.tradedSpanSentence < 2 && extra.session === undefined;
  const spans =
    (story.isHome &&
      (isTurnoverOfMonth(s.items, at) || (story.sentence - story.tradedSpanSentence < 2 && s.dates === 0))) ||
    (!story.isHome && (goesOn || isOfLead(s, extra.session) || scopeAfter(s.items, at) || isOfMonthsBefore(s, at)));
  if (spans) story.tradedSpanSentence = story.sentence;
  // "Shrank from 1.12 billion shares in the same period to 970 million": the second is of a span too.
  const spanned = scopeAfter(s.items, at);
  if (spanned && story.isHome) s.scoped = true;
  if (
    spans ||
    spanned ||
    (s.scoped && story.isHome && clause.prep === W.to) ||
    q.unit === U.percent ||
    sum ||
    (kindAt(s.items, mark) === W.mark && !story.isHome) ||
    isADay(s.items, at) ||
    isOfAverage(s, at) ||
    story.weekly
  )
    return s.bindOther(R.value, q, s.directionAt(at) || clause.dir || 1, extra);
  if (q.unit === U.shares || q.unit === U.issues || isCountOfShares(s, q)) {
    // "146.2 million tugriks" of a market that no table knows are no shares.
    const bare = q.unit === U.plain && q.scale >= 6 && !story.isHome && !s.sharesCounted && isSum(s);
    const untold = bare && !isWorthBehind(s.items, at);
    if (untold) return s.bindOther(R.value, q, 1, extra);
    // "Against 13,814,659 units": shares, whatever was counted before.
    const named =
      !story.isHome && (isUnits(story.tokens, s.items[at + 1]?.from ?? -1) || isOfOwnVolume(story.tokens, s.items, at));
    if (q.unit === U.plain && !named && ((past && !s.sharesCounted) || story.currency === "" || s.valueCounted))
      return s.bindOther(R.volume, q, 1, extra);
    if (isOfStock(s, q)) return s.bindOther(R.volume, q, 1, extra);
    extra.unit = "shares";
    s.sharesCounted = true;
    story.claim("turnover.volume", subject, q, 1, extra);
    return true;
  }
  if (q.unit !== U.money || q.digits * tenTo(q.exponent) < (story.isHome ? 100_000 : LEAST_VALUE)) return false;
  if (isOwnDollars(s, q)) q.currency = story.currency;
  const foreign = q.currency !== story.currency;
  const neighbour = NEIGHBOURS[story.market];
  if (neighbour && foreign && q.currency === HOME_CURRENCY[neighbour]) {
    story.claim("turnover.value", MAIN_INDEX[neighbour] as string, q, 1, extra);
    return true;
  }
  // Dollars elsewhere say the market's own money again; alone they are another market's.
  const again = story.isHome || s.bracket > 0 || s.alternateOf(at) >= 0 || s.valueCounted;
  if (foreign && (q.currency !== "USD" || !again || isOfOtherMoney(s, at))) return s.bindOther(R.value, q, 1, extra);
  s.valueCounted = true;
  story.claim(foreign ? "turnover.value_usd" : "turnover.value", subject, q, 1, extra);
  return true;
}

function isCountOfShares(s: Sentence, { digits, exponent, scale, unit }: Quantity): boolean {
  if (unit !== U.plain) return false;
  return scale >= 6 || digits > 1_000_000 || (s.sharesCounted && !s.story.isHome && exponent === 0 && digits > 10_000);
}

/** "1.94 billion worth RM1.24 billion": a number of shares, since what it is worth is told. */
function isWorthBehind(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.worth) return false;
  return items[kindAt(items, at + 2) === W.at ? at + 3 : at + 2]?.value === U.money;
}

/** "Worth RM1.62 billion", "valued at N14.20 billion". */
function isWorth(items: readonly Item[], at: number): boolean {
  return kindAt(items, kindAt(items, at - 1) === W.at ? at - 2 : at - 1) === W.worth;
}

/** The number of shares that an amount is the worth of: the last one told, or the one before the deals it took. */
function volumeBefore({ story: { claims, sentence } }: Sentence): Claim | undefined {
  const last = claims.at(-1);
  const volume = last?.measure === "other" ? claims.at(-2) : last;
  return volume?.measure === "turnover.volume" && volume.sentence === sentence ? volume : undefined;
}

/** "Trading was busy in Pepper Telecom, with more than 18 million units changing hands". */
function isOfNamed(items: readonly Item[], at: number): boolean {
  const hedge = isHedge(itemAt(items, at - 1)) ? (kindAt(items, at - 2) === W.more ? 3 : 2) : 1;
  const name = itemAt(items, at - hedge - 2);
  return kindAt(items, at - hedge) === W.with && name?.kind === W.subject && name.value === S.stock;
}

const isHedge = kindSet(W.than, W.about, W.over, W.near, W.under);

/** "Last week, the volume of shares was recorded at ...". */
function isOfLead({ leadingScope, story }: Sentence, session: number | undefined): boolean {
  return leadingScope && session === undefined && !story.isHome;
}

/** Small markets have days on which no more is traded. */
const LEAST_VALUE = 1_000;

/** Fewer shares have not been traded in Seoul in a session since then. */
const LEAST_TRADED = 100e6;
const SINCE = dayNumber(2006, 1, 1);

/** "Samsung rose 7 percent. Some 24 million shares changed hands": the stock's. */
function isOfStock({ story }: Sentence, { digits, exponent }: Quantity): boolean {
  if (!story.isHome || story.stockSentence !== story.sentence - 1) return false;
  // "SK hynix accounted for 49.97 points of the gain": of the index.
  if (story.claims.at(-1)?.measure === "stock.contribution") return false;
  return story.session >= SINCE && digits * tenTo(exponent) < LEAST_TRADED;
}

/** "Turnover was higher at 1.5 billion": a sum, whose money is not told. */
function isSum({ clause, items, story }: Sentence): boolean {
  return isTurnoverWord(story.tokens, items[clause.subjectAt]?.from ?? -1);
}

const isTurnoverWord = wordSet("turnover", "turnovers");
const isUnits = wordSet("units");
/** "This contrasted with 214 million shares". */
const isContrast = wordSet("contrast", "contrasted", "contrasts", "compares", "compared");

function isTrades({ items, story }: Sentence, at: number): boolean {
  // "A record 222,000 individual trades".
  const noun = items[kindAt(items, at + 1) === W.groupAdjective ? at + 2 : at + 1];
  return noun !== undefined && isDeals(story.tokens, noun.from);
}

/** "Fell to 23,772.1 crore from Rs 25,427.2 crore": the money said once holds for both. */
function shareMoney({ at, items, sharesCounted, story }: Sentence, q: Quantity): void {
  // "The volume of shares traded rose to 412 million while their value rose to QR812m".
  if (story.isHome || sharesCounted || q.unit !== U.plain || q.scale < 6 || isWorthBehind(items, at)) return;
  const other = items.find(({ quantity }) => quantity?.unit === U.money && quantity.scale === q.scale)?.quantity;
  if (!other || other.currency !== story.currency) return;
  q.unit = U.money;
  q.currency = other.currency;
}
