import type { StoryPlan } from "../plan.ts";
import { figure, join, say, type Written } from "../written.ts";
import { pastDay } from "./dates.ts";
import { marketName } from "./names.ts";
import { amount, count, level, percent, points } from "./numbers.ts";
import { leadsWithRun, toldRun } from "./outcome.ts";
import { attach } from "./particles.ts";
import { CLOSED, verbBefore } from "./verbs.ts";
import type { Writer } from "./writer.ts";

/** The index line, and what it beat or carried on. */
export function indexSentences(writer: Writer): readonly Written[] {
  const name = attach(marketName(writer.plan.market).index, "은");
  const sentences = [say`이날 ${name} ${closeClause(writer)}.`];
  const record = recordSentence(writer);
  if (record) sentences.push(record);
  const run = toldRun(writer);
  if (run && !run.ended && !leadsWithRun(writer)) {
    const way = run.direction === "up" ? "올랐다" : "내렸다";
    sentences.push(say`이로써 지수는 ${count(run.fact, writer.style)}거래일 연속 ${way}.`);
  }
  return sentences;
}

/** "전 거래일보다 95.46포인트(2.27%) 오른 4,309.63에 거래를 마쳤다". */
export function closeClause({ plan, style, chooser }: Writer): Written {
  const { close, change, direction, percent: changePercent } = plan.index;
  const closed = chooser.pick(CLOSED);
  if (direction === "flat") return say`전 거래일과 같은 ${level(close, style)}에 ${closed}`;
  const verb = verbBefore(chooser, "index", direction, changePercent.value);
  return say`전 거래일보다 ${points(change, style)}(${percent(changePercent, style)}) ${verb} ${level(close, style)}에 ${closed}`;
}

function recordSentence({ plan, style }: Writer): Written | undefined {
  const { facts, market, session, calendar } = plan;
  const record = facts.number(market, "record.previous_close");
  const when = facts.get(market, "record.previous_date");
  if (!record || typeof when?.value !== "string") return undefined;
  const before = attach(level(record, style), "을");
  if (calendar.previousSession(session) === when.value) {
    return say`${figure("직전 거래일", when.id)}에 세운 종가 기준 최고치 ${before} 다시 넘어섰다.`;
  }
  const day = pastDay(when.value, session);
  return say`종가 기준 종전 최고치는 ${figure(day.text, when.id)}의 ${attach(level(record, style), "이었")}다.`;
}

/** Shares and money traded, and how many issues went which way. */
export function turnoverSentences({ plan, style }: Writer): readonly Written[] {
  const { facts, market } = plan;
  const volume = facts.number(market, "turnover.volume");
  const value = facts.number(market, "turnover.value");
  const usd = facts.number(market, "turnover.value_usd");
  const inDollars = usd && say`(${amount(usd, "달러", style)})`;
  const shares = volume && say`거래량은 ${amount(volume, "주", style)}`;
  const won = value && say`거래대금은 ${amount(value, "원", style)}${inDollars}`;
  const both = [shares, won].filter((part) => part !== undefined);
  const sentences = both.length > 0 ? [say`${attach(join(both, ", "), "이었")}다.`] : [];
  const breadth = breadthSentence(plan, style);
  return breadth ? [...sentences, breadth] : sentences;
}

/** How far one side must outnumber the other for a stronger word, and below what it is called even. */
const FAR = 3;
const NARROW = 1.15;

function breadthSentence(plan: StoryPlan, style: Writer["style"]): Written | undefined {
  const { facts, market, index } = plan;
  const gainers = facts.number(market, "breadth.gainers");
  const losers = facts.number(market, "breadth.losers");
  if (!gainers || !losers) return undefined;
  const balance = Number(gainers.value.units - losers.value.units);
  if (balance === 0) return say`오른 종목과 내린 종목은 ${count(gainers, style)}개씩으로 같았다.`;
  const [more, fewer] = balance > 0 ? [gainers, losers] : [losers, gainers];
  const [words, others] = balance > 0 ? ["오른", "내린"] : ["내린", "오른"];
  if (index.divergence) {
    const despite = index.direction === "up" ? "지수는 올랐지만" : "지수는 내렸지만";
    return say`${despite} ${words} 종목이 ${count(more, style)}개로 ${others} 종목(${count(fewer, style)}개)보다 많았다.`;
  }
  const ratio = Number(more.value.units) / Math.max(1, Number(fewer.value.units));
  const how = ratio >= FAR ? "크게 웃돌았다" : ratio < NARROW ? "조금 웃돌았다" : "웃돌았다";
  return say`${words} 종목은 ${count(more, style)}개로 ${others} 종목 ${count(fewer, style)}개를 ${how}.`;
}
