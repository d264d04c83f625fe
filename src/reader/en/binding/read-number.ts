import { isCapital, type Tokens } from "../../scanner.ts";
import { isPreviousCloseAhead } from "../levels/close-ahead.ts";
import { bindNamedLevel } from "../levels/named-levels.ts";
import { bindStrayMilestone, bindStrayRate, takeStrayRate } from "../levels/stray-level.ts";
import { ownMinor } from "../markets/own-money.ts";
import { OWN_MINOR } from "../numbers/currency-mark.ts";
import { hedge } from "../numbers/hedge.ts";
import { leave } from "../numbers/left-number.ts";
import { isOfList, isOfName, isOfNothing } from "../numbers/no-figure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { headBefore } from "../phrases/around.ts";
import { isOnly } from "../phrases/direct-object.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { readAgain } from "../subjects/pronoun.ts";
import { bindListedPrice } from "../tables/priced-list.ts";
import { isOwnedBehind, ownerAhead } from "../verbs/trade-way.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { bindMoveOf, bindPriceOf } from "./bind-move-of.ts";
import { bindQuantity } from "./bind-quantity.ts";
import { bindDatedMove } from "./dated-move.ts";
import { bindKnockedOff } from "./knocked-off.ts";
import { readCount } from "./read-count.ts";
import { bindRelativeOwner } from "./relative-owner.ts";
import { bindTurnedMove } from "./turned-move.ts";

export function readNumber(s: Sentence, at: number, q: Quantity): void {
  const { clause, items, story } = s;
  if (isAge(s, at, q)) {
    story.name("age", q.from, q.to);
    return;
  }
  if (isOfList(items, at, q)) {
    story.name("rank", q.from, q.to);
    return;
  }
  if (isOfName(story.tokens, items, at, q)) {
    story.name("name", q.from, q.to);
    return;
  }
  if (!story.isHome && isOfNothing(story.tokens, items, at, q)) {
    story.name("other-quantity", q.from, q.to);
    return;
  }
  hedge(s, at, q);
  if (q.currency === OWN_MINOR) ownMinor(story.tokens, q, story.currency);
  if (isUnknownVerb(s, at, q)) {
    clause.dir = 0;
    clause.dirKnown = false;
  }
  if (clause.kind === S.none && q.unit === U.money) takeStrayRate(s, at, q);
  const joint = kindAt(items, at - 1);
  // "To 18,347 and 2,152", "passed 5,000 on Jan. 27 and 5,500 on Feb. 12": the second stands where the first did.
  // "Losses of P3.20 to P88.45 and P1.10 to P21.70": what leads to a level is none.
  // "Ahead 49p at 976p and 32p at 866p".
  const to = kindAt(items, at + 1) === W.to || (kindAt(items, at + 1) === W.at && !story.isHome);
  const leads = to && isLevelAhead(items, at + 2);
  if (joint === W.and && clause.lastUnit === q.unit && clause.bound && !leads) {
    clause.prep = clause.lastPrep;
    s.passed = clause.lastPassed;
  }
  clause.lastPrep = clause.prep;
  clause.lastPassed = s.passed;
  clause.lastUnit = q.unit;
  // "The 234-point drop beat ...", "the 2,756.42 close": the number brings its own subject.
  const noun = items[at + 1];
  if (clause.kind === S.none && q.unit === U.plain && q.exponent < 0 && noun?.kind === W.close) {
    readAgain(s);
    clause.mode = L.close;
  }
  if (clause.kind === S.none && isPreviousCloseAhead(s, at, q)) {
    readAgain(s);
    clause.previous = true;
    clause.prep = W.of;
  }
  // "The lowest for the index in two years, since closing at 1,824.16 on ...".
  if (clause.kind === S.none && q.unit === U.plain && q.exponent < 0 && clause.mode === L.close && s.indexSeen) {
    const { mode, prep, prepAt } = clause;
    readAgain(s);
    Object.assign(clause, { mode, prep, prepAt });
  }
  if (clause.kind === S.none && q.unit === U.plain && q.digits % 50 === 0 && noun?.kind === W.mark) readAgain(s);
  if (clause.kind === S.none && q.hyphened && noun?.kind === W.moveNoun && !isOfStranger(s, at)) {
    readAgain(s);
    clause.dir = noun.value;
    clause.dirKnown = true;
  }
  // "11 gains in a row".
  const inRow =
    q.unit === U.plain &&
    q.exponent === 0 &&
    (kindAt(items, at + 1) === W.streak ||
      (kindAt(items, at + 1) === W.moveNoun && items.slice(at + 2, at + 5).some((next) => next.kind === W.streak)));
  if (q.unit === U.duration || q.unit === U.ordinal || inRow) {
    readCount(s, at, q);
    return;
  }
  // "Distancing at level 2.5".
  const graded = kindAt(items, at - 1) === W.mark && q.unit === U.plain && q.digits < 100 && q.scale === 0;
  if (
    graded ||
    kindAt(items, at - 1) === W.no ||
    (kindAt(items, at - 2) === W.no && kindAt(items, at - 1) === W.period)
  ) {
    story.name("rank", q.from, q.to);
    return;
  }
  // "Half of one per cent", "one-half of 1 percent".
  if (q.digits === 1 && q.unit === U.percent && joint === W.of && isHalf(story.tokens, items[at - 2])) {
    story.name("other-quantity", q.from, q.to);
    return;
  }
  const before = itemAt(items, at - 2)?.quantity;
  const ended = before?.unit === U.plain ? q.unit !== U.plain || q.exponent < 0 : before?.unit === q.unit;
  if (before?.range && ended) {
    // "2-3 percent", "2%-3%": one range, and no figure.
    story.name("other-quantity", q.from, q.to);
  } else if (
    !bindNamedLevel(s, at, q) &&
    !bindPriceOf(s, at, q) &&
    !bindListedPrice(s, at, q) &&
    !bindDatedMove(s, at, q) &&
    !bindTurnedMove(s, at, q) &&
    !bindRelativeOwner(s, at, q) &&
    !bindKnockedOff(s, at, q) &&
    !bindMoveOf(s, at, q) &&
    !bindQuantity(s, at, q) &&
    !bindStrayMilestone(s, at, q) &&
    !bindStrayRate(s, at, q)
  ) {
    if (
      q.unit === U.money &&
      q.scale > 0 &&
      (clause.kind === S.none ||
        clause.kind === S.outside ||
        clause.kind === S.group ||
        isOwnedBehind(items, at) ||
        ownerAhead(items, at) !== 0) &&
      s.bracket === 0
    ) {
      clause.pending ??= [];
      clause.pending.push(items[at] as Item);
    } else leave(s, q);
  }
  clause.prep = 0;
  s.passed = false;
  clause.high = false;
  clause.longAgo = false;
  clause.low = false;
  clause.record = clause.record && clause.previous;
  clause.intraday = false;
}

/** "... to 88.45", "... to close at 88.45". */
function isLevelAhead(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.quantity || (kindAt(items, at) === W.close && kindAt(items, at + 1) === W.at);
}

const isFractionWord = wordSet("half", "third", "quarter", "tenth");

function isHalf(tokens: Tokens, item: Item | undefined): boolean {
  return item !== undefined && isFractionWord(tokens, item.to - 1);
}

/** "Holding firms booked the most gains with a 3-percent rise": who has it is none that the reader knows. */
function isOfStranger(s: Sentence, at: number): boolean {
  if (s.story.isHome) return false;
  for (let before = at - 1; before > 0; before--) {
    const item = s.items[before] as Item;
    if (item.kind === W.comma) return false;
    if (item.kind === W.plain && wordOf(s, item).endsWith("ed")) return true;
  }
  return false;
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
