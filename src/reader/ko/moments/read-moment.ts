import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import { beginsWith } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import { keepsOn } from "./moment.ts";
import { closingTime, endsOnSide, goesOn, isClosed, isOfWon, leaveNow } from "./session-time.ts";

/** Words of a moment of the session, and of trade outside it. */

/** "장중", "한때", "장 초반". */
export function readIntraday(w: Walk, at: number, item: Item): void {
  const { marks } = w;
  marks.intraday = item.particle !== P.from || !keepsOn(w, at);
  marks.late = item.value === 1 && endsOnSide(w, at);
  // "1,186.40원에 오전장을 마쳤다".
  if (item.particle === P.object && w.items[at + 1]?.kind === K.close) leaveNow(w);
}

/** "오전", "오후". */
export function readHalf(w: Walk, at: number, item: Item): void {
  const { marks } = w;
  // "오후 고시 금리 기준": the bonds' close.
  if (w.depth > 0 || (item.value > 0 && isWord(w, w.items[at + 1], "고시"))) return;
  // "28일 오후 전광판에 코스피가 … 나타내고 있다".
  const now = goesOn(w) && !w.items.some(({ kind }) => kind === K.close || kind === K.open);
  marks.intraday = !now;
  marks.now ||= now;
}

/** "3시 30분", "11시 55분께". */
export function readTime(w: Walk, at: number, { value }: Item): void {
  const { marks, story } = w;
  if (w.depth > 0) return;
  marks.intraday = value < closingTime(w);
  // "환율은 오후 6시 20분 현재": no longer Seoul's.
  marks.night ||= value > closingTime(w) && isOfWon(w);
  if (!marks.intraday || !(isWord(w, w.items[at + 1], "기준") || goesOn(w))) return;
  // "오전 10시 기준", "오전 9시7분 코스피는 … 가리키고 있다": as "현재".
  marks.intraday = false;
  marks.now = true;
  story.snapshot = true;
}

/** "현재", "이 시각". */
export function readNow(w: Walk, at: number, item: Item): void {
  const { marks, story } = w;
  const clock = itemAt(w.items, at - 1);
  if (clock?.kind === K.time && clock.value >= closingTime(w)) return;
  // "전 거래일 같은 시각보다", "같은 시간 코스닥도 … 거래를 마쳤다".
  if (clock?.kind === K.base || item.particle === P.than || (endsIn(w, item, "시간") && isClosed(w))) return;
  marks.now = true;
  marks.noun = 0;
  marks.intraday = false;
  story.snapshot = true;
}

const TRADES = ["매수", "매도"];

/** "야간거래", "역외", "시간외". */
export function readNight(w: Walk, at: number, item: Item): void {
  const { marks } = w;
  // "역외 매수세에": who traded, not where.
  if (TRADES.some((word) => isWord(w, w.items[at + 1], word))) return;
  if (item.value === 0) marks.night = true;
  else if (isTradedThere(w, at, item)) marks.night = marks.offBoard = true;
}

/** "시간외 거래에서", "넥스트레이드 기준", but not "시간외 매매로 지분을 판다는 소식에", "대체거래소 출범에". */
function isTradedThere(w: Walk, at: number, { particle }: Item): boolean {
  const next = w.items[at + 1];
  if (particle === P.at) return next?.kind === K.unknown && beginsWith(w.story.tokens, next, "따르");
  const where = next !== undefined && (next.particle === P.in || endsIn(w, next, "에서") || isWord(w, next, "기준"));
  return particle === P.in || (particle === P.none && where);
}

/** "서울 외환시장에서는", "정규장": trade of the session again. */
export function readFixing({ items, marks }: Walk, at: number): void {
  // "야간장에서는 정규장 마감 이후".
  if (items[at + 1]?.kind === K.close && items[at + 2]?.kind === K.after) return;
  // "역외에서 내렸으나 서울 외환시장에서는", "프리마켓에서 올랐으나 정규장에서는".
  marks.night = false;
  marks.offBoard = false;
}
