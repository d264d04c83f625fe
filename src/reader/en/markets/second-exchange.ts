import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Counts and sums of a market's second exchange, which follow its index: "the CASPI rose 52.3 points. Gainers beat losers 121 to 82." */

/** Indices of exchanges beside which their market has a larger one. */
const SECOND: ReadonlySet<string> = new Set(
  "CASPI|CSCX|BRIndex100|BRIndex30|CSE 30|HNX-Index|HNX30|UPCoM-Index|LSE 25|LSE-25|CDNX|TSX Venture Composite|TPEx".split(
    "|",
  ),
);

/** Sentences from an index to what is counted of its exchange. */
const REACH = 1;

/** Claims of a sentence that are looked through. */
const CLAIMS = 48;

const isFirst = wordSet("dse", "hose", "ho", "kse", "psx", "both", "two", "prime", "premier");

/** The index of the second exchange, where the sentence before was of it and this one names no other. */
function secondExchange({ items, story }: Sentence): string | undefined {
  const { claims, isHome, sentence, tokens } = story;
  if (isHome) return undefined;
  // "At the CSE, 275 issues were traded. Of those, 106 closed higher": of the sentence before, which told of no index.
  const ofThose = isOfThose(items, story);
  const front = ofThose ? story.marked.exchange : undefined;
  if (front?.sentence === sentence - 1) return front.index;
  const reach = ofThose ? REACH + 1 : REACH;
  for (let at = claims.length - 1; at >= 0 && at >= claims.length - CLAIMS; at--) {
    const claim = claims[at];
    if (claim === undefined || claim.sentence < sentence - reach) return undefined;
    // What the sentence before told first does not matter: its last index does.
    if (!claim.measure.startsWith("index.")) {
      if (claim.sentence < sentence && SECOND.has(claim.subject)) return named(claim.subject);
      continue;
    }
    return SECOND.has(claim.subject) ? named(claim.subject) : undefined;
  }
  return undefined;

  function named(name: string): string | undefined {
    return items.some(({ kind, from }) => kind === W.place || isFirst(tokens, from)) ? undefined : name;
  }
}

/** Second exchanges by a word of their names, and the index of each. */
const EXCHANGES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  BD: new Map([
    ["chittagong", "CASPI"],
    ["cse", "CASPI"],
  ]),
  VN: new Map([
    ["hanoi", "HNX-Index"],
    ["hnx", "HNX-Index"],
  ]),
  PK: new Map([["lahore", "LSE 25"]]),
};

/** What such a front begins with, and the phrases it takes. */
const OPENS = kindTable(W.preposition, W.at);
const FRONT = 6;

/** "At the Chittagong Stock Exchange, 106 issues gained": the index of the exchange that the sentence's front tells of. */
export function exchangeInFront({ items, story: { market, tokens } }: Sentence): string | undefined {
  const exchanges = EXCHANGES[market];
  if (exchanges === undefined || OPENS[kindAt(items, 0)] !== 1) return undefined;
  for (let at = 1; at < FRONT && at < items.length; at++) {
    const { from, kind, to } = items[at] as Item;
    if (kind === W.comma || kind === W.quantity || kind === W.move) return undefined;
    for (let word = from; word < to; word++) {
      const index = exchanges.get(tokens.text.slice(tokens.start[word], tokens.end[word]).toLowerCase());
      if (index !== undefined) return index;
    }
  }
  return undefined;
}

/** Keeps the exchange of the sentence's front for the counts of the next: "Of those, 106 gained". */
export function noteExchange(s: Sentence): void {
  const index = s.story.isHome ? undefined : exchangeInFront(s);
  if (index !== undefined) s.story.marked.exchange = { index, sentence: s.story.sentence };
}

const isThose = wordSet("those", "these", "them", "which");

function isOfThose(items: readonly Item[], { tokens }: Story): boolean {
  return kindAt(items, 0) === W.of && isThose(tokens, (items[1] as Item | undefined)?.from ?? -1);
}

/** The index that turnover, counts and flows of a sentence are told as. */
export function marketIndexOf(s: Sentence): string {
  const { indexSeen, story } = s;
  if (story.isHome || indexSeen) return story.lastIndex;
  return exchangeInFront(s) ?? secondExchange(s) ?? story.mainIndex;
}

/** "Sold a net VND12.1 billion on HNX", "on the HNX": `at` stands behind the amount. */
export function isOnSecondExchange(items: readonly Item[], at: number): boolean {
  const name = items[kindAt(items, at + 1) === W.article ? at + 2 : at + 1]?.subject?.name;
  return kindAt(items, at) === W.preposition && name !== undefined && SECOND.has(name);
}
