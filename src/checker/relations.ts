import { CALENDAR_RELATIONS } from "./calendar-relations.ts";
import { currencyPercent } from "./currency-percent.ts";
import { CURRENCY_RELATIONS } from "./currency-relations.ts";
import { currencyTriple } from "./currency-triple.ts";
import { FLOW_RELATIONS } from "./flow-relations.ts";
import { INDEX_RELATIONS } from "./index-relations.ts";
import { LEVEL_RELATIONS } from "./level-relations.ts";
import type { Relation, Tie } from "./relation.ts";
import { SAID_TWICE } from "./said-twice.ts";
import type { LineKind, Sheet } from "./sheet.ts";
import { STALENESS } from "./staleness.ts";
import { STOCK_RELATIONS } from "./stock-relations.ts";
import { TURNOVER_RELATIONS } from "./turnover-relations.ts";
import { WORD_RELATIONS } from "./word-relations.ts";

/** Every relation, with the kind of line it is looked for on. Adding one is adding it to its table. */
export const RELATIONS: Readonly<Record<LineKind | "story", readonly Relation[]>> = {
  index: [...INDEX_RELATIONS, ...TURNOVER_RELATIONS, ...FLOW_RELATIONS, ...LEVEL_RELATIONS, ...SAID_TWICE],
  stock: [...STOCK_RELATIONS, ...SAID_TWICE],
  currency: [...CURRENCY_RELATIONS, ...SAID_TWICE],
  other: SAID_TWICE,
  story: [...CALENDAR_RELATIONS, ...WORD_RELATIONS, ...STALENESS, currencyPercent, currencyTriple],
};

/** Every place in the story where a relation applies. */
export function tiesOf(sheet: Sheet): Tie[] {
  const ties: Tie[] = [];
  // Of one shape, whatever their relation needs: all that follows goes over them again and again.
  const add = ({ relation, claims, line, anchor, span, given }: Tie) => {
    ties.push({ relation, claims, line, anchor, span, given });
  };
  for (const line of sheet.lines) {
    for (const relation of RELATIONS[line.kind]) relation.find?.(sheet, line, add);
  }
  for (const relation of RELATIONS.story) relation.findInStory?.(sheet, add);
  return ties;
}
