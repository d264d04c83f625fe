import { compare, type Decimal, decimal, toNumber } from "../market/decimal.ts";
import { buildFact } from "./build-fact.ts";
import type { Fact } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";
import { type Span, sessionsBefore, spanRows } from "./history.ts";

/** Round levels a story names, by the size of the index: hundreds from 1,000 points on, tens below. */
export function milestoneStep(level: number): number {
  if (level >= 1000) return 100;
  return level >= 100 ? 10 : 1;
}

/** Thousands before five hundreds before hundreds: how many steps lie between levels of each kind. */
export const ROUNDNESS = [10, 5, 1] as const;

/**
 * Whether the close is the highest ever, the record it beat, and the round level it closed above for the first time.
 * Proven by the complete list of record closes before the session; without one, nothing is said.
 */
export function recordFacts(context: FactContext): readonly Fact[] {
  const records = recordCloseFacts(context);
  return records.some((fact) => fact.measure === "milestone.level") ? records : [...records, ...levelCrossed(context)];
}

/**
 * The roundest level between the previous close and this one: lost, which needs no history, or won back, where the past
 * shows a close above it. A level that may never have been reached before is not said to be won back.
 */
function levelCrossed(context: FactContext): readonly Fact[] {
  const { index, market, session } = context.day;
  if (!index) return [];
  const rose = compare(index.close, index.previous) > 0;
  const level = roundestLevel(index.previous, index.close);
  if (!level || (rose && !wasAbove(level, context))) return [];
  return [
    buildFact(context.day, index.receipt, {
      measure: "milestone.level",
      subject: market,
      value: level,
      formula: "roundest level between the previous close and this close",
      inputs: [`${market}/index.close@${session}`],
      event: { kind: "level", crossing: rose ? "regained" : "lost" },
    }),
  ];
}

/** Whether an earlier close is known to have stood above the level. */
function wasAbove(level: Decimal, { day, history, past }: FactContext): boolean {
  const { market, session } = day;
  const records = history.recordCloses(market, session)?.rows ?? [];
  if (records.some((row) => row.session < session && compare(row.close, level) > 0)) return true;
  const line = past();
  if (line) {
    const edge = toNumber(level) * 10 ** line.scale;
    return line.closes.subarray(0, line.closes.length - 1).some((close) => close > edge);
  }
  const span = history.closes(market, session);
  return span ? spanRows(span, 0, sessionsBefore(span, session)).some((row) => compare(row.close, level) > 0) : false;
}

function recordCloseFacts({ day, history }: FactContext): readonly Fact[] {
  const { index, market, session } = day;
  const span = history.recordCloses(market, session);
  if (!index || !span) return [];
  const before = span.rows.filter((row) => row.session < session);
  const last = before.at(-1);
  if (!last || compare(index.close, last.close) <= 0) return [];
  const witness = { from: span.from, through: span.through, rows: [last] };
  const inputs = [`${market}/index.close@${session}`];
  const shared = { subject: market, inputs, witness };
  const facts = [
    buildFact(day, span.receipt, {
      ...shared,
      measure: "record.previous_close",
      value: last.close,
      when: last.session,
      formula: "highest close of the earlier record closes",
    }),
    buildFact(day, span.receipt, {
      ...shared,
      measure: "record.previous_date",
      value: last.session,
      formula: "day of the highest earlier close",
    }),
    buildFact(day, span.receipt, {
      ...shared,
      subject: `${market} record close`,
      measure: "other",
      value: index.close,
      unit: "pt",
      formula: "close > highest earlier close",
      event: { kind: "record_close" },
    }),
  ];
  // Only a record close can be the first above a level.
  const milestone = roundestLevel(last.close, index.close);
  if (milestone) {
    facts.push(
      buildFact(day, span.receipt, {
        ...shared,
        measure: "milestone.level",
        value: milestone,
        formula: "roundest level between the earlier record close and this close",
        event: { kind: "level", crossing: "first" },
      }),
    );
  }
  return facts.map((fact) => withIndexReceipt(fact, index.receipt, span));
}

/**
 * The roundest level that a move leaves behind, or undefined: thousands before five hundreds before hundreds, since that
 * is the one a story names; of two equally round the last one passed. An index that ends on a level has not passed it,
 * one that starts from it does.
 */
export function roundestLevel(from: Decimal, to: Decimal): Decimal | undefined {
  const rose = compare(to, from) > 0;
  const step = milestoneStep(Math.max(toNumber(from), toNumber(to)));
  for (const factor of ROUNDNESS) {
    const size = step * factor;
    const count = rose ? Math.ceil(toNumber(to) / size) - 1 : Math.floor(toNumber(to) / size) + 1;
    const level = decimal(String(count * size));
    if (rose ? compare(level, from) >= 0 : compare(level, from) <= 0) return level;
  }
  return undefined;
}

function withIndexReceipt(fact: Fact, indexReceipt: string, span: Span): Fact {
  return { ...fact, receipts: [...new Set([indexReceipt, span.receipt.id])] };
}
