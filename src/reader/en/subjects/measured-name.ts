import { pastBracket } from "../phrases/apposition.ts";
import { type Item, isIn, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOblique } from "./oblique.ts";

/** Names that would be told in passing, were they not measured right behind. */
const isPosting = wordSet("posting", "recording", "registering", "suffering", "booking", "notching", "showing");

/** "Fell despite its affiliate Salt closing 1.7% firmer": the participle is said of the name before it. */
export function isMeasuredByParticiple(s: Sentence, at: number, subject: Subject): boolean {
  const verb = s.items[at + 1];
  if (s.story.isHome || subject.kind !== S.stock || kindAt(s.items, at - 1) === W.of) return false;
  // "Despite Pepper posting gains of 6.3 percent".
  const noun = kindAt(s.items, at + 2) === W.article ? at + 3 : at + 2;
  if (verb?.kind === W.plain && kindAt(s.items, noun) === W.moveNoun && isPosting(s.story.tokens, verb.from))
    return kindAt(s.items, noun + 1) === W.of && s.items[noun + 2]?.quantity?.unit === U.percent;
  const closing = verb?.kind === W.close && wordOf(s, verb).endsWith("ing");
  // "The index showed losses in Pepper closing at 501.50 rupees".
  if (closing && kindAt(s.items, at + 2) === W.at && s.items[at + 3]?.quantity?.unit === U.money) return true;
  if (verb?.kind !== W.moving && !closing) return false;
  return s.items[at + 2]?.value === U.percent && kindAt(s.items, at + 2) === W.quantity;
}

/** "Led gains with 5.3 percent, followed by Pepper, the retail arm of a conglomerate, up 3.3 percent". */
export function isNext(s: Sentence, at: number, subject: Subject): boolean {
  const { items, story } = s;
  const verb = itemAt(items, at - 2);
  if (isPricedBehind(s, at, subject)) return true;
  if (story.isHome || subject.kind !== S.stock || kindAt(items, at - 1) !== W.by) return false;
  return verb?.kind === W.plain && isFollowed(story.tokens, verb.from);
}

/** "Lower oil prices weighed on Pepper, down 11p at 497p": a move and a price right behind are of that stock, wherever it stands. */
function isPricedBehind(s: Sentence, at: number, { kind }: Subject): boolean {
  const { items, story } = s;
  // "Miners on the back foot included Pepper (PEP), off 1.1% to 1,225p".
  const comma = pastBracket(items, at + 1);
  if (kind !== S.stock || kindAt(items, comma) !== W.comma) return false;
  if (kindAt(items, comma + 1) !== W.direction || kindAt(items, comma + 2) !== W.quantity) return false;
  if (items[comma + 2]?.value === U.percent && isTold(s)) return true;
  const joint = kindAt(items, comma + 3);
  return !story.isHome && (joint === W.at || joint === W.to) && items[comma + 4]?.quantity?.unit === U.money;
}

/** "A downgrade weighed on Pepper, off 3.2 percent": nothing in front of the name waits for a percentage. */
function isTold({ clause }: Sentence): boolean {
  return clause.kind === S.none || clause.kind === S.outside || clause.counts[R.percent] !== 0;
}

/** "While that of Vitafoam closed at ...", "those of rival Pepper gained ...", "those in Seoul-based Salt lost ...". */
export function isThatOf(s: Sentence, at: number): boolean {
  let joint = at - 1;
  while (joint > at - THAT_REACH && isDescribing(s.items, joint)) joint--;
  const that = itemAt(s.items, joint - 1);
  const owns = kindAt(s.items, joint) === W.of || isIn(s.items, joint);
  return owns && that !== undefined && /^th(?:at|ose)$/.test(wordOf(s, that));
}

/** Phrases from "of" to the name: "those of its smaller rival". */
const THAT_REACH = 6;

/** "Smaller rival", "Leeds-based". */
function isDescribing(items: readonly Item[], at: number): boolean {
  const kind = kindAt(items, at);
  return DESCRIBES[kind] === 1 || (kind === W.subject && kindAt(items, at + 1) === W.hyphen);
}

const DESCRIBES = kindTable(W.plain, W.sector, W.place, W.hyphen, W.article);

const TELLS_WHAT = kindTable(
  W.plain,
  W.possessive,
  W.sector,
  W.sectorNoun,
  W.place,
  W.hyphen,
  W.of,
  W.and,
  W.commodity,
  W.article,
  W.marketNoun,
  W.shareUnit,
);
const HEDGES = kindTable(W.about, W.near, W.over, W.by, W.more, W.than);

/** Phrases that tell what a name is. */
const WHAT_REACH = 12;

/** "Led by Pepper, the software maker, down about 5.5%": what the name is stands between it and its figure. */
function isMeasuredBehindWhat(items: readonly Item[], comma: number): boolean {
  const opens = kindAt(items, comma + 1);
  if (kindAt(items, comma) !== W.comma || (opens !== W.article && opens !== W.place)) return false;
  let end = comma + 1;
  while (end < comma + WHAT_REACH && TELLS_WHAT[kindAt(items, end)] === 1) end++;
  // "Hurt by Pepper, the software maker, which fell 3%".
  const which = kindAt(items, end + 1) === W.who;
  const verb = which ? end + 2 : end + 1;
  const way = kindAt(items, verb);
  if (kindAt(items, end) !== W.comma || !(which ? way === W.move : way === W.direction || way === W.moving))
    return false;
  let figure = verb + 1;
  while (figure < verb + 3 && HEDGES[kindAt(items, figure)] === 1) figure++;
  return items[figure]?.value === U.percent && kindAt(items, figure) === W.quantity;
}

/** "... followed by the Mining 0.92 percent", "led by healthcare with a 1.36% gain": the number is right behind. */
export function isMeasured(items: readonly Item[], at: number): boolean {
  const isPercent = (step: number) => kindAt(items, at + step) === W.quantity && items[at + step]?.value === U.percent;
  const isMove = (step: number) => items[at + step]?.value === U.money && kindAt(items, at + step + 1) === W.moveNoun;
  const next = kindAt(items, at);
  if (next === W.marketNoun) return isMeasured(items, at + 1);
  if (isMeasuredBehindWhat(items, at)) return true;
  if (next === W.quantity) return isPercent(0);
  // "Including Pepper down 39p to 969p".
  const priced = next === W.direction && items[at + 1]?.value === U.money && items[at + 3]?.value === U.money;
  // "Followed by services down by 0.34 percent".
  const byPercent = next === W.direction && kindAt(items, at + 1) === W.by && isPercent(2);
  if (next === W.direction || next === W.at) return isPercent(1) || priced || byPercent;
  // "Followed by Keyence, losing 2 percent", "by Bank Nifty rising by 1 percent".
  const moving = next === W.comma ? at + 1 : at;
  // "Including Salt Capital, down 2.31 percent".
  if (next === W.comma && kindAt(items, moving) === W.direction)
    if (isPercent(2) || (kindAt(items, moving + 1) === W.by && isPercent(3))) return true;
  // "Led by Pepper, down 4 1/8 at 116".
  const way = next === W.comma && kindAt(items, moving) === W.direction && kindAt(items, moving + 1) === W.quantity;
  const joint = kindAt(items, moving + 2);
  if (way && (joint === W.at || joint === W.to) && kindAt(items, moving + 3) === W.quantity) return true;
  if (kindAt(items, moving) === W.moving) {
    const hedged = kindAt(items, moving + 1);
    const step = hedged === W.by || hedged === W.about || hedged === W.near ? 2 : 1;
    return isPercent(moving - at + step);
  }
  if (next !== W.with) return false;
  // "Followed by Pepper with a loss of 2.7 percent".
  const noun = kindAt(items, at + 1) === W.article ? 2 : 1;
  const ofMove = kindAt(items, at + noun) === W.moveNoun && kindAt(items, at + noun + 1) === W.of;
  return isPercent(1) || isPercent(2) || isMove(1) || isMove(2) || (ofMove && isPercent(noun + 2));
}

/** "The largest falls were from Pepper (PEP), with -4.1%; from Salt (SAL), with -2.2%": a name, its code and its figure. */
export function isListedWith(s: Sentence, at: number, { kind }: Subject): boolean {
  const { items, story } = s;
  if (story.isHome || kind !== S.stock || kindAt(items, at + 1) !== W.openBracket) return false;
  const comma = pastBracket(items, at + 1);
  if (kindAt(items, comma) !== W.comma || kindAt(items, comma + 1) !== W.with) return false;
  if (items[comma + 2]?.quantity?.unit !== U.percent) return false;
  const next = kindAt(items, comma + 3);
  return next === W.comma || next === W.semicolon || next === W.and || next === W.period || next < 0;
}

/** "... alongside Kia (-1.7 percent)": a bracket measures whatever it stands behind. */
export function isBracketed(items: readonly Item[], at: number): boolean {
  const open = kindAt(items, at + 1) === W.marketNoun ? at + 2 : at + 1;
  if (kindAt(items, open) !== W.openBracket) return false;
  // "Bought were Pepper (down at 131.50) and Salt (flat at 62.00)".
  if (kindAt(items, open + 1) === W.direction && kindAt(items, open + 2) === W.at)
    return kindAt(items, open + 3) === W.quantity;
  return [1, 2].some((step) => items[open + step]?.value === U.percent && kindAt(items, open + step) === W.quantity);
}

const isFor = wordSet("for");

/** Phrases from a name back to the word that tells whose a move was. */
const FOR_REACH = 5;

/** "There were gains for mortgage lender Pepper, up 12p at 518p": the stock whose move it was, measured right behind. */
export function isMoveFor(s: Sentence, at: number): boolean {
  const { items, story } = s;
  if (story.isHome || kindAt(items, at + 1) !== W.comma || kindAt(items, at + 2) !== W.direction) return false;
  if (kindAt(items, at + 3) !== W.quantity) return false;
  let before = at - 1;
  while (before > at - FOR_REACH && PASSED[kindAt(items, before)] === 1) before--;
  const head = itemAt(items, before);
  if (head?.kind !== W.preposition) return false;
  if (isFor(story.tokens, head.from) && kindAt(items, before - 1) === W.moveNoun) return true;
  return isDealtIn(s, at, before);
}

/** "It was a poor day for Pepper, off 5.2 percent at 212,000 won", in Seoul: "it" is the day, and the figures are the name's. */
export function isDayFor({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || kindAt(items, at + 1) !== W.comma || kindAt(items, at + 2) !== W.direction) return false;
  if (kindAt(items, at + 3) !== W.quantity || kindAt(items, 0) !== W.it || kindAt(items, 1) !== W.copula) return false;
  const { tokens } = story;
  let head = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  // "A good day for investors in Pepper".
  const joint = kindAt(items, head);
  if ((joint === W.preposition || joint === W.of) && isOwner(tokens, itemAt(items, head - 1)?.from ?? -1)) head -= 2;
  const word = itemAt(items, head);
  return word?.kind === W.preposition && isFor(tokens, word.from);
}

const isOwner = wordSet("investors", "shareholders", "stockholders", "holders", "owners");

const isInterest = wordSet(
  ..."interest demand appetite strength weakness support profit-taking taking pressure".split(" "),
);

/** "The index rose 0.4 percent on buying in Pepper, up 2.1 percent": what moved a market whose own move has been told. */
function isDealtIn({ clause, items, story }: Sentence, at: number, joint: number): boolean {
  const [noun, q] = [itemAt(items, joint - 1), items[at + 3]?.quantity];
  if (clause.counts[R.percent] === 0 || q?.unit !== U.percent || ENDS[kindAt(items, at + 4)] !== 1) return false;
  if (noun?.kind === W.trade || noun?.kind === W.moveNoun) return true;
  return noun?.kind === W.plain && isInterest(story.tokens, noun.from);
}

const ENDS = kindTable(W.period, W.comma, W.and, W.semicolon, W.while);

/** "Hit by falls for Pepper and Salt, down 2.4 per cent and 1.6 per cent": the second of two names told in passing. */
function isPairInPassing(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  if (story.isHome || kindAt(items, at - 1) !== W.and || kindAt(items, at + 1) !== W.comma) return false;
  if (kindAt(items, at + 2) !== W.direction || items[at + 3]?.quantity === undefined) return false;
  const [first, last] = [items[at - 2]?.subject, items[at]?.subject];
  if (first?.kind !== S.stock || last?.kind !== S.stock || clause.subjects.includes(first)) return false;
  return isOblique(s, at - 2);
}

/** As many figures as names come behind the comma. */
function isPairMeasured(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at + 4);
  if (joint !== W.and || kindAt(items, at + 3) !== W.quantity) return false;
  const [one, two] = [items[at + 3]?.quantity, items[at + 5]?.quantity];
  return two?.unit === U.percent && (one?.unit === U.percent || one?.unit === U.plain);
}

/** Takes both for subjects where each has its figure, and neither where not. */
export function readPairInPassing(s: Sentence, at: number): boolean {
  if (!isPairInPassing(s, at)) return false;
  const [first, last] = [s.items[at - 2]?.subject as Subject, s.items[at]?.subject as Subject];
  if (isPairMeasured(s.items, at)) {
    replace(s, first);
    s.clause.subjects.push(last);
    s.clause.subjectAt = at;
  } else replace(s, subjectOf(S.outside, last.name));
  return true;
}

/** What may stand between: "for mortgage lender", "for the bank". */
const PASSED = kindTable(W.plain, W.article, W.sector);
/** "Followed by Pepper at 10 per cent". */
export const isFollowed = wordSet("followed");
