import { concat, join, type Piece, say, type Written } from "../written.ts";
import { today } from "./dates.ts";
import { marketName } from "./names.ts";
import { count } from "./numbers.ts";
import { becauseOf, crossedLevel, toldBand, toldRun } from "./outcome.ts";
import { attach } from "./particles.ts";
import { CLOSED, indexMove } from "./verbs.ts";
import type { Writer } from "./writer.ts";

/** One sentence: the index, the day, who moved it, how far, and what the close is remembered for. */
export function leadSentences(writer: Writer): readonly Written[] {
  const { plan } = writer;
  const when = plan.firstOfYear ? say`새해 첫 거래일인 ${today(plan.session)}` : today(plan.session);
  const start = say`${attach(marketName(plan.market).index, "이")} ${when}`;
  if (plan.index.direction === "flat") return [say`${start} 전 거래일과 같은 수준에서 보합으로 장을 마쳤다.`];
  // Whoever led the way up has no word in a day whose gains were given back.
  const why = plan.path?.shape === "gave_up" ? undefined : becauseOf(plan);
  return [say`${start}${why} ${outcome(writer)}.`];
}

/** "2%대 급등하며" before another clause, "2%대 급등 마감했다" at the end; 강보합 and 약보합 are states, not moves. */
function moves(writer: Writer): { readonly and: Piece; readonly end: Piece } {
  const { direction, percent } = writer.plan.index;
  const { noun, adverb } = indexMove(direction === "down" ? "down" : "up", percent.value);
  const band = toldBand(writer);
  const words = concat([band, band && " ", adverb, noun]);
  return noun.endsWith("보합")
    ? { and: say`${words}으로 마치며`, end: say`${words}으로 장을 마쳤다` }
    : { and: say`${words}하며`, end: say`${words} 마감했다` };
}

/** A clause in its two forms: before another, and at the end of the sentence. */
interface Clause {
  readonly and: Written;
  readonly end: Written;
}

function outcome(writer: Writer): Written {
  const { plan, style, chooser } = writer;
  const { index, path } = plan;
  const { and, end } = moves(writer);
  const closed = () => chooser.pick(CLOSED);
  const crossed = crossedLevel(writer);
  if (crossed?.crossing === "first") return say`${and} 사상 처음으로 ${attach(crossed.mark, "을")} 넘어 ${closed()}`;
  if (index.record && path?.shape === "gave_up") {
    return say`장중 상승분을 대부분 반납했지만 ${and} 종가 기준 사상 최고치를 새로 썼다`;
  }
  if (index.record) return say`${and} 종가 기준 사상 최고치로 ${closed()}`;
  const broken = turns(writer);
  const last = broken.at(-1);
  if (last) return join([concat([and]), ...broken.slice(0, -1).map((clause) => clause.and), last.end], " ");
  if (path?.shape === "gave_up") {
    return say`장중 상승분을 ${index.direction === "up" ? "대부분" : "모두"} 반납하고 ${end}`;
  }
  if (path?.shape === "came_back") return say`장중 낙폭을 만회하고 ${end}`;
  const run = toldRun(writer);
  if (run && !run.ended) {
    return say`${and} ${count(run.fact, style)}거래일째 ${run.direction === "up" ? "오름세" : "내림세"}를 이어갔다`;
  }
  return say`${end}`;
}

/** What the close broke: a record fall, a run of sessions, a round level. */
function turns(writer: Writer): readonly Clause[] {
  const clauses: Clause[] = [];
  if (writer.plan.facts.event("record_point_fall")) {
    const width = "포인트 기준 역대 최대 하락폭을";
    clauses.push({ and: say`${width} 기록하고`, end: say`${width} 기록했다` });
  }
  const run = toldRun(writer);
  if (run?.ended) {
    const streak = say`${count(run.fact, writer.style)}거래일 연속 ${run.direction === "up" ? "상승" : "하락"} 행진을`;
    clauses.push({ and: say`${streak} 끝내고`, end: say`${streak} 끝냈다` });
  }
  const crossed = crossedLevel(writer);
  if (crossed) {
    const level = attach(crossed.mark, "을");
    const [and, end] = crossed.crossing === "lost" ? ["내주고", "내줬다"] : ["되찾고", "되찾았다"];
    clauses.push({ and: say`${level} ${and}`, end: say`${level} ${end}` });
  }
  return clauses;
}
