import { isPlacedInFront } from "../markets/board.ts";
import { asMeasured } from "../markets/named-market.ts";
import { pastBracket } from "../phrases/apposition.ts";
import { precededBy } from "../phrases/around.ts";
import { itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { isMeasuredByRelative } from "../phrases/relative-clause.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { isListed, MOST_SUBJECTS } from "./listed-name.ts";
import {
  isBracketed,
  isDayFor,
  isListedWith,
  isMeasured,
  isMeasuredByParticiple,
  isMoveFor,
  isNext,
  isThatOf,
  readPairInPassing,
} from "./measured-name.ts";
import { isMovedBy, isObject, readLifted } from "./moved-index.ts";
import { BY_PRINT, type NameQuestion } from "./name-in-passing.ts";
import { BY_INDEX, BY_ROLE } from "./name-of-other.ts";
import { isOblique } from "./oblique.ts";
import { bondTenor, namedBond } from "./subject-bond.ts";
import { readLikewise } from "./told-likewise.ts";
import { beginsToldList, isToldOf } from "./told-with.ts";

/** A name: the subject of what follows, unless it is named in passing, or one more of a list. */
export function readNamed(s: Sentence, at: number, printed: Subject): void {
  const { clause, items, story } = s;
  if (isDealtWith(s, at, printed, BY_PRINT)) return;
  const tenor = bondTenor(items, at, printed);
  const subject = tenor ? namedBond(tenor, printed.name) : asMeasured(s, at, printed);
  if (isDealtWith(s, at, subject, BY_INDEX)) return;
  const oblique = isOblique(s, at);
  if (subject.kind === S.index) noteIndex(s, at, subject, oblique);
  // "Futures on the S&P 500 were flat. The underlying gauge rose".
  else if (printed.kind === S.index && s.futuresHead) story.lastNamed = printed;
  if (readLifted(s, at, subject) || isDealtWith(s, at, subject, BY_ROLE)) return;
  const measured = isMeasuredHere(s, at, subject);
  if (readPairInPassing(s, at) || readLikewise(s, at, subject)) return;
  if ((oblique || isInListOfAside(s, at, oblique)) && !isBracketed(items, at) && !measured) {
    // The preposition has found its object.
    if (clause.prep === W.preposition) clause.prep = 0;
    return;
  }
  if (isNamedWith(s, at, printed)) return;
  if (isListed(s, at) && clause.kind === subject.kind) {
    // A list: "A, B and C fell ..." - nothing was said of A yet.
    const again = clause.subjects.some(({ name }) => name === subject.name);
    if (!again && clause.subjects.length < MOST_SUBJECTS) clause.subjects.push(subject);
    clause.subjectAt = at;
    return;
  }
  if (isObject(s, at, subject)) {
    // "Pepper dragged the PSEi down 0.4 percent": the index's, or what the stock took from it.
    if (!story.isHome && isMovedBy(items, at + 1)) replace(s, subjectOf(S.outside, subject.name));
    return;
  }
  if (isEventOf(s, at, subject)) return;
  const afterwards = subject.kind === S.index && precededBy(items, at, 3, W.after);
  const closes = isClosedToo(s, at) || isPricedExample(s, at, subject);
  replace(s, subject);
  clause.after = afterwards;
  if (closes) clause.mode = L.close;
}

function isDealtWith(s: Sentence, at: number, subject: Subject, questions: readonly NameQuestion[]): boolean {
  for (const question of questions) if (question(s, at, subject)) return true;
  return false;
}

/** The index named last, and the one that "the index" is from here on. */
function noteIndex(s: Sentence, at: number, subject: Subject, oblique: boolean): void {
  const { items, story } = s;
  story.lastNamed = subject;
  if (!story.isOwn(subject)) return;
  const behind = kindAt(items, at - 1) === W.preposition || kindAt(items, at - 2) === W.preposition;
  if (oblique && !behind && !(story.isHome && isPlacedInFront(items, at))) return;
  // "The Sensex and the Nifty closed lower": "the index" that follows is the first.
  const second = kindAt(items, at - 1) === W.and && itemAt(items, at - 2)?.value === S.index;
  const passing = second || isAddedPercent(s, at);
  if (kindAt(items, at + 1) !== W.futures && !isSubset(subject.name) && !passing) story.lastIndex = subject.name;
}

/** Behind a preposition, and with a figure of its own all the same. */
function isMeasuredHere(s: Sentence, at: number, subject: Subject): boolean {
  const { items } = s;
  return (
    ((precededBy(items, at, 4, W.by) || isAmong(s, at)) && isMeasured(items, pastBracket(items, at + 1))) ||
    isMeasuredByRelative(items, at) ||
    isMeasuredByParticiple(s, at, subject) ||
    isThatOf(s, at) ||
    isPricedExample(s, at, subject) ||
    isMoveFor(s, at) ||
    isDayFor(s, at) ||
    isNext(s, at, subject) ||
    isListedWith(s, at, subject)
  );
}

/** "Pepper, an assembler of Oneware and Twoware, gained": the second stands where the first does. */
function isInListOfAside(s: Sentence, at: number, oblique: boolean): boolean {
  const { items, story } = s;
  const joined = !oblique && !story.isHome && kindAt(items, at - 1) === W.and && kindAt(items, at - 2) === W.subject;
  if (!joined || kindAt(items, at + 1) !== W.comma) return false;
  return kindAt(items, at - 3) === W.of || isExampleList(s, at - 2);
}

/** "Celltrion, which competes with B, rose": B is in passing; "with B losing" is about B. */
function isNamedWith({ clause, items }: Sentence, at: number, printed: Subject): boolean {
  const passing = clause.subjects.length > 0 && !clause.bound && printed.kind !== S.index;
  const withName = passing && precededBy(items, at, 4, W.with) && kindAt(items, at + 1) === W.comma;
  return withName && !isToldOf(items, at) && !beginsToldList(items, at);
}

/** "Pepper closed at 4,120 won, Salt at 31,500 won and ...": the verb said once holds for the names behind it. */
function isClosedToo({ clause, items }: Sentence, at: number): boolean {
  if (clause.kind !== S.stock || clause.mode !== L.close || !clause.bound) return false;
  let joint = at - 1;
  // "..., and Salt": the last of them.
  if (kindAt(items, joint) === W.and && kindAt(items, joint - 1) === W.comma) joint--;
  if (kindAt(items, joint) !== W.comma && kindAt(items, joint) !== W.and) return false;
  // "At Kc4,120 per share, Salt at Kc315", "at 31.25 baht (-0.25 baht), Salt at 72.5 baht".
  const before = kindAt(items, joint - 1);
  const price = before === W.shareUnit ? joint - 3 : joint - 1;
  const told = before === W.closeBracket || kindAt(items, price) === W.quantity;
  const { quantity } = items[at + 2] ?? {};
  const priced = quantity?.unit === U.money || (quantity?.unit === U.plain && before === W.closeBracket);
  return told && kindAt(items, at + 1) === W.at && priced;
}

/** "Fell after the Pepper announcement but recovered": what a name's news did. */
function isEventOf({ items, clause, story }: Sentence, at: number, { kind }: Subject): boolean {
  if (story.isHome || kind !== S.stock || clause.kind === S.none || kindAt(items, at - 1) !== W.article) return false;
  const noun = items[at + 1];
  return kindAt(items, at - 2) === W.after && noun?.kind === W.plain && noun.value === 0;
}

/** "Others declined too, including GT Capital, down 0.54 percent": an example right behind its word. */
function isAmong(s: Sentence, at: number): boolean {
  const before = itemAt(s.items, at - 1);
  return before?.kind === W.preposition && wordOf(s, before).toLowerCase() === "including";
}

/** "With 58 shares unchanged, including Pepper at P32.50 and Salt at P52.20": an example with its price. */
function isPricedExample(s: Sentence, at: number, { kind }: Subject): boolean {
  const { items, story } = s;
  if (story.isHome || kind !== S.stock || !isAmong(s, at) || kindAt(items, at + 1) !== W.at) return false;
  const price = items[at + 2]?.quantity;
  return price?.unit === U.money && price.scale === 0;
}

/** "Chip stocks, including Pepper, Salt and Thyme, gained": examples of what the sentence is about. */
function isExampleList(s: Sentence, at: number): boolean {
  let first = at;
  while (kindAt(s.items, first - 1) === W.comma && kindAt(s.items, first - 2) === W.subject) first -= 2;
  return isAmong(s, first) && kindAt(s.items, first - 2) === W.comma;
}

/** "KOSPI 200" is a part of its market: "it" and the flows are not about it. */
function isSubset(name: string): boolean {
  return (name.startsWith("KOS") && name.length > 6) || /(?:mid|small|large) ?-?cap/i.test(name);
}

/** "The KOSPI 200 rose 4.3 percent, while the junior KOSDAQ advanced 0.7 percent": added, and told no level of. */
function isAddedPercent({ items, story }: Sentence, at: number): boolean {
  let before = at - 1;
  while (before > at - ADDED_REACH && (kindAt(items, before) === W.article || kindAt(items, before) === W.plain))
    before--;
  if (!story.isHome || kindAt(items, before) !== W.while || kindAt(items, before - 1) !== W.comma) return false;
  let told = false;
  for (let next = at + 1; next < items.length; next++) {
    const unit = items[next]?.quantity?.unit;
    if (unit !== undefined && unit !== U.percent) return false;
    told ||= unit !== undefined;
  }
  return told;
}

/** Phrases from "while" to the index: "while the tech-heavy junior". */
const ADDED_REACH = 7;
