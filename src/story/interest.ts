import { type Fact, isNumeric } from "../facts/fact.ts";
import { milestoneStep, ROUNDNESS } from "../facts/records.ts";
import { toNumber } from "../market/decimal.ts";
import type { Measure } from "../market/measure.ts";
import type { FactSet, NumberFact } from "./fact-set.ts";
import type { DayPath, IndexPlan } from "./plan.ts";
import type { TopicName } from "./style.ts";

/** What a close may be remembered for. */
export type OutcomeKind =
  | "first_level"
  | "record"
  | "record_points"
  | "biggest_since"
  | "close_since"
  | "streak_ended"
  | "level_lost"
  | "level_regained"
  | "gave_up"
  | "came_back"
  | "streak";

export interface Outcome {
  readonly kind: OutcomeKind;
  /** What it rests on; missing for the shape of the day, which rests on open, high and low. */
  readonly fact?: Fact;
}

/** Bits from which something comes before the house's order, and from which a topic is moved up: once in 16 and 64 sessions. */
const NEWS = 4;
const TOP_NEWS = 6;

/** Bits from which a statement over history is worth a sentence: once in 32 sessions. */
export const WORTH_SAYING = 5;

/** Whether a topic is surprising enough to be moved up. */
export function isNews(bits: number | undefined): boolean {
  return (bits ?? 0) >= TOP_NEWS;
}

const bitsOf = (fact: Fact | undefined) => fact?.surpriseBits ?? 0;

/** The extreme of a measure "since a day", where there is one. */
export function extremeOf(facts: FactSet, of: Measure): Fact | undefined {
  return facts.all.find((fact) => fact.event?.kind === "extreme" && fact.event.of === of);
}

/** Everything the close may be remembered for, in no order: `byInterest` puts it in one. */
export function outcomesOf(facts: FactSet, index: IndexPlan, path: DayPath | undefined): readonly Outcome[] {
  const found: Outcome[] = [];
  const add = (kind: OutcomeKind, fact: Fact | undefined) => {
    if (fact) found.push({ kind, fact });
  };
  const { level, streak } = index;
  if (level?.crossing === "first") add("first_level", level.fact);
  add("record", facts.event("record_close"));
  add("record_points", facts.event("record_point_fall") ?? surprising(facts.event("record_point_gain")));
  if (streak?.ended) add("streak_ended", streak.fact);
  if (level?.crossing === "lost") add("level_lost", level.fact);
  if (level?.crossing === "regained") add("level_regained", level.fact);
  if (path?.shape === "gave_up" || path?.shape === "came_back") found.push({ kind: path.shape });
  if (streak && !streak.ended) add("streak", streak.fact);
  // Where the line only bounds how rare a move is, a record in points says more.
  const move = extremeOf(facts, "index.change_pct");
  const isBound = move?.event?.kind === "extreme" && move.event.atLeast === true;
  if (!isBound || !found.some(({ kind }) => kind === "record_points")) add("biggest_since", surprising(move));
  add("close_since", surprising(extremeOf(facts, "index.close")));
  return found;
}

function surprising<Found extends Fact>(fact: Found | undefined): Found | undefined {
  return bitsOf(fact) >= WORTH_SAYING ? fact : undefined;
}

/**
 * The rarest first, as far as something is rare; the rest in the house's own order, which is all there is where no
 * history tells how rare anything is. What the order does not name is left out unless it is rare.
 */
export function byInterest(outcomes: readonly Outcome[], house: readonly OutcomeKind[]): readonly Outcome[] {
  const place = (outcome: Outcome) => {
    const at = house.indexOf(outcome.kind);
    return at < 0 ? house.length : at;
  };
  const isRare = (outcome: Outcome) => bitsOf(outcome.fact) >= NEWS;
  const rare = outcomes.filter(isRare);
  rare.sort((a, b) => bitsOf(b.fact) - bitsOf(a.fact) || place(a) - place(b));
  const plain = outcomes.filter((outcome) => !isRare(outcome) && house.includes(outcome.kind));
  return [...rare, ...plain.sort((a, b) => place(a) - place(b))];
}

/** The thousand (hundred, below 1,000 points) that the index first traded above in a session that closed below it. */
export function touchedThousand(facts: FactSet): NumberFact | undefined {
  return facts.all.find((fact): fact is NumberFact => {
    return fact.event?.kind === "level" && fact.event.crossing === "touched" && isNumeric(fact) && isRound(fact);
  });
}

/** A level a whole thousand, or a whole hundred below 1,000 points. */
export function isRound({ value }: NumberFact): boolean {
  const level = toNumber(value);
  return level % (milestoneStep(level) * ROUNDNESS[0]) === 0;
}

/** The longest of these whose last session it is. */
export type Period = "week" | "month" | "year";

/**
 * Statements over history that a story may add to the index's own paragraph, the rarest first: the biggest move and
 * the highest or lowest close since a day, a level closed above for the first time, and the change so far this year at
 * a week's end. A fact is here only with its surprise known; a month or year is always told on its last session.
 */
export function asidesOf(facts: FactSet, index: IndexPlan, lastOf: Period | undefined): readonly Fact[] {
  const over = (period: Period) =>
    facts.all.find((fact) => fact.event?.kind === "change_over" && fact.event.period === period);
  const year = over("year");
  const isTold = lastOf === "week" && year?.event?.kind === "change_over" && year.event.sessions >= 10;
  const rare = [
    surprising(extremeOf(facts, "index.change_pct")),
    surprising(extremeOf(facts, "index.close")),
    index.level?.crossing === "first" ? surprising(index.level.fact) : undefined,
    isTold ? surprising(year) : undefined,
  ].filter((fact) => fact !== undefined);
  rare.sort((a, b) => bitsOf(b) - bitsOf(a));
  const ending = lastOf && lastOf !== "week" ? over(lastOf) : undefined;
  return [...(ending?.surpriseBits === undefined ? [] : [ending]), ...rare];
}

/** Which facts make a topic news. */
const TOPIC_FACTS: Readonly<Partial<Record<TopicName, (fact: Fact, market: string) => boolean>>> = {
  turnover: (fact, market) => fact.subject === market && fact.measure === "turnover.value",
  flows: (fact, market) => fact.subject === market && fact.measure.startsWith("flow."),
};

/** How surprising the most surprising fact of each topic is, in bits; empty without history. */
export function topicBits(
  facts: FactSet,
  market: string,
  index: IndexPlan,
  companion: { readonly index: IndexPlan } | undefined,
): ReadonlyMap<TopicName, number> {
  const bits = new Map<TopicName, number>();
  for (const [topic, isOf] of Object.entries(TOPIC_FACTS) as [TopicName, (fact: Fact, market: string) => boolean][]) {
    const most = Math.max(0, ...facts.all.filter((fact) => isOf(fact, market)).map(bitsOf));
    if (most > 0) bits.set(topic, most);
  }
  // The other market is news where its move was the rarer one.
  const beside = bitsOf(companion?.index.percent);
  if (beside > bitsOf(index.percent)) bits.set("companion", beside);
  return bits;
}

/** Paragraphs of the market's own day; the other market comes behind them all, lest its figures be taken for these. */
const OWN_DAY: readonly TopicName[] = ["lead", "index", "turnover", "path", "flows", "events"];

/**
 * The style's order with what is news moved up, the rarest first: topics of the market's own day behind the index's
 * paragraph, the other market behind the own day.
 */
export function topicOrder(order: readonly TopicName[], bits: ReadonlyMap<TopicName, number>): readonly TopicName[] {
  const moved = order.filter((topic) => isNews(bits.get(topic)) && topic !== "companion");
  moved.sort((a, b) => (bits.get(b) ?? 0) - (bits.get(a) ?? 0));
  const rest = order.filter((topic) => !moved.includes(topic));
  const behind = rest.indexOf("index") + 1;
  const own = [...rest.slice(0, behind), ...moved, ...rest.slice(behind)];
  if (!isNews(bits.get("companion")) || !own.includes("companion")) return own;
  const others = own.filter((topic) => topic !== "companion");
  const end = others.findLastIndex((topic) => OWN_DAY.includes(topic)) + 1;
  return [...others.slice(0, end), "companion", ...others.slice(end)];
}

/** Of the value traded that a group's net amount must come to, on both days, for its turn to be worth telling. */
const MATERIAL_SHARE = 0.01;

/** Foreigners turned net buyers or sellers by amounts that matter; other groups turn too often to be told. */
export function turnOf(facts: FactSet, market: string): "buying" | "selling" | undefined {
  const turn = facts.all.find(
    (fact): fact is NumberFact =>
      fact.event?.kind === "flow_turn" && fact.event.group === "foreign" && fact.subject.startsWith(market),
  );
  const now = facts.number(market, "flow.foreign");
  if (turn?.event?.kind !== "flow_turn" || !now) return undefined;
  const traded = facts.number(market, "turnover.value");
  const least = traded ? toNumber(traded.value) * MATERIAL_SHARE : 0;
  const isMaterial = [now, turn].every((fact) => Math.abs(toNumber(fact.value)) >= least);
  return isMaterial ? turn.event.to : undefined;
}

/** The share of last year's sessions that may have seen as much (as little) trading where it is called heavy (light). */
const RARE = 0.05;

/** Whether trading was heavy or light; undefined where it was ordinary or nothing is known of the year before. */
export function tradingOf(facts: FactSet, market: string): "heavy" | "light" | undefined {
  const value = facts.number(market, "turnover.value")?.rarity;
  const volume = facts.number(market, "turnover.volume")?.rarity;
  // Won and shares must agree: few shares of a costly stock are no heavy trading.
  if (!value || value.side !== volume?.side || value.alike / value.sessions > RARE) return undefined;
  return value.side === "high" ? "heavy" : "light";
}

/** Stocks that made most of the index's move, the one that did most first: each at least a fifth of it, its way. */
export function moversOf(facts: FactSet, index: IndexPlan): readonly NumberFact[] {
  const change = toNumber(index.change.value);
  const share = (fact: NumberFact) => toNumber(fact.value) / change;
  const all = facts.all.filter((fact): fact is NumberFact => fact.measure === "stock.contribution");
  if (index.size === "none" || index.size === "slight") return [];
  const movers = all.filter((fact) => share(fact) >= 0.2).sort((a, b) => share(b) - share(a));
  const [first] = movers;
  return first && share(first) >= 0.3 ? movers.slice(0, 2) : [];
}
