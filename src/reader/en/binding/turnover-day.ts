import type { Claim } from "../../claim.ts";
import { numberOfDay } from "../../day-number.ts";
import { dayOfTally, tradedBefore } from "../days/day-reversed.ts";
import { followedBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isVersus } from "./average-trade.ts";
import {
  isBesideAmount,
  isOfSessionBefore,
  isPaidFor,
  isParted,
  isStoodAbove,
  isToldBehind,
} from "./other-turnover.ts";
import type { Traded } from "./turnover-rule.ts";

/** Which day an amount traded is of. */

/** "This contrasted with 214 million shares". */
const isContrast = wordSet("contrast", "contrasted", "contrasts", "compares", "compared");

/** Set against the day's: "compared with 2.1 billion", "up from 2.1 billion". */
export function isPastAmount(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  // "Against an average of 2.6 billion, whilst the volume was 113.8 million": of the day again.
  return (clause.earlier || isSetAgainst(s, at)) && !isParted(items, clause.prepAt, at);
}

function isSetAgainst(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  switch (clause.prep) {
    case W.than:
    case W.against:
      return true;
    case W.from:
      return !isToldBehind(s, at) && !isPaidFor(s, at);
    case W.below:
    case W.above:
      return !isStoodAbove(s);
    case W.with:
      return isContrast(story.tokens, itemAt(items, clause.prepAt - 1)?.from ?? -1);
    case W.preposition:
      return !story.isHome && isVersus(story.tokens, itemAt(items, clause.prepAt)?.from ?? -1);
    default:
      return false;
  }
}

/** The day of the amount, undefined where it is the story's own. */
export function dayTraded(traded: Traded): number | undefined {
  const { s, extra, past } = traded;
  const { clause, story } = s;
  if (clause.earlier) return dayReferred(s);
  const told = extra.session ?? (story.isHome ? undefined : dayToldBeside(traded));
  return told ?? (past || isOfDayBefore(traded) ? dayReferred(s) : undefined);
}

function dayReferred({ clause, story }: Sentence): number {
  return clause.referenceDay ?? story.previousSession;
}

/** "281 million the previous day". */
function isOfDayBefore({ s: { items, story }, at }: Traded): boolean {
  // "Rose to 459 million from the previous day's 281 million": the second is that day's.
  const joint = kindAt(items, at + 1);
  const held = joint === W.from || joint === W.than || joint === W.against;
  // And in Seoul only where an amount follows: "to 459 million from the previous session".
  const compared = held && (!story.isHome || isAmountAhead(items, at + 2));
  return !compared && followedBy(items, at, 4, W.previous);
}

/** "The previous day's 281 million". */
function isAmountAhead(items: readonly Item[], at: number): boolean {
  let next = at;
  while (next < at + AMOUNT_REACH && BEFORE_AMOUNT[kindAt(items, next)] === 1) next++;
  return kindAt(items, next) === W.quantity && kindAt(items, next - 1) === W.possessive;
}

const AMOUNT_REACH = 6;
const BEFORE_AMOUNT = kindTable(W.article, W.previous, W.span, W.trading, W.possessive);

/** Elsewhere than in Seoul: by the words around the amount, or as of the amount that stands before it. */
function dayToldBeside(traded: Traded): number | undefined {
  const { s, at } = traded;
  const { items, story } = s;
  // "Volume in the previous session was 620 million".
  if (kindAt(items, at - 1) === W.copula && isOfSessionBefore(items, at - 2)) return story.previousSession;
  return dayOfTally(s, at) ?? tradedBefore(s, at) ?? dayOfClaim(amountBefore(traded) ?? closeBefore(s));
}

const IN_TRADE = kindTable(W.plain, W.article, W.trading, W.periodic);

/** "Closed Wednesday at 5,120, with a daily trading volume of 4.1 billion": of the day that it closed on. */
function closeBefore({
  bracket,
  clause: { subjectAt },
  items,
  story: { claims, sentence },
}: Sentence): Claim | undefined {
  const last = claims.at(-1);
  if (last?.sentence !== sentence) return undefined;
  // "... of 4.1 billion liras ($220 million)": the same again.
  if (last.measure === "turnover.value" && bracket > 0) return last;
  if (!last.measure.startsWith("index.")) return undefined;
  let head = subjectAt - 1;
  while (IN_TRADE[kindAt(items, head)] === 1) head--;
  return kindAt(items, head) === W.with && kindAt(items, head - 1) === W.comma ? last : undefined;
}

/** What was told of the same trade right before: the shares that a sum was paid for, or what was paid for shares. */
function amountBefore({ s, at, q }: Traded): Claim | undefined {
  // "Against Monday's 2.64 billion shares worth RM1.75 billion": of the same day.
  if (q.unit === U.money) return isWorth(s.items, at) ? volumeBefore(s) : undefined;
  // "Compared with QR220m with a volume of 4.1 million shares": of the day that the amount before it is of.
  const last = s.story.claims.at(-1);
  return q.unit === U.shares && last?.measure === "turnover.value" && isBesideAmount(s, at) ? last : undefined;
}

function dayOfClaim(claim: Claim | undefined): number | undefined {
  if (claim?.session !== undefined) return numberOfDay(claim.session);
  return claim?.elsewhen ? Number.NaN : undefined;
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
