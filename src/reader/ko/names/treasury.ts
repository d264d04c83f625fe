import type { Tokens } from "../../scanner.ts";
import type { Entity } from "../term.ts";
import * as K from "../words/term-kind.ts";

export const TREASURY: Entity = { kind: K.bond, name: "국고채" };

/** "국고 3년물" is the same. */
const SHORT = "국고";

/** Whose maturities others may be. */
const OTHERS = /미국|美|뉴욕|월가|연준|일본|독일|영국|중국|유럽|런던|도쿄|회사채|은행채|특수채/;

export const MATURITY = "년물";

function isOfMaturities(sentence: string | undefined): boolean {
  return sentence?.includes(MATURITY) === true;
}

/** The sentences in which a maturity alone is a treasury bond's: these are spoken of in it or beside it, and no others since. */
export function treasurySentences(
  { text, start, end }: Tokens,
  ranges: readonly { readonly from: number; readonly to: number }[],
): ReadonlySet<number> {
  const found = new Set<number>();
  if (!text.includes(SHORT)) return found;
  const sentences = ranges.map(({ from, to }) => text.slice(start[from], end[to - 1]));
  const named = sentences.map((sentence) => sentence.lastIndexOf(SHORT));
  const isNamed = (n: number) => (named[n] ?? -1) >= 0;
  // Maturities told sentence after sentence are of the same bonds.
  const near = sentences.map((_, n) => isNamed(n - 1) || isNamed(n) || isNamed(n + 1));
  for (let n = sentences.length - 2; n >= 0; n--)
    near[n] ||= near[n + 1] === true && isOfMaturities(sentences[n]) && isOfMaturities(sentences[n + 1]);
  let ofOthers = false;
  for (const [n, sentence] of sentences.entries()) {
    const at = named[n] as number;
    ofOthers = (ofOthers && at < 0) || OTHERS.test(at < 0 ? sentence : sentence.slice(at));
    if (near[n] && !ofOthers) found.add(n);
  }
  return found;
}
