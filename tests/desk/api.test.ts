import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ENDPOINTS } from "../../src/desk/api/endpoints.ts";
import { openApi } from "../../src/desk/api/openapi.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { RateLimit } from "../../src/desk/rate-limit.ts";
import { dropHomes, json, madeApp, madeDesk, WRONG_STORY } from "./open-desk.ts";

let desk: Desk;
let ask: ReturnType<typeof madeApp>;
before(() => {
  desk = madeDesk();
  ask = madeApp(desk);
});
after(dropHomes);

const body = async (reply: Response) => (await reply.json()) as never as Record<string, never>;
const SESSION = "/api/v1/sessions/KOSPI/2026-01-02";

describe("every answer has the shape that the description promises", () => {
  const PLACES: Readonly<Record<string, string>> = {
    listSessions: "/api/v1/markets/KOSPI/sessions",
    getSession: SESSION,
    listFacts: `${SESSION}/facts`,
    explainFact: "/api/v1/explain?fact=KOSPI/index.change_pct@2026-01-02",
    getStory: `${SESSION}/story`,
    getStories: `${SESSION}/stories`,
    getTape: "/api/v1/tape",
    listSetAside: "/api/v1/tape/set-aside",
    listNotes: `${SESSION}/notes`,
    getHealth: "/api/v1/health",
  };
  const gets = ENDPOINTS.filter(({ method, reply }) => method === "get" && typeof reply !== "string");
  for (const { id, reply } of gets.filter(({ id }) => id !== "getIngest")) {
    test(id, async () => {
      const answer = await ask(PLACES[id] ?? "");
      assert.equal(answer.status, 200);
      assert.ok(typeof reply !== "string");
      const checked = reply.safeParse(await answer.json());
      assert.ok(checked.success, checked.error?.message);
    });
  }

  test("checkStories, in both languages", async () => {
    for (const words of ["en", "ko"]) {
      const answer = await ask("/api/v1/check", json({ stories: [{ text: WRONG_STORY }], words }));
      assert.equal(answer.status, 200);
      const { reports } = await body(answer);
      const [report] = reports as never as {
        summary: { contradicted: number };
        problems: { repair: { printed: string } }[];
      }[];
      assert.equal(report?.summary.contradicted, 1);
      assert.equal(report?.problems[0]?.repair.printed, "95.46 points");
    }
  });

  test("the description names every route and every reference in it leads somewhere", () => {
    const description = openApi("0", false) as { paths: Record<string, object> };
    for (const { path, method } of ENDPOINTS) assert.ok(method in (description.paths[path] ?? {}), `${method} ${path}`);
    const text = JSON.stringify(description);
    for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) assert.equal(name, "Problem");
  });
});

describe("every page has its twin", () => {
  for (const path of [
    "/",
    "/KOSPI",
    "/KOSPI/2026-01-02",
    "/KOSPI/2026-01-02/story",
    "/KOSPI/2026-01-02/facts",
    "/check",
    "/tape",
    "/health",
  ]) {
    test(path, async () => {
      const page = await ask(path, { headers: { accept: "text/html" } });
      assert.equal(page.status, 200);
      const twin = /<link rel="alternate" type="application\/json" href="([^"]+)"/.exec(await page.text())?.[1] ?? "";
      const answer = await ask(twin);
      assert.equal(answer.status, 200, twin);
      await answer.json();
    });
  }
});

describe("one error shape", () => {
  const CASES: readonly (readonly [string, number, string])[] = [
    ["/api/v1/nothing", 404, "not-found"],
    ["/api/v1/sessions/NYSE/2026-01-02", 404, "unknown-market"],
    ["/api/v1/sessions/KOSPI/2026-13-02", 400, "bad-date"],
    ["/api/v1/sessions/KOSPI/2026-01-01", 404, "holiday"],
    ["/api/v1/sessions/KOSPI/2026-01-05", 404, "no-data"],
    ["/api/v1/sessions/KOSPI/2029-01-05", 404, "calendar-not-known"],
    ["/api/v1/explain?fact=nonsense", 404, "unknown-fact"],
    ["/api/v1/explain", 400, "bad-request"],
    [`${SESSION}/facts?limit=0`, 400, "bad-request"],
    [`${SESSION}/facts?cursor=x`, 400, "bad-request"],
    [`${SESSION}/pictures/nothing.csv`, 404, "not-found"],
    ["/api/v1/ingests/none", 404, "not-found"],
    ["/api/v1/events?after=x", 400, "bad-request"],
  ];
  for (const [path, status, code] of CASES) {
    test(`${path} is ${code}`, async () => {
      const answer = await ask(path);
      const { error } = (await answer.json()) as { error: { code: string; status: number; message: string } };
      assert.deepEqual([answer.status, error.code, error.status], [status, code, status]);
      assert.ok(error.message.length > 10);
    });
  }

  test("a body that is no JSON, has another type, or another shape", async () => {
    const plain = await ask("/api/v1/check", { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" });
    assert.equal(plain.status, 415);
    const broken = await ask("/api/v1/check", { ...json({}), body: "{" });
    assert.equal(broken.status, 400);
    const shapeless = await ask("/api/v1/check", json({ stories: [] }));
    assert.equal(shapeless.status, 400);
    assert.match(JSON.stringify(await shapeless.json()), /"path":"stories"/);
    const large = await ask("/api/v1/check", json({ stories: [{ text: "x".repeat(9 * 1024 * 1024) }] }));
    assert.equal(large.status, 413);
    for (const stories of [[{ text: "x".repeat(1024 * 1024 + 1) }], Array(101).fill({ text: "x" })]) {
      const answer = await ask("/api/v1/check", json({ stories }));
      assert.equal(answer.status, 413);
      assert.match(JSON.stringify(await answer.json()), /"code":"too-large","message":"[^"]* at most /);
    }
  });
});

describe("replies", () => {
  test("an unchanged answer is 304 for who has its ETag", async () => {
    const first = await ask(SESSION);
    const etag = first.headers.get("etag") ?? "";
    assert.match(etag, /^"[\w-]+"$/);
    const again = await ask(SESSION, { headers: { "if-none-match": etag } });
    assert.equal(again.status, 304);
    const other = await ask(`${SESSION}?lang=ko`, { headers: { "if-none-match": etag } });
    assert.equal(other.status, 200);
  });

  test("pages of facts follow each other without gap or double", async () => {
    const ids: string[] = [];
    let cursor = "";
    for (;;) {
      const answer = await ask(`${SESSION}/facts?limit=37${cursor}`);
      const { facts, next } = (await answer.json()) as { facts: { id: string }[]; next: string | null };
      ids.push(...facts.map(({ id }) => id));
      if (next === null) break;
      cursor = `&cursor=${next}`;
    }
    const close = await desk.shelf.close("KOSPI", "2026-01-02" as never);
    assert.deepEqual(
      ids,
      close.facts.map(({ id }) => id),
    );
  });

  test("every picture comes as CSV and as SVG with title and description", async () => {
    const { pictures } = (await (await ask(SESSION)).json()) as {
      pictures: { csv: string; svg: string; columns: string[] }[];
    };
    assert.ok(pictures.length >= 7);
    for (const { csv, svg, columns } of pictures) {
      const lines = (await (await ask(csv)).text()).trimEnd().split("\r\n");
      assert.equal(lines[0], columns.join(","));
      assert.ok(lines.length > 1, csv);
      const drawn = await (await ask(svg)).text();
      assert.match(drawn, /<title>.+<\/title>\n<desc>.+<\/desc>/);
      assert.match(drawn, /KOSPI, Friday, January 2, 2026\. /);
    }
  });

  test("a page carries its security headers and no inline script or style", async () => {
    const page = await ask("/KOSPI/2026-01-02");
    const policy = page.headers.get("content-security-policy") ?? "";
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe/);
    const text = await page.text();
    assert.doesNotMatch(text, /<style|<script(?![^>]* src=)| style="| on\w+="/);
  });

  test("what was pasted is shown and never run", async () => {
    const text = `</textarea><script>alert(1)</script> KOSPI fell 1.00 percent \u202e\u{1f4c9}`;
    const form = new URLSearchParams({ text });
    const page = await ask("/check", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: form,
    });
    assert.equal(page.status, 200);
    assert.doesNotMatch(await page.text(), /<script/);
    assert.match(page.headers.get("content-security-policy") ?? "", /style-src 'sha256-/);
  });
});

describe("notes", () => {
  test("one added is in the story, and gone again when removed", async () => {
    const place = "/api/v1/sessions/KOSPI/2026-01-08/notes";
    const note = {
      kind: "driver",
      en: "hopes for a trade deal",
      attribution: { en: "dealers" },
      suppliedBy: "A. Tester",
    };
    const added = await ask(place, json(note));
    assert.equal(added.status, 201, await added.clone().text());
    const story = await (await ask("/api/v1/sessions/KOSPI/2026-01-08/story?format=text")).text();
    assert.match(story, /hopes for a trade deal/);
    const removed = await ask(`${place}/desk-driver-1`, { method: "DELETE" });
    assert.equal(removed.status, 200);
    const after = await (await ask("/api/v1/sessions/KOSPI/2026-01-08/story?format=text")).text();
    assert.doesNotMatch(after, /hopes for a trade deal/);
  });

  test("one without its fields is refused, naming the field", async () => {
    const answer = await ask("/api/v1/sessions/KOSPI/2026-01-08/notes", json({ kind: "reason", en: "news" }));
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /code/);
  });
});

test("an address that asks too often is told to wait", async () => {
  const hasty = madeApp(desk, { reads: new RateLimit(3, 0.001, () => performance.now()) });
  const statuses: number[] = [];
  for (let at = 0; at < 5; at++) statuses.push((await hasty("/api/v1/health")).status);
  assert.deepEqual(statuses, [200, 200, 200, 429, 429]);
});
