import type { Draft, Entry } from "../clause.ts";
import { HOME, MARKETS } from "../markets/home.ts";
import { strangerSubject } from "../names/stranger.ts";
import { AMOUNT, amountOf, type Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { SentenceReader } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { entryOf, newEntry } from "./entry.ts";
import { suits } from "./suit.ts";

/** What a market value behind it may be of. */
const VALUED: ReadonlySet<number> = new Set([K.index, K.foreign, K.stock]);

/** "가나다와 라마바는 내렸다. 각각 1.2%, 0.5% 떨어졌다": one figure for each subject of the sentence before. */
export function severalOf({ topics }: Story, { drafts }: Entry): Entry | undefined {
  const kind = topics[0]?.kind ?? K.unknown;
  if (topics.length < 2 || topics.length !== drafts.length || !drafts.every(({ q }) => suits(kind, q)))
    return undefined;
  const entry = newEntry(kind);
  entry.names.push(...topics);
  return entry;
}

/** "3% 가까이 하락하며 12만원선이 무너졌던 가나다는": said of the subject that the clause describes. */
export function ownerAhead({ entries, items, from }: SentenceReader, q: Quantity, before: number): Entry | undefined {
  if (entries.slice(0, before).some(({ kind, names }) => names.length > 0 && suits(kind, q))) return undefined;
  for (let at = from + 1; at < items.length; at++) {
    const { entity, particle, from: start } = items[at] as Item;
    if (!entity || start < q.to) continue;
    const subject = particle === P.topic || particle === P.subject;
    if (!subject || entity.kind === K.again || (items[at - 1] as Item).ending !== E.ahead || !suits(entity.kind, q))
      return undefined;
    return entryOf(entity, particle);
  }
  return undefined;
}

/** A subject no table knows, earlier in the clause that begins at `from`, of figures with a percentage among them. */
export function strangerOf(
  story: Story,
  items: readonly Item[],
  drafts: readonly Draft[],
  from: number,
): Entry | undefined {
  const [first, second] = drafts.filter(({ q }) => q.unit === U.percent);
  // Several percentages are of several subjects.
  const entity = first === undefined || second ? undefined : strangerSubject(story, items, first.at, from);
  if (!entity) return undefined;
  return entryOf(entity, P.topic);
}

/** "가나다가 2만원을 기록, 시가총액 30조원을 넘어섰고": the company the sentence is about. */
export function companyOf({ s: { entries } }: Walk): Entity | undefined {
  const last = entries.findLast(({ kind, names }) => names.length > 0 && VALUED.has(kind));
  const about = last?.kind === K.stock && (last.particle === P.subject || last.particle === P.topic);
  return about && last.names.length === 1 ? last.names[0] : undefined;
}

/** Fewer letters are a word of their own: "이들", "전체". */
const LEAST_COMPANY = 2;

/** "상장주식 시가총액은", "실적에 시가총액은": of a market, or no name. */
const OF_MARKET =
  /^(?:상장|기업들|회사들|상장사|종목들|유가|주식|전체|국내|시장|증시|합산|양대|우선주)|(?:시장|거래소|증시|종목|현재|기준|대비|최대|최고|최저|[에로고서며은는이가을를와과도만자])$/;

/** "가나다의 시가총액은": a company no directory knows. */
export function companyBefore(w: Walk, at: number, { kind }: Entity): string | undefined {
  const before = itemAt(w.items, at - 1);
  if (kind !== K.marketValue || before?.kind !== K.unknown) return undefined;
  const { text, start, end } = w.story.tokens;
  const name = text.slice(start[before.from], end[before.to - 1]);
  if (name.endsWith("의")) return OF_MARKET.test(name.slice(0, -1)) ? undefined : name.slice(0, -1);
  return before.ending === E.none && name.length > LEAST_COMPANY && !OF_MARKET.test(name) ? name : undefined;
}

const BOARDS: readonly Entity[] = [HOME, { kind: K.index, name: "KOSDAQ", value: 0 }];

/** "코스피와 코스닥 양 시장에서": the two just named, or both anew. */
export function nameBoth({ s }: Walk, { particle }: Item): void {
  const { current } = s;
  const named = current?.kind === K.index && current.names.length > 1 && current.drafts.length === 0;
  const entry = named ? current : newEntry(K.index);
  entry.particle = particle === P.none ? P.in : particle;
  if (named) return;
  entry.names.push(...BOARDS);
  s.entries.push(entry);
}

function isBoth({ kind, names, drafts }: Entry): boolean {
  return kind === K.index && names.length > 1 && drafts.length === 0;
}

/** "코스피와 코스닥에서 각각", "양 시장에서 외국인은 각각": the markets named together in this clause. */
export function marketsOf({ entries, firstEntry }: SentenceReader, investor: Entry): readonly string[] {
  const alone = investor.each && investor.names.length === 1;
  const both = entries.slice(firstEntry).find((entry) => isBoth(entry) && (entry.each || alone));
  return both?.names.map(({ name }) => name) ?? [];
}

/** "코스피와 코스닥 양 시장에서 외국인은 4천억원을": of the markets named last together. */
export function areTogether({ entries }: SentenceReader): boolean {
  for (let n = entries.length - 1; n >= 0; n--) {
    const last = entries[n] as Entry;
    if (last.kind === K.index && last.names.length > 0)
      return isBoth(last) && !last.each && (last.particle === P.in || last.particle === P.of);
  }
  return false;
}

/** No index moves that far within the days a story tells. */
const FARTHEST = 1.4;

function isNear(level: number, known: number | undefined): boolean {
  return known !== undefined && level < known * FARTHEST && known < level * FARTHEST;
}

const LANDING: ReadonlySet<number> = new Set([P.to, P.at, P.until, P.in, P.object]);

/**
 * The index that a sentence without one speaks of: the one named last, unless the level it tells lies by the
 * story's own alone, or a new paragraph tells the first level of all.
 */
export function unnamedIndex({ lastIndex, mainIndex, levels, paragraph }: Story, { drafts }: Entry): Entity {
  if (lastIndex.name === mainIndex || !MARKETS.has(lastIndex.name) || !MARKETS.has(mainIndex)) return lastIndex;
  const last = levels.get(lastIndex.name);
  const own = levels.get(mainIndex);
  const level = drafts.find(({ q, particle }) => q.unit <= U.point && q.decimals > 0 && LANDING.has(particle));
  const main = level && !isNear(amountOf(level.q), last) && isNear(amountOf(level.q), own);
  const first = paragraph && last === undefined && own === undefined;
  return main || first ? { kind: K.index, name: mainIndex, value: 0 } : lastIndex;
}

/** Nobody trades more won on balance in a day. */
const MOST_FLOW = 3e13;

/** "지난 11일의 4조4921억원에 이어", "코스닥에서도 661억원을": what the investor just spoken of did then, or there. */
export function lastInvestor({ story, entries }: SentenceReader, loose: Entry): void {
  const { lastFlow, investor } = story;
  const draft = loose.drafts[0] as Draft;
  const alone = entries.every(({ names }) => names.length === 0);
  if (investor && alone && draft.trade !== undefined && loose.drafts.length === 1 && suits(investor.kind, draft.q)) {
    // "개인은 계속 샀다. 순매수 금액은 3천억원으로".
    loose.kind = investor.kind;
    loose.names = [investor];
    return;
  }
  const elsewhere = draft.day !== undefined || story.mainScope !== undefined;
  // "10일 1조6천억원에 달했던 거래대금도".
  if (entries.some(({ kind }) => kind === K.turnover || kind === K.volume)) return;
  if (!lastFlow || !elsewhere || draft.q.unit !== U.won || draft.q.scale < AMOUNT || amountOf(draft.q) > MOST_FLOW)
    return;
  loose.kind = lastFlow.entity.kind;
  loose.names = [lastFlow.entity];
  draft.trade ??= lastFlow.side;
}
