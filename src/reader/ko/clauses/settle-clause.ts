import type { Draft, Entry } from "../clause.ts";
import { strangerSubject } from "../names/stranger.ts";
import { isPrice } from "../numbers/quantity.ts";
import type { Item } from "../phrases/item.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** The numbers of the clause that wait for its end. */
function draftsOf({ entries, firstEntry }: Walk["s"]): Draft[] {
  const found: Draft[] = [];
  for (let n = firstEntry; n < entries.length; n++) found.push(...(entries[n] as Entry).drafts);
  return found;
}

/** The figures before a verb went its way, and so did the issues counted before it. */
export function applyMove(w: Walk, value: number): void {
  const { s, marks } = w;
  if (value !== 0) for (const draft of draftsOf(s)) draft.move ??= Math.sign(value);
  for (const count of s.counts) {
    const limited = Math.abs(value) === 2 && goesOnCounting(w, count.draft.at);
    if (count.side !== undefined || !(count.draft.q.noun || marks.breadth || limited)) continue;
    count.side = value;
    s.count(count.draft, value);
  }
}

/** How far before a count those that rose or fell may stand. */
const SIDES_REACH = 12;

/** "내린 종목이 더 많았고 47개는 상한가까지 올랐다", or right behind a sentence that counted both: to the limit go issues alone. */
function goesOnCounting({ story, items }: Walk, at: number): boolean {
  const before = items[at - 1];
  if (before && before.ending === E.none && before.kind !== K.contrast && before.kind !== K.comma) return false;
  const last = story.claims.at(-1);
  if (last?.measure.startsWith("breadth.") && last.sentence >= story.sentence - 1) return true;
  return items.slice(Math.max(0, at - SIDES_REACH), at).some(({ kind, value }) => kind === K.breadth && value !== 0);
}

/** The amounts before a verb were bought or sold; where there are none, those behind it are. */
export function applyTrade({ s, marks }: Walk, value: number): void {
  let given = false;
  for (const draft of draftsOf(s)) {
    if (draft.trade !== undefined) continue;
    draft.trade = Math.sign(value);
    given = true;
  }
  if (Math.abs(value) === 1) marks.lead = given ? 0 : value;
}

/** Ends the clause before phrase `to`: its figures are told, and what governed them is over. */
export function flush(w: Walk, to: number, ending: number): void {
  const { s, marks } = w;
  const drafts = draftsOf(s);
  if (drafts.length > 0) signAll(w, drafts, to);
  listOutside(w);
  leaveTargets(w, to);
  s.flush(to, ending);
  if (drafts.length === 0) return;
  marks.market = undefined;
  marks.lead = 0;
  marks.ahead = 0;
  marks.side = 0;
  marks.record = false;
  marks.previous = false;
  marks.noun = 0;
  marks.pair = 0;
  if (ending !== E.join) marks.intraday = false;
}

/** Gives the figures the signs and bounds that the whole clause tells. */
function signAll(w: Walk, drafts: readonly Draft[], to: number): void {
  const { lead } = w.marks;
  signBrackets(w, drafts);
  shareBand(drafts);
  applySide(w);
  applyWidth(w, drafts, to);
  if (lead !== 0) for (const draft of drafts) draft.trade ??= lead;
}

/** A list in brackets that prints its minus signs means a rise where it prints none. */
function signBrackets({ items }: Walk, drafts: readonly Draft[]): void {
  if (!drafts.some((draft) => draft.q.sign < 0 && isListed(draft))) return;
  const listed = drafts.filter(isListed);
  // "화학(-2.1%), 건설(1.2%) 낙폭이 컸다": the noun behind is said of all.
  if (isOfFall(items, listed.at(-1)?.at ?? 0)) return;
  for (const draft of listed) if (draft.q.sign === 0) draft.move = 1;
}

/** How far behind the bracket such a noun stands. */
const FALL_REACH = 3;

function isOfFall(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (next < at + LAST_REACH && items[next] !== undefined && items[next]?.kind !== K.close_) next++;
  for (const { kind, value, ending, particle } of items.slice(next + 1, next + 1 + FALL_REACH)) {
    if (kind === K.width) return value < 0 && particle !== P.topic;
    if (kind === K.index || kind === K.move || ending !== E.none) return false;
  }
  return false;
}

/** How many phrases the bracket may hold behind its figure. */
const LAST_REACH = 6;

function isListed({ bracket, head, q }: Draft): boolean {
  return bracket && head !== K.quantity && q.unit === U.percent;
}

/** "하락 업종은 방송서비스(1.70%), 비금속(1.60%) 등이었다". */
export function applySide({ s, marks }: Walk): void {
  if (marks.side === 0) return;
  for (const draft of draftsOf(s)) if (draft.q.unit === U.percent) draft.move ??= marks.side;
}

const LISTED: ReadonlySet<number> = new Set([K.stock, K.sector]);

/** "배당수익률은 가나은행(8.7%), 라마금융(8.2%) 순으로 높았다": a list of what its topic tells, and no verb of a move. */
function listOutside({ s }: Walk): void {
  const { entries, firstEntry } = s;
  const lead = entries.length > firstEntry + 1 ? entries[firstEntry] : undefined;
  if (lead?.kind !== K.outside || lead.particle !== P.topic || lead.drafts.length > 0) return;
  for (let n = firstEntry + 1; n < entries.length; n++) {
    const entry = entries[n] as Entry;
    if (LISTED.has(entry.kind) && entry.drafts.every(({ bracket }) => bracket)) entry.kind = K.outside;
  }
}

const TARGET = "목표";

/** "가나전자 목표주가는 16만원, 다라전자는 85만원이다": prices that no stock has closed at. */
function leaveTargets({ s: { entries, firstEntry, items, from } }: Walk, to: number): void {
  // "가나전자 목표주가는 16만원이고 다라전자는 85만원이다": the word may stand in a clause before.
  if (!entries.some(({ kind, names }) => kind === K.outside && names[0]?.name.startsWith(TARGET))) return;
  for (let n = firstEntry; n < entries.length; n++) {
    const entry = entries[n] as Entry;
    if (
      entry.kind !== K.stock ||
      entry.drafts.length === 0 ||
      !entry.drafts.every(({ q, noun }) => noun === 0 && isPrice(q))
    )
      continue;
    if (!items.slice(from, to).some(({ kind }) => kind === K.close || kind === K.move)) entry.kind = K.outside;
  }
}

/** "4%, 2%대 올랐다": the band said last holds for the bare figures before it. */
function shareBand(drafts: readonly Draft[]): void {
  let band = false;
  for (let n = drafts.length - 1; n >= 0; n--) {
    const { q, bracket } = drafts[n] as Draft;
    if (q.unit !== U.percent || bracket || q.decimals > 0) continue;
    if (q.band) band = true;
    else if (band) q.bound ??= "band";
  }
}

/** "전날 하락분 274.69p", "최대 낙폭은 … 133.56포인트": a noun of width gives the sign no verb gave. */
function applyWidth({ s, items }: Walk, drafts: readonly Draft[], to: number): void {
  if (drafts.every(({ move }) => move !== undefined)) return;
  const width = items.slice(s.from, to).find(({ kind }) => kind === K.width);
  if (width) for (const draft of drafts) draft.move ??= width.value;
}

/** "가나다가 거래를 재개했다. 이날 주가는 …": a sentence about a company no directory knows ends talk of another. */
function isOfStranger(w: Walk): boolean {
  const { story, items } = w;
  return story.topic?.kind === K.stock && strangerSubject(story, items, items.length, 0) !== undefined;
}

const SUBJECTS: ReadonlySet<number> = new Set([P.topic, P.subject, P.also]);

/** The sentence's topic answers for a next sentence that names nobody. */
export function leaveTopic(w: Walk): void {
  const { s, story } = w;
  const lead = s.entries.find(
    ({ kind, names, particle }) => names.length === 1 && SUBJECTS.has(particle) && kind !== K.group,
  );
  const investors = s.entries.filter(({ kind }) => kind === K.group);
  story.investor = investors.length === 1 && investors[0]?.names.length === 1 ? investors[0].names[0] : undefined;
  const rate = s.entries.find(({ kind }) => kind === K.fx || kind === K.bond);
  if (lead ?? rate) story.topic = (lead ?? rate)?.names[0];
  else if (s.entries.length > 0 || isOfStranger(w)) story.topic = undefined;
  const several = s.entries.find(({ names, particle }) => names.length > 1 && SUBJECTS.has(particle));
  story.topics = several?.names ?? [];
  const index = s.entries.find(({ kind, particle }) => kind === K.index && particle === P.topic);
  if (index) story.lastIndex = index.names[0] as Entity;
}
