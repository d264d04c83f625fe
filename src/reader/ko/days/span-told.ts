import { type Item, itemAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import { beginsWith, textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** The sentence names a day of its own. */
export function isOfDay(items: readonly Item[]): boolean {
  return items.some(({ kind }) => kind === K.today || kind === K.base || kind === K.date || kind === K.now);
}

/** What an index did is told anew. */
export function isOfIndex(items: readonly Item[]): boolean {
  return items.some(
    ({ kind, particle }) => kind === K.index && (particle === P.topic || particle === P.subject || particle === P.also),
  );
}

/**
 * "S&P500지수는 1.4%, 나스닥은 0.7% 올랐다", "기관은 2조원을 샀다": indices with their percentages, or investors with
 * their amounts, and no word of another base or day; the kind they are of, or 0.
 */
export function toldOverSpan(items: readonly Item[]): number {
  let told = 0;
  for (const { kind, quantity } of items) {
    if (kind === K.base || kind === K.today || kind === K.date || kind === K.close || kind === K.stock) return 0;
    if (kind === K.index || kind === K.foreign) told ||= K.index;
    else if (kind === K.group) told = K.group;
    else if (quantity && quantity.unit !== (told === K.group ? U.won : U.percent)) return 0;
  }
  return told;
}

/** "이번 주 코스닥지수도 나흘째 내렸다. 기관이 1조원을 팔았지만": what investors did is told of the week too. */
export function toldOfWeek(items: readonly Item[]): number {
  if (isOfDay(items)) return 0;
  const week = items.findIndex(({ kind, value }) => kind === K.period && value >= SPAN.lasting);
  const named = week < 0 ? undefined : items[week + 1];
  const subject = named?.kind === K.index && (named.particle === P.topic || named.particle === P.also);
  return subject ? K.group : 0;
}

/** The sentence goes on with what the last one told over a span; in a new paragraph only with "반면". */
export function goesOnOver({ overSpan, paragraph, tokens }: Story, items: readonly Item[]): boolean {
  const [first] = items;
  if (overSpan === 0 || overSpan !== toldOverSpan(items)) return false;
  return !paragraph || (first?.kind === K.contrast && beginsWith(tokens, first, "반"));
}

const OWN_DAY: ReadonlySet<number> = new Set([K.today, K.date, K.now, K.index, K.foreign, K.period]);

/** The day a sentence goes on with, NaN where that may be any day since; undefined where it tells the session. */
export function dayGoneOnWith(story: Story, items: readonly Item[]): number | undefined {
  const [first] = items;
  if (!story.followsDay || items.some(({ kind }) => OWN_DAY.has(kind))) return undefined;
  if (first?.kind === K.after) return closesDay(story, items) ? story.lastDay : Number.NaN;
  const at = first?.kind === K.closing ? 1 : 0;
  const width = items[at];
  // "상승률 상위 종목은": tells of no width.
  const told = width?.kind === K.width && (width.particle !== P.none || items[at + 1]?.quantity !== undefined);
  return told && isChangeOfDay(story) ? story.lastDay : undefined;
}

const WITHIN: ReadonlySet<string> = new Set(["index.low", "index.high", "index.open"]);

/** "24일 4,092.70까지 내렸다. 이후 반등해 4,125.20으로 마감했다": from a moment of the day to its close. */
function closesDay({ claims }: Story, items: readonly Item[]): boolean {
  return WITHIN.has(claims.at(-1)?.measure ?? "") && items.some(({ kind }) => kind === K.close);
}

/** "하락폭이 가장 컸던 날은 5일(72.10포인트)이다. 하락률로는 1.80%였다": no more than that day's change was told. */
function isChangeOfDay({ claims, sentence }: Story): boolean {
  let change = false;
  for (let at = claims.length - 1; claims[at]?.sentence === sentence - 1; at--) {
    if (claims[at]?.session === undefined) return false;
    change ||= claims[at]?.measure === "index.change";
  }
  return change;
}

const THING = "것이";

/** "한때 1440원대까지 올랐다. 전날보다 40원 넘게 오른 것이다": of the moment that the sentence before told. */
export function explainsMoment({ tokens, claims, sentence, topic }: Story, items: readonly Item[]): boolean {
  const last = items.at(-1);
  const told = claims.at(-1);
  if (last === undefined || !beginsWith(tokens, last, THING) || told?.sentence !== sentence - 1) return false;
  if (items.some(({ entity }) => entity !== undefined)) return false;
  return told.intraday === true || (told.measure === "other" && topic?.kind === K.fx);
}

/** "일제히 10% 넘게 폭락한 바 있다": of some day before. */
export function isOfPast({ items, story }: Walk): boolean {
  const last = items.at(-1);
  const noun = last?.kind === K.verb && last.value === 1 ? itemAt(items, items.length - 2) : undefined;
  return noun !== undefined && textOf(story.tokens, noun) === "바";
}

/** Where the last clause begins: "0.4% 내렸으며 앞서 4,300선을 넘은 바 있다". */
export function lastClause(items: readonly Item[]): number {
  return items.findLastIndex(({ ending }, at) => ending === E.link && at < items.length - 1) + 1;
}
