import { isForwardWord } from "../phrases/forward-rate.ts";
import { type Item, isIn, itemAt, kindAt, macroOf, type Subject, subjectOf } from "../phrases/item.ts";
import { isInRelative } from "../phrases/relative-clause.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import { MONEYS, pairOf } from "../words/money-words.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOblique } from "./oblique.ts";
import { readBond, tenorBefore } from "./subject-bond.ts";

export const WON: Subject = subjectOf(S.won, "USD/KRW");

export const RATE: Subject = subjectOf(S.rate, "USD/KRW");

export function isPairName(s: Sentence, at: number): boolean {
  const joint = kindAt(s.items, at + 1);
  return (joint === W.other || joint === W.hyphen) && kindAt(s.items, at + 2) === W.won;
}

export function readWon(s: Sentence, at: number): void {
  const { items } = s;
  const joint = kindAt(items, at + 1);
  // "The won-to-dollar rate".
  const worded = joint === W.hyphen && kindAt(items, at + 2) === W.to && kindAt(items, at + 3) === W.hyphen;
  const pair = (joint === W.other || joint === W.hyphen) && kindAt(items, worded ? at + 4 : at + 2) === W.dollar;
  if (pair) {
    s.story.rateTold = true;
    replace(s, RATE);
    return;
  }
  // "The won-yen exchange rate".
  if (joint === W.hyphen && kindAt(items, at + 2) === W.money) return;
  const before = kindAt(items, at - 1);
  const oblique = isOblique(s, at);
  // "The closing price of the won was 1,412.3 won, up 5.2 won": what a dollar costs.
  if (oblique && isNounOf(s, at, isPrice)) {
    s.story.rateTold = true;
    replace(s, RATE);
    return;
  }
  const passing = oblique && !isNounOf(s, at, isValue);
  // "EUR/KRW was at 1,702.3".
  const base = before === W.other ? itemAt(items, at - 2) : undefined;
  if (base?.kind === W.money) {
    replace(s, subjectOf(S.currency, `${MONEYS[base.value]?.[0]}/KRW`));
    return;
  }
  const joined = (before === W.hyphen || before === W.other) && at > 1;
  if (joined || passing || before === W.quantity) return;
  // "The rate stood at 1,363.8, the won strengthening by 5.8": it has been told.
  if (s.clause.kind === S.rate && !s.clause.bound && s.rates === undefined) return;
  replace(s, WON);
}

const isValue = wordSet("value");
const isPrice = wordSet("price", "quote", "fixing");

/** "The value of the won fell", "the closing price of the won was": the noun is one of these. */
function isNounOf({ items, story }: Sentence, at: number, isOne: typeof isValue): boolean {
  const country = kindAt(items, at - 1) === W.place ? at - 1 : at;
  const of = kindAt(items, country - 1) === W.article ? country - 2 : country - 1;
  const value = kindAt(items, of) === W.of ? itemAt(items, of - 1) : undefined;
  return value !== undefined && isOne(story.tokens, value.to - 1);
}

const isToday = wordSet("today");

/** "Today's", "Monday's", "the day's". */
function isOfDay({ story }: Sentence, owner: Item | undefined): boolean {
  if (owner === undefined) return false;
  return owner.kind === W.date || (owner.kind === W.span && owner.value === 1) || isToday(story.tokens, owner.from);
}

const isRank = wordSet("worst", "best");
const isExchange = wordSet("exchange", "forex", "fx", "spot");
const isOnshore = wordSet("onshore");

/** Rates of money lent and of firms' business, which are no figures of the economy: "the call rate at 5 percent". */
const isMarketRate = wordSet(
  ..."call overnight interbank lending deposit loan mortgage prime repo swap coupon tax delinquency operating occupancy utilization subscription competition".split(
    " ",
  ),
);

/** "The exchange rate", "the 3:30 p.m. rate"; a policy rate is none of the story's money. */
export function readRate(s: Sentence, at: number): void {
  const { items, clause } = s;
  if (clause.kind === S.rate) return;
  // "The one-month non-deliverable forward (NDF) rate was 1,327.3".
  if (clause.kind === S.outside && !clause.bound && !clause.verb && clause.subjects[0]?.name.endsWith("futures"))
    return;
  const before = itemAt(items, at - 1);
  // "The rate opened at 1,461.3 won": the exchange rate again, where no other was named since.
  const ofMarket = before?.kind === W.article && isOnExchange(s, at);
  if (before?.kind === W.article && (s.story.rateTold || ofMarket)) {
    if (!isOblique(s, at)) replace(s, RATE);
    return;
  }
  // "Today's rate opened at 1,045.5 won".
  if (before?.kind === W.possessive && s.story.rateTold && isOfDay(s, itemAt(items, at - 2))) {
    if (!isOblique(s, at)) replace(s, RATE);
    return;
  }
  // "The 10-year yield rose and the two-year rate fell".
  // "The 3-year treasury bond rate ended at 0.984%. The 10-year interest rate fell 2.1 basis points", in Seoul.
  const told = s.story.isHome ? isBondTold(s) : clause.kind === S.bond;
  if (told && tenorBefore(s, at) !== "") {
    readBond(s, at, items[at] as Item);
    return;
  }
  const cross = crossBefore(s, at);
  if (cross && cross !== RATE.name) {
    if (!isOblique(s, at)) replace(s, subjectOf(S.currency, cross));
    return;
  }
  // "The yield on the 10-year Treasury, which helps set mortgage rates, slipped to ...".
  if (clause.kind === S.bond && !clause.bound && isInRelative(items, at)) return;
  // "The Certificate of Deposit rate".
  if (before?.kind === W.subject && before.value === S.stock && before.subject?.value === -1) {
    replace(s, macroOf(`${wordOf(s, before)} rate`));
    return;
  }
  // "The rate of exchange".
  const behind = kindAt(items, at + 1) === W.of ? items[at + 2] : undefined;
  const exchange = behind?.kind === W.plain && isExchange(s.story.tokens, behind.from);
  const other = s.story.isHome ? pairInOwnMoney(s, at) : pairOfExchange(s, at);
  if (other !== undefined) {
    if (!isOblique(s, at)) replace(s, subjectOf(S.currency, other));
    return;
  }
  const onshore = s.story.isHome && before !== undefined && isOnshore(s.story.tokens, before.from);
  const named = before?.kind === W.plain && isExchange(s.story.tokens, before.from);
  if (exchange || onshore || named || before?.kind === W.time) {
    const { market, currency } = s.story;
    s.story.rateTold = market === "KR";
    if (!isOblique(s, at)) replace(s, market === "KR" ? RATE : subjectOf(S.currency, pairOf(currency)));
  } else if (clause.kind === S.won && before?.kind === W.plain && isRank(s.story.tokens, before.from)) {
    // "The won closed at 1,285.7 won, the worst rate since ...".
    return;
  } else if (before?.kind === W.plain || before?.kind === W.article) {
    s.story.rateTold = false;
    const name = before.kind === W.plain ? `${wordOf(s, before)} rate` : "rate";
    replace(s, isMarketRate(s.story.tokens, before.from) ? subjectOf(S.outside, name) : macroOf(name));
  }
}

/** "The yuan exchange rate", "the exchange rate of the euro": of another money than the story's own. */
function pairOfExchange({ items, story }: Sentence, at: number): string | undefined {
  const word = itemAt(items, at - 1);
  if (word?.kind !== W.plain || !isExchange(story.tokens, word.from) || story.currency === "") return undefined;
  const of = kindAt(items, at + 1) === W.of ? (kindAt(items, at + 2) === W.article ? at + 3 : at + 2) : at - 2;
  const money = itemAt(items, of);
  const code = money?.kind === W.money ? codeOf(money) : undefined;
  return code === undefined || code === story.currency || code === "USD" ? undefined : `${code}/${story.currency}`;
}

/** Phrases from a rate to its figure. */
const RATE_REACH = 6;

/** "The yuan exchange rate was 7.1192 yuan per dollar", told in Seoul: what a dollar costs in that money. */
function pairInOwnMoney({ items, story }: Sentence, at: number): string | undefined {
  const money = itemAt(items, at - 2);
  const word = itemAt(items, at - 1);
  if (money?.kind !== W.money || word?.kind !== W.plain || !isExchange(story.tokens, word.from)) return undefined;
  const code = codeOf(money);
  for (let next = at + 1; next < items.length && next < at + RATE_REACH; next++) {
    const q = items[next]?.quantity;
    if (q !== undefined) return code !== undefined && q.currency === code ? pairOf(code) : undefined;
  }
  return undefined;
}

/** Bonds are told of in the sentence, or right before it. */
function isBondTold({ clause, story }: Sentence): boolean {
  const last = story.claims.at(-1);
  return clause.kind === S.bond || (last?.measure.startsWith("bond.") === true && story.sentence - last.sentence < 2);
}

/** "In the foreign exchange market, the rate closed ...", "the rate rose 18 won": policy rates are counted in percent. */
function isOnExchange({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome) return false;
  for (let next = at + 1; next < items.length && next < at + 6; next++) {
    const q = items[next]?.quantity;
    if (q?.currency === "KRW" && q.scale === 0) return true;
    if (q !== undefined || kindAt(items, next) === W.comma) break;
  }
  for (let back = at - 2; back > 0 && back > at - 7; back--)
    if (kindAt(items, back) === W.marketNoun && isExchange(story.tokens, (items[back] as Item).from - 1)) return true;
  return false;
}

/** "The shekel-dollar representative rate": the pair that two moneys before the rate make. */
function crossBefore({ items, story }: Sentence, at: number): string | undefined {
  for (let next = at - 1; next > 1 && next > at - 5; next--) {
    // "The euro/Turkish lira exchange rate".
    const land = isMark(items[next - 1]) ? 0 : 1;
    const [one, mark, other] = [items[next - 2 - land], items[next - 1 - land], items[next]];
    if (!one || !other || !isMark(mark) || codeOf(other) === undefined) continue;
    const codes = [one, other].map(codeOf);
    // "The dollar-yen exchange rate", told in Seoul.
    if (!codes.includes(story.currency)) {
      const priced = codes.find((code) => code !== "USD");
      if (story.isHome && priced && codes.includes("USD")) return pairOf(priced);
      continue;
    }
    const foreign = codes.find((code) => code !== story.currency);
    return foreign === "USD" ? pairOf(story.currency) : foreign && `${foreign}/${story.currency}`;
  }
  return undefined;
}

const isMark = kindSet(W.hyphen, W.other);

function codeOf({ kind, value }: Item): string | undefined {
  if (kind === W.won) return "KRW";
  return kind === W.dollar ? "USD" : kind === W.money ? MONEYS[value]?.[0] : undefined;
}

const isNdf = wordSet("ndf", "ndfs");
const isDeliverable = wordSet("deliverable");

/** "NDF", "non-deliverable forward", with no other money before it. */
function isUndelivered({ items, story: { tokens } }: Sentence, at: number): boolean {
  const { from } = items[at] as Item;
  if (!isNdf(tokens, from) && !isDeliverable(tokens, from - 1)) return false;
  for (let back = at - 1; back >= 0 && back > at - 8; back--) if (kindAt(items, back) === W.money) return false;
  return true;
}

/** "Tracked movements in Hong Kong and the Dow futures, dropping to ...", elsewhere: named in passing, as the place is. */
export function isBesidePlace({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome || clause.kind !== S.index || clause.bound || kindAt(items, at - 1) !== W.subject) return false;
  const joint = kindAt(items, at - 2) === W.article ? at - 3 : at - 2;
  return kindAt(items, joint) === W.and && kindAt(items, joint - 1) === W.place && isIn(items, joint - 2);
}

export function readFutures(s: Sentence, at: number): void {
  const { clause, items } = s;
  // "Dow e-minis".
  const mini = kindAt(items, at - 1) === W.hyphen && kindAt(items, at - 3) === W.subject;
  const before = itemAt(items, mini ? at - 3 : at - 1);
  if ((isOblique(s, at) && before?.kind !== W.subject) || isBesidePlace(s, at)) return;
  // "The one-month non-deliverable forward (NDF) rate was 1,327.3": of the won, and no rate of the spot market.
  if (s.story.isHome && isUndelivered(s, at)) {
    replace(s, RATE);
    return;
  }
  // "In six-month forwards it was being asked at 1,069.4": the won's.
  if (clause.kind === S.won && isForwardWord(s.story.tokens, items[at]?.from ?? -1)) return;
  const named = before?.kind === W.subject || before?.kind === W.date ? `${wordOf(s, before)} futures` : "futures";
  // "Kospi 200 futures fell": of them, and not of the index, goes the story on.
  if (s.story.isHome && before?.kind === W.subject && s.first?.name === before.subject?.name) s.first = undefined;
  if (before?.kind === W.subject || clause.kind !== S.group) replace(s, subjectOf(S.outside, named));
}
