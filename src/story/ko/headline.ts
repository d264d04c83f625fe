import { touchedThousand } from "../interest.ts";
import { concat, type Piece, say, type Written } from "../written.ts";
import { marketName } from "./names.ts";
import { count, level, mark, percent, points } from "./numbers.ts";
import { becauseOf, crossedLevel, feat, runSoFar, toldBand, toldOutcomes, toldRun } from "./outcome.ts";
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
  const { noun, adverb, verb } = indexMove(direction, plan.index.percent.value);
  const band = toldBand(writer);
  const why = becauseOf(plan);
  // 상승 is not said beside 상승률.
  const move = (toldOutcomes(writer)[0]?.kind === "biggest_since" && verb) || noun;
  // A comma sets off what follows; one word has nothing to be set off from.
  const start = say`${name}${why || band ? "," : ""}${why} ${concat([band, band && " ", adverb, move])}`;
  const end = outcome(writer);
  if (end) return say`${start}…${end}`;
  if (!at) return say`${start} 마감`;
  const banded = say`${start}…${at} 마감`;
  // A strong move keeps its word.
  if (plan.index.size === "strong" || plan.index.size === "sharp") return banded;
  // An ordinary day: the level alone, in one of two shapes.
  const exact = say`${name},${why} ${percent(plan.index.percent, style)} ${direction === "up" ? "오른" : "내린"} ${at} 마감`;
  return writer.chooser.pick(["band", "exact"]) === "exact" ? exact : banded;
}

/** What the day is remembered for, in a few words after the ellipsis. */
function outcome(writer: Writer): Piece {
  const { plan } = writer;
  const [first] = toldOutcomes(writer);
  const rare = first && feat(first, plan, "short");
  const run = first?.kind === "streak" ? runSoFar(writer) : undefined;
  const crossed = crossedLevel(writer);
  const isFirst = crossed?.crossing === "first";
  const ended = endedRun(writer);
  if (isFirst || plan.index.record) {
    const peak = isFirst ? say`사상 첫 ${crossed.mark} 마감` : undefined;
    const back = crossed?.crossing === "regained" ? say`${crossed.mark} 되찾고 ` : undefined;
    const how = rare ? say`${rare}에 ` : run ? say`${run} 올라 ` : ended ? say`${ended} 멈추고 ` : back;
    const thousand = touchedThousand(plan.facts);
    if (thousand && !peak) return say`장중 첫 ${mark(thousand, writer.style)} 넘고 사상 최고치 마감`;
    return how ? say`${how}${peak ?? "사상 최고치 마감"}` : (peak ?? "종가 기준 사상 최고치");
  }
  const broken = broke(ended, writer);
  // A record fall in points is said whatever is rarer.
  const fall = plan.index.direction === "down" ? plan.outcomes.find(({ kind }) => kind === "record_points") : undefined;
  const width = rare ?? (fall && feat(fall, plan, "short"));
  const lasted = run && say`${run} ${plan.index.direction === "up" ? "오름세" : "내림세"}`;
  const rest = lasted ?? broken;
  if (width) return rest ? say`${width}에 ${rest}` : width;
  if (lasted) return lasted;
  return broken ?? (plan.path?.shape === "gave_up" ? "장중 상승분 반납" : undefined);
}

/** "12거래일 연속 상승", of a run that this session ended. */
function endedRun(writer: Writer): Written | undefined {
  const run = toldRun(writer);
  if (!run?.ended) return undefined;
  return say`${count(run.fact, writer.style)}거래일 연속 ${run.direction === "up" ? "상승" : "하락"}`;
}

/** A run that ended and a round level lost or won back. */
function broke(ended: Written | undefined, writer: Writer): Piece {
  const crossed = crossedLevel(writer);
  const level = crossed && say`${crossed.mark} ${crossed.crossing === "lost" ? "내줘" : "회복"}`;
  if (ended && level) return say`${ended} 멈추고 ${level}`;
  return ended ? say`${ended} 멈춰` : level;
}

/** What goes out first: "[코스피] 95.46포인트(2.27%) 오른 4,309.63 (장종료)". */
export function flash({ plan, style }: Pick<Writer, "plan" | "style">): Written {
  const { close, change, percent: changePercent, direction } = plan.index;
  const name = marketName(plan.market).index.replace("지수", "");
  if (direction === "flat") return say`[${name}] 보합 ${level(close, style)} (장종료)`;
  const verb = direction === "up" ? "오른" : "내린";
  return say`[${name}] ${points(change, style)}(${percent(changePercent, style)}) ${verb} ${level(close, style)} (장종료)`;
}
