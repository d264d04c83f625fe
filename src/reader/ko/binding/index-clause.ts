import type { Draft } from "../clause.ts";
import type { Item } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import type { Entity } from "../term.ts";
import { extraOf } from "./extra.ts";

/** A change of an index that waits for its level: "8.15포인트 오르며 출발했다". */
export interface Held {
  readonly draft: Draft;
  readonly entity: Entity;
}

/** What has been told of an index while its figures are bound, one after the other. */
export interface IndexClause {
  readonly story: Story;
  readonly items: readonly Item[];
  readonly to: number;
  readonly entity: Entity;
  /** The figure before the one being bound. */
  before: Draft | undefined;
  /** Changes that wait for a level. */
  waiting: Held[];
  /** What the level last bound is, one of level-role; 0 where changes to come have nothing to do with it. */
  role: number;
  /** The figure that tells how far it is to some level. */
  distance: Draft | undefined;
  /** Where it stands at the close has been told. */
  stands: boolean;
}

/** Understood, and no measure of the index. */
export function leave({ story, entity }: IndexClause, draft: Draft): void {
  story.other(entity, draft.q, 1, extraOf(draft));
}
