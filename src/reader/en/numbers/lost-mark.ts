import * as M from "../../mark-code.ts";
import { isTight, LITERAL, MARK, type Tokens } from "../../scanner.ts";
import type { Item } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { OWN_MONEY } from "./currency-mark.ts";

/**
 * Marks of money that were lost when a story was sent on: "rose #8.17 to #154.90", where the page could print no euro.
 * Such a mark stands for the story's own money, and only where several of them lead to amounts and no other mark does.
 */

/** What leads to an amount; "the #1 maker" has none before it. */
const LEADS = kindTable(W.to, W.at, W.by, W.from, W.move, W.moving, W.or, W.and, W.direction, W.of);

/** Fewer may be ranks. */
const SEVERAL = 3;

/** Puts the mark of no money in particular where one was lost; asks only of texts that hold such a mark. */
export function mendLostMarks(tokens: Tokens): void {
  const { code, count, kind, text } = tokens;
  if (!text.includes("#") || text.includes("€") || text.includes("£")) return;
  const found: number[] = [];
  let led = 0;
  let priced = false;
  for (let at = 1; at < count - 1; at++) {
    if (kind[at] !== MARK || code[at] !== M.hash || kind[at + 1] !== LITERAL) continue;
    if (!isTight(tokens, at + 1) || isTight(tokens, at)) continue;
    const leads = LEADS[wordClass(tokens, at - 1)] === 1;
    const cents = isInCents(text, tokens.end[at + 1] as number);
    // "Fell #1.75 to #69.90 and Salt #1.24": a name stands before the last.
    if (leads || cents) found.push(at);
    if (leads) led++;
    priced ||= cents;
  }
  if (led >= SEVERAL && priced) for (const at of found) code[at] = ANY_MONEY;
}

/** "8.90": two decimals, as prices have them. */
function isInCents(text: string, end: number): boolean {
  return text.charCodeAt(end - 3) === M.stop;
}

/** The sign that stands for money of any kind. */
const ANY_MONEY = 0xa4;

/** Gives the lost marks' amounts the story's own money. */
export function nameLostMoney(tokens: Tokens, sentences: readonly (readonly Item[])[], currency: string): void {
  if (!tokens.text.includes("#") && !tokens.text.includes("¤")) return;
  for (const items of sentences)
    for (const { quantity } of items) if (quantity?.currency === OWN_MONEY) quantity.currency = currency;
}
