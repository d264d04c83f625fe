import type { Item } from "./item.ts";
import * as P from "./particle-kind.ts";
import * as SPAN from "./span-kind.ts";
import { beginsWith } from "./spelling.ts";
import type { Story } from "./story.ts";
import * as K from "./term-kind.ts";
import * as U from "./unit-kind.ts";

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

/**
 * "역대 최대 낙폭은 1월 5일에 기록했다. 하락률로는 6.86%였다", "24일 1,892.75까지 내렸다. 이후 반등해 1,925.24로 마감했다": of the index and
 * the day that the sentence before told.
 */
export function goesOnOfDay({ followsDay, claims }: Story, items: readonly Item[]): boolean {
  const [first] = items;
  if (!followsDay || !claims.at(-1)?.measure.startsWith("index.")) return false;
  const at = first?.kind === K.closing ? 1 : 0;
  const width = items[at];
  // "상승률 상위 종목은": tells of no width.
  const told = width?.kind === K.width && (width.particle !== P.none || items[at + 1]?.quantity !== undefined);
  const closed = first?.kind === K.after && items.some(({ kind }) => kind === K.close);
  if (!told && !closed) return false;
  return !items.some(({ kind }) => OWN_DAY.has(kind));
}

const THING = "것이";

/** "한때 1440원대까지 올랐다. 전날보다 40원 넘게 오른 것이다": of the moment that the sentence before told. */
export function explainsMoment({ tokens, claims, sentence }: Story, items: readonly Item[]): boolean {
  const last = items.at(-1);
  const told = claims.at(-1);
  if (last === undefined || !beginsWith(tokens, last, THING) || told?.sentence !== sentence - 1) return false;
  if (items.some(({ entity }) => entity !== undefined)) return false;
  return told.intraday === true || told.measure === "other";
}
