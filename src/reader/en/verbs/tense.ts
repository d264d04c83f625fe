import { dayBeforeTold } from "../days/other-day.ts";
import { EXCHANGE_MARKETS } from "../markets/markets.ts";
import { readExtreme } from "../moments/extreme.ts";
import { asideEnd, relativeEnd } from "../phrases/apposition.ts";
import { type Item, indexOf, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isIndexWord } from "../subjects/moved-index.ts";
import { readAgain } from "../subjects/pronoun.ts";
import { pairNamed, replace, wordOf } from "../subjects/topic.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import { wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Words of time and rank that colour the number to come. True when the word was one. */
export function readTense(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  const item = items[at] as Item;
  switch (item.kind) {
    case W.have:
      // "Had the largest move": owned, not done.
      // "Were estimated to have sold": done as if it were told outright.
      if (kindAt(items, at + 1) === W.article || (kindAt(items, at - 1) === W.to && isSupposed(s, at - 2)))
        clause.have = 0;
      else clause.have = item.value;
      return true;
    case W.and:
    case W.as:
      if (kindAt(items, at - 1) !== W.quantity && !isAsFarAs(items, at)) clause.modal = false;
      return false;
    case W.after:
      clause.modal = false;
      clause.after = !endsLater(s, at) && !isDayBefore(items, at);
      clause.clauseDay = dayGoneBy(s, at) ?? clause.clauseDay;
      // "Pepper, after reporting a loss, fell 2 percent".
      clause.asideEnd = Math.max(asideEnd(s, at), relativeEnd(s, at));
      return true;
    case W.hyphen:
      // "As fears eased - and oil would rise - the market fell": what comes behind the dash is told outright.
      if (kindAt(items, at + 1) === W.article && kindAt(items, at - 1) !== W.modal) clause.modal = false;
      return false;
    case W.modal:
      // "Pledged to lift the KOSPI to 5,000", and not "pledged aid".
      if (item.value === 1 && kindAt(items, at + 1) !== W.to) return true;
      clause.modal = true;
      return true;
    case W.since:
      clause.prep = W.since;
      clause.prepAt = at;
      return true;
    case W.record:
      if (clause.kind === S.none && kindAt(items, at - 1) === W.previous) readAgain(s);
      if (kindAt(items, at - 1) === W.previous) {
        clause.previous = true;
        s.previousRecord = true;
      }
      clause.record = true;
      return true;
    case W.high:
    case W.low:
      readExtreme(s, at, item.kind === W.high);
      return true;
    case W.previous:
      // "After earlier hitting a record 1,776.80".
      if (kindAt(items, at + 1) === W.touch && kindAt(items, at - 1) !== W.article) {
        clause.intraday = true;
        return true;
      }
      // "Rose to 1,025.1 prior to the announcement".
      if (kindAt(items, at + 1) === W.to) return true;
      // "Was last up 0.5 percent at 319.22": now, and not before.
      if (!s.story.isHome && isNow(s, at)) return true;
      // "The year's last session".
      if (kindAt(items, at - 1) === W.possessive && (itemAt(items, at - 2)?.value ?? 0) >= 7) return true;
      // "Last Friday" is a day, and no level before another.
      // "The closing of the previous session at 6,471.95".
      if (kindAt(items, at - 2) === W.of && kindAt(items, at - 3) === W.close) clause.previous = true;
      // "Rose 1.1 percent from a day earlier and ended at 2,881.9": measured from there, and no level of that day.
      if (isFromDayBefore(items, at)) return true;
      // "Rallied from earlier weakness": no level before.
      if (!s.story.isHome && kindAt(items, at + 1) === W.plain && isEarlier(s.story.tokens, item.from)) return true;
      clause.previous ||= (kindAt(items, at + 1) !== W.span && kindAt(items, at + 1) !== W.date) || clause.record;
      return true;
    case W.intraday:
      if (kindAt(items, at - 1) !== W.quantity && item.value === 0) clause.intraday = true;
      return true;
    case W.combined:
      clause.combined = true;
      return true;
    case W.each:
      clause.each = true;
      return true;
    case W.who:
      // "... from the first session of the year, which closed at ...": not the story's own day.
      if (kindAt(items, at - 1) === W.comma && kindAt(items, at - 2) === W.span && !isRankWithin(items, at - 2))
        clause.clauseDay = Number.NaN;
      // "SM dropped 2.7 percent, the biggest loss for the holding firms sector, which fell ...".
      if (kindAt(items, at - 1) === W.comma && kindAt(items, at - 2) === W.sectorNoun && clause.bound)
        replace(s, subjectOf(S.outside, wordOf(s, itemAt(items, at - 2) as Item)));
      else ofNamedLast(s, at);
      return true;
    case W.while:
    case W.but:
      // "Had enjoyed a decent run but finished 3% lower".
      if (!s.story.isHome) clause.have = 0;
      // "At one point it fell below 3,900, but buyers returned and it rose to ...".
      else if (item.kind === W.but) s.withinSession = false;
      // "On Monday it lost 4 percent, then rose 1.18 percent": on a day not told.
      if (item.value === 1 && s.leadingDay !== undefined) s.leadingDay = Number.NaN;
      clause.modal = false;
      clause.after = false;
      if (!clause.whenDay) clause.clauseDay = item.kind === W.while ? dayBefore(s, at) : undefined;
      clause.prep = 0;
      return true;
    default:
      return false;
  }
}

/** "From a day earlier", and neither "from a day earlier's close" nor "from a day earlier, when it closed at ...". */
function isFromDayBefore(items: readonly Item[], at: number): boolean {
  // "Compared with a day earlier", "against".
  const joint = kindAt(items, at - 3) === W.with ? kindAt(items, at - 4) : kindAt(items, at - 3);
  if (kindAt(items, at - 1) !== W.span || (joint !== W.from && joint !== W.against)) return false;
  const next = kindAt(items, at + 1);
  return next !== W.possessive && next !== W.close && next !== W.while && kindAt(items, at + 2) !== W.while;
}

const isLast = wordSet("last");
const isStood = kindTable(W.direction, W.at, W.copula, W.trading, W.moving, W.trade);

/** "Was last up", "last traded at", "were last at". */
function isNow({ items, story }: Sentence, at: number): boolean {
  const word = itemAt(items, at);
  if (word === undefined || !isLast(story.tokens, word.from) || kindAt(items, at - 1) === W.article) return false;
  return isStood[kindAt(items, at + 1)] === 1;
}

const isEarlier = wordSet("earlier");
const isSupposedWord = wordSet("estimated", "reported", "believed", "tallied", "thought", "found", "seen");

/** "Were estimated to", "are believed to". */
function isSupposed({ items, story }: Sentence, at: number): boolean {
  return kindAt(items, at - 1) === W.copula && isSupposedWord(story.tokens, items[at]?.from ?? -1);
}

/** "The highest in the year, which are ...": told of the day all the same. */
function isRankWithin(items: readonly Item[], at: number): boolean {
  const rank = kindAt(items, at - 3);
  return (
    kindAt(items, at - 1) === W.article &&
    kindAt(items, at - 2) === W.preposition &&
    (rank === W.high || rank === W.low)
  );
}

/** "Builders rose, led by Pepper, which jumped ...": of the stock named in passing right before it. */
function ofNamedLast(s: Sentence, at: number): void {
  const { items, clause, story } = s;
  const comma = kindAt(items, at - 1) === W.comma;
  const name = comma ? pastCode(items, at - 2) : at;
  const named = comma ? itemAt(items, name)?.subject : undefined;
  const verb = kindAt(items, at + 1);
  if (comma && verb === W.close && isOwnIndex(s, at - 2)) {
    replace(s, indexOf(story.mainIndex, story.market));
    return;
  }
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
  const ofIndex = over && (kindAt(items, at + 2) === W.quantity || bracketed);
  // "Helped by Salt, the oldest name on the HoSE, which was up 2.4 percent": of neither of them for sure.
  if (named?.value === -1 && EXCHANGE_MARKETS.has(named.name.toUpperCase())) {
    replace(s, subjectOf(S.outside, named.name));
    return;
  }
  if (named?.kind !== S.stock || !(story.isHome || ofIndex) || clause.subjectAt >= name) return;
  if (verb === W.move || verb === W.moving || verb === W.close) replace(s, named);
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

const isRankOfIndex = wordSet("leading", "main", "benchmark", "key");

/** From the bracket that closes before "which" to the name whose code it holds: "Pepper (PEPR.N), which surged". */
function pastCode(items: readonly Item[], at: number): number {
  if (kindAt(items, at) !== W.closeBracket) return at;
  for (let back = at - 1; back > 0 && back > at - 6; back--) if (kindAt(items, back) === W.openBracket) return back - 1;
  return at;
}

/** "Since last August, when ...": what follows is of the day before the comma, or of none where that is a month. */
function dayBefore({ items, story }: Sentence, at: number): number | undefined {
  const date = itemAt(items, kindAt(items, at - 1) === W.comma ? at - 2 : at - 1);
  if (!isWhen(story.tokens, items[at]?.from ?? 0)) return undefined;
  // "After closing at 4,549.2 in its previous session, when it first breached the 4,500 level".
  if (story.isHome && date?.kind === W.span && date.value === 1 && isPreviousOf(items, items.indexOf(date)))
    return story.previousSession;
  if (date?.kind === W.month) return Number.NaN;
  // "In the first quarter of 2006 amid a rally, when a 1.4 percent fall ...".
  for (let back = at - 2; back >= 0 && back > at - 12 && kindAt(items, back) !== W.comma; back--)
    if (items[back]?.day?.long) return Number.NaN;
  return date?.kind === W.date ? (date.day?.long ? Number.NaN : date.day?.number) : undefined;
}

function isPreviousOf(items: readonly Item[], at: number): boolean {
  return kindAt(items, kindAt(items, at - 1) === W.trading ? at - 2 : at - 1) === W.previous;
}

/** "Came a day after the KOSPI closed at ...": on the day before the session; "two days after" tells none that is known. */
function dayGoneBy({ items, story }: Sentence, at: number): number | undefined {
  if (!isAfter(story.tokens, (items[at] as Item).from)) return undefined;
  const span = itemAt(items, at - 1);
  if (span?.quantity?.unit === U.duration) return wordValue(story.tokens, span.to - 1) >= 1 ? Number.NaN : undefined;
  const count = itemAt(items, at - 2);
  if (span?.kind !== W.span || span.value < 1 || (count?.kind !== W.article && count?.kind !== W.numeral))
    return undefined;
  return span.value === 1 && (count.kind === W.article || count.value === 1) ? dayBeforeTold(story) : Number.NaN;
}

const isAfter = wordSet("after");
const isWhen = wordSet("when");
const isBefore = wordSet("before");

/** "... before retreating 1.34 percent to end at 479,000 won": what follows is how the session ended. */
function endsLater({ items, story }: Sentence, at: number): boolean {
  const next = kindAt(items, at + 1);
  if ((next !== W.moving && next !== W.close) || !isBefore(story.tokens, (items[at] as Item).from)) return false;
  // "Before closing down 2.7 percent".
  if (next === W.close) return kindAt(items, at + 2) === W.direction || kindAt(items, at + 2) === W.at;
  return items.slice(at + 2, at + 6).some(({ kind }) => kind === W.close);
}

/** "Who had dumped 2.5 trillion won the day before, bought ...": a day, and nothing that goes before. */
function isDayBefore(items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 1) === W.span && kindAt(items, at + 1) === W.comma;
}

/** "To go as far down as 63,000". */
function isAsFarAs(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.as) return false;
  return [2, 3, -2, -3].some((step) => kindAt(items, at + step) === W.as);
}

/** True when "has" or "had" stands before the verb, in its own clause. */
export function isPerfect(s: Sentence, at: number): boolean {
  for (let before = at - 1; before >= at - 4; before--) {
    const kind = kindAt(s.items, before);
    if (kind === W.have) return true;
    if (kind === W.comma || kind === W.move || kind === W.close || kind === W.open) return false;
  }
  return false;
}
