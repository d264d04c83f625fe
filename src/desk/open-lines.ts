import type { Socket } from "node:net";
import type { DeskClock } from "./desk-clock.ts";

/** How long a line may stand still with a reply due. */
const IDLE_MS = 60_000;
/** A span measured by the desk's clock is too short by this at most. */
export const BEAT_MS = 40;

/**
 * The lines that are open. They are looked over together at every beat, so that a reply sets no timer of its own: most are
 * out long before the next beat. Without a line nothing beats.
 */
export class OpenLines {
  readonly #clock: DeskClock;
  readonly #idleMs: number;
  readonly #lines = new Set<Socket>();
  #beat: NodeJS.Timeout | undefined;

  constructor(clock: DeskClock, idleMs = IDLE_MS) {
    this.#clock = clock;
    this.#idleMs = idleMs;
  }

  add(line: Socket): void {
    this.#lines.add(line);
    line.once("close", () => this.#drop(line));
    if (this.#beat) return;
    this.#clock.beat();
    this.#beat = setInterval(() => this.#look(), BEAT_MS);
    this.#beat.unref();
  }

  #drop(line: Socket): void {
    this.#lines.delete(line);
    if (this.#lines.size > 0) return;
    clearInterval(this.#beat);
    this.#beat = undefined;
    this.#clock.rest();
  }

  /** Node's server takes a line's timer off when a request comes and sets one for the wait after its reply. */
  #look(): void {
    this.#clock.beat();
    for (const line of this.#lines) if (!line.timeout) line.setTimeout(this.#idleMs);
  }
}
