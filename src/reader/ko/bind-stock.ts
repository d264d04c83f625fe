import { extraOf } from "./bind-index.ts";
import type { Draft, Entry } from "./clause.ts";
import type { Item } from "./item.ts";
import { movesAt, ROLE, roleOf } from "./level.ts";
import { U } from "./quantity.ts";
import type { Story } from "./story.ts";
import { type Entity, K } from "./term.ts";

/** Binds prices and percents of stocks, percents of industries. Several names share one figure or take theirs in order. */
export function bindStock(story: Story, items: readonly Item[], entry: Entry, to: number): void {
  const { names, drafts } = entry;
  for (const unit of [U.percent, U.won, U.plain, U.point, U.percentPoint]) {
    const own = drafts.filter(({ q }) => q.unit === unit);
    if (own.length === 0) continue;
    if (names.length <= 1) for (const draft of own) bindOne(story, items, names[0], draft, to);
    else if (own.every(({ q }) => q.range > 0) || (own.length === 1 && (!entry.each || own[0]?.q.bound)))
      shareOut(story, items, names, own, to);
    else for (const [n, draft] of own.entries()) bindOne(story, items, names[n], draft, to);
  }
  for (const { q, move } of drafts) {
    if (q.unit > U.percentPoint && q.unit !== U.won) story.other(names[0] ?? "", q, move ?? 1);
  }
}

function shareOut(
  story: Story,
  items: readonly Item[],
  names: readonly Entity[],
  own: readonly Draft[],
  to: number,
): void {
  for (const draft of own) for (const name of names) bindOne(story, items, name, draft, to);
}

function bindOne(story: Story, items: readonly Item[], entity: Entity | undefined, draft: Draft, to: number): void {
  const { q } = draft;
  const sign = draft.move ?? 1;
  if (!entity || draft.period > 1) {
    story.other(entity ?? "", q, sign, extraOf(draft));
    return;
  }
  if (draft.move) story.lastMove = draft.move;
  if (q.unit === U.point && entity.kind === K.stock && draft.move) {
    story.claim("stock.contribution", entity, q, sign, { ...extraOf(draft), unit: "pt" });
    return;
  }
  const percent = q.unit === U.percent || (q.unit === U.plain && draft.bracket && q.scale === 0 && q.decimals > 0);
  if (percent) {
    const measure = entity.kind === K.sector ? "sector.change_pct" : "stock.change_pct";
    story.claim(measure, entity, q, sign, { ...extraOf(draft, draft.now || draft.intraday), unit: "pct" });
  } else if (entity.kind === K.sector || q.unit !== U.won || q.scale >= 8) story.other(entity, q, sign, extraOf(draft));
  else if (movesAt(items, draft, to) >= 0 && !q.line && !q.band)
    story.claim("stock.change", entity, q, sign, extraOf(draft));
  else bindPrice(story, items, entity, draft, to);
}

function bindPrice(story: Story, items: readonly Item[], entity: Entity, draft: Draft, to: number): void {
  const { q } = draft;
  const role = roleOf(items, draft, to, Number.NaN);
  const bound = q.line || q.band ? ("band" as const) : q.bound;
  switch (role) {
    case ROLE.high:
    case ROLE.low:
      story.claim(role === ROLE.high ? "stock.high" : "stock.low", entity, q, 1, { ...extraOf(draft), bound });
      break;
    case ROLE.milestone:
      if (q.band) story.claim("stock.close", entity, q, 1, { ...extraOf(draft), bound });
      else story.claim("milestone.level", entity, q, 1, { ...extraOf(draft), bound: q.line ? undefined : q.bound });
      break;
    case ROLE.close:
      story.claim("stock.close", entity, q, 1, { ...extraOf(draft), bound });
      break;
    default:
      story.other(entity, q, 1, { ...extraOf(draft), bound });
  }
}
