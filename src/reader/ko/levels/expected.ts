import type { Draft } from "../clause.ts";
import { CLOSE_REACH } from "../days/described-day.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import { beginsWith, beginsWithAny, lastLetter, textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";

const HOPES = ["가능성", "여부", "기대", "시도", "전망", "임박", "눈앞"];
const TRIED = "시도";

const FAILED = ["실패", "무산", "불발", "좌절"];
const EXPECTED = ["할", "될", "을"];

/** "다음 지지선은 2,200선이다": where charts say it would stop. */
const CHART_LINES = ["지지선", "저항선"];

/** "2,550을 돌파할 것이란 기대": not passed yet. */
export function isExpected({ tokens }: Story, items: readonly Item[], { at }: Draft, to: number): boolean {
  const verb = items.slice(at + 1, Math.min(to, at + CLOSE_REACH)).find(({ kind }) => kind === K.threshold);
  const before = itemAt(items, at - 1);
  const behind = itemAt(items, at + 1);
  const isChartLine = (item: Item | undefined) => item?.kind === K.unknown && beginsWithAny(tokens, item, CHART_LINES);
  if (!verb && (isChartLine(before) || isChartLine(behind))) return true;
  // "4,300선 돌파시도가".
  if (!verb && behind?.kind === K.unknown && textOf(tokens, behind).includes(TRIED)) return true;
  const next = verb && itemAt(items, items.indexOf(verb) + 1);
  // "4,300선 돌파는 실패했다", "4,300선을 사수하는 데는 실패했다".
  const fact = next && beginsWith(tokens, next, "데") ? itemAt(items, items.indexOf(next) + 1) : next;
  if (fact && beginsWithAny(tokens, fact, FAILED)) return true;
  if (verb?.ending === E.none && (verb.particle === P.none || verb.particle === P.object)) {
    // "4,300선 돌파 가능성", "4,300선 돌파를 시도했으나".
    const hope = items[items.indexOf(verb) + 1];
    return hope !== undefined && beginsWithAny(tokens, hope, HOPES);
  }
  if (verb?.ending !== E.ahead) return false;
  const last = lastLetter(tokens, verb);
  return EXPECTED.includes(last);
}
