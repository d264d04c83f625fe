import { compare, decimal } from "../market/decimal.ts";
import { buildFact } from "./build-fact.ts";
import type { Fact } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";
import { type Close, sessionsBefore, spanRows } from "./history.ts";

/** A run shorter than this is nothing to write about. */
const SHORTEST_RUN = 3;

/** A year: no run of an index in one direction comes near it. */
const MOST_ROWS = 250;

/**
 * Sessions in a row the index rose or fell, up to this one; or, where this session turned, the run it ended. Proven by
 * the closes of an unbroken span that also shows the session before the run; else the run may be longer, and is not
 * said.
 */
export function streakFacts({ day, history }: FactContext): readonly Fact[] {
  const { index, market, session } = day;
  const span = history.closes(market, session);
  if (!index || !span) return [];
  const before = sessionsBefore(span, session);
  // Longer than any run there ever was, so that three decades need not be copied.
  const rows = [...spanRows(span, before - MOST_ROWS, before), { session, close: index.close }];
  const today = direction(rows, rows.length - 1);
  if (today === 0) return [];
  const ended = direction(rows, rows.length - 2) === -today;
  const last = ended ? rows.length - 2 : rows.length - 1;
  const way = direction(rows, last);
  let first = last;
  while (first > 0 && direction(rows, first - 1) === way) first--;
  const length = last - first + 1;
  // Row first - 1 is the level the run started from; row first - 2 shows that the day before did not belong to it.
  if (way === 0 || length < SHORTEST_RUN || first < 2) return [];
  const fact = buildFact(day, index.receipt, {
    measure: "streak.sessions",
    subject: market,
    value: decimal(String(length)),
    formula: ended
      ? "sessions in a row in one direction before this one turned"
      : "sessions in a row in one direction, this one included",
    inputs: [`${market}/index.close@${session}`],
    event: { kind: "streak", direction: way > 0 ? "up" : "down", ended },
    witness: { from: span.from, through: span.through, rows: rows.slice(first - 2, last + 2) },
  });
  return [{ ...fact, receipts: [...new Set([index.receipt, span.receipt.id])] }];
}

function direction(rows: readonly Close[], at: number): -1 | 0 | 1 {
  const row = rows[at];
  const before = rows[at - 1];
  if (!row || !before) return 0;
  const difference = compare(row.close, before.close);
  return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}
