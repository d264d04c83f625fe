import * as fs from "node:fs";
import { join } from "node:path";
import { BellwetherError } from "../market/error.ts";
import type { TapeEffects } from "./effects.ts";

/** Who holds the tape for writing. The start time tells a process from a later one with the same id. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly started: string;
  readonly since: string;
}

/** The one place that breaks a stale lock works in microseconds: older than this, its owner died there. */
const BREAKING_MS = 10_000;

/**
 * Takes the tape for writing; readers are not held up. Returns the function that lets it go.
 *
 * A lock whose process is gone is taken over. One held on another host cannot be judged and stays.
 *
 * @throws BellwetherError `store-locked` when another process is writing; the message names it. `store-failed` where the
 * folder cannot be written or the disk is full
 */
export function lockTape(home: string, effects: TapeEffects): () => void {
  try {
    effects.disk.makeFolder(home);
    return takeLock(home, effects);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (cause instanceof BellwetherError || code === undefined) throw cause;
    throw new BellwetherError("store-failed", `the tape in ${home} cannot be written (${code})`, { cause });
  }
}

function takeLock(home: string, effects: TapeEffects): () => void {
  const path = join(home, "lock");
  const started = effects.processStart(effects.pid) ?? "unknown";
  const own: Holder = { pid: effects.pid, host: effects.host, started, since: effects.now().toISOString() };
  const text = JSON.stringify(own);
  for (let attempt = 0; attempt < 50; attempt++) {
    if (createOnce(path, text)) return () => release(path, text);
    const holder = readHolder(path);
    if (holder === "gone") continue;
    if (!isStale(holder, effects)) throw lockedBy(holder, path);
    breakLock(path, holder, effects);
  }
  throw new BellwetherError("store-locked", `${path} keeps changing hands; try again`);
}

/** Appears whole or not at all: written beside, then linked to its name, which fails when the name is taken. */
function createOnce(path: string, text: string): boolean {
  const fresh = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  fs.writeFileSync(fresh, text);
  try {
    fs.linkSync(fresh, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    fs.rmSync(fresh, { force: true });
  }
}

function readHolder(path: string): Holder | "damaged" | "gone" {
  try {
    return JSON.parse(fs.readFileSync(path, "utf8")) as Holder;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "gone" : "damaged";
  }
}

function isStale(holder: Holder | "damaged", effects: TapeEffects): boolean {
  if (holder === "damaged") return true;
  if (holder.host !== effects.host) return false;
  return effects.processStart(holder.pid) !== holder.started;
}

function lockedBy(holder: Holder | "damaged", path: string): BellwetherError {
  const who = holder === "damaged" ? "someone" : `process ${holder.pid} on ${holder.host} since ${holder.since}`;
  return new BellwetherError("store-locked", `the tape is being written by ${who}; if that is not so, remove ${path}`);
}

/** Only one process at a time may break a lock, and only the very lock it judged. */
function breakLock(path: string, judged: Holder | "damaged", effects: TapeEffects): void {
  const guard = `${path}.breaking`;
  if (!createOnce(guard, String(effects.pid))) {
    try {
      if (effects.now().getTime() - fs.statSync(guard).mtimeMs > BREAKING_MS) fs.rmSync(guard, { force: true });
    } catch {
      // The other process has finished meanwhile.
    }
    return;
  }
  try {
    if (JSON.stringify(readHolder(path)) === JSON.stringify(judged)) fs.rmSync(path, { force: true });
  } finally {
    fs.rmSync(guard, { force: true });
  }
}

function release(path: string, text: string): void {
  try {
    if (fs.readFileSync(path, "utf8") === text) fs.rmSync(path, { force: true });
  } catch {
    // Already gone: nothing to release.
  }
}
