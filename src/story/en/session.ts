import { sign } from "../../market/decimal.ts";
import type { NumberFact } from "../fact-set.ts";
import { turnOf } from "../interest.ts";
import type { StoryPlan } from "../plan.ts";
import { concat, figure, type Piece, say, type Written } from "../written.ts";
import { clock, monthDay } from "./dates.ts";
import { amount, count, dollars, percent, points, spelled } from "./numbers.ts";
import { asideSentences, mostSince, moverSentences, netSince, pointRecordSentences, volumeWord } from "./past.ts";
import { verb } from "./verbs.ts";
import type { Writer } from "./writer.ts";

const FULL_NAMES: Readonly<Record<string, string>> = {
  KOSPI: "The benchmark Korea Composite Stock Price Index (KOSPI)",
  KOSDAQ: "The junior KOSDAQ",
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
  const record = recordSentence(writer);
  const sentences = [line, ...(record ? [record] : []), ...pointRecordSentences(writer)];
  if (streak && !streak.ended && !writer.said.has(streak.fact.id)) {
    const way = streak.direction === "up" ? "risen" : "fallen";
    sentences.push(say`The index has now ${way} for ${spelled(streak.fact)} sessions in a row.`);
  }
  return [...sentences, ...asideSentences(writer, 2), ...moverSentences(writer)];
}

function recordSentence({ plan, chooser }: Writer): Written | undefined {
  const { facts, market, session, calendar } = plan;
  const record = facts.number(market, "record.previous_close");
  const when = facts.get(market, "record.previous_date");
  if (!record || typeof when?.value !== "string") return undefined;
  const yesterday = calendar.previousSession(session) === when.value;
  const date = monthDay(when.value, session);
  const set: Piece = yesterday
    ? concat(["set ", figure("the session before", when.id)])
    : concat(["set on ", figure(date.text, when.id)]);
  const beat = chooser.pick(["It beat", "That topped"]);
  return say`${beat} the previous record close of ${points(record)}, ${set}.`;
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
  const traded =
    volume && value
      ? say`Trading volume ${was} ${amount(volume, " shares", style)} worth ${amount(value, " won", style)}${inDollars}${most}`
      : value
        ? say`Turnover ${was} ${amount(value, " won", style)}${inDollars}${most}`
        : volume && say`Trading volume came to ${amount(volume, " shares", style)}`;
  // Breadth joins the amounts unless there is more to say of either.
  const joins = traded && !most && !plan.index.divergence;
  const breadth = breadthOf(plan, joins ? "clause" : "sentence");
  if (joins && breadth) return [say`${traded}, with ${breadth}.`];
  return [traded, breadth].flatMap((part) => (part ? [say`${part}.`] : []));
}

/** "Losers outnumbered gainers 523 to 373, even as the index rose", or "losers outnumbering gainers 523 to 373". */
function breadthOf(plan: StoryPlan, form: "clause" | "sentence"): Written | undefined {
  const { facts, market, index } = plan;
  const gainers = facts.number(market, "breadth.gainers");
  const losers = facts.number(market, "breadth.losers");
  if (!gainers || !losers) return undefined;
  const balance = Number(gainers.value.units - losers.value.units);
  if (balance === 0) {
    return form === "clause"
      ? say`gainers and losers even at ${count(gainers)} each`
      : say`Gainers and losers were even at ${count(gainers)} each`;
  }
  const [more, fewer] = balance > 0 ? [gainers, losers] : [losers, gainers];
  const words = form === "clause" ? (balance > 0 ? "gainers" : "losers") : balance > 0 ? "Gainers" : "Losers";
  const others = balance > 0 ? "losers" : "gainers";
  const ratio = Number(more.value.units) / Math.max(1, Number(fewer.value.units));
  const how = ratio >= 3 ? "far " : ratio < 1.15 ? "narrowly " : "";
  const ending = form === "clause" ? "outnumbering" : "outnumbered";
  const despite = index.divergence ? say`, even as the index ${index.direction === "up" ? "rose" : "fell"}` : undefined;
  return say`${words} ${how}${ending} ${others} ${count(more)} to ${count(fewer)}${despite}`;
}

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

/** "Foreigners had been net sellers in the session before." */
function turned({ facts, market }: StoryPlan): readonly Written[] {
  const turn = turnOf(facts, market);
  if (!turn) return [];
  return [say`Foreigners had been net ${turn === "buying" ? "sellers" : "buyers"} in the session before.`];
}

function list(items: readonly Piece[]): Written {
  if (items.length < 3) return concat(items.flatMap((item, at) => (at === 0 ? [item] : [" and ", item])));
  return concat(items.flatMap((item, at) => (at === 0 ? [item] : [at === items.length - 1 ? " and " : ", ", item])));
}

/** Sidecars and circuit breakers. */
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
    return [];
  });
}
