import { followedBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isEarlyAlone } from "./early-on.ts";

/** True when the words after a number place it within the session: "intraday", "during the day", "in the session". */
export function duringSession(s: Sentence, at: number): boolean {
  const { items } = s;
  // "During the session 602 trades were done, with 9.4 million shares changing hands": a sum of all of it.
  // "During the day, foreigners bought a net 310 billion won".
  const ofDay = s.clause.kind === S.group && isDay(s.story.tokens, (items[2]?.to ?? 0) - 1);
  const summed = ofDay || (!s.story.isHome && (s.clause.kind === S.turnover || s.breadthSentence));
  const { mode, prep, referenceDay } = s.clause;
  const isOfBefore = s.story.isHome && (prep === W.from || referenceDay !== undefined);
  if (s.withinSession) return mode !== L.close && !summed && !isOfBefore;
  for (let next = at + 1; next < items.length && next < at + 6; next++) {
    const { kind, value } = items[next] as Item;
    switch (kind) {
      case W.intraday:
        return true;
      case W.span: {
        // "During the session", "during Monday's session".
        const dated = kindAt(items, next - 1) === W.possessive && kindAt(items, next - 2) === W.date;
        const before = items[dated ? next - 3 : next - 2];
        const ofSession = (dated || kindAt(items, next - 1) === W.article) && before?.kind === W.preposition;
        // "During the first few minutes of trading".
        if (value === 0 && !s.story.isHome) {
          const first = itemAt(items, at + 1);
          return first?.kind === W.preposition && (isDuringDay(s, first) || isOfTrading(items, next + 1));
        }
        if (value === 1) return ofSession && !summed && !followedBy(items, next, 1, W.of) && isDuring(s, before);
        break;
      }
      case W.high:
      case W.low:
        // "A 4.2 percent loss at its lowest point".
        if (kindAt(items, next - 1) === W.article && kindAt(items, next - 2) === W.at)
          return kindAt(items, next + 1) !== W.since && kindAt(items, next + 1) !== W.preposition;
        break;
      case W.copula:
        // "Down 40 points in the early going".
        if (isGoing(s.story.tokens, (items[next] as Item).from) && isEarly(s, at, next)) return true;
        break;
      case W.trading:
        // "In early trading", "early in trade".
        // "During Thursday trading".
        // "During the trading day".
        if (kindAt(items, next + 1) === W.span && kindAt(items, next - 1) === W.article)
          return isDuringDay(s, itemAt(items, next - 2));
        // "To 1,001,000 won during trading".
        if (s.story.isHome && isDuringDay(s, itemAt(items, next - 1))) return true;
        return isEarly(s, at, next) || (kindAt(items, next - 1) === W.date && isDuringDay(s, itemAt(items, next - 2)));
      case W.plain:
        // "Dropped more than 50 points early, prompting ...".
        if (next === at + 1 && s.story.isHome && isEarlyAlone(s, next)) return mode !== L.close;
        // "In the final moments of trading".
        if (isOfTrading(items, next + 1) && isMoments(s.story.tokens, (items[next] as Item).from)) return true;
        // "In early deals".
        if (isDeals(s.story.tokens, (items[next] as Item).from) && isEarly(s, at, next)) return !s.story.isHome;
        break;
      case W.quantity:
      case W.comma:
      case W.and:
      case W.subject:
      case W.period:
      case W.after:
        return false;
      default:
    }
  }
  return false;
}

/** Makes what follows "in" a part of the day: "in early trading". */
const EARLY = new Set(["early", "initial", "intraday"]);
const isDeals = wordSet("deals", "dealings");
const isGoing = wordSet("going");
const isMoments = wordSet("moments");
const isDay = wordSet("day");

function isEarly(s: Sentence, from: number, to: number): boolean {
  return s.items.slice(from + 1, to).some((item) => item.kind === W.plain && EARLY.has(wordOf(s, item)));
}

function isOfTrading(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.of && kindAt(items, at + 1) === W.trading;
}

const isDuringWord = wordSet("during");

function isDuringDay({ story }: Sentence, item: Item | undefined): boolean {
  return item !== undefined && isDuringWord(story.tokens, item.from);
}

const DURING = new Set(["during", "in", "within"]);

function isDuring(s: Sentence, item: Item): boolean {
  const { tokens } = s.story;
  return DURING.has(tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]).toLowerCase());
}
