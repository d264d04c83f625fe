import { scopeAfter } from "../days/scope-after.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, isIn, kindAt, subjectOf } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { endsPhrase, isForeseen } from "../verbs/move-in.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

const isTrade = kindTable(W.sector, W.commodity, W.plain, W.and, W.hyphen);

/** "Led by a 2.7 percent decline in the gold sector", "a 1.2 percent gain in mining stocks". */
export function bindMoveOfSector(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  if (!isIn(items, at + 2) || scopeAfter(items, at) || isForeseen(s)) return false;
  const from = kindAt(items, at + 3) === W.article ? at + 4 : at + 3;
  let end = from;
  let traded = false;
  for (; end < from + TRADE_REACH && isTrade[kindAt(items, end)] === 1; end++)
    traded ||= kindAt(items, end) === W.sector || kindAt(items, end) === W.commodity;
  const noun = kindAt(items, end);
  // "A 2.3 percent jump in the gold-mining index".
  if (!traded || (noun !== W.sectorNoun && noun !== W.shareUnit && noun !== W.marketNoun)) return false;
  const behind = kindAt(items, pastSubIndex(items, end + 1));
  if (!endsPhrase(behind) && behind !== W.copula) return false;
  const { end: ends, start, text } = story.tokens;
  const name = text.slice(start[(items[from] as Item).from], ends[(items[end - 1] as Item).to - 1]);
  story.claim("sector.change_pct", subjectOf(S.sector, name), q, Math.sign(items[at + 1]?.value ?? 0), s.extra(at));
  return true;
}

/** "In the property sub-index": past what follows "sub". */
function pastSubIndex(items: readonly Item[], at: number): number {
  const noun = kindAt(items, at) === W.hyphen ? at + 1 : at;
  return kindAt(items, at - 1) === W.sectorNoun && kindAt(items, noun) === W.marketNoun ? noun + 1 : at;
}

/** Phrases of the name of a trade. */
const TRADE_REACH = 5;
