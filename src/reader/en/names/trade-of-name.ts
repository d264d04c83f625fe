import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** A trade's word right behind a company's name, before its verb. */
export function isOfName(items: readonly Item[], at: number): boolean {
  const name = items[at - 1];
  if (name?.kind !== W.subject || name.value !== S.stock || name.to !== items[at]?.from) return false;
  const next = kindAt(items, at + 1);
  return items[at]?.value !== -1 && (next === W.copula || next === W.move || next === W.close);
}

const isTheFirm = wordSet("bank", "lender", "insurer", "brokerage", "brewer", "miner", "refiner");

/** "The bank", and no trade: one firm, that was told before. */
export function isOneFirm({ items, story }: Sentence, at: number): boolean {
  return kindAt(items, at - 1) === W.article && isTheFirm(story.tokens, (items[at] as Item).from);
}

const isIncluding = wordSet("including", "excluding");

/** "Materials, including metal miners and fertilizer companies, fell": parts of the trade that is spoken of. */
export function isIncluded({ clause, items, story }: Sentence, at: number): boolean {
  if (clause.kind !== S.sector || clause.bound || clause.verb) return false;
  if (kindAt(items, at + 1) === W.openBracket || kindAt(items, at + 2) === W.openBracket) return false;
  const joint = kindAt(items, clause.subjectAt + 1) === W.comma ? items[clause.subjectAt + 2] : undefined;
  return joint?.kind === W.preposition && at > clause.subjectAt + 2 && isIncluding(story.tokens, joint.from);
}
