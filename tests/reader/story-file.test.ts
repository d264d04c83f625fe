import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { decodeEntities } from "../../src/reader/entity.ts";
import { htmlStory } from "../../src/reader/html-text.ts";
import { storyText } from "../../src/reader/story-file.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

const BODY = "The KOSPI rose 1 percent, Kia&#x27;s shares 2 &amp; more.";
const record = (hash: string, end = "\n") =>
  [
    "---",
    "id: 7",
    'title: "A day of &quot;gains&quot;"',
    "author: ",
    "\t\tsomeone",
    "published_at: 2026-01-02 00:00",
    `content_hash: ${hash}`,
    "---",
    "",
    "# A day of gains",
    "",
    "**Agency** | 2026-01-02 00:00 |",
    "",
    "---",
    "",
    BODY,
    "",
    "---",
    "",
    "*Crawled at: 2026-01-02 07:45:16*",
    "*Source: [link](https://example.org)*",
    "",
  ].join(end);

test("plain text and Markdown stay as they are, without a byte order mark", () => {
  assert.deepEqual(storyText("\ufeff# Head\n\nThe KOSPI rose **1** percent.", sha256), {
    form: "text",
    text: "# Head\n\nThe KOSPI rose **1** percent.",
  });
});

test("a record gives its body, decoded and trimmed, its title, its day and a hash that holds", () => {
  const text = "The KOSPI rose 1 percent, Kia's shares 2 & more.";
  const expected = {
    form: "record",
    text,
    session: "2026-01-02",
    printed: "2026-01-02",
    title: 'A day of "gains"',
    contentHash: { stated: sha256(text), actual: sha256(text), ok: true },
  };
  assert.deepEqual(storyText(record(sha256(text)), sha256), expected);
  assert.deepEqual(storyText(record(sha256(text), "\r\n"), sha256), expected);
});

test("a record whose body was touched says so", () => {
  const { contentHash } = storyText(record("00ff"), sha256);
  assert.equal(contentHash?.ok, false);
  assert.equal(contentHash?.stated, "00ff");
});

test("front matter without a heading block or a closing block leaves the whole body", () => {
  const { text, session } = storyText("---\ntitle: x\nsession: 2026-03-10\n---\nOne.\n\n---\n\nTwo.\n", sha256);
  assert.equal(text, "One.\n\n---\n\nTwo.");
  assert.equal(session, "2026-03-10");
});

test("three hyphens that open no front matter are text", () => {
  assert.equal(storyText("--- the KOSPI rose\n---\n", sha256).form, "text");
});

test("a saved page gives its article without menus, scripts and captions", () => {
  const page = `<!DOCTYPE html><html><head><title>Page &amp; title</title>
    <meta property="article:published_time" content="2026-01-02T15:45:00+09:00"></head>
    <body><nav>Menu 1</nav><article><h1>Head</h1><p>The KOSPI
    rose&nbsp;2 percent<b>.</b></p><figure><figcaption>Picture 9</figcaption></figure>
    <script>var x = "<p>99";</script><p>${"More words follow here. ".repeat(12)}</p></article><footer>Foot 3</footer></body></html>`;
  const story = storyText(page, sha256);
  assert.equal(story.form, "html");
  assert.equal(story.title, "Page & title");
  assert.equal(story.session, "2026-01-02");
  assert.ok(story.text.startsWith("Head\nThe KOSPI rose\u00a02 percent.\nMore words"));
  assert.doesNotMatch(story.text, /Menu|Picture|99|Foot/);
});

test("entities are decoded once, and what is none stays", () => {
  assert.equal(
    decodeEntities("&lt;b&gt; &#39;&#x27; &amp;#x27; &nothing; & &#0; &#xD7FF;"),
    "<b> '' &#x27; &nothing; & \ufffd \ud7ff",
  );
});

test("no page, however broken, makes the reader fail", () => {
  const tags = fc.constantFrom(
    "<p>",
    "</p>",
    "<article",
    ">",
    "<script>",
    "<!--",
    "-->",
    "<",
    "&",
    "&#",
    "x",
    "<meta property='og:title' content='",
    "'",
    "\n",
  );
  fc.assert(fc.property(fc.array(tags, { maxLength: 80 }), (parts) => void htmlStory(parts.join(""))));
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void storyText(text, sha256)));
});

const SEED = new URL("../../../shared/seed/000_4f409d777393ce93.txt", import.meta.url);
const absent = existsSync(SEED) ? false : `${SEED.pathname} is absent: the archive record is not in the repository`;

test("the hash of a real archive record holds", { skip: absent }, () => {
  const story = storyText(readFileSync(SEED, "utf8"), sha256);
  assert.equal(story.contentHash?.ok, true);
  assert.equal(story.session, "2026-01-02");
});
