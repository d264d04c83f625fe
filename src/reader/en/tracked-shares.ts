import { type Item, kindAt } from "./item.ts";
import { kindTable } from "./kind-table.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as S from "./subject-kind.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

/** Of which shares an index is. */

const isTracking = wordSet(
  ..."tracking measuring assessing gauging monitoring comprising covering representing including excluding".split(" "),
);

/** "The BET-FI index tracking five funds known as SIFs rose": between an index and its verb, abroad. */
export function isOfTracked({ clause, items, story }: Sentence, at: number): boolean {
  if (clause.kind !== S.index || clause.bound || story.isHome) return false;
  const { subjectAt } = clause;
  const verb = kindAt(items, subjectAt + 1) === W.marketNoun ? subjectAt + 2 : subjectAt + 1;
  const word = verb < at ? items[verb] : undefined;
  // "The FTSEurofirst 300 index of top European shares rose".
  const shares = kindAt(items, subjectAt) === W.subject && kindAt(items, at) === W.shareUnit;
  if (word?.kind === W.of && shares && at < verb + OF_REACH) return isPhraseOf(items, verb + 1, at);
  if (clause.verb || word?.kind !== W.plain || !isTracking(story.tokens, word.from)) return false;
  for (let next = verb + 1; next < at; next++) if (kindAt(items, next) === W.comma) return false;
  return true;
}

/** Phrases from "of" to the shares. */
const OF_REACH = 7;

const DESCRIBES = kindTable(W.plain, W.article, W.pass, W.place, W.sector, W.hyphen, W.marketNoun, W.quantity);

/** Nothing but what describes the shares stands before them. */
function isPhraseOf(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (DESCRIBES[kindAt(items, at)] !== 1) return false;
  return true;
}
