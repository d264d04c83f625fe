/**
 * The desk's replies beside raw node:http sending the same bytes, in turn on one machine and over kept-alive connections:
 * replies for each second of the server's processor time, and of the clock. Goals (docs/desk.md says what each kind means
 * to a reader): at least 0.9 of the raw rate where the same request came before, at least 0.75 where it comes another way.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, secondsOf } from "./measure.ts";

const CONNECTIONS = 16;
const AT_ONCE = 8;
/** Short rounds and many: what else the machine does meanwhile falls on both. */
const ROUND_MS = 600;
const ROUNDS = 12;

interface Case {
  readonly name: string;
  readonly path: string;
  readonly goal?: number;
  /** Put at the end of the address with a number that never comes again. */
  readonly serial?: string;
  /** Asks whether what it has still counts: 304. */
  readonly asksAgain?: boolean;
}

const EXPLAIN = "/api/v1/explain?fact=KOSPI/index.change_pct@2026-01-02";
const CASES: readonly Case[] = [
  { name: "page of the day, unchanged since (304)", path: "/KOSPI/2026-01-02", goal: 0.9, asksAgain: true },
  { name: "page of the day, asked the same way", path: "/KOSPI/2026-01-02", goal: 0.9 },
  { name: "facts, asked the same way", path: "/api/v1/sessions/KOSPI/2026-01-02/facts?limit=20", goal: 0.9 },
  { name: "page of the day, asked another way", path: "/KOSPI/2026-01-02?", goal: 0.75, serial: "again=" },
  { name: "explained fact, asked another way", path: EXPLAIN, goal: 0.75, serial: "&again=" },
  {
    name: "list of sessions, never made before",
    path: "/api/v1/markets/KOSPI/sessions?limit=3",
    serial: "&cursor=",
  },
];

/** Pages made for the first time by a desk that has just started, in this order. */
const FIRST_PAGES = ["/KOSPI/2026-01-02", "/KOSPI/2026-01-02/story", "/KOSPI/2026-01-08", "/KOSPI/2026-01-20"];

/** A server of one reply, in a process of its own as the desk is. */
const RAW = `
const { createServer } = require("node:http");
const { body, headers, status } = JSON.parse(process.argv[1]);
const bytes = Buffer.from(body, "base64");
const server = createServer((request, reply) => { reply.writeHead(status, headers); reply.end(bytes); });
server.keepAliveTimeout = 10000;
server.listen(0, "127.0.0.1", () => console.log("at http://127.0.0.1:" + server.address().port + "/"));
`;

export async function benchHttp(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "bellwether-bench-"));
  const desk = spawn(process.execPath, ["dist/bellwether.cjs", "desk", "--port", "0"], {
    env: { ...process.env, BELLWETHER_HOME: home },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const base = await addressOf(desk);
    await firstTime(base);
    for (const one of CASES) await compare(base, desk, one);
  } finally {
    desk.kill();
    await new Promise((resolve) => desk.once("exit", resolve));
    rmSync(home, { recursive: true, force: true });
  }
}

async function firstTime(base: string): Promise<void> {
  const told: string[] = [];
  for (const path of FIRST_PAGES) {
    const started = performance.now();
    await (await fetch(base + path.slice(1))).arrayBuffer();
    told.push(`${path} ${(performance.now() - started).toFixed(0)} ms`);
  }
  console.log(`made for the first time after the start: ${told.join(", ")}`);
}

async function compare(base: string, desk: ChildProcess, { name, path, goal, serial, asksAgain }: Case): Promise<void> {
  const address = base + path.slice(1) + (serial ? `${serial}999999` : "");
  // As it is: what fetch unpacks has another length than its headers say.
  const plain = { "accept-encoding": "identity" };
  const first = await fetch(address, { headers: plain });
  if (first.status !== 200) throw new Error(`${path} gave ${first.status}`);
  const etag = first.headers.get("etag") ?? "";
  const shown = asksAgain ? await fetch(address, { headers: { ...plain, "if-none-match": etag } }) : first;
  const { status } = shown;
  const body = Buffer.from(await shown.arrayBuffer());
  const left = ["date", "connection", "keep-alive", "transfer-encoding", "content-encoding"];
  const headers = Object.fromEntries([...shown.headers].filter(([name]) => !left.includes(name)));
  const raw = spawn(process.execPath, ["-e", RAW, JSON.stringify({ body: body.toString("base64"), headers, status })], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const rawBase = await addressOf(raw);
  let number = 1_000_000;
  const next = () =>
    `${path}${serial ? `${serial}${number++}` : ""} HTTP/1.1${asksAgain ? `\r\nIf-None-Match: ${etag}` : ""}`;
  const desks = { base, next, server: desk };
  const raws = { base: rawBase, next, server: raw };
  for (const one of [desks, raws]) await rates(one);
  const rounds: { ours: Rates; theirs: Rates }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // In turn who comes first.
    const early = await rates(round % 2 === 0 ? desks : raws);
    const late = await rates(round % 2 === 0 ? raws : desks);
    rounds.push(round % 2 === 0 ? { ours: early, theirs: late } : { ours: late, theirs: early });
  }
  raw.kill();
  const ratio = (of: keyof Rates) => median(rounds.map(({ ours, theirs }) => ours[of] / theirs[of])).toFixed(2);
  const told = median(rounds.map(({ ours }) => ours.processor)).toFixed(0);
  console.log(
    `${name} (${body.length} bytes): ${told} replies a second of processor = ${ratio("processor")} of raw, by the clock ${ratio("clock")} (${goal === undefined ? "no goal: it is worked out" : `goal: at least ${goal}`})`,
  );
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (text) => {
      const found = /http:\/\/\S+/.exec(String(text))?.[0];
      if (found) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

/** Replies for each second. */
interface Rates {
  readonly processor: number;
  readonly clock: number;
}

interface Asked {
  readonly base: string;
  readonly next: () => string;
  readonly server: ChildProcess;
}

/**
 * Requests are written several at a time and replies only counted by their bytes, so that the server and not this client
 * is what is measured.
 */
async function rates({ base, next, server }: Asked): Promise<Rates> {
  const { port, hostname, host } = new URL(base);
  const request = () => `GET ${next()}\r\nHost: ${host}\r\n\r\n`;
  const began = performance.now();
  const until = began + ROUND_MS;
  const started = secondsOf(server);
  const worker = () =>
    new Promise<number>((resolve, reject) => {
      let size = 0;
      let bytes = 0;
      let seen = Buffer.alloc(0);
      let done = 0;
      const socket = connect(Number(port), hostname, () => socket.write(request()));
      socket.on("error", reject);
      socket.on("data", (chunk) => {
        bytes += chunk.length;
        if (size === 0) {
          seen = Buffer.concat([seen, chunk]);
          const head = seen.indexOf("\r\n\r\n");
          if (head < 0) return;
          const told = seen.toString("latin1", 0, head);
          const isUnchanged = told.startsWith("HTTP/1.1 304");
          if (!isUnchanged && !told.startsWith("HTTP/1.1 200")) reject(new Error(told));
          const length = isUnchanged ? "0" : /content-length: (\d+)/i.exec(told)?.[1];
          if (!length || seen.length < head + 4 + Number(length)) return;
          size = head + 4 + Number(length);
          for (let at = 0; at < AT_ONCE; at++) socket.write(request());
        }
        while (bytes >= size) {
          bytes -= size;
          done++;
          if (performance.now() > until) {
            socket.destroy();
            resolve(done);
            return;
          }
          if (done > 1) socket.write(request());
        }
      });
    });
  const counts = await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  const count = counts.reduce((sum, one) => sum + one, 0);
  return { processor: count / (secondsOf(server) - started), clock: (count * 1000) / (performance.now() - began) };
}
