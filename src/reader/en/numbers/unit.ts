import { DASH, HYPHEN, isCapital, isTight, LITERAL, type Tokens, WORD } from "../../scanner.ts";
import { beginsPair } from "../names/bond-code.ts";
import * as U from "../words/unit-kind.ts";
import { markAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isCents, MONEY, moneyCode, OWN_MINOR } from "./currency-mark.ts";
import { isJeon, pastJeon } from "./odd-digits.ts";
import { cents, dottedDollars, isAmerican, marks, minor, money } from "./placed-money.ts";
import type { Quantity } from "./quantity.ts";

export function readUnit(tokens: Tokens, at: number, q: Quantity): number {
  let next = at;
  // "5.8140 EUR/TRY 6.3420": the code begins the next pair of a table.
  if (beginsPair(tokens, at)) return at;
  if (markAt(tokens, next) === 37) {
    q.unit = U.percent;
    next++;
    if (wordClass(tokens, next) === W.percent) next++;
    // "Gained 1%-1.5%": the first of two ends.
    const dash = markAt(tokens, next);
    if ((dash === HYPHEN || dash === DASH) && isTight(tokens, next) && isTight(tokens, next + 1))
      q.range = tokens.kind[next + 1] === LITERAL;
    return wordClass(tokens, next) === W.point ? percentPoint(q, next) : next;
  }
  if (markAt(tokens, next) === DASH && isTight(tokens, next) && tokens.kind[next + 1] === LITERAL) {
    q.range = true;
    return next;
  }
  if (markAt(tokens, next) === HYPHEN && isTight(tokens, next)) {
    const after = next + 1;
    if (!isTight(tokens, after)) return next;
    if (tokens.kind[after] === LITERAL) {
      q.range = true;
      return next;
    }
    const kind = wordClass(tokens, after);
    if (kind === W.span) {
      q.unit = U.duration;
      q.hyphened = true;
      return after + 1;
    }
    if (kind !== W.point && kind !== W.won && kind !== W.percent && kind !== W.basis && kind !== W.dollar) return next;
    q.hyphened = true;
    next = after;
  } else if (isTight(tokens, next) && tokens.kind[next] === WORD) {
    const kind = wordClass(tokens, next);
    if (kind === W.ordinal) {
      q.unit = U.ordinal;
      return next + 1;
    }
    if (tokens.end[next] === (tokens.start[next] as number) + 1 && tokens.text[tokens.start[next] as number] === "s") {
      q.plural = true;
      return next + 1;
    }
    // "Gained 0.4pc", as Karachi's papers write it.
    if (isPc(tokens, next)) return percentAt(q, next);
    // "48.5p".
    if (tokens.end[next] === (tokens.start[next] as number) + 1 && tokens.text[tokens.start[next] as number] === "p")
      return money(q, "GBX", next + 1);
  }
  // "Gained 76c", "gained 76¢", "67.28¢ US".
  if (isCents(tokens, next)) return cents(tokens, next + 1, q);
  switch (wordClass(tokens, next)) {
    case W.percent: {
      q.unit = U.percent;
      return wordClass(tokens, next + 1) === W.point ? percentPoint(q, next + 1) : next + 1;
    }
    case W.per:
      if (wordClass(tokens, next + 1) !== W.cent && wordClass(tokens, next + 1) !== W.minor) return next;
      q.unit = U.percent;
      return next + 2;
    case W.point:
      q.unit = U.point;
      return next + 1;
    case W.marketNoun:
      // "44.2 index points".
      if (wordClass(tokens, next + 1) !== W.point) return next;
      q.unit = U.point;
      return next + 2;
    case W.of:
      // "Inched up 0.88 of a point".
      if (wordClass(tokens, next + 1) === W.article && wordClass(tokens, next + 2) === W.point) {
        q.unit = U.point;
        return next + 3;
      }
      // "Down 0.35 of a US cent", "0.2 of a cent".
      if (wordClass(tokens, next + 1) === W.article) {
        const american = isAmerican(tokens, next + 2) ? 1 : 0;
        if (wordClass(tokens, next + 2 + american) === W.cent)
          return minor(q, american ? "USD" : OWN_MINOR, next + 3 + american);
      }
      // "Eased 0.06 of-a-point".
      if (markAt(tokens, next + 1) !== HYPHEN || wordClass(tokens, next + 4) !== W.point) return next;
      q.unit = U.point;
      return next + 5;
    case W.basis: {
      q.unit = U.basisPoint;
      const hyphen = markAt(tokens, next + 1) === HYPHEN ? 1 : 0;
      return wordClass(tokens, next + 1 + hyphen) === W.point ? next + 2 + hyphen : next + 1;
    }
    case W.won:
      return money(q, "KRW", pastJeon(tokens, next + 1, q));
    case W.minor:
    case W.cent:
      // "79.71 cents US".
      return cents(tokens, next + 1, q);
    case W.dollar: {
      if (isAmerican(tokens, next) && wordClass(tokens, next + 1) === W.minor) return minor(q, "USD", next + 2);
      // "U.S. dollars" comes as u . s . dollars; "us" alone is a pronoun.
      if ((tokens.end[next] as number) - (tokens.start[next] as number) === 2) {
        return wordClass(tokens, next + 1) === W.dollar && isCapital(tokens, next) ? money(q, "USD", next + 2) : next;
      }
      return money(q, "USD", next + 1);
    }
    case W.money: {
      const currency = MONEY[wordValue(tokens, next)] as string;
      if (wordClass(tokens, next + 1) === W.minor) return minor(q, currency, next + 2);
      const dollars = wordClass(tokens, next + 1) === W.dollar;
      if (
        (currency === "HKD" || currency === "TWD") &&
        !dollars &&
        (tokens.end[next] as number) - (tokens.start[next] as number) === 2
      )
        return next;
      return money(q, currency, dollars ? next + 2 : next + 1);
    }
    case W.plain:
    case W.sector:
      if (marks(tokens, next, q)) return next + 1;
      if (isJeon(tokens, next)) return minor(q, "KRW", next + 1);
      // "5.17 perc ent": a word that a line's end broke.
      if (isBrokenPercent(tokens, next) && isItsEnd(tokens, next + 1)) return percentAt(q, next + 1);
      // "91.40 million RON".
      if (isCapital(tokens, next)) {
        const code = moneyCode(tokens, next);
        if (code !== undefined) return money(q, code, next + 1);
      }
      // "527,174,374 units of shares".
      if (
        isShare(tokens, next) &&
        wordClass(tokens, next + 1) === W.of &&
        wordClass(tokens, next + 2) === W.shareUnit
      ) {
        q.unit = U.shares;
        return next + 3;
      }
      // "1.2 billion securities", "5.84 billion units".
      if (q.scale < 6 || !isShare(tokens, next)) return dottedDollars(tokens, next, q);
      q.unit = U.shares;
      return next + 1;
    case W.shareUnit:
      q.unit = wordValue(tokens, next) === 1 ? U.issues : U.shares;
      return next + 1;
    case W.trading:
      if (wordClass(tokens, next + 1) !== W.span) return next;
      q.unit = U.duration;
      return next + 2;
    case W.span:
      q.unit = U.duration;
      return next + 1;
    default:
      return dottedDollars(tokens, next, q);
  }
}

export function percentPoint(q: Quantity, at: number): number {
  q.unit = U.percentPoint;
  return at + 1;
}

function percentAt(q: Quantity, at: number): number {
  q.unit = U.percent;
  return at + 1;
}

const isPc = wordSet("pc");
const isShare = wordSet("securities", "units");
const isBrokenPercent = wordSet("perc", "perce");
const isItsEnd = wordSet("ent", "nt");
