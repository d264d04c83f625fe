import type { Entry } from "../clause.ts";
import { NOBODY } from "../names/nobody.ts";
import { isPriced } from "../names/priced.ts";
import { strangerSubject, TOPICS } from "../names/stranger.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { isUnknownNoun, itemAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import { entryOf } from "../subjects/entry.ts";
import { movesAt } from "../verbs/moves.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import { lastLetter, textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** "거래대금은 가나다가 2625억원으로": one company's. */
export function isNamedByStranger({ items, story: { tokens } }: Walk, at: number): boolean {
  const before = items[at - 1];
  if (!isUnknownNoun(before)) return false;
  return "이가".includes(lastLetter(tokens, before));
}

/** "가나은행이 75원 오른 것을 비롯해 다라은행(160원)이": no change of the name behind it. */
export function isMoveOfStranger({ items, story: { tokens } }: Walk, at: number): boolean {
  const before = itemAt(items, at - 1);
  if (!isUnknownNoun(before)) return false;
  const subject = "이가".includes(lastLetter(tokens, before));
  return subject && movesAt(items, { at, particle: P.none }, items.length) >= 0;
}

/** Nouns whose percentages are shares and rates. */
const RATIOS = ["률", "율", "치", "비율", "비중", "지분율", "보유율", "점유율", "지분"];

/** "외국인비율이 14.48%이며": no move of anybody. */
export function isRatio({ items, story: { tokens } }: Walk, at: number): boolean {
  const before = items[at - 1];
  if (!isUnknownNoun(before)) return false;
  const word = textOf(tokens, before);
  return RATIOS.some((noun) => word.endsWith(noun, word.length - 1));
}

/** "가나다가 3.2% 내린 것을 비롯 라마바 사아자 등이 2~6%": of names no table knows. */
export function isOfOthers(w: Walk, at: number): boolean {
  const { items } = w;
  const before = items[at - 2];
  return isWord(w, items[at - 1], "등") && isUnknownNoun(before);
}

/** What an index said so lends its name to: "코스닥 마지막 날을 맞은", "코스닥시장에서". */
const LENT: ReadonlySet<number> = new Set([P.none, P.in, P.of]);

/** "코스닥시장에서 가나다가 6.29% 올랐다", "… 이 회사 주가는 전날보다 6.29% 내렸다": said of a subject that no table knows. */
export function isOfAnother({ items, story }: Walk, at: number, { particle }: Entry): boolean {
  const told = itemAt(items, at - 1)?.kind === K.base ? at - 2 : at - 1;
  const shares = itemAt(items, told)?.kind === K.price ? itemAt(items, told - 1) : undefined;
  if (shares?.kind === K.unknown) return shares.ending === E.none && LENT.has(particle);
  const before = itemAt(items, at - 1);
  if (!isUnknownNoun(before) || !LENT.has(particle)) return false;
  const { tokens } = story;
  return "이가은는".includes(lastLetter(tokens, before));
}

/** "코스닥시장에서 가나다는 전날보다 6.29% 내린 913원에": what leads to a price is no move of the market named with it. */
export function tradedOn(
  { items, s, story }: Walk,
  at: number,
  { particle, drafts }: Entry,
  q: Quantity,
): Entry | undefined {
  if (q.unit !== U.percent || drafts.length > 0 || !LENT.has(particle) || !isPriced(items, at)) return undefined;
  // "매수세가 몰리며 전날보다 2.50% 오른": the first clause has a subject of its own.
  const linked = items.slice(s.from, at).some(({ ending }) => ending === E.link);
  const entity =
    (linked ? strangerSubject(story, items, at, s.from, TOPICS) : strangerSubject(story, items, at, s.from)) ?? NOBODY;
  return entryOf(entity, P.topic);
}
