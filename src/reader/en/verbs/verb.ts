import { isSeenGoing } from "../levels/milestone.ts";
import { precededBy } from "../phrases/around.ts";
import { type Item, kindAt, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { beatsIndex, isExtending, isGiven, isRankedMove } from "../phrases/verb-sense.ts";
import type { Sentence } from "../sentence-reader.ts";
import { readAgain } from "../subjects/pronoun.ts";
import { isHeadlineVerb } from "../words/headline-verb.ts";
import { kindTable, ruleTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { readCopula } from "./copula.ts";
import { isGift } from "./gift.ts";
import { readClose, readOpen, readPass, readTouch } from "./level-verb.ts";
import { isVerbHere, setDirection, setMotion } from "./motion.ts";
import { takeOwner } from "./owned-move.ts";
import { setTrade, setTradeNoun } from "./trade-verb.ts";
import type { VerbRule } from "./verb-rule.ts";

/** Verbs: what moves, which level is spoken of, who buys. */
const readMove: VerbRule = (s, at, item) => {
  if (!isGift(s, at)) return setMotion(s, at, item, true);
  item.kind = W.plain;
  return true;
};

const readMoving: VerbRule = (s, at, item) => {
  // "Stocks leave their losing streak, up 2 percent": what kind of streak.
  if (kindAt(s.items, at + 1) === W.streak) return true;
  // "Falling oil prices lifted Frankfurt, the DAX closing at ...": what kind of prices, at the head of a sentence.
  if (at === 0 && isAttribute(s)) return true;
  takeActor(s, at);
  if (isSeenGoing(s, at)) s.clause.modal = true;
  return setMotion(s, at, item, false);
};

/** "Pepper supported the index by gaining 2 percent": the index stands as an object, and the stock is what gained. */
function takeActor(s: Sentence, at: number): void {
  const { clause, first, items } = s;
  if (clause.kind !== S.index || clause.bound || clause.subjectAt !== at - 2 || kindAt(items, at - 1) !== W.by) return;
  if (first?.kind === S.stock) replace(s, first);
}

const ATTRIBUTED = kindTable(W.commodity, W.sector, W.place, W.dollar, W.rate, W.yield, W.bond, W.macro);

/** "Easing US rates", "rising freight costs", and neither "easing late in the day" nor "falling just 12.3 points". */
function isAttribute({ items, story: { tokens } }: Sentence): boolean {
  const next = items[1];
  if (next === undefined || isBehindVerb(tokens, next.from)) return false;
  return ATTRIBUTED[next.kind] === 1 || (next.kind === W.plain && next.value === 0 && isToldWhole(items));
}

/** No number and no comma stand right behind the noun. */
function isToldWhole(items: readonly Item[]): boolean {
  for (let at = 2; at < 5; at++) {
    const kind = kindAt(items, at);
    if (kind === W.quantity || kind === W.comma) return kind === W.comma && at > 2;
  }
  return true;
}

const isBehindVerb = wordSet(
  ..."back away early late further again steadily modestly hard fast deeper together throughout amid along".split(" "),
);

const readDirection: VerbRule = (s, at, item) => {
  if (kindAt(s.items, at + 1) === W.than || isGiven(s, at)) return true;
  // "A net sell up to 1.03 trillion": as much as that.
  if (s.clause.kind === S.group && kindAt(s.items, at + 1) === W.to && isTraded(kindAt(s.items, at - 1))) return true;
  // "Oil Fears Pull Down Chip Stocks": what pulls does not fall.
  if (isHeadlineVerb(s.story.tokens, item.from - 1)) replace(s, subjectOf(S.outside, ""));
  return setDirection(s, item, at);
};

const isTraded = (kind: number): boolean => kind === W.tradeNoun || kind === W.trade;

/** "The fall was 4.3 points", "lost 4.3 points": what may be a noun or a verb. */
const readMoveNoun: VerbRule = (s, at, item) => {
  const { items } = s;
  if (isMoveOfLast(s, at)) {
    readAgain(s);
    return setDirection(s, item, at);
  }
  // "Extending losses to nearly 1%": a noun.
  if (isExtending(items, s, at - 1)) return true;
  // "Managed a slight increase of 0.9 points": a noun.
  if (isRankedMove(s, at)) return setDirection(s, item, at);
  if (takeOwner(s, at)) return setDirection(s, item, at);
  if (!isVerbHere(s, at)) return true;
  const noun = kindAt(items, at - 1) === W.article || kindAt(items, at + 1) === W.of;
  return setMotion(s, at, item, !noun);
};

/** At the head of a sentence, and of the index that was told before. */
function isMoveOfLast({ clause, items, story }: Sentence, at: number): boolean {
  if (clause.kind !== S.none) return false;
  // "The previous biggest loss was 3.66% ...".
  if (kindAt(items, at + 1) === W.copula && precededBy(items, at, 3, W.previous)) return true;
  // "The fall of 4.3 points to 6,427.6 came despite ...".
  const told = kindAt(items, 2) === W.of && items[3]?.value === U.point && kindAt(items, 3) === W.quantity;
  return told && at === 1 && kindAt(items, 0) === W.article && !story.isHome;
}

/** "Trailing its peers, the index closed at ...": only a count is beaten by another so. */
const readOutnumber: VerbRule = (s, at, { value }) => {
  if ((value === 0 || s.sides.length === 2) && !beatsIndex(s, at)) s.beaten = true;
  return true;
};

const RULES = ruleTable<VerbRule>([
  [W.move, readMove],
  [W.moving, readMoving],
  [W.direction, readDirection],
  [W.moveNoun, readMoveNoun],
  [W.open, readOpen],
  [W.close, readClose],
  [W.touch, readTouch],
  [W.pass, readPass],
  [W.copula, readCopula],
  [W.outnumber, readOutnumber],
  [W.trade, setTrade],
  [W.tradeNoun, setTradeNoun],
]);

/** Reads a verb at its place; true when the word was one. */
export function readVerb(s: Sentence, at: number): boolean {
  const item = s.items[at] as Item;
  return RULES[item.kind]?.(s, at, item) ?? false;
}
