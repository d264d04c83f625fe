import { type Item, itemAt, kindAt, macroOf, type Subject, subjectOf } from "./item.ts";
import { MONEYS, pairOf } from "./money-words.ts";
import type { Quantity } from "./quantity.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as S from "./subject-kind.ts";
import { PLACE_MARKETS } from "./thing-words.ts";
import { isOblique, replace, wordOf } from "./topic.ts";
import * as U from "./unit-kind.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

export const WON: Subject = subjectOf(S.won, "USD/KRW");

export const RATE: Subject = subjectOf(S.rate, "USD/KRW");

export function isPairName(s: Sentence, at: number): boolean {
  const joint = kindAt(s.items, at + 1);
  return (joint === W.other || joint === W.hyphen) && kindAt(s.items, at + 2) === W.won;
}

export function readWon(s: Sentence, at: number): void {
  const { items } = s;
  const joint = kindAt(items, at + 1);
  const pair = (joint === W.other || joint === W.hyphen) && kindAt(items, at + 2) === W.dollar;
  if (pair) {
    s.story.rateTold = true;
    replace(s, RATE);
    return;
  }
  const before = kindAt(items, at - 1);
  if (before === W.hyphen || before === W.other || isOblique(s, at) || before === W.quantity) return;
  if (s.clause.kind === S.rate && !s.clause.bound) return;
  replace(s, WON);
}

const isExchange = wordSet("exchange", "forex", "fx", "spot");

/** "The exchange rate", "the 3:30 p.m. rate"; a policy rate is none of the story's money. */
export function readRate(s: Sentence, at: number): void {
  const { items, clause } = s;
  if (clause.kind === S.rate) return;
  // "The one-month non-deliverable forward (NDF) rate was 1,327.3".
  if (clause.kind === S.outside && !clause.bound && !clause.verb && clause.subjects[0]?.name.endsWith("futures"))
    return;
  const before = itemAt(items, at - 1);
  // "The rate opened at 1,461.3 won": the exchange rate again, where no other was named since.
  if (before?.kind === W.article && s.story.rateTold) {
    if (!isOblique(s, at)) replace(s, RATE);
    return;
  }
  const cross = s.story.market === "KR" ? undefined : crossBefore(s, at);
  if (cross) {
    if (!isOblique(s, at)) replace(s, subjectOf(S.currency, cross));
    return;
  }
  // "The Certificate of Deposit rate".
  if (before?.kind === W.subject && before.value === S.stock && before.subject?.value === -1) {
    replace(s, macroOf(`${wordOf(s, before)} rate`));
    return;
  }
  if (before?.kind === W.time || (before?.kind === W.plain && isExchange(s.story.tokens, before.from))) {
    const { market, currency } = s.story;
    s.story.rateTold = market === "KR";
    if (!isOblique(s, at)) replace(s, market === "KR" ? RATE : subjectOf(S.currency, pairOf(currency)));
  } else if (before?.kind === W.plain || before?.kind === W.article) {
    s.story.rateTold = false;
    replace(s, macroOf(before.kind === W.plain ? `${wordOf(s, before)} rate` : "rate"));
  }
}

/** "The shekel-dollar representative rate": the pair that two moneys before the rate make. */
function crossBefore({ items, story }: Sentence, at: number): string | undefined {
  for (let next = at - 1; next > 1 && next > at - 5; next--) {
    const [one, mark, other] = [items[next - 2], items[next - 1], items[next]] as [Item, Item, Item];
    if (mark.kind !== W.hyphen && mark.kind !== W.other) continue;
    const codes = [one, other].map(codeOf);
    if (!codes.includes(story.currency)) continue;
    const foreign = codes.find((code) => code !== story.currency);
    return foreign === "USD" ? pairOf(story.currency) : foreign && `${foreign}/${story.currency}`;
  }
  return undefined;
}

function codeOf({ kind, value }: Item): string | undefined {
  return kind === W.dollar ? "USD" : kind === W.money ? MONEYS[value]?.[0] : undefined;
}

export function readBond(s: Sentence, at: number, item: Item): void {
  const { items, clause } = s;
  const tenor = tenorBefore(s, at);
  const issuer = issuerOf(s, at, item);
  const before = itemAt(items, at - 1);
  if (item.kind === W.yield && before?.kind === W.plain && wordOf(s, before) === "dividend") {
    replace(s, subjectOf(S.outside, "dividend yield"));
    return;
  }
  if (clause.kind === S.outside && isOblique(s, at)) return;
  // "The market yielded 6.2 percent a year".
  if (item.kind === W.yield && clause.kind === S.index && /^yield(?:ed|ing)$/.test(wordOf(s, item))) return;
  if (item.kind === W.yield && tenor === "" && wordOf(s, item) === "return" && kindAt(items, at + 1) !== W.preposition)
    return;
  if (clause.kind === S.outside && !clause.bound && clause.subjects[0]?.name.endsWith("futures")) return;
  if (clause.kind === S.bond && !clause.bound) {
    if (tenor === "" && issuer === undefined) return;
    const bond = bondOf(tenor, issuer);
    if (s.first === clause.subjects[0]) s.first = bond;
    clause.subjects = [bond];
    return;
  }
  if (item.kind === W.bond && isOblique(s, at)) return;
  replace(s, bondOf(tenor, issuer));
  const first = firstTenor(items, at);
  if (first !== undefined) clause.subjects.unshift(bondOf(first, issuer));
}

/** "The 5-year and 2-year yields": the tenor of the first. */
function firstTenor(items: readonly Item[], at: number): string | undefined {
  const second = kindAt(items, at - 1) === W.quantity ? at - 1 : at - 2;
  const tenor = kindAt(items, second - 1) === W.and ? itemAt(items, second - 2)?.quantity : undefined;
  return isTenor(itemAt(items, second)?.quantity) && isTenor(tenor) ? String(tenor?.digits) : undefined;
}

function isTenor(q: Quantity | undefined): boolean {
  return q?.unit === U.duration && q.hyphened;
}

/** "The 2-year rose 3.5 bp, and the 3-year ...": the tenor alone, where yields are spoken of. */
export function readTenor(s: Sentence, at: number, q: Quantity): boolean {
  const { items, clause, story } = s;
  const next = kindAt(items, at + 1);
  const moves = next === W.move || next === W.copula || next === W.close || next === W.moving;
  if (!isTenor(q) || !moves || kindAt(items, at - 1) !== W.article) return false;
  const yields = clause.kind === S.none ? story.lastSubject?.kind : clause.kind;
  if (yields !== S.bond) return false;
  replace(s, bondOf(String(q.digits), undefined));
  return true;
}

function bondOf(tenor: string, issuer: string | undefined): Subject {
  const bond = issuer === undefined ? "Treasury" : `${issuer} government bond`;
  return subjectOf(S.bond, tenor === "" ? bond : `${tenor}-year ${bond}`);
}

/** Whose bonds are none of the Treasury's, by country. */
const ISSUERS: Readonly<Record<string, string>> = {
  UK: "British",
  JP: "Japanese",
  DE: "German",
  FR: "French",
  IT: "Italian",
  ES: "Spanish",
  AU: "Australian",
  CA: "Canadian",
  CN: "Chinese",
  IN: "Indian",
};

const BONDS_OF: Readonly<Record<string, string>> = { gilt: "British", bund: "German", jgb: "Japanese" };

/** "British 10-year gilt yields", "Germany's 10-year yield": who owes, where that is said and no Treasury. */
function issuerOf(s: Sentence, at: number, item: Item): string | undefined {
  const { items } = s;
  const known = BONDS_OF[wordOf(s, item).toLowerCase().replace(/s$/, "")];
  if (known) return known;
  for (let before = at - 1; before >= 0 && before >= at - 5; before--) {
    const { kind, value } = items[before] as Item;
    if (kind === W.place) return ISSUERS[PLACE_MARKETS[value] ?? ""];
    if (kind === W.comma || kind === W.move || kind === W.and) return undefined;
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

function tenorBefore(s: Sentence, at: number): string {
  const { items } = s;
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    const item = items[before] as Item;
    if (item.kind === W.quantity && item.quantity?.hyphened) return String(item.quantity.digits);
    if (item.kind === W.span && kindAt(items, before - 1) === W.hyphen)
      return TENORS[wordOf(s, itemAt(items, before - 2) as Item).toLowerCase()] ?? "";
    if (item.kind === W.comma) return "";
  }
  return "";
}

export function readFutures(s: Sentence, at: number): void {
  const { clause, items } = s;
  // "Dow e-minis".
  const mini = kindAt(items, at - 1) === W.hyphen && kindAt(items, at - 3) === W.subject;
  const before = itemAt(items, mini ? at - 3 : at - 1);
  if (isOblique(s, at) && before?.kind !== W.subject) return;
  const named = before?.kind === W.subject || before?.kind === W.date ? `${wordOf(s, before)} futures` : "futures";
  if (before?.kind === W.subject || clause.kind !== S.group) replace(s, subjectOf(S.outside, named));
}
