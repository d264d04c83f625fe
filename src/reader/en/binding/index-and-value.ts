import { tenTo } from "../../../market/figure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, indexOf, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/**
 * "The All-Share Index and market capitalisation shed 0.24 per cent to close at 96,205.85 and N55.28tn": an index told
 * with what its market is worth.
 */

/** What may stand between the index and the market's value: a bracket, an article, "equities". */
const BETWEEN = kindTable(
  W.and,
  W.openBracket,
  W.closeBracket,
  W.article,
  W.subject,
  W.marketNoun,
  W.plain,
  W.shareUnit,
);

const REACH = 9;

/** The market's own index that is joined by "and" to the value the clause is about. */
function indexBefore({ clause, items, story }: Sentence): Subject | undefined {
  let joined = false;
  for (let back = clause.subjectAt - 1; back >= 0 && back > clause.subjectAt - REACH; back--) {
    const { kind, subject } = items[back] as Item;
    if (kind === W.and) joined = true;
    if (subject?.kind === S.index && story.isOwn(subject) && kindAt(items, back - 1) !== W.openBracket)
      return joined ? subject : undefined;
    if (BETWEEN[kind] !== 1) return undefined;
  }
  return undefined;
}

/** Claims what is the index's own of such a pair; false where it is none of it. */
export function bindOfIndex(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, story } = s;
  if (story.isHome || clause.kind !== S.marketValue || clause.dir === 0) return false;
  const level = q.unit === U.plain || q.unit === U.point;
  if (q.unit !== U.percent && !(level && q.digits * tenTo(q.exponent) >= LEAST_LEVEL)) return false;
  if (level ? clause.prep !== W.at && clause.prep !== W.to : clause.prep !== 0 && clause.prep !== W.by) return false;
  const index = indexBefore(s);
  if (index === undefined || (!level && isOverSpan(s, at))) return false;
  const extra = s.extra(at, level ? "pt" : undefined);
  const own = indexOf(index.name, story.market);
  if (level) story.claim("index.close", own, q, 1, extra);
  else {
    story.claim("index.change_pct", own, q, clause.dir, extra);
    clause.counts[R.percent] = (clause.counts[R.percent] as number) + 1;
  }
  return true;
}

/** "Appreciated by 1.8 per cent each, to close the week at 105,451.06": over a week. */
function isOverSpan({ items, scoped, spanned, story, weeks }: Sentence, at: number): boolean {
  if (scoped || spanned || weeks || story.weekly) return true;
  for (let next = at + 1; next < items.length; next++) {
    const { kind, value } = items[next] as Item;
    if (kind === W.while || kind === W.but || kind === W.semicolon) return false;
    if (kind === W.span && value >= WEEK) return true;
  }
  return false;
}

const WEEK = 7;

const LEAST_LEVEL = 100;
