import { tradingOf } from "../interest.ts";
import type { StoryPlan } from "../plan.ts";
import { concat, figure, join, say, type Written } from "../written.ts";
import { pastDay } from "./dates.ts";
import { marketName } from "./names.ts";
import { amount, count, level, percent, points } from "./numbers.ts";
import { toldRun } from "./outcome.ts";
import { attach } from "./particles.ts";
import { asideSentences, mostSince, moverSentences, pointRecordSentences } from "./past.ts";
import { CLOSED, CLOSED_SO, verbBefore } from "./verbs.ts";
import type { Writer } from "./writer.ts";

/** The index line, what it beat or carried on, and what its history makes of it. */
export function indexSentences(writer: Writer): readonly Written[] {
  const name = attach(marketName(writer.plan.market).index, "은");
  const line = say`이날 ${name} ${closeClause(writer)}.`;
  const record = recordSentence(writer);
  const run = toldRun(writer);
  const goesOn = run && !run.ended && !writer.said.has(run.fact.id) ? run : undefined;
  const most = pointRecordSentences(writer);
  // What was told with the record in points is not said again.
  for (const { fact } of most.flatMap((sentence) => sentence.figures)) writer.said.add(fact);
  return [line, ...(record ? [record] : []), ...most, ...asideSentences(writer, goesOn), ...moverSentences(writer)];
}

/** "전 거래일보다 95.46포인트(2.27%) 오른 4,309.63에 거래를 마쳤다", or "거래를 마쳐" and what that `crossed`. */
export function closeClause({ plan, style, chooser }: Writer, crossed?: Written): Written {
  const { close, change, direction, percent: changePercent } = plan.index;
  const end = chooser.pick(CLOSED);
  const closed = crossed ? say`${CLOSED_SO[end]} ${crossed}` : end;
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

/** How trading was, before the amounts, and what then follows each of them. */
const TRADING = {
  heavy: { words: ["활발해", "활기를 띠어"], reached: "에 달했" },
  light: { words: ["한산해", "부진해"], reached: "에 그쳤" },
} as const;

/** Shares and money traded, and how many issues went which way. */
export function turnoverSentences(writer: Writer): readonly Written[] {
  const { plan, style } = writer;
  const { facts, market } = plan;
  const volume = facts.number(market, "turnover.volume");
  const value = facts.number(market, "turnover.value");
  const usd = facts.number(market, "turnover.value_usd");
  const shares = volume && say`거래량은 ${amount(volume, "주", style)}`;
  const won = value && say`거래대금은 ${amount(value, "원", style)}${usd && say`(${amount(usd, "달러", style)})`}`;
  const breadth = breadthSentence(plan, style);
  return [...amountSentences(shares, won, writer), ...(breadth ? [breadth] : [])];
}

/** "거래가 활발해 거래량은 4억8천486만주에 달했고 거래대금은 17조9천748억원으로 2024년 8월 5일 이후 가장 많았다." */
function amountSentences(shares: Written | undefined, won: Written | undefined, writer: Writer): readonly Written[] {
  const trading = tradingOf(writer.plan.facts, writer.plan.market);
  const how = trading && `거래${alike(trading, writer) ? "도" : "가"} ${writer.chooser.pick(TRADING[trading].words)} `;
  const was = (amounts: Written) => (trading ? concat([amounts, TRADING[trading].reached]) : attach(amounts, "이었"));
  const most = won && mostSince(writer);
  if (most) return [say`${how}${shares && say`${was(shares)}고 `}${attach(won, "으로")} ${most}.`];
  const both = [shares, won].filter((part) => part !== undefined);
  return both.length > 0 ? [say`${how}${was(join(both, ", "))}다.`] : [];
}

/** Whether the market told before this one traded the same way. */
function alike(trading: keyof typeof TRADING, { before }: Writer): boolean {
  return before !== undefined && tradingOf(before.facts, before.market) === trading;
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
