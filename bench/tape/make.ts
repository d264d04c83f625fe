import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeDisk } from "../../src/tape/effects.ts";
import { filesRelation, openEngine } from "../../src/tape/engine.ts";
import { emptyManifest, readManifest, type TapeFile } from "../../src/tape/manifest.ts";
import { PARQUET } from "../../src/tape/merge.ts";

/** A tape of random walks: every stock on every weekday, no splits, codes that all count in the index. */
export async function makeTape(home: string, stocks: number, days: number): Promise<readonly TapeFile[]> {
  if (existsSync(join(home, "manifest.json"))) return readManifest(home, nodeDisk).files;
  mkdirSync(join(home, "rows", "quotes"), { recursive: true });
  mkdirSync(join(home, "tmp"), { recursive: true });
  const engine = await openEngine(join(home, "tmp"));
  await engine.run(`CREATE TABLE walk AS
    WITH d AS (SELECT DATE '1995-05-02' + (n // 5 * 7 + n % 5)::INTEGER AS session, n FROM (SELECT unnest(range(${days})) AS n)),
    s AS (SELECT printf('%05d0', r) AS code, r FROM (SELECT unnest(range(${stocks})) AS r)),
    steps AS (SELECT session, n, code, r, (hash(n, r) % 2001)::BIGINT - 1000 AS step, (hash(r, n, 1) % 300)::BIGINT AS up,
      (hash(r, n, 2) % 300)::BIGINT AS down, (hash(r, n, 3) % 1000000)::BIGINT AS volume FROM d, s)
    SELECT session, n, code, r, 2000000 + r * 100 + sum(step) OVER (PARTITION BY code ORDER BY n) AS close, step, up, down, volume FROM steps`);
  const files: TapeFile[] = [];
  const years = await engine.rows("SELECT DISTINCT year(session)::VARCHAR AS year FROM walk ORDER BY year");
  for (const { year } of years) {
    const path = `rows/quotes/current-${year}.parquet`;
    await engine.run(`COPY (SELECT session, 'KOSPI' AS market, code, 'Issue ' || code AS name,
        (close - step)::DECIMAL(18,4) AS open, (greatest(close, close - step) + up)::DECIMAL(18,4) AS high,
        (least(close, close - step) - down)::DECIMAL(18,4) AS low, close::DECIMAL(18,4) AS close, step::DECIMAL(18,4) AS change,
        volume, (volume * close)::DECIMAL(18,2) AS value, (1000000 + r * 1000)::BIGINT AS shares,
        'KRX' AS venue, 'settled' AS phase, 'bench' AS source, 'bench' AS receipt, '2026-01-01T00:00:00.000Z' AS known_at
      FROM walk WHERE year(session) = ${year} ORDER BY session, code) TO '${home}/${path}' (${PARQUET})`);
    const [span] =
      await engine.rows(`SELECT count(*) AS n, min(session)::VARCHAR AS first, max(session)::VARCHAR AS last
      FROM read_parquet('${home}/${path}')`);
    files.push({
      ...{ dataset: "quotes", role: "current", path, scopes: ["KRX/settled"], sha256: "" },
      ...{
        rows: Number(span?.n),
        from: span?.first ?? "",
        through: span?.last ?? "",
        bytes: statSync(join(home, path)).size,
      },
    });
  }
  // Peers read the same rows with plain integers: their decimals are slower or missing.
  await engine.run(`COPY (SELECT session, code, close::BIGINT AS close, change::BIGINT AS change, high::BIGINT AS high,
      low::BIGINT AS low, volume, value::BIGINT AS value, shares FROM ${filesRelation(home, "quotes", files)} ORDER BY session, code)
    TO '${home}/peers.parquet' (FORMAT parquet, COMPRESSION zstd)`);
  engine.close();
  writeFileSync(
    join(home, "manifest.json"),
    JSON.stringify({ ...emptyManifest(), version: 1, files, staleFrom: "1995-05-02" }),
  );
  return files;
}
