import type { Desk } from "../desk.ts";
import type { DeskEvent } from "../event-log.ts";
import { SECURITY_HEADERS } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { DeskContext } from "../reply.ts";

const HEARTBEAT_MS = 15_000;
const MOST_LISTENERS = 64;
/** Bytes a listener may leave unread before its line is cut. */
const MOST_UNREAD = 256 * 1024;

let listeners = 0;

/** A line of events: first those missed since `Last-Event-ID`, then each as it happens, and a heartbeat between. */
export function followEvents(c: DeskContext, desk: Desk): Response {
  if (listeners >= MOST_LISTENERS) throw new Problem("too-busy", `${MOST_LISTENERS} follow the events already`);
  const after = lastSeen(c, desk);
  const encoder = new TextEncoder();
  let stop = () => {};
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        listeners++;
        let isOpen = true;
        const write = (text: string) => {
          if (!isOpen) return;
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) < -MOST_UNREAD) stop();
        };
        const unlisten = desk.events.listen((event) => write(lineOf(event)));
        const heart = setInterval(() => write(": open\n\n"), HEARTBEAT_MS);
        const leave = desk.onClose(() => stop());
        stop = () => {
          if (!isOpen) return;
          isOpen = false;
          listeners--;
          unlisten();
          leave();
          clearInterval(heart);
          try {
            controller.close();
          } catch {
            // The other side has closed it already.
          }
        };
        const missed = desk.events.after(after);
        write("retry: 2000\n\n");
        if (!missed.complete) write(`event: missed\nid: ${desk.events.last}\ndata: {}\n\n`);
        for (const event of missed.events) write(lineOf(event));
      },
      cancel() {
        stop();
      },
    },
    { highWaterMark: 0, size: (chunk) => chunk?.length ?? 0 },
  );
  c.req.raw.signal.addEventListener("abort", () => stop());
  return new Response(stream, {
    headers: {
      ...SECURITY_HEADERS,
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
    },
  });
}

/** @throws Problem `bad-request` for an id that is none. */
function lastSeen(c: DeskContext, desk: Desk): number {
  const given = c.req.header("last-event-id") ?? c.req.query("after");
  if (given === undefined || given === "") return desk.events.last;
  if (!/^\d{1,15}$/.test(given))
    throw new Problem("bad-request", `Last-Event-ID: "${given}" is not the id of an event`);
  return Number(given);
}

function lineOf({ id, kind, time, body }: DeskEvent): string {
  return `id: ${id}\nevent: ${kind}\ndata: ${JSON.stringify({ id, kind, time, ...body })}\n\n`;
}
