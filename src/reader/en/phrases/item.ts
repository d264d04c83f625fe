import * as M from "../../mark-code.ts";
import type { Quantity } from "../numbers/quantity.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

export interface Subject {
  readonly kind: number;
  readonly name: string;
  readonly code: string | undefined;
  /** Country of an index, or investor group (0 foreign, 1 individual, 2 institution), or side of the breadth. */
  readonly market: string | undefined;
  readonly value: number | undefined;
  /** True for a figure people supply, such as exports. */
  readonly macro: boolean;
}

/** Subjects have one shape whatever they are, because every rule looks at them. */
export function subjectOf(kind: number, name: string): Subject {
  return { kind, name, code: undefined, market: undefined, value: undefined, macro: false };
}

/** A listed company; `code` is missing for one the directory does not know. */
export function stockOf(name: string, code: string | undefined): Subject {
  return { kind: S.stock, name, code, market: undefined, value: undefined, macro: false };
}

/** An index and the country, or the exchange, it is of. */
export function indexOf(name: string, market: string): Subject {
  return { kind: S.index, name, code: undefined, market, value: undefined, macro: false };
}

/** An investor group (0 foreign, 1 individual, 2 institution), or a name outside the directory (-1). */
export function numbered(kind: number, name: string, value: number): Subject {
  return { kind, name, code: undefined, market: undefined, value, macro: false };
}

/** A figure people supply, such as exports. */
export function macroOf(name: string): Subject {
  return { kind: S.outside, name, code: undefined, market: undefined, value: undefined, macro: true };
}

/** A day spoken of, as a day number; NaN when it cannot be told ("August 2011", a story without a session). */
export interface Day {
  readonly number: number;
  readonly weekday: boolean;
  /** A month or a year, not a day. */
  readonly long: boolean;
}

/** A phrase of a sentence: a word with its class, or several words read as one thing. */
export interface Item {
  kind: number;
  value: number;
  /** First token, and the token after the last. */
  from: number;
  to: number;
  quantity: Quantity | undefined;
  subject: Subject | undefined;
  day: Day | undefined;
}

export function item(kind: number, value: number, from: number, to: number): Item {
  return { kind, value, from, to, quantity: undefined, subject: undefined, day: undefined };
}

/** Adds a phrase without more to it; past its last token. */
export function push(items: Item[], kind: number, value: number, from: number, to: number): number {
  items.push(item(kind, value, from, to));
  return to;
}

/** A phrase that names a subject. */
export function subjectItem(subject: Subject, from: number, to: number): Item {
  const made = item(W.subject, subject.kind, from, to);
  made.subject = subject;
  return made;
}

/** Adds a phrase that names a subject; past its last token. */
export function pushSubject(items: Item[], subject: Subject, from: number, to: number): number {
  items.push(subjectItem(subject, from, to));
  return to;
}

/** The phrase at a place; none before the first. An array asked for -1 itself would leave the engine's fast path. */
export function itemAt(items: readonly Item[], at: number): Item | undefined {
  return at >= 0 ? items[at] : undefined;
}

/** The kind of the phrase at a place; -1 beyond either end. */
export function kindAt(items: readonly Item[], at: number): number {
  const found = at >= 0 && at < items.length ? items[at] : undefined;
  return found === undefined ? -1 : found.kind;
}

/** The preposition "in", which among the prepositions tells where. */
export function isIn(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.preposition && items[at]?.value === IN;
}

/** A slash that parts two things: "USD/KRW", "621/283". */
export function isSlash(item: Item | undefined): boolean {
  return item?.kind === W.other && item.value === M.slash;
}

const IN = 4;
