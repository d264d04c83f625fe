import { isWhole } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { HYPHEN, isTight, LITERAL, MINUS, POSSESSIVE, type Tokens } from "../../scanner.ts";
import { type Item, indexOf, item, kindAt, push, pushSubject } from "../phrases/item.ts";
import * as S from "../words/subject-kind.ts";
import { isPercentAt, markAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isNameCompany } from "./company-told.ts";
import { isHeadlineWord } from "./headline-word.ts";
import { outsideName, sectorName, strangeIndex, unknownName } from "./made-name.ts";
import { beginsWithDigits, endsInDigits, indexNameEnd, letterEnd, pastForm, pastSuffix } from "./name-end.ts";
import { hasSecondCapital, isAdverb, isIndexNoun, isNoName, isTradeEnd, wordText } from "./name-shape.ts";
import { pastOwnEnding } from "./own-ending.ts";
import type { PhraseContext } from "./phrase-context.ts";
import { isPricedLater } from "./priced-later.ts";
import { runEnd } from "./run-end.ts";
import { isWorldStocks } from "./word-in-name.ts";

/** Words in capitals that go together and that no table knows. */
interface Run {
  readonly context: PhraseContext;
  readonly tokens: Tokens;
  readonly items: Item[];
  readonly at: number;
  /** Past its words and the letters and digits that belong to them, and the end of the sentence. */
  end: number;
  readonly to: number;
  /** One word, with or without digits, or one that ends as an owner does. */
  readonly single: boolean;
}

/** Past the phrase that a rule has made of the run; 0 where it has no say. */
type RunRule = (run: Run) => number;

const SIGNS: ReadonlySet<number> = new Set([HYPHEN, MINUS, 43]);

/** "Decliners: Pepper -2.2%, Salt -1.1%": with its percentage, behind what a list is of. */
function isSignedInList(tokens: Tokens, items: readonly Item[], end: number): boolean {
  if (kindAt(items, items.length - 2) !== W.breadth || !SIGNS.has(markAt(tokens, end))) return false;
  return tokens.kind[end + 1] === LITERAL && isPercentAt(tokens, end + 2);
}

/** A sentence's first word is capital anyway: it is a name when a name's company follows. */
const firstWord: RunRule = ({ tokens, items, at, end, single, to }) => {
  if (!single || !(items.length === 0 || kindAt(items, items.length - 1) === W.colon)) return 0;
  if (isSignedInList(tokens, items, end)) return 0;
  if (!isNoName(tokens, at) && (isNameCompany(tokens, end) || hasSecondCapital(tokens, at))) return 0;
  if (!isNoName(tokens, at) && end === at + 1 && tokens.code[at] === -1 && isPricedLater(tokens, end, to)) return 0;
  // "South32 reported ...": its digits are of the name.
  return push(items, tokens.kind[end - 1] === LITERAL ? W.name : W.plain, 0, at, end);
};

/** "Elsewhere Sydney fell", "Meanwhile Pepper rose": an adverb that a sentence begins with, in front of a name. */
const openingAdverb: RunRule = ({ tokens, items, at, end }) =>
  items.length === 0 && end > at + 1 && isOpeningAdverb(tokens, at) ? push(items, W.plain, 0, at, at + 1) : 0;

const isOpeningAdverb = wordSet(
  ..."elsewhere meanwhile meantime later separately similarly likewise conversely regionally nevertheless nonetheless".split(
    " ",
  ),
  ..."moreover furthermore therefore thereafter additionally consequently accordingly".split(" "),
);

/** "QRIndex100", "MyIndex": a word that ends as an index does, with the digits that it runs into. */
const indexInWord: RunRule = ({ tokens, items, at, end }) => {
  if (!endsAsIndex(tokens, at) || end > at + 2) return 0;
  const past = tokens.kind[at + 1] === LITERAL && isTight(tokens, at + 1) && isWhole(tokens, at + 1) ? at + 2 : at + 1;
  return pushSubject(items, strangeIndex(tokens, at, past), at, past);
};

const INDEX = "Index";

function endsAsIndex({ end, start, text }: Tokens, at: number): boolean {
  const from = (end[at] as number) - INDEX.length;
  return from > (start[at] as number) && text.startsWith(INDEX, from);
}

const worldStocks: RunRule = ({ tokens, items, at, end }) =>
  end === at + 1 && isWorldStocks(tokens, at) ? push(items, W.plain, 0, at, end) : 0;

/** "Down for the Year, Still Up 75%", "KOSPI Sharply Higher". */
const wordOfHeadline: RunRule = ({ tokens, items, at, end }) =>
  end === at + 1 && isHeadlineWord(tokens, at, kindAt(items, items.length - 1))
    ? push(items, W.plain, isAdverb(tokens, at) ? 1 : 0, at, end)
    : 0;

/** "The Jakarta Stock Exchange composite index": the place that the index is of, and the exchange. */
const exchangeOfIndex: RunRule = ({ tokens, items, at, end }) => {
  if (!isMarketsExchange(tokens, at, end)) return 0;
  let noun = end;
  while (noun < end + 3 && (isKindOfIndex(tokens, noun) || wordClass(tokens, noun) === W.marketNoun)) noun++;
  if (noun < end + 2 || !isIndexNoun(tokens, noun - 1)) return 0;
  const place = wordClass(tokens, at) === W.place ? at : at + 1;
  items.push(item(W.place, wordValue(tokens, place), at, place + 1));
  return push(items, W.plain, 0, place + 1, end);
};

const isKindOfIndex = wordSet("general", "benchmark", "main", "key", "weighted");
const isOfStocks = wordSet("stock", "securities");
const isKuala = wordSet("kuala", "sao", "são");
/** Of markets whose main index is another exchange's. */
const isSecond = wordSet(
  "shenzhen",
  "chittagong",
  "lahore",
  "islamabad",
  "osaka",
  "nagoya",
  "australian",
  "tokyo",
  "korea",
);

/** "Lao Securities Exchange", "Kuala Lumpur Stock Exchange": three or four words, of which the first is the place. */
function isMarketsExchange(tokens: Tokens, at: number, end: number): boolean {
  const place = isKuala(tokens, at) ? at + 1 : at;
  return (
    end === place + 3 &&
    wordText(tokens, end - 1) === "Exchange" &&
    isOfStocks(tokens, end - 2) &&
    wordClass(tokens, place) === W.place &&
    !isSecond(tokens, place)
  );
}

/** "The Korea Exchange", "on Nextrade", "the NXT": where, not what. */
const exchange: RunRule = ({ tokens, items, at, end }) =>
  wordText(tokens, end - 1) === "Exchange" || (end === at + 1 && isVenue(tokens, at))
    ? push(items, W.plain, 0, at, end)
    : 0;

const isVenue = wordSet("nextrade", "nxt", "krx");

const isRatio = wordSet("ratio");

/** "The PE Ratio averages 14.3". */
const ratio: RunRule = ({ tokens, items, at, end }) => {
  if (end === at + 1 || !isRatio(tokens, end - 1)) return 0;
  items.push(outsideName(tokens, at, end));
  return end;
};

const tradeIndex: RunRule = ({ tokens, items, at, end }) => {
  if (!isTradeEnd(tokens, end - 1) || !isIndexNoun(tokens, end)) return 0;
  items.push(sectorName(tokens, at, end));
  return end;
};

const isSub = wordSet("sub");

/** "TWSE Electronics Sub-Index", "Hang Seng Finance Sub-index": that of a trade. */
const subIndex: RunRule = ({ tokens, items, at, end }) => {
  if (end < at + 3 || !isSub(tokens, end - 1) || markAt(tokens, end) !== HYPHEN || !isIndexNoun(tokens, end + 1))
    return 0;
  items.push(sectorName(tokens, at, end - 1));
  return end + 2;
};

/** "The FBM 70 Index", "NGX Top 30 Index": the number is the name's, for the rules to come. */
const numberOfIndex: RunRule = (run) => {
  const { tokens, at, end, to } = run;
  const number = tokens.kind[end] === LITERAL && end + 1 < to && isWhole(tokens, end);
  if (number && isIndexNoun(tokens, end + 1) && unknownName(tokens, at, end).kind !== S.sector) run.end++;
  return 0;
};

/** "The All Shares Index (DSEI)": the index by its letters. */
const indexByLetters: RunRule = ({ context, tokens, items, at, end }) => {
  if (!isIndexNoun(tokens, end) || tokens.code[end + 1] !== M.openBracket) return 0;
  const found = context.names.match(tokens, end + 2);
  if (found?.entry.kind !== "index" || tokens.code[found.end] !== M.closeBracket) return 0;
  const { name, market } = found.entry.index;
  return pushSubject(items, indexOf(name, market), at, found.end + 1);
};

/** "The JSE Combined Index", "JSE USD Equities Index": words of the market within the name of an index. */
const indexByWords: RunRule = ({ tokens, items, at, end, to }) => {
  const past = end < to ? indexNameEnd(tokens, end) : end;
  return past > end ? pushSubject(items, strangeIndex(tokens, at, past), at, past) : 0;
};

const indexOrFirm: RunRule = ({ tokens, items, at, end, to }) => {
  const subject = isIndexNoun(tokens, end) ? strangeIndex(tokens, at, end) : unknownName(tokens, at, end);
  if (subject.kind !== S.sector) return pastAbbreviation(tokens, pushSubject(items, subject, at, end));
  // "Nifty Midcap 100", "Nifty Small Cap 100".
  const number = wordClass(tokens, end) === W.cap && tokens.kind[end + 1] === LITERAL ? end + 1 : end;
  const hundred = tokens.kind[number] === LITERAL && number < to && isWhole(tokens, number);
  return pushSubject(items, subject, at, hundred ? number + 1 : number);
};

const ENDS_NO_SENTENCE = new Set([44, POSSESSIVE]);

/** "Pepper Co., which fell": past the stop that belongs to the name, as the mark behind it tells. */
function pastAbbreviation(tokens: Tokens, end: number): number {
  const stopped = markAt(tokens, end) === M.stop && isTight(tokens, end);
  return stopped && ENDS_NO_SENTENCE.has(markAt(tokens, end + 1)) ? end + 1 : end;
}

/** What is no name comes first, and an index before a firm, which anything may be; the last one always has a say. */
const RULES: readonly RunRule[] = [
  openingAdverb,
  indexInWord,
  firstWord,
  worldStocks,
  wordOfHeadline,
  exchangeOfIndex,
  exchange,
  ratio,
  tradeIndex,
  subIndex,
  numberOfIndex,
  indexByLetters,
  indexByWords,
  indexOrFirm,
];

/** Reads the words in capitals that begin at `at` as one phrase; past it. */
export function readRun(context: PhraseContext, items: Item[], at: number, to: number): number {
  const run = runOf(context, items, at, to);
  for (const rule of RULES) {
    const end = rule(run);
    if (end > 0) return end;
  }
  return run.end;
}

function runOf(context: PhraseContext, items: Item[], at: number, to: number): Run {
  const { tokens } = context;
  let end = letterEnd(tokens, runEnd(context, at, to));
  if (end === at + 1) end = pastOwnEnding(tokens, end);
  const single = end === at + 1 || (end === at + 2 && markAt(tokens, at + 1) === POSSESSIVE);
  if (beginsWithDigits(tokens, at, end)) end = Math.max(end, pastSuffix(tokens, runEnd(context, end, to)));
  else if (endsInDigits(tokens, end)) end = letterEnd(tokens, pastForm(tokens, end + 1));
  return { context, tokens, items, at, end, to, single };
}
