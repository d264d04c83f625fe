import * as W from "../words/word-class.ts";
import { type Item, kindAt } from "./item.ts";

/** "The beginning of the week", from its noun: of more than a day. */
export function isEdgeOfSpan(items: readonly Item[], at: number): boolean {
  const span = items[kindAt(items, at + 2) === W.article ? at + 3 : at + 2];
  return kindAt(items, at + 1) === W.of && span?.kind === W.span && span.value >= 7;
}
