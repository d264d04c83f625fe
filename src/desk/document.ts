import { createHash } from "node:crypto";
import { gzip } from "node:zlib";
import { exactJson } from "../story/story-json.ts";
import { SECURITY_HEADERS } from "./guard.ts";
import { Markup } from "./markup.ts";

/** An answer that is neither JSON nor a page. */
export interface FileReply {
  readonly type: string;
  readonly text: string | Uint8Array;
  /** Name to save it under. */
  readonly fileName?: string;
}

function isFileReply(answer: unknown): answer is FileReply {
  return typeof answer === "object" && answer !== null && "type" in answer && "text" in answer;
}

/** Status line aside, all that goes over the line. */
export interface Form {
  /** Names and values in turn, as `writeHead` takes them. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/** Bytes from which a document is worth compressing. */
const GZIP_FROM = 4096;
const JSON_TYPE = "application/json; charset=utf-8";
const PAGE_TYPE = "text/html; charset=utf-8";
const ALWAYS = Object.entries(SECURITY_HEADERS).flat();
const KEPT_HEADERS = [
  "Cache-Control",
  "private, no-cache",
  "Vary",
  "Cookie, Accept-Language, Accept-Encoding, Authorization",
];

/** What a GET reads, ready to be sent, as it is and, once asked for, compressed. */
export class Document {
  readonly plain: Form;
  readonly #tag: string | undefined;
  /** Headers of a 304. */
  readonly unchanged: readonly string[];
  #small: Form | "making" | undefined;

  /** @param keeps true where the answer follows from the edition alone: it gets an ETag, the hash of its body. */
  constructor(answer: unknown, { keeps }: { readonly keeps: boolean }) {
    const { type, text, fileName } = fileOf(answer);
    const body = typeof text === "string" ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.length);
    this.#tag = keeps ? createHash("sha1").update(body).digest("base64url") : undefined;
    this.unchanged = ["ETag", `"${this.#tag}"`, ...KEPT_HEADERS];
    const headers = [...ALWAYS, "Content-Type", type];
    if (fileName) headers.push("Content-Disposition", `attachment; filename="${fileName}"`);
    this.plain = { headers: this.#headed(headers, "", body), body };
  }

  get bytes(): number {
    return this.plain.body.length + (typeof this.#small === "object" ? this.#small.body.length : 0);
  }

  /** True where the asker has it already, in whichever form. */
  isKnownTo(ifNoneMatch: string | undefined): boolean {
    if (this.#tag === undefined || ifNoneMatch === undefined) return false;
    return ifNoneMatch === "*" || ifNoneMatch.includes(this.#tag);
  }

  /** The form for who accepts these encodings: compressed from the second time on, so that nobody waits for it. */
  formFor(acceptEncoding: string | undefined): Form {
    if (this.plain.body.length < GZIP_FROM || !acceptEncoding?.includes("gzip")) return this.plain;
    if (typeof this.#small === "object") return this.#small;
    if (this.#small === undefined && this.#tag !== undefined) this.#compress();
    return this.plain;
  }

  #compress(): void {
    this.#small = "making";
    gzip(this.plain.body, { level: 6 }, (error, body) => {
      if (error) return;
      const own = this.plain.headers.slice(0, this.plain.headers.indexOf("Content-Length"));
      const at = own.indexOf("ETag");
      if (at >= 0) own.splice(at);
      this.#small = { headers: this.#headed([...own, "Content-Encoding", "gzip"], "-gzip", body), body };
    });
  }

  #headed(headers: readonly string[], form: string, body: Buffer): readonly string[] {
    const kept =
      this.#tag === undefined ? ["Cache-Control", "no-store"] : ["ETag", `"${this.#tag}${form}"`, ...KEPT_HEADERS];
    return [...headers, ...kept, "Content-Length", String(body.length)];
  }
}

function fileOf(answer: unknown): FileReply {
  if (answer instanceof Markup) return { type: PAGE_TYPE, text: answer.text };
  return isFileReply(answer) ? answer : { type: JSON_TYPE, text: `${exactJson(answer)}\n` };
}
