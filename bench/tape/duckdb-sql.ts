// The same as SQL in DuckDB: `duckdb-sql.ts HOME`.
import { DuckDBInstance } from "@duckdb/node-api";

async function main(): Promise<void> {
  const began = performance.now();
  const atFirst = process.cpuUsage();
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(`WITH q AS (
      SELECT session, close, change, volume, value, shares, close - change AS base, high, low, row_number() OVER past AS nth,
        max(close) OVER past AS before, max(high) OVER year AS high52, min(low) OVER year AS low52
      FROM '${process.argv[2]}/peers.parquet'
      WINDOW past AS (PARTITION BY code ORDER BY session ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
        year AS (PARTITION BY code ORDER BY session RANGE BETWEEN INTERVAL 364 DAY PRECEDING AND INTERVAL 1 DAY PRECEDING)
    ), d AS (
      SELECT session, count(*) FILTER (change > 0 AND volume > 0) AS gainers, count(*) FILTER (close > before) AS records,
        count(*) FILTER (nth > 260 AND high > high52) AS high52, count(*) FILTER (nth > 260 AND low < low52) AS low52,
        sum(value) AS value, sum(close * shares) AS top, sum(base * shares) AS bottom
      FROM q GROUP BY session
    )
    SELECT count(*)::VARCHAR, sum(gainers)::VARCHAR, sum(records)::VARCHAR, sum(high52)::VARCHAR, sum(low52)::VARCHAR,
      sum(value)::VARCHAR, (100 * exp(sum(ln(top / bottom)) FILTER (session > DATE '1995-05-02')))::VARCHAR FROM d`);
  const [row = []] = reader.getRows();
  const [days, gainers, recordCloses, high52, low52] = row.slice(0, 5).map(Number);
  const sums = { days, gainers, recordCloses, high52, low52, value: String(row[5]), chain: Number(row[6]).toFixed(6) };
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(atFirst);
  console.log(JSON.stringify({ sums, ms, cpuMs: (user + system) / 1000, mb: process.resourceUsage().maxRSS / 1024 }));
}

main();
