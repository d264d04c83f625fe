import { EXCHANGE_MARKETS } from "../atlas/markets.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, indexOf, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { wayOfShare } from "../subjects/lifted-by-stock.ts";
import { isIndexWord } from "../words/index-word.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Phrases from a contribution to the noun of the move: "... 19.97 points, more than the whole loss". */
const NOUN_REACH = 8;

/**
 * Points said of a stock are its share in the move of the index: "Samsung accounted for 63.55
 * points of the gain and SK hynix for 23.63 points". The noun says the sign, for the stocks that follow too.
 */
export function bindContribution(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items, story } = s;
  const whole = indexOfWhole(s, at);
  if (whole !== undefined) {
    const sign = Math.sign((items[at + 1] as Item).value);
    if (!story.isOwn(whole)) return s.bindOther(R.change, q, sign, s.extra(at));
    story.claim("index.change", whole, q, sign, s.extra(at));
    return true;
  }
  const noun = items
    .slice(at + 1, at + NOUN_REACH)
    .find(({ kind, quantity }) => kind === W.moveNoun || (kind === W.quantity && !quantity?.hyphened));
  if (noun?.kind === W.moveNoun) {
    clause.dir = Math.sign(noun.value);
    clause.dirKnown = true;
  }
  if (!story.isHome && s.alternateOf(at) === R.percent) {
    // "Rose 3.68% or 1.26 points": what its price moved by.
    s.bind(R.change, "stock.change", q, clause.dir, s.extra(at, story.currency));
    return true;
  }
  // "PSX loses over 750 points": the exchange goes by its letters, and only its index has points.
  const [owner] = clause.subjects;
  if (!story.isHome && owner !== undefined && clause.dirKnown && EXCHANGE_MARKETS.get(owner.name) === story.market) {
    story.claim("index.change", indexOf(story.mainIndex, story.market), q, clause.dir, s.extra(at));
    return true;
  }
  const lifted = wayOfShare(s, at) !== 0;
  if (wayOfShare(s, at) < 0) {
    clause.dir = -1;
    clause.dirKnown = true;
  }
  if (!story.isHome && !lifted && !isShareOfIndex(items, at) && !isSaidOfIndex(s, at, q))
    return s.bindOther(R.change, q, clause.dir || 1, s.extra(at));
  if (!clause.dirKnown) return false;
  // "Panic Sends Stocks Falling 37 Points": no company that is known.
  if (story.isHome && clause.subjects[0]?.code === undefined && s.isDirectObject(at))
    return s.bindOther(R.change, q, clause.dir, s.extra(at));
  // "A, B and C, collectively contributing 270 points to the index".
  if (clause.combined || (lifted && clause.subjects.length > 1))
    return s.bindOther(R.change, q, clause.dir, s.extra(at));
  s.bind(R.change, "stock.contribution", q, clause.dir, s.extra(at));
  return true;
}

/** "8.3 points of the KOSPI's 12.33-point fall": the index whose move the second number is; undefined for any other. */
function indexOfWhole({ items, story }: Sentence, at: number): Subject | undefined {
  if (!items[at]?.quantity?.hyphened || kindAt(items, at + 1) !== W.moveNoun) return undefined;
  if (kindAt(items, at - 1) !== W.possessive) return undefined;
  const owner = items[at - 2];
  if (owner?.kind === W.marketNoun) return indexOf(story.mainIndex, story.market);
  return owner?.subject?.kind === S.index ? owner.subject : undefined;
}

/** "... 240 points to the Taiex's losses": where prices are not in won, words must say that points are the index's. */
function isShareOfIndex(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at + 1);
  if (joint !== W.to && joint !== W.of && joint !== W.from) return false;
  return items
    .slice(at + 2, at + 5)
    .some(({ kind, subject }) => kind === W.marketNoun || (kind === W.subject && subject?.kind === S.index));
}

const isContributed = wordSet("contributed", "contributing", "contributes");

/** "Shaving off 17 index points", "contributed 30 points", and no "contributed 0.3 points to growth". */
function isSaidOfIndex({ items, story: { tokens } }: Sentence, at: number, { to }: Quantity): boolean {
  // "Adding 27 and 28 index points respectively": of two.
  if (kindAt(items, at - 1) === W.and) return false;
  if (isIndexWord(tokens, to - 2)) return true;
  const verb = kindAt(items, at - 1) === W.about || kindAt(items, at - 1) === W.near ? at - 2 : at - 1;
  if (!isContributed(tokens, items[verb]?.from ?? -1)) return false;
  const joint = kindAt(items, at + 1);
  return joint === -1 || joint === W.period || joint === W.comma || joint === W.and;
}
