import { readNumber } from "../numbers/number.ts";
import { type Item, isUnknownNoun, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import { lastLetter } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";

/** What a run behind a verb that goes on to a name is said of; a pause ends the look. */
const OWNERS: ReadonlySet<number> = new Set([
  K.index,
  K.again,
  K.foreign,
  K.stock,
  K.sector,
  K.group,
  K.fx,
  K.currency,
  K.futures,
  K.bond,
  K.outside,
  K.pause,
]);

/** "5거래일", "4일연속", "3일째". */
const RUN = /\d(거래)?일(연속|째|)$/;
const RUNNING = "연속";
const NTH = "째";

/** "5거래일 연속 올랐다", "4일 연속 상승세를": a run of sessions of the index. */
export function readStreak(w: Walk, at: number, item: Item): boolean {
  const { s, story, items } = w;
  const { tokens } = story;
  const word = tokens.text.slice(
    tokens.start[item.from],
    Math.min(tokens.end[item.to - 1] as number, (tokens.start[item.from] as number) + 12),
  );
  const run = RUN.exec(word);
  if (!run) return false;
  const glued = run[2] === RUNNING;
  const running = glued || (run[2] === "" && isWord(w, items[at + 1], RUNNING));
  const verbAt = running && !glued ? at + 2 : at + 1;
  const verb = items[verbAt];
  if (verb?.kind !== K.move || verb.value === 0 || w.depth > 0) return false;
  // "4거래일째 내림세를 이어갔다" counts the run; "4거래일째 내렸다" only says how long.
  const told = verb.particle === P.object || verb.ending === E.none || verb.ending === E.join;
  if (!running && !(run[2] === NTH && told)) return false;
  // "지난달 5거래일 연속 하락했다".
  if (w.marks.period >= SPAN.apart || w.marks.day !== undefined || isOver(w, verbAt)) return false;
  const owner = s.current;
  if (owner && owner.kind !== K.index) return false;
  if (run[2] === NTH && isCounted(w, at)) return false;
  if (run[1] === undefined ? isOfStranger(w, at) : !owner && isSubjectBefore(w, at)) return false;
  // "6거래일 연속 내린 환율은": a run of what is named behind it.
  const later = owner ? undefined : items.slice(at).find(({ kind }) => OWNERS.has(kind));
  if (later && later.kind !== K.index && later.kind !== K.again && later.kind !== K.pause) return false;
  const q = readNumber(tokens, item.from, item.to);
  if (!q) return false;
  story.unname(item.from, item.to);
  story.claim("streak.sessions", owner?.names[0] ?? story.lastIndex, q, 1, { unit: "sessions" });
  return true;
}

/** "파업 3일째", "연휴를 앞두고 3일째": what the days are counted of; but "매도에 3일째". */
function isCounted(w: Walk, at: number): boolean {
  const before = itemAt(w.items, at - 1);
  if (FORE.some((word) => isWord(w, before, word))) return true;
  if (!isUnknownNoun(before)) return false;
  const { tokens } = w.story;
  return !PARTICLES.includes(lastLetter(tokens, before));
}

const FORE = ["앞두", "맞"];
const PARTICLES = "에로서며고도";

/** "아파트값이 4일 연속", "삼성전자가 강세다. 5일 연속": days that another rose or fell on. */
function isOfStranger({ items, s: { current }, story: { tokens, topic } }: Walk, at: number): boolean {
  if (!current && topic !== undefined && topic.kind !== K.index) return true;
  const named = items.findLastIndex(({ kind }, place) => place < at && (kind === K.index || kind === K.again));
  const before = items.slice(named + 1, at).filter(({ kind, ending }) => kind === K.unknown && ending === E.none);
  return before.some((item) => SUBJECTS.includes(lastLetter(tokens, item)));
}

/** "가나다플러스는 6거래일 연속 상승세를": a subject that no table knows, right before its run. */
function isSubjectBefore({ items, story: { tokens } }: Walk, at: number): boolean {
  const before = itemAt(items, at - 1);
  if (!isUnknownNoun(before)) return false;
  return SUBJECTS.includes(lastLetter(tokens, before));
}

const SUBJECTS = "은는이가";

const BEHIND = ["뒤", "후", "끝"];
const AFTER = ["따", "이어", "이은"];
const ENDED = ["멈추", "멈췄", "끊", "마감", "끝내", "끝냈", "접", "마치", "마쳤", "깨"];

/** "2거래일 연속 상승했지만 이날 하락 마감했다", "3거래일 연속 오른 뒤 내렸다", "4일 연속 하락을 멈추고": a run that the session has ended. */
function isOver(w: Walk, at: number): boolean {
  const { items } = w;
  const verb = items[at] as Item;
  const next = items[at + 1];
  // "4일 연속 하락에 따른 저가 매수세", "4일 연속 하락에서 벗어나"; but "2일 연속 하락에 4,200선을 밑돌았다".
  if (verb.particle === P.in || (verb.particle === P.at && next?.kind !== K.quantity)) return true;
  // "4일 연속 상승 출발했다", "3거래일 연속 상승할지".
  if (next?.kind === K.open || verb.ending === E.condition) return true;
  if (
    verb.particle === P.object &&
    (ENDED.some((word) => isWord(w, next, word)) || (next !== undefined && endsIn(w, next, "던")))
  )
    return true;
  if (verb.ending <= E.ahead && BEHIND.some((word) => isWord(w, next, word))) return true;
  // "3거래일 연속 오른 데 따른 부담"; but "상승하는 데 성공했다".
  if (isWord(w, next, "데") && AFTER.some((word) => isWord(w, items[at + 2], word))) return true;
  if (verb.ending === E.ahead && endsIn(w, verb, "던")) return true;
  // "상승하며" goes on with it; "상승하다" and "상승했지만" need not.
  if (verb.ending === E.join) return false;
  // "3일 연속 오른 코스피가 2.27% 내린".
  const described = verb.ending === E.ahead && next !== undefined && OWNERS.has(next.kind);
  return isTurned(items, described ? at + 1 : at, verb.value);
}

/** The next move goes the other way. */
function isTurned(items: readonly Item[], at: number, side: number): boolean {
  for (let next = at + 1; next < items.length; next++) {
    const { kind, value, particle } = items[next] as Item;
    if (kind === K.intraday || kind === K.width || (OWNERS.has(kind) && particle !== P.object)) return false;
    if (kind === K.unknown && particle === P.topic) return false;
    if (kind === K.move && value !== 0) return value !== side;
  }
  return false;
}
