import type { Draft } from "../clause.ts";
import { amountOf } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { pastBracket } from "../phrases/past-bracket.ts";
import type { Story } from "../story.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import { beginsWith, textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";

const TIMES = ["때는", "때가", "날은", "시점은", "것은", "건"];

/** How wide a line is that a level stands just above. */
const STEP = 100;

/** The day a level was passed on, where other words than those before it tell it. */
export function dayPassed(
  story: Story,
  items: readonly Item[],
  draft: Draft,
  before: Draft | undefined,
  to: number,
): number | undefined {
  if (draft.day !== undefined) return undefined;
  return dayBehind(story, items, draft) ?? dayBefore(items, draft, before, to);
}

/** "4,300선을 넘어선 때는 지난달 3일이었다"; in "넘어선 것은 2021년 이후 처음" it is passed now. */
function dayBehind({ tokens, day }: Story, items: readonly Item[], { at, q }: Draft): number | undefined {
  const noun = itemAt(items, pastBracket(items, at) + 1);
  if (noun?.kind !== K.unknown || !q.line) return undefined;
  const told = textOf(tokens, noun);
  if (!TIMES.includes(told)) return undefined;
  const next = items.indexOf(noun) + 1;
  const date = itemAt(items, itemAt(items, next)?.kind === K.when ? next + 1 : next);
  if (date?.kind !== K.date || date.value === day.session) return undefined;
  // "1,100선을 넘긴 날은 2001년 6월 7일(1,104.2)이 마지막이었다".
  const last = itemAt(items, pastBracket(items, items.indexOf(date)));
  if (last?.kind === K.unknown && beginsWith(tokens, last, "마지막")) return date.value;
  const rest = items.slice(items.indexOf(date) + 1);
  const ends = date.particle === P.is || (date.particle === P.none && (rest.length === 0 || rest[0]?.kind === K.comma));
  return ends && !rest.some(({ kind }) => kind === K.after || kind === K.first) ? date.value : undefined;
}

/** "지난 22일 4,304.03으로 처음 4,300선을 넘은 뒤": the line and the level right above it are of one day. */
function dayBefore(
  items: readonly Item[],
  { at, q }: Draft,
  before: Draft | undefined,
  to: number,
): number | undefined {
  if (before?.day === undefined || before.particle !== P.to || before.q.line || !q.line || at >= to) return undefined;
  const above = amountOf(before.q) - amountOf(q);
  if (above < 0 || above >= STEP) return undefined;
  return items.slice(before.at + 1, at).some(({ kind, ending }) => ending !== E.none || kind === K.today)
    ? undefined
    : before.day;
}
