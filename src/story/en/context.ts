import { macroSubject } from "../../facts/notes.ts";
import { sign } from "../../market/decimal.ts";
import type { AnalystNote, DriverNote, MacroNote, Note, ReasonNote } from "../../market/note.ts";
import { addDays, type TradingDay } from "../../market/trading-day.ts";
import type { NumberFact } from "../fact-set.ts";
import { directionOf, moveSize } from "../move-size.ts";
import type { StoryPlan } from "../plan.ts";
import { capitalised, concat, named, quoted, say, stopped, type Written } from "../written.ts";
import { clock, weekdayName } from "./dates.ts";
import { dollars, percent, rate } from "./numbers.ts";
import { article, verb } from "./verbs.ts";
import type { Writer } from "./writer.ts";

/** What people said and supplied: why, the figures behind it, and analysts' words; each attributed. */
export function noteSentences({ plan, style, room }: Writer): readonly Written[] {
  // A note without words in this language takes no other note's place.
  const ofKind = <Kind extends "driver" | "macro" | "analyst">(kind: Kind) =>
    plan.notes
      .filter((note): note is Extract<Note, { kind: Kind }> => note.kind === kind)
      .filter((note: Note) => note.kind === "macro" || ("en" in note && note.en !== undefined))
      .slice(0, room.notes);
  return [
    ...ofKind("driver").flatMap((note) => driverSentence(note, plan)),
    ...ofKind("macro").flatMap((note) => macroSentence(note, plan, style)),
    ...ofKind("analyst").flatMap((note) => analystSentence(note, plan)),
  ];
}

function noteFact(note: Note, plan: StoryPlan): string {
  return plan.facts.get(`note ${note.id}`, "other")?.id ?? `note:${note.id}`;
}

function driverSentence(note: DriverNote, plan: StoryPlan): Written[] {
  const who = note.attribution.en;
  if (!note.en || !who) return [];
  const said = who.endsWith(" said") ? `${who} ` : `${who} that `;
  return [say`${capitalised(quoted(said, noteFact(note, plan)))}${stopped(quoted(note.en, noteFact(note, plan)))}`];
}

function macroSentence(note: MacroNote, plan: StoryPlan, style: Writer["style"]): Written[] {
  const subject = macroSubject(note);
  const value = plan.facts.number(subject, "macro");
  const mark = plan.facts.number(`${subject} mark`, "macro");
  if (!value) return [];
  const print = (fact: NumberFact) => macroFigure(fact, note, style);
  const record = note.record ? "a record " : "";
  const passed = mark && say`, topping ${print(mark)}${note.firstTime ? " for the first time" : ""}`;
  const who = note.attribution?.en ? `, ${note.attribution.en}` : note.source ? `, ${note.source} showed` : "";
  return [
    say`${named("name", note.subject)}'s ${note.measure} in ${named("date", note.period)} came to ${record}${print(value)}${passed}${who}.`,
  ];
}

function macroFigure(fact: NumberFact, note: MacroNote, style: Writer["style"]): Written {
  if (note.unit === "USD") return dollars(fact, style, "$");
  if (note.unit === "pct") return percent(fact, style);
  const written = dollars(fact, style, "$");
  const text = `${written.text.slice(1)}${note.unit === "KRW" ? " won" : note.unit ? ` ${note.unit}` : ""}`;
  return { ...written, text, figures: [{ offset: 0, length: text.length, printed: text, fact: fact.id }] };
}

function analystSentence(note: AnalystNote, plan: StoryPlan): Written[] {
  if (!note.en) return [];
  const title = note.title ?? "analyst";
  const fact = noteFact(note, plan);
  const who = quoted(`${note.name}, ${article(title)} ${title} at ${note.house}, said `, fact);
  return [say`${who}${stopped(quoted(note.en, fact))}`];
}

/** The words after a stock's figures that say who gave which reason for its move. */
export function reasonClause(
  note: ReasonNote | undefined,
  { plan, chooser }: Writer,
  direction: "up" | "down",
): Written | undefined {
  if (!note?.en) return undefined;
  const because = chooser.pick(["attributed to", "put down to", "linked to"]);
  const fact = noteFact(note, plan);
  const source = (note.source ?? note.receipt?.source ?? "").split(",")[0]?.trim();
  const move = direction === "up" ? "a gain" : "a loss";
  return source
    ? say`, ${move} ${quoted(source.replace(/ \(.*\)$/, ""), fact)} ${because} ${quoted(note.en, fact)}`
    : say` amid ${quoted(note.en, fact)}`;
}

/** The latest closes on Wall Street, with the day they belong to. */
export function overseasSentences({ plan, style, chooser, room }: Writer): readonly Written[] {
  const rows = [
    ["DJI", "the Dow Jones Industrial Average"],
    ["IXIC", "the tech-heavy Nasdaq composite"],
    ["SPX", "the S&P 500"],
  ] as const;
  const known = rows.slice(0, room.brief ? 2 : 3).flatMap(([code, name]) => {
    const fact = plan.facts.number(code, "foreign_index.change_pct");
    return fact?.when ? [{ name, fact, when: fact.when }] : [];
  });
  // One sentence speaks of one session: the latest.
  const latest = known
    .map((row) => row.when)
    .sort()
    .at(-1);
  if (!latest) return [];
  const found = known.filter((row) => row.when === latest);
  const clauses = found.map(({ name, fact }) => {
    const way = directionOf(fact.value);
    const move = verb(chooser, way, moveSize(fact.value, "index"), "participle");
    return way === "flat"
      ? say`${named("name", name)} ${move}`
      : say`${named("name", name)} ${move} ${percent(fact, style)}`;
  });
  const ways = new Set(found.map((row) => sign(row.fact.value)));
  const tone = ways.size > 1 ? "mixed" : ways.has(1) ? "higher" : ways.has(-1) ? "lower" : "flat";
  const list = concat(
    clauses.flatMap((clause, at) => (at === 0 ? [clause] : [at === clauses.length - 1 ? " and " : ", ", clause])),
  );
  const night = overseasDay(latest, plan.session);
  const shut = plan.facts.all.find(({ event }) => event?.kind === "closed_abroad")?.event;
  const holiday =
    shut?.kind === "closed_abroad"
      ? [stopped(say`Wall Street was shut on ${weekdayName(shut.day)} for ${named("name", shut.name.en)}`)]
      : [];
  return [...holiday, say`${night}, ${holiday.length > 0 ? "it" : "Wall Street"} closed ${tone}, with ${list}.`];
}

function overseasDay(when: TradingDay, session: TradingDay): string {
  return addDays(when, 1) === session ? "Overnight" : `On ${weekdayName(when)} (U.S. time)`;
}

/** The won at 3:30 p.m. "Up" and "down" speak of the won, so they are the reverse of the rate's own change. */
export function wonSentences({ plan }: Writer): readonly Written[] {
  const fact = plan.facts.number("USD/KRW", "fx.rate");
  const change = plan.facts.number("USD/KRW", "fx.change");
  if (!fact) return [];
  const way = change ? sign(change.value) : 0;
  const move =
    change && way !== 0 ? say`, ${way > 0 ? "down" : "up"} ${wonAmount(change)} from the previous session` : undefined;
  const quotation = say`The local currency was quoted at ${wonAmount(fact)} against the U.S. dollar at ${clock("15:30")}${move}`;
  return [stopped(quotation)];
}

function wonAmount(fact: NumberFact): Written {
  const written = rate(fact);
  const text = `${written.text} won`;
  return { ...written, text, figures: [{ offset: 0, length: text.length, printed: text, fact: fact.id }] };
}
