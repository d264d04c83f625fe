import type { Item } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import { beginsWith, beginsWithAny } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";

/** What a verb tells is no deed of this session: a condition, a forecast, or what happened before. */
export function isUntold(w: Walk, at: number, item: Item): boolean {
  return item.ending === E.condition || isForecast(w, at, item) || isSupposed(w, at, item) || isBefore(w, at, item);
}

/** What follows "오를", "떨어질". */
const FORESEEN = ["것", "수", "위기", "우려", "가능성", "전망", "처지", "조짐"];

/** The syllable that ends in ㄹ and is no noun's: "오를 것이라는", "갈 것으로". */
const RIEUL = 8;

function isForecast({ items, story: { tokens } }: Walk, at: number, { kind, ending, to }: Item): boolean {
  const next = items[at + 1];
  if (
    (ending !== E.ahead && kind !== K.unknown) ||
    kind === K.verb ||
    next?.kind !== K.unknown ||
    !beginsWithAny(tokens, next, FORESEEN)
  )
    return false;
  // "올라설 수 있었다": it did.
  const after = items[at + 2];
  if (after && beginsWith(tokens, after, "있었")) return false;
  return (tokens.text.charCodeAt((tokens.end[to - 1] as number) - 1) - 0xac00) % 28 === RIEUL;
}

/** "70만원까지 오르면 시총은 500조원을 상회하게 된다". */
function isSupposed(w: Walk, at: number, item: Item): boolean {
  if (item.ending !== E.join || !endsIn(w, item, "게") || !isWord(w, w.items[at + 1], "된다")) return false;
  return w.items.slice(0, at).some(({ ending }) => ending === E.condition);
}

/** "3% 넘게 급락한 지 하루 만에 반등했다": figures of some session before. */
function isBefore(w: Walk, at: number, { kind, ending }: Item): boolean {
  const since = w.items[at + 1];
  if (kind !== K.move || ending !== E.ahead || since?.kind !== K.unknown) return false;
  const { start, end, text } = w.story.tokens;
  return text.slice(start[since.from], end[since.to - 1]) === "지";
}

/** "900선까지 오를 것이라는 전망": figures of no day. */
export function leaveForecast({ s, story, items }: Walk, at: number): void {
  // Of a verb no table knows only what stands right before it.
  const known = items[at]?.kind !== K.unknown;
  let from = at;
  while (from > s.from && (known || from > at - 2) && !isPredicate(items[from - 1] as Item)) from--;
  for (const entry of s.entries.slice(s.firstEntry)) {
    for (const draft of entry.drafts) if (draft.at >= from) story.other("", draft.q, 1);
    entry.drafts = entry.drafts.filter((draft) => draft.at < from);
  }
}

function isPredicate({ kind }: Item): boolean {
  return kind >= K.move && kind <= K.stay;
}
