import * as M from "../../mark-code.ts";
import { isCapital, type Tokens } from "../../scanner.ts";
import { type Item, kindAt, numbered } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/**
 * "SK Discovery", "LG Corp", where no table knows the whole: the letters of a group begin the name of one of its companies.
 * "Seoul Line", "SK Retail": so does a name or a place before a word in capitals that means something else without them.
 */

/** Most letters that a group goes by. */
const MOST_LETTERS = 3;

/** Joins the letters, read as a company, with the unknown name right behind them. */
export function joinGroupNames(tokens: Tokens, items: Item[]): void {
  let end = 0;
  for (let at = 0; at < items.length; at++) {
    const name = items[at] as Item;
    const group = items[end - 1];
    const ends = group !== undefined && name.kind !== W.subject && isLastWord(tokens, name.from);
    const past = ends ? pastForm(tokens, items, at + 1) : at + 1;
    const last = ends && endsName(tokens, group, name, items[past]);
    if (last) {
      name.kind = W.subject;
      name.value = S.stock;
      if (past > at + 1) name.to = (items[at + 1] as Item).to;
      at = past - 1;
    }
    if (group !== undefined && (last || isOfGroup(tokens, group, name))) {
      name.from = group.from;
      name.subject = numbered(S.stock, tokens.text.slice(tokens.start[group.from], tokens.end[name.to - 1]), -1);
      end--;
    }
    items[end++] = name;
  }
  items.length = end;
}

const isLastWord = wordSet("line", "retail", "cross");

/** "Korea Line Corp.": past a firm's form and its dot. */
function pastForm({ code, end, start, text }: Tokens, items: readonly Item[], at: number): number {
  const form = items[at];
  if (form?.kind !== W.plain || !/^(?:Corp|Co|Ltd|Inc)$/.test(text.slice(start[form.from], end[form.to - 1])))
    return at;
  const dot = items[at + 1];
  return dot !== undefined && code[dot.from] === M.stop && kindAt(items, at + 2) >= 0 ? at + 2 : at + 1;
}

/** What stands behind a name: its verb or its figure, and no noun. */
const BEHIND = kindTable(
  ...[W.move, W.moving, W.copula, W.close, W.direction, W.comma, W.openBracket, W.and, W.possessive, W.touch, W.have],
);

function endsName(tokens: Tokens, first: Item, { from, to }: Item, next: Item | undefined): boolean {
  if (to !== from + 1 || !isLastWord(tokens, from) || !isCapital(tokens, from)) return false;
  const named = first.kind === W.place ? isCapital(tokens, first.from) : isStock(first);
  if (!named || next === undefined || BEHIND[next.kind] !== 1) return false;
  return tokens.start[from] === (tokens.end[first.to - 1] as number) + 1;
}

function isOfGroup(tokens: Tokens, group: Item, name: Item): boolean {
  if (name.subject?.value !== -1 || !isStock(name) || !isStock(group) || !isLetters(tokens, group)) return false;
  return tokens.start[name.from] === (tokens.end[group.to - 1] as number) + 1;
}

function isStock({ kind, value }: Item): boolean {
  return kind === W.subject && value === S.stock;
}

function isLetters({ end, start, text }: Tokens, { from, to }: Item): boolean {
  const first = start[from] as number;
  const last = end[to - 1] as number;
  if (last - first > MOST_LETTERS) return false;
  for (let at = first; at < last; at++)
    if (text.charCodeAt(at) < LETTER_A || text.charCodeAt(at) > LETTER_Z) return false;
  return true;
}

const LETTER_A = 65;
const LETTER_Z = 90;
