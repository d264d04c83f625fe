import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isBoth = wordSet("both", "each");

/** Phrases from two names to the word that says so of each. */
const EACH_REACH = 8;

/** Claims among which one of the two names is looked for. */
const TOLD_REACH = 64;

/** "Irish Life and Permanent": the name of the one company that two names with one price are. */
export function joinedName(s: Sentence): string | undefined {
  const [first, last] = s.clause.subjects;
  if (first?.value !== -1 || last?.value !== -1 || isOfEach(s)) return undefined;
  // "Coal and iron ore miner Kumba": what it mines is no name.
  const second = s.items.findIndex(({ subject }) => subject === last);
  if (second > 0 && kindAt(s.items, second - 1) === W.plain) return last.name;
  const { claims } = s.story;
  const shared = s.clause.shared?.[0]?.claim ?? 0;
  // Either was told of alone: two companies.
  for (let claim = shared - 1; claim >= 0 && claim > shared - TOLD_REACH; claim--)
    if (claims[claim]?.subject === first.name || claims[claim]?.subject === last.name) return undefined;
  return `${first.name} and ${last.name}`;
}

/** "Pepper and Salt both fell". */
function isOfEach({ clause, items, story }: Sentence): boolean {
  if (clause.each) return true;
  for (let at = clause.subjectAt; at < items.length && at < clause.subjectAt + EACH_REACH; at++)
    if (kindAt(items, at) === W.each || isBoth(story.tokens, (items[at] as Item).from)) return true;
  return false;
}
