import type { Claim } from "../../claim.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { bindChange } from "./bind-change.ts";
import type { IndexRule } from "./index-rule.ts";

/**
 * "The Dow lost 890.01 points, the S&P 500 155.64 and the Nasdaq 727.90", "rose 179.03 points to 41,612.51, the S&P 500 31.78 to
 * 5,675.12": the verb and the unit were told once.
 */
export const moveGoesOn: IndexRule = (s, at, q) => {
  const { clause, items, story } = s;
  if (q.unit !== U.plain || q.exponent >= 0 || q.scale !== 0 || kindAt(items, at - 1) !== W.subject) return undefined;
  if (!LISTS.has(jointBefore(s, at))) return undefined;
  const move = lastMove(story);
  if (move === undefined || story.claims.at(-1)?.subject === clause.subjects[0]?.name) return undefined;
  clause.dir = Math.sign(move.figure.digits);
  clause.dirKnown = true;
  return bindChange(s, at, q);
};

/** The last move that the sentence told in so many "points"; "KOSPI 4,212.40 (12.30), KOSDAQ 899.12" goes on to a level. */
function lastMove({ claims, sentence }: Story): Claim | undefined {
  for (let n = claims.length - 1; n >= 0; n--) {
    const claim = claims[n];
    if (claim?.sentence !== sentence) return undefined;
    if (claim.measure === "index.change" && /[a-z]$/i.test(claim.printed)) return claim;
  }
  return undefined;
}

const LISTS: ReadonlySet<number> = new Set([W.comma, W.and]);

/** What stands in front of the index that the number at `at` stands behind. */
function jointBefore({ items }: Sentence, at: number): number {
  return kindAt(items, kindAt(items, at - 2) === W.article ? at - 3 : at - 2);
}
