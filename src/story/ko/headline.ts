import { concat, type Piece, say, type Written } from "../written.ts";
import { marketName } from "./names.ts";
import { count, level, percent, percentBand, points } from "./numbers.ts";
import { becauseOf, crossedLevel, toldRun } from "./outcome.ts";
import { indexMove } from "./verbs.ts";
import type { Writer } from "./writer.ts";

/** "코스피, 반도체주 강세에 2%대 급등…사상 첫 4,300선 마감". */
export function headline(writer: Writer): Written {
  const { plan, style } = writer;
  const { direction, close } = plan.index;
  const name = marketName(plan.market).index;
  if (direction === "flat") return say`${name}, ${level(close, style)} 보합 마감`;
  const { noun, adverb } = indexMove(direction, plan.index.percent.value);
  const band = percentBand(plan.index.percent);
  const move = concat([band, band && " ", adverb, noun]);
  return say`${name},${becauseOf(plan)} ${move}…${outcome(writer) ?? say`${level(close, style)} 마감`}`;
}

/** What the day is remembered for, in a few words after the ellipsis. */
function outcome(writer: Writer): Piece {
  const { plan, style } = writer;
  const crossed = crossedLevel(writer);
  const run = toldRun(writer);
  if (crossed?.crossing === "first") return say`사상 첫 ${crossed.mark} 마감`;
  if (plan.index.record) return "종가 기준 사상 최고치";
  if (plan.facts.event("record_point_fall")) {
    return crossed?.crossing === "lost" ? say`역대 최대 하락폭에 ${crossed.mark} 내줘` : "역대 최대 하락폭";
  }
  if (run?.ended) {
    return say`${count(run.fact, style)}거래일 연속 ${run.direction === "up" ? "상승" : "하락"} 멈춰`;
  }
  if (crossed) return say`${crossed.mark} ${crossed.crossing === "lost" ? "내줘" : "회복"}`;
  return plan.path?.shape === "gave_up" ? "장중 상승분 반납" : undefined;
}

/** What goes out first: "[코스피] 95.46포인트(2.27%) 오른 4,309.63 (장종료)". */
export function flash({ plan, style }: Pick<Writer, "plan" | "style">): Written {
  const { close, change, percent: changePercent, direction } = plan.index;
  const name = marketName(plan.market).index.replace("지수", "");
  if (direction === "flat") return say`[${name}] 보합 ${level(close, style)} (장종료)`;
  const verb = direction === "up" ? "오른" : "내린";
  return say`[${name}] ${points(change, style)}(${percent(changePercent, style)}) ${verb} ${level(close, style)} (장종료)`;
}
