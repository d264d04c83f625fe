import { add, type Decimal, decimal, percentChange } from "../market/decimal.ts";
import { buildFact } from "./build-fact.ts";
import type { Fact } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";
import { stockName } from "./stocks.ts";

/**
 * Points that each quoted stock added to the index, and the stocks of each sector together. All members' points sum to
 * the change of the recomputed index.
 */
export function contributionFacts(context: FactContext): readonly Fact[] {
  const { day, history, directory } = context;
  const { market, session } = day;
  const sectors = new Map<string, { points: Decimal; inputs: string[]; receipts: readonly string[] }>();
  const facts: Fact[] = [];
  for (const quote of day.quotes) {
    const points = history.contribution?.(market, session, quote.code);
    const change = context.fact(quote.code, "stock.change");
    if (!points || !change) continue;
    const fact = buildFact(day, quote.receipt, {
      measure: "stock.contribution",
      subject: stockName(quote, directory),
      code: quote.code,
      value: points,
      formula: "previous close of the index x change x shares that count / sum(base price x shares) of its members",
      inputs: [change.id, `${market}/index.close@${session}`, `${market}/index.change@${session}`],
    });
    const receipts = [...new Set([quote.receipt, ...(day.index ? [day.index.receipt] : [])])];
    facts.push({ ...fact, receipts });
    const sector = directory.get(quote.code)?.sector;
    if (!sector || !directory.sectors.has(sector)) continue;
    const known = sectors.get(sector);
    sectors.set(sector, {
      points: known ? add(known.points, points) : points,
      inputs: [...(known?.inputs ?? []), fact.id],
      receipts,
    });
  }
  for (const [sector, { points, inputs, receipts }] of sectors) {
    const [receipt = ""] = receipts;
    const fact = buildFact(day, receipt, {
      measure: "other",
      subject: `${market} ${sector} contribution`,
      value: points,
      unit: "pt",
      formula: "sum of the contributions of the sector's quoted stocks",
      inputs,
      event: { kind: "sector_contribution", sector },
    });
    facts.push({ ...fact, receipts });
  }
  return facts;
}

/**
 * Change of a sector by market value: sum(close x shares) / sum(base price x shares) - 1 over its quoted stocks, two or
 * more, where the history quotes a market's largest and not some that a story happened to name.
 */
export function sectorFacts(context: FactContext): readonly Fact[] {
  const { day, history, directory } = context;
  const { market, session } = day;
  if (!history.issueCounts?.(market, session)) return [];
  const sums = new Map<string, { close: bigint; change: bigint; inputs: string[]; receipt: string }>();
  for (const quote of day.quotes) {
    const sector = directory.get(quote.code)?.sector;
    const cap = context.fact(quote.code, "market_cap");
    const change = context.fact(quote.code, "stock.change");
    const isWhole = quote.close.scale === 0 && quote.change.scale === 0 && quote.shares?.scale === 0;
    if (!sector || !directory.sectors.has(sector) || !cap || !change || !quote.shares || !isWhole) continue;
    const known = sums.get(sector) ?? { close: 0n, change: 0n, inputs: [], receipt: quote.receipt };
    known.close += quote.close.units * quote.shares.units;
    known.change += quote.change.units * quote.shares.units;
    known.inputs.push(cap.id, change.id);
    sums.set(sector, known);
  }
  return [...sums].flatMap(([sector, { close, change, inputs, receipt }]) => {
    const base = close - change;
    if (inputs.length < 4 || base <= 0n) return [];
    return [
      buildFact(day, receipt, {
        measure: "sector.change_pct",
        subject: `${market} ${sector}`,
        value: percentChange(decimal(close), decimal(base)),
        formula: "(sum(close x shares) / sum(base price x shares) - 1) x 100 over the sector's quoted stocks, to 0.01",
        inputs,
      }),
    ];
  });
}
