import type { Claim } from "../../claim.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";

/** "Fell 1.3 percent to 4,050.12 at one point": what led to the level at `at` is of its moment. */
export function carryMoment({ items, story }: Sentence, at: number): void {
  const joint = kindAt(items, at - 1);
  const before = items[kindAt(items, at - 2) === W.comma ? at - 3 : at - 2];
  if ((joint !== W.to && joint !== W.at) || before?.quantity === undefined) return;
  const level = story.claims.at(-1);
  for (let told = story.claims.length - 2; told >= 0; told--) {
    const claim = story.claims[told] as Claim;
    const led = claim.sentence === level?.sentence && claim.subject === level.subject && /\.change/.test(claim.measure);
    if (!led || claim.session !== undefined || claim.elsewhen) return;
    story.claims[told] = { ...claim, intraday: true };
  }
}
