import { isOfPast } from "../days/span-told.ts";
import { closesBehind, isSince } from "../moments/moment.ts";
import { type Item, isUnknownNoun, itemAt } from "../phrases/item.ts";
import { endsIn, isTurn, isWord } from "../phrases/word-at.ts";
import { passParticle } from "../subjects/entry.ts";
import { isUntold, leaveForecast } from "../verbs/forecast.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import { leaveToShares } from "./entity-reader.ts";
import { applyTrade, flush } from "./settle-clause.ts";

import { applyExcept, isTold, leaveExtremes, leaveYieldsOpen, readMove, readThreshold } from "./verb-deed.ts";

/** Reads a verb: what the figures before it did by it, and whether its clause ends with it. */
export function readVerb(w: Walk, at: number, item: Item): void {
  if (w.depth > 0 && item.kind !== K.move) return;
  if (isUntold(w, at, item)) leaveForecast(w, at);
  if (isUnknownNoun(item)) {
    leaveToShares(w, item);
    return;
  }
  tell(w, at, item);
  if (w.depth === 0) endClause(w, at, item);
}

function tell(w: Walk, at: number, item: Item): void {
  const { marks } = w;
  switch (item.kind) {
    case K.move:
      readMove(w, at, item);
      break;
    case K.reach:
      leaveExtremes(w, at);
      break;
    case K.width:
      // "코스닥 상승률(2.17%)은 코스피를 밑돌았다".
      if (itemAt(w.items, at - 1)?.entity) passParticle(w, item);
      break;
    case K.trade:
      applyTrade(w, item.value);
      marks.ahead = item.ending === E.ahead && marks.lead !== 0 ? item.value : 0;
      break;
    case K.threshold:
      readThreshold(w, at, item);
      break;
    case K.verb:
      if (item.value === 1 && !isOfPast(w)) {
        w.story.snapshot ||= isTold(w);
        // "입찰이 있었던 10년물은": tells nothing of the yield before it.
        if (item.ending !== E.ahead) leaveYieldsOpen(w);
      }
      break;
    case K.unknown:
      if (item.ending === E.link && isWord(w, item, "제외")) applyExcept(w, at);
      break;
    case K.open:
      // "이날 출발은 2.1원 오른 1,443.9원이었지만".
      if (item.particle === P.topic && item.ending === E.none) marks.noun = K.opening;
      break;
    default:
  }
}

/** Ends the clause where the verb does, by its ending or its particle. */
function endClause(w: Walk, at: number, item: Item): void {
  const { marks } = w;
  const { ending, particle } = item;
  const next = w.items[at + 1];
  // "한때 최고가를 넘긴 뒤 0.35% 내린": what was so before is over.
  if (ending === E.ahead && isSince(w, next) && closesBehind(w, at + 1)) leaveMoment(w);
  // "사들이고 있다": one predicate.
  if (ending === E.link && next?.kind === K.verb && next.value === 1) return;
  if (ending === E.condition) {
    flush(w, at + 1, E.link);
    // "4,300선을 넘으려면 3% 올라야 한다".
    if (endsIn(w, item, "려면")) marks.period = SPAN.lasting;
  } else if (ending === E.link || ending === E.final || ending === E.join) {
    flush(w, at + 1, ending);
    // "장중 15만원을 찍으며 최고가를 경신하고 1.2% 오른 14만원에 마감했다".
    const over = ending === E.link && (item.kind === K.close || isTurn(w, item) || closesBehind(w, at));
    if (over) marks.intraday = false;
  } else if (particle === P.isAnd) flush(w, at + 1, E.link);
  else if (particle === P.is) flush(w, at + 1, E.final);
  else if (isCutOff(w, at, item)) flush(w, at + 1, E.link);
  else if (item.kind === K.trade && particle === P.to) flush(w, at + 1, E.join);
}

function leaveMoment({ marks }: Walk): void {
  marks.intraday = false;
  marks.record = false;
  marks.previous = false;
  marks.noun = 0;
}

const PREDICATES: ReadonlySet<number> = new Set([K.move, K.trade, K.close, K.open]);

/** "2.17% 상승, 코스닥은": a predicate without its ending, before a comma. */
function isCutOff(w: Walk, at: number, { kind, ending, particle }: Item): boolean {
  if (ending !== E.none || particle !== P.none || w.items[at + 1]?.kind !== K.comma) return false;
  // "709.77을 기록, 연중 최고치를 경신했다".
  const recorded = kind === K.verb && w.items[at - 1]?.particle === P.object;
  return (PREDICATES.has(kind) || recorded) && !awaits(w);
}

/** "외국인과 기관이 각각 6446억원 순매도, 2333억원 순매수": a name of the list still waits for its figure. */
function awaits({ s: { current } }: Walk): boolean {
  if (!current?.each) return false;
  const { names, drafts } = current;
  return drafts.length > 0 && drafts.length < names.length;
}
