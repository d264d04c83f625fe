import type { Decimal } from "../market/decimal.ts";
import { BellwetherError } from "../market/error.ts";
import type { Phase, Venue } from "../market/receipt.ts";
import type { FaultCode } from "../market/service-fault.ts";
import type { TradingDay } from "../market/trading-day.ts";

/** One request over HTTP. What it says stays secret: keys stand in its headers or its address. */
export interface WebRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface WebReply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How long one request may take, in milliseconds, and how long its reply may be, in bytes. */
export interface WebLimits {
  /** From the start to the last byte: a slow drip ends here. */
  readonly totalMs: number;
  /** Without any byte. */
  readonly silenceMs: number;
  readonly mostBytes: number;
}

/** Sends one request. Never follows a redirect. @throws BellwetherError with a fault's code */
export type Web = (request: WebRequest, limits: WebLimits) => Promise<WebReply>;

/** One line of the structured log. Texts in it are cleared of keys before they are written. */
export interface LogLine {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly event: string;
  readonly [field: string]: string | number | undefined;
}

/** What a service needs of the world. */
export interface ServiceWorld {
  readonly web: Web;
  readonly limits: WebLimits;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  /** @throws BellwetherError `key-missing` naming the environment variable */
  readonly key: (name: string) => string;
  /** Address the service is asked at, without a slash at its end. */
  readonly base: string;
  readonly log: (line: LogLine) => void;
  /** Small files of the service's own, readable by their owner alone. */
  readonly cache: { read(name: string): string | undefined; write(name: string, text: string): void };
  /** Waits until the service may be called again. */
  readonly pace: () => Promise<void>;
}

/** What the tape knows of the session before: a reply must lead back to it. */
export interface KnownIndex {
  readonly close: Decimal;
  readonly change?: Decimal;
  readonly volume?: Decimal;
  readonly value?: Decimal;
}

/** The day that is asked for, and how things stand. */
export interface Asking {
  readonly session: TradingDay;
  /** The session before, where the calendar knows it. */
  readonly previous: TradingDay | undefined;
  /** True on the session's own calendar day in Seoul. */
  readonly isToday: boolean;
  /** True once the exchange must have published the day: a later session is over. */
  readonly isOverdue: boolean;
  readonly phase: Phase;
  /** Now, ISO 8601 with the offset of Seoul. */
  readonly asOf: string;
  /** Issues to ask one by one, most wanted first. */
  readonly codes: readonly string[];
  /** By market; missing where the tape does not hold the session before. */
  readonly known: (market: string) => KnownIndex | undefined;
}

/** A reply fit to be kept: a file for the tape. */
export interface KeptReply {
  readonly name: string;
  readonly text: string;
  readonly rows: number;
}

/** When a part can be had, in Seoul. */
export interface Availability {
  readonly from: "close" | "next-session" | "day-after";
  /** Local time on that day, "13:00"; from the close itself, or the day's first minute, when missing. */
  readonly at?: string;
  /** Only on the session's own day, as long as this lasts. */
  readonly until?: "midnight" | "after-market";
  /** Only for sessions on which this venue traded. */
  readonly venue?: Venue;
  /** What is not certain about it, in words. */
  readonly note?: string;
}

/** One thing a service gives. */
export interface ServicePart {
  readonly id: string;
  /** In words: "KOSPI and KOSDAQ levels, turnover and breadth". */
  readonly what: string;
  readonly available: Availability;
  /** Why a host does not give it, where another of the service's does. */
  readonly lacking?: (base: string) => string | undefined;
  /** True where a day is whole without it: that it comes later, or that a key is not approved for it, is no failure. */
  readonly optional?: boolean;
  readonly ask: (world: ServiceWorld, asking: Asking) => Promise<readonly KeptReply[]>;
}

/** A service as data: one adapter file each. */
export interface Service {
  readonly id: string;
  readonly title: string;
  /** Terms of use in one line, as every receipt carries it. */
  readonly terms: string;
  /** What no documented call of it gives, though one might look for it. */
  readonly lacks: string;
  /** Where to get a key. */
  readonly apply: string;
  readonly keys: readonly { readonly env: string; readonly what: string }[];
  /** Setting that holds the base address and its default. */
  readonly setting: "krxUrl" | "kisUrl" | "ecosUrl" | "dataGoKrUrl";
  /** Calls that the service allows, in words. */
  readonly limits: string;
  /** Least milliseconds between two calls at an address. */
  readonly everyMs: (base: string) => number;
  readonly parts: readonly ServicePart[];
}

export function fault(code: FaultCode, message: string, cause?: unknown): BellwetherError {
  return new BellwetherError(code, message, cause === undefined ? {} : { cause });
}
