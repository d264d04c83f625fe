import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { RequestError } from "@hono/node-server";
import { SECURITY_HEADERS } from "./guard.ts";
import { Problem, problemJson } from "./problem.ts";

const HEADERS = {
  ...SECURITY_HEADERS,
  "Cache-Control": "no-store",
  "Content-Type": "application/json; charset=utf-8",
};

/** What never became a request, by the code of who read the line; anything else is no HTTP. */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  HPE_HEADER_OVERFLOW: new Problem("head-too-large", "the head of a request may have at most 16 KiB"),
  ERR_HTTP_REQUEST_TIMEOUT: new Problem("too-slow", "the request did not arrive in time; send it again"),
};
const NO_REQUEST = new Problem("bad-request", "this is no HTTP/1.1 request");
const NO_ADDRESS = new Problem("bad-request", "of this address and Host header no URL can be made");

/** For what goes wrong before the application has a request, such as an address of which no URL can be made. */
export function refused(error: unknown): Response {
  const reason = error instanceof RequestError ? NO_ADDRESS : error;
  return new Response(bodyOf(reason), { status: problemJson(reason).error.status, headers: HEADERS });
}

/** Tells the other end of a line what was wrong with what it sent, and ends the line. */
export function refuseLine(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = PROBLEMS[error.code ?? ""] ?? NO_REQUEST;
  const body = bodyOf(problem);
  const headers = { ...HEADERS, "Content-Length": String(Buffer.byteLength(body)), Connection: "close" };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${head.join("")}\r\n${body}`);
}

function bodyOf(problem: unknown): string {
  return `${JSON.stringify(problemJson(problem))}\n`;
}
