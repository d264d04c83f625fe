import { absolute, compare, decimal } from "../../market/decimal.ts";
import { byInterest, type Outcome, type OutcomeKind } from "../interest.ts";
import { moveSize } from "../move-size.ts";
import type { StoryPlan } from "../plan.ts";
import { capitalised, concat, figure, named, type Piece, say, stopped, type Written, wordCount } from "../written.ts";
import { weekdayName } from "./dates.ts";
import { boundedPercent, grouped, ordinal, spelled } from "./numbers.ts";
import { sinceDay } from "./past.ts";
import { verb } from "./verbs.ts";
import type { Writer } from "./writer.ts";

/**
 * The lead says index, direction and driver in at most the style's words: what does not fit is left to the paragraphs
 * below. A second sentence says which way the won went.
 */
export function leadSentences(writer: Writer): readonly Written[] {
  const { plan, style } = writer;
  const start = concat([`${STOCKS[plan.market] ?? "South Korean stocks"} `, mainClause(writer), " ", when(plan)]);
  const tails = [outcome(plan), driver(plan)].filter((tail) => tail !== undefined);
  let lead = start;
  for (const tail of tails) {
    // "the first trading day of the year" stands between commas: one closes it before the first words that follow.
    const closing = plan.firstOfYear && lead === start && !tail.text.startsWith(",") ? "," : "";
    const longer = concat([lead, closing, tail]);
    if (wordCount(longer.text) <= style.leadWords) lead = longer;
  }
  const won = wonSentence(plan);
  const first = stopped(capitalised(lead));
  return won ? [first, won] : [first];
}

const STOCKS: Readonly<Record<string, string>> = { KOSDAQ: "Stocks on South Korea's KOSDAQ market" };

function when(plan: StoryPlan): Written {
  const day = weekdayName(plan.session);
  return plan.firstOfYear ? say`on ${day}, the first trading day of the year` : say`${day}`;
}

function mainClause({ plan, chooser, style }: Writer): Written {
  const { direction, size, percent } = plan.index;
  if (direction === "flat") return say`closed unchanged`;
  const way = direction === "up" ? "higher" : "lower";
  const bounded = boundedPercent(percent, style.percentWord, "more than ");
  if (bounded) return say`${verb(chooser, direction, size, "past")} ${bounded}`;
  if (size === "slight" && compare(absolute(percent.value), decimal("0.1")) < 0) return say`closed almost unchanged`;
  return size === "slight" ? say`closed slightly ${way}` : say`closed ${way}`;
}

/** The house's order of what a lead remembers a close for. */
const HOUSE_ORDER: readonly OutcomeKind[] = [
  "first_level",
  "record",
  "record_points",
  "streak_ended",
  "level_lost",
  "level_regained",
  "gave_up",
  "came_back",
  "streak",
];

/** What makes the close worth a headline: a mark, a record, a run ended, gains given back. */
function outcome(plan: StoryPlan): Written | undefined {
  const [first] = byInterest(plan.outcomes, HOUSE_ORDER);
  return first && OUTCOMES[first.kind](plan, first);
}

const OUTCOMES: Readonly<Record<OutcomeKind, (plan: StoryPlan, outcome: Outcome) => Written | undefined>> = {
  first_level: (plan) => say` to finish above ${mark(plan)} for the first time`,
  record: ({ index, path }) =>
    index.size === "slight" && path?.shape === "gave_up"
      ? say`, giving back most of the day's gains but still ending at a record high`
      : say` to end at a record high`,
  record_points: (plan) => {
    if (plan.index.direction === "up") return say` in their biggest one-day gain in points on record`;
    const below = plan.index.level?.crossing === "lost" ? say` to end below ${mark(plan)}` : undefined;
    return concat([below, " in their biggest one-day loss in points on record"]);
  },
  biggest_since: ({ index, session }, { fact }) =>
    fact && say`, their biggest one-day ${index.direction === "up" ? "gain" : "loss"} ${sinceDay(fact, session)}`,
  close_since: ({ index, session }, { fact }) =>
    fact && say`, ending at their ${index.direction === "up" ? "highest" : "lowest"} level ${sinceDay(fact, session)}`,
  streak_ended: (plan) =>
    say`, ending ${runLength(plan)} ${plan.index.streak?.direction === "up" ? "winning" : "losing"} streak`,
  level_lost: (plan) => say`, ending below the ${mark(plan)} mark`,
  level_regained: (plan) => say`, ending back above the ${mark(plan)} mark`,
  gave_up: () => say` after giving up earlier gains`,
  came_back: () => say` after making up earlier losses`,
  streak: ({ index, firstOfYear }) => {
    if (!index.streak) return undefined;
    const turn = ordinal(index.streak.fact);
    // Between the commas of "the first trading day of the year" a second aside would dangle.
    if (firstOfYear) return say` for ${/^(8|11|18|eighth)/.test(turn.text) ? "an" : "a"} ${turn} straight session`;
    return say`, the ${turn} straight session of ${index.direction === "up" ? "gains" : "losses"}`;
  },
};

function mark({ index }: StoryPlan): Written | undefined {
  return index.level && figure(grouped(index.level.fact.value), index.level.fact.id);
}

function runLength(plan: StoryPlan): Piece {
  const { streak } = plan.index;
  if (!streak) return undefined;
  const length = spelled(streak.fact);
  return say`${/^(8\d*|11|18|eight)$/.test(length.text) ? "an" : "a"} ${length}-session`;
}

/** Which sector moved the market: the first planned group, when it went the index's way. */
function driver(plan: StoryPlan): Written | undefined {
  const [leading] = plan.largeCaps;
  const { direction, size } = plan.index;
  if (!leading || direction === "flat" || leading.direction !== direction) return undefined;
  const sector = leading.sector ? plan.directory.sectors.get(leading.sector)?.enPlural : undefined;
  const name = leading.stocks[0]?.name;
  const who = sector ?? (name && named("name", name));
  if (!who) return undefined;
  if (direction === "up") return say`, led by ${sector ? `gains in ${who}` : who}`;
  return size === "sharp" || size === "strong" ? say`, with ${who} leading the sell-off` : say`, as ${who} gave ground`;
}

function wonSentence(plan: StoryPlan): Written | undefined {
  const change = plan.facts.number("USD/KRW", "fx.change");
  const rate = plan.facts.number("USD/KRW", "fx.rate");
  if (!change || !rate) return undefined;
  const way = Number(change.value.units);
  if (way === 0) return say`The won was unchanged against the dollar.`;
  const percent = { units: (absolute(change.value).units * 10_000n) / rate.value.units, scale: 2 };
  const size = moveSize(percent, "index");
  const sharply = size === "solid" || size === "strong" || size === "sharp" ? " sharply" : "";
  return say`The won ${way > 0 ? "weakened" : "strengthened"}${sharply} against the dollar.`;
}
