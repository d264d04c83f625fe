import type { Draft, Entry } from "../clause.ts";
import { dayClosed, dayDescribed, isClosing, verbOfWidth } from "../days/described-day.ts";
import { dayPassed } from "../days/passed-day.ts";
import { isExpected } from "../levels/expected.ts";
import { roleOf } from "../levels/level.ts";
import { isBroken, isHard, isStep } from "../levels/unreached.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Extra, Story } from "../story.ts";
import type { Entity } from "../term.ts";
import { isOfUnknownVerb, movesAt } from "../verbs/moves.ts";
import * as E from "../words/ending-kind.ts";
import * as ROLE from "../words/level-role.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import { beginsWith, beginsWithAny } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { emitLevel, isDistance } from "./bind-level.ts";
import { isChange, isOfWidening } from "./change.ts";
import { extraOf, isOwn } from "./extra.ts";

/** A change of an index that waits for its level: "8.15포인트 오르며 출발했다". */
export interface Held {
  readonly draft: Draft;
  readonly entity: Entity;
}

/** Levels that no change said before them leads to. */
const OF_ANOTHER_DAY: ReadonlySet<number> = new Set([ROLE.previous, ROLE.base, ROLE.record, ROLE.milestone]);

/** Binds the figures of one or several indices; answers the changes that still wait for a level. */
export function bindIndex(story: Story, items: readonly Item[], entry: Entry, to: number): Held[] {
  const { names, drafts } = entry;
  if (names.length > 1) return bindSeveral(story, items, entry, to);
  const entity = names[0] ?? story.lastIndex;
  let waiting: Held[] = [];
  let role = 0;
  let distance: Draft | undefined;
  // "4,309.63으로 마감하며 4,300선을 돌파하자": where it stands at the close has been told.
  const last = story.claims.at(-1);
  let stands = last?.measure === "index.close" && last.sentence === story.sentence && !last.intraday;
  for (const [n, draft] of drafts.entries()) {
    const before = drafts[n - 1];
    if (items[draft.at + 1]?.kind === K.gap || isAttributive(items, draft) || isMere(story, items, draft)) {
      story.other(entity, draft.q, 1, extraOf(draft));
      continue;
    }
    if (draft.particle === P.only && draft.q.unit === U.point) {
      // "4,300까지 81.80포인트(1.94%)만을 남겨뒀다".
      distance = draft;
      story.other(entity, draft.q, 1, extraOf(draft));
      continue;
    }
    if (isTarget(items, draft)) {
      story.other("", draft.q, 1);
      continue;
    }
    if (isChange(items, draft, before, to, entity, story.levels.get(entity.name))) {
      // "(▼95.46p, 2.27%)".
      if (draft.bracket && before && (before.bracket || draft.head === K.quantity) && draft.q.sign === 0)
        draft.move ??= before.q.sign || undefined;
      if (isBroken(draft) || isOfUnknownVerb(items, draft, to)) {
        story.other(entity, draft.q, 1, extraOf(draft));
        continue;
      }
      const move = movesAt(items, draft, to);
      if (move >= 0 && (isCondition(story, items, move) || isFurther(story, items[move - 1]))) {
        emitChange(story, entity, draft, ROLE.moment);
        continue;
      }
      if (isOfWidening(items, draft) || (draft.q.range > 0 && draft.q.unit !== U.percent)) {
        story.other(entity, draft.q, 1, extraOf(draft));
        continue;
      }
      // "910선까지 25포인트 밀려났다": the way there.
      if (move >= 0 && before?.particle === P.until && before.q.line) {
        emitChange(story, entity, draft, ROLE.moment);
        continue;
      }
      // "4,250까지 31.80포인트(0.75%)만을 남겨뒀다".
      if (draft.bracket && draft.head === K.quantity && before !== undefined && before === distance) {
        emitChange(story, entity, draft, ROLE.moment);
        continue;
      }
      const past = dayDescribed(story, items, move < 0 ? verbOfWidth(items, draft) : move);
      if (past !== undefined) {
        emitChange(story, entity, { ...draft, day: past }, ROLE.close);
        continue;
      }
      // "4,290대에서 등락하다 95.46(2.27%) 오른 4,309.63에": it goes with the change before it.
      const waits = before !== undefined && waiting.at(-1)?.draft === before;
      if (draft.bracket && before && (!before.bracket || draft.head === K.quantity) && role !== 0 && !waits)
        emitChange(story, entity, draft, role);
      else waiting.push({ draft, entity });
      continue;
    }
    role = roleOf(items, draft, to, story.levels.get(entity.name) ?? Number.NaN);
    const unreached = role === ROLE.milestone && (isStep(story, items, draft) || isHard(story, items, draft));
    if (unreached || (role === ROLE.milestone && isExpected(story, items, draft, to))) {
      story.other(entity, draft.q, 1, extraOf(draft));
      continue;
    }
    story.lastRole = role;
    if (role === ROLE.close && leadsOn(items, draft)) {
      // "올 초 653.79에서 27일 376.31로 277.48포인트 폭락했다": a change between the two.
      story.levelDay = { sentence: story.sentence, day: Number.NaN };
      story.other(entity, draft.q, 1, { session: Number.NaN, unit: "pt" });
      continue;
    }
    const past = role === ROLE.close && draft.day === undefined ? dayClosed(story, items, draft, to) : undefined;
    const passed = role === ROLE.milestone ? dayPassed(story, items, draft, before, to) : past;
    const dated = passed === undefined ? draft : { ...draft, day: passed };
    // "4,300선을 뚫고 올라가자 매물이 나왔다": in the course of the session.
    if (role === ROLE.milestone && !stands && draft.noun !== K.closing && isWhen(story, itemAt(items, to - 1)))
      draft.now = dated.now = true;
    emitLevel(story, entity, dated, role, isClosing(story, items, dated, to));
    stands ||= role === ROLE.close && !draft.now;
    if (role === ROLE.close && !draft.now && draft.day === undefined && isOwn(story, entity))
      story.closed ||= items.slice(draft.at, to).some(({ kind }) => kind === K.close);
    if (OF_ANOTHER_DAY.has(role) || isDistance(story, entity, draft)) {
      if (isDistance(story, entity, draft)) distance = draft;
      role = 0;
      continue;
    }
    for (const held of waiting)
      emitChange(story, held.entity, past === undefined ? held.draft : { ...held.draft, day: past }, role);
    waiting = [];
  }
  return waiting;
}

/** "넘어서자", "올라가자마자". */
function isWhen({ tokens: { text, end } }: Story, item: Item | undefined): boolean {
  return item?.ending === E.link && item.value > 0 && WHEN.some((word) => text.endsWith(word, end[item.to - 1]));
}

const WHEN = ["자", "자마자"];

/** How near behind the level a move began at stands the one it led to. */
const LEVEL_REACH = 4;

/** "653.79에서 27일 376.31로": of a day that is not told. */
function leadsOn(items: readonly Item[], { at, particle, day, base, q }: Draft): boolean {
  if (particle !== P.in || day !== undefined || base || q.line || q.band) return false;
  const next = items.slice(at + 1, at + LEVEL_REACH).find(({ quantity }) => quantity !== undefined);
  const level = next?.quantity?.unit === U.plain || next?.quantity?.unit === U.point;
  return level && (next.particle === P.to || next.particle === P.until);
}

/** "한도를 50%로 확대한다": no index moves "to" a percentage, but its rate of change may. */
function isTarget(items: readonly Item[], { q, at, particle, bracket }: Draft): boolean {
  if (q.unit !== U.percent || particle !== P.to || q.sign !== 0 || bracket) return false;
  return !items.slice(0, at).some(({ kind }) => kind === K.width);
}

/** "코스닥 10% 투자 확대 방안": says how much of something. */
function isAttributive(items: readonly Item[], { q, at, particle, bracket }: Draft): boolean {
  // "4,300 상승에 대한 기대".
  if (q.unit === U.plain && q.decimals === 0 && particle === P.none && items[at + 1]?.kind === K.move)
    return items[at + 1]?.particle === P.at;
  return q.unit === U.percent && !bracket && particle === P.none && items[at + 1]?.kind === K.outside;
}

/** How far behind a percentage what it is of may stand. */
const MERE_REACH = 5;

/** "3%에 불과한 연기금의 코스닥 비중": how much of something. */
function isMere({ tokens }: Story, items: readonly Item[], { q, at, particle, bracket }: Draft): boolean {
  const next = items[at + 1];
  if (q.unit !== U.percent || next?.kind !== K.unknown) return false;
  // "20%가량의 이익을": but "1%대의 완만한 오름세", "0.1%에 불과한 상승률".
  for (const { kind, quantity, ending } of items.slice(at + 2, at + MERE_REACH)) {
    if (kind === K.move || kind === K.width) return false;
    if (quantity || kind === K.comma || ending > E.ahead) break;
  }
  if (particle === P.of && !bracket) return true;
  return particle === P.at && beginsWith(tokens, next, "불과한");
}

const FURTHER = ["추가", "더"];

/** "막판 10포인트 가까이 추가 하락했다": beyond what it had moved before. */
function isFurther({ tokens }: Story, before: Item | undefined): boolean {
  if (before?.kind !== K.unknown) return false;
  const word = tokens.text.slice(tokens.start[before.from], tokens.end[before.to - 1]);
  return FURTHER.some((further) => word.startsWith(further));
}

const CONDITIONS = ["상태", "경우", "때"];

/** "8% 넘게 급락한 상태가 1분간 이어지면": a rule, or a moment. */
function isCondition({ tokens }: Story, items: readonly Item[], move: number): boolean {
  const noun = items[move + 1];
  if (items[move]?.ending !== E.ahead || noun?.kind !== K.unknown) return false;
  // "12.10포인트 밀린 상태다": so it stands.
  const told = tokens.text.startsWith("다", (tokens.end[noun.to - 1] as number) - 1);
  return !told && beginsWithAny(tokens, noun, CONDITIONS);
}

/** "코스피와 코스닥은 각각 1.2%, 0.8% 올랐다": figures of a kind go to the names in order; a single one to all. */
function bindSeveral(story: Story, items: readonly Item[], entry: Entry, to: number): Held[] {
  const { names, drafts } = entry;
  const waiting: Held[] = [];
  const levels: Draft[] = [];
  const points: Draft[] = [];
  const percents: Draft[] = [];
  let change = false;
  for (let n = drafts.length - 1; n >= 0; n--) {
    const draft = drafts[n] as Draft;
    if (draft.q.unit === U.percent || draft.q.unit === U.percentPoint) {
      percents.unshift(draft);
      continue;
    }
    // "각각 95.46포인트와 20.10포인트 오른": the verb is said once.
    const shared: boolean = change && points.length < names.length && draft.q.unit === U.point;
    change = shared || isChange(items, draft, drafts[n - 1], to, names[0]);
    (change ? points : levels).unshift(draft);
  }
  for (const own of [points, percents, levels])
    for (const [n, entity] of names.entries()) {
      const draft = own.length === 1 && !entry.each ? own[0] : own[n];
      if (!draft) continue;
      if (own !== levels) waiting.push({ draft, entity });
      else emitLevel(story, entity, draft, roleOf(items, draft, to, story.levels.get(entity.name) ?? Number.NaN));
    }
  return waiting;
}

/** A change counts from the previous close to the close; one at the open or within the session has no measure. */
export function emitChange(story: Story, entity: Entity, draft: Draft, role: number, intraday = draft.now): void {
  const { q } = draft;
  const sign = draft.move ?? 1;
  if (draft.move) story.lastMove = draft.move;
  // "15.90p(2.04p)": the second is a percent mistyped.
  const percent =
    q.unit === U.percent || (q.unit === U.point && draft.bracket && draft.head === K.quantity && draft.twin);
  const own = isOwn(story, entity);
  const extra: Extra = {
    ...extraOf(draft, intraday),
    unit: percent ? "pct" : q.unit === U.percentPoint ? "pct" : "pt",
  };
  // "1월 2일 635.17에서 시작해 29일 792.44로 157.27포인트 올랐다": between the two days.
  const between = story.levelDay?.sentence === story.sentence && story.levelDay.day !== draft.day;
  const measured = role === ROLE.close && draft.period < SPAN.lasting && q.unit !== U.percentPoint && !between;
  const opening = role === ROLE.open && draft.period === SPAN.session && q.unit !== U.percentPoint;
  if (own) noteSpan(story, draft, measured, between);
  if (!measured) story.other(entity, q, sign, opening ? { ...extra, opening } : extra);
  else if (own) story.claim(percent ? "index.change_pct" : "index.change", entity, q, sign, extra);
  else if (percent) story.claim("foreign_index.change_pct", entity, q, sign, extra);
  else story.other(entity, q, sign, extra);
}

/** The sentences that tell what a story is about. */
const LEAD = 1;

function noteSpan(story: Story, { period, day }: Draft, measured: boolean, between: boolean): void {
  if (measured && day === undefined) story.overLead = false;
  else if ((period >= SPAN.lasting || between) && story.sentence <= LEAD && !story.dayTold) story.overLead = true;
}
