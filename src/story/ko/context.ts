import { macroSubject } from "../../facts/notes.ts";
import { sign } from "../../market/decimal.ts";
import type { AnalystNote, DriverNote, MacroNote, Note } from "../../market/note.ts";
import { addDays, type TradingDay } from "../../market/trading-day.ts";
import type { NumberFact } from "../fact-set.ts";
import { type Direction, directionOf } from "../move-size.ts";
import type { StoryPlan } from "../plan.ts";
import { concat, figure, join, named, type Piece, quoted, say, type Written } from "../written.ts";
import { clock, pastDay, period } from "./dates.ts";
import { OVERSEAS_NAMES } from "./names.ts";
import { amount, percent, rate } from "./numbers.ts";
import { attach } from "./particles.ts";
import { PLAIN } from "./verbs.ts";
import { tells, type Writer } from "./writer.ts";

/** What people said and supplied: why, the figures behind it, and analysts' words; each attributed. */
export function noteSentences(writer: Writer): readonly Written[] {
  const { plan, room } = writer;
  // A note without words in this language takes no other note's place.
  const ofKind = <Kind extends "driver" | "macro" | "analyst">(kind: Kind) =>
    plan.notes
      .filter((note): note is Extract<Note, { kind: Kind }> => note.kind === kind)
      .filter((note: Note) => note.kind === "macro" || ("ko" in note && note.ko !== undefined))
      .slice(0, room.notes);
  return [
    ...ofKind("driver").flatMap((note) => driverSentence(note, plan)),
    ...ofKind("macro").flatMap((note) => macroSentence(note, writer)),
    ...ofKind("analyst").flatMap((note) => analystSentence(note, writer)),
  ];
}

/** The fact that a note was given, which its words are bound to. */
export function noteFact(note: Note, plan: StoryPlan): string {
  return plan.facts.get(`note ${note.id}`, "other")?.id ?? `note:${note.id}`;
}

function driverSentence(note: DriverNote, plan: StoryPlan): Written[] {
  const who = note.attribution.ko;
  if (!note.ko || !who) return [];
  return [say`${quoted(`${who} ${note.ko}`, noteFact(note, plan))}.`];
}

function macroSentence(note: MacroNote, { plan, style, chooser }: Writer): Written[] {
  const subject = macroSubject(note);
  const value = plan.facts.number(subject, "macro");
  const passed = plan.facts.number(`${subject} mark`, "macro");
  if (!value) return [];
  const print = (fact: NumberFact) => macroFigure(fact, note, style);
  const who = note.attribution?.ko ?? (note.source ? `${note.source}에 따르면` : undefined);
  const what = named("name", `${note.subjectKo ?? note.subject}의 ${note.measureKo ?? note.measure}`);
  const record = note.record ? "사상 최대인 " : "";
  const first = note.firstTime ? "처음으로 " : "";
  const end = passed
    ? say`${attach(print(value), "으로")}, ${first}${attach(print(passed), "을")} ${chooser.pick(["넘어섰다", "돌파했다"])}`
    : say`${attach(print(value), "으로")} ${chooser.pick(["집계됐다", "나타났다"])}`;
  return [say`${who && `${who} `}${period(note.period)} ${attach(what, "은")} ${record}${end}.`];
}

const CURRENCY_UNITS = { USD: "달러", KRW: "원" } as const;

function macroFigure(fact: NumberFact, note: MacroNote, style: Writer["style"]): Written {
  if (note.unit === "USD" || note.unit === "KRW") return amount(fact, CURRENCY_UNITS[note.unit], style);
  if (note.unit === "pct") return percent(fact, style);
  const number = amount(fact, "원", style).text.replace(/ ?원$/, "");
  return figure(`${number}${note.unit}`, fact.id);
}

function analystSentence(note: AnalystNote, { plan, chooser }: Writer): Written[] {
  if (!note.ko) return [];
  const fact = noteFact(note, plan);
  const who = quoted(`${note.nameKo ?? note.name} ${note.houseKo ?? note.house} ${note.titleKo ?? "연구원"}`, fact);
  const said = chooser.pick(["말했다", "설명했다", "분석했다"]);
  return [say`${attach(who, "은")} ${quoted(note.ko, fact)} ${said}.`];
}

/** The latest closes on Wall Street, with the day they belong to. */
export function overseasSentences(writer: Writer): readonly Written[] {
  const { plan, style, chooser } = writer;
  const rows = OVERSEAS_NAMES.flatMap(([code, name]) => {
    const fact = plan.facts.number(code, "foreign_index.change_pct");
    return fact ? [{ name, fact, way: directionOf(fact.value) }] : [];
  });
  const when = (rows.find((row) => row.way !== "flat" && tells(writer, row.fact)) ?? rows[0])?.fact.when;
  // The story in English leaves out flat moves' percentages and, in short, the third index.
  const told = rows.filter((row) => row.fact.when === when && (row.way === "flat" || tells(writer, row.fact)));
  if (!when || told.length === 0) return [];
  const ways = [...new Set(told.map((row) => row.way))];
  const clauses = ways.map((way, at) => {
    const group = told.filter((row) => row.way === way);
    const list = join(
      group.map(({ name, fact }) => {
        const figureOf: Piece = way === "flat" ? undefined : say` ${percent(fact, style)}`;
        return concat([attach(named("name", name), at === 0 ? "이" : "은"), figureOf]);
      }),
      ", ",
    );
    const each = group.length > 1 && way !== "flat" ? " 각각" : "";
    return say`${list}${each} ${at === ways.length - 1 ? chooser.pick(PLAIN[way]) : BUT[way]}`;
  });
  const shut = plan.facts.all.find(({ event }) => event?.kind === "closed_abroad")?.event;
  const holiday =
    shut?.kind === "closed_abroad"
      ? [
          say`뉴욕증시는 ${pastDay(shut.day, plan.session)} ${named("name", attach(shut.name.ko, "으로").text)} 휴장했다.`,
        ]
      : [];
  const where = holiday.length > 0 ? "에는" : " 뉴욕증시에서는";
  return [...holiday, say`${night(when, plan.session)}${where} ${join(clauses, " ")}.`];
}

const BUT: Readonly<Record<Direction, string>> = { up: "오른 반면", down: "내린 반면", flat: "보합이었고" };

function night(when: TradingDay, session: TradingDay): Piece {
  return addDays(when, 1) === session ? "간밤" : say`${pastDay(when, session)}(현지시간)`;
}

/** The won per dollar at 15:30. The verb speaks of the rate: it rises when the won weakens. */
export function wonSentences({ plan }: Writer): readonly Written[] {
  const fact = plan.facts.number("USD/KRW", "fx.rate");
  const change = plan.facts.number("USD/KRW", "fx.change");
  if (!fact) return [];
  const at = say`(${clock("15:30")} 기준)`;
  const start = say`서울 외환시장에서 원/달러 환율의 주간거래 종가${at}는`;
  const way = change ? sign(change.value) : 0;
  if (!change) return [say`${start} ${attach(rate(fact), "이었")}다.`];
  if (way === 0) return [say`${start} 전 거래일과 같은 ${attach(rate(fact), "이었")}다.`];
  return [say`${start} 전 거래일보다 ${rate(change)} ${way > 0 ? "오른" : "내린"} ${attach(rate(fact), "이었")}다.`];
}
