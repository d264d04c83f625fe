/**
 * The desk's replies beside raw node:http sending the same bytes, in turn on one machine: requests a second over
 * kept-alive connections. Goals: a kept reply at least 0.9, one made anew at least 0.75 of the raw rate.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./measure.ts";

const CONNECTIONS = 16;
const AT_ONCE = 8;
const ROUND_MS = 1200;
const ROUNDS = 5;

interface Case {
  readonly name: string;
  readonly path: string;
  readonly goal: number;
  /** Changes the address with every request, so that nothing kept can answer. */
  readonly anew?: boolean;
}

const CASES: readonly Case[] = [
  { name: "page of the day, kept", path: "/KOSPI/2026-01-02", goal: 0.9 },
  { name: "facts, kept", path: "/api/v1/sessions/KOSPI/2026-01-02/facts?limit=20", goal: 0.9 },
  {
    name: "explained fact, made anew",
    path: "/api/v1/explain?fact=KOSPI/index.change_pct@2026-01-02",
    goal: 0.75,
    anew: true,
  },
  { name: "list of sessions, made anew", path: "/api/v1/markets/KOSPI/sessions?limit=3", goal: 0.75, anew: true },
];

/** A server of one reply, in a process of its own as the desk is. */
const RAW = `
const { createServer } = require("node:http");
const { body, headers } = JSON.parse(process.argv[1]);
const bytes = Buffer.from(body, "base64");
const server = createServer((request, reply) => { reply.writeHead(200, headers); reply.end(bytes); });
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
    for (const one of CASES) await compare(base, one);
  } finally {
    desk.kill();
    await new Promise((resolve) => desk.once("exit", resolve));
    rmSync(home, { recursive: true, force: true });
  }
}

async function compare(base: string, { name, path, goal, anew }: Case): Promise<void> {
  const first = await fetch(base + path.slice(1));
  if (first.status !== 200) throw new Error(`${path} gave ${first.status}`);
  const body = Buffer.from(await first.arrayBuffer());
  const left = ["date", "connection", "keep-alive", "transfer-encoding"];
  const headers = Object.fromEntries([...first.headers].filter(([name]) => !left.includes(name)));
  const raw = spawn(process.execPath, ["-e", RAW, JSON.stringify({ body: body.toString("base64"), headers })], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const rawBase = await addressOf(raw);
  let serial = 1_000_000;
  const next = () => (anew ? `${path}&again=${serial++}` : path);
  const ours: number[] = [];
  const theirs: number[] = [];
  await rate(base, next);
  await rate(rawBase, next);
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await rate(base, next));
    theirs.push(await rate(rawBase, next));
  }
  raw.kill();
  const ratio = median(ours.map((value, at) => value / (theirs[at] ?? 1)));
  console.log(
    `${name} (${body.length} bytes): ${median(ours).toFixed(0)} / ${median(theirs).toFixed(0)} replies a second = ${ratio.toFixed(2)} (goal: at least ${goal})`,
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

/**
 * Replies a second. Requests are written several at a time and replies only counted by their bytes, so that the server
 * and not this client is what is measured.
 */
async function rate(base: string, next: () => string): Promise<number> {
  const { port, hostname, host } = new URL(base);
  const request = () => `GET ${next()} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
  const until = performance.now() + ROUND_MS;
  const started = performance.now();
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
          const length = /content-length: (\d+)/i.exec(seen.toString("latin1", 0, Math.max(0, head)))?.[1];
          if (head < 0 || !length || seen.length < head + 4 + Number(length)) return;
          if (!seen.toString("latin1", 0, 12).endsWith("200")) reject(new Error(seen.toString("latin1", 0, head)));
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
  return (counts.reduce((sum, count) => sum + count, 0) / (performance.now() - started)) * 1000;
}
