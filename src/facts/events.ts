import { decimal, sign, subtract } from "../market/decimal.ts";
import type { MarketDay } from "../market/market-day.ts";
import { buildFact } from "./build-fact.ts";
import type { Fact } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";

/** What happened rather than how much: exchange measures, reported stock records, an index against its own breadth. */
export function eventFacts(context: FactContext): readonly Fact[] {
  return [...exchangeEvents(context), ...stockRecords(context), ...divergence(context)];
}

/** A published record fall of a day that rose, or a rise of one that fell, is an error and no event. */
function isOfTheDay({ kind }: MarketDay["events"][number], { index }: MarketDay): boolean {
  const way = RECORD_WAYS[kind];
  return !way || !index || sign(subtract(index.close, index.previous)) === way;
}

const RECORD_WAYS: Readonly<Partial<Record<MarketDay["events"][number]["kind"], 1 | -1>>> = {
  record_point_gain: 1,
  record_point_fall: -1,
};

function exchangeEvents({ day }: FactContext): readonly Fact[] {
  return day.events
    .filter((row) => isOfTheDay(row, day))
    .map((row) => {
      const { kind, side, time, value, previousSession } = row;
      const measured = kind !== "sidecar" && kind !== "circuit_breaker";
      return buildFact(day, row.receipt, {
        measure: "other",
        subject: [day.market, side, kind.replaceAll("_", " ")].filter(Boolean).join(" "),
        value: value ?? decimal(1n),
        unit: value ? "pt" : "",
        event: measured
          ? { kind, ...(previousSession ? { previousSession } : {}) }
          : { kind, ...(side ? { side } : {}), ...(time ? { time } : {}) },
      });
    });
}

/** A stock's record that someone published: their word is the witness, and the fact says whose. */
function stockRecords({ day, directory }: FactContext): readonly Fact[] {
  return day.reportedRecords.flatMap((record) => {
    const quote = day.quotes.find((candidate) => candidate.code === record.code);
    const receipt = day.receipts.get(record.receipt);
    if (!quote || !receipt) return [];
    const high = record.kind === "intraday" ? quote.high : undefined;
    return [
      buildFact(day, record.receipt, {
        measure: "other",
        subject: directory.get(record.code)?.en ?? record.code,
        code: record.code,
        value: high ?? quote.close,
        unit: "KRW",
        formula: "record high, as reported",
        inputs: [`${record.code}/${high ? "stock.high" : "stock.close"}@${day.session}`],
        event: { kind: "stock_record", price: record.kind },
        witness: { from: day.session, through: day.session, rows: [], reportedBy: receipt.source },
      }),
    ];
  });
}

/** The index rose while more issues fell than rose, or the reverse. */
function divergence(context: FactContext): readonly Fact[] {
  const { day } = context;
  const { index, breadth, market } = day;
  if (!index || !breadth) return [];
  const change = subtract(index.close, index.previous);
  const balance = decimal(String(breadth.gainers - breadth.losers));
  if (sign(change) === 0 || sign(change) * sign(balance) !== -1) return [];
  const inputs = [`${market}/index.change@${day.session}`];
  for (const measure of ["breadth.gainers", "breadth.losers"] as const) {
    const fact = context.fact(market, measure);
    if (fact) inputs.push(fact.id);
  }
  const indexReceipts = context.fact(market, "index.change")?.receipts ?? [];
  const fact = buildFact(day, breadth.receipt, {
    measure: "other",
    subject: `${market} divergence`,
    value: balance,
    unit: "issues",
    formula: "gainers - losers, against the direction of the index",
    inputs,
    event: { kind: "divergence" },
  });
  return [{ ...fact, receipts: [...new Set([...fact.receipts, ...indexReceipts])] }];
}
