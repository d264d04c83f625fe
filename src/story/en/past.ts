import type { Fact } from "../../facts/fact.ts";
import { absolute, compare } from "../../market/decimal.ts";
import type { TradingDay } from "../../market/trading-day.ts";
import type { NumberFact } from "../fact-set.ts";
import { extremeOf, tradingOf, WORTH_SAYING } from "../interest.ts";
import { directionOf } from "../move-size.ts";
import type { StoryPlan } from "../plan.ts";
import { capitalised, figure, named, say, type Written } from "../written.ts";
import { monthDayText, monthYearText } from "./dates.ts";
import { grouped, percent, points } from "./numbers.ts";
import type { Writer } from "./writer.ts";

/** What the long line makes of a session, in words. */

/** "since April 10", "since March 24, 2020", "since at least April 1995". */
export function sinceDay(fact: Fact, session: TradingDay): Written {
  const day = fact.value as TradingDay;
  const atLeast = fact.event?.kind === "extreme" && fact.event.atLeast;
  return atLeast
    ? say`since at least ${figure(monthYearText(day), fact.id)}`
    : say`since ${figure(monthDayText(day, session), fact.id)}`;
}

/** The first of the plan's statements over history that nothing before has told. */
export function asideSentences({ plan, style, said }: Writer, most: number): readonly Written[] {
  const sentences: Written[] = [];
  for (const fact of plan.asides) {
    if (sentences.length >= most || said.has(fact.id)) continue;
    const sentence = asideSentence(fact, plan, style);
    if (sentence) sentences.push(sentence);
  }
  return sentences;
}

function asideSentence(fact: Fact, plan: StoryPlan, style: Writer["style"]): Written | undefined {
  const { event } = fact;
  const { session, index } = plan;
  if (event?.kind === "level" && index.level) {
    return say`It was the first close above ${figure(grouped(index.level.fact.value), fact.id)}.`;
  }
  if (event?.kind === "change_over") {
    const over = fact as NumberFact;
    const way = directionOf(over.value);
    if (way === "flat") return undefined;
    if (event.period === "month") {
      return say`For the month, the index ${way === "up" ? "rose" : "fell"} ${percent(over, style)}.`;
    }
    const isOver = plan.calendar.nextSession(session)?.slice(0, 4) !== session.slice(0, 4);
    return isOver
      ? say`For the year, the index ${way === "up" ? "rose" : "fell"} ${percent(over, style)}.`
      : say`The index is ${way} ${percent(over, style)} so far this year.`;
  }
  if (event?.kind !== "extreme") return undefined;
  const high = event.way === "highest";
  if (event.of === "index.change_pct") {
    return say`It was the index's biggest one-day percentage ${high ? "gain" : "loss"} ${sinceDay(fact, session)}.`;
  }
  return say`It was the ${high ? "highest" : "lowest"} close ${sinceDay(fact, session)}.`;
}

/** "Samsung Electronics alone accounted for 63.55 points of the gain." */
export function moverSentences({ plan }: Writer): readonly Written[] {
  const [first, second] = plan.movers;
  if (!first) return [];
  const isUp = plan.index.direction === "up";
  const what = isUp ? "gain" : "loss";
  const name = (fact: NumberFact) => named("name", fact.subject);
  const start = capitalised(name(first));
  if (compare(absolute(first.value), absolute(plan.index.change.value)) >= 0) {
    return [say`${start} alone ${isUp ? "added" : "took away"} ${points(first)} points, more than the whole ${what}.`];
  }
  const accounted = say`accounted for ${points(first)} points of the ${what}`;
  return second
    ? [say`${start} ${accounted} and ${name(second)} for ${points(second)} points.`]
    : [say`${start} alone ${accounted}.`];
}

const TRADING = { heavy: "was heavy at", light: "was light at" } as const;

/** "was heavy at", "was light at", or "came to" where trading was ordinary or nothing is known of the year before. */
export function volumeWord({ facts, market }: StoryPlan): string {
  const trading = tradingOf(facts, market);
  return trading ? TRADING[trading] : "came to";
}

/** ", the most since Nov. 5", of the value traded. */
export function mostSince({ facts, session }: StoryPlan): Written | undefined {
  const fact = extremeOf(facts, "turnover.value");
  if (fact?.event?.kind !== "extreme" || (fact.surpriseBits ?? 0) < WORTH_SAYING) return undefined;
  return say`, the ${fact.event.way === "highest" ? "most" : "least"} ${sinceDay(fact, session)}`;
}

const GROUPS = [
  ["foreign", "foreigners"],
  ["institution", "institutions"],
  ["individual", "individuals"],
] as const;

/** The rarest of the groups' extremes: "It was the biggest net selling by foreigners since Nov. 21." */
export function netSince({ facts, session }: StoryPlan): Written | undefined {
  const found = GROUPS.flatMap(([group, who]) => {
    const fact = extremeOf(facts, `flow.${group}`);
    return fact && (fact.surpriseBits ?? 0) >= WORTH_SAYING ? [{ fact, who }] : [];
  });
  const [rarest] = found.sort((a, b) => (b.fact.surpriseBits ?? 0) - (a.fact.surpriseBits ?? 0));
  if (rarest?.fact.event?.kind !== "extreme") return undefined;
  const did = rarest.fact.event.way === "highest" ? "buying" : "selling";
  return say`It was the biggest net ${did} by ${rarest.who} ${sinceDay(rarest.fact, session)}.`;
}
