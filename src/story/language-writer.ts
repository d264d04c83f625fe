import type { StoryPlan } from "./plan.ts";
import type { Style } from "./style.ts";
import type { Written } from "./written.ts";

/** What a language must be able to write. Adding a language is adding one of these. */
export interface LanguageWriter {
  readonly flash: (plan: StoryPlan, style: Style) => Written;
  readonly compose: (plan: StoryPlan, style: Style, room: Room) => Composition;
}

export interface Composition {
  readonly headline: Written;
  readonly paragraphs: readonly Written[];
}

/** How much may be said. Length is kept by saying less, never by printing less of a figure. */
export interface Room {
  /** Large caps to name. */
  readonly stocks: number;
  /** Notes of each kind. */
  readonly notes: number;
  /** Bare names instead of descriptors, and the two best-known indices abroad instead of three. */
  readonly brief: boolean;
  /** Ids of the facts that the English story prints; missing while that one is being written. */
  readonly told?: ReadonlySet<string>;
}
