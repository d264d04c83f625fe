import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { Access, hashedToken } from "../../src/desk/access.ts";
import { dropHomes, json, madeApp, madeDesk, madeHome, runningDesk } from "./open-desk.ts";

const READ = "read-token-0123456789";
const WRITE = "write-token-0123456789";
const NOTE = { kind: "driver", en: "news", attribution: { en: "dealers" } };
const NOTES = "/api/v1/sessions/KOSPI/2026-01-02/notes";
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
after(dropHomes);

describe("tokens", () => {
  const desk = madeDesk({ BELLWETHER_READ_TOKEN: READ, BELLWETHER_WRITE_TOKEN: hashedToken(WRITE) });
  const ask = madeApp(desk);

  test("nobody gets in without one; a browser is led to the log-in", async () => {
    assert.equal((await ask("/api/v1/health")).status, 401);
    const page = await ask("/KOSPI/2026-01-02", { headers: { accept: "text/html" } });
    assert.equal(page.status, 303);
    assert.equal(page.headers.get("location"), "/login?to=%2FKOSPI%2F2026-01-02");
    assert.equal((await ask("/login")).status, 200);
  });

  test("one may read, the other may also write", async () => {
    assert.equal((await ask("/api/v1/health", { headers: bearer(READ) })).status, 200);
    assert.equal((await ask(NOTES, json(NOTE, bearer(READ)))).status, 403);
    assert.equal((await ask(NOTES, json(NOTE, bearer(WRITE)))).status, 201);
  });

  test("every write leaves an audit line, and none holds a token", () => {
    const text = readFileSync(join(desk.settings.home, "desk-audit.jsonl"), "utf8");
    const lines = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { action: string; outcome: string });
    assert.deepEqual(
      lines.map(({ action, outcome }) => `${action} ${outcome}`),
      ["addNote not-allowed", "addNote done"],
    );
    assert.doesNotMatch(text, /token-0123/);
  });

  test("a log-in gives a cookie that gets in, until the log-out", async () => {
    const form = {
      method: "POST",
      headers: { origin: "http://localhost" },
      body: new URLSearchParams({ token: WRITE, to: "/tape" }),
    };
    const entered = await ask("/login", form);
    assert.equal(entered.headers.get("location"), "/tape");
    const set = entered.headers.get("set-cookie") ?? "";
    assert.match(set, /HttpOnly; Secure; SameSite=Strict/);
    const cookie = set.split(";")[0] ?? "";
    assert.equal((await ask("/tape", { headers: { cookie } })).status, 200);
    await ask("/logout", { method: "POST", headers: { cookie } });
    assert.equal((await ask("/tape.json", { headers: { cookie } })).status, 401);
  });

  test("a log-in never leads to another site", async () => {
    for (const to of ["//evil.example", "https://evil.example", "/\\evil.example"]) {
      const entered = await ask("/login", { method: "POST", body: new URLSearchParams({ token: READ, to }) });
      assert.equal(entered.headers.get("location"), "/");
    }
  });

  test("failed tries are slowed", async () => {
    for (let at = 0; at < 3; at++) await ask("/login", { method: "POST", body: new URLSearchParams({ token: "no" }) });
    const slowed = await ask("/login", { method: "POST", body: new URLSearchParams({ token: READ }) });
    assert.equal(slowed.status, 429);
    assert.equal(slowed.headers.get("retry-after"), "1");
  });
});

test("each further failure waits longer, up to a minute, and is forgotten with a success", () => {
  let now = 0;
  const access = new Access({ BELLWETHER_READ_TOKEN: READ }, () => now);
  const waits: number[] = [];
  for (let at = 0; at < 12; at++) {
    access.failed("a");
    waits.push(access.waitFor("a") / 1000);
    now += access.waitFor("a");
  }
  assert.deepEqual(waits, [0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
  access.succeeded("a");
  assert.equal(access.waitFor("a"), 0);
});

describe("other sites", () => {
  const ask = madeApp(madeDesk());

  test("a name that is not ours is refused", async () => {
    assert.equal((await ask("/", { headers: { host: "evil.example" } })).status, 421);
  });

  test("a write from another origin is refused, one from our own taken", async () => {
    assert.equal((await ask(NOTES, json(NOTE, { origin: "https://evil.example" }))).status, 403);
    assert.equal((await ask(NOTES, json(NOTE, { origin: "null" }))).status, 403);
    assert.equal((await ask(NOTES, json(NOTE, { "sec-fetch-site": "cross-site" }))).status, 403);
    assert.equal((await ask(NOTES, json(NOTE, { origin: "http://localhost" }))).status, 201);
  });
});

describe("beyond this machine", () => {
  const CASES = [
    ["without a token", {}, { host: "0.0.0.0" }, /needs a token/],
    ["without TLS", { BELLWETHER_READ_TOKEN: READ }, { host: "0.0.0.0" }, /needs TLS/],
    ["by a proxy, without a token", {}, { publicUrl: "https://desk.example" }, /needs a token/],
    ["by a proxy in the clear", { BELLWETHER_READ_TOKEN: READ }, { publicUrl: "http://desk.example" }, /--public-url/],
  ] as const;
  for (const [name, env, options, message] of CASES) {
    test(`${name} it does not listen`, async () => {
      await assert.rejects(runningDesk(madeDesk(env), options), message);
    });
  }

  test("by a proxy with a token it answers to the proxy's name", async () => {
    const running = await runningDesk(madeDesk({ BELLWETHER_READ_TOKEN: READ }), { publicUrl: "https://desk.example" });
    try {
      const reply = await fetch(`${running.url}api/v1/health`, { headers: bearer(READ) });
      assert.equal(reply.status, 200);
    } finally {
      await running.close();
    }
  });
});

test("a desk that only reads writes nothing into its home", async () => {
  const home = madeHome();
  const ask = madeApp(madeDesk({}, home));
  for (const path of ["/", "/KOSPI/2026-01-02/story", "/tape", "/health"]) await ask(path);
  assert.ok(!existsSync(join(home, "desk-audit.jsonl")));
});
