import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { after, before, describe, test } from "node:test";
import { askingOf } from "../../src/desk/asking.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { queryOf } from "../../src/desk/frame.ts";
import { RateLimit } from "../../src/desk/rate-limit.ts";
import { sentAtOnce } from "../../src/desk/send-at-once.ts";
import type { RunningDesk } from "../../src/desk/server.ts";
import { dropHomes, madeDesk, runningDesk } from "./open-desk.ts";

const DAY = "/KOSPI/2026-01-02";

describe("what is read of a request", () => {
  test("a header that matters counts in any case, and only once", () => {
    const asking = askingOf([
      "HOST",
      "a:1",
      "cookie",
      "lang=ko",
      "Accept-Encoding",
      "gzip",
      "X-Other",
      "1",
      "x-other",
      "2",
    ]);
    assert.deepEqual([asking?.host, asking?.cookie, asking?.encoding], ["a:1", "lang=ko", "gzip"]);
    for (const name of ["Host", "Cookie", "If-None-Match", "Accept-Language", "Accept-Encoding", "X-Forwarded-For"]) {
      assert.equal(askingOf([name, "1", name.toLowerCase(), "2"]), undefined, name);
    }
  });

  const QUERIES: readonly (readonly [string, readonly (readonly [string, string])[], boolean])[] = [
    ["", [], true],
    [
      "fact=a%20b+c&lang=ko",
      [
        ["fact", "a b c"],
        ["lang", "ko"],
      ],
      true,
    ],
    ["fact=1&fact=2", [["fact", "1"]], true],
    ["fact&other=1", [["fact", ""]], false],
    ["other=a=b&fact=c=d", [["fact", "c=d"]], false],
    ["fact=%E0%A4%A", [["fact", "%E0%A4%A"]], true],
  ];
  for (const [text, given, isPlain] of QUERIES) {
    test(`a query "${text}"`, () => {
      const query = queryOf(text, ["fact"]);
      assert.deepEqual([[...query.given], query.isPlain], [given, isPlain]);
    });
  }
});

describe("a kept answer", () => {
  let desk: Desk;
  let running: RunningDesk;
  before(async () => {
    desk = madeDesk();
    running = await runningDesk(desk);
    for (let times = 0; times < 3; times++) await (await fetch(running.url + DAY.slice(1))).text();
  });
  after(async () => {
    await running.close(0);
    dropHomes();
  });

  /** The reply to a request written word for word. */
  async function said(port: number, ...lines: readonly string[]): Promise<string> {
    const socket = connect(port, "127.0.0.1");
    socket.write(`GET ${DAY} HTTP/1.1\r\n${lines.map((line) => `${line}\r\n`).join("")}Connection: close\r\n\r\n`);
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    await once(socket, "close");
    return text;
  }

  test("is not for who comes under another name", async () => {
    const own = `127.0.0.1:${running.port}`;
    const { kept } = desk.counts;
    assert.match(await said(running.port, `Host: ${own}`), /^HTTP\/1\.1 200/);
    assert.equal(desk.counts.kept, kept + 1);
    for (const host of [
      "evil.example",
      `evil.example:${running.port}`,
      `${own}.evil.example`,
      "127.0.0.1",
      `x@${own}`,
    ]) {
      assert.match(await said(running.port, `Host: ${host}`), /^HTTP\/1\.1 4(?:21|00)/, host);
    }
    assert.equal(desk.counts.kept, kept + 1);
  });

  test("is in the language of the cookie, however the cookies are told", async () => {
    const host = `Host: localhost:${running.port}`;
    assert.match(await said(running.port, host, "Cookie: a=1; lang=ko"), /<html lang="ko"/);
    assert.match(await said(running.port, host, "Cookie: a=1", "cookie: lang=ko"), /<html lang="ko"/);
    assert.match(await said(running.port, host, "Accept-Language: ko-KR"), /<html lang="ko"/);
    assert.match(await said(running.port, host), /<html lang="en"/);
  });

  test("counts against the limit of who asks, as any other", async () => {
    const rules = {
      hosts: new Set(["desk"]),
      access: desk.access,
      reads: new RateLimit(2, 0.001, () => performance.now()),
      writes: new RateLimit(1, 1, () => performance.now()),
    };
    const refuse = (_: unknown, outgoing: { writeHead(status: number): { end(): unknown } }) =>
      outgoing.writeHead(429).end();
    const server = createServer((incoming, outgoing) => {
      if (!sentAtOnce(desk, rules, incoming, outgoing, refuse as never)) refuse(incoming, outgoing);
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const { port } = server.address() as AddressInfo;
    const statuses: string[] = [];
    for (let times = 0; times < 3; times++) statuses.push((await said(port, "Host: desk")).slice(9, 12));
    server.close();
    assert.deepEqual(statuses, ["200", "200", "429"]);
  });
});
