import type { Chooser } from "../chooser.ts";
import type { Room } from "../language-writer.ts";
import type { StoryPlan } from "../plan.ts";
import type { Style } from "../style.ts";

/** What every paragraph of the English story is written from. */
export interface Writer {
  readonly plan: StoryPlan;
  readonly style: Style;
  readonly chooser: Chooser;
  readonly room: Room;
  /** Ids of the facts told so far: what the lead says is not said again. */
  readonly said: Set<string>;
}
