import { scopeAfter } from "../days/scope-after.ts";
import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isDoubtfulFall } from "../verbs/move-in.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type MoveRule, pastModifiers } from "./move-of-name.ts";

/** "Gains of 4 percent in Pepper and 5.2 percent in Salt": one noun before the figures of several names. */

/** Phrases from the first figure's noun to the last figure. */
const LIST_REACH = 24;

const IN_LIST = kindTable(
  ...[W.quantity, W.subject, W.preposition, W.by, W.at, W.and, W.comma, W.article, W.plain, W.place, W.possessive],
  ...[W.sector, W.hyphen],
);

const isFor = wordSet("for");

/** In Seoul, of companies that are listed there. */
export const ofListedNames: MoveRule = (s, at, q) => {
  const { items, story } = s;
  if (!story.isHome || q.unit !== U.percent || !leadsToName(s, at + 1)) return undefined;
  const name = pastModifiers(items, at + 2);
  const subject = items[name]?.subject;
  if (subject?.kind !== S.stock || subject.code === undefined) return undefined;
  const way = nounBefore(items, at);
  if (way === 0) return undefined;
  story.claim(
    isDoubtfulFall(s, at) || scopeAfter(items, name) ? "other" : "stock.change_pct",
    subject,
    q,
    way,
    s.extra(at),
  );
  return true;
};

function leadsToName({ items, story }: Sentence, at: number): boolean {
  const joint = itemAt(items, at);
  return isIn(items, at) || joint?.kind === W.by || (joint !== undefined && isFor(story.tokens, joint.from));
}

/** The way of the noun whose "of" begins the list that the figure stands in; 0 where none does. */
function nounBefore(items: readonly Item[], at: number): number {
  for (let back = at - 1; back > 0 && back > at - LIST_REACH; back--) {
    const kind = kindAt(items, back);
    if (kind === W.of) return kindAt(items, back - 1) === W.moveNoun ? Math.sign(items[back - 1]?.value ?? 0) : 0;
    if (IN_LIST[kind] !== 1 || (back === at - 1 && kind !== W.and && kind !== W.comma)) return 0;
  }
  return 0;
}
