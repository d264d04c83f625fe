import { type Item, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

/** Indices of those who dig for a commodity: elsewhere than in Seoul a trade's. */
const NO_TRADE = /^(?:volatility|vix)$/i;

/** "The gold index", "the gold and platinum indices gained 3.1% and 4.2% respectively"; `before` is the commodity. */
export function readCommodityIndex(s: Sentence, at: number, before: Item): void {
  const { clause, items, story } = s;
  const name = wordOf(s, before);
  if (story.isHome || NO_TRADE.test(name)) {
    replace(s, subjectOf(S.outside, name));
    return;
  }
  const first = s.paired && kindAt(items, at - 2) === W.and ? itemAt(items, at - 3) : undefined;
  const joined = first?.kind === W.commodity || first?.kind === W.sector ? first : undefined;
  replace(s, subjectOf(S.sector, wordOf(s, joined ?? before)));
  if (joined) clause.subjects.push(subjectOf(S.sector, name));
}
