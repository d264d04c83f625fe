import type { Fact, MarketHappening } from "../../facts/fact.ts";
import { absolute, add, compare } from "../../market/decimal.ts";
import type { TradingDay } from "../../market/trading-day.ts";
import type { NumberFact } from "../fact-set.ts";
import { extremeOf, tradingOf, WORTH_SAYING } from "../interest.ts";
import { nameIn } from "../large-caps.ts";
import { directionOf } from "../move-size.ts";
import type { StoryPlan } from "../plan.ts";
import { capitalised, figure, named, say, type Written } from "../written.ts";
import { monthDay, monthDayText, monthYearText } from "./dates.ts";
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

/**
 * The first of the plan's statements over history that nothing before has told. Two superlatives share a sentence; the
 * one told with a record in points is left out.
 */
export function asideSentences(writer: Writer, most: number, it: "It" | "That" = "It"): readonly Written[] {
  const { plan, style, said } = writer;
  const together = pointRecordOf(plan) && untoldExtreme(writer);
  const told = plan.asides
    .filter((fact) => !said.has(fact.id) && fact !== together)
    .map((fact) => ({ fact, sentence: asideSentence(fact, plan, style, it) }))
    .filter((aside) => aside.sentence !== undefined)
    .slice(0, most);
  const extremes = told.filter(({ fact }) => fact.event?.kind === "extreme").map(({ fact }) => fact);
  const [first, second] = extremes;
  if (!first || !second) return told.flatMap(({ sentence }) => sentence ?? []);
  const both = say`${it} was the index's ${superlative(first, plan)} and its ${superlative(second, plan)}.`;
  return told.flatMap(({ fact, sentence }) =>
    fact === first ? [both] : fact === second || !sentence ? [] : [sentence],
  );
}

function untoldExtreme({ plan, said }: Writer): Fact | undefined {
  return plan.asides.find(
    ({ id, event }) => event?.kind === "extreme" && event.of === "index.change_pct" && !said.has(id),
  );
}

type PointRecord = Extract<MarketHappening, { kind: "record_point_fall" | "record_point_gain" | "intraday_record" }>;

function pointRecordOf({ facts }: StoryPlan): PointRecord | undefined {
  return facts.all.flatMap(({ event }) =>
    event?.kind === "record_point_fall" || event?.kind === "record_point_gain" ? [event] : [],
  )[0];
}

/** "The loss was the index's largest ever in points for a single session, exceeding that of Aug. 5, 2024." */
export function pointRecordSentences(writer: Writer): readonly Written[] {
  const { plan } = writer;
  const record = pointRecordOf(plan);
  if (!record) return [];
  const kind = record.kind === "record_point_fall" ? "loss" : "gain";
  const { previousSession } = record;
  const than = previousSession && say`, exceeding that of ${monthDay(previousSession, plan.session)}`;
  const extreme = untoldExtreme(writer);
  if (!extreme) return [say`The ${kind} was the index's largest ever in points for a single session${than}.`];
  const also = say`, and its biggest in percentage terms ${sinceDay(extreme, plan.session)}`;
  return [say`The ${kind} was the index's largest ever in points${than}${also}.`];
}

function superlative(fact: Fact, { session }: StoryPlan): Written {
  const { event } = fact;
  const isHigh = event?.kind === "extreme" && event.way === "highest";
  const isMove = event?.kind === "extreme" && event.of === "index.change_pct";
  const what = isMove
    ? `biggest one-day percentage ${isHigh ? "gain" : "loss"}`
    : `${isHigh ? "highest" : "lowest"} close`;
  return say`${what} ${sinceDay(fact, session)}`;
}

function asideSentence(fact: Fact, plan: StoryPlan, style: Writer["style"], it: string): Written | undefined {
  const { event } = fact;
  const { session, index } = plan;
  if (event?.kind === "level" && index.level) {
    return say`${it} was the first close above ${figure(grouped(index.level.fact.value), fact.id)}.`;
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
  return event?.kind === "extreme" ? say`${it} was the index's ${superlative(fact, plan)}.` : undefined;
}

/** "Samsung Electronics alone accounted for 63.55 points of the gain." */
export function moverSentences({ plan }: Writer): readonly Written[] {
  const [first, second] = plan.movers;
  if (!first) return [];
  const isUp = plan.index.direction === "up";
  const what = isUp ? "gain" : "loss";
  const name = ({ code = "", subject, session }: NumberFact) =>
    named("name", nameIn({ instrument: plan.directory.get(code), name: subject, session }, "en").text);
  const start = capitalised(name(first));
  const whole = absolute(plan.index.change.value);
  if (compare(absolute(first.value), whole) > 0) {
    const alone = isUp
      ? say`added ${points(first)} points to the index`
      : say`dragged the index down by ${points(first)} points`;
    return [say`${start} alone ${alone}, more than its entire ${what}.`];
  }
  // Parts that exceed the whole are no shares of it.
  if (second && compare(absolute(add(first.value, second.value)), whole) > 0) {
    const both = isUp
      ? say`added ${points(first)} points to the index and ${name(second)} ${points(second)} points`
      : say`dragged the index down by ${points(first)} points and ${name(second)} by ${points(second)} points`;
    return [say`${start} ${both}, together more than its entire ${what}.`];
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
