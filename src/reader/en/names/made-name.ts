import type { Tokens } from "../../scanner.ts";
import { type Item, numbered, type Subject, subjectItem, subjectOf } from "../phrases/item.ts";
import * as S from "../words/subject-kind.ts";
import { wordSet } from "../words/word-set.ts";
import { wordText } from "./name-shape.ts";

/** Phrases for names that no table knows: of a trade, or of a thing whose figures have no measure. */

export function outsideName(tokens: Tokens, from: number, to: number): Item {
  return madeName(tokens, S.outside, from, to);
}

export function sectorName(tokens: Tokens, from: number, to: number): Item {
  return madeName(tokens, S.sector, from, to);
}

function madeName(tokens: Tokens, kind: number, from: number, to: number): Item {
  return subjectItem(subjectOf(kind, tokens.text.slice(tokens.start[from], tokens.end[to - 1])), from, to);
}

/** An index of no market that a table knows. */
export function strangeIndex({ text, start, end }: Tokens, from: number, to: number): Subject {
  return numbered(S.index, text.slice(start[from], end[to - 1]), -1);
}

/** The name that no table knows between two tokens: a company's, a part of a market's, or, as "American Depositary Receipts", of papers that trade apart. */
export function unknownName(tokens: Tokens, at: number, end: number): Subject {
  const part = end > at + 1 && SUB_INDEXES.has(wordText(tokens, at));
  const kind = part ? S.sector : isPaper(tokens, end - 1) || isDerivatives(tokens, at, end) ? S.outside : S.stock;
  return numbered(kind, tokens.text.slice(tokens.start[at], tokens.end[end - 1]), -1);
}

/** "The F&O series": futures and options. */
function isDerivatives({ end, start, text }: Tokens, from: number, to: number): boolean {
  return to === from + 3 && text.slice(start[from], end[to - 1]) === "F&O";
}

const isPaper = wordSet("receipts", "adrs", "adr", "etf", "etfs");

/** First words of names of a market's parts: "Nifty Auto", "FBM Emas". */
const SUB_INDEXES = new Set(["Nifty", "BSE", "NSE", "FBM"]);
