import { inApposition, isAlias, isDescriptor, isMeasuredByRelative, pastBracket } from "./apposition.ts";
import { headBefore, precededBy } from "./around.ts";
import { type Item, itemAt, kindAt, type Subject } from "./item.ts";
import { EXCHANGE_MARKETS } from "./markets.ts";
import { asMeasured } from "./named-market.ts";
import type { Sentence } from "./sentence-reader.ts";
import { bondTenor, isRating, namedBond } from "./subject-bond.ts";
import * as S from "./subject-kind.ts";
import { isOblique, replace, wordOf } from "./topic.ts";
import * as U from "./unit-kind.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

/** No sentence says one thing of more names than this. */
export const MOST_SUBJECTS = 16;

export function readNamed(s: Sentence, at: number, printed: Subject): void {
  const { clause, items, story } = s;
  if (printed.code === undefined && printed.value === -1 && isAlias(items, at)) return;
  // "Report: The index rose ...": who speaks.
  if (at === 0 && printed.value === -1 && kindAt(items, 1) === W.colon && kindAt(items, 2) === W.article) return;
  // "The oldest name on the HoSE, which was up 2.4 percent": where, not what.
  const placed = kindAt(items, at - 1) === W.article && kindAt(items, at - 2) === W.preposition;
  if (placed && printed.value === -1 && EXCHANGE_MARKETS.has(printed.name.toUpperCase())) return;
  // "(SET: AWC)": where it is listed.
  if (printed.kind === S.index && s.bracket > 0 && kindAt(items, at + 1) === W.colon) return;
  // "New York's two main indices, the S&P 500 and the Dow, were ...": there the names are what is spoken of.
  if (!(printed.kind === S.index && clause.kind === S.index) && inApposition(s, at)) return;
  // "Foreign Portfolio Investors".
  if (kindAt(items, at - 1) === W.groupAdjective && kindAt(items, at + 1) === W.investor) return;
  // "The turnover of the Taiwan Stock Exchange and the Taipei Exchange reached ...".
  if (clause.kind === S.turnover && !clause.bound && !clause.verb && precededBy(items, at, 12, W.of)) return;
  // "Calgary-based Pepper".
  if (printed.value === -1 && isSeat(s, at + 1)) return;
  if (printed.value === -1 && isRating(items, at, printed.name)) return;
  // "Futures on three-year bonds KTBc1 rose": their code.
  const ofFutures = clause.kind === S.outside && !clause.bound && !clause.verb && printed.value === -1;
  if (ofFutures && kindAt(items, at - 1) === W.bond && clause.subjects[0]?.name.endsWith("futures")) return;
  const tenor = bondTenor(items, at, printed);
  const subject = tenor ? namedBond(tenor, printed.name) : asMeasured(s, at, printed);
  const oblique = isOblique(s, at);
  // "The S&P 500's valuation now at 14 times earnings".
  const owned = kindAt(items, at + 1) === W.possessive ? items[at + 2] : undefined;
  if (
    subject.kind === S.index &&
    owned?.kind === W.plain &&
    owned.value === 0 &&
    kindAt(items, at + 3) !== W.marketNoun
  )
    return;
  // "Pepper was the most active STI stock", "the Nasdaq exchanges": it says which ones.
  if (subject.kind === S.index && !story.isHome && isAttributive(s, at)) return;
  // "The S&P 500 sectors": what belongs to an index.
  if (subject.kind === S.index && kindAt(items, at + 1) === W.sectorNoun) return;
  if (subject.kind === S.index) story.lastNamed = subject;
  if (
    subject.kind === S.index &&
    story.isOwn(subject) &&
    (!oblique || kindAt(items, at - 1) === W.preposition || kindAt(items, at - 2) === W.preposition)
  ) {
    // "The Sensex and the Nifty closed lower": "the index" that follows is the first.
    const second = kindAt(items, at - 1) === W.and && itemAt(items, at - 2)?.value === S.index;
    if (kindAt(items, at + 1) !== W.futures && !isSubset(subject.name) && !second) story.lastIndex = subject.name;
  }
  // "The Taiwan Stock Exchange (TWSE)": the same again in letters.
  if (s.bracket > 0 && isAlone(items, at) && (clause.kind !== S.none || kindAt(items, at + 2) === W.plain)) return;
  if (isMaker(items, at)) return;
  if (kindAt(items, at + 1) === W.possessive && subject.kind === S.stock && kindAt(items, at + 2) !== W.shareUnit)
    return;
  // "Naver, which was the Nasdaq's most traded stock, rose".
  const within = clause.kind === S.stock && !clause.bound;
  if (kindAt(items, at + 1) === W.possessive && within && subject.kind === S.index) return;
  // "Foreign Portfolio Investors".
  if (kindAt(items, at + 1) === W.investor && kindAt(items, at - 1) === W.groupAdjective) return;
  const measured =
    ((precededBy(items, at, 4, W.by) || isAmong(s, at)) && isMeasured(items, pastBracket(items, at + 1))) ||
    isMeasuredByRelative(items, at) ||
    isMeasuredByParticiple(s, at, subject) ||
    isThatOf(s, at) ||
    isNext(s, at, subject);
  // "Pepper, an assembler of Oneware and Twoware, gained": the second stands where the first does.
  const joined = !oblique && !story.isHome && kindAt(items, at - 1) === W.and && kindAt(items, at - 2) === W.subject;
  const first = joined && kindAt(items, at + 1) === W.comma;
  const inList = first && (kindAt(items, at - 3) === W.of || isExampleList(s, at - 2));
  if ((oblique || inList) && !isBracketed(items, at) && !measured) {
    // The preposition has found its object.
    if (clause.prep === W.preposition) clause.prep = 0;
    return;
  }
  // "Celltrion, which competes with B, rose": B is in passing; "with B losing" is about B.
  const { subjects, bound } = clause;
  const passing = subjects.length > 0 && !bound && printed.kind !== S.index;
  if (passing && precededBy(items, at, 4, W.with) && kindAt(items, at + 1) === W.comma) return;
  // A list: "A, B and C fell ..." - nothing was said of A yet.
  const listed = isListed(s, at);
  if (listed && clause.kind === subject.kind) {
    const again = clause.subjects.some(({ name }) => name === subject.name);
    if (!again && clause.subjects.length < MOST_SUBJECTS) clause.subjects.push(subject);
    clause.subjectAt = at;
    return;
  }
  if (isObject(s, at, subject) || isEventOf(s, at, subject)) return;
  const afterwards = subject.kind === S.index && precededBy(items, at, 3, W.after);
  replace(s, subject);
  clause.after = afterwards;
}

const isBased = wordSet("based", "listed", "headquartered");

function isSeat({ items, story }: Sentence, at: number): boolean {
  const word = kindAt(items, at) === W.hyphen ? items[at + 1] : undefined;
  return word?.kind === W.plain && isBased(story.tokens, word.from);
}

/** "Fell despite its affiliate Salt closing 1.7% firmer": the participle is said of the name before it. */
function isMeasuredByParticiple(s: Sentence, at: number, subject: Subject): boolean {
  const verb = s.items[at + 1];
  if (s.story.isHome || subject.kind !== S.stock || kindAt(s.items, at - 1) === W.of) return false;
  if (verb?.kind !== W.moving && !(verb?.kind === W.close && wordOf(s, verb).endsWith("ing"))) return false;
  return s.items[at + 2]?.value === U.percent && kindAt(s.items, at + 2) === W.quantity;
}

const isFollowed = wordSet("followed");

/** "Led gains with 5.3 percent, followed by Pepper, the retail arm of a conglomerate, up 3.3 percent". */
function isNext({ items, story }: Sentence, at: number, { kind }: Subject): boolean {
  const verb = itemAt(items, at - 2);
  if (story.isHome || kind !== S.stock || kindAt(items, at - 1) !== W.by) return false;
  return verb?.kind === W.plain && isFollowed(story.tokens, verb.from);
}

/** "While that of Vitafoam closed at ...", "those of Pepper gained ...". */
function isThatOf(s: Sentence, at: number): boolean {
  const that = itemAt(s.items, at - 2);
  return kindAt(s.items, at - 1) === W.of && that !== undefined && /^th(?:at|ose)$/.test(wordOf(s, that));
}

/** "Fell after the Pepper announcement but recovered": what a name's news did. */
function isEventOf({ items, clause, story }: Sentence, at: number, { kind }: Subject): boolean {
  if (story.isHome || kind !== S.stock || clause.kind === S.none || kindAt(items, at - 1) !== W.article) return false;
  const noun = items[at + 1];
  return kindAt(items, at - 2) === W.after && noun?.kind === W.plain && noun.value === 0;
}

export function isAlone(items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 1) === W.openBracket && kindAt(items, at + 1) === W.closeBracket;
}

/** "Others declined too, including GT Capital, down 0.54 percent": an example right behind its word. */
function isAmong(s: Sentence, at: number): boolean {
  const before = itemAt(s.items, at - 1);
  return before?.kind === W.preposition && wordOf(s, before).toLowerCase() === "including";
}

/** "Chip stocks, including Pepper, Salt and Thyme, gained": examples of what the sentence is about. */
function isExampleList(s: Sentence, at: number): boolean {
  let first = at;
  while (kindAt(s.items, first - 1) === W.comma && kindAt(s.items, first - 2) === W.subject) first -= 2;
  return isAmong(s, first) && kindAt(s.items, first - 2) === W.comma;
}

/** "iPhone assembler Hon Hai", "Apple supplier Foxconn": the first name tells what the second does. */
function isMaker(items: readonly Item[], at: number): boolean {
  if (items[at]?.value !== S.stock || kindAt(items, at + 1) !== W.plain || items[at + 1]?.value !== 0) return false;
  for (let next = at + 2; next < items.length && next < at + 8; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.subject) return true;
    if (kind !== W.plain && kind !== W.and && kind !== W.sector) return false;
  }
  return false;
}

const isExchangeNoun = wordSet("exchange", "exchanges", "marketplace");

function isAttributive({ clause, items, story }: Sentence, at: number): boolean {
  const noun = items[at + 1];
  if (noun?.kind === W.plain) return isExchangeNoun(story.tokens, noun.from);
  return noun?.kind === W.shareUnit && clause.kind === S.stock && !clause.bound;
}

/** "LTG dragged the PSEi down": an index with an article behind a verb nobody listed, whose subject is a stock. */
function isObject(s: Sentence, at: number, subject: Subject): boolean {
  const { clause, items } = s;
  if (subject.kind !== S.index || clause.bound || clause.verb) return false;
  const verb = at - 2;
  // "The Nifty Midcap 50 outperformed the Nifty 50".
  if (clause.kind !== S.none && kindAt(items, verb) === W.outnumber) return true;
  if (clause.kind !== S.stock) return false;
  return (
    kindAt(items, at - 1) === W.article &&
    kindAt(items, verb) === W.plain &&
    (verb === clause.subjectAt + 1 || verb === clause.subjectAt + 2)
  );
}

/** "... followed by the Finance 0.07 percent", "led by healthcare with a 1.36% gain": the number is right behind. */
export function isMeasured(items: readonly Item[], at: number): boolean {
  const isPercent = (step: number) => kindAt(items, at + step) === W.quantity && items[at + step]?.value === U.percent;
  const isMove = (step: number) => items[at + step]?.value === U.money && kindAt(items, at + step + 1) === W.moveNoun;
  const next = kindAt(items, at);
  if (next === W.marketNoun) return isMeasured(items, at + 1);
  if (next === W.quantity) return isPercent(0);
  if (next === W.direction || next === W.at) return isPercent(1);
  // "Followed by Keyence, losing 2 percent", "by Bank Nifty rising by 1 percent".
  const moving = next === W.comma ? at + 1 : at;
  // "Including GT Capital, down 0.54 percent".
  if (next === W.comma && kindAt(items, moving) === W.direction)
    if (isPercent(2) || (kindAt(items, moving + 1) === W.by && isPercent(3))) return true;
  if (kindAt(items, moving) === W.moving) {
    const step = kindAt(items, moving + 1) === W.by ? 2 : 1;
    return isPercent(moving - at + step);
  }
  return next === W.with && (isPercent(2) || isMove(1) || isMove(2));
}

/** "KOSPI 200" is a part of its market: "it" and the flows are not about it. */
/** "... alongside Kia (-1.7 percent)": a bracket measures whatever it stands behind. */
function isBracketed(items: readonly Item[], at: number): boolean {
  const open = kindAt(items, at + 1) === W.marketNoun ? at + 2 : at + 1;
  if (kindAt(items, open) !== W.openBracket) return false;
  // "Bought were Pepper (down at 131.50) and Salt (flat at 62.00)".
  if (kindAt(items, open + 1) === W.direction && kindAt(items, open + 2) === W.at)
    return kindAt(items, open + 3) === W.quantity;
  return [1, 2].some((step) => items[open + step]?.value === U.percent && kindAt(items, open + step) === W.quantity);
}

function isSubset(name: string): boolean {
  return name.startsWith("KOS") && name.length > 6;
}

export function isListed(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  if (clause.subjects.length === 0 || clause.bound || clause.verb) return false;
  if (isDescriptor(s, clause.subjectAt)) return false;
  let head = headBefore(items, at);
  while (head > at - 5 && isModifier(kindAt(items, head))) head--;
  const kind = kindAt(items, head);
  if (clause.pronoun) return false;
  const before = kindAt(items, head - 1);
  // "Manufacturing, steel and metals, and insurance fell".
  const sector = before === W.sector && clause.kind === S.sector && s.sectorEnd === head;
  return kind === W.and || kind === W.hyphen || (kind === W.comma && (before === W.subject || sector));
}

function isModifier(kind: number): boolean {
  return kind === W.plain || kind === W.sector || kind === W.article;
}
