import type { Fact } from "../../facts/fact.ts";
import type { Chooser } from "../chooser.ts";
import type { Room } from "../language-writer.ts";
import type { StoryPlan } from "../plan.ts";
import type { Style } from "../style.ts";

/** What every paragraph of the Korean story is written from. */
export interface Writer {
  readonly plan: StoryPlan;
  readonly style: Style;
  readonly chooser: Chooser;
  readonly room: Room;
  /** Ids of the facts told so far: what the lead says is not said again. */
  readonly said: Set<string>;
  /** The market whose turnover was told before, where this one is told beside it. */
  readonly before?: StoryPlan | undefined;
}

/** Whether the English story tells a fact: what it leaves to its readers, the Korean one leaves too. */
export function tells({ room }: Writer, fact: Fact): boolean {
  return room.told?.has(fact.id) ?? true;
}
