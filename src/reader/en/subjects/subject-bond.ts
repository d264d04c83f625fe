import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { issuerOf, issuerTold } from "./bond-issuer.ts";
import { firstTenor, isOfNoBond, isOnBonds, isPaper, isShort, isTenor, maturityBehind } from "./bond-term.ts";
import { isOblique } from "./oblique.ts";

/** What else yields: shares, what an airline or a ship carries, a field. */
const isYieldOf = wordSet(..."dividend earnings revenue passenger cargo freight rental crop ticket".split(" "));

/** What yields that is no bond; undefined where it may be one. */
function yieldOfOther(s: Sentence, at: number): Subject | undefined {
  const before = itemAt(s.items, at - 1);
  if (before?.kind === W.plain && isYieldOf(s.story.tokens, before.from))
    return subjectOf(S.outside, `${wordOf(s, before).toLowerCase()} yield`);
  // "Paying more than the S&P 500's yield of 2.5 percent": of the shares in it.
  if (before?.kind === W.possessive && itemAt(s.items, at - 2)?.subject?.kind === S.index)
    return subjectOf(S.outside, "dividend yield");
  // "Pepper trades at 9 times earnings and yields 6.1 percent".
  const pays = s.first?.kind === S.stock && before?.kind === W.and && !s.story.isHome;
  return pays ? subjectOf(S.outside, "dividend yield") : undefined;
}

/** What is lent that is no bond whose yield is told; undefined where it is one. */
function otherPaper(s: Sentence, at: number, item: Item, head: number, tenor: string): Subject | undefined {
  const { clause, items, story } = s;
  if (isShort(s, head)) return subjectOf(S.outside, "bill");
  if (paperOf(s, head) === DEPOSIT) return subjectOf(S.outside, DEPOSIT);
  if (item.kind !== W.bond || tenor !== "") return undefined;
  // "Household debt rose 1.2 percent": what is owed, and no paper.
  if (clause.kind !== S.bond && isDebt(story.tokens, item.from)) return subjectOf(S.outside, "debt");
  // "Pepper raised 40 billion won by selling bonds at 3.9 percent": its own.
  const sold = kindAt(items, at - 1) === W.trade || kindAt(items, at - 1) === W.tradeNoun;
  return sold && clause.kind === S.stock ? subjectOf(S.outside, "bonds") : undefined;
}

const YIELDED = /^yield(?:ed|ing)$/;

/** The word says again, or in passing, what is of something else. */
function isInPassing(s: Sentence, at: number, item: Item): boolean {
  const { clause, items, story } = s;
  // "The 2-year monetary stabilization bond (MSB)": the same in letters.
  if (item.kind === W.bond) return s.bracket > 0 && kindAt(items, at + 1) === W.closeBracket;
  if (item.kind !== W.yield || !YIELDED.test(wordOf(s, item))) return false;
  // "Dividend stocks yielded 4.5 percent", "the market yielded 6.2 percent a year".
  const before = kindAt(items, at - 1);
  return (story.isHome && (before === W.shareUnit || before === W.subject)) || clause.kind === S.index;
}

/** Takes the bond told of at `at` for what a clause that already speaks of bonds is about. */
function readAnother(s: Sentence, at: number, tenor: string, issuer: string | undefined, papered: boolean): void {
  const { clause, items } = s;
  // "The yield on corporate bonds": nobody told of a Treasury's.
  const unsaid = clause.subjects[0]?.name === TREASURY && kindAt(items, at - 2) === W.preposition;
  if (tenor === "" && (issuer === undefined || (papered && !unsaid))) return;
  const bond = bondOf(tenor, issuer);
  if (s.first === clause.subjects[0]) s.first = bond;
  clause.subjects = [bond];
  addFirstTenor(s, at, issuer);
}

/** "The 3- and 5-year yields": the first of the two as well. */
function addFirstTenor({ clause, items }: Sentence, at: number, issuer: string | undefined): void {
  const first = firstTenor(items, at);
  if (first !== undefined) clause.subjects.unshift(bondOf(first, issuer));
}

/** "Bond", "Treasurys", "yield": what the sentence speaks of from here on. */
export function readBond(s: Sentence, at: number, item: Item): void {
  const { items, clause } = s;
  const other = item.kind === W.yield ? yieldOfOther(s, at) : undefined;
  if (other) {
    replace(s, other);
    return;
  }
  if (isInPassing(s, at, item)) return;
  const before = kindAt(items, at - 1);
  // "In the case of the two-year paper, yields rose": of what stands before the comma.
  const head = before === W.comma && kindAt(items, at - 2) === W.bond ? at - 2 : at;
  const tenor = tenorBefore(s, head) || (item.kind === W.bond ? maturityBehind(items, at) : "");
  const lent = otherPaper(s, at, item, head, tenor);
  if (lent) {
    replace(s, lent);
    return;
  }
  const paper = paperOf(s, head);
  const issuer = paper ?? issuerOf(s, at, item) ?? (tenor === "" ? undefined : issuerTold(s, tenor));
  if (clause.kind === S.outside && isOblique(s, at)) return;
  const bare = item.kind === W.yield && tenor === "";
  if (bare && wordOf(s, item) === "return" && !isOnBonds(items, at)) return;
  if (bare && isOfNoBond(s)) {
    replace(s, subjectOf(S.outside, "yield"));
    return;
  }
  if (clause.kind === S.outside && !clause.bound && clause.subjects[0]?.name.endsWith("futures")) return;
  // "Tracking U.S. Treasuries, bond prices fell": Seoul's own.
  if (before === W.comma && head < at && s.story.isHome && wordOf(s, items[0] as Item).endsWith("ing")) {
    replace(s, bondOf(""));
    s.first = clause.subjects[0];
    return;
  }
  if (clause.kind === S.bond && !clause.bound) {
    readAnother(s, at, tenor, issuer, paper !== undefined);
    return;
  }
  if (item.kind === W.bond && isOblique(s, at)) return;
  // "The paper fell 0.8 basis points, resulting in a yield of 2.901%": its own.
  if (bare && issuer === undefined && clause.kind === S.bond) {
    replace(s, clause.subjects[0] as Subject);
    return;
  }
  replace(s, bondOf(tenor, issuer));
  addFirstTenor(s, at, issuer);
}

const isDebt = wordSet("debt");

const isNote = wordSet("note", "notes");

/** "The 2-year rose 3.5 bp, and the 3-year ...": the tenor alone, where yields are spoken of; "the benchmark 10-year note". */
export function readTenor(s: Sentence, at: number, q: Quantity): boolean {
  const { items, clause, story } = s;
  const note = isTenor(q) && kindAt(items, at - 1) === W.marketNoun ? itemAt(items, at + 1) : undefined;
  if (!story.isHome && note?.kind === W.plain && isNote(story.tokens, note.from) && clause.kind === S.none) {
    replace(s, bondOf(String(q.digits)));
    return true;
  }
  // "The 20-year product lost 3 basis points".
  const paper = isPaper(story.tokens, items[at + 1]?.from ?? -1);
  const next = kindAt(items, paper ? at + 2 : at + 1);
  // "And that on their 10-year counterparts 3.1 basis points".
  const told = kindAt(items, at - 2) === W.preposition && next === W.quantity;
  // "The 3-year yield fell 3.5 bps to 2.977%, the 10-year 4.1 bps to 3.322%".
  const joint = kindAt(items, at - 2);
  const listed = clause.kind === S.bond && (joint === W.comma || joint === W.and) && next === W.quantity;
  const stands = next === W.at && items[at + (paper ? 3 : 2)]?.value === U.percent;
  const moves =
    told ||
    listed ||
    stands ||
    (next === W.direction && story.isHome) ||
    next === W.move ||
    next === W.copula ||
    next === W.close ||
    next === W.moving;
  if (!isTenor(q) || !moves || kindAt(items, at - 1) !== W.article) return false;
  const yields = clause.kind === S.none ? story.lastSubject?.kind : clause.kind;
  if (yields !== S.bond) return false;
  replace(s, bondOf(String(q.digits)));
  return true;
}

const TREASURY = "Treasury";

function bondOf(tenor: string, bond = TREASURY): Subject {
  return subjectOf(S.bond, tenor === "" ? bond : `${tenor}-year ${bond}`);
}

export const DEPOSIT = "certificate of deposit";

/** What is no government's bond, by the word that says so. */
const PAPERS: ReadonlyMap<string, string> = new Map([
  ["corporate", "corporate bond"],
  ["company", "corporate bond"],
  ["monetary", "monetary stabilization bond"],
  ["stabilization", "monetary stabilization bond"],
  ["msb", "monetary stabilization bond"],
  ["msbs", "monetary stabilization bond"],
  ["deposit", DEPOSIT],
]);

/** Phrases from the word that names a paper to its yield: "corporate bond (CB) with an AA- rating". */
const PAPER_REACH = 7;

/** "3-year corporate bonds", "the MSB yield": undefined where it is the Treasury's, or some government's. */
function paperOf(s: Sentence, at: number): string | undefined {
  for (let back = at; back >= 0 && back > at - PAPER_REACH; back--) {
    const item = s.items[back] as Item;
    const { kind, value } = item;
    if (kind === W.comma || kind === W.move || kind === W.and || (kind === W.quantity && value !== U.duration)) break;
    if (kind !== W.plain && kind !== W.bond) continue;
    const paper = PAPERS.get(wordOf(s, item).toLowerCase());
    if (paper) return paper;
  }
  return undefined;
}

const TENORS: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  five: "5",
  ten: "10",
  twenty: "20",
  thirty: "30",
};

export function tenorBefore(s: Sentence, at: number): string {
  const { items } = s;
  for (let before = at - 1; before >= 0 && before >= at - PAPER_REACH; before--) {
    const item = items[before] as Item;
    if (item.kind === W.quantity) return item.quantity?.hyphened ? String(item.quantity.digits) : "";
    if (item.kind === W.span && kindAt(items, before - 1) === W.hyphen)
      return TENORS[wordOf(s, itemAt(items, before - 2) as Item).toLowerCase()] ?? "";
    if (STOPS[item.kind] === 1) return "";
  }
  return "";
}

const STOPS = kindTable(W.comma, W.move, W.moving, W.and, W.while, W.copula, W.have);

/** "The 3-year Corporate Bond", "the 1-year Treasury Bill", whose capitals make it a name. */
export function namedBond(tenor: Quantity, name: string): Subject {
  const paper = name.toLowerCase();
  if (/^(?:bill|note)s?$/.test(paper)) return bondOf(String(tenor.digits));
  return /\bbonds?$/.test(paper) ? bondOf(String(tenor.digits), paper.replace(/s$/, "")) : subjectOf(S.outside, name);
}

/** The letters by which tables name what is no Treasury's. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["cb", "corporate bond"],
  ["cd", DEPOSIT],
]);

/** The paper of a table's row: "1-year TB", "3-year CB (AA-)", "91-day CD". */
export function bondNamed(tenor: string, paper: string): Subject {
  const letters = paper.toLowerCase();
  const name = LETTERS.get(letters) ?? PAPERS.get(letters);
  return name === DEPOSIT ? subjectOf(S.outside, DEPOSIT) : bondOf(tenor, name);
}

/** "An AA- rating", "3-year bonds (AA-)". */
export function isRating(items: readonly Item[], at: number, name: string): boolean {
  return kindAt(items, at + 1) === W.hyphen && /^(?:AA?A?|BBB?)$/.test(name);
}

/** "The 2-year TB", "the 3-year Treasury Bill (TB)": no stock has years. */
export function bondTenor(items: readonly Item[], at: number, printed: Subject): Quantity | undefined {
  if (printed.value !== -1 || printed.kind !== S.stock) return undefined;
  const bond = kindAt(items, at - 1) === W.openBracket ? at - 3 : at - 1;
  const { quantity } = itemAt(items, kindAt(items, bond) === W.bond ? bond - 1 : bond) ?? {};
  return quantity?.unit === U.duration && quantity.hyphened ? quantity : undefined;
}

/** "The yield on the R2030 rose": whose it is. */
export function isBondOfYield({ clause }: Sentence, at: number, printed: Subject): boolean {
  const told = printed.kind === S.bond && clause.kind === S.bond && !clause.bound && clause.subjectAt < at;
  if (told) clause.subjects = [printed];
  return told;
}
