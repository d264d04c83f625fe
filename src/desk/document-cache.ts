import type { Document } from "./document.ts";

/** Of a generation; two are there at a time. */
const MOST_BYTES = 24 * 1024 * 1024;
const MOST_DOCUMENTS = 512;
const MOST_REQUESTS = 8192;
const LONGEST_REQUEST = 2048;

interface Kept {
  readonly key: string;
  readonly document: Document;
}

/** What was asked for since the last change of generations. */
class Generation {
  readonly documents = new Map<string, Kept>();
  readonly requests = new Map<string, Kept>();
  bytes = 0;

  get isFull(): boolean {
    return this.bytes > MOST_BYTES || this.documents.size >= MOST_DOCUMENTS || this.requests.size >= MOST_REQUESTS;
  }

  keep(kept: Kept): void {
    if (this.documents.has(kept.key)) return;
    this.documents.set(kept.key, kept);
    this.bytes += kept.document.bytes;
  }
}

/**
 * Documents of one edition of the shelf. Each lies under what it follows from; the requests that led to it are
 * remembered word for word, so that the same request again is answered without being read. When a generation is full
 * the one before it is dropped whole, with all that nobody asked for since: many documents asked for once cost little.
 */
export class DocumentCache {
  #young = new Generation();
  #old = new Generation();
  #edition = 0;

  /** What this very request led to before. */
  recall(request: string, edition: number): Document | undefined {
    if (edition !== this.#edition) return undefined;
    const young = this.#young.requests.get(request);
    if (young) return young.document;
    const old = this.#old.requests.get(request);
    if (old) this.#remember(request, old);
    return old?.document;
  }

  get(key: string, edition: number): Document | undefined {
    return this.#find(key, edition)?.document;
  }

  keep(key: string, document: Document, edition: number): void {
    if (edition !== this.#edition) this.#begin(edition);
    this.#keep({ key, document });
  }

  /** Remembers a request that led to the document under a key; nothing where none is kept there. */
  remember(request: string, key: string, edition: number): void {
    if (request.length > LONGEST_REQUEST) return;
    const kept = this.#find(key, edition);
    if (kept) this.#remember(request, kept);
  }

  #find(key: string, edition: number): Kept | undefined {
    if (edition !== this.#edition) return undefined;
    const young = this.#young.documents.get(key);
    if (young) return young;
    const old = this.#old.documents.get(key);
    if (old) this.#keep(old);
    return old;
  }

  #remember(request: string, kept: Kept): void {
    this.#keep(kept);
    this.#young.requests.set(request, kept);
  }

  #keep(kept: Kept): void {
    if (this.#young.isFull) {
      this.#old = this.#young;
      this.#young = new Generation();
    }
    this.#young.keep(kept);
  }

  #begin(edition: number): void {
    this.#young = new Generation();
    this.#old = new Generation();
    this.#edition = edition;
  }
}
