import { HYPHEN, isCapital, isTight, LITERAL, NEWLINE, type Tokens, WORD } from "../scanner.ts";
import { currencyPrefix } from "./currency-mark.ts";
import { readMonthFirst, readWeekday } from "./day.ts";
import { type Item, item } from "./item.ts";
import { type PhraseContext, readName } from "./known-name.ts";
import { rateCodeEnd, readMark } from "./mark-phrase.ts";
import { readPlace, readPlain } from "./name-phrase.ts";
import { isFirmTrade, isTradeIt } from "./name-shape.ts";
import { pushQuantity, readNumber } from "./number-phrase.ts";
import { isDigitWord, readQuantity } from "./read-quantity.ts";
import * as U from "./unit-kind.ts";
import { wordClass, wordValue } from "./word.ts";
import * as W from "./word-class.ts";
import {
  buysNext,
  isAfterBlue,
  isLetterOfName,
  isNamedAfterTrade,
  isNameOfMiner,
  isNickname,
  isRetailers,
  isShort,
} from "./word-in-name.ts";
import { wordSet } from "./word-set.ts";

/** The month whose name is a verb too. */
const MAY = 5;

/** Classes whose words are a phrase by themselves, whatever stands around them: most words of a story. */
const ALONE = new Uint8Array(W.quantity).fill(1);
for (const kind of [
  W.plain,
  W.month,
  W.weekday,
  W.numeral,
  W.point,
  W.won,
  W.dollar,
  W.money,
  W.place,
  W.commodity,
  W.sector,
  W.basis,
  W.stake,
  W.it,
  W.scale,
])
  ALONE[kind] = 0;

/** Reads the tokens of one sentence into phrases. */
export function readPhrases(context: PhraseContext, from: number, to: number): Item[] {
  const { tokens } = context;
  const { begins } = context.names;
  const items: Item[] = [];
  for (let at = from; at < to; ) {
    const kind = tokens.kind[at];
    if (kind === NEWLINE) {
      at++;
    } else if (kind === WORD) {
      const alone = wordClass(tokens, at);
      if (ALONE[alone] === 1 && begins[tokens.code[at] as number] === 0) {
        // "AT&T".
        if (tokens.code[at + 1] === 38 && isTight(tokens, at + 1) && isCapital(tokens, at)) {
          at = readPlain(context, items, at, to);
          continue;
        }
        const kind = kindAlone(tokens, at, alone);
        items.push(item(kind, wordValue(tokens, at), at, at + 1));
        at++;
      } else at = readWord(context, items, at, to);
    } else if (kind === LITERAL) at = readNumber(context, items, at);
    else at = readMark(context, items, at, to);
  }
  return items;
}

const isStart = wordSet("start");
const isCap = wordSet("cap");
const isMarket = wordSet("market");

/** A noun before its owner or its verb. */
function isCapNoun(tokens: Tokens, at: number): boolean {
  const next = wordClass(tokens, at + 1);
  return isMarket(tokens, at - 1) && (next === W.of || next === W.copula || next === W.move || next === W.have);
}

const isTook = wordSet("took");
const isIn = wordSet("in");
const isResidents = wordSet("residents");
const isNon = wordSet("non");
const isOld = wordSet("old");
const isEnd = wordSet("end", "bound", "limit");
const isUpper = wordSet("upper", "lower");

function kindAlone(tokens: Tokens, at: number, kind: number): number {
  // "The upper end of its band".
  if (kind === W.close && isEnd(tokens, at) && isUpper(tokens, at - 1)) return W.stake;
  // "Got off to a strong start at 2,560.04": elsewhere no opening.
  if (kind === W.open && isStart(tokens, at) && wordClass(tokens, at + 1) !== W.at) return W.plain;
  // "The market cap of the KOSPI", and not "top market cap Pepper", "large-cap stocks".
  if (kind === W.cap && isCap(tokens, at) && !isCapNoun(tokens, at)) return W.plain;
  // "Foreigners took in ...": bought.
  if (kind === W.trade && isTook(tokens, at) && !isIn(tokens, at + 1)) return W.plain;
  // "Non-residents".
  if (kind === W.group && isResidents(tokens, at) && !isNon(tokens, at - 2)) return W.plain;
  // "The old record".
  if (kind === W.previous && isOld(tokens, at) && wordClass(tokens, at + 1) !== W.record) return W.plain;
  if (kind === W.it && isTradeIt(tokens, at)) return W.sector;
  // "Ahead of the meeting" leads nowhere.
  if (kind === W.direction && wordClass(tokens, at + 1) === W.of) return W.plain;
  if (kind === W.currencyNoun && wordValue(tokens, at) === 1 && !isLocal(tokens, at - 1)) return W.plain;
  // "The foreign exchange market": nobody who buys.
  if (kind === W.groupAdjective && isExchange(tokens, at + 1)) return W.plain;
  return kind;
}

const isExchange = wordSet("exchange");
const isLocal = wordSet("local");

function readWord(context: PhraseContext, items: Item[], at: number, to: number): number {
  const { tokens, session } = context;
  const named = readName(context, items, at);
  if (named > at) return named;
  const kind = wordClass(tokens, at);
  const value = wordValue(tokens, at);
  switch (kind) {
    case W.month: {
      const moment = value > 0 && isCapital(tokens, at) ? readMonthFirst(tokens, at, session) : undefined;
      if (moment) {
        const made = item(W.date, 0, at, moment.end);
        made.day = moment.day;
        items.push(made);
        return moment.end;
      }
      // "Shares may fall to 2,360".
      if (value === MAY && !isCapital(tokens, at)) {
        items.push(item(W.modal, 0, at, at + 1));
        return at + 1;
      }
      break;
    }
    case W.weekday: {
      const made = item(W.date, 1, at, at + 1);
      made.day = readWeekday(tokens, at, session).day;
      items.push(made);
      return at + 1;
    }
    case W.numeral: {
      // "At one point", "at one stage".
      if (
        value === 1 &&
        items.at(-1)?.kind === W.at &&
        (wordClass(tokens, at + 1) === W.point || wordClass(tokens, at + 1) === W.plain)
      ) {
        items.push(item(W.intraday, 0, at, at + 2));
        return at + 2;
      }
      const q = readQuantity(tokens, at);
      if (
        q &&
        (q.unit === U.percent ||
          q.unit === U.point ||
          q.unit === U.basisPoint ||
          q.unit === U.money ||
          q.unit === U.percentPoint ||
          q.scale > 0 ||
          q.hyphened)
      ) {
        // "The five-thousand-pi": a nickname.
        if (q.unit === U.plain && isNickname(tokens, q.to, to)) {
          items.push(item(W.name, 0, at, q.to + 2));
          return q.to + 2;
        }
        return pushQuantity(items, q);
      }
      break;
    }
    case W.point: {
      // "Point-75 percent", "point-five percent".
      const joined = tokens.code[at + 1] === HYPHEN && isTight(tokens, at + 2);
      const printed = tokens.kind[at + 2] === LITERAL;
      const q = joined && (printed || isDigitWord(tokens, at + 2)) ? readQuantity(tokens, at + 2) : undefined;
      if (q && q.exponent === 0 && q.unit === U.percent) {
        q.exponent = printed ? (tokens.start[at + 2] as number) - (tokens.end[at + 2] as number) : -1;
        q.from = at;
        return pushQuantity(items, q);
      }
      break;
    }
    case W.won:
    case W.dollar:
    case W.money: {
      const coded = rateCodeEnd(tokens, at, to);
      if (coded > at) {
        items.push(item(W.name, 0, at, coded));
        return coded;
      }
      if (currencyPrefix(tokens, at)) {
        const q = readQuantity(tokens, at);
        if (q) return pushQuantity(items, q);
      }
      // "US Steel".
      if (kind === W.dollar && isFirmTrade(tokens, at + 1) && isCapital(tokens, at) && isCapital(tokens, at + 1))
        return readPlain(context, items, at, to);
      break;
    }
    case W.scale:
      // "K-Electric".
      if (isLetterOfName(tokens, at)) return readPlain(context, items, at, to);
      break;
    case W.plain: {
      // "W5.34 trillion": won.
      const won = tokens.kind[at + 1] === LITERAL && currencyPrefix(tokens, at) ? readQuantity(tokens, at) : undefined;
      if (won) return pushQuantity(items, won);
      return readPlain(context, items, at, to);
    }
    case W.place:
      return readPlace(context, items, at, to);
    case W.commodity: {
      // "Gold Fields", "Silver Lake Resources".
      if (isNameOfMiner(tokens, at)) return readPlain(context, items, at, to);
      let end = at + 1;
      while (end < to && tokens.kind[end] === WORD && isCapital(tokens, end) && wordClass(tokens, end) === W.plain)
        end++;
      items.push(item(kind, value, at, end));
      return end;
    }
    case W.it:
      // IT, the trade.
      items.push(item(isTradeIt(tokens, at) ? W.sector : kind, value, at, at + 1));
      return at + 1;
    case W.stake:
      // Target, the company: no target of a price.
      if (isCapital(tokens, at) && wordValue(tokens, at) === 1) return readPlain(context, items, at, to);
      break;
    case W.basis:
      // BP, the company: no number before it.
      if (isShort(tokens, at) && isCapital(tokens, at) && tokens.kind[at - 1] !== LITERAL)
        return readPlain(context, items, at, to);
      break;
    case W.sector:
      // "Retailers and foreigners bought ...": individuals.
      if (isRetailers(tokens, at) && buysNext(tokens, at + 1)) {
        items.push(item(W.group, 1, at, at + 1));
        return at + 1;
      }
      // "Blue chips" make nothing.
      if (isAfterBlue(tokens, at)) {
        items.push(item(W.plain, 0, at, at + 1));
        return at + 1;
      }
      // "Bank of America", "Insurance Australia Group", "Oil Search".
      if (isCapital(tokens, at) && at + 1 < to && isNamedAfterTrade(tokens, at + 1))
        return readPlain(context, items, at, to);
      break;
    default:
  }
  items.push(item(kind, value, at, at + 1));
  return at + 1;
}
