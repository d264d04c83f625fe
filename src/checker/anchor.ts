import { scaled, toTheUnit } from "../market/figure.ts";
import type { Measure } from "../market/measure.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { Reading } from "../reader/claim.ts";
import type { EarlierStory } from "./knowledge.ts";
import { pointRange, type Range, roundedRange } from "./range.ts";
import type { Anchor } from "./relation.ts";
import { beforeKey } from "./relative-claim.ts";
import { dayOf, different, KOREAN_INDICES, type Line, lineKey, rangeAt, type Sheet } from "./sheet.ts";
import { listedOf } from "./stock-table.ts";
import { scopesOf } from "./tape.ts";

/** A previous close with the claims of this very story that state it (none when it comes from outside). */
export interface Stated {
  readonly claims: readonly number[];
  readonly anchor: Anchor;
}

/** The close of the session before a line's own: from the tape, else from this story, else from an earlier one. */
export function indexAnchor(sheet: Sheet, line: Line): Stated | undefined {
  if (line.anchor === undefined) line.anchor = findIndexAnchor(sheet, line) ?? "none";
  return line.anchor === "none" ? undefined : line.anchor;
}

function findIndexAnchor(sheet: Sheet, line: Line): Stated | undefined {
  const name = line.code ?? line.subject;
  const before = sessionBefore(sheet, line);
  const onTape = before && closeOnTape(sheet, [line.subject, sheet.reading.market], before, name, "index.close");
  if (onTape)
    return { claims: [], anchor: { range: onTape, session: before, from: { kind: "tape", base: "ordinary" } } };
  const [claim] = toldBefore(sheet, line, name, before, "index.close");
  if (claim !== undefined) {
    const range = rangeAt(sheet, claim);
    return { claims: [claim], anchor: { range, session: before, from: { kind: "story", name: "" } } };
  }
  const earlier = before && closeOfEarlier(sheet, before, name, "index.close");
  return earlier && { claims: [], anchor: earlier };
}

/** The one previous close or rate that the story itself gives; none where it gives two. */
export function toldBefore(
  sheet: Sheet,
  line: Line,
  name: string,
  before: TradingDay | undefined,
  measure: Measure,
): readonly number[] {
  const told =
    (before && sheet.byKey.get(lineKey(name, before))) ??
    (line.session === undefined ? sheet.byKey.get(beforeKey(name)) : undefined);
  const found = told ? different(sheet, told, measure) : [];
  return found.length === 1 ? found : [];
}

function sessionBefore(sheet: Sheet, line: Line): TradingDay | undefined {
  if (line.session === undefined) return sheet.previousSession;
  const { knowledge, reading } = sheet;
  return knowledge.previousSession?.(reading.market, line.session) ?? knowledge.calendar?.previousSession(line.session);
}

/**
 * The base price of a stock: exact from the tape's own row of the session (close - change), else the close before,
 * which is the base price on every day but those of rights, splits and the like.
 */
export function stockAnchor(sheet: Sheet, line: Line): Anchor | undefined {
  const session = dayOf(sheet, line);
  if (!session) return undefined;
  const name = line.code ?? line.subject;
  const listed = listedOf(sheet, line);
  const markets = listed ? [listed.market, sheet.reading.market] : [sheet.reading.market];
  const known = baseOnTape(sheet, markets, session, name);
  if (known) return { range: known, session, from: { kind: "tape", base: "known" } };
  const before = sessionBefore(sheet, line);
  if (!before) return undefined;
  const onTape = closeOnTape(sheet, markets, before, name, "stock.close");
  if (onTape) return { range: onTape, session: before, from: { kind: "tape", base: "ordinary" } };
  return closeOfEarlier(sheet, before, name, "stock.close");
}

function baseOnTape(sheet: Sheet, markets: readonly string[], session: TradingDay, name: string): Range | undefined {
  for (const market of markets) {
    for (const scope of scopesOf(sheet, market, session)) {
      const base = scope.venue === "NXT" ? undefined : scope.basePrice(name);
      if (base) return base;
    }
  }
  return undefined;
}

/** The close is always KRX's regular session, whatever else the tape holds of that day. */
function closeOnTape(
  sheet: Sheet,
  markets: readonly string[],
  session: TradingDay,
  name: string,
  measure: Measure,
): Range | undefined {
  for (const market of markets) {
    for (const scope of scopesOf(sheet, market, session)) {
      const range = scope.venue === "NXT" ? undefined : scope.range(name, measure);
      if (range) return range;
    }
  }
  return undefined;
}

/** Closes a story prints of its own session, by name: undefined where it prints two that differ. */
const CLOSES = new WeakMap<
  Reading,
  ReadonlyMap<string, { readonly digits: number; readonly exponent: number } | undefined>
>();

function closesOf({ reading }: EarlierStory) {
  let closes = CLOSES.get(reading);
  if (!closes) {
    const found = new Map<string, { digits: number; exponent: number } | undefined>();
    for (const claim of reading.claims) {
      if (claim.measure !== "index.close" && claim.measure !== "stock.close") continue;
      if (claim.bound !== undefined || claim.intraday || claim.elsewhen) continue;
      if (claim.session !== undefined && claim.session !== reading.session) continue;
      const key = `${claim.measure}/${claim.code ?? claim.subject}`;
      const figure = claim.exact ? toTheUnit(claim.figure) : claim.figure;
      const known = found.get(key);
      const same = !found.has(key) || (known?.digits === figure.digits && known.exponent === figure.exponent);
      found.set(key, same ? figure : undefined);
    }
    closes = found;
    CLOSES.set(reading, closes);
  }
  return closes;
}

function closeOfEarlier(sheet: Sheet, session: TradingDay, name: string, measure: Measure): Anchor | undefined {
  const finest = measure === "index.close" && KOREAN_INDICES.has(name) ? -2 : 0;
  for (const story of sheet.knowledge.earlier ?? []) {
    if (story.reading.session !== session || story.reading === sheet.reading) continue;
    const figure = closesOf(story).get(`${measure}/${name}`);
    // A close printed short of the exchange's own decimals would make every chain loose: it is no anchor.
    if (!figure || figure.exponent > finest || scaled(figure.digits, figure.exponent) <= 0) continue;
    const exact = measure === "stock.close" || KOREAN_INDICES.has(name);
    return {
      range: exact ? pointRange(figure) : roundedRange(figure),
      session,
      from: { kind: "story", name: story.name },
    };
  }
  return undefined;
}
