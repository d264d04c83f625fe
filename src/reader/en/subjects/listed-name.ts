import { isOfTraded } from "../markets/board.ts";
import { isDescriptor } from "../phrases/apposition.ts";
import { headBefore } from "../phrases/around.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAnyFirm } from "./company-shares.ts";

/** "Pepper, Salt and Thyme fell": names of one list. */

/** No sentence says one thing of more names than this. */
export const MOST_SUBJECTS = 16;

export function isListed(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  if (clause.subjects.length === 0 || clause.bound || clause.verb) return false;
  if (isDescriptor(s, clause.subjectAt)) return false;
  // "The Dow lost 2.9 percent and the benchmark S&P 500 lost 2.7": the noun has begun anew.
  if (kindAt(items, at - 1) === W.marketNoun && clause.subjectAt === at - 1 && !story.isHome) return false;
  let head = headBefore(items, at);
  // "The Shanghai Composite and Hong Kong's Hang Seng".
  if (kindAt(items, head) === W.possessive && kindAt(items, head - 1) === W.place) head -= 2;
  // "Frankfurt's DAX and the Paris CAC".
  else if (kindAt(items, head) === W.place && items[at]?.value === S.index && !story.isHome)
    head = headBefore(items, head);
  while (head > at - 5 && isModifier(kindAt(items, head))) head--;
  head = beforeRank(items, head);
  const kind = kindAt(items, head);
  if (clause.pronoun) return false;
  const before = kindAt(items, head - 1);
  // "Pepper Bank (PPB), Salt Bank (SLB) and Tarn Bank (TRB) fell".
  const lettered = kind === W.comma && before === W.closeBracket && !story.isHome && isLettered(s, head - 1);
  // "Manufacturing, steel and metals, and insurance fell".
  const sector = before === W.sector && clause.kind === S.sector && s.sectorEnd === head;
  // "Bought by Pepper; and Salt, up 4.9 percent, ...": what a semicolon parts is no list of one verb.
  if (kind === W.and && before === W.semicolon) return false;
  return (
    kind === W.and ||
    // And no "pan-European FTSEurofirst".
    (kind === W.hyphen && before !== W.plain) ||
    lettered ||
    (kind === W.as && !story.isHome && isAsWellAs(s, head)) ||
    (kind === W.comma && ((before === W.subject && isLast(s, head - 1)) || sector))
  );
}

/** A bracket without a figure, right behind the last of the names; `at` is its end. */
function isLettered({ clause, items }: Sentence, at: number): boolean {
  for (let open = at - 1; open > at - 5; open--) {
    const kind = kindAt(items, open);
    if (kind === W.openBracket) return kindAt(items, open - 1) === W.subject && clause.subjectAt === open - 1;
    if (kind === W.quantity) return false;
  }
  return false;
}

const isWell = wordSet("well");

/** "Pepper Co. as well as Salt Co.": the second "as" of the two. */
function isAsWellAs({ items, story: { tokens } }: Sentence, at: number): boolean {
  return kindAt(items, at - 2) === W.as && isWell(tokens, items[at - 1]?.from ?? -1);
}

/** "Samsung Electronics and No. 2 chipmaker SK hynix": before the rank that ends at a place, or the place itself. */
function beforeRank(items: readonly Item[], at: number): number {
  if (kindAt(items, at) !== W.quantity) return at;
  const no = kindAt(items, at - 1) === W.period ? at - 2 : at - 1;
  return kindAt(items, no) === W.no ? no - 1 : at;
}

/** "Hit by the news from Pepper, Salt fell": the name before the comma must be one of those spoken of. */
function isLast({ clause, story }: Sentence, at: number): boolean {
  return story.isHome || clause.subjectAt === at;
}

function isModifier(kind: number): boolean {
  return kind === W.plain || kind === W.sector || kind === W.article || kind === W.marketNoun;
}

const MEMBERS = "loser gainer laggard decliner faller riser performer mover constituent component".split(" ");
const isMember = wordSet(...MEMBERS);
const isMembers = wordSet(...MEMBERS.map((noun) => `${noun}s`));

/** "Pepper was the top Sensex loser, shedding 3 per cent": whose list a stock stood in, or which board's shares were traded. */
export function isOfMember(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  const { tokens } = story;
  const noun = items[at + 1]?.from ?? -1;
  return (
    isOfTraded(s, at) ||
    isMember(tokens, noun) ||
    (!story.isHome && isAnyFirm(tokens, noun)) ||
    (clause.kind === S.stock && !clause.bound && isMembers(tokens, noun))
  );
}
