import type { Bound } from "../../market/figure.ts";
import type { Measure } from "../../market/measure.ts";
import { type Claim, dateClaim, type NamedKind } from "../claim.ts";
import { dayOfNumber } from "../day-number.ts";
import type { NamedRun } from "../digit-account.ts";
import { BOUND, NAMED } from "../digit-status.ts";
import type { Tokens } from "../scanner.ts";
import type { Entry } from "./clause.ts";
import type { StoryDay } from "./days/day.ts";
import { HOME, MARKETS } from "./markets/home.ts";
import { AMOUNT, type Quantity } from "./numbers/quantity.ts";
import { entryOf } from "./subjects/entry.ts";
import { suits } from "./subjects/suit.ts";
import type { Entity } from "./term.ts";
import * as P from "./words/particle-kind.ts";
import * as K from "./words/term-kind.ts";
import * as U from "./words/unit-kind.ts";

const UNITS = ["", "pt", "pct", "pct", "bp", "KRW", "", "shares", "issues"];

/** What else a claim carries. */
export interface Extra {
  /** Day the figure speaks of; NaN for another day that cannot be told. */
  readonly session?: number | undefined;
  readonly intraday?: boolean;
  readonly unit?: string;
  readonly bound?: Bound | undefined;
  readonly exact?: boolean;
  readonly previousClose?: boolean;
  readonly opening?: boolean;
}

/** Measures that go on moving until the close. */
const MOMENTARY = /^(?:index\.c|stock\.c|sector|flow|fx|turnover|breadth|bond)/;

function unitOf(q: Quantity): string {
  return q.unit === U.won || q.unit === U.money ? q.currency || "KRW" : (UNITS[q.unit] as string);
}

const NOTHING: Extra = {};
const NONE: ReadonlySet<number> = new Set();

/** What the story has said so far, and the claims read from it. */
export class Story {
  readonly tokens: Tokens;
  readonly day: StoryDay;
  readonly previousSession: number;
  /** The index whose market the story is about. */
  mainIndex = "KOSPI";
  /** It has been named. */
  mainNamed = false;
  /** Indices other than the home market's are the story's own. */
  abroad = false;
  /** The story names no index: its levels are of something else, a bond's future or a price. */
  indexless = false;
  /** Prices and no index are told: amounts traded are some company's. */
  unindexed = false;
  /** Told of an index's futures alone: what is bought, sold and traded are contracts. */
  ofFutures = false;
  /** Index "지수" means, and market of flows, turnover and breadth that name none. */
  lastIndex: Entity = HOME;
  scope = "KOSPI";
  /** The market to turn back to after a sentence with an aside: "코스닥에서도 661억원을 샀다". */
  mainScope: string | undefined;
  /** A board is spoken of: unknown names with a percent are industries, or companies. */
  board: number = K.stock;
  boardOpen = false;
  lastMove = 0;
  /** Where each index was last said to have opened or closed, to tell on which side a bare "까지" lies. */
  readonly levels = new Map<string, number>();
  lastFx: Entity | undefined;
  /** The subject a sentence left to the next. */
  topic: Entity | undefined;
  /** The subjects of the last sentence, where it had several: the next may go on with "각각". */
  topics: readonly Entity[] = [];
  /** The day last named that is not the session. */
  lastDay: number | undefined;
  /** The one investor the sentence before was about. */
  investor: Entity | undefined;
  /** The investor last read and the side taken. */
  lastFlow: { entity: Entity; side: number } | undefined;
  /** Role of the level last read. */
  lastRole = 0;
  /** Markets whose flows have been read. */
  readonly flowsOf = new Set<string>();
  snapshot = false;
  /** An index was said to have closed. */
  closed = false;
  /** What the last sentence told over a span, a kind of term or 0 ("이번 주 1.4% 상승했다"): the next may go on with it. */
  overSpan = 0;
  /** Where the index stood on the day a sentence began with: "1월 2일 635.17에서 시작해". */
  levelDay: { readonly sentence: number; readonly day: number } | undefined;
  /** A level or a move of one of the home indices has been read. */
  indexTold = false;
  /** A close of the session has been read. */
  dayTold = false;
  /** The lead tells a move over a span, and the day's own is not told yet: "올해 코스피는 9.4% 올랐다". */
  overLead = false;
  /** Sentences in which a maturity alone is a treasury bond's. */
  ofTreasuries: ReadonlySet<number> = NONE;
  /** The story is told of a span that its first lines name with its days: "이번 주(21~25일)". */
  ofSpan = false;
  /** The sentence begins a paragraph. */
  paragraph = true;
  /** A line that names a board alone stands before it: "<코스닥>". */
  headed = false;
  sentence = 0;
  readonly claims: Claim[] = [];
  readonly status: Uint8Array;
  readonly named: NamedRun[] = [];
  readonly #taken = new Set<number>();

  constructor(tokens: Tokens, day: StoryDay, previousSession: number) {
    this.tokens = tokens;
    this.day = day;
    this.previousSession = previousSession;
    this.status = new Uint8Array(tokens.count);
  }

  /** The sentence before told figures of another day. */
  get followsDay(): boolean {
    const last = this.lastDay === undefined ? undefined : this.claims.at(-1);
    return last?.session !== undefined && last.sentence === this.sentence - 1;
  }

  /** Records a claim; the printed sign overrules the meaning's. */
  claim(measure: Measure, subject: Entity | string, q: Quantity, sign: number, extra: Extra = NOTHING): void {
    const signed = q.sign !== 0 ? q.sign : sign < 0 ? -1 : 1;
    const { session, intraday } = extra;
    const bound = "bound" in extra ? extra.bound : q.bound;
    const elsewhen = session !== undefined && session !== this.day.session;
    const told = elsewhen && Number.isFinite(session);
    // Every field every time, in the English reader's order: all who look at claims then look at one shape.
    const claim: Claim = {
      measure,
      subject: typeof subject === "string" ? subject : subject.name,
      code: typeof subject === "string" ? undefined : subject.code,
      figure: { digits: signed * q.digits, exponent: q.exponent },
      unit: extra.unit ?? unitOf(q),
      printed: this.tokens.text.slice(q.start, q.end),
      offset: q.start,
      bound,
      exact: extra.exact && bound === undefined ? true : undefined,
      session: told ? dayOfNumber(session as number) : undefined,
      intraday: intraday ? true : undefined,
      elsewhen: elsewhen && !told ? true : undefined,
      previousClose: extra.previousClose ? true : undefined,
      opening: extra.opening ? true : undefined,
      date: undefined,
      signDoubtful: undefined,
      sentence: this.sentence,
    };
    this.claims.push(claim);
    this.indexTold ||= measure.startsWith("index.") && MARKETS.has(claim.subject);
    this.mark(q.from, q.to, BOUND);
  }

  /** A new paragraph turns back to the main market as long as its flows have not been told. */
  beginParagraph(): void {
    if (
      !this.headed &&
      !this.abroad &&
      this.mainIndex !== this.scope &&
      this.mainNamed &&
      MARKETS.has(this.mainIndex) &&
      !this.flowsOf.has(this.mainIndex)
    )
      this.scope = this.mainIndex;
  }

  /** In a story told before the close every figure of its own day is one of the moment. */
  settleSnapshot(): void {
    if (!this.snapshot || this.closed) return;
    for (const [at, claim] of this.claims.entries()) {
      if (claim.session === undefined && !claim.elsewhen && MOMENTARY.test(claim.measure))
        this.claims[at] = { ...claim, intraday: true };
    }
  }

  /** Whom a number is said of in a sentence that names nobody: a level or its change is the index's. */
  ownerOf(q: Quantity, index: Entity): Entry | undefined {
    const { topic } = this;
    const level = q.unit === U.point || (q.unit === U.plain && q.scale < AMOUNT && q.count > 1);
    const entity = level ? (this.indexless ? undefined : index) : topic && suits(topic.kind, q) ? topic : undefined;
    return entity && entryOf(entity, P.topic);
  }

  /** The day a record was set, said beside its level. */
  dateClaim(subject: Entity, at: { readonly from: number; readonly to: number }, day: number | undefined): void {
    if (day === undefined || Number.isNaN(day)) return;
    const { tokens } = this;
    const offset = tokens.start[at.from] as number;
    const last = tokens.start[at.to - 1] as number;
    const end = tokens.text.startsWith("일", last) ? last + 1 : tokens.end[at.to - 1];
    const printed = tokens.text.slice(offset, end);
    this.claims.push(dateClaim({ subject: subject.name, printed, offset, sentence: this.sentence }, dayOfNumber(day)));
    this.unname(at.from, at.to);
    this.mark(at.from, at.to, BOUND);
  }

  other(subject: Entity | string, q: Quantity, sign: number, extra: Extra = NOTHING): void {
    if (subject === "") {
      this.name("other-quantity", q.from, q.to);
      return;
    }
    this.claim("other", subject, q, sign, extra);
  }

  name(kind: NamedKind, from: number, to: number): void {
    this.named.push({ kind, from, to });
    this.mark(from, to, NAMED);
  }

  /** Takes back the names of digits that turn out to be a claim. */
  unname(from: number, to: number): void {
    for (let at = from; at < to; at++) this.#taken.add(at);
  }

  get namedRuns(): readonly NamedRun[] {
    return this.#taken.size === 0 ? this.named : this.named.filter(({ from }) => !this.#taken.has(from));
  }

  mark(from: number, to: number, status: number): void {
    for (let at = from; at < to; at++) this.status[at] = status;
  }
}
