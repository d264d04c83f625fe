import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

interface Asset {
  readonly type: string;
  readonly body: Buffer;
  small?: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  png: "image/png",
};

/** Scripts and styles of the pages, read once; their address holds a digest, so that a browser may keep them for good. */
export class Assets {
  readonly #files = new Map<string, Asset>();
  readonly #digest: string;

  /**
   * @param more text put at the end of a built file, so that a page asks for one and not for two.
   * @throws Error when the folder is missing: the program was not built whole.
   */
  constructor(folder: string, more: Readonly<Record<string, string>> = {}) {
    if (!existsSync(folder)) throw new Error(`${folder} is missing: build with \`npm run build\``);
    const hash = createHash("sha256");
    for (const name of readdirSync(folder).sort()) {
      const type = TYPES[name.split(".").at(-1) ?? ""];
      if (!type) continue;
      const body = Buffer.concat([readFileSync(join(folder, name)), Buffer.from(more[name] ?? "")]);
      hash.update(name).update(body);
      this.#files.set(name, { type, body });
    }
    this.#digest = hash.digest("hex").slice(0, 12);
  }

  /** Where a page finds a file. */
  href(name: string): string {
    return `/assets/${this.#digest}/${name}`;
  }

  find(digest: string, name: string): Asset | undefined {
    return digest === this.#digest ? this.#files.get(name) : undefined;
  }

  /** Compressed when first asked for. */
  compressed(asset: Asset): Buffer {
    asset.small ??= brotliCompressSync(asset.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
    return asset.small;
  }

  /** Compressed bytes of a file, for the budget that the tests hold. */
  weight(name: string): number {
    const asset = this.#files.get(name);
    return asset ? this.compressed(asset).length : 0;
  }

  get names(): readonly string[] {
    return [...this.#files.keys()];
  }
}
