import { LITERAL, type Tokens } from "../../scanner.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import { isPercentAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Item } from "./item.ts";

const isBetter = wordSet("better", "dearer", "heavier", "richer");
const isWorse = wordSet("easier", "lighter", "cheaper", "poorer", "worse");

const isCut = wordSet("trimmed", "erased", "pared", "discounted", "eroded", "slashed");
const isErased = wordSet("erased");
const isBagged = wordSet("bagged", "boosted", "pocketed", "notched");
const isConceded = wordSet("conceded", "pruned");
const isEarned = wordSet("earned", "fetched", "augmented");

/** "Trimmed six sen to RM9.98", "bagged two sen to RM8.00": which way, 0 where no amount leads to another. */
export function wayOfAmount(tokens: Tokens, at: number): number {
  // "Conceded 0.5 percent", and not "conceded that sales fell 2 percent".
  if (!isNumber(tokens, at + 1)) return 0;
  // "Erased 5.00% to 9.50 levs", and not "erased a 5% gain".
  const leadsOn = wordClass(tokens, at + 3) === W.to || wordClass(tokens, at + 4) === W.to;
  const perCent = wordClass(tokens, at + 2) === W.per && wordClass(tokens, at + 3) === W.cent;
  if (perCent || isPercentAt(tokens, at + 2)) {
    if (isEarned(tokens, at) && ENDS[wordClass(tokens, perCent ? at + 4 : at + 3)] !== 1) return 1;
    return isConceded(tokens, at) || (isErased(tokens, at) && leadsOn) ? -1 : 0;
  }
  // "Trimmed 40 jobs to 300".
  if (MEASURES[wordClass(tokens, at + 2)] !== 1) return 0;
  // "Earned 17 points over Tuesday's close".
  const from = wordClass(tokens, at + 3);
  if (isEarned(tokens, at) && (from === W.over || from === W.from || from === W.to)) return 1;
  const way = isCut(tokens, at) ? -1 : isBagged(tokens, at) ? 1 : 0;
  if (way === 0) return 0;
  // And not "trimmed 3 cents off its price target to $4.20".
  const leads = wordClass(tokens, at + 3) === W.to;
  return leads && (isNumber(tokens, at + 4) || isNumber(tokens, at + 5)) ? way : 0;
}

/** "Earned 5 percent of its revenue", "earned 5 percent more": no move of a price. */
const ENDS = kindTable(W.of, W.more, W.under, W.than, W.plain, W.from, W.preposition);

/** "On Monday", "Monday", "the day before", "a day earlier". */
function isDay(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  const day = kind === W.preposition || kind === W.article || kind === W.previous ? at + 1 : at;
  const named = wordClass(tokens, day);
  return named === W.weekday || (named === W.span && wordValue(tokens, day) === 1);
}

const MEASURES = kindTable(W.minor, W.cent, W.point, W.money);

function isNumber(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === LITERAL || wordClass(tokens, at) === W.numeral;
}

/** "Three sen easier at RM4.24", "0.1p better": how an amount right before it moved the price; 0 for any other word. */
export function comparative(tokens: Tokens, { kind, value }: Item, at: number): number {
  // "7.01 easier at 1,113.49".
  const led = value === U.plain && wordClass(tokens, at + 1) === W.at && isNumber(tokens, at + 2);
  if (kind !== W.quantity || ((value < U.point || value > U.money) && !led)) return 0;
  // "2 percent worse than forecast": no move, and "1,400 won dearer than on Monday" one.
  if (wordClass(tokens, at + 1) === W.than && !isDay(tokens, at + 2)) return 0;
  return isWorse(tokens, at) ? -1 : isBetter(tokens, at) ? 1 : 0;
}
