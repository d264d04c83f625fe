import { isCapital, type Tokens } from "../../scanner.ts";
import { wordSet } from "../words/word-set.ts";

/** "The B-share index": Shanghai and Shenzhen have one each, and stories say whose it is once. */
const SHANGHAI = "Shanghai ";
const LETTERED = /^Shanghai [AB]-share$/;

const isShanghai = wordSet("shanghai");
const isShenzhen = wordSet("shenzhen");

/** Tokens back to the city spoken of last. */
const CITY_REACH = 60;

/** The index that such a name at `at` is of: that of the city spoken of last, and Shanghai's where none is. */
export function letteredIndex(tokens: Tokens, at: number, name: string): string {
  if (!LETTERED.test(name)) return name;
  for (let back = at; back >= 0 && back > at - CITY_REACH; back--) {
    if (!isCapital(tokens, back)) continue;
    if (isShanghai(tokens, back)) break;
    if (isShenzhen(tokens, back)) return name.replace(SHANGHAI, "Shenzhen ");
  }
  return name;
}
