import { relativeEnd } from "../phrases/apposition.ts";
import { type Item, kindAt, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import { MONEYS, pairOf } from "../words/money-words.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAlone } from "./name-of-other.ts";
import { isOblique } from "./oblique.ts";
import { moneyOfUnit } from "./subject-dollar.ts";
import { WON } from "./subject-money.ts";
import type { SubjectRule } from "./subject-rule.ts";
import { pairNamed, pairOwned, pairQuoted } from "./topic.ts";

/** Moneys of other lands, by their names or as "the currency". */
export const readMoney: SubjectRule = (s, at, item) => {
  const { clause, items, story } = s;
  // "The cross rate for the won-yen".
  if (story.isHome && kindAt(items, at - 1) === W.hyphen && kindAt(items, at - 2) === W.won) {
    replace(s, subjectOf(S.currency, `${MONEYS[item.value]?.[0]}/KRW`));
    return;
  }
  // "HK-based", "US$": letters, not the money.
  const letters = kindAt(items, at + 1) === W.hyphen || (item.to - item.from === 1 && wordOf(s, item).length <= 2);
  if (letters || isOblique(s, at) || isOfAmount(items, at)) return;
  // "The index of top euro zone blue chips": whose money it is, and not the money.
  if (isZone(story.tokens, items[at + 1]?.from ?? -1)) return;
  // "Pepper (MYR) was down": a share's code.
  if (clause.kind === S.stock && s.bracket > 0 && isAlone(items, at)) return;
  replace(s, subjectOf(S.currency, pairQuoted(items, at) ?? pairOwned(s, at) ?? pairNamed(s, item)));
};

export const readCurrency: SubjectRule = (s, at, item) => {
  const { items, story } = s;
  // "The digital currency".
  if (isDigital(story.tokens, item.from - 1)) {
    replace(s, subjectOf(S.outside, "currency"));
    return;
  }
  // "The common currency", "the euro zone's single currency".
  if (!story.isHome && isCommon(story.tokens, items[at - 1]?.from ?? -1)) {
    if (!isOblique(s, at)) replace(s, subjectOf(S.currency, pairOf("EUR")));
    return;
  }
  // "The index, which holds shares traded in local and foreign currency, lost 2.1 percent".
  if (relativeEnd(s, at) > 0) return;
  // "The Indonesian rupiah fell on rates. The currency fell to 9,044": the money told last, where no word says whose.
  if (!story.isHome && at === 1 && kindAt(items, 0) === W.article && story.lastSubject?.kind === S.currency) {
    replace(s, story.lastSubject);
    return;
  }
  if (!isOblique(s, at)) replace(s, story.market === "KR" ? WON : subjectOf(S.currency, pairOf(moneyOfUnit(s, at))));
};

/** "2 billion rupees", "2.26 billion Sri Lankan rupees": the money of an amount. */
function isOfAmount(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) === W.quantity) return true;
  if (kindAt(items, at - 1) !== W.place) return false;
  const number = kindAt(items, at - 2) === W.plain ? at - 3 : at - 2;
  return kindAt(items, number) === W.quantity;
}

const isZone = wordSet("zone", "area", "bloc");
const isCommon = wordSet("common", "single", "shared");
const isDigital = wordSet("digital", "virtual");
