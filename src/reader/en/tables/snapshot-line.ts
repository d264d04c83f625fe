import type { Measure } from "../../../market/measure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Item } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/**
 * A snapshot of an index below a story, a label and a figure a line: "Here is a snapshot of the VN Index at the close", "VN
 * Index 488.11", "PREV. CLOSE 490.2", "% CHANGE -0.43%", "HIGH 493.51", "LOW 487.05".
 */

/** Characters from the words that announce it to its last line. */
const REACH = 700;

/** Phrases of the longest such line. */
const LONGEST = 3;

const PREVIOUS = /\bprev(?:ious|\.)?\s*$/i;

/** Claims the figure of such a line. Returns the phrase behind it; 0 where the sentence is none. */
export function readSnapshotLine(s: Sentence): number {
  const { items, story } = s;
  const at = items.length - 1;
  const q = items[at]?.quantity;
  if (story.isHome || at < 1 || at >= LONGEST || q === undefined || q.range) return 0;
  const measure = measureOf(story, items, q);
  if (measure === undefined || !isAnnounced(story, q)) return 0;
  const extra = s.extra(at, q.unit === U.percent ? "pct" : "pt");
  const [first] = items;
  if (first?.kind === W.close) {
    if (!PREVIOUS.test(textBefore(story, first.from, LABEL))) return 0;
    extra.session = Number.NaN;
  }
  story.claim(measure, story.mainIndex, q, q.sign || 1, extra);
  return items.length;
}

/** Characters that a label in front of the line may take. */
const LABEL = 40;

function measureOf(story: Story, items: readonly Item[], q: Quantity): Measure | undefined {
  const [first] = items;
  if (q.unit === U.percent) return first?.kind === W.other && q.sign !== 0 ? "index.change_pct" : undefined;
  if (first === undefined || items.length !== 2 || q.unit !== U.plain || q.exponent >= 0) return undefined;
  if (first.kind === W.high) return "index.high";
  if (first.kind === W.low) return "index.low";
  const named = first.subject?.kind === S.index && first.subject.name === story.mainIndex;
  return named || first.kind === W.close ? "index.close" : undefined;
}

function isAnnounced(story: Story, { from }: Quantity): boolean {
  return textBefore(story, from, REACH).includes("snapshot");
}

function textBefore({ tokens }: Story, from: number, characters: number): string {
  const start = tokens.start[from] as number;
  return tokens.text.slice(Math.max(0, start - characters), start);
}
