import type { PathShape } from "../../facts/day-path.ts";
import { compare } from "../../market/decimal.ts";
import type { DayPath, StoryPlan } from "../plan.ts";
import { concat, figure, say, type Written } from "../written.ts";
import { grouped, points } from "./numbers.ts";
import type { Writer } from "./writer.ts";

/** Open, high and low, told as the day went. A day that never moved has no way to tell. */
export function pathSentences({ plan }: Writer): readonly Written[] {
  const { path } = plan;
  if (!path || compare(path.high.value, path.low.value) === 0) return [];
  return [PATHS[path.shape](path, plan)];
}

function openedAtHigh({ open, high }: DayPath): boolean {
  return compare(open.value, high.value) === 0;
}

function openedAtLow({ open, low }: DayPath): boolean {
  return compare(open.value, low.value) === 0;
}

function openedAt(path: DayPath): Written {
  const way = { up: "higher at ", down: "lower at ", flat: "unchanged at " }[path.opened];
  return concat([way, points(path.open)]);
}

/** "4,313.55, an intraday record and its first move above 5,000," or with `plain` behind where no record is proven. */
function highest({ high }: DayPath, { facts }: StoryPlan, end: "," | ".", plain = ""): Written {
  if (facts.event("intraday_record")?.surpriseBits === undefined) return say`${points(high)}${plain}`;
  const level = facts.all.find((fact) => fact.event?.kind === "level" && fact.event.crossing === "touched");
  const mark = level && typeof level.value !== "string" ? figure(grouped(level.value), level.id) : undefined;
  const first = mark && say` and its first move above ${mark}`;
  return say`${points(high)}, an intraday record${first}${end === "," ? "," : ""}`;
}

const PATHS: Readonly<Record<PathShape, (path: DayPath, plan: StoryPlan) => Written>> = {
  at_high: (path, { index }) =>
    openedAtLow(path)
      ? say`The index opened ${openedAt(path)}, its low of the day, and finished at its high.`
      : index.direction === "up" && path.opened !== "up"
        ? say`The index opened ${openedAt(path)} and dipped as low as ${points(path.low)} before turning around to finish at its high of the day.`
        : say`The index opened ${openedAt(path)}, dipped as low as ${points(path.low)} and finished at its high of the day.`,
  at_low: (path, plan) =>
    openedAtHigh(path)
      ? say`The index opened ${openedAt(path)}, its high of the day, and finished at its low.`
      : say`The index opened ${openedAt(path)}, climbed as high as ${highest(path, plan, ",")} and finished at its low of the day.`,
  extended: (path, plan) =>
    plan.index.direction === "up"
      ? say`The index opened ${openedAt(path)} and extended its gains, climbing as high as ${highest(path, plan, ".", " during the session")}.`
      : say`The index opened ${openedAt(path)} and extended its losses, falling as low as ${points(path.low)} during the session.`,
  gave_up: (path, plan) => {
    const end = plan.index.direction === "down" ? "before turning lower" : "before giving up most of its gains";
    return openedAtHigh(path)
      ? say`The index opened ${openedAt(path)}, its high of the day, ${end}.`
      : say`After opening ${openedAt(path)}, the index climbed as high as ${highest(path, plan, ",")} ${end}.`;
  },
  came_back: (path) =>
    openedAtLow(path)
      ? say`The index opened ${openedAt(path)}, its low of the day, before clawing its way back.`
      : say`After opening ${openedAt(path)}, the index fell as low as ${points(path.low)} before clawing its way back.`,
  pared: (path) =>
    openedAtLow(path)
      ? say`The index opened ${openedAt(path)}, its low of the day, before paring most of its losses.`
      : say`After opening ${openedAt(path)}, the index fell as low as ${points(path.low)} before paring most of its losses.`,
  turned: (path, plan) =>
    plan.index.direction === "up"
      ? say`The index opened ${openedAt(path)} but turned higher, climbing as high as ${highest(path, plan, ".", " during the session")}.`
      : say`The index opened ${openedAt(path)} but turned lower, falling as low as ${points(path.low)} during the session.`,
  wide: (path, plan) =>
    say`The index opened ${openedAt(path)} and moved between ${points(path.low)} and ${highest(path, plan, ".", " during the session")}.`,
};
