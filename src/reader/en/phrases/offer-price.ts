import type { Tokens } from "../../scanner.ts";
import { wordSet } from "../words/word-set.ts";

const isOffer = wordSet(
  ..."offer offering ipo listing issue subscription exercise conversion strike tender buyout".split(" "),
);
const isPrice = wordSet("price");

/** "Offering price", "IPO price": what a share was offered at, from the word at `at`. */
export function isOfferPrice(tokens: Tokens, at: number): boolean {
  return isOffer(tokens, at) && isPrice(tokens, at + 1);
}
