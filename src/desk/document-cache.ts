import type { Document } from "./document.ts";

const MOST_BYTES = 48 * 1024 * 1024;
const MOST_REQUESTS = 20_000;
const LONGEST_REQUEST = 2048;

/**
 * Documents of one edition of the shelf. Each lies under what it follows from; the requests that led to it are
 * remembered word for word, so that the same request again is answered without being read.
 */
export class DocumentCache {
  readonly #documents = new Map<string, Document>();
  readonly #requests = new Map<string, Document>();
  #edition = 0;
  #bytes = 0;

  /** What this very request led to before. */
  recall(request: string, edition: number): Document | undefined {
    return edition === this.#edition ? this.#requests.get(request) : undefined;
  }

  get(key: string, edition: number): Document | undefined {
    return edition === this.#edition ? this.#documents.get(key) : undefined;
  }

  keep(key: string, document: Document, edition: number): void {
    if (edition !== this.#edition) this.#begin(edition);
    if (this.#documents.has(key)) return;
    this.#documents.set(key, document);
    this.#bytes += document.bytes;
    while (this.#bytes > MOST_BYTES && this.#documents.size > 1) this.#dropOldest();
  }

  remember(request: string, document: Document, edition: number): void {
    if (edition !== this.#edition || request.length > LONGEST_REQUEST) return;
    if (this.#requests.size >= MOST_REQUESTS) this.#requests.clear();
    this.#requests.set(request, document);
  }

  #begin(edition: number): void {
    this.#documents.clear();
    this.#requests.clear();
    this.#bytes = 0;
    this.#edition = edition;
  }

  #dropOldest(): void {
    const [oldest] = this.#documents;
    if (!oldest) return;
    this.#documents.delete(oldest[0]);
    this.#bytes -= oldest[1].bytes;
    this.#requests.clear();
  }
}
