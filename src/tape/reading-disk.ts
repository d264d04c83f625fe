import * as fs from "node:fs";

/** What a reader of the tape needs of the disk: kept apart so that writing a story loads nothing else at its start. */
export interface ReadingDisk {
  read(path: string): Uint8Array;
  /** Bytes `[from, from + length)` of a file. */
  readRange(path: string, from: number, length: number): Uint8Array;
  exists(path: string): boolean;
}

/** A file of JSON that the tape wrote itself. */
export function readJson<Shape>(disk: Pick<ReadingDisk, "read">, path: string): Shape {
  return JSON.parse(textOf(disk.read(path))) as Shape;
}

const UTF8 = new TextDecoder();

export const textOf = (bytes: Uint8Array) => UTF8.decode(bytes);

export const readingDisk: ReadingDisk = {
  read: (path) => fs.readFileSync(path),
  readRange(path, from, length) {
    const handle = fs.openSync(path, "r");
    try {
      const bytes = Buffer.allocUnsafe(length);
      const got = fs.readSync(handle, bytes, 0, length, from);
      return bytes.subarray(0, got);
    } finally {
      fs.closeSync(handle);
    }
  },
  exists: (path) => fs.existsSync(path),
};
