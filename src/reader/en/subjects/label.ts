import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAnyFirm } from "./company-shares.ts";

/** A name and a colon at the head of a sentence: whose figures follow, who speaks, or what kind of story it is. */

/** "Pepper: With a loss of 0.51 percent, the company slumped to Rs 204": behind a label, the company is the one it names. */
export function isFirmOfLabel({ clause, items, story }: Sentence, at: number): boolean {
  const noun = items[at - 1];
  const label = items[0]?.subject;
  if (noun?.kind !== W.plain || label?.kind !== S.stock || kindAt(items, 1) !== W.colon || story.isHome) return false;
  if (!isAnyFirm(story.tokens, noun.from) || kindAt(items, at - 2) !== W.article) return false;
  return clause.kind === S.stock && clause.subjects[0]?.name === label.name;
}

/** "Pepper: The shares fell by 0.45 percent", "Pepper: Down 2 percent, shares of the bank ended at ...": those of the label. */
export function isSharesOfLabel({ clause, items, story }: Sentence): boolean {
  const label = items[0]?.subject;
  if (label?.kind !== S.stock || kindAt(items, 1) !== W.colon || story.isHome) return false;
  return clause.kind === S.stock && clause.subjects[0]?.name === label.name;
}

/** "Report: The index rose ...", "Roundup: Hong Kong stocks close lower": no name of a company. */
export function isNoLabel({ items, story: { tokens } }: Sentence): boolean {
  if (isDesk(tokens, (items[0] as Item).from)) return true;
  const noun = items[3];
  // "Pepper: The company fell 2 percent", "Pepper: The shares ...".
  const ofFirm = noun?.kind === W.shareUnit || (noun?.kind === W.plain && isAnyFirm(tokens, noun.from));
  return kindAt(items, 2) === W.article && !ofFirm;
}

const isDesk = wordSet(
  "roundup",
  "update",
  "summary",
  "focus",
  "urgent",
  "flash",
  "correction",
  "highlights",
  "review",
  "wrap",
  "economy",
);

/** "CAC 40 (4,049.78)", "Paris CAC 40: 4,049.78 (+1.86)". */
export function isOfList(s: Sentence, at: number): boolean {
  const { items } = s;
  // "Paris CAC 40 4,049.78 (+1.86)": a line of a table that wants its colon.
  const behind = kindAt(items, at - 1) === W.subject && kindAt(items, at + 1) === W.openBracket;
  if (behind && at < 4 && !s.story.isHome && (items[at + 2]?.quantity?.sign ?? 0) !== 0) return true;
  return s.inBrackets(at) || (kindAt(items, at - 1) === W.colon && kindAt(items, at - 2) === W.subject);
}
