import { sidesOfVerbs } from "../binding/breadth-side.ts";
import { readIndexNoun } from "../markets/index-noun.ts";
import { readAtClose } from "../moments/moment-over.ts";
import type { Item } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isMarkedClosed } from "../tables/table-heading.ts";
import { ruleTable } from "../words/kind-table.ts";
import { wordSet } from "../words/word-set.ts";
import { Heard, type Hearing } from "./heard.ts";
import { leading } from "./lead.ts";
import { MOMENT_SAID } from "./moment-said.ts";
import { SHAPE_SAID } from "./shape-said.ts";
import { isTrailing, SPAN_SAID } from "./span-said.ts";

/** What phrases of each kind say of the whole sentence they stand in. */
const HEARINGS = ruleTable<Hearing>(SHAPE_SAID, MOMENT_SAID, SPAN_SAID);

/** What the sentence as a whole says: the groups it compares, the day or span it begins with, the clock. */
export function survey(s: Sentence): void {
  const { items } = s;
  readIndexNoun(s);
  s.timed = s.story.underClock && !isMarkedClosed(items);
  const heard = new Heard();
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    HEARINGS[item.kind]?.(s, at, item, heard);
  }
  // "Up 60 points during the first minutes of trading, it eventually fell 27": the rest is of the day.
  if (heard.minutes) s.timed ||= s.story.isHome || !items.some(({ from }) => isAtLast(s.story.tokens, from));
  s.trailingScope = isTrailing(s);
  if (s.sides.length < 2 && (heard.compared || heard.moving > 1)) sidesOfVerbs(s, heard.compared);
  leading(s);
  readAtClose(s);
  if (heard.samePeriod) s.leadingScope = true;
}

const isAtLast = wordSet("eventually", "finally", "ultimately");
