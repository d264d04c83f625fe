import type { Draft, Entry } from "../clause.ts";
import { dayClosed, isClosing } from "../days/described-day.ts";
import { dayPassed } from "../days/passed-day.ts";
import { isExpected } from "../levels/expected.ts";
import { roleOf } from "../levels/level.ts";
import { isHard, isStep } from "../levels/unreached.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import * as E from "../words/ending-kind.ts";
import * as ROLE from "../words/level-role.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { emitLevel, isDistance } from "./bind-level.ts";
import { isChange } from "./change.ts";
import { emitChange } from "./emit-change.ts";
import { isOwn } from "./extra.ts";
import { isAttributive, isMere, isTarget } from "./index-apart.ts";
import { bindChange } from "./index-change.ts";
import { type Held, type IndexClause, leave } from "./index-clause.ts";

/** Binds the figures of one or several indices; answers the changes that still wait for a level. */
export function bindIndex(story: Story, items: readonly Item[], entry: Entry, to: number): Held[] {
  const { names, drafts } = entry;
  if (names.length > 1) return bindSeveral(story, items, entry, to);
  const entity = names[0] ?? story.lastIndex;
  // "4,309.63으로 마감하며 4,300선을 돌파하자".
  const last = story.claims.at(-1);
  const stands = last?.measure === "index.close" && last.sentence === story.sentence && !last.intraday;
  const c: IndexClause = {
    story,
    items,
    to,
    entity,
    before: undefined,
    waiting: [],
    role: 0,
    distance: undefined,
    stands,
  };
  for (const draft of drafts) {
    if (!isApart(c, draft)) {
      if (isChange(items, draft, c.before, to, entity, story.levels.get(entity.name))) bindChange(c, draft);
      else bindLevel(c, draft);
    }
    c.before = draft;
  }
  return c.waiting;
}

/** A figure that is neither a move nor a level. */
function isApart(c: IndexClause, draft: Draft): boolean {
  const { story, items } = c;
  if (items[draft.at + 1]?.kind === K.gap || isAttributive(items, draft) || isMere(story, items, draft)) {
    leave(c, draft);
    return true;
  }
  if (draft.particle === P.only && draft.q.unit === U.point) {
    // "4,300까지 81.80포인트(1.94%)만을 남겨뒀다".
    c.distance = draft;
    leave(c, draft);
    return true;
  }
  if (!isTarget(items, draft)) return false;
  story.other("", draft.q, 1);
  return true;
}

/** Levels that no change said before them leads to. */
const OF_ANOTHER_DAY: ReadonlySet<number> = new Set([ROLE.previous, ROLE.base, ROLE.record, ROLE.milestone]);

/** Binds where an index stood, and the changes that waited for it. */
function bindLevel(c: IndexClause, draft: Draft): void {
  const { story, items, entity, to } = c;
  const role = roleOf(items, draft, to, story.levels.get(entity.name) ?? Number.NaN);
  c.role = role;
  if (role === ROLE.milestone && isUnreached(c, draft)) {
    leave(c, draft);
    return;
  }
  story.lastRole = role;
  if (role === ROLE.close && leadsOn(items, draft)) {
    // "올 초 653.79에서 27일 376.31로 277.48포인트 폭락했다": a change between the two.
    story.levelDay = { sentence: story.sentence, day: Number.NaN };
    story.other(entity, draft.q, 1, { session: Number.NaN, unit: "pt" });
    return;
  }
  const past = role === ROLE.close && draft.day === undefined ? dayClosed(story, items, draft, to) : undefined;
  emitOnDay(c, draft, past);
  const apart = isDistance(story, entity, draft);
  if (apart) c.distance = draft;
  if (apart || OF_ANOTHER_DAY.has(role)) {
    c.role = 0;
    return;
  }
  for (const held of c.waiting)
    emitChange(story, held.entity, past === undefined ? held.draft : { ...held.draft, day: past }, role);
  c.waiting = [];
}

function isUnreached({ story, items, to }: IndexClause, draft: Draft): boolean {
  return isStep(story, items, draft) || isHard(story, items, draft) || isExpected(story, items, draft, to);
}

/** Tells the level, of the day that it is said to have been passed or to have closed on. */
function emitOnDay(c: IndexClause, draft: Draft, past: number | undefined): void {
  const { story, items, entity, to, role } = c;
  const day = role === ROLE.milestone ? dayPassed(story, items, draft, c.before, to) : past;
  const dated = day === undefined ? draft : { ...draft, day };
  // "4,300선을 뚫고 올라가자 매물이 나왔다": in the course of the session.
  if (role === ROLE.milestone && !c.stands && draft.noun !== K.closing && isWhen(story, itemAt(items, to - 1)))
    draft.now = dated.now = true;
  emitLevel(story, entity, dated, role, isClosing(story, items, dated, to));
  if (role !== ROLE.close || draft.now) return;
  c.stands = true;
  if (draft.day === undefined && isOwn(story, entity))
    story.closed ||= items.slice(draft.at, to).some(({ kind }) => kind === K.close);
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
