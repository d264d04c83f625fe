import { appendFileSync, mkdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";

/** One write, or one refused: who from where did what, and how it ended. Never a token, never a body. */
export interface AuditLine {
  readonly time: string;
  readonly address: string;
  readonly scope: string;
  readonly action: string;
  readonly target: string;
  readonly outcome: string;
}

export type Audit = (line: Omit<AuditLine, "time">) => void;

const MOST_BYTES = 16 * 1024 * 1024;

/** Appends one JSON line a write to `desk-audit.jsonl` of the home folder; a full file is put by as `.1`. */
export function auditIn(home: string, now: () => Date, warn: (text: string) => void): Audit {
  const path = join(home, "desk-audit.jsonl");
  return (line) => {
    try {
      mkdirSync(home, { recursive: true });
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES) renameSync(path, `${path}.1`);
      appendFileSync(path, `${JSON.stringify({ time: now().toISOString(), ...line })}\n`, { mode: 0o600 });
    } catch (error) {
      warn(`bellwether: the audit line could not be written: ${(error as Error).message}`);
    }
  };
}
