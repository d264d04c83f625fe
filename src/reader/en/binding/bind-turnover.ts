import { tenTo } from "../../../market/figure.ts";
import { dayNumber } from "../../day-number.ts";
import type { Tokens } from "../../scanner.ts";
import { HOME_CURRENCY, MAIN_INDEX, NEIGHBOURS } from "../atlas/markets.ts";
import { boardOfAmount, boardOfNoun } from "../markets/board.ts";
import { isOfOtherFront } from "../markets/front-board.ts";
import { isOwnDollars } from "../markets/own-money.ts";
import { secondPlace } from "../markets/place-pair.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { isMoveInAmount } from "../numbers/same-amount.ts";
import { headBefore } from "../phrases/around.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isApartFromExtreme, isOfOtherMoney, isOfOwnVolume } from "./other-turnover.ts";
import { dayTraded, isPastAmount } from "./turnover-day.ts";
import { isBesideAbroad, isOfNet, isOfOthers } from "./turnover-of-others.ts";
import { type Traded, type TradedRule, unmeasured } from "./turnover-rule.ts";
import { average, markPassed, ofSpan, shareOrWeek } from "./turnover-span.ts";

/** Shares traded, their value in won and in dollars. */

/** "Volume decreased by more than 61.3 million shares to ...": what it moved by. */
const movedBy: TradedRule = ({ s, at, q, extra }) => {
  const { clause, items, story } = s;
  const moved = story.isHome ? clause.prep === W.by && clause.dirKnown : isMoveInAmount(items, at);
  return moved ? s.bindOther(R.value, q, clause.dir || 1, extra) : undefined;
};

/** "Fell to 23,772.1 crore from Rs 25,427.2 crore": the money said once holds for both. */
const shareMoney: TradedRule = ({ s, q }) => {
  const { at, items, sharesCounted, story } = s;
  // "The volume of shares traded rose to 412 million while their value rose to QR812m".
  if (story.isHome || sharesCounted || q.unit !== U.plain || q.scale < MILLION || isWorthBehind(items, at))
    return undefined;
  if (isOfVolumes(s, at)) return undefined;
  const other = items.find(({ quantity }) => quantity?.unit === U.money && quantity.scale === q.scale)?.quantity;
  if (!other || other.currency !== story.currency) return undefined;
  q.unit = U.money;
  q.currency = other.currency;
  return undefined;
};

/** Markets whose stories mean money by turnover, though they leave its name out: "turnover was 7 billion". */
const IN_MONEY: ReadonlySet<string> = new Set(["LK", "BD"]);

const ownMoney: TradedRule = ({ s, q }) => {
  const { story } = s;
  // "3,192,349 shares valued at 17.64 crore".
  const valued = q.unit === U.plain && q.scale >= MILLION && !story.isHome && isWorthInFront(s.items, s.at);
  if (valued) q.unit = U.money;
  if (valued) q.currency = story.currency;
  if (q.unit !== U.plain || q.scale < MILLION || s.sharesCounted || !IN_MONEY.has(story.market) || !isSum(s))
    return undefined;
  q.unit = U.money;
  q.currency = story.currency;
  return undefined;
};

const ofOthers: TradedRule = (traded) => {
  const { s } = traded;
  const others = s.story.isHome ? isOfOthersInSeoul(traded) : isOfOthers(traded);
  return others || isOfOtherFront(s) || isBesideAbroad(s) ? unmeasured(traded) : undefined;
};

function isOfOthersInSeoul(traded: Traded): boolean {
  const { clause, items } = traded.s;
  // "1.2 million contracts".
  if (kindAt(items, traded.at + 1) === W.futures) return true;
  // "The scale of such trades was a net sell of 114.7 billion won": a balance, and no turnover.
  return (clause.prep === W.of && isOfNet(traded)) || isApartFromExtreme(items, traded.at);
}

const onItsDay: TradedRule = (traded) => {
  traded.extra.session = dayTraded(traded);
  return undefined;
};

const MILLION = 6;

const shares: TradedRule = (traded) => {
  const { s, at, q, extra } = traded;
  const { items, story } = s;
  if (q.unit !== U.shares && q.unit !== U.issues && !isCountOfShares(s, q)) return undefined;
  // "Volumes were led by Pepper: 15.7m shares traded": the stock's. "154.8 shares": of millions, which were left out.
  const ofName = kindAt(items, at - 1) === W.colon && items[at - 2]?.subject?.kind === S.stock;
  if (!story.isHome && (ofName || (q.exponent < 0 && q.scale === 0))) return s.bindOther(R.volume, q, 1, extra);
  // "146.2 million tugriks" of a market that no table knows are no shares.
  const bare = q.unit === U.plain && q.scale >= MILLION && !story.isHome && !s.sharesCounted && isSum(s);
  if (bare && !isWorthBehind(items, at)) return unmeasured(traded);
  if ((q.unit === U.plain && !isNamedShares(s, at) && isOfDoubt(traded)) || isOfStock(s, q))
    return s.bindOther(R.volume, q, 1, extra);
  extra.unit = "shares";
  s.sharesCounted = true;
  story.claim("turnover.volume", indexTraded(s, at), q, 1, extra);
  return true;
};

/** "Against 13,814,659 units": shares, whatever was counted before. */
function isNamedShares(s: Sentence, at: number): boolean {
  const {
    clause,
    items,
    story: { isHome, tokens },
  } = s;
  if (isHome) return false;
  // "Turnover fell to 1.27 billion rupees, while share volumes declined to 55,729,975".
  const subject = items[clause.subjectAt];
  if (subject?.kind === W.volume && isVolume(tokens, subject.to - 1) && isShare(tokens, subject.from - 1)) return true;
  if (isOfVolumes(s, at)) return true;
  return isUnits(tokens, items[at + 1]?.from ?? -1) || isOfOwnVolume(tokens, items, at);
}

/**
 * "Turnover fell to QR412 million while volumes grew to 162 million", "..., on volumes of 162 million": shares, for the
 * money was told before, and none of it of the volume.
 */
function isOfVolumes({ clause, items, story: { tokens }, valueCounted }: Sentence, at: number): boolean {
  if (!valueCounted) return false;
  const beside = kindAt(items, at - 1) === W.of && isVolumeAt(tokens, items[at - 2]);
  if (beside) return isBesideTurnover(tokens, items[kindAt(items, at - 3) === W.plain ? at - 4 : at - 3]);
  if (!isVolumeAt(tokens, items[clause.subjectAt])) return false;
  for (let back = at - 1; back > clause.subjectAt; back--) if (items[back]?.value === U.money) return false;
  return true;
}

function isVolumeAt(tokens: Tokens, item: Item | undefined): boolean {
  return item?.kind === W.volume && isVolume(tokens, item.to - 1);
}

const isOn = wordSet("on", "with");

function isBesideTurnover(tokens: Tokens, item: Item | undefined): boolean {
  return item !== undefined && isOn(tokens, item.from);
}

/** A number without a unit that may be one of money: "turnover fell from 2.1 billion", but of a volume shares alone. */
function isOfDoubt({ s, past }: Traded): boolean {
  const { clause, items, story } = s;
  const subject = past && !story.isHome ? items[clause.subjectAt] : undefined;
  const ofVolume = subject?.kind === W.volume && isVolume(story.tokens, subject.to - 1);
  return (past && !s.sharesCounted && !ofVolume) || s.story.currency === "" || s.valueCounted;
}

function isCountOfShares(s: Sentence, { digits, exponent, scale, unit }: Quantity): boolean {
  if (unit !== U.plain) return false;
  return scale >= 6 || digits > 1_000_000 || (s.sharesCounted && !s.story.isHome && exponent === 0 && digits > 10_000);
}

/** "Valued at", "worth". */
function isWorthInFront(items: readonly Item[], at: number): boolean {
  return kindAt(items, kindAt(items, at - 1) === W.at ? at - 2 : at - 1) === W.worth;
}

/** "1.94 billion worth RM1.24 billion": a number of shares, since what it is worth is told. */
function isWorthBehind(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.worth) return false;
  return items[kindAt(items, at + 2) === W.at ? at + 3 : at + 2]?.value === U.money;
}

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
const isVolume = wordSet("volume", "volumes");
const isShare = wordSet("share", "shares");

/** Small markets have days on which no more is traded; Seoul has not. */
const LEAST_VALUE = 1_000;
const LEAST_IN_SEOUL = 100_000;

const noValue: TradedRule = ({ s: { story }, q }) =>
  q.unit !== U.money || q.digits * tenTo(q.exponent) < (story.isHome ? LEAST_IN_SEOUL : LEAST_VALUE)
    ? false
    : undefined;

const value: TradedRule = (traded) => {
  const { s, at, q, extra } = traded;
  const { story } = s;
  if (isOwnDollars(s, q)) q.currency = story.currency;
  const foreign = q.currency !== story.currency;
  const neighbour = NEIGHBOURS[story.market];
  if (neighbour && foreign && q.currency === HOME_CURRENCY[neighbour]) {
    story.claim("turnover.value", MAIN_INDEX[neighbour] as string, q, 1, extra);
    return true;
  }
  // Dollars elsewhere say the market's own money again; alone they are another market's.
  const again = story.isHome || s.bracket > 0 || s.alternateOf(at) >= 0 || s.valueCounted;
  if (foreign && (q.currency !== "USD" || !again || isOfOtherMoney(s, at))) return unmeasured(traded);
  // "Turnover came to €258 million, with €8.9 million in packages": a part of it.
  if (!story.isHome && !foreign && s.valueCounted && isPartBehind(s.items, at)) return unmeasured(traded);
  s.valueCounted = true;
  story.claim(foreign ? "turnover.value_usd" : "turnover.value", indexTraded(s, at), q, 1, extra);
  return true;
};

/** ", with", right before an amount or its hedge. */
function isPartBehind(items: readonly Item[], at: number): boolean {
  const head = headBefore(items, at);
  return kindAt(items, head) === W.with && kindAt(items, head - 1) === W.comma;
}

/** Whose turnover it is: a board's that stands with the amount, or that of the whole market. */
function indexTraded(s: Sentence, at: number): string {
  return boardOfAmount(s, at) ?? boardOfNoun(s, s.clause.subjectAt, at) ?? secondPlace(s, at) ?? s.marketIndex();
}

/** The first of these that has a say decides; between them the number takes its money and its day, which those behind ask for. */
const RULES: readonly TradedRule[] = [
  movedBy,
  shareMoney,
  ownMoney,
  ofOthers,
  onItsDay,
  ofSpan,
  shareOrWeek,
  average,
  markPassed,
  shares,
  noValue,
  value,
];

/** Binds an amount traded to the market's turnover, in shares or in money; false where it is nothing that was traded. */
export function bindTurnover(s: Sentence, at: number, q: Quantity): boolean {
  const past = isPastAmount(s, at);
  const traded: Traded = { s, at, q, extra: s.extra(at), past };
  for (const rule of RULES) {
    const bound = rule(traded);
    if (bound !== undefined) return bound;
  }
  return false;
}
