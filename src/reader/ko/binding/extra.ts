import type { Draft } from "../clause.ts";
import type { Extra, Story } from "../story.ts";
import type { Entity } from "../term.ts";
import * as K from "../words/term-kind.ts";

/** An index of the markets the story is about. */
export function isOwn(story: Story, entity: Entity): boolean {
  return (entity.kind === K.foreign) === story.abroad;
}

/** What a level or rate of the session before carries. */
export function previousClose(story: Story, draft: Draft): Extra {
  const extra = extraOf(draft);
  // The session before another day is no day that is known here.
  const apart = draft.day !== undefined && draft.day !== story.previousSession;
  return apart ? extra : { ...extra, session: story.previousSession, previousClose: true };
}

/** The day a figure is of, and whether of a moment. */
export function extraOf(draft: Draft, intraday = draft.now): Extra {
  return {
    ...(draft.day === undefined ? undefined : { session: draft.day }),
    ...(intraday ? { intraday: true } : undefined),
  };
}
