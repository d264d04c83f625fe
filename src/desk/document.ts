import { hash } from "node:crypto";
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
  /** Names and values in turn, as `writeHead` takes them; names in lower case, which it need not make of them. */
  readonly headers: readonly string[];
  readonly body: Buffer;
  /** The body as it is written: a short one as text of its bytes, so that it leaves in one piece with its headers. */
  readonly written: Buffer | string;
}

/** Bytes from which a document is worth compressing. */
const GZIP_FROM = 4096;
/** Bytes up to which head and body are better copied into one piece than written as two. */
const ONE_PIECE_TO = 8192;
/** What a document takes beside its body, about: many small ones must count too. */
const BYTES_BESIDE = 2048;
const JSON_TYPE = "application/json; charset=utf-8";
const PAGE_TYPE = "text/html; charset=utf-8";
const ALWAYS = Object.entries(SECURITY_HEADERS).flatMap(([name, value]) => [name.toLowerCase(), value]);
const KEPT = ["cache-control", "private, no-cache", "vary", "Cookie, Accept-Language, Accept-Encoding, Authorization"];
const NOT_KEPT = ["cache-control", "no-store"];

/** What a GET reads, ready to be sent, as it is and, once asked for, compressed. */
export class Document {
  readonly plain: Form;
  readonly #tag: string | undefined;
  #unchanged: readonly string[] | undefined;
  #small: Form | "making" | undefined;

  /** @param keeps true where the answer follows from the edition alone: it gets an ETag, the hash of its body. */
  constructor(answer: unknown, { keeps }: { readonly keeps: boolean }) {
    const { type, text, fileName } = fileOf(answer);
    const body = typeof text === "string" ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.length);
    this.#tag = keeps ? hash("sha1", body, "base64url") : undefined;
    const headers = [...ALWAYS, ...(keeps ? KEPT : NOT_KEPT), "content-type", type];
    if (fileName) headers.push("content-disposition", `attachment; filename="${fileName}"`);
    this.plain = this.#formOf(headers, "", body);
  }

  /** Memory it takes, about, with the half again that it may be compressed to. */
  get bytes(): number {
    return BYTES_BESIDE + this.plain.body.length * 1.5;
  }

  /** Headers of a 304. */
  get unchanged(): readonly string[] {
    this.#unchanged ??= ["etag", `"${this.#tag}"`, ...KEPT];
    return this.#unchanged;
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
      const own = this.plain.headers.slice(0, this.plain.headers.indexOf("content-length"));
      this.#small = this.#formOf([...own, "content-encoding", "gzip"], "-gzip", body);
    });
  }

  /** Puts last what differs from form to form. */
  #formOf(headers: string[], form: string, body: Buffer): Form {
    headers.push("content-length", String(body.length));
    if (this.#tag !== undefined) headers.push("etag", `"${this.#tag}${form}"`);
    return { headers, body, written: body.length <= ONE_PIECE_TO ? body.toString("latin1") : body };
  }
}

function fileOf(answer: unknown): FileReply {
  if (answer instanceof Markup) return { type: PAGE_TYPE, text: answer.text };
  return isFileReply(answer) ? answer : { type: JSON_TYPE, text: `${exactJson(answer)}\n` };
}
