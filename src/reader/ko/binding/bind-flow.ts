import { GROUP_FLOWS, type Measure } from "../../../market/measure.ts";
import type { Draft, Entry } from "../clause.ts";
import type { Item } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import type { Entity } from "../term.ts";
import { movesAt } from "../verbs/moves.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { extraOf } from "./extra.ts";

/** "차익거래와 비차익거래에서 모두 1천억원": both together. */
export const PROGRAM: Entity = { kind: K.program, name: "프로그램", value: 0 };

/** "기관과 외국인이 각각 2조원, 외국인도 4천억원을": who is named again has the amount said there. */
export function dropNamedAgain({ names, drafts, each }: Entry, next: Entry | undefined): void {
  const again = each && drafts.length === names.length - 1 && next?.names[0] === names.at(-1);
  if (again && drafts.length > 0) names.pop();
}

/** How many amounts back another of the same market and day is looked for. */
const AGAIN_REACH = 4;

/** Binds net amounts to investors in the order of their names; an amount without a side stays outside the vocabulary. */
export function bindFlow(
  story: Story,
  items: readonly Item[],
  entry: Entry,
  to: number,
  markets: readonly string[],
): void {
  const { names, drafts } = entry;
  // "매도 규모가 800억원 늘어난": what an amount grew by is no amount.
  const amounts = drafts.filter(
    (draft) =>
      (draft.q.unit === U.won || draft.q.unit === U.plain) &&
      // "순매도 규모의 62.15%(2조원)": a share; "순매수액 합산액(4조원)": of several.
      !(draft.bracket && (draft.head === K.quantity || draft.head === K.together)) &&
      (draft.bracket || movesAt(items, draft, to) < 0),
  );
  // "외국인과 개인은 각각 1천억원을": fewer or more amounts than names are nobody's in particular.
  const shared = names.length > 1 && amounts.length !== names.length;
  // "외국인은 각각 74억원, 1억원": of markets named before.
  const apart = names.length === 1 && amounts.length > 1 && items[(amounts[0] as Draft).at - 1]?.kind === K.each;
  const program = shared && amounts.length === 1 && names.every(({ kind }) => kind === K.program);
  const [first] = names;
  if (first?.kind === K.group && names.length === 1 && markets.length > 0 && markets.length === amounts.length) {
    // "외국인이 코스피와 코스닥에서 각각 3천억원, 614억원": an amount for each market.
    const own = { ...entry, partial: false };
    for (const [n, draft] of amounts.entries()) bindAmount(story, own, first, { ...draft, market: markets[n] }, false);
    return;
  }
  for (const [n, draft] of amounts.entries()) {
    const name = names.length === 1 ? names[0] : program ? PROGRAM : names[n];
    // Two amounts of one investor: only the first is the day's, but for "코스피에서 3천억원, 코스닥에서 614억원".
    const again =
      names.length === 1 &&
      amounts
        .slice(Math.max(0, n - AGAIN_REACH), n)
        .some(({ market, day }) => market === draft.market && day === draft.day);
    bindAmount(story, entry, (shared && !program) || apart ? undefined : name, draft, again);
  }
  for (const draft of drafts) {
    if (!amounts.includes(draft)) story.other(names[0] ?? "", draft.q, draft.trade ?? draft.move ?? 1, extraOf(draft));
  }
}

/** "가나전자는 2% 올랐다. 외국인이 120억원을 샀다": of the company, in a story that has told no index. */
function isOfStock({ topic, indexTold, unindexed }: Story, { market }: Draft): boolean {
  return market === undefined && !indexTold && (unindexed || topic?.kind === K.stock);
}

function bindAmount(story: Story, entry: Entry, name: Entity | undefined, draft: Draft, again: boolean): void {
  const { q } = draft;
  const side = draft.trade ?? 0;
  const whole =
    name !== undefined &&
    !entry.partial &&
    !isOfStock(story, draft) &&
    draft.period === SPAN.session &&
    (side !== 0 || q.sign !== 0);
  if (!whole || (again && draft.day === undefined)) {
    story.other(name ?? "", q, side || 1, extraOf(draft));
    return;
  }
  const extra = { ...extraOf(draft, draft.now || draft.intraday), unit: "KRW" };
  if (side !== 0) story.lastFlow = { entity: name, side };
  if (name.kind === K.group) {
    const market = draft.market ?? story.scope;
    story.flowsOf.add(market);
    story.claim(GROUP_FLOWS[name.value ?? 0] as Measure, market, q, side, extra);
  } else story.claim("flow.other", name, q, side, extra);
}
