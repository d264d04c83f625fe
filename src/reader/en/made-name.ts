import type { Tokens } from "../scanner.ts";
import { type Item, item, subjectOf } from "./item.ts";
import * as S from "./subject-kind.ts";
import * as W from "./word-class.ts";

/** Phrases for names that no table knows: of a trade, or of a thing whose figures have no measure. */

export function outsideName(tokens: Tokens, from: number, to: number): Item {
  return madeName(tokens, S.outside, from, to);
}

export function sectorName(tokens: Tokens, from: number, to: number): Item {
  return madeName(tokens, S.sector, from, to);
}

function madeName(tokens: Tokens, kind: number, from: number, to: number): Item {
  const made = item(W.subject, kind, from, to);
  made.subject = subjectOf(kind, tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
  return made;
}
