import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { DeskClock } from "../../src/desk/desk-clock.ts";
import { BEAT_MS, OpenLines } from "../../src/desk/open-lines.ts";

const IDLE_MS = 500;

/** A line to a server that answers so, with the clock that its lines keep and what comes when its own end is closed. */
async function withLine(
  answer: RequestListener,
  work: (line: Socket, clock: DeskClock, ended: Promise<unknown>) => Promise<void>,
) {
  const clock = new DeskClock();
  const lines = new OpenLines(clock, IDLE_MS);
  const server = createServer(answer);
  const ended = once(server, "connection").then(([line]) => once(line, "close"));
  server.on("connection", (line) => lines.add(line));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const line = connect((server.address() as AddressInfo).port, "127.0.0.1");
  try {
    await once(line, "connect");
    await work(line, clock, ended);
  } finally {
    line.destroy();
    server.closeAllConnections();
    server.close();
  }
}

const GET = "GET / HTTP/1.1\r\nHost: here\r\n\r\n";

test("a line on which a reply is due and nothing moves is cut", async () => {
  await withLine(
    () => {},
    async (line) => {
      line.write(GET);
      const began = performance.now();
      line.resume();
      await once(line, "close");
      assert.ok(performance.now() - began >= IDLE_MS - 1);
    },
  );
});

test("a line on which bytes still come is not cut, however long the reply takes", async () => {
  await withLine(
    async (_, reply) => {
      for (let part = 0; part < 6; part++) {
        reply.write("a");
        await wait(IDLE_MS / 3);
      }
      reply.end();
    },
    async (line) => {
      let text = "";
      line.on("data", (bytes) => {
        text += String(bytes);
      });
      line.write(GET.replace("Host", "Connection: close\r\nHost"));
      await once(line, "close");
      assert.match(text, /\r\n0\r\n\r\n$/);
      assert.equal(text.match(/\r\na\r\n/g)?.length, 6);
    },
  );
});

test("the clock stands still between two beats while a line is open, and is the system's again when none is", async () => {
  await withLine(
    (_, reply) => reply.end(),
    async (line, clock, ended) => {
      line.write(GET);
      await once(line, "data");
      const beaten = clock.now;
      const busyUntil = performance.now() + BEAT_MS * 2;
      while (performance.now() < busyUntil) assert.equal(clock.now, beaten);
      await wait(BEAT_MS * 2);
      assert.ok(clock.now > beaten);
      line.destroy();
      await ended;
      const rested = clock.now;
      while (performance.now() < rested + 1);
      assert.ok(clock.now > rested);
    },
  );
});
