import { BellwetherError, type ErrorCode } from "../market/error.ts";

/** Problems of the desk itself, beside those of the use cases. */
export type DeskCode =
  | "not-found"
  | "method-not-allowed"
  | "bad-request"
  | "empty-file"
  | "too-large"
  | "head-too-large"
  | "too-many-requests"
  | "too-busy"
  | "unsupported-type"
  | "wrong-host"
  | "wrong-origin"
  | "not-logged-in"
  | "not-allowed"
  | "shutting-down"
  | "too-slow"
  | "fault";

/** The one shape every error has, on every route: `{"error": {...}}`. */
export interface ProblemJson {
  readonly error: {
    readonly code: ErrorCode | DeskCode;
    /** A finished sentence, in the asker's language where it has that, which names the value and says what to do. */
    readonly message: string;
    readonly status: number;
    /** What is wrong field by field, where a body or a query did not have its shape. */
    readonly fields?: readonly { readonly path: string; readonly message: string }[];
  };
}

const STATUS_OF_DESK: Readonly<Record<DeskCode, number>> = {
  "not-found": 404,
  "method-not-allowed": 405,
  "bad-request": 400,
  "empty-file": 400,
  "too-large": 413,
  "head-too-large": 431,
  "too-many-requests": 429,
  "too-busy": 503,
  "unsupported-type": 415,
  "wrong-host": 421,
  "wrong-origin": 403,
  "not-logged-in": 401,
  "not-allowed": 403,
  "shutting-down": 503,
  "too-slow": 408,
  fault: 500,
};

/** Codes of use cases whose status is not that of their kind. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  holiday: 404,
  "no-data": 404,
  "calendar-not-known": 404,
  "unknown-fact": 404,
  "unknown-market": 404,
  "store-locked": 503,
  "store-failed": 503,
};

const STATUS_OF_KIND = { usage: 400, input: 422 } as const;

export class Problem extends Error {
  readonly code: DeskCode;
  readonly status: number;
  readonly fields: ProblemJson["error"]["fields"];

  constructor(code: DeskCode, message: string, fields?: ProblemJson["error"]["fields"]) {
    super(message);
    this.name = "Problem";
    this.code = code;
    this.status = STATUS_OF_DESK[code];
    this.fields = fields;
  }
}

/** Longest sentence: what somebody sent may be quoted in it. */
const MOST_LETTERS = 600;

function clipped(message: string): string {
  return message.length > MOST_LETTERS ? `${message.slice(0, MOST_LETTERS)} ...` : message;
}

/** What went wrong, as it may leave the house: a fault of ours says nothing of our insides. */
export function problemJson(error: unknown): ProblemJson {
  if (error instanceof Problem) {
    const { code, message, status, fields } = error;
    return { error: { code, message: clipped(message), status, ...(fields ? { fields } : {}) } };
  }
  if (error instanceof BellwetherError) {
    const { code, message, kind } = error;
    return { error: { code, message: clipped(message), status: STATUS[code] ?? STATUS_OF_KIND[kind] } };
  }
  return { error: { code: "fault", message: "a fault in Bellwether itself; the desk's log says more", status: 500 } };
}
