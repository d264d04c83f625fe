import { figure, type Piece, say, type Written } from "../written.ts";
import { boundedPercent, grouped, points, spelled } from "./numbers.ts";
import type { Writer } from "./writer.ts";

const PRESENT: Readonly<Record<"up" | "down", Readonly<Record<string, string>>>> = {
  up: { slight: "inch up", modest: "rise", solid: "climb", strong: "jump", sharp: "soar" },
  down: { slight: "edge down", modest: "fall", solid: "drop", strong: "tumble", sharp: "plunge" },
};

/** "Seoul shares jump over 2 pct to close above 4,300 for first time, led by chipmakers". */
export function headline({ plan, style }: Writer): Written {
  const { index, path } = plan;
  const { direction, size } = index;
  const mark = index.level && figure(grouped(index.level.fact.value), index.level.fact.id);
  if (direction === "flat") return say`Seoul shares close unchanged`;
  const bounded = boundedPercent(index.percent, style.headlinePercentWord, "over ");
  const move = PRESENT[direction][size] ?? "close";
  const by: Piece = bounded && say` ${bounded}`;
  let tail: Piece;
  const run = index.streak && say`${spelled(index.streak.fact)}-session`;
  if (index.level?.crossing === "first") tail = say` to close above ${mark} for first time`;
  else if (index.record && size === "slight") return say`Seoul shares ${move} to another record close`;
  else if (index.record) tail = " to record high";
  else if (index.level?.crossing === "lost" && (size === "strong" || size === "sharp"))
    tail = say`, sink below ${mark}`;
  else if (index.streak?.ended && run) {
    return say`Seoul shares end ${run} ${index.streak.direction === "up" ? "winning" : "losing"} streak${driver(plan)}`;
  } else if (index.level?.crossing === "lost") tail = say`, slip below ${mark}`;
  else if (index.level?.crossing === "regained") tail = say`, climb back above ${mark}`;
  else if (path?.shape === "gave_up") tail = " after giving up gains";
  return say`Seoul shares ${move}${by}${tail}${driver(plan)}`;
}

function driver(plan: Writer["plan"]): Piece {
  const [leading] = plan.largeCaps;
  const sector = leading?.sector ? plan.directory.sectors.get(leading.sector) : undefined;
  if (!sector || leading?.direction !== plan.index.direction) return undefined;
  return plan.index.direction === "up" ? ` on ${sector.enPlural}' gains` : ` on ${sector.enPlural}' losses`;
}

/** What goes out first: "KOSPI 4,309.63 UP 95.46 points (close)". */
export function flash({ plan }: Pick<Writer, "plan">): Written {
  const { close, change, direction } = plan.index;
  if (direction === "flat") return say`${plan.market} ${points(close)} UNCHANGED (close)`;
  return say`${plan.market} ${points(close)} ${direction === "up" ? "UP" : "DOWN"} ${points(change)} points (close)`;
}
