import { isCapital, isTight, LITERAL, NEWLINE, WORD } from "../../scanner.ts";
import { readMonthFirst } from "../days/day.ts";
import { readWeekday } from "../days/weekday.ts";
import { pushLand, readPlace } from "../markets/place-phrase.ts";
import { pushMidDay } from "../moments/clock.ts";
import { bondCodeEnd, pushBond } from "../names/bond-code.ts";
import { type PhraseContext, readName } from "../names/known-name.ts";
import { readPlain } from "../names/name-phrase.ts";
import { isTradeIt } from "../names/name-shape.ts";
import { pushOwnedClass } from "../names/share-class.ts";
import {
  beginsName,
  buysNext,
  isAfterBlue,
  isLetterOfName,
  isNamedAfterTrade,
  isNameOfMiner,
  isNickname,
  isRetailers,
  isShort,
} from "../names/word-in-name.ts";
import { isNumberInName } from "../names/worded-name.ts";
import { currencyPrefix } from "../numbers/currency-mark.ts";
import { oneCent, partOfPoint, pushQuantity, readNumber } from "../numbers/number-phrase.ts";
import { readQuantity } from "../numbers/read-quantity.ts";
import { pushWay } from "../verbs/coloured-way.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type Item, item } from "./item.ts";
import { kindAlone } from "./lone-word.ts";
import { readMark } from "./mark-phrase.ts";
import { readMoney } from "./money-phrase.ts";

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
  W.cent,
])
  ALONE[kind] = 0;

/** Classes with a word that may begin a name. */
const NAME_TOO = kindTable(W.previous, W.sectorNoun, W.moveNoun, W.modal, W.pass, W.at, W.ordinal, W.move);

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
      const shares = items[items.length - 1]?.kind === W.possessive ? pushOwnedClass(tokens, items, at) : at;
      if (shares > at) {
        at = shares;
        continue;
      }
      const alone = wordClass(tokens, at);
      if (ALONE[alone] === 1 && begins[tokens.code[at] as number] === 0) {
        // "AT&T".
        const joined = tokens.code[at + 1] === 38 && isTight(tokens, at + 1) && isCapital(tokens, at);
        if (joined || (NAME_TOO[alone] === 1 && beginsName(tokens, at, alone))) {
          at = readPlain(context, items, at, to);
          continue;
        }
        const end = alone === W.preposition ? pushWay(tokens, items, at) : at;
        if (end === at) items.push(item(kindAlone(tokens, at, alone), wordValue(tokens, at), at, at + 1));
        at = Math.max(end, at + 1);
      } else at = readWord(context, items, at, to);
    } else if (kind === LITERAL) at = readNumber(context, items, at);
    else at = readMark(context, items, at, to);
  }
  return items;
}

function readWord(context: PhraseContext, items: Item[], at: number, to: number): number {
  const { tokens, session, today, yesterday } = context;
  const named = readName(context, items, at);
  if (named > at) return named;
  const kind = wordClass(tokens, at);
  const value = wordValue(tokens, at);
  const land = kind === W.plain || kind === W.money ? pushLand(tokens, items, at) : at;
  if (land > at) return land;
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
      made.day = readWeekday(tokens, at, today, yesterday).day;
      items.push(made);
      return at + 1;
    }
    case W.numeral: {
      // "Nine Entertainment", "Seven West Media".
      if (isCapital(tokens, at) && isNumberInName(tokens, at)) return readPlain(context, items, at, to);
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
    case W.cent: {
      // "Eased a cent to 719".
      const q = oneCent(tokens, items, at);
      if (q) return pushQuantity(items, q);
      break;
    }
    case W.point: {
      const q = partOfPoint(tokens, at);
      if (q) return pushQuantity(items, q);
      break;
    }
    case W.won:
    case W.dollar:
    case W.money: {
      const end = readMoney(context, items, at, to);
      if (end > at) return end;
      break;
    }
    case W.scale: {
      // "K12.50", in Lusaka.
      const amount =
        tokens.kind[at + 1] === LITERAL && currencyPrefix(tokens, at) ? readQuantity(tokens, at) : undefined;
      if (amount) return pushQuantity(items, amount);
      // "K-Electric".
      if (isLetterOfName(tokens, at)) return readPlain(context, items, at, to);
      break;
    }
    case W.plain: {
      const noon = pushMidDay(tokens, items, at);
      if (noon > at) return noon;
      // "Global funds", "international investors", "non-resident investors".
      const abroad = isGlobal(tokens, at) || (isResident(tokens, at) && isNon(tokens, at - 2));
      if (abroad && wordClass(tokens, at + 1) === W.investor) {
        items.push(item(W.groupAdjective, 0, at, at + 1));
        return at + 1;
      }
      // "The R186 was bid at 8.82%".
      const bond = bondCodeEnd(tokens, at);
      if (bond > at) return pushBond(tokens, items, at, bond);
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
    case W.pass:
      // ", Top Pepper rose": "top" begins names of indices too.
      if (beginsName(tokens, at, kind)) return readPlain(context, items, at, to);
      break;
    case W.basis:
      // BP, the company: no number before it.
      if (isShort(tokens, at) && isCapital(tokens, at) && tokens.kind[at - 1] !== LITERAL)
        return readPlain(context, items, at, to);
      break;
    case W.sector:
      // "Natural gas dropped".
      if (isNatural(tokens, at - 1)) {
        items.push(item(W.commodity, 0, at, at + 1));
        return at + 1;
      }
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
  // A word that some name begins with, and no name here.
  items.push(item(ALONE[kind] === 1 ? kindAlone(tokens, at, kind) : kind, value, at, at + 1));
  return at + 1;
}

const isNatural = wordSet("natural");
const isGlobal = wordSet("global", "international");
const isResident = wordSet("resident");
const isNon = wordSet("non");
