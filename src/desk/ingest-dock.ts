import { randomBytes } from "node:crypto";
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { BellwetherError } from "../market/error.ts";
import { ingest } from "../newsroom/ingest.ts";
import type { EventLog } from "./event-log.ts";
import type { Landing } from "./landing.ts";
import { Problem } from "./problem.ts";
import type { SessionShelf } from "./session-shelf.ts";

const MARKETS = ["KOSPI", "KOSDAQ"] as const;
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_WAITING = 50;
const MOST_KEPT = 200;

/** Takes files in one after another; each is on disk before it waits, and gone from there when it is taken. */
export class IngestDock {
  readonly #shelf: SessionShelf;
  readonly #events: EventLog;
  readonly #folder: string;
  readonly #fault: (where: string, error: unknown) => void;
  readonly #landings = new Map<string, Landing>();
  #work: Promise<void> = Promise.resolve();
  #waiting = 0;
  #closing = false;

  constructor(shelf: SessionShelf, events: EventLog, home: string, fault: (where: string, error: unknown) => void) {
    this.#shelf = shelf;
    this.#events = events;
    this.#folder = join(home, "desk-inbox");
    this.#fault = fault;
  }

  get landings(): readonly Landing[] {
    return [...this.#landings.values()];
  }

  find(id: string): Landing | undefined {
    return this.#landings.get(id);
  }

  /**
   * Writes a file down and queues it.
   *
   * @throws Problem `too-large` beyond 512 MiB, `too-busy` when too many wait already.
   */
  async land(name: string, body: Readable): Promise<Landing> {
    if (this.#closing) throw new Problem("shutting-down", "the desk is closing; send the file again later");
    if (this.#waiting >= MOST_WAITING) {
      throw new Problem("too-busy", `${MOST_WAITING} files wait already; send this one later`);
    }
    this.#waiting++;
    const id = randomBytes(9).toString("base64url");
    const folder = join(this.#folder, id);
    const plain =
      basename(name.replaceAll("\\", "/"))
        .replace(/[^\p{L}\p{N}._ -]/gu, "_")
        .slice(-120) || "file";
    const path = join(folder, plain.startsWith(".") ? `_${plain}` : plain);
    mkdirSync(folder, { recursive: true });
    try {
      await written(body, path);
    } catch (error) {
      this.#waiting--;
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
    const landing: Landing = { id, name: plain, state: "waiting" };
    this.#landings.set(id, landing);
    const [oldest] = this.#landings;
    if (this.#landings.size > MOST_KEPT && oldest) this.#landings.delete(oldest[0]);
    this.#events.add("ingest.queued", { ...landing });
    this.#work = this.#work.then(() => this.#take(landing, path, folder));
    return landing;
  }

  /** Resolves when what was handed in is taken; nothing more is accepted. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#work;
  }

  async #take(landing: Landing, path: string, folder: string): Promise<void> {
    landing.state = "working";
    // What is told of a file names it as it was handed in, and not where the desk keeps it meanwhile.
    const named = <Told>(told: Told): Told =>
      JSON.parse(JSON.stringify(told).replaceAll(JSON.stringify(path).slice(1, -1), landing.name));
    const earlier = this.#shelf.newsroom.tape;
    const before = new Map(MARKETS.map((market) => [market, new Set(earlier?.sessions(market))]));
    try {
      const result = await ingest(this.#shelf.newsroom, [path], {
        progress: ({ kind, rows }) => {
          landing.step = kind;
          landing.rows = rows;
          this.#events.add("ingest.progress", { id: landing.id, name: landing.name, step: kind, rows });
        },
      });
      const file = result.files[0];
      this.#shelf.renew();
      const { tape } = this.#shelf.newsroom;
      if (file?.refused) {
        const { source, refused } = file;
        Object.assign(landing, { ...named(refused), ...(source ? { source } : {}), state: "refused" });
      } else if (file) {
        const { source, rows, added, unchanged, superseded, setAside, newColumns } = file;
        const sessions = Object.fromEntries(
          MARKETS.flatMap((market) => {
            const all = tape?.sessions(market) ?? [];
            const last = all.filter((session) => !before.get(market)?.has(session)).at(-1) ?? all.at(-1);
            return last ? [[market, last]] : [];
          }),
        );
        Object.assign(landing, {
          state: "done",
          source,
          rows,
          added,
          unchanged,
          superseded,
          setAside,
          newColumns,
          sessions,
        });
      }
      this.#events.add(file?.refused ? "ingest.failed" : "ingest.done", { ...landing });
    } catch (error) {
      const known = error instanceof BellwetherError;
      Object.assign(landing, {
        state: "failed",
        code: known ? error.code : "fault",
        ...(known && error.why ? named({ why: error.why }) : {}),
        message: known ? error.message.replaceAll(path, landing.name) : "a fault in Bellwether itself",
      });
      if (!known) this.#fault("ingest", error);
      this.#events.add("ingest.failed", { ...landing });
    } finally {
      this.#waiting--;
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Streams a body to a file, up to the limit. */
async function written(body: Readable, path: string): Promise<void> {
  const file = createWriteStream(path, { mode: 0o600 });
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += (chunk as Uint8Array).length;
      if (bytes > MOST_BYTES)
        throw new Problem("too-large", "a file of more than 512 MiB goes in by `bellwether ingest`");
      if (!file.write(chunk)) await new Promise<void>((resolve) => file.once("drain", () => resolve()));
    }
    if (bytes === 0) throw new Problem("empty-file", "the file is empty; get it again");
  } finally {
    await new Promise<void>((resolve) => file.end(() => resolve()));
  }
}
