import type { FileRefusal } from "./file-refusal.ts";
import type { FaultCode } from "./service-fault.ts";

/**
 * The project's one error class for what a user can mend: a stable code, and a message that names the file, field or
 * value and says what to do. `kind` says who is at fault and fixes the exit code of the command line.
 */
export type ErrorKind = "usage" | "input";

export type ErrorCode =
  | "bad-date"
  | "bad-usage"
  | "unknown-command"
  | "unknown-option"
  | "holiday"
  | "no-data"
  | "calendar-not-known"
  | "unknown-fact"
  | "unknown-market"
  | "damaged-file"
  | "unreadable-file"
  | "bad-style"
  | "bad-notes"
  | "store-locked"
  | "store-failed"
  | "source-failed"
  | "bad-page"
  | "unknown-source"
  | FaultCode;

export class BellwetherError extends Error {
  readonly code: ErrorCode;
  readonly kind: ErrorKind;
  /** Of a file: why it is refused, as data. */
  readonly why: FileRefusal | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { kind?: ErrorKind; cause?: unknown; why?: FileRefusal | undefined } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "BellwetherError";
    this.code = code;
    this.kind = options.kind ?? "input";
    this.why = options.why;
  }
}
