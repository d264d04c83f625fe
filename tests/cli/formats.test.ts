import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { isMeasure } from "../../src/market/measure.ts";
import { BUNDLED } from "../newsroom/desk.ts";
import { build, output } from "./program.ts";

before(build);

const keysOf = (value: object) => Object.keys(value).sort();

describe("wrap", () => {
  test("without a word is the example session as text, flash first", () => {
    const text = output(["wrap"]);
    assert.equal(text, output(["wrap", "2026-01-02", "--format", "text"]));
    assert.match(text, /^KOSPI 4,309\.63 UP 95\.46 points \(close\)\n\n\S.*\n\nSEOUL, Jan\. 2 \(Bellwether\) -- /);
    assert.ok(text.endsWith("(END)\n"));
  });

  test("--json is the promised shape", () => {
    const story = JSON.parse(output(["wrap", "2026-01-27", "--json"]));
    const promised = ["market", "session", "language", "revision", "headline", "text", "figures", "facts"];
    assert.deepEqual(
      promised.filter((key) => !(key in story)),
      [],
    );
    assert.deepEqual([story.market, story.session, story.language, story.revision], ["KOSPI", "2026-01-27", "en", 1]);
    for (const figure of story.figures) {
      assert.deepEqual(keysOf(figure), ["fact", "length", "offset", "printed"]);
      assert.ok(Number.isInteger(figure.offset) && Number.isInteger(figure.length));
    }
  });

  test("--json and --format json are the same", () => {
    assert.equal(output(["wrap", "--json"]), output(["wrap", "--format", "json"]));
  });

  test("the offsets are UTF-16 units, also after characters of two of them", () => {
    const files = {
      "n.json": `[{"kind": "analyst", "id": "a", "name": "Kim \u{1F600}", "house": "A\u{1F600}B", "en": "up 5.5 percent"}]`,
    };
    const story = JSON.parse(output(["wrap", "--json", "--notes", "{home}/n.json"], { files }));
    for (const { offset, length, printed } of story.figures)
      assert.equal(story.text.slice(offset, offset + length), printed);
  });

  for (const session of BUNDLED) {
    test(`the page of ${session} is well-formed, its links meet and it has no script`, () => {
      const html = output(["wrap", session, "--format", "html"]);
      const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map((found) => found[1]);
      assert.equal(new Set(ids).size, ids.length);
      const links = [...html.matchAll(/href="#([^"]+)"/g)].map((found) => found[1]);
      assert.ok(links.length > 40);
      assert.deepEqual(
        links.filter((link) => !ids.includes(link)),
        [],
      );
      assert.doesNotMatch(html, /<script|\son\w+="|javascript:|https?:\/\/[^<\s"]*\.(js|css|woff)/i);
      assert.match(html, /^<!doctype html>\n<html lang="en">/);
      assert.match(html, /<svg class="line"[^>]*role="img" aria-label="Closes from \d{4}-/);
      assert.match(html, /<svg class="breadth"[^>]*role="img" aria-label="\d+ rose, .*\d+ fell"/);
      const open = [...html.matchAll(/<(article|section|main|p|li|ol|figure|svg|a|h1|h2|div|code|strong)\b/g)].length;
      const closed = [...html.matchAll(/<\/(article|section|main|p|li|ol|figure|svg|a|h1|h2|div|code|strong)>/g)]
        .length;
      assert.equal(open, closed);
    });

    test(`the page of ${session} says what the text says`, () => {
      const html = output(["wrap", session, "--format", "html"]);
      const article = /<article[^>]*>([\s\S]*)<\/article>/.exec(html)?.[1] ?? "";
      const words = article
        .replace(/<div class="pictures">[\s\S]*?<\/div>/, "")
        .replace(/<\/(p|h1)>/g, "\n\n")
        .replace(/<[^>]+>/g, "")
        .replaceAll("&#39;", "'")
        .replaceAll("&amp;", "&")
        .replace(/\n{2,}/g, "\n\n")
        .trim();
      assert.equal(`${words}\n`, output(["wrap", session]));
    });
  }

  test("words that look like markup stay words, in Markdown and HTML", () => {
    const files = {
      "n.json": `[{"kind": "analyst", "id": "a", "name": "Kim", "house": "<b>House</b> & Co", "en": "a *rise* of [5](http://x) <script>alert(1)</script>"}]`,
      "s.json": `{"agency": "<i>A&B</i>"}`,
    };
    const words = ["wrap", "2026-01-27", "--notes", "{home}/n.json", "--style", "{home}/s.json"];
    const html = output([...words, "--format", "html"], { files });
    assert.match(html, /&lt;b&gt;House&lt;\/b&gt; &amp; Co|&lt;i&gt;A&amp;B/);
    assert.doesNotMatch(html, /<script|<b>|<i>/);
    const markdown = output([...words, "--format", "markdown"], { files });
    assert.doesNotMatch(markdown, /[^\\]<|[^\\]\*rise|[^\\]\[5/);
    assert.match(markdown, /^> KOSPI .*\n\n# /);
  });
});

describe("facts", () => {
  test("as text is one a line, id first", () => {
    const lines = output(["facts", "2026-01-08"]).trimEnd().split("\n");
    assert.ok(lines.length > 100);
    for (const line of lines) assert.match(line, /^\S.*\/[a-z_.]+@2026-01-08 +\S+/);
  });

  test("--json has every promised key, with measures of the vocabulary and inputs that exist", () => {
    const { market, session, facts, receipts } = JSON.parse(output(["facts", "2026-01-02", "--json"]));
    assert.deepEqual([market, session], ["KOSPI", "2026-01-02"]);
    const ids = new Set(facts.map((fact: { id: string }) => fact.id));
    assert.equal(ids.size, facts.length);
    for (const fact of facts) {
      for (const key of [
        "id",
        "measure",
        "subject",
        "value",
        "unit",
        "formula",
        "inputs",
        "receipts",
        "as_of",
        "venue",
        "phase",
      ]) {
        assert.ok(key in fact, `${fact.id}: ${key}`);
      }
      assert.ok(isMeasure(fact.measure), fact.measure);
      assert.equal(fact.id, `${fact.code ?? fact.subject}/${fact.measure}@2026-01-02`);
      assert.ok(typeof fact.value === "number" || /^\d{4}-\d{2}-\d{2}$/.test(fact.value), fact.id);
      for (const input of fact.inputs) assert.ok(ids.has(input) || input === "KOSPI/index.close@2025-12-30", input);
      for (const receipt of fact.receipts) assert.ok(receipts[receipt], receipt);
    }
  });

  test("numbers keep every digit in JSON, past 2^53 too", () => {
    const json = output(["facts", "2026-01-02", "--json"]);
    assert.ok(json.includes(`"value": ${128_500n * 5_919_637_922n},`));
    assert.match(json, /"value": 4309\.63,/);
    assert.doesNotMatch(json, /exact:|\d[eE]\+/);
  });

  test("of a span are one object a line, in order, in JSON", () => {
    const lines = output(["facts", "2026-01-02", "--to", "2026-02-02", "--json"]).trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).session),
      [...BUNDLED],
    );
  });

  test("of a span that begins and ends between sessions are those inside", () => {
    const lines = output(["facts", "2026-01-03", "--to", "2026-01-25", "--json"]).trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).session),
      ["2026-01-08", "2026-01-20"],
    );
  });

  test("as CSV are a table with one header, quoted where it must be", () => {
    const csv = output(["facts", "2026-01-02", "--to", "2026-01-08", "--format", "csv"]);
    const rows = csv.trimEnd().split("\n");
    assert.equal(rows[0], "session,id,measure,subject,code,value,unit,formula,venue,phase");
    assert.equal(rows.filter((row) => row.startsWith("session,")).length, 1);
    for (const row of rows) {
      const fields = row.match(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)?.slice(0, 10) ?? [];
      assert.equal(fields.length, 10, row);
      assert.equal(fields.join(""), row);
    }
  });
});

describe("explain", () => {
  test("--json is the fact with its receipts and inputs whole, down to the last", () => {
    const fact = JSON.parse(output(["explain", "KOSPI/index.change_pct@2026-01-02", "--json"]));
    assert.equal(fact.id, "KOSPI/index.change_pct@2026-01-02");
    assert.equal(fact.value, 2.27);
    assert.deepEqual(
      fact.inputs.map((input: { id: string }) => input.id),
      ["KOSPI/index.close@2026-01-02", "KOSPI/index.close@2025-12-30"],
    );
    for (const one of [fact, ...fact.inputs]) {
      assert.ok(one.receipts.length > 0);
      for (const receipt of one.receipts)
        assert.ok(receipt.source && receipt.licence && receipt.venue && receipt.phase);
    }
  });

  test("a superlative shows the rows that prove it", () => {
    assert.match(output(["explain", "KOSPI/record.previous_close@2026-01-02"]), /witness: 4221\.87 on 2025-11-03/);
    assert.match(output(["explain", "005930/other@2026-01-02"]), /witness: reported by Yonhap/);
  });

  test("names and letter case are forgiven", () => {
    const words = ["explain", "sk HYNIX/stock.change_pct"];
    assert.match(output(words), /^000660\/stock\.change_pct@2026-01-02 = 3\.99 pct\n/);
  });
});
