import type { Measure } from "../../../market/measure.ts";
import type { Subject } from "../phrases/item.ts";
import * as G from "../words/investor-group.ts";

/** What net buying of a group of investors is measured by, and called, by the group's number. */

const FLOWS: readonly Measure[] = [
  "flow.foreign",
  "flow.individual",
  "flow.institution",
  "flow.individual",
  "other",
  "flow.other",
];

const NAMES = ["foreign", "individual", "institution", "individual", "house", "corporation"];

export function flowOf({ value }: Subject): Measure {
  return FLOWS[value ?? 0] as Measure;
}

/** One amount for several groups: theirs together, where all of them are groups. */
export function flowOfAll(groups: readonly Subject[]): Measure {
  return groups.some(({ value }) => value === G.house) ? "other" : "flow.other";
}

export function namesOf(groups: readonly Subject[]): string {
  return groups.map(({ value }) => NAMES[value ?? 0]).join(" + ");
}
