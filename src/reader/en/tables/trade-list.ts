import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt, subjectOf } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/**
 * A sentence of trades and their percentages without a verb, elsewhere than in Seoul: "Energy 0.66%, services 0.57%, and
 * finance 0.04%" goes on with the verb of the sentence before, which told of a trade.
 */

/** Phrases of one trade's name, and of the longest such sentence. */
const NAME = 4;
const LONGEST = 40;

const isNamePart = kindSet(W.sector, W.plain, W.sectorNoun, W.and, W.marketNoun);
const isJoint = kindSet(W.comma, W.semicolon, W.and);

interface Told {
  readonly at: number;
  readonly name: string;
  readonly q: Quantity;
}

/** Claims such a list. Returns the phrase behind it; 0 where the sentence is none. */
export function readTradeList(s: Sentence): number {
  const { items, story } = s;
  if (story.isHome || items.length > LONGEST || !isNamePart(items[0]) || kindAt(items, 0) === W.and) return 0;
  const last = story.claims.at(-1);
  if (last?.measure !== "sector.change_pct" || last.sentence !== story.sentence - 1) return 0;
  const list = listOf(s);
  if (list.length < 2) return 0;
  const sign = Math.sign(last.figure.digits) || 1;
  for (const { at, name, q } of list)
    story.claim("sector.change_pct", subjectOf(S.sector, name), q, sign, s.extra(at, "pct"));
  return items.length;
}

/** Each trade with its figure; none where anything else stands there. */
function listOf({ items, story: { tokens } }: Sentence): readonly Told[] {
  const list: Told[] = [];
  let at = 0;
  while (at < items.length) {
    const from = at;
    let trade = false;
    for (; at < from + NAME && isNamePart(items[at]); at++) trade ||= kindAt(items, at) === W.sector;
    const q = items[at]?.quantity;
    if (!trade || q?.unit !== U.percent || q.range) return [];
    const [first, last] = [items[from] as Item, items[at - 1] as Item];
    list.push({ at, name: tokens.text.slice(tokens.start[first.from], tokens.end[last.to - 1]), q });
    at++;
    if (kindAt(items, at) === W.period || at === items.length) return list;
    if (!isJoint(items[at])) return [];
    while (isJoint(items[at])) at++;
  }
  return list;
}
