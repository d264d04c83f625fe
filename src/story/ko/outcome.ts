import { absolute, compare, decimal } from "../../market/decimal.ts";
import { nameIn } from "../large-caps.ts";
import type { IndexPlan, StoryPlan } from "../plan.ts";
import { named, say, type Written } from "../written.ts";
import { mark, percentBand } from "./numbers.ts";
import { indexMove } from "./verbs.ts";
import { tells, type Writer } from "./writer.ts";

/** What lead and headline both build on. */

/** The group that moved the index its way, as a Korean story calls it: "반도체주", or the one stock it is. */
function leadingSector(plan: StoryPlan): string | undefined {
  const [leading] = plan.largeCaps;
  if (!leading || leading.direction === "flat" || leading.direction !== plan.index.direction) return undefined;
  const [stock, ...others] = leading.stocks;
  // One stock is no sector.
  const sector = leading.sector && others.length > 0 ? plan.directory.sectors.get(leading.sector)?.koPlural : undefined;
  return sector ?? (stock && nameIn(stock, "ko").text);
}

/** From this many percent on, in all of its stocks, a sector did more than go the index's way. */
const SHARPLY = decimal("5");

/** "반도체주 강세에", with a blank before it; nothing where no group led. */
export function becauseOf(plan: StoryPlan): Written | undefined {
  const { index, largeCaps } = plan;
  const sector = leadingSector(plan);
  if (!sector || index.direction === "flat") return undefined;
  const [plain, sharp] = index.direction === "up" ? ["강세", "급등"] : ["약세", "급락"];
  const sharply = largeCaps[0]?.stocks.every((stock) => compare(absolute(stock.percent.value), SHARPLY) >= 0);
  const repeated = indexMove(index.direction, index.percent.value).noun === sharp;
  return say` ${named("name", sector)} ${sharply && !repeated ? sharp : plain}에`;
}

/** The round level the close is remembered for, "4,300선", where the story tells it. */
export function crossedLevel(
  writer: Writer,
): { readonly crossing: "first" | "regained" | "lost"; readonly mark: Written } | undefined {
  const { level } = writer.plan.index;
  if (!level || !tells(writer, level.fact)) return undefined;
  return { crossing: level.crossing, mark: mark(level.fact, writer.style) };
}

/** The band of the index's move, "2%대", where the story tells the percentage. */
export function toldBand(writer: Writer): Written | undefined {
  const { percent } = writer.plan.index;
  return tells(writer, percent) ? percentBand(percent) : undefined;
}

/** Whether nothing in the lead outdoes a run that goes on: then the lead says it, and nobody else. */
export function leadsWithRun(writer: Writer): boolean {
  const { index, path, facts } = writer.plan;
  const outdone =
    index.record ||
    facts.event("record_point_fall") !== undefined ||
    crossedLevel(writer) !== undefined ||
    path?.shape === "gave_up" ||
    path?.shape === "came_back";
  return !outdone && toldRun(writer)?.ended === false && writer.style.koreanOrder.includes("lead");
}

/** The run of sessions that goes on or ended, where the story tells it. */
export function toldRun(writer: Writer): IndexPlan["streak"] {
  const { streak } = writer.plan.index;
  return streak && tells(writer, streak.fact) ? streak : undefined;
}
