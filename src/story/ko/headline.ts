import { concat, type Piece, say, type Written } from "../written.ts";
import { marketName } from "./names.ts";
import { count, level, percent, points } from "./numbers.ts";
import { becauseOf, crossedLevel, toldBand, toldRun } from "./outcome.ts";
import { indexMove } from "./verbs.ts";
import { tells, type Writer } from "./writer.ts";

/** "코스피, 반도체주 강세에 2%대 급등…사상 첫 4,300선 마감". */
export function headline(writer: Writer): Written {
  const { plan, style } = writer;
  const { direction, close } = plan.index;
  const name = marketName(plan.market).index;
  // A style may leave out the index line, and then the level is left out here too.
  const at = tells(writer, close) ? level(close, style) : undefined;
  if (direction === "flat") return at ? say`${name}, ${at} 보합 마감` : say`${name}, 보합 마감`;
  const { noun, adverb } = indexMove(direction, plan.index.percent.value);
  const band = toldBand(writer);
  const why = becauseOf(plan);
  const start = say`${name},${why} ${concat([band, band && " ", adverb, noun])}`;
  const end = outcome(writer);
  if (end) return say`${start}…${end}`;
  if (!at) return say`${start} 마감`;
  // An ordinary day: the level alone, in one of two shapes.
  const exact = say`${name},${why} ${percent(plan.index.percent, style)} ${direction === "up" ? "오른" : "내린"} ${at} 마감`;
  return writer.chooser.pick(["band", "exact"]) === "exact" ? exact : say`${start}…${at} 마감`;
}

/** What the day is remembered for, in a few words after the ellipsis. */
function outcome(writer: Writer): Piece {
  const { plan, style } = writer;
  const crossed = crossedLevel(writer);
  if (crossed?.crossing === "first") return say`사상 첫 ${crossed.mark} 마감`;
  if (plan.index.record) return "종가 기준 사상 최고치";
  const run = toldRun(writer);
  const ended = run?.ended
    ? say`${count(run.fact, style)}거래일 연속 ${run.direction === "up" ? "상승" : "하락"}`
    : undefined;
  const level = crossed && say`${crossed.mark} ${crossed.crossing === "lost" ? "내줘" : "회복"}`;
  if (ended && level) return say`${ended} 멈추고 ${level}`;
  const broken = ended ? say`${ended} 멈춰` : level;
  if (plan.facts.event("record_point_fall")) return broken ? say`역대 최대 하락폭에 ${broken}` : "역대 최대 하락폭";
  return broken ?? (plan.path?.shape === "gave_up" ? "장중 상승분 반납" : undefined);
}

/** What goes out first: "[코스피] 95.46포인트(2.27%) 오른 4,309.63 (장종료)". */
export function flash({ plan, style }: Pick<Writer, "plan" | "style">): Written {
  const { close, change, percent: changePercent, direction } = plan.index;
  const name = marketName(plan.market).index.replace("지수", "");
  if (direction === "flat") return say`[${name}] 보합 ${level(close, style)} (장종료)`;
  const verb = direction === "up" ? "오른" : "내린";
  return say`[${name}] ${points(change, style)}(${percent(changePercent, style)}) ${verb} ${level(close, style)} (장종료)`;
}
