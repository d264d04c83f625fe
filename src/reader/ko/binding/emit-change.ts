import type { Draft } from "../clause.ts";
import type { Extra, Story } from "../story.ts";
import type { Entity } from "../term.ts";
import * as ROLE from "../words/level-role.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { extraOf, isOwn } from "./extra.ts";

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
