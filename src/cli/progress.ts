import type { Output } from "./command.ts";

/** Shows how far a long work is: a bar with rate and time left at a terminal, a plain line now and then elsewhere. */
export interface Progress {
  /** `done` of `of` steps; `label` says what is being done, `rows` how much it came to so far. */
  readonly step: (done: number, of: number, label: string, rows?: number) => void;
  readonly end: () => void;
}

const BAR = 24;
const PLAIN_EVERY_MS = 5000;

export function progressOn(
  out: Pick<Output, "warn" | "draw" | "errorIsTerminal">,
  level: string | undefined,
  now: () => number,
): Progress {
  if (level === "silent" || level === "error") return { step: () => {}, end: () => {} };
  const started = now();
  let last = Number.NEGATIVE_INFINITY;
  const text = (done: number, of: number, label: string, rows?: number) => {
    const seconds = Math.max(0.001, (now() - started) / 1000);
    const rate = rows ? `, ${Math.round(rows / seconds).toLocaleString("en-US")} rows/s` : "";
    const left = done > 0 && done < of ? `, ${Math.ceil((seconds / done) * (of - done))} s left` : "";
    return `${label} ${done}/${of}${rate}${left}`;
  };
  if (out.errorIsTerminal) {
    return {
      step: (done, of, label, rows) => {
        if (now() - last < 80 && done < of) return;
        last = now();
        const filled = Math.round((BAR * done) / Math.max(1, of));
        out.draw(`\r${"█".repeat(filled)}${"░".repeat(BAR - filled)} ${text(done, of, label, rows)}\u001b[K`);
      },
      end: () => out.draw("\r\u001b[K"),
    };
  }
  return {
    step: (done, of, label, rows) => {
      if (now() - last < PLAIN_EVERY_MS) return;
      last = now();
      out.warn(text(done, of, label, rows));
    },
    end: () => {},
  };
}
