import { EXCHANGE_MARKETS } from "../atlas/markets.ts";
import { isNoCompany } from "../names/no-company.ts";
import { isTicker } from "../names/no-share.ts";
import { isNameOfPerson } from "../names/person-name.ts";
import { inApposition, isAlias } from "../phrases/apposition.ts";
import { precededBy } from "../phrases/around.ts";
import { isContrasted } from "../phrases/contrasted.ts";
import { type Item, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isNoLabel } from "./label.ts";
import { isOutdone } from "./market-noun-passing.ts";
import { isValueOf } from "./market-value.ts";
import { isBracketed } from "./measured-name.ts";
import { isSeat } from "./seat.ts";
import { isBondOfYield, isRating } from "./subject-bond.ts";
import { isBesidePlace } from "./subject-money.ts";

/** Names that are no subject, by what is printed alone: before it is asked what they stand for. */

/** Whether the name has been dealt with: it is no subject, or has become one already. */
export type NameQuestion = (s: Sentence, at: number, printed: Subject) => boolean;

/** No table knows the name. */
function isUnknown({ value }: Subject): boolean {
  return value === -1;
}

const isSecondName: NameQuestion = (s, at, printed) =>
  printed.code === undefined && isUnknown(printed) && isAlias(s.items, at);

/** "Flu fears wiped 3 percent off Taiwan's index", "computer and chipmaker Pepper rose": no company's name. */
const isNoName: NameQuestion = (s, at, printed) => isUnknown(printed) && s.story.isHome && isNoCompany(s, at);

/** "Nearing the '100,000 won Pepper' milestone": what a round price is called. */
const isNameOfPrice: NameQuestion = ({ items, story }, at, { kind }) =>
  story.isHome && kind === S.stock && kindAt(items, at + 1) === W.mark && items[at - 1]?.value === U.money;

const isSetAgainst: NameQuestion = (s, at, { kind }) =>
  (kind === S.index || kindAt(s.items, at + 1) === W.comma) && isContrasted(s, at);

/** "The market value of the KOSPI rose to ..., and that of the KOSDAQ to ...". */
const isOwnerOfValue: NameQuestion = (s, at, { kind, name }) => {
  if (kind !== S.index || s.clause.kind !== S.marketValue || !isValueOf(s, at)) return false;
  replace(s, subjectOf(S.marketValue, name));
  return true;
};

const isLabel: NameQuestion = (s, at, printed) =>
  at === 0 && isUnknown(printed) && kindAt(s.items, 1) === W.colon && isNoLabel(s);

/** "Mr Pepper, who ran the bank for ten years, is to retire", and not "Dr Reddys (up 0.9%)", a company. */
const isPerson: NameQuestion = (s, at, printed) => {
  const { items, story } = s;
  if (!isUnknown(printed) || story.isHome || !isNameOfPerson(story.tokens, items, at)) return false;
  if (isBracketed(items, at) || isCoded(items, at + 1)) return false;
  // "Mr Pepper sold 3.5 million shares": his, and none of the market's turnover.
  if (kindAt(items, at + 1) === W.trade) replace(s, subjectOf(S.outside, printed.name));
  return true;
};

/** "DR Pepper (PEP.N) added": a code in brackets is a company's. */
function isCoded(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.openBracket && kindAt(items, at + 1) === W.subject;
}

/** Where something is told, not of what: the letters of an exchange. */
const isVenue: NameQuestion = ({ bracket, clause, items }, at, printed) => {
  const behind = kindAt(items, at + 1);
  // "(SET: AWC)": where it is listed.
  // And not "(MSCI World: -0.2%)", which is measured.
  if (printed.kind === S.index && bracket > 0 && behind === W.colon) return items[at + 2]?.value !== U.percent;
  if (!isUnknown(printed)) return false;
  // "The oldest name on the HoSE, which was up 2.4 percent".
  const placed = kindAt(items, at - 1) === W.article && kindAt(items, at - 2) === W.preposition;
  if (placed && EXCHANGE_MARKETS.has(printed.name.toUpperCase())) return true;
  // "Pepper led the JSE gains, firming 1.7 percent", "compared with the previous GSE trading day".
  const gains = behind === W.moveNoun && clause.kind === S.stock && !clause.bound;
  return (gains || behind === W.trading) && EXCHANGE_MARKETS.has(printed.name);
};

const isInApposition: NameQuestion = (s, at, { kind }) => {
  // "New York's two main indices, the S&P 500 and the Dow, were ...": there the names are what is spoken of.
  // "The local small-cap index, the KOSDAQ, closed ...": so is the name of an index told first by what it is.
  const again = kind === S.index && (s.clause.kind === S.index || isNameOfNoun(s, at));
  return !again && inApposition(s, at);
};

/** "Foreign Portfolio Investors". */
const isOfInvestors: NameQuestion = ({ items }, at) =>
  kindAt(items, at - 1) === W.groupAdjective && kindAt(items, at + 1) === W.investor;

/** "The turnover of the Taiwan Stock Exchange and the Taipei Exchange reached ...". */
const isOfTurnover: NameQuestion = ({ clause, items }, at) =>
  clause.kind === S.turnover && !clause.bound && !clause.verb && precededBy(items, at, 12, W.of);

/** "Calgary-based Pepper", "AI-related shares"; a rating; "Pepper PEP": its letters. */
const isSeatOrCode: NameQuestion = (s, at, printed) =>
  isUnknown(printed) &&
  (isSeat(s, at) || isRating(s.items, at, printed.name) || isTicker(s.story.tokens, s.items[at + 1]?.from ?? -1));

/** Letters by which a share is dealt in. */
const CODE = /^[A-Z][A-Z.]{0,4}$/;

/** "Pepper Inc. (PPR: down $0.23 to $25.30)": what stands behind the code is of the company in front of the bracket. */
const isCodeWithFigures: NameQuestion = (s, at, printed) => {
  const { items, story } = s;
  if (story.isHome || kindAt(items, at - 1) !== W.openBracket || kindAt(items, at + 1) !== W.colon) return false;
  // "Pepper Inc.", "Salt!".
  const company = itemAt(items, kindAt(items, at - 2) === W.subject ? at - 2 : at - 3)?.subject;
  if (company?.kind !== S.stock || !CODE.test(printed.name)) return false;
  replace(s, company);
  return true;
};

/** "Futures on three-year bonds KTBc1 rose", "crude futures CLc1": their code. */
const isCodeOfFutures: NameQuestion = ({ clause, items }, at, printed) => {
  const open = clause.kind === S.outside && !clause.bound && !clause.verb && isUnknown(printed);
  if (!open) return false;
  if (kindAt(items, at - 1) === W.futures) return kindAt(items, at + 1) === W.name || /\d$/.test(printed.name);
  return kindAt(items, at - 1) === W.bond && clause.subjects[0]?.name.endsWith("futures") === true;
};

const isHouse = wordSet("msci", "ftse", "stoxx");
const isActing = wordSet(
  ..."announced announces said says decided confirmed published reviewed upgraded downgraded reclassified removed will".split(
    " ",
  ),
);

/** "MSCI announced changes to its indices": the house, and none of them. */
const isHouseActing: NameQuestion = ({ items, story }, at, { kind }) => {
  const { from } = items[at] as Item;
  if (story.isHome || kind !== S.index || !isHouse(story.tokens, from)) return false;
  return isActing(story.tokens, items[at + 1]?.from ?? -1);
};
const isGauged = wordSet("measured", "gauged", "tracked", "represented", "reflected");

/** "World stocks, as measured by the MSCI index, rose 0.4 percent": the index is what rose. */
const isMeasureOf: NameQuestion = (s, at, printed) => {
  const { clause, items, story } = s;
  if (story.isHome || printed.kind !== S.index || clause.bound || kindAt(items, at + 1) !== W.comma) return false;
  // "As measured by MSCI": which of its indices, nobody says.
  const { from, to } = items[at] as Item;
  const { start, end, text } = story.tokens;
  if (isHouse(story.tokens, from) && !/ [^.\s]/.test(text.slice(start[from], end[to - 1]))) return false;
  let by = at - 1;
  while (by > at - 4 && kindAt(items, by) !== W.by && kindAt(items, by) !== W.comma) by--;
  if (kindAt(items, by) !== W.by || !isGauged(story.tokens, items[by - 1]?.from ?? -1)) return false;
  replace(s, printed);
  return true;
};

/** "Morgan Stanley (MS.N) fell": a code whose first letters are a title's too. */
const isEndOfCode: NameQuestion = ({ items }, at, { name }) =>
  name.length === 1 && kindAt(items, at + 1) === W.closeBracket && kindAt(items, at - 1) === W.period;

const OF_MOVE = kindTable(S.stock, S.sector, S.index);

/** "Pepper underperformed the KOSPI, losing 2.1 percent", in Seoul: what it is held against. */
const isOutdoneName: NameQuestion = ({ clause, items, story }, at, { kind }) =>
  story.isHome && kind === S.index && !clause.bound && OF_MOVE[clause.kind] === 1 && isOutdone(items, at);

const ofFuturesInPassing: NameQuestion = (s, at) => kindAt(s.items, at + 1) === W.futures && isBesidePlace(s, at + 1);

/** In this order. */
export const BY_PRINT: readonly NameQuestion[] = [
  isCodeWithFigures,
  isMeasureOf,
  ofFuturesInPassing,
  isHouseActing,
  isEndOfCode,
  isSecondName,
  isNoName,
  isNameOfPrice,
  isSetAgainst,
  isOutdoneName,
  isOwnerOfValue,
  isLabel,
  isBondOfYield,
  isPerson,
  isVenue,
  isInApposition,
  isOfInvestors,
  isOfTurnover,
  isSeatOrCode,
  isCodeOfFutures,
];

/** "..., the KOSDAQ": right behind the noun and its comma. */
function isNameOfNoun({ clause: { subjectAt }, items }: Sentence, at: number): boolean {
  const comma = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  if (kindAt(items, comma) !== W.comma || kindAt(items, comma - 1) !== W.marketNoun) return false;
  return subjectAt === comma - 1 || subjectAt === comma - 2;
}
