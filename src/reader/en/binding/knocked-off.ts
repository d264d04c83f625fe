import { MAIN_INDEX } from "../atlas/markets.ts";
import { isOutOfSession } from "../moments/out-of-session.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { headBefore } from "../phrases/around.ts";
import { type Item, indexOf, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "Wiped 3 percent off the Nikkei", "knocked 2 percent off Taiwan's stock index": what an index lost, told of what took it. */
const isTaking = wordSet(
  ..."took taking takes trimmed trimming trims wiped wiping wipes knocked knocking knocks shaved shaving shaves sliced slicing slashed slashing chopped chopping lopped lopping".split(
    " ",
  ),
);
const isOff = wordSet("off", "from");

/** Phrases from "off" to the index: "the benchmark Nikkei", "Taiwan's main stock index". */
const REACH = 7;

const DESCRIBES = kindTable(W.article, W.plain, W.marketNoun, W.shareUnit, W.possessive, W.hyphen, W.pass);

/** The index behind "off", by its name or by the land that has it. */
function indexBehind(items: readonly Item[], off: number): Subject | undefined {
  let market = "";
  for (let next = off + 1; next < items.length && next < off + REACH; next++) {
    const { kind, subject, value } = items[next] as Item;
    if (subject?.kind === S.index) return subject;
    if (kind === W.place) market = PLACE_MARKETS[value] as string;
    else if (kind === W.marketNoun && MAIN_INDEX[market] !== undefined)
      return indexOf(MAIN_INDEX[market] ?? market, market);
    else if (DESCRIBES[kind] !== 1) return undefined;
  }
  return undefined;
}

/** Claims the loss; false where nothing was taken off an index. */
export function bindKnockedOff(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items, story } = s;
  const off = itemAt(items, at + 1);
  if ((q.unit !== U.percent && q.unit !== U.point) || !isOff(story.tokens, off?.from ?? -1)) return false;
  const verb = itemAt(items, headBefore(items, at));
  if (verb === undefined || !isTaking(story.tokens, verb.from)) return false;
  // "The index fell, with miners knocking 22 points off it": the share of many.
  if (q.unit === U.point && kindAt(items, at + 2) === W.it) return s.bindOther(R.change, q, -1, s.extra(at));
  const index = indexBehind(items, at + 1) ?? mainBehind(s, at + 1);
  if (index === undefined) return false;
  // "Pepper took 12 points off the index": its share in the loss, and of anything else perhaps one share's too.
  if (q.unit === U.point) {
    const named = clause.kind === S.stock && itemAt(items, clause.subjectAt)?.subject !== undefined;
    if (!named || clause.subjects.length > 1 || !story.isOwn(index)) return s.bindOther(R.change, q, -1, s.extra(at));
    s.bind(R.change, "stock.contribution", q, -1, s.extra(at));
    return true;
  }
  const measure = story.isOwn(index) ? "index.change_pct" : "foreign_index.change_pct";
  story.claim(isOutOfSession(s, at) ? "other" : measure, index, q, -1, s.extra(at));
  return true;
}

/** "Off the index", "from the benchmark": the story's own. */
function mainBehind({ items, story }: Sentence, off: number): Subject | undefined {
  const noun = kindAt(items, off + 1) === W.article ? off + 2 : off + 1;
  return kindAt(items, noun) === W.marketNoun ? indexOf(story.mainIndex, story.market) : undefined;
}
