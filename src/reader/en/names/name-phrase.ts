import { isCapital } from "../../scanner.ts";
import type { Item } from "../phrases/item.ts";
import { readRun } from "./capital-run.ts";
import type { PhraseContext } from "./phrase-context.ts";
import * as alone from "./word-alone.ts";

/** Small letters name little: the first of these that has a say decides. */
const SMALL: readonly alone.WordRule[] = [
  alone.shareClass,
  alone.address,
  alone.quarter,
  alone.counted,
  alone.unitedStates,
  alone.firmEnd,
  alone.tradeBySize,
  alone.inSmallLetters,
  alone.kindOfFirm,
];

/** What a capital tells apart from a name. A code comes before the letters and words that it could be read as. */
const CAPITAL: readonly alone.WordRule[] = [
  alone.shareClass,
  alone.address,
  alone.holiday,
  alone.codeOfIndex,
  alone.codeBehindName,
  alone.letter,
  alone.quarter,
  alone.counted,
  alone.unitedStates,
  alone.southKorea,
  alone.placeOfTwo,
  alone.corporationEnd,
  alone.firmEnd,
  alone.tradeBySize,
  alone.sizeOfMove,
  alone.ofHeadline,
  alone.kindOfFirm,
];

/** A word outside the vocabulary: a name when it is written like one, else plain. Past the phrase that it begins. */
export function readPlain(context: PhraseContext, items: Item[], at: number, to: number): number {
  const rules = isCapital(context.tokens, at) ? CAPITAL : SMALL;
  for (const rule of rules) {
    const end = rule(context, items, at, to);
    if (end > 0) return end;
  }
  return readRun(context, items, at, to);
}
