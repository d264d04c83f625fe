import type { Quantity } from "../numbers/quantity.ts";
import type { PhraseContext } from "../phrases/phrase-context.ts";

const QUARTER = "분기";
const SPANNED = ["코스피", "코스닥", "증시"];

/** What is told over the span, where "4분기 증시 전망이 밝은 가운데" tells nothing. */
const TOLD = "는은가이";
const RATES = ["지수", "상승률", "하락률", "등락률", "수익률", "상승폭", "하락폭"];

/** "3분기 코스피는": a span of the index. */
export function isQuarter({ tokens: { text, start, end } }: PhraseContext, q: Quantity, limit: number): boolean {
  if (q.to >= limit || !text.startsWith(QUARTER, start[q.to - 1]) || end[q.to - 1] !== (start[q.to - 1] as number) + 2)
    return false;
  const word = SPANNED.find((name) => text.startsWith(name, start[q.to]));
  const behind = word === undefined ? "" : text.charAt((start[q.to] as number) + word.length);
  return behind !== "" && (TOLD.includes(behind) || RATES.some((rate) => text.startsWith(rate, start[q.to + 1])));
}
