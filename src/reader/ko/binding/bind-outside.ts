import type { Draft, Entry } from "../clause.ts";
import type { Item } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import { newEntry } from "../subjects/entry.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { bindIndex } from "./bind-index.ts";
import type { Held } from "./index-clause.ts";
import { sideOf } from "./side.ts";

const MACRO = new Set("수출,수출액,수입,무역수지,무역흑자,경상수지,GDP,국내총생산".split(","));

/** Trade, prices and growth are figures people supply; all else outside the market has no measure. */
export function bindOutside(story: Story, items: readonly Item[], entry: Entry, to: number): Held[] {
  const { names, particle, drafts } = entry;
  const subject = names[0];
  const known = subject !== undefined && MACRO.has(subject.name);
  const points = known && !story.abroad && !story.indexless ? drafts.findIndex(isInPoints) : -1;
  for (const draft of points < 0 ? drafts : drafts.slice(0, points)) {
    const { q } = draft;
    // "GDP의 73.3%": a share of it.
    const macro = known && particle !== P.of && q.unit !== U.won;
    if (macro) story.claim("macro", subject, q, sideOf(draft));
    else story.other(subject ?? "", q, sideOf(draft));
  }
  if (points < 0) return [];
  // "GDP가 부진한 것으로 나타나며 12.30포인트 내린 4,210.10으로": the points are an index's, and the level behind them.
  return bindIndex(story, items, { ...newEntry(K.index), drafts: drafts.slice(points) }, to);
}

function isInPoints({ q }: Draft): boolean {
  return q.unit === U.point;
}
