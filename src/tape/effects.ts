import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { hostname } from "node:os";
import { dirname, join, relative } from "node:path";
import { type ReadingDisk, readingDisk } from "./reading-disk.ts";

/** The disk as the tape uses it. Every write is on the disk itself, not only in memory, when the call returns. */
export interface Disk extends ReadingDisk {
  isFolder(path: string): boolean;
  size(path: string): number;
  /** Plain files under a folder, as paths relative to it; empty when there is no such folder. */
  list(folder: string): readonly string[];
  makeFolder(path: string): void;
  remove(path: string): void;
  /** Writes a new file and flushes it. */
  write(path: string, content: string | Uint8Array): void;
  /** Replaces a file in one step: temporary file, flush, rename, flush of the folder. */
  replace(path: string, content: string | Uint8Array): void;
  /** Flushes a file that another program wrote, and its folder. */
  flush(path: string): void;
  /** SHA-256 of a file, in hexadecimal. */
  digest(path: string): string;
}

/** What the tape needs of the world. */
export interface TapeEffects {
  readonly disk: Disk;
  readonly now: () => Date;
  readonly pid: number;
  readonly host: string;
  /** When the process of that id began, as text that only that process has; undefined when there is no such process. */
  readonly processStart: (pid: number) => string | undefined;
}

const CHUNK = 1 << 20;

function flushFolder(path: string): void {
  // Windows cannot open folders; there a rename is durable by itself.
  if (process.platform === "win32") return;
  const handle = fs.openSync(path, "r");
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

export const nodeDisk: Disk = {
  ...readingDisk,
  isFolder: (path) => fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  size: (path) => fs.statSync(path).size,
  list(folder) {
    if (!fs.existsSync(folder)) return [];
    const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  },
  makeFolder: (path) => void fs.mkdirSync(path, { recursive: true }),
  remove: (path) => fs.rmSync(path, { force: true }),
  write(path, content) {
    const handle = fs.openSync(path, "w");
    try {
      fs.writeFileSync(handle, content);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  },
  replace(path, content) {
    const fresh = `${path}.${process.pid}.new`;
    try {
      this.write(fresh, content);
      fs.renameSync(fresh, path);
    } catch (error) {
      fs.rmSync(fresh, { force: true });
      throw error;
    }
    flushFolder(dirname(path));
  },
  flush(path) {
    const handle = fs.openSync(path, "r+");
    try {
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    flushFolder(dirname(path));
  },
  digest(path) {
    const hash = createHash("sha256");
    const handle = fs.openSync(path, "r");
    const bytes = Buffer.allocUnsafe(CHUNK);
    try {
      for (let got = fs.readSync(handle, bytes); got > 0; got = fs.readSync(handle, bytes)) {
        hash.update(bytes.subarray(0, got));
      }
    } finally {
      fs.closeSync(handle);
    }
    return hash.digest("hex");
  },
};

/** Linux tells a process's start in clock ticks since boot; elsewhere `ps` tells its date. */
function processStart(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return undefined;
  }
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    const boot = fs.readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    // The command name may hold spaces and brackets: count fields after its last bracket.
    return `${boot}/${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    const ps = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return ps.stdout?.trim() || "running";
  }
}

export function realEffects(): TapeEffects {
  return { disk: nodeDisk, now: () => new Date(), pid: process.pid, host: hostname(), processStart };
}
