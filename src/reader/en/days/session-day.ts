import { type Item, kindAt } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";

/** The day of a session that a sentence begins with, where it stands behind a comma or right before one. */

/** Phrases of what may stand in front of the comma. */
const FRONT = 12;

/** "On the first trading day after the holiday, Wednesday, June 20th, ...", "Then, in the first session on Friday, June 22nd, ...". */
export function dayOfSession(items: readonly Item[]): number | undefined {
  const start = kindAt(items, 0) === W.plain && kindAt(items, 1) === W.comma ? 2 : 0;
  if (kindAt(items, start) !== W.preposition) return undefined;
  let session = false;
  for (let at = start + 1; at < items.length && at < start + FRONT; at++) {
    const { kind, value } = items[at] as Item;
    if (kind === W.comma) {
      const own = kindAt(items, at - 1) === W.date ? at - 1 : at + 1;
      const again = kindAt(items, own + 1) === W.comma && kindAt(items, own + 2) === W.date ? own + 2 : own;
      const day = items[again]?.day;
      return session && day !== undefined && !day.long ? day.number : undefined;
    }
    if (kind === W.span && value === 1) session = true;
    if (!IN_DAY_FRONT[kind]) return undefined;
  }
  return undefined;
}

const IN_DAY_FRONT = kindTable(
  W.article,
  W.plain,
  W.trading,
  W.span,
  W.after,
  W.of,
  W.preposition,
  W.date,
  W.place,
  W.possessive,
  W.numeral,
  W.shareUnit,
  W.marketNoun,
);
