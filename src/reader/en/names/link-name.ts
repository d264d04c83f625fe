import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Words in brackets that look like names of companies: links of a web page, and codes of shares. */

const isLink = wordSet("charts", "research", "estimates", "chart", "quote", "news");

/** "Pepper (LSE: PEP.L - news), which ...", "Salt (Xetra: SLT)": what stands in such a bracket is a code. */
export function isCodeOfLink({ bracket, items, story }: Sentence, at: number): boolean {
  if (bracket === 0 || story.isHome) return false;
  const code = kindAt(items, at + 1) === W.colon && kindAt(items, at - 1) === W.openBracket ? at + 2 : at;
  if (kindAt(items, code - 1) !== W.colon || kindAt(items, code) !== W.subject) return false;
  const end =
    kindAt(items, code + 1) === W.hyphen && isLink(story.tokens, items[code + 2]?.from ?? -1) ? code + 3 : code + 1;
  return kindAt(items, end) === W.closeBracket;
}

/** "Pepper (up $3.11 to $27.40, Research, Estimates)": what a web page leads to, and no company. */
export function isLinkInBracket({ bracket, items, story }: Sentence, at: number): boolean {
  const { from, to } = items[at] as Item;
  if (bracket === 0 || to > from + 1 || !isLink(story.tokens, from) || kindAt(items, at - 1) !== W.comma) return false;
  return kindAt(items, at + 1) === W.comma || kindAt(items, at + 1) === W.closeBracket;
}

const CODE = /^[A-Z][A-Z0-9]{1,7}$/;
const MEASURED: ReadonlySet<number> = new Set([U.percent, U.point, U.money]);

/**
 * "Pepper Cement Limited (PEPC +1.29 percent)": the code of the share in front, whose figure stands beside it in the
 * bracket.
 */
export function isCodeWithFigure({ bracket, items, story }: Sentence, at: number): boolean {
  const { from, subject, to } = items[at] as Item;
  if (bracket === 0 || story.isHome || to > from + 1 || subject?.kind !== S.stock) return false;
  if (kindAt(items, at - 1) !== W.openBracket || items[at - 2]?.subject?.kind !== S.stock) return false;
  const figure = items[kindAt(items, at + 1) === W.comma ? at + 2 : at + 1]?.quantity;
  return figure !== undefined && figure.sign !== 0 && MEASURED.has(figure.unit) && CODE.test(subject.name);
}
