import { isNumeric, type PathShape } from "../../facts/fact.ts";
import { compare } from "../../market/decimal.ts";
import type { NumberFact } from "../fact-set.ts";
import type { DayPath, StoryPlan } from "../plan.ts";
import { type Piece, say, type Written } from "../written.ts";
import { level, mark } from "./numbers.ts";
import { attach } from "./particles.ts";
import type { Writer } from "./writer.ts";

/** Open, high and low, told as the day went. A day that never moved has no way to tell. */
export function pathSentences({ plan, style }: Writer): readonly Written[] {
  const { path } = plan;
  if (!path || compare(path.high.value, path.low.value) === 0) return [];
  const edge = EDGES[path.shape]?.find(({ extreme }) => compare(path.open.value, path[extreme].value) === 0);
  const start = say`지수는 ${edge?.name}${attach(level(path.open, style), "으로")} ${OPENED[path.opened]} 출발`;
  const rest = edge
    ? edge.rest(plan)
    : PATHS[path.shape](path, plan, (fact) => level(fact, style), recordOf(plan, style));
  return [say`${start}${rest}.`];
}

const OPENED: Readonly<Record<DayPath["opened"], string>> = { up: "상승", down: "하락", flat: "보합" };

const AT_HIGH = "장중 고점에서 거래를 끝냈다";
const AT_LOW = "장중 저점에서 거래를 끝냈다";

/** Days that opened where they had their high or low: the level is told once. */
interface Edge {
  readonly extreme: "high" | "low";
  readonly name: string;
  /** How the sentence goes on after "출발". */
  readonly rest: (plan: StoryPlan) => string;
}

const HIGH = { extreme: "high", name: "장중 고점인 " } as const;
const LOW = { extreme: "low", name: "장중 저점인 " } as const;

const EDGES: Readonly<Partial<Record<PathShape, readonly Edge[]>>> = {
  at_high: [{ ...LOW, rest: () => `해 ${AT_HIGH}` }],
  at_low: [{ ...HIGH, rest: () => `해 ${AT_LOW}` }],
  gave_up: [
    {
      ...HIGH,
      rest: (plan) => `한 뒤 ${plan.index.direction === "down" ? "하락세로 돌아섰다" : "상승폭을 크게 줄였다"}`,
    },
  ],
  pared: [{ ...LOW, rest: () => "한 뒤 낙폭을 줄였다" }],
  came_back: [{ ...LOW, rest: () => "한 뒤 낙폭을 만회했다" }],
};

/** The thousand or hundred first traded above in a session that closed below it, with the record: "장중 사상 최고치를". */
function recordOf({ facts }: StoryPlan, style: Writer["style"]): Piece {
  if (facts.event("intraday_record")?.surpriseBits === undefined) return undefined;
  const touched = facts.all.find(({ event }) => event?.kind === "level" && event.crossing === "touched");
  const above =
    touched && isNumeric(touched) ? say`사상 처음 ${attach(mark(touched, style), "을")} 넘으며 ` : undefined;
  return say`${above}장중 사상 최고치를`;
}

type PathClause = (path: DayPath, plan: StoryPlan, at: (fact: NumberFact) => Written, record: Piece) => Written;

const PATHS: Readonly<Record<PathShape, PathClause>> = {
  at_high: (path, { index }, at) =>
    index.direction === "up" && path.opened !== "up"
      ? say`해 한때 ${at(path.low)}까지 밀렸으나 상승세로 돌아선 뒤 ${AT_HIGH}`
      : say`해 한때 ${at(path.low)}까지 밀렸으나 ${AT_HIGH}`,
  at_low: (path, _, at, record) =>
    record
      ? say`해 한때 ${at(path.high)}까지 올라 ${record} 새로 썼으나 ${AT_LOW}`
      : say`해 한때 ${at(path.high)}까지 올랐으나 ${AT_LOW}`,
  extended: (path, plan, at, record) =>
    plan.index.direction === "up"
      ? say`한 뒤 오름폭을 키워 한때 ${at(path.high)}까지 ${record ? say`올라 ${record} 새로 썼다` : "올랐다"}`
      : say`한 뒤 낙폭을 키워 한때 ${at(path.low)}까지 밀렸다`,
  gave_up: (path, plan, at, record) => {
    const end = plan.index.direction === "down" ? "하락세로 돌아섰다" : "상승폭을 크게 줄였다";
    return path.opened === "down"
      ? say`했으나 곧 방향을 바꿔 한때 ${at(path.high)}까지 ${record ? say`올라 ${record} 새로 쓴` : "오른"} 뒤 ${end}`
      : say`해 한때 ${at(path.high)}까지 ${record ? say`올라 ${record} 새로 썼으나` : "올랐으나"} 이후 ${end}`;
  },
  came_back: (path, _, at) => say`해 한때 ${at(path.low)}까지 밀렸으나 이후 낙폭을 만회했다`,
  pared: (path, _, at) => say`해 한때 ${at(path.low)}까지 밀렸으나 이후 낙폭을 줄였다`,
  turned: (path, plan, at, record) =>
    plan.index.direction === "up"
      ? say`했으나 상승세로 돌아서 한때 ${at(path.high)}까지 ${record ? say`올라 ${record} 새로 썼다` : "올랐다"}`
      : say`했으나 하락세로 돌아서 한때 ${at(path.low)}까지 밀렸다`,
  wide: (path, _, at, record) =>
    record
      ? say`해 ${attach(at(path.low), "과")} ${at(path.high)} 사이에서 오르내리며 ${record} 새로 썼다`
      : say`해 ${attach(at(path.low), "과")} ${at(path.high)} 사이에서 오르내렸다`,
};
