import type { Chooser } from "../chooser.ts";
import type { StoryPlan } from "../plan.ts";
import type { Style } from "../style.ts";

/** What every paragraph of the English story is written from. */
export interface Writer {
  readonly plan: StoryPlan;
  readonly style: Style;
  readonly chooser: Chooser;
  /** How many notes of each kind and how many large caps still fit the length. */
  readonly room: Room;
}

/** Length is kept by saying less: fewer stocks, then fewer notes. */
export interface Room {
  readonly stocks: number;
  readonly notes: number;
}
