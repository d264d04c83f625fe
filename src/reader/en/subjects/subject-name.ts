import type { Tokens } from "../../scanner.ts";
import { isPlacedInFront } from "../markets/board.ts";
import { EXCHANGE_MARKETS } from "../markets/markets.ts";
import { isListed, isOfMember, MOST_SUBJECTS } from "../names/listed-name.ts";
import {
  isBracketed,
  isMeasured,
  isMeasuredByParticiple,
  isMoveFor,
  isNext,
  isThatOf,
  readPairInPassing,
} from "../names/measured-name.ts";
import { asMeasured } from "../names/named-market.ts";
import { isNoCompany } from "../names/no-company.ts";
import { isTicker } from "../names/no-share.ts";
import { inApposition, isAlias, pastBracket } from "../phrases/apposition.ts";
import { precededBy } from "../phrases/around.ts";
import { isContrasted } from "../phrases/contrasted.ts";
import { type Item, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { isNoLabel } from "../phrases/label.ts";
import { isMeasuredByRelative } from "../phrases/relative-clause.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isDeal } from "./lone-stock.ts";
import { isValueOf } from "./market-value.ts";
import { isMovedBy, isMoverOrLeader, isObject } from "./moved-index.ts";
import { bondTenor, isBondOfYield, isRating, namedBond } from "./subject-bond.ts";
import { beginsToldList, isToldOf } from "./told-with.ts";
import { isOblique, replace, wordOf } from "./topic.ts";

export function readNamed(s: Sentence, at: number, printed: Subject): void {
  const { clause, items, story } = s;
  if (printed.code === undefined && printed.value === -1 && isAlias(items, at)) return;
  // "Flu fears wiped 3 percent off Taiwan's index", "computer and chipmaker Pepper rose": no company's name.
  if (printed.value === -1 && story.isHome && isNoCompany(s, at)) return;
  // "Nearing the '100,000 won Pepper' milestone": what a round price is called.
  const called = kindAt(items, at + 1) === W.mark && items[at - 1]?.value === U.money;
  if (called && printed.kind === S.stock && story.isHome) return;
  if ((printed.kind === S.index || kindAt(items, at + 1) === W.comma) && isContrasted(s, at)) return;
  // "The market value of the KOSPI rose to ..., and that of the KOSDAQ to ...".
  if (printed.kind === S.index && clause.kind === S.marketValue && isValueOf(s, at)) {
    replace(s, subjectOf(S.marketValue, printed.name));
    return;
  }
  if (at === 0 && printed.value === -1 && kindAt(items, 1) === W.colon && isNoLabel(s)) return;
  if (isBondOfYield(s, at, printed)) return;
  // "Mr Pepper, who ran the bank for ten years, is to retire", and not "Dr Reddys (up 0.9%)", a company.
  if (printed.value === -1 && kindAt(items, at - 1) === W.title && !story.isHome && !isBracketed(items, at)) return;
  // "The oldest name on the HoSE, which was up 2.4 percent": where, not what.
  const placed = kindAt(items, at - 1) === W.article && kindAt(items, at - 2) === W.preposition;
  if (placed && printed.value === -1 && EXCHANGE_MARKETS.has(printed.name.toUpperCase())) return;
  // "Pepper led the JSE gains, firming 1.7 percent".
  const gains = kindAt(items, at + 1) === W.moveNoun && clause.kind === S.stock && !clause.bound;
  // "Compared with the previous GSE trading day".
  const sessions = kindAt(items, at + 1) === W.trading;
  if ((gains || sessions) && printed.value === -1 && EXCHANGE_MARKETS.has(printed.name)) return;
  // "(SET: AWC)": where it is listed.
  if (printed.kind === S.index && s.bracket > 0 && kindAt(items, at + 1) === W.colon) return;
  // "New York's two main indices, the S&P 500 and the Dow, were ...": there the names are what is spoken of.
  // "The local small-cap index, the KOSDAQ, closed ...": so is the name of an index told first by what it is.
  const again = printed.kind === S.index && (clause.kind === S.index || isNameOfNoun(s, at));
  if (!again && inApposition(s, at)) return;
  // "Foreign Portfolio Investors".
  if (kindAt(items, at - 1) === W.groupAdjective && kindAt(items, at + 1) === W.investor) return;
  // "The turnover of the Taiwan Stock Exchange and the Taipei Exchange reached ...".
  if (clause.kind === S.turnover && !clause.bound && !clause.verb && precededBy(items, at, 12, W.of)) return;
  // "Calgary-based Pepper", "AI-related shares".
  if (printed.value === -1 && isSeat(s, at + 1)) return;
  if (printed.value === -1 && (isRating(items, at, printed.name) || isTicker(story.tokens, items[at + 1]?.from ?? -1)))
    return;
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
  if (subject.kind === S.index && (isOfMember(s, at) || (!story.isHome && isAttributive(s, at)))) return;
  // "The S&P 500 sectors": what belongs to an index.
  if (subject.kind === S.index && kindAt(items, at + 1) === W.sectorNoun) return;
  if (subject.kind === S.index) story.lastNamed = subject;
  if (
    subject.kind === S.index &&
    story.isOwn(subject) &&
    (!oblique ||
      kindAt(items, at - 1) === W.preposition ||
      kindAt(items, at - 2) === W.preposition ||
      (story.isHome && isPlacedInFront(items, at)))
  ) {
    // "The Sensex and the Nifty closed lower": "the index" that follows is the first.
    const second = kindAt(items, at - 1) === W.and && itemAt(items, at - 2)?.value === S.index;
    const passing = second || isAddedPercent(s, at);
    if (kindAt(items, at + 1) !== W.futures && !isSubset(subject.name) && !passing) story.lastIndex = subject.name;
  }
  // "The Taiwan Stock Exchange (TWSE)": the same again in letters.
  if (s.bracket > 0 && isAlone(items, at) && (clause.kind !== S.none || kindAt(items, at + 2) === W.plain)) return;
  // "Pepper, likely to leave the market after the Salt buyout, was easier".
  if (!story.isHome && subject.kind === S.stock && isDeal(story.tokens, items[at + 1]?.from ?? -1)) return;
  if (s.bracket > 0 && clause.bound && isNoteInBracket(items, at)) return;
  if (isMaker(items, at, story.tokens)) return;
  // "The KOSDAQ, set up to match the tech-heavy Nasdaq, closed at ...".
  const verb = kindAt(items, at + 2);
  const aside =
    kindAt(items, clause.subjectAt + 1) === W.comma && kindAt(items, at + 1) === W.comma && at > clause.subjectAt + 4;
  if (aside && story.isHome && clause.kind === S.index && !clause.bound && (verb === W.close || verb === W.move))
    return;
  // "Pepper's profit", and not "Pepper's shares" or "Pepper's climbed".
  // "Pepper Co.'s profit".
  const stop = kindAt(items, at + 1) === W.period && kindAt(items, at + 2) === W.possessive ? at + 2 : at + 1;
  const owns = kindAt(items, stop) === W.possessive;
  const behind = owns ? kindAt(items, story.isHome ? stop + 1 : pastBracket(items, stop + 1)) : -1;
  if (behind >= 0 && subject.kind === S.stock && behind !== W.shareUnit && behind !== W.move) return;
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
    isMoveFor(s, at) ||
    isNext(s, at, subject);
  // "Pepper, an assembler of Oneware and Twoware, gained": the second stands where the first does.
  const joined = !oblique && !story.isHome && kindAt(items, at - 1) === W.and && kindAt(items, at - 2) === W.subject;
  const first = joined && kindAt(items, at + 1) === W.comma;
  if (readPairInPassing(s, at)) return;
  const inList = first && (kindAt(items, at - 3) === W.of || isExampleList(s, at - 2));
  if ((oblique || inList) && !isBracketed(items, at) && !measured) {
    // The preposition has found its object.
    if (clause.prep === W.preposition) clause.prep = 0;
    return;
  }
  // "Celltrion, which competes with B, rose": B is in passing; "with B losing" is about B.
  const { subjects, bound } = clause;
  const passing = subjects.length > 0 && !bound && printed.kind !== S.index;
  const withName = passing && precededBy(items, at, 4, W.with) && kindAt(items, at + 1) === W.comma;
  if (withName && !isToldOf(items, at) && !beginsToldList(items, at)) return;
  // A list: "A, B and C fell ..." - nothing was said of A yet.
  const listed = isListed(s, at);
  if (listed && clause.kind === subject.kind) {
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
  const closes = isClosedToo(s, at);
  replace(s, subject);
  clause.after = afterwards;
  if (closes) clause.mode = L.close;
}

/** "(up 43.5 to 1,487.9, Charts)", "(up $1.5 to $34.1, Research, Estimates)": what a page leads to, behind the figures of a bracket. */
function isNoteInBracket(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.comma || kindAt(items, at - 2) !== W.quantity) return false;
  let end = at + 1;
  while (kindAt(items, end) === W.comma || kindAt(items, end) === W.subject || kindAt(items, end) === W.plain) end++;
  return kindAt(items, end) === W.closeBracket;
}

/** "Pepper closed at 4,120 won, Salt at 31,500 won and ...": the verb said once holds for the names behind it. */
function isClosedToo({ clause, items }: Sentence, at: number): boolean {
  const joint = kindAt(items, at - 1);
  if (clause.kind !== S.stock || clause.mode !== L.close || !clause.bound) return false;
  if ((joint !== W.comma && joint !== W.and) || kindAt(items, at - 2) !== W.quantity) return false;
  return kindAt(items, at + 1) === W.at && items[at + 2]?.value === U.money;
}

/** "..., the KOSDAQ": right behind the noun and its comma. */
function isNameOfNoun({ clause: { subjectAt }, items }: Sentence, at: number): boolean {
  const comma = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  if (kindAt(items, comma) !== W.comma || kindAt(items, comma - 1) !== W.marketNoun) return false;
  return subjectAt === comma - 1 || subjectAt === comma - 2;
}

const isBased = wordSet(
  ..."based listed headquartered related linked themed focused driven affiliated exposed oriented".split(" "),
);

function isSeat({ items, story }: Sentence, at: number): boolean {
  const word = kindAt(items, at) === W.hyphen ? items[at + 1] : undefined;
  return word?.kind === W.plain && isBased(story.tokens, word.from);
}

/** "Fell after the Pepper announcement but recovered": what a name's news did. */
function isEventOf({ items, clause, story }: Sentence, at: number, { kind }: Subject): boolean {
  if (story.isHome || kind !== S.stock || clause.kind === S.none || kindAt(items, at - 1) !== W.article) return false;
  const noun = items[at + 1];
  return kindAt(items, at - 2) === W.after && noun?.kind === W.plain && noun.value === 0;
}

export function isAlone(items: readonly Item[], at: number): boolean {
  // "(SIF5)".
  const close = kindAt(items, at + 1) === W.name ? at + 2 : at + 1;
  return kindAt(items, at - 1) === W.openBracket && kindAt(items, close) === W.closeBracket;
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
function isMaker(items: readonly Item[], at: number, tokens: Tokens): boolean {
  if (items[at]?.value !== S.stock || kindAt(items, at + 1) !== W.plain || items[at + 1]?.value !== 0) return false;
  // "Pepper dragged JCI down".
  if (isMoverOrLeader(tokens, (items[at + 1] as Item).from)) return false;
  for (let next = at + 2; next < items.length && next < at + 8; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.subject) return true;
    if (kind !== W.plain && kind !== W.and && kind !== W.sector) return false;
  }
  return false;
}

const isExchangeNoun = wordSet(
  ..."exchange exchanges marketplace groups components component constituents members industries".split(" "),
);

function isAttributive({ clause, items, story }: Sentence, at: number): boolean {
  const noun = items[at + 1];
  if (noun?.kind === W.plain) return isExchangeNoun(story.tokens, noun.from);
  return noun?.kind === W.shareUnit && clause.kind === S.stock && !clause.bound;
}

/** "KOSPI 200" is a part of its market: "it" and the flows are not about it. */
function isSubset(name: string): boolean {
  return name.startsWith("KOS") && name.length > 6;
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
