import { MAIN_INDEX } from "../atlas/markets.ts";
import { type Item, indexOf, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";

/** Letters of exchanges and of their indices, which firms elsewhere may have too, and the markets they are of. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    SSE: "CN",
    SZSE: "CN",
    TWSE: "TW",
    SET: "TH",
    KLSE: "MY",
    JSX: "ID",
    IDX: "ID",
    TSE: "JP",
    ASX: "AU",
    PSE: "PH",
    STI: "SG",
    HSI: "HK",
    NZX: "NZ",
    BSE: "IN",
    KSE: "PK",
    DSE: "BD",
    TASE: "IL",
    JSE: "ZA",
    TSX: "CA",
  }),
);

/** "Shanghai's SSE fell 0.2 percent", "the Thai Set", "the Taiwan TWSE": an exchange by its letters, behind its place. */
export function lettersOfPlace({ items, story: { tokens } }: Sentence, at: number, name: string): Subject | undefined {
  const last = name.lastIndexOf(" ");
  const market = LETTERS.get(name.slice(last + 1).toUpperCase());
  if (market === undefined || isPriced(items, at)) return undefined;
  const front = kindAt(items, at - 1) === W.possessive ? at - 2 : at - 1;
  const owner = last > 0 ? items[at] : items[front];
  if (owner === undefined || wordClass(tokens, owner.from) !== W.place) return undefined;
  return PLACE_MARKETS[wordValue(tokens, owner.from)] === market
    ? indexOf(MAIN_INDEX[market] as string, market)
    : undefined;
}

/** Phrases from the letters to a price. */
const PRICE_REACH = 9;

/** "Australia's ASX, which runs the exchange, rose 2% to A$50": the firm, whose share has a price. */
function isPriced(items: readonly Item[], at: number): boolean {
  return items.slice(at, at + PRICE_REACH).some(({ kind, value }) => kind === W.quantity && value === U.money);
}
