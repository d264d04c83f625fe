import { compare, sign } from "../../market/decimal.ts";
import type { NumberFact } from "../fact-set.ts";
import type { DayPath, StoryPlan } from "../plan.ts";
import { concat, figure, type Piece, say, type Written } from "../written.ts";
import { clock, monthDay } from "./dates.ts";
import { amount, count, dollars, percent, points, spelled } from "./numbers.ts";
import { asideSentences, mostSince, moverSentences, netSince, volumeWord } from "./past.ts";
import { verb } from "./verbs.ts";
import type { Writer } from "./writer.ts";

const FULL_NAMES: Readonly<Record<string, string>> = {
  KOSPI: "The benchmark Korea Composite Stock Price Index (KOSPI)",
  KOSDAQ: "The tech-heavy KOSDAQ",
};

/** The index line, what it beat or broke, and what its history makes of it. */
export function indexSentences(writer: Writer): readonly Written[] {
  const { plan, style, chooser } = writer;
  const { close, change, direction, size, percent: change_pct, streak } = plan.index;
  const name = FULL_NAMES[plan.market] ?? `The ${plan.market}`;
  const line =
    direction === "flat"
      ? say`${name} closed unchanged at ${points(close)}.`
      : say`${name} ${verb(chooser, direction, size, "past")} ${points(change)} points, or ${percent(change_pct, style)}, to close at ${points(close)}.`;
  const sentences = [line];
  const record = recordSentence(plan);
  if (record) sentences.push(record);
  if (streak && !streak.ended && !writer.said.has(streak.fact.id)) {
    const way = streak.direction === "up" ? "risen" : "fallen";
    sentences.push(say`The index has now ${way} for ${spelled(streak.fact)} sessions in a row.`);
  }
  return [...sentences, ...asideSentences(writer, 2), ...moverSentences(writer)];
}

function recordSentence(plan: StoryPlan): Written | undefined {
  const { facts, market, session, calendar } = plan;
  const record = facts.number(market, "record.previous_close");
  const when = facts.get(market, "record.previous_date");
  if (!record || typeof when?.value !== "string") return undefined;
  const yesterday = calendar.previousSession(session) === when.value;
  const date = monthDay(when.value, session);
  const set: Piece = yesterday
    ? concat(["set ", figureText("the session before", when.id)])
    : concat(["set on ", { ...figureText(date.text, when.id) }]);
  return say`It beat the previous record close of ${points(record)}, ${set}.`;
}

function figureText(text: string, fact: string): Written {
  return figure(text, fact);
}

/** Shares and money traded, and how many issues went which way. */
export function turnoverSentences({ plan, style }: Writer): readonly Written[] {
  const { facts, market } = plan;
  const volume = facts.number(market, "turnover.volume");
  const value = facts.number(market, "turnover.value");
  const usd = facts.number(market, "turnover.value_usd");
  const inDollars = usd && say` (${dollars(usd, style)})`;
  const was = volumeWord(plan);
  const most = mostSince(plan);
  const sentences: Written[] = [];
  if (volume && value) {
    sentences.push(
      say`Turnover ${was} ${amount(volume, " shares", style)} worth ${amount(value, " won", style)}${inDollars}${most}.`,
    );
  } else if (value) sentences.push(say`Turnover ${was} ${amount(value, " won", style)}${inDollars}${most}.`);
  else if (volume) sentences.push(say`Trading volume came to ${amount(volume, " shares", style)}.`);
  const breadth = breadthSentence(plan);
  return breadth ? [...sentences, breadth] : sentences;
}

function breadthSentence(plan: StoryPlan): Written | undefined {
  const { facts, market, index } = plan;
  const gainers = facts.number(market, "breadth.gainers");
  const losers = facts.number(market, "breadth.losers");
  if (!gainers || !losers) return undefined;
  const balance = Number(gainers.value.units - losers.value.units);
  if (balance === 0) return say`Gainers and losers were even at ${count(gainers)} each.`;
  const [more, fewer] = balance > 0 ? [gainers, losers] : [losers, gainers];
  const words = balance > 0 ? "Gainers" : "Losers";
  const others = balance > 0 ? "losers" : "gainers";
  const ratio = Number(more.value.units) / Math.max(1, Number(fewer.value.units));
  const how = ratio >= 3 ? "far outnumbered" : ratio < 1.15 ? "narrowly outnumbered" : "outnumbered";
  const despite = index.divergence ? say`, even as the index ${index.direction === "up" ? "rose" : "fell"}` : undefined;
  return say`${words} ${how} ${others} ${count(more)} to ${count(fewer)}${despite}.`;
}

/** Open, high and low, told as the day went. A day that never moved has no way to tell. */
export function pathSentences({ plan }: Writer): readonly Written[] {
  const { path } = plan;
  if (!path || compare(path.high.value, path.low.value) === 0) return [];
  return [PATHS[path.shape](path, plan)];
}

function openedAtHigh({ open, high }: DayPath): boolean {
  return compare(open.value, high.value) === 0;
}

function openedAtLow({ open, low }: DayPath): boolean {
  return compare(open.value, low.value) === 0;
}

function openedAt(path: DayPath): Written {
  const way = { up: "higher at ", down: "lower at ", flat: "unchanged at " }[path.opened];
  return concat([way, points(path.open)]);
}

/** "as high as 4,313.55", with what the long line proves of it, or else with `plain`. */
function asHigh({ high }: DayPath, { facts }: StoryPlan, proven: string, plain = ""): Written {
  const isRecord = facts.event("intraday_record")?.surpriseBits !== undefined;
  return say`as high as ${points(high)}${isRecord ? proven : plain}`;
}

const PATHS: Readonly<Record<DayPath["shape"], (path: DayPath, plan: StoryPlan) => Written>> = {
  at_high: (path, { index }) =>
    openedAtLow(path)
      ? say`The index opened ${openedAt(path)}, its low of the day, and finished at its high.`
      : index.direction === "up" && path.opened !== "up"
        ? say`The index opened ${openedAt(path)} and dipped as low as ${points(path.low)} before buyers carried it to its high of the day at the close.`
        : say`The index opened ${openedAt(path)}, dipped as low as ${points(path.low)} and finished at its high of the day.`,
  at_low: (path, plan) =>
    openedAtHigh(path)
      ? say`The index opened ${openedAt(path)}, its high of the day, and finished at its low.`
      : say`The index opened ${openedAt(path)}, climbed ${asHigh(path, plan, ", an intraday record,")} and finished at its low of the day.`,
  extended: (path, plan) =>
    plan.index.direction === "up"
      ? say`The index opened ${openedAt(path)} and extended its gains, climbing ${asHigh(path, plan, ", an intraday record", " during the session")}.`
      : say`The index opened ${openedAt(path)} and extended its losses, falling as low as ${points(path.low)} during the session.`,
  gave_up: (path, plan) => {
    const end = plan.index.direction === "down" ? "before turning lower" : "before giving up most of its gains";
    return openedAtHigh(path)
      ? say`The index opened ${openedAt(path)}, its high of the day, ${end}.`
      : say`After opening ${openedAt(path)}, the index climbed ${asHigh(path, plan, ", an intraday record,")} ${end}.`;
  },
  came_back: (path) =>
    openedAtLow(path)
      ? say`The index opened ${openedAt(path)}, its low of the day, before clawing its way back.`
      : say`After opening ${openedAt(path)}, the index fell as low as ${points(path.low)} before clawing its way back.`,
  pared: (path) =>
    openedAtLow(path)
      ? say`The index opened ${openedAt(path)}, its low of the day, before paring most of its losses.`
      : say`After opening ${openedAt(path)}, the index fell as low as ${points(path.low)} before paring most of its losses.`,
  wide: (path) =>
    say`The index opened ${openedAt(path)} and moved between ${points(path.low)} and ${points(path.high)} during the session.`,
};

const GROUPS = [
  ["foreign", "foreign investors"],
  ["institution", "institutions"],
  ["individual", "individuals"],
] as const;

/** Who bought and who sold, each side in one breath. */
export function flowSentences({ plan, style }: Writer): readonly Written[] {
  const sides = { bought: [] as [string, NumberFact][], sold: [] as [string, NumberFact][] };
  for (const [group, name] of GROUPS) {
    const fact = plan.facts.number(plan.market, `flow.${group}`);
    if (fact && sign(fact.value) !== 0) sides[sign(fact.value) > 0 ? "bought" : "sold"].push([name, fact]);
  }
  const side = (verb: "bought" | "sold") => {
    const rows = sides[verb];
    if (rows.length === 0) return undefined;
    const names = list(rows.map(([name]) => name));
    const amounts = list(rows.map(([, fact]) => amount(fact, " won", style)));
    const respectively = rows.length > 1 ? ", respectively" : "";
    // "of shares" once is enough.
    const ofShares = verb === "bought" || sides.bought.length === 0 ? " of shares" : "";
    return say`${names} ${verb} a net ${amounts}${ofShares}${respectively}`;
  };
  const parts = [side("bought"), side("sold")].filter((part) => part !== undefined);
  const [first, second] = parts;
  if (!first) return [];
  const both = second ? say`${first}, while ${second}` : first;
  const text = both.text.charAt(0).toUpperCase() + both.text.slice(1);
  const since = netSince(plan);
  return [say`${{ ...both, text }}.`, ...(since ? [since] : turned(plan))];
}

/** The best-known group that turned: "Foreign investors turned net buyers after selling in the session before." */
function turned(plan: StoryPlan): readonly Written[] {
  const turns = plan.facts.all.flatMap(({ event, subject }) =>
    event?.kind === "flow_turn" && subject.startsWith(plan.market) ? [event] : [],
  );
  const found = GROUPS.flatMap(([group, name]) =>
    turns.filter((turn) => turn.group === group).map(({ to }) => ({ name, to })),
  );
  const [first] = found;
  if (!first) return [];
  const [now, then] = first.to === "buying" ? ["net buyers", "selling"] : ["net sellers", "buying"];
  return [
    say`${first.name.charAt(0).toUpperCase()}${first.name.slice(1)} turned ${now} after ${then} in the session before.`,
  ];
}

function list(items: readonly Piece[]): Written {
  if (items.length < 3) return concat(items.flatMap((item, at) => (at === 0 ? [item] : [" and ", item])));
  return concat(items.flatMap((item, at) => (at === 0 ? [item] : [at === items.length - 1 ? " and " : ", ", item])));
}

/** Sidecars and circuit breakers, and extremes that someone else's history proves. */
export function eventSentences({ plan }: Writer): readonly Written[] {
  return plan.facts.all.flatMap((fact): Written[] => {
    const { event } = fact;
    if (event?.kind === "sidecar") {
      const at = event.time ? say` at ${clock(event.time)}` : undefined;
      return [
        say`The Korea Exchange activated a ${event.side ? `${event.side}-side ` : ""}sidecar${at}, halting program trading for five minutes.`,
      ];
    }
    if (event?.kind === "circuit_breaker") {
      const at = event.time ? say` at ${clock(event.time)}` : undefined;
      return [say`The Korea Exchange triggered a circuit breaker${at}, suspending all trading.`];
    }
    if (event?.kind === "record_point_fall" || event?.kind === "record_point_gain") {
      const kind = event.kind === "record_point_fall" ? "loss" : "gain";
      const since = event.previousSession
        ? say`, exceeding that of ${monthDay(event.previousSession, plan.session)}`
        : undefined;
      return [say`The ${kind} was the index's largest ever in points for a single session${since}.`];
    }
    return [];
  });
}
