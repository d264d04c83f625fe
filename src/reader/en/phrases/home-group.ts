import type { Tokens } from "../../scanner.ts";
import * as G from "../words/investor-group.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type Item, kindAt } from "./item.ts";

/** "Arab investors", "Gulf and foreign traders": investors by their home, beside whom foreigners have a flow of their own. */

/** Exchanges around the Gulf tell of investors by their home: "local" is whoever is a national, of whatever purse. */
export const BY_HOME: ReadonlySet<string> = new Set(["QA", "OM", "BH", "KW", "AE", "AD", "SA", "EG", "JO"]);

const isRegion = wordSet("arab", "arabs", "gulf", "gcc");
const isNational = wordSet(
  ..."egyptian egyptians qatari qataris omani omanis kuwaiti kuwaitis bahraini saudi saudis emirati".split(" "),
);
const isMany = wordSet("arabs", "egyptians", "qataris", "omanis", "kuwaitis", "saudis");

/** Makes groups of them, whose flows no measure knows. */
export function joinHomes(tokens: Tokens, items: Item[]): void {
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const home = isRegion(tokens, item.from) || isNational(tokens, item.from);
    if (!home || item.to > item.from + 1 || kindAt(items, at) === W.groupAdjective) continue;
    const next = items[at + 1];
    if (next?.kind === W.investor) {
      item.to = next.to;
      items.splice(at + 1, 1);
    } else if (!isMany(tokens, item.from) && !isJoined(items, at)) continue;
    item.kind = W.group;
    item.value = G.house;
    item.subject = undefined;
  }
}

/** "Arab and foreign investors": the noun is told once, behind the second. */
function isJoined(items: readonly Item[], at: number): boolean {
  return (
    kindAt(items, at + 1) === W.and &&
    kindAt(items, at + 2) === W.groupAdjective &&
    kindAt(items, at + 3) === W.investor
  );
}
