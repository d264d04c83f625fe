import type { Measure } from "../../../market/measure.ts";
import { dayNumber } from "../../day-number.ts";
import type { Draft } from "../clause.ts";
import { amountOf, isPrice } from "../numbers/quantity.ts";
import type { Extra, Story } from "../story.ts";
import type { Entity } from "../term.ts";
import * as ROLE from "../words/level-role.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { extraOf, isOwn, previousClose } from "./extra.ts";

const LEVELS: Readonly<Record<number, Measure>> = {
  [ROLE.close]: "index.close",
  [ROLE.open]: "index.open",
  [ROLE.high]: "index.high",
  [ROLE.low]: "index.low",
  [ROLE.record]: "record.previous_close",
  [ROLE.milestone]: "milestone.level",
};

/** What of a session's levels is printed to the hundredth. */
const ON_THE_DAY: ReadonlySet<number> = new Set([ROLE.close, ROLE.open, ROLE.high, ROLE.low]);

const LEAST_POINTS = 50;
const LEAST_REBASED = 30;

/** No index of ours stands higher; with its decimals such a level may be a misprint, and is told. */
export const HIGHEST = 30_000;

/** No index of ours ever stood lower. */
const LEAST_LEVEL = 20;

/** "200포인트 이상 내려 마감했다": a bound on points below this is one on a change. */
const LEAST_BOUND = 1000;

/** KOSDAQ's level was multiplied by ten. */
const REBASED = dayNumber(2004, 1, 26);

/** Since these days the boards have stood higher than `LOWEST`. */
const LOWEST = 240;
const HIGHER_SINCE: Readonly<Record<string, number>> = { KOSPI: dayNumber(1987, 1, 5), KOSDAQ: REBASED };

/** "하루 새 90포인트가 사라졌다"; with its decimals such a level may be a misprint, and is told. */
function isTooLow({ day }: Story, { name }: Entity, { q }: Draft): boolean {
  return q.unit === U.point && q.decimals === 0 && amountOf(q) < LOWEST && day.session >= (HIGHER_SINCE[name] ?? NEVER);
}

const NEVER = Number.POSITIVE_INFINITY;

/** A whole hundred, told as a level. */
function isMark({ q }: Draft): boolean {
  return q.decimals === 0 && !q.line && !q.band && q.bound === undefined && amountOf(q) % 100 === 0;
}

/** "25포인트": so few points are how far it is, and not where it stands. */
export function isDistance({ day }: Story, { name }: Entity, { q }: Draft): boolean {
  // KOSDAQ, before it was raised, stood below fifty for years.
  const least = day.session < REBASED && name === "KOSDAQ" ? LEAST_REBASED : LEAST_POINTS;
  return q.unit === U.point && amountOf(q) < least;
}

function isMeasure({ q }: Draft): boolean {
  return q.unit === U.point && q.bound !== undefined && !q.line && !q.band && amountOf(q) < LEAST_BOUND;
}

/** "1월 2일 635.17에서 시작해": where a year or a month began, no open of a session. */
function isStart({ previousSession }: Story, { day, period }: Draft, role: number): boolean {
  return role === ROLE.open && (day === undefined ? period > SPAN.session : day !== previousSession);
}

/** A second day's level in a sentence makes of the change behind it one between the two. */
function noteDay(story: Story, entity: Entity, draft: Draft, role: number): void {
  const { day, bracket, record } = draft;
  if (
    isDistance(story, entity, draft) ||
    bracket ||
    record ||
    (role !== ROLE.close && role !== ROLE.open && role !== ROLE.moment)
  )
    return;
  if (story.levelDay?.sentence === story.sentence || day === undefined) return;
  if (day !== story.previousSession) story.levelDay = { sentence: story.sentence, day };
}

/** Tells where an index stood; `closing`: whatever span is told, the level is the day's. */
export function emitLevel(story: Story, entity: Entity, draft: Draft, role: number, closing = false): void {
  if (entity.kind === K.index) noteDay(story, entity, draft, role);
  if (role === ROLE.milestone) {
    emitMilestone(story, entity, draft);
    return;
  }
  const { q } = draft;
  if ((role === ROLE.close || role === ROLE.open) && !isDistance(story, entity, draft))
    story.levels.set(entity.name, amountOf(q));
  if (role === ROLE.base) {
    story.other(entity, q, 1, { ...previousClose(story, draft), unit: "pt" });
    return;
  }
  const measure = LEVELS[role];
  const extra: Extra = { ...extraOf(draft, draft.now || role === ROLE.moment), unit: "pt" };
  const apart = !closing && draft.period >= SPAN.lasting && draft.day === undefined && role !== ROLE.open;
  if (measure === undefined || apart || isNoLevel(story, entity, draft) || isOtherLevel(story, entity, draft, role)) {
    story.other(entity, q, 1, extra);
    return;
  }
  const bounded: Extra = { ...extra, bound: q.line || q.band ? "band" : q.bound };
  if (isOwn(story, entity)) {
    story.claim(measure, entity, q, 1, bounded);
    story.dayTold ||= !closing && measure === "index.close" && draft.day === undefined;
    if (role === ROLE.record && draft.previous && draft.dated) story.dateClaim(entity, draft.dated, draft.day);
  } else if (measure === "index.close") story.claim("foreign_index.close", entity, q, 1, bounded);
  else story.other(entity, q, 1, extra);
}

function emitMilestone(story: Story, entity: Entity, draft: Draft): void {
  const { q } = draft;
  const extra = extraOf(draft);
  // "8만 2천 선을 지켰다": of a share.
  const far = entity.kind === K.index && amountOf(q) > HIGHEST;
  // "상반기에는 2천선을 웃돌았다".
  const ofSpan = draft.period >= SPAN.lasting && draft.day === undefined;
  if (!isOwn(story, entity) || far || ofSpan || isMeasure(draft)) story.other(entity, q, 1, extra);
  else {
    const bound = q.line || q.band ? undefined : q.bound;
    story.claim("milestone.level", entity, q, 1, { ...extra, bound, unit: "pt" });
  }
}

/** "1.31포인트만 남겨뒀다": a distance, or so few points or so many that no index stands there. */
function isNoLevel(story: Story, entity: Entity, draft: Draft): boolean {
  const { q } = draft;
  // No level is told in whole won: the subject is somebody the reader does not know.
  if (isPrice(q) || isMeasure(draft) || isDistance(story, entity, draft) || isTooLow(story, entity, draft)) return true;
  const value = amountOf(q);
  return entity.kind === K.index && (value < LEAST_LEVEL || (value > HIGHEST && q.decimals === 0));
}

/** A level of a day that is not said, or none of the session's. */
function isOtherLevel(story: Story, entity: Entity, draft: Draft, role: number): boolean {
  // "종전 기록은 지난해 11월 3일의 114.37포인트였다": a record move, far below where the index stands.
  if (role === ROLE.record && amountOf(draft.q) < (story.levels.get(entity.name) ?? 0) / 2) return true;
  // "24일 3900을 기록했다", "상단을 5500으로 높였다": a mark, for no index stands just there.
  if (ON_THE_DAY.has(role) && isMark(draft)) return true;
  // "직전 고점인 720선", "작년 최저점 48.20".
  const extreme = role === ROLE.high || role === ROLE.low;
  if (extreme && draft.day === undefined && (draft.previous || draft.period > SPAN.session)) return true;
  return isStart(story, draft, role);
}
