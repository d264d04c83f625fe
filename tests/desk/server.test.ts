import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import type { Desk } from "../../src/desk/desk.ts";
import type { RunningDesk } from "../../src/desk/server.ts";
import { homeWith } from "../cli/program.ts";
import { assets, dropHomes, json, madeDesk, madeHome, runningDesk, WRONG_STORY } from "./open-desk.ts";

const HEAD = "date,close,change_points,change_ratio,open,high,low,volume_shares,value_krw,marketcap_krw";
const CSV = `${HEAD}\n2026-01-05,4457.52,147.89,0.0343,4385.92,4457.52,4385.82,487810000,22540000000000,\n`;

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

const at = (path: string) => running.url + path.slice(1);

/** Reads a stream of events until a line holds a word. */
async function until(reply: Response, word: string): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of reply.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.includes(word)) return text;
  }
  return text;
}

async function handIn(name: string, body: string): Promise<{ id: string }> {
  const reply = await fetch(at(`/api/v1/ingests?name=${name}`), { method: "POST", body });
  assert.equal(reply.status, 202);
  return (await reply.json()) as { id: string };
}

async function landed(id: string, base = running.url): Promise<{ state: string; added: number; message?: string }> {
  for (;;) {
    const landing = (await (await fetch(`${base}api/v1/ingests/${id}`)).json()) as { state: string; added: number };
    if (!["waiting", "working"].includes(landing.state)) return landing;
    await wait(50);
  }
}

describe("over a real line", () => {
  test("a kept reply is the reply, byte for byte, and 304 for who has it", async () => {
    const first = await fetch(at("/KOSPI/2026-01-02"));
    const text = await first.text();
    const kept = desk.counts.kept;
    const second = await fetch(at("/KOSPI/2026-01-02"));
    assert.equal(await second.text(), text);
    assert.equal(desk.counts.kept, kept + 1);
    assert.equal(second.headers.get("content-security-policy"), first.headers.get("content-security-policy"));
    const etag = second.headers.get("etag") ?? "";
    const third = await fetch(at("/KOSPI/2026-01-02"), { headers: { "if-none-match": etag } });
    assert.equal(third.status, 304);
    const other = await fetch(at("/KOSPI/2026-01-02"), { headers: { cookie: "lang=ko" } });
    assert.match(await other.text(), /<html lang="ko"/);
  });

  test("a body that announces more than it may is refused before it comes", async () => {
    const socket = connect(running.port, "127.0.0.1");
    socket.write(
      `POST /api/v1/check HTTP/1.1\r\nHost: 127.0.0.1:${running.port}\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n`,
    );
    const reply = await new Promise<string>((resolve) => socket.once("data", (data) => resolve(String(data))));
    assert.match(reply, /^HTTP\/1\.1 413/);
    socket.destroy();
  });

  const UNREADABLE: readonly (readonly [string, string, number, string])[] = [
    [
      "a head of 20 KiB",
      `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`,
      431,
      "head-too-large",
    ],
    ["what is no HTTP", "HELO desk\r\n\r\n", 400, "bad-request"],
    ["a Host of which no address can be made", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 400, "bad-request"],
    ["an address that leaves the desk", "GET http:// HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, "bad-request"],
  ];
  for (const [what, text, status, code] of UNREADABLE) {
    test(`${what} is refused in the one shape of errors`, async () => {
      const socket = connect(running.port, "127.0.0.1");
      socket.write(text);
      const reply = await new Promise<string>((resolve) => socket.once("data", (data) => resolve(String(data))));
      socket.destroy();
      const [head = "", body = ""] = reply.split("\r\n\r\n");
      assert.match(head, new RegExp(`^HTTP/1\\.1 ${status} `));
      assert.equal((JSON.parse(body) as { error: { code: string } }).error.code, code);
    });
  }

  test("several stories are checked at the same time as a page is read", async () => {
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2 === 0
          ? fetch(at("/api/v1/check"), json({ stories: [{ text: WRONG_STORY }] }))
          : fetch(at("/KOSPI/2026-01-08")),
      ),
    );
    assert.deepEqual([...new Set(replies.map(({ status }) => status))], [200]);
    for (const reply of replies) await reply.arrayBuffer();
  });
});

describe("events", () => {
  test("an ingest is told as it goes, its day appears, and what was missed comes again", async () => {
    assert.equal((await fetch(at("/KOSPI/2026-01-05"))).status, 404);
    const line = await fetch(at("/api/v1/events"));
    const { id } = await handIn("kospi.csv", CSV);
    const text = await until(line, "event: ingest.done");
    for (const kind of ["ingest.queued", "ingest.progress", "tape.changed", "ingest.done"]) {
      assert.match(text, new RegExp(`event: ${kind}\n`));
    }
    assert.equal((await landed(id)).state, "done");
    assert.equal((await fetch(at("/KOSPI/2026-01-05"))).status, 200);
    const ids = [...text.matchAll(/^id: (\d+)$/gm)].map((found) => Number(found[1]));
    assert.deepEqual(
      ids,
      [...ids].sort((a, b) => a - b),
    );
    const again = await fetch(at("/api/v1/events"), { headers: { "last-event-id": String(ids[0]) } });
    assert.match(await until(again, "event: ingest.done"), new RegExp(`^id: ${ids[1]}$`, "m"));
    await again.body?.cancel();
  });

  test("an id of another run is answered with `missed`", async () => {
    const line = await fetch(at("/api/v1/events?after=999999"));
    assert.match(await until(line, "missed"), /event: missed/);
    await line.body?.cancel();
  });

  test("the same file again changes nothing; one of no known kind is refused with the reason", async () => {
    const again = await landed((await handIn("kospi.csv", CSV)).id);
    assert.deepEqual([again.state, again.added], ["done", 0]);
    const unknown = await landed((await handIn("what.csv", "a,b\n1,2\n")).id);
    assert.equal(unknown.state, "refused");
    assert.match(unknown.message ?? "", /what\.csv/);
    assert.doesNotMatch(unknown.message ?? "", /desk-inbox/);
    assert.deepEqual(readdirSync(join(desk.settings.home, "desk-inbox")), []);
  });
});

test("while files go in here and by the command line, pages and stories stay whole", async () => {
  assets();
  const home = madeHome();
  const own = madeDesk({}, home);
  const line = await runningDesk(own);
  const files = homeWith({
    "kospi-next.csv": `${HEAD}\n2026-01-06,4525.48,67.96,0.0152,4460.00,4530.00,4450.00,1,1,\n`,
  });
  const program = (words: readonly string[]) =>
    new Promise<{ code: number | null; told: string }>((resolve) => {
      const child = spawn(process.execPath, ["dist/bellwether.cjs", ...words], {
        env: { PATH: process.env.PATH ?? "", BELLWETHER_HOME: home },
        stdio: ["ignore", "pipe", "ignore"],
      });
      let told = "";
      child.stdout.on("data", (text) => {
        told += text;
      });
      child.once("close", (code) => resolve({ code, told }));
    });
  try {
    const handed = fetch(`${line.url}api/v1/ingests?name=kospi.csv`, { method: "POST", body: CSV });
    const other = ["ingest", join(files.path, "kospi-next.csv")];
    const both = Promise.all([program(other), program(["wrap", "2026-01-02"])]);
    let isOver = false;
    both.then(() => {
      isOver = true;
    });
    while (!isOver) {
      const page = await fetch(`${line.url}KOSPI/2026-01-02`);
      assert.equal(page.status, 200);
      assert.match(await page.text(), /<\/html>/);
      const story = await fetch(`${line.url}api/v1/sessions/KOSPI/2026-01-02/story`);
      assert.equal(story.status, 200);
      await story.json();
    }
    const [ingested, written] = await both;
    assert.equal(written.code, 0);
    assert.match(written.told, /^KOSPI 4,309\.63 UP 95\.46 points/);
    const { id } = (await (await handed).json()) as { id: string };
    assert.equal((await landed(id, line.url)).state, "done");
    // Who finds the tape being written is told so, loses nothing and may come again.
    assert.equal(ingested.code === 0 ? 0 : (await program(other)).code, 0);
    // What another process wrote is seen within a fifth of a second.
    await wait(200);
    for (const day of ["2026-01-05", "2026-01-06"]) {
      assert.equal((await fetch(`${line.url}KOSPI/${day}`)).status, 200, day);
    }
  } finally {
    await line.close();
    files.drop();
  }
  assert.equal(own.faults.length, 0, own.faults[0]?.message);
});

test("asked to end, the program finishes what was handed in and gives 0", async () => {
  assets();
  const home = madeHome();
  const program = spawn(process.execPath, ["dist/bellwether.cjs", "desk", "--port", "0"], {
    env: { PATH: process.env.PATH ?? "", BELLWETHER_HOME: home },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const url = await new Promise<string>((resolve) =>
    program.stdout.once("data", (text) => resolve(/http:\S+/.exec(String(text))?.[0] ?? "")),
  );
  const events = await fetch(`${url}api/v1/events`);
  const handed = await fetch(`${url}api/v1/ingests?name=kospi.csv`, { method: "POST", body: CSV });
  assert.equal(handed.status, 202);
  const ended = new Promise<number | null>((resolve) => program.once("exit", resolve));
  program.kill("SIGTERM");
  await events.text().catch(() => "");
  assert.equal(await ended, 0);
  assert.ok(existsSync(join(home, "tape", "manifest.json")), "the file is on the tape");
});
