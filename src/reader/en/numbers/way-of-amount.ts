import * as M from "../../mark-code.ts";
import { LITERAL, type Tokens } from "../../scanner.ts";
import { kindTable } from "../words/kind-table.ts";
import { isPercentAt, markAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isCents } from "./currency-mark.ts";

/** Verbs that tell of a move before an amount alone: "hopped 2 percent", "clawed back 12 points", "trimmed six sen to RM9.98". */

const words = (list: string): ReturnType<typeof wordSet> => wordSet(...list.split(/\s+/));

/** What nothing but a move does by an amount. */
const isSprung = words(
  `hopped hopping sprang sprung springing ballooned ballooning clawed clawing recouped recouping bolted bolting eked eking
   clambered clambering piled piling packed packing levitated levitating galloping sprinting snowballing exploding
   catapulting scoring bagging pocketing garnering raced racing marched marching flared flaring hardened hardening`,
);
const isMelted = words(
  `haemorrhaged haemorrhaging hemorrhaging reeled reeling tottered tottering staggered cascaded cascading
   foundered foundering subsided subsiding receded receding ebbed ebbing melted melting deflated deflating fizzled
   fizzling slithered slithering slouched slouching capsized capsizing tapered tapering hammered hammering pummeled
   pummelled battered clobbered walloped whacked pounded thumped mauled swooning withering wilting fading buckling caving
   careening crumpling cooling lopped lopping cheapened cheapening`,
);
/** What is done to other things by an amount too: "erased 5 percent of its value". */
const isEarned = words("earned fetched augmented snagged snagging lifting upping enlarging accumulating");
const isConceded = words(
  `conceded conceding pruned clipped clipping shredded shredding squandered squandering unwound unwinding trimmed trimming
   pared paring erased erasing ditched ditching docked shaving depleting reversing parting downing contracting
   backpedaling`,
);

/** A level may be cracked, and a mistake corrected. */
const isCracked = words("cracked cracking corrected correcting");
const isTook = words("took taken taking");
const isOn = words("on");
const isEdge = words("edge inch tick nudge creep drift push");

const isCut = words("trimmed erased pared discounted eroded slashed");
const isBagged = words("bagged boosted pocketed notched");

const PERCENT = 1;
const POINTS = 2;
const MONEY = 3;

/** What stands between the verb and its amount: "back", "up", "off", "another", "more than", "by about". */
const HEDGES = kindTable(W.direction, W.article, W.by, W.as, W.more, W.than, W.near, W.about, W.over);
const isAway = words("back out on in away with much further another roughly just marginally slightly sharply");

/** Words of a hedge: "back by a little more than". */
const REACH = 6;

/** Past what stands between a verb and its amount. */
export function amountStart(tokens: Tokens, at: number): number {
  let next = at + 1;
  while (next < at + REACH && (HEDGES[wordClass(tokens, next)] === 1 || isAway(tokens, next))) next++;
  return next;
}

/** Which way a word at `at` that is no verb of motion elsewhere tells of one by the amount behind it; 0 where it does not. */
export function wayOfAmount(tokens: Tokens, at: number): number {
  const way = isSprung(tokens, at) ? 1 : isMelted(tokens, at) ? -1 : 0;
  if (way !== 0) {
    const amount = amountStart(tokens, at);
    return unitAt(tokens, amount) === 0 || wordClass(tokens, pastUnit(tokens, amount)) === W.of ? 0 : way;
  }
  if (isEdge(tokens, at)) return wayOfEdge(tokens, at);
  const taken = isTook(tokens, at) && isOn(tokens, at + 1);
  if (isCracked(tokens, at)) return leadsToMove(tokens, amountStart(tokens, at)) ? -1 : 0;
  const other = isEarned(tokens, at) || taken ? 1 : isConceded(tokens, at) ? -1 : 0;
  if (other !== 0) {
    const amount = amountStart(tokens, at);
    const unit = unitAt(tokens, amount);
    // "Pared a 5 percent gain", "earned 5 percent of its revenue".
    if ((unit === PERCENT || unit === POINTS) && wordClass(tokens, amount - 1) !== W.article)
      if (ENDS[wordClass(tokens, pastUnit(tokens, amount))] !== 1) return other;
    // "Trimmed P8.30 to P435.00".
    if (unit === MONEY && leadsToPrice(tokens, amount)) return other;
  }
  return wayToLevel(tokens, at);
}

/** "Reversed losses to edge up 0.2 percent": the way that stands behind the verb. */
function wayOfEdge(tokens: Tokens, at: number): number {
  if (wordClass(tokens, at - 1) !== W.to || wordClass(tokens, at + 1) !== W.direction) return 0;
  return unitAt(tokens, amountStart(tokens, at)) === 0 ? 0 : wordValue(tokens, at + 1);
}

/** "Cracked 4 percent", "corrected by 120 points, or 1.2 percent", "cracked 120 points to 6,210", and not "cracked 20,000 points". */
function leadsToMove(tokens: Tokens, amount: number): boolean {
  const unit = unitAt(tokens, amount);
  const behind = pastUnit(tokens, amount);
  if (unit === PERCENT) return ENDS[wordClass(tokens, behind)] !== 1;
  return unit === POINTS && isLed(tokens, behind);
}

/** "Earned 5 percent of its revenue", "earned 5 percent more", "clipped 2 percent off its forecast": no move of a price. */
const ENDS = kindTable(W.of, W.more, W.under, W.than, W.plain, W.from, W.preposition, W.direction, W.moveNoun);

/** "Bagged two sen to RM8.00", "earned 17 points over Tuesday's close", and not "trimmed 3 cents off its target to $4.20". */
function wayToLevel(tokens: Tokens, at: number): number {
  // "Trimmed 40 jobs to 300".
  if (!isNumber(tokens, at + 1) || MEASURES[wordClass(tokens, at + 2)] !== 1) return 0;
  const behind = wordClass(tokens, at + 3);
  if (isEarned(tokens, at) && (behind === W.over || behind === W.from || behind === W.to)) return 1;
  const way = isCut(tokens, at) ? -1 : isBagged(tokens, at) ? 1 : 0;
  return behind === W.to && (isNumber(tokens, at + 4) || isNumber(tokens, at + 5)) ? way : 0;
}

/** Words of an amount of money: "HK$0.35", "8.3 pence". */
const MONEY_REACH = 5;

/** An amount of money, and right behind it "to" or "at" another. */
function leadsToPrice(tokens: Tokens, at: number): boolean {
  let next = at;
  while (next < at + MONEY_REACH && wordClass(tokens, next) !== W.to && wordClass(tokens, next) !== W.at) {
    const kind = wordClass(tokens, next);
    if (kind >= 0 && MONEYS[kind] !== 1 && kind !== W.cent && !isCents(tokens, next)) return false;
    next++;
  }
  if (next === at + MONEY_REACH) return false;
  return [1, 2, 3].some((step) => tokens.kind[next + step] === LITERAL);
}

const MEASURES = kindTable(W.minor, W.cent, W.point, W.money);
const MONEYS = kindTable(W.minor, W.money, W.won, W.dollar);
/** What a price's move leads on to. */
const LEADS = kindTable(W.to, W.at, W.or);

function isNumber(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === LITERAL || wordClass(tokens, at) === W.numeral;
}

/** What the number at `at` counts: percent, points, a price's money; 0 for anything else. */
function unitAt(tokens: Tokens, at: number): number {
  if (isNumber(tokens, at)) {
    const unit = wordClass(tokens, at + 1);
    if (isPercentAt(tokens, at + 1)) return PERCENT;
    if (unit === W.per) return wordClass(tokens, at + 2) === W.cent ? PERCENT : 0;
    if (unit === W.point) return POINTS;
    if (unit === W.cent || unit === W.minor || isCents(tokens, at + 1)) return MONEY;
    return MONEYS[unit] === 1 && isLed(tokens, at + 2) ? MONEY : 0;
  }
  // "Rs 14.50", "$1.20", "HK$0.55".
  let literal = at;
  while (literal < at + 3 && (markAt(tokens, literal) >= 0 || MONEYS[wordClass(tokens, literal)] === 1)) literal++;
  if (literal === at || tokens.kind[literal] !== LITERAL) return 0;
  return isLed(tokens, literal + 1) ? MONEY : 0;
}

/** "To $48.35", "at $48.35", ", or 2 percent". */
function isLed(tokens: Tokens, at: number): boolean {
  return LEADS[wordClass(tokens, markAt(tokens, at) === M.comma ? at + 1 : at)] === 1;
}

/** Past the percent sign or word, or the points, behind the number at `at`. */
function pastUnit(tokens: Tokens, at: number): number {
  return wordClass(tokens, at + 1) === W.per ? at + 3 : at + 2;
}

/** "Pepper zipped up 3.6 percent", "swung lower by 2 percent": a way and a percentage behind a word that nobody listed. */
export function isWayToPercent(tokens: Tokens, at: number): boolean {
  if (wordClass(tokens, at + 1) !== W.direction) return false;
  const amount = amountStart(tokens, at);
  if (unitAt(tokens, amount) !== PERCENT) return false;
  // "Marked down 3 percent growth".
  const behind = wordClass(tokens, pastUnit(tokens, amount));
  return behind !== W.moveNoun && behind !== W.of && behind !== W.more;
}
