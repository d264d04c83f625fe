import type { Fact } from "../../facts/fact.ts";
import { absolute, add, compare } from "../../market/decimal.ts";
import type { TradingDay } from "../../market/trading-day.ts";
import type { NumberFact } from "../fact-set.ts";
import { extremeOf } from "../interest.ts";
import { nameIn } from "../large-caps.ts";
import { directionOf } from "../move-size.ts";
import type { IndexPlan, StoryPlan } from "../plan.ts";
import { figure, named, say, type Written } from "../written.ts";
import { monthYear, pastDay } from "./dates.ts";
import { count, mark, percent, points } from "./numbers.ts";
import { attach, together } from "./particles.ts";
import { PLAIN } from "./verbs.ts";
import { tells, type Writer } from "./writer.ts";

/** What the long line makes of a session, in words. Which of it is told follows the English story. */

/** "지난 3월 4일 이후", short "3월 4일 이후", "2020년 3월 24일 이후", "적어도 1995년 4월 이후". */
export function since(fact: Fact, session: TradingDay, form?: "short"): Written {
  const day = fact.value as TradingDay;
  if (fact.event?.kind === "extreme" && fact.event.atLeast) {
    return say`적어도 ${figure(monthYear(day).text, fact.id)} 이후`;
  }
  const { text } = pastDay(day, session);
  return say`${figure(form === "short" ? text.replace(/^지난 /, "") : text, fact.id)} 이후`;
}

/** "이날 하락폭은 포인트 기준으로 2024년 8월 5일 기록을 넘어 역대 최대였고, 하락률은 지난해 4월 7일 이후 가장 컸다." */
export function pointRecordSentences(writer: Writer): readonly Written[] {
  const { facts, session } = writer.plan;
  const record = facts.event("record_point_fall") ?? facts.event("record_point_gain");
  if (record?.event?.kind !== "record_point_fall" && record?.event?.kind !== "record_point_gain") return [];
  const isFall = record.event.kind === "record_point_fall";
  const { previousSession } = record.event;
  const than = previousSession && say`${pastDay(previousSession, session)} 기록을 넘어 `;
  const start = say`이날 ${isFall ? "하락폭" : "상승폭"}은 포인트 기준으로 ${than}역대`;
  const extreme = untoldExtreme(writer);
  if (!extreme) return [say`${start} ${writer.chooser.pick(["가장 컸다", "최대였다"])}.`];
  return [say`${start} 최대였고, ${isFall ? "하락률" : "상승률"}은 ${since(extreme, session)} 가장 컸다.`];
}

function untoldExtreme(writer: Writer): Fact | undefined {
  return writer.plan.asides.find(
    (fact) =>
      fact.event?.kind === "extreme" &&
      fact.event.of === "index.change_pct" &&
      tells(writer, fact) &&
      !writer.said.has(fact.id),
  );
}

/** Statements over history behind the index's line that nothing before has told. `run` goes on and is told with them. */
export function asideSentences(writer: Writer, run?: IndexPlan["streak"]): readonly Written[] {
  const { plan, said } = writer;
  const told = plan.asides.filter((fact) => tells(writer, fact) && !said.has(fact.id));
  const over = told.find((fact) => fact.event?.kind === "change_over");
  const rest = told.filter((fact) => fact !== over).flatMap((fact) => asideSentence(fact, writer) ?? []);
  return [...runSentences(run, over as NumberFact | undefined, writer), ...rest];
}

/** "이로써 지수는 3거래일 연속 올랐고 올해 들어서는 18.41% 상승했다", or either of the two. */
function runSentences(
  run: IndexPlan["streak"],
  over: NumberFact | undefined,
  { plan, style, chooser }: Writer,
): readonly Written[] {
  const way = over && directionOf(over.value);
  const period = over && way !== "flat" ? say`${periodOf(over, plan)} ${percent(over, style)}` : undefined;
  const days = run && say`이로써 지수는 ${count(run.fact, style)}거래일 연속`;
  if (run && period && way) {
    const agree = run.direction === way;
    const joint = run.direction === "up" ? (agree ? "올랐고" : "올랐지만") : agree ? "내렸고" : "내렸지만";
    return [say`${days} ${joint} ${period} ${agree ? PLAIN[way][1] : PLAIN[way][0]}.`];
  }
  if (run) return [say`${days} ${PLAIN[run.direction][0]}.`];
  if (!period || !way) return [];
  const { direction } = plan.index;
  const but = direction !== "flat" && direction !== way ? "다만 " : "";
  return [say`${but}${period} ${chooser.pick(PLAIN[way])}.`];
}

/** The month or year that the change is counted over, as a topic. */
function periodOf({ event }: Fact, { calendar, session }: StoryPlan): string {
  if (event?.kind === "change_over" && event.period === "month") return "이달 들어서는";
  const isOver = calendar.nextSession(session)?.slice(0, 4) !== session.slice(0, 4);
  return isOver ? "올해 전체로는" : "올해 들어서는";
}

function asideSentence(fact: Fact, writer: Writer): Written | undefined {
  const { plan, style, chooser } = writer;
  const { event } = fact;
  if (event?.kind === "level") {
    return say`종가가 ${attach(mark(fact as NumberFact, style), "을")} 넘은 것은 이번이 처음이다.`;
  }
  if (event?.kind !== "extreme") return undefined;
  const when = since(fact, plan.session);
  const high = event.way === "highest";
  if (event.of === "index.change_pct") {
    return say`${high ? "상승률은" : "하락률은"} ${when} ${chooser.pick(["가장 컸다", "최대였다"])}.`;
  }
  return say`종가는 ${when} 가장 ${high ? "높았다" : "낮았다"}.`;
}

/** "지수 상승분 가운데 삼성전자가 63.55포인트, SK하이닉스가 23.63포인트를 차지했다." */
export function moverSentences(writer: Writer): readonly Written[] {
  const { plan, style } = writer;
  const [first, second] = plan.movers.filter((fact) => tells(writer, fact));
  if (!first) return [];
  const isUp = plan.index.direction === "up";
  const amount = (fact: NumberFact) => points(fact, style);
  const name = ({ code = "", subject, session }: NumberFact) =>
    named("name", nameIn({ instrument: plan.directory.get(code), name: subject, session }, "ko").text);
  if (compare(absolute(first.value), absolute(plan.index.change.value)) > 0) {
    const [pulled, width] = isUp ? ["끌어올려", "상승폭"] : ["끌어내려", "하락폭"];
    return [say`${name(first)} 한 종목이 지수를 ${amount(first)} ${pulled} 전체 ${attach(width, "을")} 웃돌았다.`];
  }
  if (second && compare(absolute(add(first.value, second.value)), absolute(plan.index.change.value)) > 0) {
    const names = attach(together([name(first), name(second)]), "이");
    const [pulled, width] = isUp ? ["끌어올려", "상승폭"] : ["끌어내려", "하락폭"];
    return [
      say`${names} 지수를 각각 ${amount(first)}, ${amount(second)} ${pulled} 두 종목의 몫이 전체 ${attach(width, "을")} 웃돌았다.`,
    ];
  }
  const what = `지수 ${isUp ? "상승분" : "하락분"} 가운데`;
  return second
    ? [
        say`${what} ${attach(name(first), "이")} ${amount(first)}, ${attach(name(second), "이")} ${attach(amount(second), "을")} 차지했다.`,
      ]
    : [say`${what} ${attach(amount(first), "은")} ${name(first)} 한 종목의 몫이었다.`];
}

/** "지난해 11월 5일 이후 가장 많았다", of the value traded. */
export function mostSince(writer: Writer): Written | undefined {
  const fact = extremeOf(writer.plan.facts, "turnover.value");
  if (fact?.event?.kind !== "extreme" || !tells(writer, fact)) return undefined;
  return say`${since(fact, writer.plan.session)} 가장 ${fact.event.way === "highest" ? "많았다" : "적었다"}`;
}

const GROUPS = [
  ["foreign", "외국인"],
  ["institution", "기관"],
  ["individual", "개인"],
] as const;

/** "외국인의 순매도 규모는 지난해 11월 21일 이후 가장 컸다." */
export function netSince(writer: Writer): Written | undefined {
  const { plan, chooser } = writer;
  for (const [group, name] of GROUPS) {
    const fact = extremeOf(plan.facts, `flow.${group}`);
    if (fact?.event?.kind !== "extreme" || !tells(writer, fact)) continue;
    const did = fact.event.way === "highest" ? "순매수" : "순매도";
    return say`${name}의 ${did} 규모는 ${since(fact, plan.session)} ${chooser.pick(["가장 컸다", "최대였다"])}.`;
  }
  return undefined;
}
