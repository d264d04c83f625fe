import { MAIN_INDEX } from "../atlas/markets.ts";
import { dayAfter } from "../days/day-after.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isSinceBefore } from "../days/since-when.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { indexOf, isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import { isOfBusiness } from "../subjects/firm-result.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Moves told before or behind whose they are: "a rise of 2 percent in the Nasdaq", "the Dow's 0.2 percent rise". */

/** "A rise of nearly 2 percent in the Nasdaq": what follows, and not the subject. */
export function bindRiseOf(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items, story } = s;
  const move = clause.prep === W.of ? itemAt(items, clause.prepAt - 1) : undefined;
  if (move?.kind !== W.moveNoun || move.value === 0) return false;
  // "A slide of 1.3 percent, or 98 cents, in shares of Pepper".
  const again = kindAt(items, at + 1) === W.comma && kindAt(items, at + 2) === W.or ? at + 4 : at;
  const joint = again > at && kindAt(items, again) === W.comma ? again + 1 : at + 1;
  if (!isIn(items, joint)) return false;
  // "On an increase of 12 percent in chip exports".
  if (isOfBusiness(story.tokens, items, joint + 1)) return s.outside(at, q);
  let next = joint + 1;
  while (next < joint + 5 && (kindAt(items, next) === W.article || kindAt(items, next) === W.place)) next++;
  const name = items[next];
  // "On a gain of 3 percent in Pepper": in Seoul of a company that is listed there.
  const { subject } = name ?? {};
  if (story.isHome && subject?.kind === S.stock && subject.code && endsPhrase(kindAt(items, next + 1))) {
    const measure = isDoubtfulFall(s, at) ? "other" : "stock.change_pct";
    story.claim(measure, subject, q, Math.sign(move.value), s.extra(at));
    return true;
  }
  // Elsewhere of any whose shares are named.
  if (!story.isHome && subject?.kind === S.stock && kindAt(items, next + 1) === W.shareUnit) {
    story.claim(
      scopeAfter(items, joint - 1) ? "other" : "stock.change_pct",
      subject,
      q,
      Math.sign(move.value),
      s.extra(at),
    );
    return true;
  }
  if (name?.kind !== W.subject || name.subject?.kind !== S.index || kindAt(items, next + 1) === W.futures) return false;
  const measure = story.isOwn(name.subject) ? "index.change_pct" : "foreign_index.change_pct";
  // "A rise of about 8 percent in the index since the start of March".
  const since = !story.isHome && kindAt(items, next + 1) === W.since && isSinceBefore(s, at);
  const scoped = since || scopeAfter(items, at) || isForeseen(s) || kindAt(items, next + 1) === W.article;
  story.claim(scoped ? "other" : measure, name.subject, q, Math.sign(move.value), new Extra());
  return true;
}

/** "It outperformed the Shanghai index's 0.3 percent decline and the Dow's 0.2 percent rise": of the index whose move it is. */
export function bindOwnedMove(s: Sentence, at: number, q: Quantity, way: number): boolean {
  const { items, story } = s;
  if (kindAt(items, at - 1) !== W.possessive || way === 0) return false;
  const owner = itemAt(items, at - 2)?.subject;
  if (owner?.kind === S.index && owner.market !== "" && !story.isOwn(owner)) {
    story.claim(scopeAfter(items, at) ? "other" : "foreign_index.change_pct", owner, q, Math.sign(way), new Extra());
    return true;
  }
  // "Wall Street's 1.2 percent plunge": of none of the indices that a place has.
  if (kindAt(items, at - 2) === W.place) return s.outside(at, q);
  if (kindAt(items, at - 2) !== W.marketNoun) return false;
  const place = itemAt(items, at - 3);
  const market = place?.kind === W.place ? (PLACE_MARKETS[place.value] ?? "") : "";
  const name = MAIN_INDEX[market];
  if (name === undefined || market === story.market) return false;
  story.claim("foreign_index.change_pct", indexOf(name, market), q, Math.sign(way), new Extra());
  return true;
}

/** "Brokers expect a gain of 2 percent in the KOSPI": no move of the day, in Seoul. */
export function isForeseen({ clause, story }: Sentence): boolean {
  return story.isHome && clause.modal;
}

/** Over a span, told behind the figure at `at` or before it in the sentence ("up 20 percent this year, outpacing a 12 percent rise in the Dow"), or foreseen. */
export function isOfNoDay(s: Sentence, at: number): boolean {
  if (scopeAfter(s.items, at) || isForeseen(s)) return true;
  return s.scoped && dayAfter(s.items, at) === undefined;
}

/** "Foresees a 2 percent fall in Pepper", "the fund told of a 2 percent rise in Pepper": not the day's, or what the fund holds. */
export function isDoubtfulFall(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  return isForeseen(s) || clause.kind === S.outside || scopeAfter(items, at);
}

export function endsPhrase(kind: number): boolean {
  return kind < 0 || ENDS[kind] === 1;
}

const ENDS = kindTable(
  W.comma,
  W.period,
  W.and,
  W.date,
  W.while,
  W.but,
  W.semicolon,
  W.shareUnit,
  W.after,
  W.as,
  W.name,
);

/** Phrases from a move to what it would lead to. */
const MODAL_REACH = 12;

/** "A 300-point decline in the Dow": the index's, whatever the sentence is about. */
export function bindPointsOf(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  const noun = items[at + 1];
  if (noun?.kind !== W.moveNoun || noun.value === 0 || (kindAt(items, at + 2) !== W.of && !isIn(items, at + 2)))
    return false;
  const { subject } = items[kindAt(items, at + 3) === W.article ? at + 4 : at + 3] ?? {};
  if (subject?.kind !== S.index || scopeAfter(items, at) || isForeseen(s)) return false;
  // "A 1,100-point drop in the Dow before 2 p.m. will halt trading".
  if (items.slice(at, at + MODAL_REACH).some(({ kind }) => kind === W.modal)) return s.outside(at, q);
  story.claim(story.isOwn(subject) ? "index.change" : "other", subject, q, Math.sign(noun.value), s.extra(at));
  return true;
}

/** "Due to a decline of 1.96% in the closing price of Pepper": of what follows, whoever the sentence is about. */
export function isOfPrice({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome || clause.prep !== W.of || kindAt(items, clause.prepAt - 1) !== W.moveNoun) return false;
  if (kindAt(items, clause.prepAt - 2) !== W.article || kindAt(items, at + 1) !== W.preposition) return false;
  return items.slice(at + 2, at + 6).some(({ kind, from }) => kind === W.plain && isPrice(story.tokens, from));
}

const isPrice = wordSet("price", "prices");

/** "An 8 percent drop in Japan's benchmark stock index", in a story of another market than Seoul's. */
export function isInOtherLand({ items, story }: Sentence, at: number): boolean {
  const there = isIn(items, at + 2) ? items[at + 3] : undefined;
  return !story.isHome && there?.kind === W.place && PLACE_MARKETS[there.value] !== story.market;
}
