import { type Item, kindAt } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Of which shares an index is. */
const isTracking = wordSet(
  ...`tracking measuring assessing gauging monitoring grouping comprising covering representing including excluding
  comprises covers tracks measures represents includes`.split(/\s+/),
);

const isFor = wordSet("for");

/** Phrases that the words on its shares may run, where commas set them off. */
const ASIDE_REACH = 24;

const IS_VERB = kindTable(W.move, W.close, W.copula, W.open, W.touch);

/** "The Wilshire index, comprising stocks on the New York, American and Nasdaq markets, rose": the comma before the verb lies behind `at`. */
function isInAside({ items }: Sentence, comma: number, at: number): boolean {
  for (let next = at + 1; next < items.length && next < comma + ASIDE_REACH; next++) {
    const kind = kindAt(items, next);
    if (kind === W.quantity && items[next]?.quantity?.exponent !== 0) return false;
    if (kind === W.comma && IS_VERB[kindAt(items, next + 1)] === 1) return true;
    if (kind === W.semicolon || kind === W.while) return false;
  }
  return false;
}

/** "The BET-FI index tracking five funds known as SIFs rose": between an index and its verb. */
export function isOfTracked(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  if (clause.kind !== S.index || clause.bound) return false;
  const { subjectAt } = clause;
  const noun = kindAt(items, subjectAt + 1) === W.marketNoun ? subjectAt + 2 : subjectAt + 1;
  // "The index which measures turnover has fallen".
  const next = kindAt(items, noun) === W.who ? noun + 1 : noun;
  const aside = kindAt(items, next) === W.comma;
  const verb = aside ? next + (kindAt(items, next + 1) === W.who ? 2 : 1) : next;
  const word = verb < at ? items[verb] : undefined;
  // "The FTSEurofirst 300 index of top European shares rose".
  const shares = kindAt(items, subjectAt) === W.subject && kindAt(items, at) === W.shareUnit;
  // And "the HNX-Index for stocks on the Hanoi Stock Exchange was up".
  const ofShares = word?.kind === W.of || (word?.kind === W.preposition && isFor(story.tokens, word.from));
  if (ofShares && shares && at < verb + OF_REACH) return isPhraseOf(items, verb + 1, at);
  if (clause.verb || word?.kind !== W.plain || !isTracking(story.tokens, word.from)) return false;
  if (aside) return isInAside(s, next, at);
  for (let next = verb + 1; next < at; next++) if (kindAt(items, next) === W.comma) return false;
  return true;
}

/** "The Dow, which includes Pepper, which lost 1 percent, fell": the verb behind the comma at `at` is the index's. */
export function leaveTracked(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  if (clause.kind !== S.stock || IS_VERB[kindAt(items, at + 1)] !== 1) return;
  for (let back = at - 1; back > 1 && back > at - ASIDE_REACH; back--) {
    // "The DAX, comprising 40 shares, rose 1 percent, and Pepper, which makes cars, fell": the index's verb has been.
    if (back < clause.subjectAt && kindAt(items, back) === W.quantity) return;
    if (kindAt(items, back) !== W.comma) continue;
    const word = items[kindAt(items, back + 1) === W.who ? back + 2 : back + 1];
    if (word === undefined || !isTracking(story.tokens, word.from)) continue;
    const index = items[kindAt(items, back - 1) === W.marketNoun ? back - 2 : back - 1]?.subject;
    if (index?.kind === S.index) replace(s, index);
    return;
  }
}

/** Phrases from "of" to the shares. */
const OF_REACH = 7;

const DESCRIBES = kindTable(W.plain, W.article, W.pass, W.place, W.sector, W.hyphen, W.marketNoun, W.quantity);

/** Nothing but what describes the shares stands before them. */
function isPhraseOf(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (DESCRIBES[kindAt(items, at)] !== 1) return false;
  return true;
}
