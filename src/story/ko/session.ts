import type { NumberFact } from "../fact-set.ts";
import type { DayPath, StoryPlan } from "../plan.ts";
import { figure, join, say, type Written } from "../written.ts";
import { pastDay } from "./dates.ts";
import { marketName } from "./names.ts";
import { amount, count, level, percent, points } from "./numbers.ts";
import { toldRun } from "./outcome.ts";
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
  if (run && !run.ended) {
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

/** Open, high and low, told as the day went. */
export function pathSentences({ plan, style }: Writer): readonly Written[] {
  const { path } = plan;
  if (!path) return [];
  const start = say`지수는 ${attach(level(path.open, style), "으로")} ${OPENED[path.opened]} 출발`;
  return [say`${start}${PATHS[path.shape](path, plan, (fact) => level(fact, style))}.`];
}

const OPENED: Readonly<Record<DayPath["opened"], string>> = { up: "상승", down: "하락", flat: "보합" };

/** How the sentence goes on after "출발". */
type PathClause = (path: DayPath, plan: StoryPlan, at: (fact: NumberFact) => Written) => Written;

const PATHS: Readonly<Record<DayPath["shape"], PathClause>> = {
  at_high: (path, { index }, at) =>
    index.direction === "up" && path.opened !== "up"
      ? say`해 한때 ${at(path.low)}까지 밀렸으나 상승세로 돌아선 뒤 장중 고점에서 거래를 끝냈다`
      : say`해 한때 ${at(path.low)}까지 밀렸으나 장중 고점에서 거래를 끝냈다`,
  at_low: (path, _, at) => say`해 한때 ${at(path.high)}까지 올랐으나 장중 저점에서 거래를 끝냈다`,
  extended: (path, { index }, at) =>
    index.direction === "up"
      ? say`한 뒤 오름폭을 키워 한때 ${at(path.high)}까지 올랐다`
      : say`한 뒤 낙폭을 키워 한때 ${at(path.low)}까지 밀렸다`,
  gave_up: (path, { index }, at) => {
    const rose = path.opened === "up" ? "한 뒤" : "했으나 곧 방향을 바꿔";
    const end = index.direction === "down" ? "오른 뒤 하락세로 돌아섰다" : "오른 뒤 상승폭을 크게 줄였다";
    return say`${rose} 한때 ${at(path.high)}까지 ${end}`;
  },
  came_back: (path, _, at) => say`해 한때 ${at(path.low)}까지 밀렸으나 이후 낙폭을 만회했다`,
  wide: (path, _, at) => say`해 ${attach(at(path.low), "과")} ${at(path.high)} 사이에서 오르내렸다`,
};

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
