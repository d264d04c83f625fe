import type { NamedKind } from "../../claim.ts";
import { isCapital, type Tokens } from "../../scanner.ts";
import { bindNamedLevel } from "../levels/named-levels.ts";
import { bindStrayMilestone, bindStrayRate, takeStrayRate } from "../levels/stray-level.ts";
import { ownMinor, priceLedTo } from "../markets/own-money.ts";
import { betweenSide } from "../numbers/between.ts";
import { OWN_MINOR } from "../numbers/currency-mark.ts";
import { hedge } from "../numbers/hedge.ts";
import { leave } from "../numbers/left-number.ts";
import { isOfList, isOfName, isOfNothing, isYearOfMove } from "../numbers/no-figure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { headBefore } from "../phrases/around.ts";
import { isOnly } from "../phrases/direct-object.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { bindListedPrice } from "../tables/priced-list.ts";
import { isOwnedBehind, ownerAhead } from "../verbs/trade-way.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { bindMoveOf, bindPriceOf } from "./bind-move-of.ts";
import { bindQuantity } from "./bind-quantity.ts";
import { bindOfBothExchanges } from "./both-exchanges.ts";
import { bindBracketMove } from "./bracket-move.ts";
import { bindBracketPair } from "./bracket-pair.ts";
import { bindDatedMove } from "./dated-move.ts";
import { bindFallenShort, bindSessionTotal } from "./fallen-short.ts";
import { bindFarLevels } from "./far-levels.ts";
import { bindKnockedOff } from "./knocked-off.ts";
import { bindMoneyCost } from "./money-cost.ts";
import { bindLimitMove, bindMoveByName } from "./move-by-name.ts";
import { bindMoveThatLed } from "./move-that-led.ts";
import { bringSubject } from "./own-subject.ts";
import { readCount } from "./read-count.ts";
import { bindRelativeOwner } from "./relative-owner.ts";
import { bindTurnedMove } from "./turned-move.ts";

/** One number of a sentence: named where it is no figure, and else bound to its measure. */

/** True where the rule has bound the number. */
type Binder = (s: Sentence, at: number, q: Quantity) => boolean;

/** In order; the first that binds the number has it. */
const BINDERS: readonly Binder[] = [
  bindBracketPair,
  bindBracketMove,
  bindNamedLevel,
  bindFarLevels,
  bindPriceOf,
  bindMoneyCost,
  bindOfBothExchanges,
  bindFallenShort,
  bindSessionTotal,
  bindListedPrice,
  bindDatedMove,
  bindTurnedMove,
  bindRelativeOwner,
  bindKnockedOff,
  bindMoveThatLed,
  bindMoveOf,
  bindMoveByName,
  bindLimitMove,
  bindQuantity,
  bindStrayMilestone,
  bindStrayRate,
];

/** Reads the number at `at`, with all that its sentence has said before it. */
export function readNumber(s: Sentence, at: number, q: Quantity): void {
  const { clause, story } = s;
  const name = nameOf(s, at, q);
  if (name !== undefined) {
    story.name(name, q.from, q.to);
    return;
  }
  hedge(s, at, q);
  if (q.currency === OWN_MINOR) ownMinor(story.tokens, q, priceLedTo(s.items, at) ?? story.currency);
  if (isUnknownVerb(s, at, q)) {
    clause.dir = 0;
    clause.dirKnown = false;
  }
  if (clause.kind === S.none && q.unit === U.money) takeStrayRate(s, at, q);
  takePlace(s, at, q);
  const brings = clause.kind === S.none || (q.unit === U.money && kindAt(s.items, at - 1) === W.worth);
  if (brings || isOwnedClose(s, at)) bringSubject(s, at, q);
  if (q.unit === U.duration || q.unit === U.ordinal || isInRow(s, at, q)) {
    readCount(s, at, q);
    return;
  }
  const rank = nameOfRank(s, at, q);
  if (rank !== undefined) {
    story.name(rank, q.from, q.to);
    return;
  }
  if (isEndOfRange(s, at, q)) story.name("other-quantity", q.from, q.to);
  else if (!isBound(s, at, q)) keep(s, at, q);
  forget(s, at);
}

function isBound(s: Sentence, at: number, q: Quantity): boolean {
  for (const bind of BINDERS) if (bind(s, at, q)) return true;
  return false;
}

/** What a number is that is no figure at all. */
function nameOf(s: Sentence, at: number, q: Quantity): NamedKind | undefined {
  const { items, story } = s;
  if (isAge(s, at, q)) return "age";
  if (isOfList(items, at, q)) return "rank";
  if (isOfName(story.tokens, items, at, q)) return "name";
  if (q.unit === U.plain && isYearOfMove(story.tokens, items, at, q)) return "date";
  return !story.isHome && isOfNothing(story.tokens, items, at, q) ? "other-quantity" : undefined;
}

/** "The KOSPI's 4,012.35 close". */
function isOwnedClose({ clause, items }: Sentence, at: number): boolean {
  return clause.kind === S.index && kindAt(items, at - 1) === W.possessive && kindAt(items, at + 1) === W.close;
}

/** "To 18,347 and 2,152", "passed 5,000 on Jan. 27 and 5,500 on Feb. 12": the second stands where the first did. */
function takePlace(s: Sentence, at: number, q: Quantity): void {
  const { clause, items, story } = s;
  // "Losses of P3.20 to P88.45 and P1.10 to P21.70": what leads to a level is none.
  // "Ahead 49p at 976p and 32p at 866p".
  const to = kindAt(items, at + 1) === W.to || (kindAt(items, at + 1) === W.at && !story.isHome);
  const leads = to && isLevelAhead(items, at + 2);
  if (kindAt(items, at - 1) === W.and && clause.lastUnit === q.unit && clause.bound && !leads) {
    clause.prep = clause.lastPrep;
    s.passed = clause.lastPassed;
  }
  clause.lastPrep = clause.prep;
  clause.lastPassed = s.passed;
  clause.lastUnit = q.unit;
}

/** "11 gains in a row". */
function isInRow({ items }: Sentence, at: number, q: Quantity): boolean {
  if (q.unit !== U.plain || q.exponent !== 0) return false;
  if (kindAt(items, at + 1) === W.streak) return true;
  if (kindAt(items, at + 1) !== W.moveNoun) return false;
  for (let next = at + 2; next < at + 5; next++) if (kindAt(items, next) === W.streak) return true;
  return false;
}

/** Grades, ranks and fractions of one percent. */
function nameOfRank({ items, story: { tokens } }: Sentence, at: number, q: Quantity): NamedKind | undefined {
  const before = kindAt(items, at - 1);
  // "Distancing at level 2.5".
  if (before === W.mark && q.unit === U.plain && q.digits < 100 && q.scale === 0) return "rank";
  if (before === W.no || (before === W.period && kindAt(items, at - 2) === W.no)) return "rank";
  // "Half of one per cent", "one-half of 1 percent".
  const part = q.digits === 1 && q.unit === U.percent && before === W.of && isHalf(tokens, items[at - 2]);
  return part ? "other-quantity" : undefined;
}

/** "2-3 percent", "2%-3%": one range, and no figure. */
function isEndOfRange(s: Sentence, at: number, q: Quantity): boolean {
  const before = itemAt(s.items, at - 2)?.quantity;
  // "In a range of 4,856.25-4,911.91": a low and a high.
  if (before === undefined || !before.range || betweenSide(s, at, q) !== 0) return false;
  return before.unit === U.plain ? q.unit !== U.plain || q.exponent < 0 : before.unit === q.unit;
}

/** An amount may have its owner behind; any other number is left. */
function keep(s: Sentence, at: number, q: Quantity): void {
  const { clause, items } = s;
  const { kind } = clause;
  const unowned = kind === S.none || kind === S.outside || kind === S.group;
  const amount = q.unit === U.money && q.scale > 0 && s.bracket === 0;
  if (amount && (unowned || isOwnedBehind(items, at) || ownerAhead(items, at) !== 0)) {
    clause.pending ??= [];
    clause.pending.push(items[at] as Item);
  } else leave(s, q);
}

/** What was said of this number is not said of the next. */
function forget(s: Sentence, at: number): void {
  const { clause } = s;
  clause.prep = 0;
  s.passed = false;
  clause.high = false;
  clause.longAgo = false;
  clause.low = false;
  clause.record = clause.record && clause.previous;
  clause.intraday = clause.intraday && isOfSameMove(s, at);
}

const goesOn = kindSet(W.or, W.comma, W.openBracket, W.closeBracket, W.from, W.article, W.previous, W.span, W.trading);

/** Phrases from a move to where it led: "from the previous trading session to". */
const LED_REACH = 7;

/**
 * "Briefly rose 1.3 percent to 2,901.12", "initially rose 1.3 won from the previous session to 1,484.9", in Seoul: of
 * one moment.
 */
function isOfSameMove({ clause, items, story }: Sentence, at: number): boolean {
  if (!story.isHome || clause.lastPrep !== 0 || items[at]?.quantity?.bound === "band") return false;
  for (let next = at + 1; next < items.length && next < at + LED_REACH; next++) {
    const item = items[next] as Item;
    if (item.kind === W.quantity || item.kind === W.to) return true;
    if (!goesOn(item)) return false;
  }
  return false;
}

/** "... to 88.45", "... to close at 88.45". */
function isLevelAhead(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.quantity || (kindAt(items, at) === W.close && kindAt(items, at + 1) === W.at);
}

const isFractionWord = wordSet("half", "third", "quarter", "tenth");

function isHalf(tokens: Tokens, item: Item | undefined): boolean {
  return item !== undefined && isFractionWord(tokens, item.to - 1);
}

/** "POSCO Holdings zigzagged 0.3 percent": a verb that nobody listed, so nothing before it tells the sign. */
function isUnknownVerb(s: Sentence, at: number, q: Quantity): boolean {
  if (q.unit !== U.percent && q.unit !== U.point && q.unit !== U.money) return false;
  const { items } = s;
  let head = headBefore(items, at);
  if (kindAt(items, head) === W.by) head--;
  const verb = itemAt(items, head);
  if (verb?.kind !== W.plain || verb.value !== 0) return false;
  const word = wordOf(s, verb);
  // "Pepper lost 1.2 percent and Salt just 0.1 percent".
  if (isOnly(s.story.tokens, verb.from)) return false;
  return word.endsWith("ed") || word.endsWith("ing") || kindAt(items, head - 1) === W.subject;
}

/** "Kim Jin-man, 72, an investor": how old someone is. */
function isAge({ items, story: { tokens } }: Sentence, at: number, q: Quantity): boolean {
  if (q.unit !== U.plain || q.exponent !== 0 || q.scale !== 0 || q.sign !== 0 || q.digits < 10 || q.digits > 110)
    return false;
  if (kindAt(items, at - 1) !== W.comma || kindAt(items, at + 1) !== W.comma) return false;
  const name = itemAt(items, at - 2);
  const first = kindAt(items, at - 3) === W.hyphen ? itemAt(items, at - 4) : name;
  const named = first !== undefined && (first.kind === W.plain || first.kind === W.subject);
  return named && isCapital(tokens, first.from) && kindAt(items, at + 2) === W.article;
}
