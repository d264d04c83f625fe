import { EXCHANGE_MARKETS } from "../atlas/markets.ts";
import { type Item, indexOf, isIn, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { isBoardOfListed } from "../phrases/listed-on.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { pairNamed } from "../subjects/topic.ts";
import { isIndexWord } from "../words/index-word.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
/** What the verb behind "which" is told of. */

/** "Builders rose, led by Pepper, which jumped ...": of the stock named in passing right before it. */
export function ofNamedLast(s: Sentence, at: number): void {
  const { items, clause, story } = s;
  const comma = kindAt(items, at - 1) === W.comma;
  const name = comma ? pastCode(items, at - 2) : at;
  const named = comma ? itemAt(items, name)?.subject : undefined;
  const verb = kindAt(items, at + 1);
  if (comma && verb === W.close && isOwnIndex(s, at - 2)) {
    replace(s, indexOf(story.mainIndex, story.market));
    return;
  }
  // "The index of all issues listed in the First Section, which gained ...": the index did.
  if (comma && isBoardOfListed(story.tokens, items, name)) return;
  // "Pushed the dollar higher against the pound, which fell 0.08% to ...".
  const money = itemAt(items, comma ? at - 2 : at - 1);
  if (
    money?.kind === W.money &&
    clause.kind === S.currency &&
    verb === W.move &&
    kindAt(items, at + 2) === W.quantity
  ) {
    replace(s, subjectOf(S.currency, pairNamed(s, money)));
    return;
  }
  // "The Dow, which includes Chevron, which gained 1 13/16 to ...".
  const over = clause.kind === S.index || (clause.kind === S.sector && !story.isHome);
  const bracketed = name < at - 2 && verb === W.move && !clause.bound;
  // "Most caps rose, with the exception of Pepper, which fell 1.2 percent".
  const excepted = kindAt(items, name - 1) === W.of && isException(story.tokens, items[name - 2]?.from ?? -1);
  const ofIndex = excepted || (over && (kindAt(items, at + 2) === W.quantity || bracketed));
  // "Helped by Salt, the oldest name on the HoSE, which was up 2.4 percent": of neither of them for sure.
  if (named?.value === -1 && EXCHANGE_MARKETS.has(named.name.toUpperCase())) {
    replace(s, subjectOf(S.outside, named.name));
    return;
  }
  if (!story.isHome && comma && isOfBusy(s, name, at)) return;
  // "A rise in Pepper helped the KOSPI, which rose 1.2 percent".
  if (named !== undefined && isObjectIndex(s, named, name, at)) {
    replace(s, named);
    return;
  }
  if (named?.kind !== S.stock || !(story.isHome || ofIndex) || clause.subjectAt >= name) return;
  if (verb === W.move || verb === W.moving || verb === W.close) replace(s, named);
}

const isFree = kindTable(S.none, S.outside, S.turnover, S.group);
const inAdjunct = kindSet(W.at, W.preposition, W.article, W.close, W.of, W.span, W.trading, W.intraday);

/** Phrases between "which" and its verb: "at the end of the day". */
const ADJUNCT = 8;

/** "Trading was busiest in Pepper stocks, which at the end of the day rose by 3.8 percent": of that stock, where nothing else is spoken of. */
function isOfBusy(s: Sentence, last: number, at: number): boolean {
  const { clause, items } = s;
  const name = kindAt(items, last) === W.shareUnit ? last - 1 : last;
  const subject = itemAt(items, name)?.subject;
  if (isFree[clause.kind] !== 1 || subject?.kind !== S.stock || !isIn(items, name - 1)) return false;
  let verb = at + 1;
  while (verb < at + ADJUNCT && inAdjunct(items[verb])) verb++;
  if (kindAt(items, verb) !== W.move) return false;
  const figure = items[kindAt(items, verb + 1) === W.by ? verb + 2 : verb + 1];
  if (figure?.quantity === undefined) return false;
  replace(s, subject);
  return true;
}

/** "Weighed on the leading German index, which closed 1 percent lower": the market's own, elsewhere than in Seoul. */
function isOwnIndex({ items, story }: Sentence, at: number): boolean {
  if (story.isHome || kindAt(items, at) !== W.marketNoun || !isIndexWord(story.tokens, (items[at] as Item).from))
    return false;
  const place = kindAt(items, at - 1) === W.place ? at - 1 : at;
  if (place < at && PLACE_MARKETS[items[place]?.value ?? -1] !== story.market) return false;
  const rank = kindAt(items, place - 1) === W.article ? place : place - 1;
  const ranked = rank === place || isRankOfIndex(story.tokens, items[rank]?.from ?? -1);
  return ranked && kindAt(items, rank - 1) === W.article;
}

const isPush = wordSet(
  ..."helped hurt lifted boosted dragged weighed pushed supported buoyed drove aided pressured dented outpaced led sent".split(
    " ",
  ),
);

/** Behind a verb by which a stock moved its index, "which" is the index, where its own figure comes. */
function isObjectIndex({ clause, items, story }: Sentence, named: Subject, name: number, at: number): boolean {
  if (named.kind !== S.index || clause.kind !== S.stock || items[name] === undefined) return false;
  const article = kindAt(items, name - 1) === W.article ? name - 1 : name;
  const verb = kindAt(items, article - 1) === W.preposition ? article - 2 : article - 1;
  if (!isPush(story.tokens, items[verb]?.from ?? -1)) return false;
  const next = kindAt(items, at + 1);
  return (next === W.move || next === W.close) && kindAt(items, at + 2) !== W.at;
}

const isException = wordSet("exception");

const isRankOfIndex = wordSet("leading", "main", "benchmark", "key");

/** From the bracket that closes before "which" to the name whose code it holds: "Pepper (PEPR.N), which surged". */
function pastCode(items: readonly Item[], at: number): number {
  if (kindAt(items, at) !== W.closeBracket) return at;
  for (let back = at - 1; back > 0 && back > at - 6; back--) if (kindAt(items, back) === W.openBracket) return back - 1;
  return at;
}
