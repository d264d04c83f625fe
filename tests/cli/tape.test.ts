import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { FORMAT } from "../../src/tape/upgrade.ts";
import { build, homeWith, output, run } from "./program.ts";

const LEVELS =
  "date,close,open,high,low,volume_shares,value_krw,source\n" +
  "2026-01-02,4309.63,4224.53,4313.55,4224.53,400330000,17270000000000,exchange\n";
const home = homeWith({ "kospi_levels.csv": LEVELS });

before(build);
after(() => home.drop());

test("a tape of an older format is named with what to do, and `tape upgrade` does it", () => {
  output(["ingest", "{home}/kospi_levels.csv"], { home: home.path });
  const path = join(home.path, "tape", "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...manifest, format: FORMAT - 1 }));
  const refused = run(["tape"], { home: home.path });
  assert.equal(refused.status, 3);
  assert.match(refused.stderr, /run "bellwether tape upgrade"/);
  assert.match(output(["tape", "upgrade"], { home: home.path }), new RegExp(`${FORMAT - 1} before, ${FORMAT} now`));
  assert.match(output(["tape", "verify"], { home: home.path }), /0 damaged/);
  assert.match(output(["facts", "2026-01-02"], { home: home.path }), /4309\.63/);
});
