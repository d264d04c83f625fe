import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Counts and sums of a market's second exchange, which follow its index: "the CASPI rose 52.3 points. Gainers beat losers 121 to 82." */

/** Indices of exchanges beside which their market has a larger one. */
const SECOND: ReadonlySet<string> = new Set(
  "CASPI|CSCX|BRIndex100|BRIndex30|CSE 30|HNX-Index|HNX30|UPCoM-Index|LSE 25|LSE-25|CDNX|TSX Venture Composite".split(
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
  const reach = isOfThose(items, story) ? REACH + 1 : REACH;
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

const isThose = wordSet("those", "these", "them", "which");

function isOfThose(items: readonly Item[], { tokens }: Story): boolean {
  return kindAt(items, 0) === W.of && isThose(tokens, (items[1] as Item | undefined)?.from ?? -1);
}

/** The index that turnover, counts and flows of a sentence are told as. */
export function marketIndexOf(s: Sentence): string {
  const { indexSeen, story } = s;
  return story.isHome || indexSeen ? story.lastIndex : (secondExchange(s) ?? story.mainIndex);
}

/** "Sold a net VND12.1 billion on HNX", "on the HNX": `at` stands behind the amount. */
export function isOnSecondExchange(items: readonly Item[], at: number): boolean {
  const name = items[kindAt(items, at + 1) === W.article ? at + 2 : at + 1]?.subject?.name;
  return kindAt(items, at) === W.preposition && name !== undefined && SECOND.has(name);
}
