import { absolute, compare, decimal } from "../../market/decimal.ts";
import { byInterest, type Outcome, type OutcomeKind } from "../interest.ts";
import { nameIn } from "../large-caps.ts";
import type { IndexPlan, StoryPlan } from "../plan.ts";
import { named, type Piece, say, type Written } from "../written.ts";
import { count, mark, percentBand } from "./numbers.ts";
import { since } from "./past.ts";
import { indexMove } from "./verbs.ts";
import { tells, type Writer } from "./writer.ts";

/** What lead and headline both build on. */

/** The group that moved the index its way, as a Korean story calls it: "반도체주", or the one stock it is. */
function leadingSector({ leader, directory }: StoryPlan): string | undefined {
  const [stock, ...others] = leader?.stocks ?? [];
  // One stock is no sector.
  const sector = others.length > 0 && leader?.sector ? directory.sectors.get(leader.sector)?.koPlural : undefined;
  return sector ?? (stock && nameIn(stock, "ko").text);
}

/** From this many percent on, in all of its stocks, a sector did more than go the index's way. */
const SHARPLY = decimal("5");

/** "반도체주 강세에", with a blank before it; nothing where no group led. */
export function becauseOf(plan: StoryPlan): Written | undefined {
  const { index, leader } = plan;
  const sector = leadingSector(plan);
  if (!sector || index.direction === "flat") return undefined;
  const [plain, sharp] = index.direction === "up" ? ["강세", "급등"] : ["약세", "급락"];
  const sharply = leader?.stocks.every((stock) => compare(absolute(stock.percent.value), SHARPLY) >= 0);
  const repeated = indexMove(index.direction, index.percent.value).noun === sharp;
  return say` ${named("name", sector)} ${sharply && !repeated ? sharp : plain}에`;
}

/** The house's order of what a close is remembered for. */
const HOUSE_ORDER: readonly OutcomeKind[] = [
  "first_level",
  "record",
  "record_points",
  "streak_ended",
  "level_lost",
  "level_regained",
  "gave_up",
];

/** These have words without a figure; the others are told only where the story tells their fact. */
const WORDS_ONLY: readonly OutcomeKind[] = ["record", "record_points", "gave_up", "came_back"];

/** What the close is remembered for, the rarest first, then by the house's order and `more` behind it. */
export function toldOutcomes(writer: Writer, more: readonly OutcomeKind[] = []): readonly Outcome[] {
  const told = writer.plan.outcomes.filter(
    ({ kind, fact }) => WORDS_ONLY.includes(kind) || (fact && tells(writer, fact)),
  );
  return byInterest(told, [...HOUSE_ORDER, ...more]);
}

/** What is recorded: "포인트 기준 역대 최대 하락폭", "지난해 4월 7일 이후 최대 상승률"; a headline has it short. */
export function feat({ kind, fact }: Outcome, { session, index }: StoryPlan, form?: "short"): Written | undefined {
  const rose = index.direction === "up";
  const [points, closing] = form === "short" ? ["", ""] : ["포인트 기준 ", "종가 기준 "];
  if (kind === "record_points") return say`${points}역대 최대 ${rose ? "상승폭" : "하락폭"}`;
  if (kind === "biggest_since" && fact) return say`${since(fact, session, form)} 최대 ${rose ? "상승률" : "하락률"}`;
  if (kind === "close_since" && fact) return say`${closing}${since(fact, session, form)} ${rose ? "최고치" : "최저치"}`;
  return undefined;
}

/** "10거래일째", of a run that goes on. */
export function runSoFar(writer: Writer): Piece {
  const { streak } = writer.plan.index;
  return streak && say`${count(streak.fact, writer.style)}거래일째`;
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

/** The run of sessions that goes on or ended, where the story tells it. */
export function toldRun(writer: Writer): IndexPlan["streak"] {
  const { streak } = writer.plan.index;
  return streak && tells(writer, streak.fact) ? streak : undefined;
}
