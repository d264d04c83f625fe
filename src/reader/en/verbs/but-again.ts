import type { Claim } from "../../claim.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "It fell on foreigners' selling, but then rebounded to ...": behind "but" a verb without a subject is the sentence's own. */
const isAdverb = kindSet(W.plain, W.while, W.intraday);
const isVerb = kindSet(W.move, W.close);
/** Kinds of subjects that stand at a level. */
const LEVELLED: ReadonlySet<number> = new Set([S.stock, S.index, S.rate, S.won, S.currency]);

/** Phrases from the verb to the level it leads to: "recovered some ground to close at". */
const LEVEL_REACH = 6;

/** Takes the sentence's first subject up again where those named since were why it moved. */
export function readBut(s: Sentence, at: number): void {
  const { clause, first, items } = s;
  if (first === undefined || !LEVELLED.has(first.kind)) return;
  const same = clause.subjects[0]?.name === first.name;
  if (!same && clause.kind !== S.group && clause.kind !== S.outside) return;
  let verb = at + 1;
  while (verb < at + 3 && isAdverb(items[verb])) verb++;
  if (!isVerb(items[verb]) || !leadsToLevel(items, verb)) return;
  // "It climbed to 1,306.2 won, but finished at 1,301 won": of the same, that has been elsewhere.
  if (same) {
    if (isRate(first.kind) && kindAt(items, verb) === W.close) leavePassed(s, first.name, true);
    return;
  }
  replace(s, first);
  leavePassed(s, first.name, kindAt(items, verb) === W.close);
}

const isOnly = wordSet("only");

/** "Rose to 38,000 won, only to fall back to 37,700 won": where a stock or an index had been, and where that led, in Seoul. */
export function readOnlyTo(s: Sentence, at: number): void {
  const { clause, first, items, story } = s;
  if (!story.isHome || !isOnly(story.tokens, items[at - 1]?.from ?? -1)) return;
  if ((first?.kind !== S.stock && first?.kind !== S.index) || clause.subjects[0]?.name !== first.name) return;
  const acts = isVerb(items[at + 1]) || kindAt(items, at + 1) === W.plain;
  if (!acts || !leadsToLevel(items, at + 1)) return;
  leavePassed(s, first.name, true);
  clause.counts[R.level] = 0;
}

function isRate(kind: number): boolean {
  return kind === S.rate || kind === S.won || kind === S.currency;
}

function leadsToLevel(items: readonly Item[], verb: number): boolean {
  for (let next = verb + 1; next < items.length && next < verb + LEVEL_REACH; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.comma || kind === W.subject || kind === W.group) return false;
    if ((kind === W.to || kind === W.at) && kindAt(items, next + 1) === W.quantity) return true;
  }
  return false;
}

/** "Pepper fell to 65,000 won ..., but recovered to close at 66,100 won": the first price, or rate, is that of no close. */
function leavePassed({ story: { claims, sentence } }: Sentence, name: string, closes: boolean): void {
  for (let at = claims.length - 1; at >= 0 && claims[at]?.sentence === sentence; at--) {
    const claim = claims[at] as Claim;
    if (claim.session !== undefined) continue;
    const level = claim.measure === "stock.close" || (claim.measure === "index.close" && !claim.intraday);
    if (level && claim.subject === name) claims[at] = { ...claim, measure: "other" };
    else if (claim.measure === "fx.rate" && closes) claims[at] = { ...claim, measure: "fx.reference", intraday: true };
  }
}
