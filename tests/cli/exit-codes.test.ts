import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { COMMANDS } from "../../src/cli/commands.ts";
import { type Around, build, output, run } from "./program.ts";

before(build);

describe("what a user got wrong is one line on standard error, with the exit code of its kind", () => {
  const calendar2027 = `{"knownFrom": "2027-01-01", "knownThrough": "2027-12-31", "closures": [{"date": "2027-01-01", "en": "New Year's Day", "ko": "신정"}]}`;
  const cases: readonly [words: string, exit: number, message: RegExp, around?: Around][] = [
    ["wrap 2026-01-01", 3, /2026-01-01 is a KRX holiday \(New Year's Day\); the session before is 2025-12-30/],
    ["wrap 2026-01-03", 3, /2026-01-03 is a weekend day; the session before is 2026-01-02/],
    ["wrap 2026-01-05", 3, /there is no data for KOSPI on 2026-01-05; there is data for 2026-01-02, 2026-01-08/],
    ["wrap 2026-01-02 --market KOSDAQ", 3, /there is no data for KOSDAQ on 2026-01-02/],
    ["wrap --market KOSDAQ", 3, /there is no KOSDAQ session/],
    ["wrap 2027-01-04", 3, /2027-01-04: calendar not known; it reaches from 2016-01-01 to 2026-12-31/],
    ["wrap 2027-01-01", 3, /2027-01-01 is a KRX holiday/, { files: { "calendar.json": calendar2027 } }],
    ["wrap 1999-12-30", 3, /calendar not known/],
    ["wrap --no-bundled", 3, /no KOSPI session on the tape.*ingest/],
    ["wrap 2026-01-02 --no-bundled", 3, /no data for KOSPI on 2026-01-02/],
    ["facts 2026-01-01", 3, /holiday/],
    ["facts 2026-01-05 --to 2026-01-07", 3, /no KOSPI session with data from 2026-01-05 to 2026-01-07/],
    ["facts 2026-02-02 --to 2026-01-02", 2, /--to 2026-01-02 lies before 2026-02-02/],
    ["explain KOSPI/index.close@2026-01-01", 3, /holiday/],
    ["explain KOSPI/index.nothing", 3, /there is no fact KOSPI\/index\.nothing/],
    ["explain nonsense", 2, /"nonsense" is not a fact's id/],
    ["explain", 2, /explain needs FACT/],
    ["explain KOSPI/index.close@2026-02-30", 2, /"2026-02-30" is not a date/],
    ["wrap 2026-13-01", 2, /"2026-13-01" is not a date such as 2026-01-02/],
    ["wrap 2026-02-30", 2, /"2026-02-30" is not a date/],
    ["wrap yesterday", 2, /"yesterday" is not a date/],
    ["wrap 2026-1-2", 2, /is not a date/],
    ["facts 2026-01-02 --to soon", 2, /"soon" is not a date/],
    ["wrap 2026-01-02 2026-01-08", 2, /"2026-01-08" is one too many/],
    ["doctor now", 2, /doctor takes no words/],
    ["wrap --fromat text", 2, /wrap has no option --fromat; did you mean --format\?/],
    ["wrap --nots x", 2, /did you mean --notes\?/],
    ["wrap --zzzzzzz", 2, /no option --zzzzzzz; see `bellwether wrap --help`/],
    ["wrap -f text", 2, /no option -f/],
    ["wrap --format htlm", 2, /--format: "htlm" is not one of .*; did you mean "html"\?/],
    ["wrap --format", 2, /--format needs a value/],
    ["wrap --json=yes", 2, /--json takes no value/],
    ["wrap --json --format html", 2, /--json and --format html/],
    ["facts --json --format csv", 2, /--json and --format csv/],
    ["wrap --lang fr", 2, /"fr" is not one of en, ko/],
    ["wrap --market NASDAQ", 2, /"NASDAQ" is not one of/],
    ["wrpa", 2, /there is no command "wrpa"; did you mean "wrap"\?/],
    ["bananas", 2, /there is no command "bananas"; see `bellwether --help`/],
    ["constructor", 2, /there is no command "constructor"/],
    ["help bananas", 2, /there is no command "bananas"/],
    ["--verbose", 2, /there is no option --verbose before the command/],
    ["wrap", 2, /BELLWETHER_MARKET: "NYSE" is not one of/, { env: { BELLWETHER_MARKET: "NYSE" } }],
    ["wrap", 3, /settings\.json: is not valid JSON/, { files: { "settings.json": "{" } }],
    ["wrap", 3, /settings\.json: is not an object/, { files: { "settings.json": "null" } }],
    ["wrap", 3, /settings\.json: there is no setting "colour"/, { files: { "settings.json": `{"colour": 1}` } }],
    ["wrap", 3, /calendar\.json: has no "knownThrough"/, { files: { "calendar.json": "{}" } }],
    [
      "wrap",
      3,
      /calendar\.json: "closures", entry 1: "date"/,
      { files: { "calendar.json": `{"knownThrough": "2027-12-31", "closures": [{}]}` } },
    ],
    ["wrap", 3, /calendar\.json: is not UTF-8/, { files: { "calendar.json": new Uint8Array([0xff, 0xfe, 0x00]) } }],
    [
      "wrap",
      3,
      /instruments\.json: "instruments" is not a list/,
      { files: { "instruments.json": `{"instruments": {}}` } },
    ],
    ["wrap", 3, /settings\.json: /, { files: { "settings.json/inside": "" } }],
    ["wrap --style {home}/none.json", 3, /none\.json: there is no such file/],
    ["wrap --style {home}", 3, /bellwether-test-/],
    ["wrap --style {home}/s.json", 3, /s\.json: agancy|s\.json: .*agancy/, { files: { "s.json": `{"agancy": "x"}` } }],
    ["wrap --notes {home}/none.json", 3, /none\.json: there is no such file/],
    [
      "wrap --notes {home}/n.json",
      3,
      /n\.json: note 2 \("b"\): house: is missing; it should be a string/,
      { files: { "n.json": `[{"kind":"reason","id":"a","code":"005930"},{"kind":"analyst","id":"b","name":"A"}]` } },
    ],
    ["wrap --notes {home}/n.json", 3, /n\.json: is not valid JSON/, { files: { "n.json": "[" } }],
  ];
  for (const [words, exit, message, around] of cases) {
    test(`bellwether ${words}: ${exit}, ${message.source}`, () => {
      const { status, stdout, stderr } = run(words.split(" "), around);
      assert.match(stderr, message);
      assert.equal(status, exit, stderr);
      assert.equal(stdout, "");
      assert.match(stderr, /^bellwether: [^\n]*\n$/);
      assert.doesNotMatch(stderr, /fault in Bellwether|\bat \S+ \(|undefined/);
    });
  }

  test("a home folder that cannot be reached says which file", {
    skip: process.getuid?.() === 0 ? "root reads all" : false,
  }, () => {
    const { status, stderr } = run(["wrap"], { home: "/proc/1/root" });
    assert.equal(status, 3);
    assert.match(stderr, /settings\.json/);
  });

  test("a home folder below a file is as good as none", () => {
    assert.equal(run(["wrap"], { home: "package.json" }).status, 0);
  });
});

describe("what always works", () => {
  test("no command shows the help and is a wrong call", () => {
    const { status, stdout } = run([]);
    assert.equal(status, 2);
    assert.match(stdout, /^bellwether \d/);
  });

  for (const word of ["--help", "-h", "help"]) {
    test(`${word} names every command and setting`, () => {
      const help = output([word]);
      for (const name of Object.keys(COMMANDS)) assert.match(help, new RegExp(`^  ${name} `, "m"));
      assert.match(help, /--market +BELLWETHER_MARKET/);
      assert.match(help, /exit codes: 0 fine/);
    });
  }

  for (const name of Object.keys(COMMANDS)) {
    test(`${name} --help tells its usage, whatever else stands there`, () => {
      const help = output([name, "--help"]);
      assert.match(help, new RegExp(`^usage: bellwether ${name}\\b`));
      assert.match(help, /examples:\n {2}bellwether/);
      assert.equal(output(["help", name]), help);
      assert.equal(output([name, "-h"]), help);
    });
  }

  for (const word of ["--version", "-V"]) {
    test(`${word} is the package's own`, () => {
      const { version } = JSON.parse(readFileSync("package.json", "utf8"));
      assert.equal(output([word]), `${version}\n`);
    });
  }

  test("doctor finds nothing to mend in a fresh home folder", () => {
    const found = output(["doctor"]);
    for (const name of ["node", "home", "calendar", "sessions"])
      assert.match(found, new RegExp(`^\\S+ +${name} `, "m"));
    const { findings } = JSON.parse(output(["doctor", "--json"]));
    assert.ok(findings.every((one: { state: string }) => one.state !== "problem"));
  });

  test("doctor names a home folder that cannot be written, with exit code 1", {
    skip: process.getuid?.() === 0 ? "root writes all" : false,
  }, () => {
    const { status, stdout } = run(["doctor"], { home: "/proc/bellwether" });
    assert.equal(status, 1);
    assert.match(stdout, /PROBLEM +home/);
  });

  test("NODE_ENV changes nothing", () => {
    assert.equal(output(["wrap"], { env: { NODE_ENV: "production" } }), output(["wrap"]));
  });

  test("time zone and locale change nothing", () => {
    const plain = output(["wrap", "2026-01-27", "--json"]);
    for (const env of [
      { TZ: "Pacific/Kiritimati" },
      { TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" },
    ]) {
      assert.equal(output(["wrap", "2026-01-27", "--json"], { env }), plain);
    }
  });

  test("settings come from the file, the environment and the flag, the later first", () => {
    const files = { "settings.json": `{"market": "KOSDAQ"} // ours` };
    assert.match(run(["wrap", "2026-01-02"], { files }).stderr, /KOSDAQ/);
    assert.equal(run(["wrap", "2026-01-02"], { files, env: { BELLWETHER_MARKET: "KOSPI" } }).status, 0);
    assert.equal(run(["wrap", "2026-01-02", "--market=KOSPI"], { files }).status, 0);
  });

  test("a date may be written without dashes", () => {
    assert.equal(output(["wrap", "20260127"]), output(["wrap", "2026-01-27"]));
  });
});

describe("a reader that goes away", () => {
  for (const words of [
    ["facts"],
    ["wrap", "--format", "html"],
    ["facts", "2026-01-02", "--to", "2026-02-02", "--json"],
  ]) {
    test(`ends \`${words.join(" ")}\` quietly, without a stack`, async () => {
      const child = spawn(process.execPath, ["dist/bellwether.cjs", ...words], {
        stdio: ["ignore", "pipe", "pipe"],
        env: { PATH: process.env.PATH ?? "", BELLWETHER_HOME: "/nowhere" },
      });
      child.stdout.destroy();
      let problems = "";
      child.stderr.on("data", (chunk) => {
        problems += chunk;
      });
      const code = await new Promise((resolve) => child.on("close", resolve));
      assert.equal(code, 0, problems);
      assert.doesNotMatch(problems, /\bat \S+ \(|Error/);
    });
  }
});

describe("the launcher", () => {
  const launch = (command: string) =>
    spawnSync(command, ["wrap", "2026-01-02"], {
      encoding: "utf8",
      env: { ...process.env, BELLWETHER_HOME: "/nowhere" },
      timeout: 120_000,
    });

  test("prints what the program prints", () => {
    const { status, stdout } = launch("./bellwether");
    assert.equal(status, 0);
    assert.equal(stdout, output(["wrap", "2026-01-02"]));
  });

  test("works through a symbolic link from elsewhere, and passes on exit codes", () => {
    const folder = mkdtempSync(join(tmpdir(), "bellwether-link-"));
    try {
      symlinkSync(join(process.cwd(), "bellwether"), join(folder, "bw"));
      const linked = spawnSync(join(folder, "bw"), ["wrpa"], { encoding: "utf8", cwd: folder, timeout: 120_000 });
      assert.equal(linked.status, 2, linked.stderr);
      assert.ok(existsSync(join(folder, "bw")));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
