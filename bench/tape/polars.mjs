// The same in nodejs-polars: `polars.mjs HOME`. Rows come in order of session and code.
import pl from "nodejs-polars";

const began = performance.now();
const atFirst = process.cpuUsage();
const col = (name) => pl.col(name);
const all = pl
  .scanParquet(`${process.argv[2]}/peers.parquet`)
  .withColumns(
    col("close").sub(col("change")).alias("base"),
    col("close").cumMax().shift(1).over("code").alias("before"),
    col("high").rollingMax({ windowSize: 260, minPeriods: 260 }).shift(1).over("code").alias("high52"),
    col("low").rollingMin({ windowSize: 260, minPeriods: 260 }).shift(1).over("code").alias("low52"),
  )
  .groupBy("session")
  .agg(
    col("change").gt(0).and(col("volume").gt(0)).sum().alias("gainers"),
    col("close").gt(col("before")).sum().alias("recordCloses"),
    col("high").gt(col("high52")).sum().alias("highs"),
    col("low").lt(col("low52")).sum().alias("lows"),
    col("value").sum().alias("value"),
    col("close").mul(col("shares")).sum().alias("top"),
    col("base").mul(col("shares")).sum().alias("bottom"),
  )
  .sort("session");
const days = await all.collect();
const total = (name) =>
  days
    .getColumn(name)
    .toArray()
    .reduce((sum, value) => sum + Number(value), 0);
const [tops, bottoms] = [days.getColumn("top").toArray(), days.getColumn("bottom").toArray()];
let chain = 100;
for (let at = 1; at < tops.length; at++) chain *= Number(tops[at]) / Number(bottoms[at]);
const value = days
  .getColumn("value")
  .toArray()
  .reduce((sum, one) => sum + BigInt(one), 0n);
const sums = {
  ...{ days: days.height, gainers: total("gainers"), recordCloses: total("recordCloses") },
  ...{ high52: total("highs"), low52: total("lows"), value: String(value), chain: chain.toFixed(6) },
};
const ms = performance.now() - began;
const { user, system } = process.cpuUsage(atFirst);
console.log(JSON.stringify({ sums, ms, cpuMs: (user + system) / 1000, mb: process.resourceUsage().maxRSS / 1024 }));
