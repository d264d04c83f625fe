import { indexFarOff } from "../phrases/far-level.ts";
import { type Item, indexOf, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import { OWN_VOLUME } from "../words/own-volume.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isPricedAhead, rateMoved, toldInPassing, tradedBefore } from "./it-of-price.ts";
import { isOblique } from "./oblique.ts";

/** What "it" and "they" stand for. */

/** "They" are the investors named last. */
export function readThey(s: Sentence): void {
  const { clause, story } = s;
  const { lastSubject } = story;
  // "Korean shares fell. They went on to lose 4.6 percent".
  if (story.isHome && s.at === 0 && lastSubject?.kind === S.index && story.isOwn(lastSubject) && isMoving(s.items)) {
    readAgain(s, true);
    return;
  }
  // "Shares of Pepper rose to 1,155. They were up 19 percent on Thursday".
  const again = s.at === 0 && lastSubject?.kind === S.stock && story.sentence - story.stockSentence === 1;
  if (!story.isHome && again && isMovedInPercent(s.items)) {
    readAgain(s, true);
    return;
  }
  // "Pepper and Salt both set records as they rose to 70,000 won and 80,000 won".
  if (clause.kind !== S.group && s.first?.kind === S.stock) return;
  const group = clause.kind === S.group ? clause.subjects[0] : story.lastGroup;
  if (group?.kind !== S.group) return;
  replace(s, group);
  const { lastGroups } = story;
  if (story.isHome && lastGroups.length > 1 && lastGroups.includes(group)) clause.subjects = [...lastGroups];
  clause.pronoun = true;
}

/** No one trades in the sentence, and something closes or is lost. */
function isMoving(items: readonly Item[]): boolean {
  return (
    !items.some(({ kind }) => kind === W.trade || kind === W.tradeNoun) && items.some(({ kind }) => MOVES[kind] === 1)
  );
}

/** "They were up 19 percent", "they had fallen 3 percent". */
function isMovedInPercent(items: readonly Item[]): boolean {
  let verb = 1;
  while (verb < 4 && AUXILIARY[kindAt(items, verb)] === 1) verb++;
  const kind = kindAt(items, verb);
  const next = items[kindAt(items, verb + 1) === W.by ? verb + 2 : verb + 1];
  return (kind === W.move || kind === W.direction || kind === W.moving) && next?.quantity?.unit === U.percent;
}

const AUXILIARY = kindTable(W.copula, W.have);

const MOVES = kindTable(W.move, W.moving, W.moveNoun, W.close);

function isMoney({ kind }: Subject): boolean {
  return kind === S.won || kind === S.rate || kind === S.currency || kind === S.bond;
}

const tells = wordSet(
  "announced",
  "announcing",
  "announces",
  "reported",
  "confirmed",
  "disclosed",
  "forecast",
  "warned",
);

/** Phrases from "it" to the points or the level of an index. */
const POINTS_REACH = 10;

/** "It rose 12.4 points", in Seoul "it closed at 2,671.15": no stock's price is told so. */
function isIndexMeasured({ at, items, story }: Sentence): boolean {
  for (let next = at + 1; next < items.length && next < at + POINTS_REACH; next++) {
    const { kind, quantity } = items[next] as Item;
    if (kind === W.subject || kind === W.while || kind === W.but || kind === W.and) return false;
    if (quantity?.unit === U.point) return true;
    if (quantity?.unit === U.plain && quantity.exponent < 0 && story.isHome) return true;
  }
  return false;
}

/** Phrases from an index named in passing to "it": "buoyed the KOSPI on Tuesday as". */
const PASSING_REACH = 6;

/** "Pepper buoyed the KOSPI as it closed at 2,671.15": in Seoul, the index that stands behind the stock's verb. */
function indexInPassing(s: Sentence): Subject | undefined {
  const { at, clause, items, story } = s;
  if (!story.isHome || clause.kind !== S.stock || clause.bound || kindAt(items, at - 1) !== W.as) return undefined;
  for (let back = at - 2; back > clause.subjectAt && back > at - PASSING_REACH; back--) {
    const subject = items[back]?.subject;
    if (subject?.kind === S.index) return isIndexMeasured(s) ? subject : undefined;
  }
  return undefined;
}

/** "The KOSPI's largest loss was in 2001, when it fell 12 percent": in Seoul, whose loss the sentence begins with. */
function ownerInFront({ clause, items, story }: Sentence): Subject | undefined {
  if (!story.isHome) return undefined;
  // "It was the KOSDAQ's worst day since 2001, when it fell 12 percent".
  const copula = kindAt(items, 1) === W.copula ? 1 : 2;
  const ranked = kindAt(items, copula) === W.copula && kindAt(items, copula + 1) === W.article && !clause.bound;
  const rank = ranked ? copula + 2 : 0;
  if (rank === 0 && clause.kind !== S.none) return undefined;
  const owner = rank > 0 ? rank : kindAt(items, 0) === W.article ? 1 : 0;
  const { subject } = items[owner] ?? {};
  return subject?.kind === S.index && kindAt(items, owner + 1) === W.possessive ? subject : undefined;
}

/** "Pepper dragged down the index as it lost 2.3 percent", "the steel sector aided the index as it rose": what the sentence began with. */
function moverOfIndex(s: Sentence): Subject | undefined {
  const { clause, first, items } = s;
  if (clause.kind !== S.index || clause.bound || clause.verb || kindAt(items, s.at - 1) !== W.as) return undefined;
  if (isIndexMeasured(s)) return undefined;
  if (first?.kind === S.stock || first?.kind === S.sector) return first;
  const trade = items[kindAt(items, 0) === W.article ? 1 : 0];
  return trade?.kind === W.sector ? subjectOf(S.sector, wordOf(s, trade)) : undefined;
}

/** "By lunchtime it", "at 0930 GMT, it", "on Friday it". */
const isWhen = kindSet(W.by, W.at, W.preposition, W.article, W.intraday, W.clock, W.time, W.date, W.comma, W.trading);

/** "Japan's Nikkei added 0.2 percent. It closed at 17,047.83": the only index that the sentence before was about. */
function onlyAbroad(s: Sentence): Subject | undefined {
  const { items, story } = s;
  const only = story.onlySubject;
  if (only?.kind !== S.index || story.isOwn(only) || !items.slice(0, s.at).every(isWhen)) return undefined;
  return story.isHome ? indexFarOff(s, 0) : only;
}

/** "Ryanair fell 1 per cent, while Aer Lingus was also down. It lost 2 cent": the company whose figures are still to come. */
export function toldNext({ clause, first, items, story }: Sentence): Subject | undefined {
  const [last, another] = clause.subjects;
  if (story.isHome || first?.kind !== S.stock || clause.kind !== S.stock || clause.bound) return undefined;
  if (another !== undefined || last?.name === first.name) return undefined;
  return kindAt(items, clause.subjectAt - 1) === W.while ? last : undefined;
}

/** "Pepper's rebound ended when it dropped 21 cents": the company that the sentence began with. */
function companyInFront({ alone, at, clause, indexSeen, items, story }: Sentence): Subject | undefined {
  // "Came to an end when it ...": a verb took the story's index for its subject.
  const free = clause.kind === S.none || (clause.kind === S.index && !clause.bound && !indexSeen);
  if (story.isHome || !free || at < 2) return undefined;
  // "As for Pepper's stock, it ...".
  const topic = kindAt(items, 0) === W.as && kindAt(items, 1) === W.preposition ? items[2]?.subject : undefined;
  if (topic?.kind === S.stock) return topic;
  const joint = kindAt(items, at - 1);
  if (joint !== W.while && joint !== W.as && joint !== W.after) return undefined;
  const first = kindAt(items, 0) === W.article ? 1 : 0;
  const owner = itemAt(items, first)?.subject;
  if (owner?.kind === S.stock && kindAt(items, first + 1) === W.possessive) return owner;
  // "The gains came on the back of Pepper as it added 1 cent to close at 32 cents": the one stock that was named.
  return isPricedAhead(items, at) ? alone.before(items, at) : undefined;
}

/** "Turnover fell when it reached 50.8 million shares": an amount stands behind the verb, and no level. */
function isSumAhead({ at, items }: Sentence): boolean {
  for (let next = at + 1; next < at + 4; next++) {
    const q = items[next]?.quantity;
    if (q) return q.unit === U.shares || (q.unit === U.money && q.digits >= 100_000) || q.scale >= 6;
  }
  return false;
}

/** Phrases that may stand in front of "it". */
const FRONT = 6;

const isConceding = wordSet("although", "though", "despite", "even");

/** "Although Pepper warned that its earnings will be flat, it leapt 7.7 percent": the stock, of which the first clause told no figure. */
function isTeller({ at, clause, first, items, story }: Sentence): boolean {
  if (story.isHome || first?.kind !== S.stock || clause.kind !== S.outside) return false;
  if (kindAt(items, at - 1) !== W.comma || !isConceding(story.tokens, items[0]?.from ?? -1)) return false;
  return kindAt(items, at + 1) === W.move && items[at + 2]?.quantity?.unit === U.percent;
}

const OWN_MOVES = kindTable(S.index, S.stock, S.won, S.rate, S.bond);

/** "It" is what the last sentence ended on; a number without a subject is the index's. */
export function readAgain(s: Sentence, byIt = false): void {
  const { story, clause } = s;
  const isFutures = clause.kind === S.outside && clause.subjects[0]?.name.endsWith("futures");
  // "Sentiment sank 9.5 percent in August, when it ...": of what the clause before was about.
  // "Buoyed by strong earnings, it rose to ...": no thing named in passing in front of the comma.
  const inFront = kindAt(s.items, s.at - 1) === W.comma && clause.subjectAt > 0 && isOblique(s, clause.subjectAt);
  // "Pepper had the heaviest trading with a volume of 2.3 million, as it slipped 0.6%": the stock.
  const ofVolume = byIt && !story.isHome && s.first?.kind === S.stock && clause.subjects[0]?.name === OWN_VOLUME;
  if (ofVolume || (byIt && isTeller(s))) replace(s, s.first as Subject);
  const rate = byIt ? rateMoved(s) : undefined;
  if (rate) {
    replace(s, rate);
    return;
  }
  // "The KOSPI rose as foreigners bought, and it closed at 4,012.3": no investors are "it".
  if (byIt && story.isHome && clause.kind === S.group && s.first && OWN_MOVES[s.first.kind] === 1) replace(s, s.first);
  if (byIt && clause.kind === S.outside && !inFront) return;
  // "Pepper on Tuesday, announced it had increased output by six per cent": who announced it, and no index.
  const teller = byIt && clause.kind === S.none && !story.isHome ? itemAt(s.items, s.at - 1) : undefined;
  if (teller !== undefined && tells(story.tokens, teller.from)) return;
  if (byIt && clause.kind === S.outside && s.first === undefined) clause.kind = S.none;
  const traded = byIt ? tradedBefore(s) : undefined;
  if (traded) {
    replace(s, traded);
    return;
  }
  if (byIt && clause.kind === S.turnover && !story.isHome && isSumAhead(s)) return;
  const mover = byIt ? (moverOfIndex(s) ?? indexInPassing(s) ?? ownerInFront(s) ?? companyInFront(s)) : undefined;
  if (mover) {
    replace(s, mover);
    clause.pronoun = true;
    return;
  }
  if (clause.kind !== S.none && !clause.bound && (clause.kind !== S.outside || isFutures)) return;
  const own =
    clause.kind === S.index ||
    clause.kind === S.stock ||
    clause.kind === S.won ||
    clause.kind === S.rate ||
    clause.kind === S.bond ||
    // "Sterling rose to $1.2551, while it slipped against the euro".
    (clause.kind === S.currency && !story.isHome && byIt) ||
    // "The services index gained 0.3 percent when it closed at ...".
    (clause.kind === S.sector && !story.isHome && byIt);
  const passing = byIt && clause.kind === S.none ? toldInPassing(s) : undefined;
  const last = passing ?? (own ? clause.subjects[0] : clause.kind === S.none ? story.lastSubject : undefined);
  // "Toyota reclaimed its title. It dropped 2 per cent": no money told some sentences ago.
  const since = Math.max(story.claims.at(-1)?.sentence ?? 0, story.marked.subject);
  const stale = !own && last?.kind === S.currency && since < story.sentence - 1;
  if (byIt && stale) {
    replace(s, subjectOf(S.outside, "it"));
    return;
  }
  const abroad = byIt && last === story.lastSubject && s.at < FRONT ? onlyAbroad(s) : undefined;
  const index: Subject = abroad ?? indexOf(story.lastIndex, story.market);
  const again = last && byIt && (own || last.kind === S.stock || last.kind === S.outside || isMoney(last));
  // "Stock in Pepper fell. It finished at 60,400 won": no index is priced.
  replace(s, again ? last : byIt && !own && isPriced(s) ? subjectOf(S.outside, "it") : index);
  clause.pronoun = byIt;
}

/** In Seoul, a price in won stands behind "it", and no level. */
function isPriced({ at, items, story }: Sentence): boolean {
  for (let next = at + 1; story.isHome && next < items.length && next < at + POINTS_REACH; next++) {
    const { kind, quantity } = items[next] as Item;
    if (kind === W.subject || kind === W.while || kind === W.but) return false;
    const led = kindAt(items, next - 1) === W.at || kindAt(items, next - 1) === W.to;
    if (led && quantity) return quantity.currency === "KRW" && quantity.scale === 0;
  }
  return false;
}

/** "That was its lowest since ..."; "there were 16 local banks that were climbing": those, and nothing told before. */
export function readThat(s: Sentence, at: number): void {
  if (!s.story.isHome && NAMES_SOME[kindAt(s.items, at - 2)] === 1) replace(s, subjectOf(S.outside, "that"));
  else readAgain(s, true);
}

/** Nouns that a "that" behind them is about. */
const NAMES_SOME = kindTable(W.plain, W.sector, W.sectorNoun, W.shareUnit, W.marketNoun);
