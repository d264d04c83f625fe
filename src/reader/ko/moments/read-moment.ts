import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import { beginsWith } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import { keepsOn } from "./moment.ts";
import { closingTime, endsOnSide, goesOn, isClosed, isOfWon, leaveNow } from "./session-time.ts";

/** Words of a moment of the session, and of trade outside it. */
export function readMoment(w: Walk, at: number, item: Item): void {
  const { marks, story } = w;
  switch (item.kind) {
    case K.intraday:
      marks.intraday = item.particle !== P.from || !keepsOn(w, at);
      marks.late = item.value === 1 && endsOnSide(w, at);
      // "1,186.40원에 오전장을 마쳤다".
      if (item.particle === P.object && w.items[at + 1]?.kind === K.close) leaveNow(w);
      break;
    case K.half:
      // "오후 고시 금리 기준": the bonds' close.
      if (w.depth > 0 || (item.value > 0 && isWord(w, w.items[at + 1], "고시"))) break;
      marks.intraday = true;
      if (goesOn(w) && !w.items.some(({ kind }) => kind === K.close || kind === K.open)) {
        // "28일 오후 전광판에 코스피가 … 나타내고 있다".
        marks.intraday = false;
        marks.now = true;
      }
      break;
    case K.time:
      if (w.depth > 0) break;
      marks.intraday = item.value < closingTime(w);
      // "환율은 오후 6시 20분 현재": no longer Seoul's.
      marks.night ||= item.value > closingTime(w) && isOfWon(w);
      if (marks.intraday && (isWord(w, w.items[at + 1], "기준") || goesOn(w))) {
        // "오전 10시 기준", "오전 9시7분 코스피는 … 가리키고 있다": as "현재".
        marks.intraday = false;
        marks.now = true;
        story.snapshot = true;
      }
      break;
    case K.now: {
      const clock = itemAt(w.items, at - 1);
      if (clock?.kind === K.time && clock.value >= closingTime(w)) break;
      // "전 거래일 같은 시각보다", "같은 시간 코스닥도 … 거래를 마쳤다".
      if (clock?.kind === K.base || item.particle === P.than || (endsIn(w, item, "시간") && isClosed(w))) break;
      marks.now = true;
      marks.noun = 0;
      marks.intraday = false;
      story.snapshot = true;
      break;
    }
    case K.night:
      // "역외 매수세에": who traded, not where.
      if (TRADES.some((word) => isWord(w, w.items[at + 1], word))) break;
      if (item.value === 0) marks.night = true;
      else if (isTradedThere(w, at, item)) marks.night = marks.offBoard = true;
      break;
    case K.fixing:
      // "야간장에서는 정규장 마감 이후".
      if (w.items[at + 1]?.kind === K.close && w.items[at + 2]?.kind === K.after) break;
      // "역외에서 내렸으나 서울 외환시장에서는", "프리마켓에서 올랐으나 정규장에서는".
      marks.night = false;
      marks.offBoard = false;
      break;
    default:
  }
}

const TRADES = ["매수", "매도"];

/** "시간외 거래에서", "넥스트레이드 기준", but not "시간외 매매로 지분을 판다는 소식에", "대체거래소 출범에". */
function isTradedThere(w: Walk, at: number, { particle }: Item): boolean {
  const next = w.items[at + 1];
  if (particle === P.at) return next?.kind === K.unknown && beginsWith(w.story.tokens, next, "따르");
  const where = next !== undefined && (next.particle === P.in || endsIn(w, next, "에서") || isWord(w, next, "기준"));
  return particle === P.in || (particle === P.none && where);
}
