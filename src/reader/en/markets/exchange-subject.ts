import * as M from "../../mark-code.ts";
import { isCapital } from "../../scanner.ts";
import { MAIN_INDEX } from "../atlas/markets.ts";
import { type Item, indexOf, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "The Mexican Stock Exchange (BMV) gained 1.26%": an exchange that moves is its main index. */
const isItself = wordSet("itself");
const isExchange = wordSet("exchange", "bourse");
const isStock = wordSet("stock", "securities");

/** Exchanges beside which their market has one whose index is better known. */
const isSecond = wordSet(
  "york",
  "american",
  "shenzhen",
  "chittagong",
  "lahore",
  "islamabad",
  "osaka",
  "nagoya",
  "australian",
);

/** What a clause about an exchange may begin behind; "shares on the Karachi Stock Exchange fell" is of shares. */
const BEFORE = kindTable(W.comma, W.while, W.and, W.but, W.hyphen, W.semicolon, W.colon);

/** Phrases that a bracket with the exchange's letters may hold. */
const LETTERS = 4;

/** What an exchange stands for that is told right before the verb at `at`, with its article. */
export function exchangeBefore(s: Sentence, at: number, verbless = false): boolean {
  const { clause, items, story } = s;
  let last = at - 1;
  // "The Qatar Stock Exchange on Thursday gained ...".
  if (kindAt(items, last) === W.date) last -= kindAt(items, last - 1) === W.preposition ? 2 : 1;
  // "The Tel Aviv Stock Exchange itself, up 4.9 percent": the company that runs it, which is listed.
  const itself = kindAt(items, last) === W.comma ? last - 1 : last;
  // "The KOSPI itself closed at ..." is the index.
  const ofIndex = kindAt(items, itself - 1) === W.subject || kindAt(items, itself - 1) === W.marketNoun;
  if (isItself(story.tokens, items[itself]?.from ?? -1) && !ofIndex) {
    replace(s, subjectOf(S.outside, "exchange"));
    return true;
  }
  if (kindAt(items, last) === W.closeBracket) {
    while (last > at - LETTERS && kindAt(items, last) !== W.openBracket) last--;
    last--;
  }
  // "The Stock Exchange of Thailand".
  const behind = kindAt(items, last) === W.place && kindAt(items, last - 1) === W.of;
  const name = behind ? last - 2 : last;
  const found = items[name];
  if (found?.kind !== W.plain || !isExchange(story.tokens, found.to - 1)) return false;
  // "The Stock Exchange of Thailand": two phrases.
  // "The Abu Dhabi Securities Exchange": a place of two words, which is a phrase of its own.
  const apart = !behind && kindAt(items, name - 1) === W.place && isStock(story.tokens, found.from);
  const first = apart || (behind && kindAt(items, name - 1) === W.shareUnit) ? name - 1 : name;
  const led = kindAt(items, first - 1) === W.article && (first <= 1 || BEFORE[kindAt(items, first - 2)] === 1);
  // "Karachi Stock Exchange gains 120 points": a headline goes without the article.
  const headline = first === 0 && !story.isHome && kindAt(items, at + 1) === W.quantity;
  if (!led && !headline) return false;
  const place = behind ? items[last] : apart ? items[first] : undefined;
  const market = place ? (PLACE_MARKETS[place.value] ?? "") : marketOf(s, found);
  const index = MAIN_INDEX[market];
  // In Seoul the exchange is the one where the story's shares are traded.
  if (story.isHome && !verbless && (index === undefined || market === story.market)) return false;
  if (index === undefined) {
    // "... and the Shenzhen Stock Exchange was down 1 percent": of none known, and not of the one told before.
    if (clause.kind !== S.none) replace(s, subjectOf(S.outside, "exchange"));
    return clause.kind !== S.none;
  }
  replace(s, indexOf(market === story.market ? story.mainIndex : index, market));
  return true;
}

/** "The Shanghai Composite fell 2.04 percent and the Taiwan Stock Exchange 3.76 percent": one whose verb was told before. */
export function exchangeWithoutVerb(s: Sentence, at: number): void {
  const { clause, items } = s;
  if (clause.kind !== S.index || kindAt(items, at - 1) !== W.plain || kindAt(items, at - 2) !== W.article) return;
  if (kindAt(items, at - 3) === W.and) exchangeBefore(s, at, true);
}

/** Phrases from an exchange at the head of a sentence to the verb that tells where it closed. */
const HEAD_REACH = 20;

/** "The Manila Stock Exchange (MSE) saw a decline today, closing at 6,427.80 points": what the sentence began with. */
export function exchangeAtHead(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  // "Saw a decline attributed to foreign selling, closing at 6,427.80": no investor closes.
  const free = clause.kind === S.none || (clause.kind === S.group && !clause.bound);
  if (!free || story.isHome || at > HEAD_REACH) return;
  // "MANILA: The ...".
  const head = pastDateline(items);
  if (kindAt(items, head) !== W.article) return;
  let name = head + 1;
  while (name < head + 4 && !isExchange(story.tokens, (items[name]?.to ?? 0) - 1)) name++;
  const found = items[name];
  if (found?.kind !== W.plain || !isExchange(story.tokens, found.to - 1)) return;
  const bracketed = kindAt(items, name + 1) === W.openBracket;
  for (let next = bracketed ? name + 3 : name + 1; next < at; next++) if (IN_HEAD[kindAt(items, next)] !== 1) return;
  const first = items[head + 1] as Item;
  const market = first.kind === W.place ? (PLACE_MARKETS[first.value] ?? "") : marketOf(s, found);
  if (market === "" || MAIN_INDEX[market] === undefined) return;
  if (first.kind === W.place && !isStock(story.tokens, found.to - 2)) return;
  replace(s, indexOf(market === story.market ? story.mainIndex : (MAIN_INDEX[market] as string), market));
}

/** "The Abu Dhabi Securities closed 2.1 per cent higher": an exchange by the first words of its name; `at` is the last of them. */
export function exchangeOfSecurities({ items, story }: Sentence, at: number): Subject | undefined {
  const place = items[at - 1];
  const word = items[at];
  if (story.isHome || place?.kind !== W.place || kindAt(items, at - 2) !== W.article || word === undefined) return;
  if (!isSecurities(story.tokens, word.from) || !isCapital(story.tokens, word.from)) return;
  if (kindAt(items, at + 1) !== W.close && kindAt(items, at + 1) !== W.move) return;
  const market = PLACE_MARKETS[place.value] ?? "";
  const index = market === story.market ? story.mainIndex : MAIN_INDEX[market];
  return index === undefined ? undefined : indexOf(index, market);
}

const isSecurities = wordSet("securities");

/** Past "MANILA:" or "MEXICO CITY -". */
function pastDateline(items: readonly Item[]): number {
  for (let at = 1; at < 4; at++) {
    const { kind, value } = items[at] ?? { kind: -1, value: 0 };
    if (kind === W.colon || kind === W.hyphen || (kind === W.comma && value !== M.comma)) return at + 1;
  }
  return 0;
}

const IN_HEAD = kindTable(
  W.plain,
  W.article,
  W.moveNoun,
  W.closeBracket,
  W.date,
  W.comma,
  W.to,
  W.by,
  W.preposition,
  W.span,
  W.groupAdjective,
  W.tradeNoun,
  W.trade,
  W.previous,
);

/** The market of "Mexican Stock Exchange", by its first word, where the exchange is the one the main index is of. */
function marketOf({ story: { tokens } }: Sentence, { from, to }: Item): string {
  let place = "";
  let ofStocks = false;
  for (let token = from; token < to; token++) {
    if (isSecond(tokens, token)) return "";
    if (place === "" && wordClass(tokens, token) === W.place) place = PLACE_MARKETS[wordValue(tokens, token)] ?? "";
    ofStocks ||= isStock(tokens, token);
  }
  return ofStocks ? place : "";
}
