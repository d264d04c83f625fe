import type { Item } from "../phrases/item.ts";
import { endsIn, isTurn, isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as K from "../words/term-kind.ts";

const CLOSES: ReadonlySet<number> = new Set([E.join, E.link, E.final]);

/** How far behind a move stands the close it leads to: "올라 장을 마쳤다". */
const CLOSE_REACH = 5;

/**
 * Whether the clause behind phrase `at` ends in a close, and a moment told before it is over: "한때 최고가를 넘긴 뒤 0.35% 내린 24만
 * 원에 마감했다", but not "오른 뒤 4,280.10으로 내려왔다가 4,309.63에 마감했다".
 */
export function closesBehind(w: Walk, at: number): boolean {
  const { items } = w;
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next] as Item;
    // "1.24% 상승 마감", but not "마감 직전".
    const cut = item.ending === E.none && (items[next + 1]?.kind ?? K.comma) === K.comma;
    if (item.kind === K.close) return cut || CLOSES.has(item.ending);
    if (endsIn(w, item, "다가") || (item.ending === E.ahead && isSince(w, items[next + 1]))) return false;
    const leads = item.ending === E.join && items.slice(next, next + CLOSE_REACH).some(({ kind }) => kind === K.close);
    if (item.ending >= E.join && !leads) return false;
  }
  return false;
}

/** "오른 뒤", "오른 후", but not "뒤늦게". */
export function isSince(w: Walk, item: Item | undefined): boolean {
  return item !== undefined && (isAlone(w, item, "뒤") || isAlone(w, item, "후"));
}

function isAlone({ story: { tokens } }: Walk, { from, to }: Item, word: string): boolean {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]) === word;
}

const KEEPING = ["유지하", "이어가"];
const ALONG = ["며", "면서"];

/** "장 초반부터 매수세를 유지하며 67억원을 순매수했다": until the close, unless it turned. */
export function keepsOn(w: Walk, at: number): boolean {
  const { items } = w;
  const keeping = items.findIndex((item, n) => n > at && isKeeping(w, item));
  if (keeping < 0) return false;
  const behind = items.slice(keeping + 1);
  const told = behind.find(({ kind, ending }) => kind === K.trade || ending >= E.join);
  return (
    told?.kind === K.trade &&
    !behind.some((item) => endsIn(w, item, "다가") || (item.ending === E.link && isTurn(w, item)))
  );
}

function isKeeping(w: Walk, item: Item): boolean {
  return (
    isWord(w, item, "내내") ||
    (KEEPING.some((word) => isWord(w, item, word)) && ALONG.some((ending) => endsIn(w, item, ending)))
  );
}
