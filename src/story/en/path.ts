import type { PathShape } from "../../facts/fact.ts";
import { compare } from "../../market/decimal.ts";
import type { DayPath, StoryPlan } from "../plan.ts";
import { concat, figure, say, type Written } from "../written.ts";
import { grouped, points } from "./numbers.ts";
import type { Writer } from "./writer.ts";

/** Open, high and low, told as the day went. A day that never moved has no way to tell. */
export function pathSentences({ plan, chooser }: Writer): readonly Written[] {
  const { path } = plan;
  if (!path || compare(path.high.value, path.low.value) === 0) return [];
  // Words of the index's own line do not come again at once.
  const verbs = {
    low: LOW[chooser.pick(["fell", "dropped", "slid"])],
    high: HIGH[chooser.pick(["climbed", "rose", "advanced"])],
  };
  return [PATHS[path.shape](path, plan, verbs)];
}

type Verb = readonly [past: string, participle: string];

const LOW = { fell: ["fell", "falling"], dropped: ["dropped", "dropping"], slid: ["slid", "sliding"] } as const;
const HIGH = {
  climbed: ["climbed", "climbing"],
  rose: ["rose", "rising"],
  advanced: ["advanced", "advancing"],
} as const;

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

type Verbs = Readonly<Record<"low" | "high", Verb>>;

const PATHS: Readonly<Record<PathShape, (path: DayPath, plan: StoryPlan, verbs: Verbs) => Written>> = {
  at_high: (path, { index }, { low }) =>
    openedAtLow(path)
      ? say`The index opened ${openedAt(path)}, its low of the day, and finished at its high.`
      : index.direction === "up" && path.opened !== "up"
        ? say`The index opened ${openedAt(path)} and ${low[0]} as low as ${points(path.low)} before turning around to finish at its high of the day.`
        : say`The index opened ${openedAt(path)}, ${low[0]} as low as ${points(path.low)} and finished at its high of the day.`,
  at_low: (path, plan, { high }) =>
    openedAtHigh(path)
      ? say`The index opened ${openedAt(path)}, its high of the day, and finished at its low.`
      : say`The index opened ${openedAt(path)}, ${high[0]} as high as ${highest(path, plan, ",")} and finished at its low of the day.`,
  extended: (path, plan, { low, high }) =>
    plan.index.direction === "up"
      ? say`The index opened ${openedAt(path)} and extended its gains, ${high[1]} as high as ${highest(path, plan, ".", " during the session")}.`
      : say`The index opened ${openedAt(path)} and extended its losses, ${low[1]} as low as ${points(path.low)} during the session.`,
  gave_up: (path, plan, { high }) => {
    const end = plan.index.direction === "down" ? "before turning lower" : "before giving up most of its gains";
    return openedAtHigh(path)
      ? say`The index opened ${openedAt(path)}, its high of the day, ${end}.`
      : say`After opening ${openedAt(path)}, the index ${high[0]} as high as ${highest(path, plan, ",")} ${end}.`;
  },
  came_back: (path, _, { low }) =>
    openedAtLow(path)
      ? say`The index opened ${openedAt(path)}, its low of the day, before clawing its way back.`
      : say`After opening ${openedAt(path)}, the index ${low[0]} as low as ${points(path.low)} before clawing its way back.`,
  pared: (path, _, { low }) =>
    openedAtLow(path)
      ? say`The index opened ${openedAt(path)}, its low of the day, before paring most of its losses.`
      : say`After opening ${openedAt(path)}, the index ${low[0]} as low as ${points(path.low)} before paring most of its losses.`,
  turned: (path, plan, { low, high }) =>
    plan.index.direction === "up"
      ? say`The index opened ${openedAt(path)} but turned higher, ${high[1]} as high as ${highest(path, plan, ".", " during the session")}.`
      : say`The index opened ${openedAt(path)} but turned lower, ${low[1]} as low as ${points(path.low)} during the session.`,
  wide: (path, plan) =>
    say`The index opened ${openedAt(path)} and moved between ${points(path.low)} and ${highest(path, plan, ".", " during the session")}.`,
};
