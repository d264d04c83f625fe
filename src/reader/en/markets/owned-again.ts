import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

/** Phrases from an owner to the index: "Dubai's main share index". */
const OWNED_REACH = 4;

/** "Dubai's index gained 0.3 percent and Qatar's fell 0.2 percent": what a place owns, told as that of the one before it. */
export function isOwnedAgain({ clause, items, story }: Sentence, at: number): boolean {
  if (clause.kind !== S.index || !clause.bound || story.isHome || !isAgain(items[at - 1])) return false;
  if (kindAt(items, at + 1) !== W.possessive) return false;
  const flat = kindAt(items, at + 2) === W.copula && kindAt(items, at + 3) === W.direction;
  if (!flat && !isMove(items[at + 2])) return false;
  const { subjectAt } = clause;
  if (kindAt(items, subjectAt) === W.place) return kindAt(items, subjectAt + 1) === W.possessive;
  let owner = subjectAt;
  while (owner > 0 && owner > subjectAt - OWNED_REACH && kindAt(items, owner) !== W.possessive) owner--;
  return kindAt(items, owner) === W.possessive && kindAt(items, owner - 1) === W.place;
}

const isMove = kindSet(W.move, W.moving, W.direction);
const isAgain = kindSet(W.and, W.while, W.comma, W.with, W.but);
