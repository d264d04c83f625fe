import { isCapital } from "../scanner.ts";
import { isLevel } from "./apposition.ts";
import { type Item, indexOf, itemAt, kindAt, subjectOf } from "./item.ts";
import { kindTable } from "./kind-table.ts";
import { MAIN_INDEX } from "./markets.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as S from "./subject-kind.ts";
import { PLACE_MARKETS } from "./thing-words.ts";
import { replace, wordOf } from "./topic.ts";
import * as U from "./unit-kind.ts";
import * as W from "./word-class.ts";

/** Behind these a clause begins. */
const STARTS = kindTable(W.comma, W.semicolon, W.while, W.but, W.and, W.period, W.colon);

/** In these a name may begin. */
const NOUNS = kindTable(W.sector, W.sectorNoun, W.plain);

/** "QATAR fell 0.5% to 10,225" is about the market there; "Industries Qatar added 0.7%" is about a name that ends so. */
export function readPlace(s: Sentence, at: number): void {
  const { items } = s;
  const item = items[at] as Item;
  const verb = kindAt(items, at + 1);
  const moves = verb === W.move || (verb === W.copula && kindAt(items, at + 2) === W.direction) || verb === W.direction;
  if (!moves) return;
  const before = itemAt(items, kindAt(items, at - 1) === W.place ? at - 2 : at - 1);
  const market = PLACE_MARKETS[item.value] ?? "";
  const name = MAIN_INDEX[market];
  if (before === undefined || STARTS[before.kind] === 1) {
    if (name !== undefined && leadsToLevel(items, at + 2)) replace(s, indexOf(name, market));
  } else if (NOUNS[before.kind] === 1 && isCapital(s.story.tokens, before.from) && verb === W.move)
    replace(s, subjectOf(S.outside, wordOf(s, item)));
}

/** "... 0.8% to 11,256", "... down 0.1% to 11,796". */
function leadsToLevel(items: readonly Item[], at: number): boolean {
  const percent = items[at]?.value === U.percent ? at : at + 1;
  if (kindAt(items, percent) !== W.quantity || items[percent]?.value !== U.percent) return false;
  return kindAt(items, percent + 1) === W.to && isLevel(items, percent + 2);
}
