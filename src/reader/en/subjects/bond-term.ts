import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** How long a paper runs, where no hyphen before it says so, and what runs for less than a year. */

/** "Bonds with a maturity of three years". */
export function maturityBehind(items: readonly Item[], at: number): string {
  // "KTB 3Y".
  const term = items[at + 1]?.quantity;
  if (isTenor(term)) return String(term?.digits);
  if (kindAt(items, at + 1) !== W.with || kindAt(items, at + 4) !== W.of) return "";
  const { kind, value } = items[at + 5] ?? {};
  const years = items[at + 6];
  return kind === W.numeral && years?.kind === W.span && years.value >= YEAR ? String(value) : "";
}

const YEAR = 365;

/** What a term stands before in place of a bond: "the 20-year product", "their 10-year equivalents". */
export const isPaper = wordSet(
  ..."product paper papers maturity maturities tenor issue issues equivalent equivalents".split(" "),
  ..."counterpart counterparts peer peers cousin cousins sibling siblings one ones".split(" "),
);

const isShortWord = wordSet("day", "days", "week", "weeks", "month", "months");

/** "90-day bank bills": of no years, and told in no measure. */
export function isShort({ items, story }: Sentence, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - TERM_REACH; before--) {
    const { kind, quantity, to } = items[before] as Item;
    if (kind === W.quantity) return quantity?.hyphened === true && isShortWord(story.tokens, to - 1);
    if (STOPS[kind] === 1) return false;
  }
  return false;
}

/** Phrases from a paper back to how long it runs. */
const TERM_REACH = 7;

const STOPS = kindTable(W.comma, W.move, W.moving, W.and, W.while, W.copula, W.have);

/** "Pepper pays 560 won a share, a yield of 5 percent": in Seoul a yield is a bond's only where bonds are spoken of. */
export function isOfNoBond({ clause, items, story }: Sentence): boolean {
  if (!story.isHome || clause.kind === S.bond || story.lastSubject?.kind === S.bond) return false;
  return !items.some(({ kind }) => kind === W.bond);
}

/** "The return on 10-year notes", and none on equity. */
export function isOnBonds(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + RETURN_REACH).some(({ kind }) => kind === W.bond);
}

/** Phrases from "return" to the bonds it is on. */
const RETURN_REACH = 8;

/** "The 5-year and 2-year yields": the tenor of the first. */
export function firstTenor(items: readonly Item[], at: number): string | undefined {
  const second = kindAt(items, at - 1) === W.quantity ? at - 1 : at - 2;
  const tenor = kindAt(items, second - 1) === W.and ? itemAt(items, second - 2)?.quantity : undefined;
  // "The three- and ten-year yields": the years are told once.
  const short = kindAt(items, second - 2) === W.hyphen ? itemAt(items, second - 3) : undefined;
  if (kindAt(items, second - 1) === W.and && isTenor(itemAt(items, second)?.quantity)) {
    if (short?.kind === W.numeral) return String(short.value);
    if (short?.quantity?.unit === U.plain) return String(short.quantity.digits);
  }
  return isTenor(itemAt(items, second)?.quantity) && isTenor(tenor) ? String(tenor?.digits) : undefined;
}

export function isTenor(q: Quantity | undefined): boolean {
  return q?.unit === U.duration && q.hyphened;
}
