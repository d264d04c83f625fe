import type { Measure } from "../../../market/measure.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isEarlyAlone } from "./early-on.ts";
import { isMoveWithin } from "./move-within.ts";
import { isRecoveredFrom } from "./recovered.ts";

/**
 * Moves that a session had made before it ended: "fell more than 1 percent earlier", "rose 2 percent before turning down",
 * "was down 3 percent for most of the session". Another market may have closed earlier in the day, so that this is asked of
 * the story's own.
 */
export function isEarlierMove(s: Sentence, at: number): boolean {
  const { clause, story } = s;
  if (story.isHome || clause.mode === L.close) return false;
  const [subject] = clause.subjects;
  if (clause.kind === S.index && (subject === undefined || !story.isOwn(subject))) return isBeforeTurn(s, at);
  return (
    isEarlierBehind(s, at) ||
    isBeforeTurn(s, at) ||
    isEarlierAhead(s, at) ||
    isToldOfMoment(s, at) ||
    isMoveWithin(s, at)
  );
}

const isEarlierWord = wordSet("earlier");

/** "Earlier", and not "a day earlier" or "an earlier loss". */
function isEarlier({ items, story }: Sentence, at: number): boolean {
  const word = itemAt(items, at);
  if (word?.kind !== W.previous || !isEarlierWord(story.tokens, word.from)) return false;
  const before = items[at - 1];
  // "Gains that earlier had driven it up".
  if (before?.kind === W.article && kindAt(items, at + 1) === W.have) return true;
  return !(before && AGO(before)) && before?.quantity?.unit !== U.duration;
}

/** What "earlier" is counted from, or belongs to. */
const AGO = kindSet(W.span, W.article, W.date, W.numeral, W.month);

/** Phrases from a figure to what tells when it was. */
const REACH = 9;

const AHEAD = 14;

const ENDS = kindTable(W.comma, W.period, W.after, W.as, W.and, W.but, W.while, W.semicolon);
const isMost = wordSet("most", "much");
const isJust = wordSet("just", "right", "shortly", "immediately");

/** "... earlier", "... earlier in the session", "for much of the day", "to its session low". */
function isEarlierBehind(s: Sentence, at: number): boolean {
  const { items, story } = s;
  for (let next = at + 1; next < items.length && next < at + REACH; next++) {
    const { kind, from, quantity } = items[next] as Item;
    if (kind === W.comma || kind === W.subject || kind === W.move || kind === W.while || kind === W.semicolon)
      return false;
    if (quantity) return false;
    // "Dropped more than 50 points early, prompting ...".
    if (next === at + 1 && isEarlyAlone(s, next)) return true;
    // "Down nearly 20 points just before the announcement, it ended ...".
    if (next === at + 1 && isJust(story.tokens, from) && kindAt(items, next + 1) === W.after) return true;
    if (isEarlier(s, next)) {
      const behind = kindAt(items, next + 1);
      return behind < 0 || ENDS[behind] === 1 || isInSession(items, next + 1);
    }
    if (
      kind === W.plain &&
      isMost(story.tokens, from) &&
      kindAt(items, next + 1) === W.of &&
      isSession(items, next + 2)
    )
      return kindAt(items, next - 1) === W.preposition;
    // "To its session low".
    if (next === at + 1 && kind === W.to && kindAt(items, next + 1) === W.article) {
      const extreme = kindAt(items, items[next + 2]?.kind === W.span ? next + 3 : next + 2);
      if (extreme === W.low || extreme === W.high)
        return items[next + 2]?.kind === W.span && items[next + 2]?.value === 1;
    }
  }
  return false;
}

/** "In the session", "in the day", "on Tuesday". */
function isInSession(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.preposition) return false;
  return isSession(items, at + 1) || kindAt(items, at + 1) === W.date;
}

/** "The session", "the trading day", "the morning". */
function isSession(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.article) return false;
  const noun = items[kindAt(items, at + 1) === W.trading ? at + 2 : at + 1];
  return (noun?.kind === W.span && noun.value === 1) || (noun?.kind === W.intraday && noun.value === 1);
}

const isBefore = wordSet("before");
const isErased = wordSet("erased", "pared", "trimmed", "reversed", "surrendered");
const isTurn = wordSet(
  ..."recovering recouping bouncing rebounding cutting narrowing paring trimming reversing turning pulling clawing erasing regaining fading stabilizing stabilising retracing steadying surrendering giving".split(
    " ",
  ),
);

/** "Fell about 1 percent before bouncing back", "rose 2 percent to 1,210, before paring gains". */
function isBeforeTurn(s: Sentence, at: number): boolean {
  const { items, story } = s;
  if (isRecoveredFrom(s, at)) return true;
  for (let next = at + 1; next < items.length && next < at + REACH; next++) {
    const { kind, from, quantity } = items[next] as Item;
    const told = kind === W.comma && kindAt(items, next + 1) === W.after;
    if ((kind === W.comma && !told) || kind === W.subject || kind === W.while || kind === W.semicolon) return false;
    if (quantity && kindAt(items, next - 1) !== W.to) return false;
    // "Rose nearly 1 percent but erased its gains".
    if (kind === W.but && isErased(story.tokens, items[next + 1]?.from ?? -1)) return true;
    if (kind !== W.after || !isBefore(story.tokens, from)) continue;
    const turn = items[next + 1];
    if (turn?.kind === W.moving) return true;
    return turn?.kind === W.plain && isTurn(story.tokens, turn.from);
  }
  return false;
}

/** "After earlier rising 1 percent", "had earlier been down 2 percent", "losses that earlier had driven it down 2 percent". */
function isEarlierAhead(s: Sentence, at: number): boolean {
  const { items } = s;
  for (let back = at - 1; back > 0 && back > at - AHEAD; back--) {
    const { kind, quantity } = items[back] as Item;
    if (kind === W.comma || kind === W.semicolon || kind === W.but || kind === W.close || quantity) return false;
    if (kind === W.while) return isWhenEarlier(s, back);
    // "Reversing a rally that had driven it up by 1 percent".
    if (kind === W.have && items[back]?.value === 2 && isUndone(s, back)) return true;
    if (isEarlier(s, back)) return DOES[kindAt(items, back + 1)] === 1;
  }
  return false;
}

const isUndoing = wordSet(
  "reversing",
  "erasing",
  "paring",
  "trimming",
  "reversed",
  "erased",
  "pare",
  "erase",
  "reverse",
);

/** Behind "a rally that", which something undid. */
function isUndone({ items, story }: Sentence, have: number): boolean {
  if (kindAt(items, have - 1) !== W.article) return false;
  for (let back = have - 2; back >= 0 && back > have - 7; back--)
    if (isUndoing(story.tokens, (items[back] as Item).from)) return true;
  return false;
}

const DOES = kindTable(W.move, W.moving, W.have, W.copula, W.direction);

const isWhen = wordSet("when");

/** "From earlier in the day, when the index was down 2 percent". */
function isWhenEarlier(s: Sentence, at: number): boolean {
  const { items, story } = s;
  if (!isWhen(story.tokens, (items[at] as Item).from)) return false;
  for (let back = at - 1; back >= 0 && back > at - REACH; back--) {
    if (isEarlier(s, back)) return true;
    if (items[back]?.kind === W.quantity || items[back]?.kind === W.subject) return false;
  }
  return false;
}

/**
 * "Earlier, the index was down 2 percent", "at their session lows, all three ...", "before the release of the report the
 * index was up ...", "stocks rose earlier in the day, with the index up ...".
 */
function isToldOfMoment(s: Sentence, at: number): boolean {
  const { items } = s;
  let comma = at - 1;
  for (; comma > 0; comma--) {
    // What stands so far off is told of no figure here, and long sentences would cost the square of their length.
    if (comma < at - CLAUSE_REACH) return false;
    const { kind } = items[comma] as Item;
    if (kind === W.semicolon || kind === W.while || kind === W.but || kind === W.close) return false;
    if (kind === W.comma) break;
  }
  if (comma <= 0) return false;
  const led = kindAt(items, comma + 1) === W.with ? comma : -1;
  if (led > 4 && isEarlier(s, led - 4) && isInSession(items, led - 3)) return MOVED[kindAt(items, led - 5)] === 1;
  return s.outline.lastClose < 0 && isMomentInFront(s);
}

/** Phrases from a figure back to the comma behind which its clause begins. */
const CLAUSE_REACH = 60;

const MOVED = kindTable(W.move, W.direction, W.quantity, W.moving);

/**
 * "In Europe, the DAX lost 2.4 percent. Earlier in the day, the Nikkei dropped ...": told from where it is later, and
 * closed.
 */
function isToldFromAfar({ claims }: Story): boolean {
  return (
    !claims.some(({ measure }) => measure.startsWith("index.")) && claims.some(({ measure }) => ABROAD.has(measure))
  );
}

const ABROAD: ReadonlySet<Measure> = new Set<Measure>(["foreign_index.close", "foreign_index.change_pct"]);

function isMomentInFront(s: Sentence): boolean {
  const { items, story } = s;
  const first = items[0];
  if (first === undefined) return false;
  if (isEarlier(s, 0)) return (kindAt(items, 1) === W.comma || isInSession(items, 1)) && !isToldFromAfar(story);
  if (first.kind === W.after && isBefore(story.tokens, first.from)) return kindAt(items, 1) === W.article;
  if (first.kind !== W.at || kindAt(items, 1) !== W.article) return false;
  const extreme = kindAt(items, kindAt(items, 2) === W.span ? 3 : 2);
  return extreme === W.low || extreme === W.high;
}
