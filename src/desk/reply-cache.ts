import { gzip } from "node:zlib";
import type { HeaderOf } from "./frame.ts";

/** A reply ready to be sent again. */
export interface KeptReply {
  readonly etag: string;
  headers: readonly string[];
  body: Buffer;
}

const MOST_BYTES = 48 * 1024 * 1024;
const GZIP_FROM = 4096;
/** Every request header that a reply may differ by. */
const VARIES = ["host", "cookie", "authorization", "accept-language", "accept", "accept-encoding"] as const;

/**
 * Replies to GET that stay the same until the edition of the shelf changes. The key holds, word for word, every header a
 * reply may depend on, so that a kept reply is always the one that would be made again.
 */
export class ReplyCache {
  readonly #kept = new Map<string, KeptReply>();
  #edition = 0;
  #bytes = 0;

  get(url: string, header: HeaderOf, edition: number): KeptReply | undefined {
    if (edition !== this.#edition) return undefined;
    return this.#kept.get(keyOf(url, header));
  }

  keep(url: string, header: HeaderOf, edition: number, reply: KeptReply): void {
    if (edition !== this.#edition) {
      this.#kept.clear();
      this.#bytes = 0;
      this.#edition = edition;
    }
    const key = keyOf(url, header);
    if (this.#kept.has(key) || key.length > 8192) return;
    this.#kept.set(key, reply);
    this.#bytes += reply.body.length + key.length * 2;
    while (this.#bytes > MOST_BYTES) this.#dropOldest();
    if (reply.body.length >= GZIP_FROM && /\bgzip\b/.test(header("accept-encoding") ?? "")) this.#compress(reply);
  }

  #dropOldest(): void {
    const [oldest] = this.#kept;
    if (!oldest) return;
    const [key, { body }] = oldest;
    this.#kept.delete(key);
    this.#bytes -= body.length + key.length * 2;
  }

  /** From the second time on it goes out compressed. */
  #compress(reply: KeptReply): void {
    gzip(reply.body, { level: 6 }, (error, small) => {
      if (error) return;
      this.#bytes -= reply.body.length - small.length;
      const at = reply.headers.indexOf("Content-Length");
      const headers = [...reply.headers, "Content-Encoding", "gzip"];
      headers[at + 1] = String(small.length);
      reply.headers = headers;
      reply.body = small;
    });
  }
}

function keyOf(url: string, header: HeaderOf): string {
  let key = url;
  for (const name of VARIES) key += `\n${header(name) ?? ""}`;
  return key;
}
