import type { Draft } from "../clause.ts";
import { amountOf } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { pastBracket } from "../phrases/past-bracket.ts";
import type { Story } from "../story.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import { beginsWith, beginsWithAny } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** "100포인트 단위로 갈아치우며", "750포인트 넘게 내주며": how far, and no level. */
export function isStep({ tokens }: Story, items: readonly Item[], { at, q, particle }: Draft): boolean {
  const next = itemAt(items, at + 1);
  if (q.unit !== U.point || q.line || q.band || next === undefined) return false;
  return (particle === P.none && q.bound !== undefined) || beginsWith(tokens, next, "단위");
}

const HARD = [
  "힘들",
  "힘든",
  "힘겨",
  "어렵",
  "어려",
  "버거",
  "벅차",
  "쉽지",
  "만만치",
  "역부족",
  "무리다",
  "무리라",
  "무리였",
  "무리이",
  "무리일",
];

/** "4,300선을 돌파하기가 힘들다", "4,300선 돌파는 쉽지 않다", "4,300선을 사수하는 데 힘들어했다". */
export function isHard({ tokens }: Story, items: readonly Item[], { at }: Draft): boolean {
  const verb = pastBracket(items, at);
  const item = itemAt(items, verb);
  const next = itemAt(items, verb + 1);
  if (item?.kind !== K.threshold || next === undefined) return false;
  const apart = beginsWith(tokens, next, "데");
  const told = apart ? itemAt(items, verb + 2) : isOfDoing(tokens, item) ? next : undefined;
  return told !== undefined && beginsWithAny(tokens, told, HARD);
}

/** The deed itself is spoken of. */
function isOfDoing({ text, start, end }: Story["tokens"], { from, to, ending, particle }: Item): boolean {
  if (ending === E.none) return particle === P.topic || particle === P.subject;
  return /기(?:[가는도엔]|에는?)?$/.test(text.slice(start[from], end[to - 1]));
}

/** No move of a day is printed higher, even with its point left out. */
const MOST_PERCENT = 10_000;

/** A percentage that is two figures run together. */
export function isBroken({ q }: Draft): boolean {
  return q.unit === U.percent && amountOf(q) > MOST_PERCENT;
}
