import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { type RequestOptions, request } from "node:https";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { Access, hashedToken } from "../../src/desk/access.ts";
import { clientAddress, trustedProxies } from "../../src/desk/client-address.ts";
import { dropHomes, json, madeApp, madeDesk, madeHome, runningDesk } from "./open-desk.ts";

const READ = "read-token-0123456789";
const WRITE = "write-token-0123456789";
const NOTE = { kind: "driver", en: "news", attribution: { en: "dealers" } };
const NOTES = "/api/v1/sessions/KOSPI/2026-01-02/notes";
/** Time that stands still: who must wait a second is asked again before it is over, however slow the machine. */
const STILL = { now: () => new Date("2026-01-02T09:00:00Z") };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
after(dropHomes);

describe("tokens", () => {
  const tokens = { BELLWETHER_READ_TOKEN: READ, BELLWETHER_WRITE_TOKEN: hashedToken(WRITE) };
  const desk = madeDesk(tokens, madeHome(), STILL);
  const ask = madeApp(desk);

  test("nobody gets in without one; a browser is led to the log-in", async () => {
    assert.equal((await ask("/api/v1/health")).status, 401);
    const page = await ask("/KOSPI/2026-01-02", { headers: { accept: "text/html" } });
    assert.equal(page.status, 303);
    assert.equal(page.headers.get("location"), "/login?to=%2FKOSPI%2F2026-01-02");
    const login = await ask("/login");
    assert.equal(login.status, 200);
    assert.doesNotMatch(await login.text(), /Log out/);
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

describe("behind a proxy", () => {
  const trusts = trustedProxies("127.0.0.1, 10.0.0.0/8, fd00::/8");
  const CASES: readonly (readonly [string, string | undefined, string | undefined, string])[] = [
    ["a line from elsewhere counts as it is, whatever it claims", "203.0.113.9", "198.51.100.1", "203.0.113.9"],
    ["the proxy's word counts", "127.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["what the asker wrote further left does not", "127.0.0.1", "1.1.1.1, 198.51.100.1", "198.51.100.1"],
    ["proxies behind each other are passed over", "127.0.0.1", "198.51.100.1, 10.1.2.3", "198.51.100.1"],
    ["an IPv4 line on an IPv6 socket is the same", "::ffff:127.0.0.1", "2001:db8::7", "2001:db8::7"],
    ["what is no address counts for nothing", "127.0.0.1", "evil, unknown", "127.0.0.1"],
    ["a proxy that says nothing is the asker", "fd00::1", undefined, "fd00::1"],
  ];
  for (const [title, remote, forwarded, expected] of CASES) {
    test(title, () => assert.equal(clientAddress(remote, forwarded, trusts), expected));
  }

  test("nobody's word counts unless they are named", () => {
    assert.equal(clientAddress("127.0.0.1", "198.51.100.1"), "127.0.0.1");
    assert.throws(() => trustedProxies("10.0.0.0/40"), /10\.0\.0\.0\/40/);
    assert.throws(() => trustedProxies("proxy.example"), /proxy\.example/);
  });

  test("failed tries of one asker slow that one alone", async () => {
    const running = await runningDesk(madeDesk({ BELLWETHER_READ_TOKEN: READ }, madeHome(), STILL), {
      publicUrl: "https://desk.example",
      trustProxy: "127.0.0.1",
    });
    const ask = (from: string, token: string) =>
      fetch(`${running.url}api/v1/health`, { headers: { ...bearer(token), "x-forwarded-for": from } });
    try {
      for (let at = 0; at < 4; at++) await ask("198.51.100.1", "wrong-token-0123456789");
      assert.equal((await ask("198.51.100.1", READ)).status, 429);
      assert.equal((await ask("198.51.100.2", READ)).status, 200);
    } finally {
      await running.close();
    }
  });
});

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

test("with a certificate of its own: log in, read, write, log out", { skip: !hasOpenssl && "no openssl" }, async () => {
  const home = madeHome();
  const [cert, key] = [join(home, "cert.pem"), join(home, "key.pem")];
  const made = spawnSync(
    "openssl",
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=desk.example -addext subjectAltName=DNS:desk.example,IP:127.0.0.1 -keyout ${key} -out ${cert}`.split(
      " ",
    ),
    { encoding: "utf8" },
  );
  assert.equal(made.status, 0, made.stderr);
  const desk = madeDesk({ BELLWETHER_WRITE_TOKEN: hashedToken(WRITE) }, home);
  const running = await runningDesk(desk, { host: "0.0.0.0", tls: { cert, key } });
  const ca = readFileSync(cert);
  const name = `desk.example:${running.port}`;
  const ask = (path: string, { body, ...init }: RequestOptions & { body?: string } = {}) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
      const asking = request(
        {
          host: "127.0.0.1",
          port: running.port,
          path,
          ca,
          servername: "desk.example",
          agent: false,
          ...init,
          headers: { host: name, ...init.headers },
        },
        (reply) => {
          let text = "";
          reply.on("data", (chunk) => {
            text += chunk;
          });
          reply.on("end", () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text }));
        },
      );
      asking.on("error", reject);
      asking.end(body);
    });
  try {
    assert.equal(running.url, `https://${name}/`, "a name that it answers to, not every address of the machine");
    assert.equal((await ask("/api/v1/health")).status, 401);
    assert.equal((await ask("/", { headers: { host: `evil.example:${running.port}` } })).status, 421);
    const origin = `https://${name}`;
    const entered = await ask("/login", {
      method: "POST",
      headers: { origin, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ token: WRITE, to: "/tape" }).toString(),
    });
    assert.deepEqual([entered.status, entered.headers.location], [303, "/tape"]);
    const cookie = entered.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
    const page = await ask("/KOSPI/2026-01-02", { headers: { cookie } });
    assert.match(page.text, /action="\/logout"/);
    const headers = { cookie, origin, "content-type": "application/json" };
    const written = await ask(NOTES, { method: "POST", headers, body: JSON.stringify(NOTE) });
    assert.equal(written.status, 201, written.text);
    assert.equal((await ask("/logout", { method: "POST", headers: { cookie, origin } })).status, 303);
    assert.equal((await ask("/tape.json", { headers: { cookie } })).status, 401);
  } finally {
    await running.close();
  }
});
