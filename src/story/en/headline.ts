import { absolute, compare } from "../../market/decimal.ts";
import { byInterest, type Outcome, type OutcomeKind, touchedThousand } from "../interest.ts";
import { nameIn } from "../large-caps.ts";
import { type MoveSize, moveSize } from "../move-size.ts";
import type { StoryPlan } from "../plan.ts";
import { figure, named, type Piece, say, type Written, wordCount } from "../written.ts";
import { boundedPercent, grouped, ordinal, percent, points, spelled } from "./numbers.ts";
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
  "record_points",
  "streak_ended",
  "level_lost",
  "level_regained",
  "gave_up",
];
const STRONG_ORDER: readonly OutcomeKind[] = [
  "first_level",
  "record",
  "record_points",
  "level_lost",
  "streak_ended",
  "level_regained",
  "gave_up",
];

/** More words than these and the reason is left to the story. */
const MOST_WORDS = 16;

/** "Seoul shares jump over 2 pct to close above 4,300 for first time, led by chipmakers". */
export function headline(writer: Writer): Written {
  const { plan, style } = writer;
  const { index } = plan;
  const { direction, size } = index;
  const shares = SHARES[plan.market] ?? "Seoul shares";
  if (direction === "flat") return say`${shares} close unchanged`;
  const isStrong = size === "strong" || size === "sharp";
  const [first] = byInterest(plan.outcomes, isStrong ? STRONG_ORDER : HOUSE_ORDER);
  const move = PRESENT[direction][size] ?? "close";
  const bounded = boundedPercent(index.percent, style.headlinePercentWord, "over ");
  if (first?.kind === "record" && size === "slight") return say`${shares} ${move} to another record close`;
  if (first?.kind === "streak_ended" && index.streak) {
    const kind = index.streak.direction === "up" ? "winning" : "losing";
    const streak = say`snap ${spelled(index.streak.fact)}-session ${kind} streak`;
    return withReason(bounded ? say`${shares} ${move} ${bounded} to ${streak}` : say`${shares} ${streak}`, writer);
  }
  const tail = first && TAILS[first.kind]?.(plan, first);
  const peak =
    first && BESIDE[first.kind] ? plan.outcomes.find(({ kind }) => BESIDE[first.kind]?.includes(kind)) : undefined;
  const where = peak && TAILS[peak.kind]?.(plan, peak);
  const tails = first?.kind === "streak" ? say`${tail}${where}` : say`${where}${tail}`;
  if (tails.text === "" && size !== "slight" && !bounded && writer.said.has(index.percent.id)) {
    return withReason(say`${shares} ${move} ${percent(index.percent, style, style.headlinePercentWord)}`, writer);
  }
  return withReason(say`${shares} ${move}${bounded && say` ${bounded}`}${tails}`, writer);
}

const SHARES: Readonly<Record<string, string>> = { KOSDAQ: "KOSDAQ shares" };

/** Where a move ended, told before how large it was. */
const BESIDE: Readonly<Partial<Record<OutcomeKind, readonly OutcomeKind[]>>> = {
  biggest_since: ["first_level", "record"],
  record_points: ["first_level", "record", "level_lost"],
  streak: ["first_level", "record"],
};

/** What follows the move, where a headline has words for it. */
const TAILS: Readonly<Partial<Record<OutcomeKind, (plan: StoryPlan, outcome: Outcome) => Piece>>> = {
  first_level: (plan) => say` to close above ${mark(plan)} for first time`,
  record: ({ facts }) => {
    const touched = touchedThousand(facts);
    return say` to record high${touched && say` after topping ${figure(grouped(touched.value), touched.id)}`}`;
  },
  record_points: ({ index }) => ` in biggest point ${index.direction === "up" ? "gain" : "loss"} on record`,
  biggest_since: ({ index, session }, { fact }) =>
    fact && say` in biggest ${index.direction === "up" ? "gain" : "loss"} ${sinceDay(fact, session)}`,
  close_since: ({ index, session }, { fact }) =>
    fact && say` to ${index.direction === "up" ? "highest" : "lowest"} close ${sinceDay(fact, session)}`,
  level_lost: (plan) => say` to end below ${mark(plan)}`,
  level_regained: (plan) => say` to close back above ${mark(plan)}`,
  gave_up: () => " after giving up gains",
  streak: ({ index }) => index.streak && say` for ${ordinal(index.streak.fact)} straight session`,
};

function mark({ index }: StoryPlan): Piece {
  return index.level && figure(grouped(index.level.fact.value), index.level.fact.id);
}

/** What the leading sector did, by the least that one of its stocks moved. */
const REASONS: Readonly<Record<"up" | "down", Readonly<Partial<Record<MoveSize, string>>>>> = {
  up: { modest: "advance", solid: "advance", strong: "rally", sharp: "rally" },
  down: { modest: "weaken", solid: "retreat", strong: "slump", sharp: "slump" },
};

/** "..., led by chipmakers", "... as chipmakers slump", where the headline stays short. */
function withReason(start: Written, { plan, chooser }: Writer): Written {
  const { leader, index, directory } = plan;
  const [stock, ...others] = leader?.stocks ?? [];
  if (!leader || !stock || index.direction === "flat" || start.text.includes(" after ")) return start;
  const sector = others.length > 0 && leader.sector ? directory.sectors.get(leader.sector)?.enPlural : undefined;
  const least = leader.stocks.reduce((a, b) =>
    compare(absolute(a.percent.value), absolute(b.percent.value)) <= 0 ? a : b,
  );
  const did = REASONS[index.direction][moveSize(least.percent.value, "stock")];
  const led = `, led by ${sector ?? nameIn(stock, "en").text}`;
  const why = sector && did ? ` as ${sector} ${did}` : undefined;
  // A fall is led by nobody.
  const reason = index.direction === "up" ? (why ? chooser.pick([led, why]) : led) : why;
  const whole = say`${start}${reason && named("name", reason)}`;
  return wordCount(whole.text) <= MOST_WORDS ? whole : start;
}

/** What goes out first: "KOSPI 4,309.63 UP 95.46 points (close)". */
export function flash({ plan }: Pick<Writer, "plan">): Written {
  const { close, change, direction } = plan.index;
  if (direction === "flat") return say`${plan.market} ${points(close)} UNCHANGED (close)`;
  return say`${plan.market} ${points(close)} ${direction === "up" ? "UP" : "DOWN"} ${points(change)} points (close)`;
}
