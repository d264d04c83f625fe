import { type Item, kindAt } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { readAgain } from "./pronoun.ts";
import { TURNOVER } from "./subject-volume.ts";

const isThis = wordSet("this", "that", "these", "those");
const isMarking = wordSet(
  ..."marks marked represents represented reflects reflected signifies signified equals means meant indicates indicated translates translated shows denotes".split(
    " ",
  ),
);

/** "This marks a 0.4% decline from the previous day's close", elsewhere: of the index that the sentence before told of. */
export function readThisMarks(s: Sentence, at: number): void {
  const { items, story } = s;
  if (at !== 0 || story.isHome || !isThis(story.tokens, items[0]?.from ?? -1)) return;
  if (isHeldAgainst(items) && isBehindTurnover(s)) {
    replace(s, TURNOVER);
    s.clause.earlier = true;
    return;
  }
  const verb = items[1];
  const marks =
    verb !== undefined && (verb.kind === W.plain || verb.kind === W.say) && isMarking(story.tokens, verb.from);
  if (!marks || kindAt(items, 2) === W.quantity) return;
  const last = story.claims.at(-1);
  if (last?.sentence !== story.sentence - 1 || !/^(?:foreign_)?index\./.test(last.measure)) return;
  readAgain(s);
}

/** "This was against the 148 million shares valued at N1.8 billion traded on Monday": an earlier day's trade. */
function isHeldAgainst(items: readonly Item[]): boolean {
  if (kindAt(items, 1) !== W.copula || kindAt(items, 2) !== W.against) return false;
  const amount = items[kindAt(items, 3) === W.article ? 4 : 3];
  return amount?.quantity?.unit === U.shares;
}

/** Claims that a sentence about the day's trade may end with. */
const CLAIMS = 6;

function isBehindTurnover({ story }: Sentence): boolean {
  return story.claims
    .slice(-CLAIMS)
    .some(({ measure, sentence }) => sentence === story.sentence - 1 && measure.startsWith("turnover."));
}
