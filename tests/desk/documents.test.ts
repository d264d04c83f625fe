import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import type { Desk } from "../../src/desk/desk.ts";
import { Document } from "../../src/desk/document.ts";
import { DocumentCache } from "../../src/desk/document-cache.ts";
import type { RunningDesk } from "../../src/desk/server.ts";
import { dropHomes, json, madeDesk, runningDesk } from "./open-desk.ts";

const kept = (answer: unknown) => new Document(answer, { keeps: true });

describe("a document", () => {
  test("is compressed from the second time on, under a tag of its own, and known by either", async () => {
    const text = "4,309.63 ".repeat(1000);
    const document = kept({ type: "text/plain", text });
    assert.equal(document.formFor("gzip, br"), document.plain);
    while (document.formFor("gzip") === document.plain) await wait(5);
    const small = document.formFor("gzip");
    assert.equal(gunzipSync(small.body).toString(), text);
    const tagOf = (headers: readonly string[]) => headers[headers.indexOf("etag") + 1];
    assert.notEqual(tagOf(small.headers), tagOf(document.plain.headers));
    assert.equal(small.headers[small.headers.indexOf("content-length") + 1], String(small.body.length));
    assert.equal(small.headers.filter((name) => name === "etag" || name === "content-length").length, 2);
    for (const { headers } of [small, document.plain]) assert.ok(document.isKnownTo(tagOf(headers)));
    assert.ok(document.isKnownTo(`W/"other", ${tagOf(small.headers)}`));
    assert.ok(!document.isKnownTo(`"other"`));
    assert.equal(document.formFor(undefined), document.plain);
  });

  test("that nobody keeps has no tag and says so", () => {
    const { plain } = new Document({ a: 1 }, { keeps: false });
    assert.ok(plain.headers.includes("no-store"));
    assert.ok(!plain.headers.includes("etag"));
  });
});

test("documents of an edition are gone with it, and a late one of the last edition is never remembered", () => {
  const cache = new DocumentCache();
  const old = kept({ of: 1 });
  cache.keep("/a", old, 1);
  cache.remember("/a?x", "/a", 1);
  assert.equal(cache.get("/a", 1), old);
  assert.equal(cache.recall("/a?x", 1), old);
  assert.equal(cache.recall("/a?x", 2), undefined);
  cache.keep("/b", kept({ of: 2 }), 2);
  cache.remember("/a?x", "/a", 1);
  assert.equal(cache.get("/a", 2), undefined);
  assert.equal(cache.recall("/a?x", 2), undefined);
});

describe("over a real line", () => {
  let desk: Desk;
  let running: RunningDesk;
  before(async () => {
    desk = madeDesk();
    running = await runningDesk(desk);
  });
  after(async () => {
    await running.close(0);
    dropHomes();
  });
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(running.url + path.slice(1), { headers, redirect: "manual" });

  test("what a route does not know of changes nothing: the same document, made once", async () => {
    const path = "/api/v1/explain?fact=KOSPI/index.close@2026-01-02";
    const first = await (await get(path)).text();
    const { requests } = desk.counts;
    for (const other of [`${path}&again=1`, `${path}&again=2`]) assert.equal(await (await get(other)).text(), first);
    assert.equal(await (await get(path, { cookie: "other=1" })).text(), first);
    assert.equal(desk.counts.requests, requests);
    const another = await (await get("/api/v1/explain?fact=KOSPI/index.open@2026-01-02")).text();
    assert.notEqual(another, first);
  });

  test("a language in the address is set each time, kept or not; in a file's address it is not", async () => {
    for (let times = 0; times < 3; times++) {
      const page = await get("/KOSPI/2026-01-02?lang=ko");
      assert.match(page.headers.get("set-cookie") ?? "", /^lang=ko;/);
      assert.match(await page.text(), /<html lang="ko"/);
      const file = await get("/api/v1/sessions/KOSPI/2026-01-02/pictures/flows.svg?lang=ko");
      assert.equal(file.headers.get("set-cookie"), null);
      await file.text();
    }
    assert.match(await (await get("/KOSPI/2026-01-02")).text(), /<html lang="en"/);
  });

  test("a note changes the story's document at once", async () => {
    const path = "/api/v1/sessions/KOSPI/2026-01-08/story?format=text";
    const before = await get(path);
    const tag = before.headers.get("etag") ?? "";
    assert.doesNotMatch(await before.text(), /hopes of a truce/);
    const note = { kind: "driver", en: "hopes of a truce", attribution: { en: "dealers" } };
    assert.equal((await get(path, { "if-none-match": tag })).status, 304);
    const added = await fetch(`${running.url}api/v1/sessions/KOSPI/2026-01-08/notes`, json(note));
    assert.equal(added.status, 201);
    const after = await get(path, { "if-none-match": tag });
    assert.equal(after.status, 200);
    assert.match(await after.text(), /hopes of a truce/);
  });

  test("what cannot be read is told the long way, in the one shape of errors", async () => {
    for (const [path, status] of [
      ["/KOSPI/2026-01-01.json", 404],
      ["/api/v1/sessions/KOSPI/%E0%A4%A/facts", 404],
      ["/proof.json", 404],
    ] as const) {
      const reply = await get(path);
      assert.equal(reply.status, status, path);
      assert.ok(((await reply.json()) as { error: { code: string } }).error.code);
    }
  });

  test("every input that a proof names has a proof of its own, the close before the first session too", async () => {
    const links = new Set<string>();
    for (const session of ["2026-01-02", "2026-02-02"]) {
      const close = await desk.shelf.close("KOSPI", session as never);
      for (const { id } of close.facts.filter(({ inputs }) => inputs.length > 0).slice(0, 60)) {
        const page = await (await get(`/proof/slip?fact=${encodeURIComponent(id)}`)).text();
        for (const [, fact = ""] of page.matchAll(/data-fact="([^"]+)"/g)) links.add(fact);
      }
    }
    assert.ok(links.has("KOSPI/index.close@2025-12-30"));
    for (const fact of links) {
      assert.equal((await get(`/proof?fact=${encodeURIComponent(fact)}`)).status, 200, fact);
    }
  });
});
