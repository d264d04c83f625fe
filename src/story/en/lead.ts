import { absolute, compare, decimal } from "../../market/decimal.ts";
import { byInterest, isNews, type Outcome, type OutcomeKind, touchedThousand } from "../interest.ts";
import { nameIn } from "../large-caps.ts";
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
  const remembered = outcomes(plan).filter((tail) => tail !== undefined);
  const saysGains = remembered.some((tail) => tail.text.includes("gain"));
  const tails = [...remembered, besideTail(writer) ?? driver(plan, saysGains)].filter((tail) => tail !== undefined);
  let lead = start;
  // "the first trading day of the year" stands between commas, and so does what a tail puts in.
  let isAside = plan.firstOfYear;
  for (const tail of tails) {
    const begins = tail.text.startsWith(",");
    const longer = concat([lead, isAside && !begins ? "," : "", tail]);
    if (wordCount(longer.text) > style.leadWords) continue;
    lead = longer;
    isAside = begins;
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

/** What makes the close worth a headline: a mark, a record, a run ended, gains given back; the rarest, and a record with it. */
function outcomes(plan: StoryPlan): readonly (Written | undefined)[] {
  const [first] = byInterest(plan.outcomes, HOUSE_ORDER);
  if (!first) return [];
  const told = OUTCOMES[first.kind](plan, first);
  const beside = plan.outcomes.find(({ kind }) => (BESIDE[first.kind] ?? []).includes(kind));
  if (!beside) return [told];
  const other = OUTCOMES[beside.kind](plan, beside);
  return [told, other];
}

/** What is told along with an outcome that is rarer: where a move ended, the first that there is. */
const BESIDE: Readonly<Partial<Record<OutcomeKind, readonly OutcomeKind[]>>> = {
  biggest_since: ["first_level", "record", "level_lost", "level_regained"],
  record_points: ["first_level", "record", "level_lost"],
  streak: ["first_level", "record"],
};

const OUTCOMES: Readonly<Record<OutcomeKind, (plan: StoryPlan, outcome: Outcome) => Written | undefined>> = {
  first_level: (plan) => say`${ends(plan, "finish")} above ${mark(plan)} for the first time`,
  record: (plan) => {
    const { index, path } = plan;
    if (index.size === "slight" && path?.shape === "gave_up") {
      return say`, giving back most of the day's gains but still ending at a record high`;
    }
    const thousand = touchedThousand(plan.facts);
    const touched = thousand && figure(grouped(thousand.value), thousand.id);
    const after = touched && say` after topping ${touched} for the first time`;
    return say`${ends(plan, "end")} at a record high${after}`;
  },
  record_points: ({ index }) =>
    say`, their biggest one-day ${index.direction === "up" ? "gain" : "loss"} in points on record`,
  biggest_since: ({ index, session }, { fact }) =>
    fact && say`, their biggest one-day ${index.direction === "up" ? "gain" : "loss"} ${sinceDay(fact, session)}`,
  close_since: ({ index, session }, { fact }) =>
    fact && say`, ending at their ${index.direction === "up" ? "highest" : "lowest"} level ${sinceDay(fact, session)}`,
  streak_ended: (plan) =>
    say`, ending ${runLength(plan)} ${plan.index.streak?.direction === "up" ? "winning" : "losing"} streak`,
  level_lost: (plan) => say`${ends(plan, "end")} below the ${mark(plan)} mark`,
  level_regained: (plan) => say`${ends(plan, "end")} back above the ${mark(plan)} mark`,
  gave_up: ({ path }) =>
    path?.opened === "down" ? say` after giving up intraday gains` : say` after giving up earlier gains`,
  came_back: () => say` after making up earlier losses`,
  streak: ({ index, firstOfYear }) => {
    if (!index.streak) return undefined;
    const turn = ordinal(index.streak.fact);
    if (firstOfYear) return say` for ${/^(8|11|18|eighth)/.test(turn.text) ? "an" : "a"} ${turn} straight session`;
    return say`, their ${turn} straight session of ${index.direction === "up" ? "gains" : "losses"}`;
  },
};

/** " to end" behind a verb of movement, ", ending" where the lead only says that stocks closed higher or lower. */
function ends({ index }: StoryPlan, word: "end" | "finish"): string {
  return boundedPercent(index.percent, "percent", "") ? ` to ${word}` : `, ${word}ing`;
}

function mark({ index }: StoryPlan): Written | undefined {
  return index.level && figure(grouped(index.level.fact.value), index.level.fact.id);
}

function runLength(plan: StoryPlan): Piece {
  const { streak } = plan.index;
  if (!streak) return undefined;
  const length = spelled(streak.fact);
  return say`${/^(8\d*|11|18|eight)$/.test(length.text) ? "an" : "a"} ${length}-session`;
}

/** Which sector moved the market, or the one stock that stands for it. */
function driver({ leader, index, directory }: StoryPlan, saysGains: boolean): Written | undefined {
  const [stock, ...others] = leader?.stocks ?? [];
  if (!leader || !stock) return undefined;
  const sector = others.length > 0 && leader.sector ? directory.sectors.get(leader.sector)?.enPlural : undefined;
  const who = sector ?? named("name", nameIn(stock, "en").text);
  if (index.direction === "up") return say`, led by ${sector && !saysGains ? `gains in ${sector}` : who}`;
  const isStrong = index.size === "sharp" || index.size === "strong";
  return isStrong ? say`, with ${who} leading the sell-off` : say`, as ${who} gave ground`;
}

/** The other market where its move was the rarer one: ", while the junior KOSDAQ soared more than 7 percent". */
function besideTail({ plan, style, chooser }: Writer): Written | undefined {
  const { companion } = plan;
  const move = companion?.index;
  const bounded = move && boundedPercent(move.percent, style.percentWord, "more than ");
  if (!bounded || move.direction === "flat" || !isNews(plan.topicBits.get("companion"))) return undefined;
  const name = companion.market === "KOSDAQ" ? "the junior KOSDAQ" : `the benchmark ${companion.market}`;
  return say`, while ${name} ${verb(chooser, move.direction, move.size, "past")} ${bounded}`;
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
