import { isPreferred } from "../names/no-share.ts";
import { type Item, itemAt, kindAt, numbered, type Subject, subjectOf } from "../phrases/item.ts";
import { indexOfPlace } from "../phrases/place-index.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isDriven, stockDriven } from "./driven-stock.ts";
import { wayOfLift } from "./moved-index.ts";
import { isSent } from "./sent-shares.ts";

/** "Its shares", "their shares": whose they are. */

const isThe = wordSet("the");

/**
 * "Hanwha announced ..., causing its shares to fall": those of the company the sentence began with; "Pepper, which lost
 * 1.57% of its share price" is about Pepper.
 */
function readOwnShares(s: Sentence): void {
  if (s.clause.kind === S.stock && (!s.clause.bound || kindAt(s.items, s.at - 2) === W.of)) return;
  const first = s.story.isHome ? s.first : (headOfClause(s.items, s.at) ?? s.first);
  if (first?.kind === S.stock) replace(s, first);
  // "The day was less bright for Pepper Bank, as it missed forecasts, causing its shares to tumble": the one that was named.
  const named = first === undefined && s.at > 2 ? s.alone.before(s.items, s.at) : undefined;
  if (named && (!s.story.isHome || named.code !== undefined)) replace(s, named);
  // "Pepper got a big order. Demand for chips grew, sending its shares up 5 percent", in Seoul.
  else if (first === undefined && s.story.isHome && isDriven(s, s.at)) {
    const driven = stockDriven(s, s.at);
    if (driven) replace(s, driven);
  }
  // "Pepper's sales rose 7 percent and its shares gained ...": whose sales they are.
  else if (s.clause.kind === S.outside && s.story.isHome) {
    const { subject } = s.items[kindAt(s.items, 0) === W.subject ? 0 : 1] ?? {};
    if (subject?.kind === S.stock && subject.name === s.clause.subjects[0]?.name) replace(s, subject);
  }
  // "The biggest riser was Pepper, which forecast a profit. Its shares rose 8%".
  const { story } = s;
  // "But its shares", "And its shares".
  const joint = kindAt(s.items, 0);
  const head = s.at < 2 || (s.at === 2 && (joint === W.but || joint === W.and));
  const told = s.first === undefined && head && story.sentence - story.stockSentence === 1;
  // "Pepper posted record profit. Its shares rose 8%": the sentence ended on a thing, and named one stock.
  const only = s.first === undefined && head ? story.marked.onlyStocks.get(story.sentence - 1) : undefined;
  if (told && story.lastStock && (!story.isHome || story.lastStocks.length === 1)) replace(s, story.lastStock);
  else if (only) replace(s, only);
  // "Trading was marked by a fall in Pepper. Its shares lost 8%": the one stock that was named.
  else if (s.first === undefined && head && !story.isHome && story.sentence - story.aloneSentence === 1)
    replace(s, story.aloneStock as Subject);
}

/** "Pepper fell, while Salt posted sales that beat forecasts, driving its stock up": the stock that the last clause began with. */
function headOfClause(items: readonly Item[], at: number): Subject | undefined {
  for (let back = at - 1; back > 0 && back > at - CLAUSE_REACH; back--) {
    const kind = kindAt(items, back);
    if (kind !== W.while && kind !== W.but && kind !== W.semicolon) continue;
    const subject = items[back + 1]?.subject;
    return subject?.kind === S.stock ? subject : undefined;
  }
  return undefined;
}

/** Phrases of a clause. */
const CLAUSE_REACH = 24;

/** "Won an order, lifting its shares 4.2 percent", in Seoul: what its news did to them. */
function readLiftedShares({ clause, items, story }: Sentence, at: number): void {
  if (!story.isHome || clause.kind !== S.stock || items[at + 1]?.quantity?.unit !== U.percent) return;
  const way = wayOfLift(story.tokens, items[at - 2]?.from ?? -1);
  if (way === 0 || kindAt(items, at - 3) !== W.comma) return;
  clause.dir = way;
  clause.dirKnown = true;
}

const isIts = wordSet("its", "their");

/** "Taiwan came under pressure, with its shares falling 1.5 percent": those of the place that the sentence is about. */
function marketAtHead({ items, story }: Sentence, at: number): Subject | undefined {
  const head = kindAt(items, 0) === W.but ? 1 : 0;
  const place = itemAt(items, head);
  const behind = kindAt(items, head + 1);
  if (place?.kind !== W.place || (behind !== W.plain && behind !== W.copula && behind !== W.have)) return undefined;
  if (items.slice(0, at).some(({ kind }) => kind === W.subject)) return undefined;
  return indexOfPlace(story, place);
}

/** "Its shares", "its preferred stock", "the two stocks": the first of the company that is told of, the second another share than that. */
export function readItsShares(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const before = itemAt(items, at - 1);
  if (before?.kind === W.article && isIts(story.tokens, before.from)) {
    const market = s.first === undefined ? marketAtHead(s, at) : undefined;
    if (market) replace(s, market);
    else readOwnShares(s);
    readLiftedShares(s, at);
    return true;
  }
  // "Pepper went down too, with shares dipping 1.35 percent to 255,000 won".
  const falling = before?.kind === W.with && kindAt(items, at + 1) === W.moving;
  if ((falling || isSent(s, at)) && s.first?.kind === S.stock && !s.clause.bound) {
    if (falling) readOwnShares(s);
    else replace(s, s.first);
    return true;
  }
  // "The busiest was Pepper which traded a volume of 4,735,900, with the share price falling to 2.15": of the one named.
  const price = before?.kind === W.article && kindAt(items, at - 2) === W.with && !story.isHome;
  if (price && isPriceNoun(story.tokens, items[at + 1]?.from ?? -1) && kindAt(items, at + 2) === W.moving) {
    const named = s.alone.before(items, at);
    if (named) replace(s, named);
    return named !== undefined;
  }
  // "Its second preferred shares".
  const owner = itemAt(items, kindAt(items, at - 2) === W.span ? at - 3 : at - 2);
  const other = before !== undefined && isPreferred(story.tokens, before.from) && story.isHome;
  if (!other || owner?.kind !== W.article || !isIts(story.tokens, owner.from)) return readSeveral(s, at);
  // "Pepper closed up 3 percent, and its preferred shares gained 2 percent"; "its second preferred shares" are yet others.
  const told = at < 3 && story.sentence - story.stockSentence === 1 ? story.lastStock : undefined;
  const first = s.first ?? told;
  const one = kindAt(items, at - 2) === W.article && first?.kind === S.stock;
  replace(s, one ? numbered(S.stock, `${first.name} preferred`, -1) : subjectOf(S.outside, "preferred share"));
  return true;
}

/** "The two stocks closed at 119,900 won and 651,000 won, respectively": those of the sentence before, when it told of as many. */
function readSeveral(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  const count = items[at - 1];
  const told = story.lastStocks;
  if (at > 3 || count?.kind !== W.numeral || count.value !== told.length || told.length < 2) return false;
  if (kindAt(items, at - 2) !== W.article || !isThe(story.tokens, (items[at - 2] as Item).from)) return false;
  replace(s, told[0] as Subject);
  clause.subjects.push(...told.slice(1));
  return true;
}

const isPriceNoun = wordSet("price");
