import { byInterest, type Outcome, type OutcomeKind } from "../interest.ts";
import type { StoryPlan } from "../plan.ts";
import { figure, type Piece, say, type Written } from "../written.ts";
import { boundedPercent, grouped, ordinal, points, spelled } from "./numbers.ts";
import { sinceDay } from "./past.ts";
import type { Writer } from "./writer.ts";

const PRESENT: Readonly<Record<"up" | "down", Readonly<Record<string, string>>>> = {
  up: { slight: "inch up", modest: "rise", solid: "climb", strong: "jump", sharp: "soar" },
  down: { slight: "edge down", modest: "fall", solid: "drop", strong: "tumble", sharp: "plunge" },
};

/** The house's order of what a headline remembers a close for; a mark lost in a strong fall comes before a run's end. */
const HOUSE_ORDER: readonly OutcomeKind[] = [
  "first_level",
  "record",
  "streak_ended",
  "level_lost",
  "level_regained",
  "gave_up",
];
const STRONG_ORDER: readonly OutcomeKind[] = [
  "first_level",
  "record",
  "level_lost",
  "streak_ended",
  "level_regained",
  "gave_up",
];

/** "Seoul shares jump over 2 pct to close above 4,300 for first time, led by chipmakers". */
export function headline({ plan, style }: Writer): Written {
  const { index } = plan;
  const { direction, size } = index;
  if (direction === "flat") return say`${SHARES[plan.market] ?? "Seoul shares"} close unchanged`;
  const shares = SHARES[plan.market] ?? "Seoul shares";
  const isStrong = size === "strong" || size === "sharp";
  const [first] = byInterest(plan.outcomes, isStrong ? STRONG_ORDER : HOUSE_ORDER);
  const move = PRESENT[direction][size] ?? "close";
  if (first?.kind === "record" && size === "slight") return say`${shares} ${move} to another record close`;
  if (first?.kind === "streak_ended" && index.streak) {
    const kind = index.streak.direction === "up" ? "winning" : "losing";
    return say`${shares} end ${spelled(index.streak.fact)}-session ${kind} streak${driver(plan)}`;
  }
  const bounded = boundedPercent(index.percent, style.headlinePercentWord, "over ");
  const by: Piece = bounded && say` ${bounded}`;
  const tail = first && TAILS[first.kind]?.(plan, first, isStrong);
  return say`${shares} ${move}${by}${tail}${driver(plan)}`;
}

const SHARES: Readonly<Record<string, string>> = { KOSDAQ: "KOSDAQ shares" };

/** What follows the move, where a headline has words for it. */
const TAILS: Readonly<Partial<Record<OutcomeKind, (plan: StoryPlan, outcome: Outcome, isStrong: boolean) => Piece>>> = {
  first_level: (plan) => say` to close above ${mark(plan)} for first time`,
  record: () => " to record high",
  record_points: ({ index }) => ` in biggest point ${index.direction === "up" ? "gain" : "loss"} on record`,
  biggest_since: ({ index, session }, { fact }) =>
    fact && say` in biggest ${index.direction === "up" ? "gain" : "loss"} ${sinceDay(fact, session)}`,
  close_since: ({ index, session }, { fact }) =>
    fact && say` to ${index.direction === "up" ? "highest" : "lowest"} close ${sinceDay(fact, session)}`,
  level_lost: (plan, _, isStrong) => say`, ${isStrong ? "sink" : "slip"} below ${mark(plan)}`,
  level_regained: (plan) => say`, climb back above ${mark(plan)}`,
  gave_up: () => " after giving up gains",
  streak: ({ index }) => index.streak && say` for ${ordinal(index.streak.fact)} straight session`,
};

function mark({ index }: StoryPlan): Piece {
  return index.level && figure(grouped(index.level.fact.value), index.level.fact.id);
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
