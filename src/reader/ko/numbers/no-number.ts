import { isWhole } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { isTight, MARK, type Tokens, WORD } from "../../scanner.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import * as K from "../words/term-kind.ts";

/** Literals that are no figures: places in an order, factors of a formula, digits of a name. */

/** "거래량 1,2위", "3,4분기", "2,3% 남짓": two places or figures joined by a comma. */
export function isTwoPlaces({ code, text, start, end, kind }: Tokens, at: number, limit: number): boolean {
  if ((end[at] as number) - (start[at] as number) !== 3 || text.charAt((start[at] as number) + 1) !== ",") return false;
  return at + 1 < limit && (kind[at + 1] === WORD || code[at + 1] === M.percent) && start[at + 1] === end[at];
}

/** "매수잔량/잔량합계*100": part of a formula. */
export function isFactor(tokens: Tokens, at: number): boolean {
  return at > 0 && isTight(tokens, at) && tokens.kind[at - 1] === MARK && FACTORS.has(tokens.code[at - 1] as number);
}

const FACTORS = new Set([42, 0xd7, 0xf7]);

/** "가나증권7호스팩", "라마제3호스팩": the number of a shell company in its name. */
export function isOfShell(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const before = itemAt(items, items.length - 1);
  const tight = at + 1 < tokens.count && isTight(tokens, at) && isTight(tokens, at + 1);
  if (!tight || before?.to !== at || !(before.kind === K.unknown || before.kind === K.stock)) return false;
  return tokens.text.startsWith("호스팩", tokens.start[at + 1]);
}

/** "코로나19": a short whole number tight behind an unknown word, with nothing but a bracket or a blank behind it. */
export function isOfName(tokens: Tokens, items: readonly Item[], at: number): boolean {
  if (at === 0 || tokens.kind[at - 1] !== WORD || !isTight(tokens, at) || !isWhole(tokens, at)) return false;
  if (
    itemAt(items, items.length - 1)?.kind !== K.unknown ||
    (tokens.end[at] as number) - (tokens.start[at] as number) > 3
  )
    return false;
  return at + 1 >= tokens.count || tokens.kind[at + 1] === MARK || !isTight(tokens, at + 1)
    ? tokens.code[at + 1] !== M.percent
    : false;
}
