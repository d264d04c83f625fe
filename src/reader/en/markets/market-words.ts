import type { Tokens } from "../../scanner.ts";
import { HOME } from "../atlas/markets.ts";
import { joinGroupNames } from "../names/group-letters.ts";
import { nameLostMoney } from "../numbers/lost-mark.ts";
import { BY_HOME, joinHomes } from "../phrases/home-group.ts";
import { joinHouses } from "../phrases/house-group.ts";
import type { Item } from "../phrases/item.ts";
import { readEconomyWords } from "./economy-words.ts";
import { readExchangesTold } from "./exchange-told.ts";
import { readHomeLetters } from "./home-letters.ts";
import { readHomeNames } from "./home-names.ts";
import { readHomeWords } from "./home-words.ts";
import { readLesserBoards } from "./lesser-board.ts";
import { ownIndices } from "./own-index.ts";
import { ownCurrency, readOwnMoney } from "./own-money.ts";
import { reshapePhrases } from "./reshaped-phrases.ts";
import { readShortNames } from "./short-name.ts";
import { readSizeIndexes } from "./size-index.ts";
import type { Outline } from "./story-market.ts";
import { readTranslatedWords } from "./translated-words.ts";

/**
 * Reads anew what words, marks and letters mean once a story's market is known: its money, its boards and indices by
 * their short names, the groups its own papers tell of. Changes `sentences`; gives the code of the story's own money.
 */
export function readMarketWords(
  tokens: Tokens,
  sentences: readonly Item[][],
  { commonName, mainIndex, market, money }: Outline,
): string {
  readOwnMoney(tokens, sentences, market);
  const currency = ownCurrency(sentences, market) || money;
  nameLostMoney(tokens, sentences, currency);
  readHomeLetters(tokens, sentences, market);
  readShortNames(tokens, sentences, market);
  readHomeNames(tokens, sentences, market);
  readSizeIndexes(tokens, sentences, market);
  readHomeWords(tokens, sentences, market);
  if (market === HOME) {
    readLesserBoards(tokens, sentences);
    for (const items of sentences) {
      joinGroupNames(tokens, items);
      joinHouses(tokens, items);
    }
  } else {
    reshapePhrases(tokens, sentences);
    readExchangesTold(tokens, sentences, { mainIndex, market });
    readTranslatedWords(tokens, sentences);
    readEconomyWords(tokens, sentences);
  }
  if (BY_HOME.has(market)) for (const items of sentences) joinHomes(tokens, items);
  if (commonName !== "") {
    for (const [n, items] of sentences.entries()) ownIndices(items, market, mainIndex, sentences[n - 1]);
  }
  return currency;
}
