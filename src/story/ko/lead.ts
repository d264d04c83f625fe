import { isNews, type OutcomeKind, touchedThousand } from "../interest.ts";
import { concat, join, type Piece, say, type Written } from "../written.ts";
import { today } from "./dates.ts";
import { marketName } from "./names.ts";
import { count, mark, percentBand } from "./numbers.ts";
import { becauseOf, crossedLevel, feat, runSoFar, toldBand, toldOutcomes, toldRun } from "./outcome.ts";
import { attach } from "./particles.ts";
import { CLOSED, indexMove } from "./verbs.ts";
import { tells, type Writer } from "./writer.ts";

/** One sentence: the index, the day, who moved it, how far, and what the close is remembered for. */
export function leadSentences(writer: Writer): readonly Written[] {
  const { plan } = writer;
  const when = plan.firstOfYear ? say`새해 첫 거래일인 ${today(plan.session)}` : today(plan.session);
  const start = say`${attach(marketName(plan.market).index, "이")} ${when}`;
  const beside = companionSentence(writer);
  const more = beside ? [beside] : [];
  if (plan.index.direction === "flat") {
    return [say`${start} 전 거래일과 같은 수준에서 보합으로 장을 마쳤다.`, ...more];
  }
  // Whoever led the way up has no word in a day whose gains were given back.
  const why = toldOutcomes(writer, MORE)[0]?.kind === "gave_up" || givesBack(writer) ? undefined : becauseOf(plan);
  return [say`${start}${why} ${outcome(writer)}.`, ...more];
}

/** The other market where its move was the rarer one: "반면 코스닥지수는 7%대 폭등했다." */
function companionSentence(writer: Writer): Written | undefined {
  const { companion, index, topicBits } = writer.plan;
  const band = companion && tells(writer, companion.index.percent) && percentBand(companion.index.percent);
  if (!band || companion.index.direction === "flat" || !isNews(topicBits.get("companion"))) return undefined;
  const { direction, percent } = companion.index;
  const but = index.direction === direction ? "" : "반면 ";
  return say`${but}${attach(marketName(companion.market).index, "은")} ${band} ${indexMove(direction, percent.value).noun}했다.`;
}

/** What a lead has words for beyond the house's order. */
const MORE: readonly OutcomeKind[] = ["came_back", "streak"];

/** "2%대 급등해", "2%대 급등하며" before another clause, "2%대 급등 마감했다" at the end; 강보합 and 약보합 are states. */
function moves(writer: Writer): { readonly so: Piece; readonly and: Piece; readonly end: Piece } {
  const { direction, percent } = writer.plan.index;
  const { noun, adverb, verb } = indexMove(direction === "down" ? "down" : "up", percent.value);
  const band = toldBand(writer);
  const words = concat([band, band && " ", adverb, noun]);
  // What follows names the 상승률 or 하락률: the same word twice.
  if (verb && toldOutcomes(writer)[0]?.kind === "biggest_since") {
    const short = concat([band, band && " ", adverb, verb]);
    return { so: short, and: short, end: short };
  }
  return noun.endsWith("보합")
    ? { so: say`${words}으로`, and: say`${words}으로 마치며`, end: say`${words}으로 장을 마쳤다` }
    : { so: say`${words}해`, and: say`${words}하며`, end: say`${words} 마감했다` };
}

/** A clause in its two forms: before another, and at the end of the sentence. */
interface Clause {
  readonly and: Written;
  readonly end: Written;
}

function outcome(writer: Writer): Written {
  const { index } = writer.plan;
  const { so, and, end } = moves(writer);
  const [first] = toldOutcomes(writer, MORE);
  const run = say`${runSoFar(writer)} ${index.direction === "down" ? "내림세" : "오름세"}를`;
  if (givesBack(writer)) return say`장중 상승분을 대부분 반납했지만 ${and} 종가 기준 사상 최고치를 새로 썼다`;
  const peak = peakOf(writer);
  if (peak) {
    if (first?.kind === "streak") return say`${so} ${run} 이어가며 ${peak}`;
    const rare = first && feat(first, writer.plan);
    if (rare) return say`${so} ${attach(rare, "을")} 기록하며 ${peak}`;
    return join([concat([and]), ...turns(writer).map((clause) => clause.and), peak], " ");
  }
  const broken = turns(writer);
  const last = broken.at(-1);
  if (last) return join([concat([and]), ...broken.slice(0, -1).map((clause) => clause.and), last.end], " ");
  if (first?.kind === "gave_up") {
    return say`장중 상승분을 ${index.direction === "up" ? "대부분" : "모두"} 반납하고 ${end}`;
  }
  if (first?.kind === "came_back") return say`장중 낙폭을 만회하고 ${end}`;
  return first?.kind === "streak" ? say`${and} ${run} 이어갔다` : say`${end}`;
}

/** A close above a round level for the first time, or above all others: what ends the sentence. */
function peakOf(writer: Writer): Written | undefined {
  const { plan, chooser } = writer;
  const crossed = crossedLevel(writer);
  if (crossed?.crossing === "first") {
    return say`사상 처음으로 ${attach(crossed.mark, "을")} 넘어 ${chooser.pick(CLOSED)}`;
  }
  const thousand = touchedThousand(plan.facts);
  const touched = thousand && say`장중 한때 사상 처음 ${attach(mark(thousand, writer.style), "을")} 넘고 `;
  return plan.index.record ? say`${touched}종가 기준 사상 최고치로 ${chooser.pick(CLOSED)}` : undefined;
}

/** A record close of a day that had risen much higher. */
function givesBack(writer: Writer): boolean {
  const { index, path } = writer.plan;
  return index.size === "slight" && path?.shape === "gave_up" && toldOutcomes(writer)[0]?.kind === "record";
}

/** What the close broke: a record of points, the most since a day, a run of sessions, a round level. */
function turns(writer: Writer): readonly Clause[] {
  const clauses: Clause[] = [];
  const told = toldOutcomes(writer);
  const rare = told.find(
    ({ kind }, at) => at === 0 || (kind === "record_points" && writer.plan.index.direction === "down"),
  );
  const record = rare && feat(rare, writer.plan);
  if (record) {
    const width = attach(record, "을");
    clauses.push({ and: say`${width} 기록하고`, end: say`${width} 기록했다` });
  }
  const run = toldRun(writer);
  if (run?.ended) {
    const streak = say`${count(run.fact, writer.style)}거래일 연속 ${run.direction === "up" ? "상승" : "하락"} 행진을`;
    clauses.push({ and: say`${streak} 끝내고`, end: say`${streak} 끝냈다` });
  }
  const crossed = crossedLevel(writer);
  if (crossed && crossed.crossing !== "first") {
    const level = attach(crossed.mark, "을");
    const [and, end] = crossed.crossing === "lost" ? ["내주고", "내줬다"] : ["되찾고", "되찾았다"];
    clauses.push({ and: say`${level} ${and}`, end: say`${level} ${end}` });
  }
  return clauses;
}
