import { readFileSync } from "node:fs";
import type { Knowledge, ScopedFacts } from "../../src/checker/knowledge.ts";
import type { Fact } from "../../src/facts/fact.ts";
import { factId } from "../../src/facts/fact.ts";
import { Calendar } from "../../src/market/calendar.ts";
import { decimal } from "../../src/market/decimal.ts";
import { ExchangeRules } from "../../src/market/exchange-rules.ts";
import type { Bound, Figure } from "../../src/market/figure.ts";
import { Directory } from "../../src/market/instrument.ts";
import { MEASURES, type Measure } from "../../src/market/measure.ts";
import type { Phase, Venue } from "../../src/market/receipt.ts";
import { type TradingDay, tradingDay } from "../../src/market/trading-day.ts";
import type { Claim, Language, Reading } from "../../src/reader/claim.ts";

const file = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../src/market/data/${name}`, import.meta.url), "utf8"));

export const rules = new ExchangeRules(file("krx-rules.json"));
export const knowledge: Knowledge = {
  calendar: new Calendar(file("krx-calendar.json")),
  rules,
  directory: new Directory(file("krx-instruments.json")),
};

interface Extra {
  readonly code?: string;
  readonly unit?: string;
  readonly bound?: Bound;
  readonly session?: string;
  readonly date?: string;
  readonly signDoubtful?: boolean;
  readonly intraday?: boolean;
  readonly elsewhen?: boolean;
  readonly opening?: boolean;
  readonly previousClose?: boolean;
}

/** A figure from plain text: "-2.27", "17.27e12" (17.27 trillion), "400.33e6". */
export function figureOf(text: string): Figure {
  const [number = "", power = "0"] = text.replace(/,/g, "").split("e");
  const decimals = number.includes(".") ? number.length - number.indexOf(".") - 1 : 0;
  return { digits: Number(number.replace(".", "")), exponent: Number(power) - decimals };
}

/** Builds readings by hand: every sentence may say claims in the order in which they stand in its text. */
export class SmallStory {
  #text = "";
  readonly #sentences: { offset: number; text: string }[] = [];
  readonly #claims: Claim[] = [];
  readonly #session: TradingDay | undefined;
  readonly #market: string;
  readonly #language: Language;

  constructor(session: string | undefined = "2026-01-02", market = "KOSPI", language: Language = "en") {
    this.#session = session === undefined ? undefined : tradingDay(session);
    this.#market = market;
    this.#language = language;
  }

  /** Starts a sentence; claims said next belong to it and, where it holds their print, stand at it. */
  sentence(text: string): this {
    this.#sentences.push({ offset: this.#text.length, text });
    this.#text += `${text} `;
    return this;
  }

  /** One claim. `value` is as `figureOf` reads it, signed by meaning; the print is the same without its sign. */
  say(measure: Measure, subject: string, value: string, extra: Extra = {}): this {
    const printed = extra.date ?? value.replace(/^-/, "").replace(/e\d+$/, "");
    if (this.#sentences.length === 0 || !this.#sentences.at(-1)?.text.includes(printed))
      this.sentence(`${subject} ${printed}.`);
    const sentence = this.#sentences.at(-1) as { offset: number; text: string };
    const { session, date, ...rest } = extra;
    this.#claims.push({
      measure,
      subject,
      figure: extra.date ? { digits: 0, exponent: 0 } : figureOf(value),
      unit: MEASURES[measure].unit,
      printed,
      offset: sentence.offset + sentence.text.indexOf(printed),
      sentence: this.#sentences.length - 1,
      ...rest,
      ...(session && { session: tradingDay(session) }),
      ...(date && { date: tradingDay(date) }),
    });
    return this;
  }

  stock(subject: string, percent: string, close: string, extra: Extra = {}): this {
    return this.say("stock.change_pct", subject, percent, extra).say("stock.close", subject, close, extra);
  }

  index(change: string, percent: string, close: string, subject = "KOSPI", extra: Extra = {}): this {
    return this.say("index.change", subject, change, extra)
      .say("index.change_pct", subject, percent, extra)
      .say("index.close", subject, close, extra);
  }

  reading(): Reading {
    return {
      language: this.#language,
      ...(this.#session && { session: this.#session }),
      market: this.#market,
      text: this.#text,
      sentences: this.#sentences,
      claims: this.#claims,
      named: [],
      unread: [],
      digits: { total: 0, bound: 0, named: 0, unread: 0 },
    };
  }
}

interface ScopeOptions {
  readonly venue?: Venue;
  readonly phase?: Phase;
  readonly settled?: boolean;
}

/** A scope with these values, by "subject/measure"; a value "400330000~10000" was rounded to 10,000 by its source. */
export function scope(
  session: string,
  values: Readonly<Record<string, string>>,
  options: ScopeOptions = {},
): ScopedFacts {
  const { venue = "KRX", phase = "settled", settled = phase === "settled" } = options;
  const facts = new Map<string, Fact>();
  for (const [key, text] of Object.entries(values)) {
    const slash = key.lastIndexOf("/");
    const [subject, measure] = [key.slice(0, slash), key.slice(slash + 1) as Measure];
    const [value = "", precision] = text.split("~");
    facts.set(key, {
      id: factId(subject, measure, tradingDay(session)),
      measure,
      subject,
      session: tradingDay(session),
      value: /^\d{4}-/.test(value) ? tradingDay(value) : decimal(value),
      ...(precision && { precision: decimal(precision) }),
      unit: MEASURES[measure].unit,
      formula: "as published",
      inputs: [],
      receipts: [],
      asOf: `${session}T18:00:00+09:00`,
      venue,
      phase,
    });
  }
  return { venue, phase, settled, lookup: (subject, measure) => facts.get(`${subject}/${measure}`) };
}

/** Knowledge with a tape that holds these scopes, by "market@session". */
export function withTape(tape: Readonly<Record<string, readonly ScopedFacts[]>>): Knowledge {
  return { ...knowledge, facts: (market, session) => tape[`${market}@${session}`] ?? [] };
}
