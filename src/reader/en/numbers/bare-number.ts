import { tenTo } from "../../../market/figure.ts";
import * as M from "../../mark-code.ts";
import { LITERAL } from "../../scanner.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { pastBoth } from "../phrases/told-twice.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isCents } from "./currency-mark.ts";
import type { Quantity } from "./quantity.ts";

const isSteady = wordSet("steady", "firm", "flat");

/** Numbers without their unit: what a stock moved by, and parts of a fraction. */

/** "Eastern Cables gained 20.37 to 677.98": what its price moved by, where prices go without their money. */
export function isBareChange(s: Sentence, at: number, q: Quantity): boolean {
  const { items } = s;
  const joint = kindAt(items, at + 1);
  // "Edged up 0.50 to close at 22.00".
  const closes = joint === W.to && kindAt(items, at + 2) === W.close && kindAt(items, at + 3) === W.at;
  // "Jumped 3 5/16, or 7.9 percent, to 45 5/16".
  const apart = joint === W.comma && items[at + 3]?.value === U.percent ? pastBoth(items, at) : -1;
  // "Soared 7.25 or 8.8% to 90.00".
  const both = joint === W.or && items[at + 2]?.value === U.percent ? at + 3 : apart;
  // "Closed 14,000 higher at 794,000".
  const way = joint === W.direction ? 1 : 0;
  const leads = both > 0 ? kindAt(items, both) : kindAt(items, at + 1 + way);
  const behind = both > 0 ? both + 1 : closes ? at + 4 : at + 2 + way;
  const level = leads === W.to || leads === W.at ? items[behind]?.quantity : undefined;
  // "Gaining 1.20% or 2.41 to 203.10".
  const again = kindAt(items, at - 1) === W.or && s.clause.lastRole === R.percent;
  const moves = again || way > 0 || s.isDirectObject(at) || isNextOfList(s, at);
  const shared = level !== undefined && isMoneyBehind(s, q, level);
  if (q.unit !== U.plain || q.scale !== 0 || !(level?.unit === U.plain || shared) || !moves) return false;
  if (!s.story.isHome && isMoreThanAll(s, q, level as Quantity)) q.exponent -= 2;
  return shared || !s.story.isHome || isWonOfList(s, q, level, way > 0);
}

/** "Rose 25 to 17": no price rises by more than it comes to, so these are hundredths. */
function isMoreThanAll({ clause }: Sentence, { digits, exponent }: Quantity, level: Quantity): boolean {
  if (clause.dir <= 0 || exponent !== 0 || digits >= 100) return false;
  return digits >= level.digits * tenTo(level.exponent);
}

/** "Jumped 8.00 to 242.00 baht": the word behind the price holds for both, which have as many decimals. */
function isMoneyBehind({ story }: Sentence, q: Quantity, level: Quantity): boolean {
  if (story.isHome || level.unit !== U.money || level.scale !== 0 || level.exponent !== q.exponent) return false;
  return q.exponent < 0 && story.tokens.kind[level.from] === LITERAL;
}

/** "Pepper fell 400 won to 19,300 and Salt lost 1,100 to 42,900": in Seoul too the won is said once, and prices are whole. */
function isWonOfList({ clause, story }: Sentence, q: Quantity, level: Quantity, way: boolean): boolean {
  if (q.exponent !== 0 || level.exponent !== 0 || q.digits * LEAST_TIMES > level.digits * WON_REACH) return false;
  if ((!clause.dirKnown && !way) || clause.counts[R.change] !== 0) return false;
  for (let at = story.claims.length - 1; at >= 0; at--) {
    const claim = story.claims[at];
    if (claim === undefined || claim.sentence !== story.sentence) return false;
    if (claim.measure === "stock.change") return true;
  }
  return false;
}

/** No share of Seoul moves by more than 30 percent in a session. */
const LEAST_TIMES = 10;
const WON_REACH = 3;

/** "Pepper fell 5.25 rupees to 248, Salt 3.75 to 199.50": the next of a list whose first had its money. */
function isNextOfList({ clause, items, story }: Sentence, at: number): boolean {
  const last = story.claims.at(-1);
  if (!clause.dirKnown || last?.measure !== "stock.close" || last.sentence !== story.sentence) return false;
  return items[at - 1]?.subject?.kind === S.stock && story.claims.at(-2)?.measure === "stock.change";
}

/** "Pepper lost 2.43 to close at KSh 20.05": a move whose unit was lost before a price that has its money. */
export function isUntoldChange(s: Sentence, at: number, { exponent, scale, unit }: Quantity): boolean {
  if (s.story.isHome || unit !== U.plain || exponent >= 0 || scale !== 0 || !s.isDirectObject(at)) return false;
  const { items } = s;
  const closes = kindAt(items, at + 2) === W.close;
  const price = closes ? at + 4 : at + 2;
  return kindAt(items, at + 1) === W.to && kindAt(items, price) === W.quantity && items[price]?.value === U.money;
}

/** "Fell 4c to 265", and in Wellington "unchanged at 505": a whole number behind cents is of cents too. */
export function isInCents({ items, story }: Sentence, at: number, { exponent }: Quantity): boolean {
  if (story.isHome || exponent !== 0) return false;
  let move = kindAt(items, at - 2) === W.comma ? at - 3 : at - 2;
  // "Jumped 21c to a one-month high of 361".
  if (kindAt(items, at - 1) === W.of) move = leadToRank(items, at) - 1;
  // "Rose 4c, 2.1 percent, to 265", "took a 4c dive to 265".
  if (items[move]?.value === U.percent && kindAt(items, move) === W.quantity) {
    const joint = kindAt(items, move - 1);
    move -= joint === W.or && kindAt(items, move - 2) === W.comma ? 3 : joint === W.or || joint === W.comma ? 2 : 1;
  } else if (kindAt(items, move) === W.moveNoun) move--;
  const amount = itemAt(items, move);
  // "Eased a cent to 719".
  if (amount?.quantity?.unit === U.money)
    return isCents(story.tokens, amount.to - 1) || wordClass(story.tokens, amount.to - 1) === W.cent;
  const verb = itemAt(items, at - 2);
  return (
    story.market === "NZ" && (verb?.kind === W.direction || (verb !== undefined && isSteady(story.tokens, verb.from)))
  );
}

/** "Closed lower at 5.75, off a low of 5.45": an extreme behind the close, where prices go without their money. */
export function isExtremeLeft({ clause, story }: Sentence, { exponent }: Quantity): boolean {
  if (story.isHome || clause.prep !== W.of || exponent >= 0) return false;
  return (clause.high || clause.low) && clause.counts[R.level] !== 0;
}

/** The "to" of "to a one-month high of 361"; -1 where none leads there. */
function leadToRank(items: readonly Item[], at: number): number {
  for (let back = at - 2; back > at - RANK_REACH; back--) if (kindAt(items, back) === W.to) return back;
  return -1;
}

/** Phrases from a price back to what leads to its rank. */
const RANK_REACH = 8;

/** "Rose 21c to a one-month high of 361": where the change led, in cents. */
export function isRankedCents(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  if (s.story.isHome || clause.prep !== W.of || clause.prepAt !== at - 1) return false;
  if (!(clause.high || clause.low || clause.longAgo || clause.record)) return false;
  return clause.counts[R.change] !== 0 && leadToRank(items, at) > 0 && isInCents(s, at, q);
}

const BEHIND_LISTED = kindTable(W.comma, W.and, W.period, W.semicolon, W.while);

/** "Pepper rose 2.1 percent, Salt 3.02 and Thyme 0.86": the unit is told once, for the first. */
function isPercentOfList({ clause, items, story }: Sentence, at: number, { exponent, digits }: Quantity): boolean {
  if (exponent >= 0 || digits >= 10_000 || !clause.dirKnown || clause.counts[R.percent] !== 0) return false;
  if (items[at - 1]?.subject?.kind !== S.stock || clause.subjectAt !== at - 1) return false;
  const joint = kindAt(items, at - 2);
  if ((joint !== W.comma && joint !== W.and) || (at + 1 < items.length && BEHIND_LISTED[kindAt(items, at + 1)] !== 1))
    return false;
  const last = story.claims.at(-1);
  return (
    last?.measure === "stock.change_pct" && last.sentence === story.sentence && kindAt(items, at - 3) === W.quantity
  );
}

/** "Samsung fell 2.43 to 70,000 won": in Seoul a small move without a unit is one in percent. */
export function isMissingPercent(s: Sentence, at: number, q: Quantity): boolean {
  if (q.unit === U.plain && isPercentOfList(s, at, q)) return true;
  return (
    s.story.isHome &&
    q.unit === U.plain &&
    q.exponent < 0 &&
    q.digits < 10_000 &&
    s.isDirectObject(at) &&
    s.clause.dirKnown &&
    s.clause.counts[R.percent] === 0
  );
}

/** "22/32 of a point". */
export function isFraction(items: readonly Item[], at: number): boolean {
  const slash = (step: number) => kindAt(items, at + step) === W.other && itemAt(items, at + step)?.value === M.slash;
  return (slash(1) && kindAt(items, at + 2) === W.quantity) || (slash(-1) && kindAt(items, at - 2) === W.quantity);
}

/** "A prize at the Pepper Awards 2017": a year behind a name, which has no comma as "a record 1,987" has. */
export function isYear({ clause, items, story }: Sentence, at: number, { digits, exponent }: Quantity): boolean {
  if (exponent !== 0 || digits < 1900 || digits >= 2100 || clause.prepAt >= at - 1) return false;
  const { from, to } = items[at] as Item;
  return !story.tokens.text.slice(story.tokens.start[from], story.tokens.end[to - 1]).includes(",");
}
