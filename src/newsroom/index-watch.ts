import {
  absolute,
  compare,
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  multiply,
  subtract,
  sum,
} from "../market/decimal.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { openTapeQuery, type TapeQuote } from "../tape/day-query.ts";
import { realEffects } from "../tape/effects.ts";
import type { Newsroom } from "./newsroom.ts";

interface Likely {
  readonly code: string;
  readonly name: string;
  readonly how: string;
  /** What the wrong share count adds to the value of the members: at their closes, and at their base prices. */
  readonly added: { readonly close: Decimal; readonly base: Decimal };
}

/** A published figure that does not fit the sum of its issues. */
export interface Misfit {
  readonly market: string;
  readonly session: TradingDay;
  readonly measure: "index.close" | "market_cap";
  readonly published: Decimal;
  readonly expected: Decimal;
  /** Published less expected, in hundredths of a percent of it. */
  readonly basisPoints: Decimal;
  /** The issue that alone would explain it, and how. */
  readonly likely?: Likely;
  /** Where the members are known by rule alone a level may be a basis point off by itself. */
  readonly members?: "list" | "rule";
  /** Set where the gap is known and has a reason. */
  readonly explained?: string;
}

/** Half a basis point: rounding of a published level is at most a tenth of that. */
const TOLERANCE = decimal("0.5");

/** A published level is rounded to two places, a market value to the won. */
const HALF_DIGIT = decimal("0.005");
const ONE_WON = decimal(1);

/** Shares that foreign companies list: a market's index leaves them out. */
const FOREIGN_GROUPS = ["외국주권", "주식예탁증권"];

/**
 * Holds a session's published index and market value against its issues. Exchanges have erred so: a wrong share count
 * went out for hours in 2009. Starts the query engine only where something does not fit.
 */
export async function watchIndex(newsroom: Newsroom, market: string, session: TradingDay): Promise<readonly Misfit[]> {
  const { tape, history } = newsroom;
  const summary = tape?.summary(market, session);
  const index = history.scopes(market, session)[0]?.index;
  if (!tape || !summary || !index) return [];
  const own = summary.scopes.find((scope) => scope.issues)?.issues;
  if (!own) return [];
  const recomputed = tape.recomputed?.(market, session);
  const told = summary.scopes.find((scope) => scope.index?.marketValue)?.index?.marketValue;
  const values = told ? await valueMisfit(newsroom, market, session, decimal(told), decimal(own.marketValue)) : [];
  const misfits: Misfit[] = [];
  const inWon = (points: Decimal) => divide(multiply(points, decimal(own.members.base)), index.previous, 0);
  const bp = recomputed && basisPoints(index.close, recomputed.level);
  if (recomputed && bp && isFar(bp)) {
    const blamed = values[0]?.likely;
    const likely =
      blamed && explainsLevel(index, own.members, blamed)
        ? blamed
        : await likelyIssue(newsroom, market, session, {
            missing: inWon(subtract(index.close, recomputed.level)),
            slack: inWon(HALF_DIGIT),
          });
    misfits.push({
      ...{
        market,
        session,
        measure: "index.close",
        published: index.close,
        expected: recomputed.level,
        basisPoints: bp,
      },
      ...(likely ? { likely } : {}),
      members: recomputed.by,
      ...(recomputed.explained ? { explained: recomputed.explained.en } : {}),
    });
  }
  return [...misfits, ...values];
}

/** Whether the level fits once the issue that the market value blames is counted as the exchange counted it. */
function explainsLevel(
  index: { readonly close: Decimal; readonly previous: Decimal },
  members: { readonly close: string; readonly base: string },
  { added }: Likely,
): boolean {
  const [close, base] = [sum([decimal(members.close), added.close]), sum([decimal(members.base), added.base])];
  return base.units > 0n && !isFar(basisPoints(index.close, divide(multiply(index.previous, close), base, 4)));
}

/** The market value counts all issues, or all but those of foreign companies: it must fit one of the two. */
async function valueMisfit(
  newsroom: Newsroom,
  market: string,
  session: TradingDay,
  published: Decimal,
  all: Decimal,
): Promise<readonly Misfit[]> {
  if (!isFar(basisPoints(published, all))) return [];
  const foreign = await foreignValue(newsroom, market, session);
  const expected = foreign ? subtract(all, foreign) : all;
  const bp = basisPoints(published, expected);
  if (!isFar(bp)) return [];
  const likely = await likelyIssue(newsroom, market, session, {
    missing: subtract(published, expected),
    slack: ONE_WON,
  });
  return [
    {
      ...{ market, session, measure: "market_cap", published, expected, basisPoints: bp },
      ...(likely ? { likely } : {}),
    },
  ];
}

const isFar = (bp: Decimal): boolean => compare(absolute(bp), TOLERANCE) > 0;

const basisPoints = (published: Decimal, expected: Decimal): Decimal =>
  divide(multiply(subtract(published, expected), decimal(10_000)), expected, 2);

async function foreignValue(newsroom: Newsroom, market: string, session: TradingDay): Promise<Decimal | undefined> {
  const query = await openTapeQuery(newsroom.tapeFolder, realEffects());
  try {
    const masters = await query.rows("instruments", "0001-01-01", session);
    const codes = new Set(
      masters.filter((row) => FOREIGN_GROUPS.includes(row.security_group ?? "")).map((row) => row.code),
    );
    if (codes.size === 0) return undefined;
    const quotes = await query.quotes(market, session);
    return sum(quotes.filter((quote) => codes.has(quote.code)).map(worthOf));
  } finally {
    query.close();
  }
}

const worthOf = (quote: TapeQuote): Decimal => multiply(quote.close, quote.shares ?? decimal(0));

/** Slips of a share count, by what the wrong one is of the right one. */
const SLIPS = [
  ["0.1", "whose share count may have lost a digit"],
  ["10", "whose share count may have a digit too many"],
  ["0", "which may have been left out"],
  ["2", "which may have been counted twice"],
] as const;

/**
 * The issue that alone makes up the missing market value: by the share count of the day before, else by a slip. Where
 * several would do, none is named.
 *
 * @param slack how far off an explanation may be: what rounding hides
 */
async function likelyIssue(
  newsroom: Newsroom,
  market: string,
  session: TradingDay,
  { missing, slack }: { readonly missing: Decimal; readonly slack: Decimal },
): Promise<Misfit["likely"]> {
  const query = await openTapeQuery(newsroom.tapeFolder, realEffects());
  try {
    const previous = newsroom.calendar.previousSession(session);
    const before = new Map((previous ? await query.quotes(market, previous) : []).map((quote) => [quote.code, quote]));
    const found: { readonly isOld: boolean; readonly likely: NonNullable<Misfit["likely"]> }[] = [];
    for (const quote of await query.quotes(market, session)) {
      for (const { counted, how, isOld } of countsOf(quote, before.get(quote.code)?.shares)) {
        const explained = multiply(subtract(counted, quote.shares ?? counted), quote.close);
        if (compare(absolute(subtract(missing, explained)), slack) > 0) continue;
        const name = newsroom.directory.get(quote.code)?.en ?? quote.name?.ko ?? quote.code;
        const base = multiply(subtract(counted, quote.shares ?? counted), subtract(quote.close, quote.change));
        found.push({ isOld, likely: { code: quote.code, name, how, added: { close: explained, base } } });
      }
    }
    const best = found.some(({ isOld }) => isOld) ? found.filter(({ isOld }) => isOld) : found;
    return best.length === 1 ? best[0]?.likely : undefined;
  } finally {
    query.close();
  }
}

/** Wrong share counts that may have been used for an issue. */
function countsOf({ shares }: TapeQuote, old: Decimal | undefined) {
  if (!shares) return [];
  const slips = SLIPS.map(([times, how]) => ({ counted: multiply(shares, decimal(times)), how, isOld: false }));
  if (!old || compare(old, shares) === 0) return slips;
  return [{ counted: old, how: "whose share count changed since the day before", isOld: true }, ...slips];
}

/** One line for the user. */
export function misfitText({
  market,
  session,
  measure,
  published,
  expected,
  basisPoints: bp,
  likely,
  members,
  explained,
}: Misfit): string {
  const byRule = members === "rule" ? ", and its members are known by rule alone" : "";
  const blame = likely
    ? `likely ${likely.name} (${likely.code}), ${likely.how}`
    : `no single issue explains it${byRule}`;
  const why = explained ? `; known: ${explained}` : `; ${blame}`;
  return `${market} ${session}: the published ${measure} ${formatDecimal(published)} does not fit its issues, which make ${formatDecimal(expected)} (${formatDecimal(bp)} basis points)${why}`;
}
