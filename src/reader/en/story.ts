import type { Bound, Figure } from "../../market/figure.ts";
import type { Measure } from "../../market/measure.ts";
import type { TradingDay } from "../../market/trading-day.ts";
import { type Claim, dateClaim, type NamedKind } from "../claim.ts";
import { dayOfNumber } from "../day-number.ts";
import type { NamedRun } from "../digit-account.ts";
import { BOUND, NAMED } from "../digit-status.ts";
import type { Tokens } from "../scanner.ts";
import { HOME, NEIGHBOURS } from "./atlas/markets.ts";
import type { LevelTold } from "./levels/level-told.ts";
import { MarkedSentences } from "./marked-sentences.ts";
import type { Quantity } from "./numbers/quantity.ts";
import type { Subject } from "./phrases/item.ts";
import type { FlowTable } from "./tables/flow-table.ts";
import { MOVES } from "./words/session-measures.ts";
import * as U from "./words/unit-kind.ts";

/** What a change counts from, when it is said of the session before. */
const OF_THE_CLOSE: ReadonlySet<Measure> = new Set<Measure>(["index.close", "stock.close", "fx.rate"]);

const UNITS = ["", "pt", "pct", "pct", "bp", "", "shares", "issues", "", ""];

/** What a claim carries besides its number; `bound: null` drops the print's own bound. Rules fill it in as they go. */
export class Extra {
  session: number | undefined = undefined;
  intraday = false;
  signDoubtful = false;
  opening = false;
  bound: Bound | null | undefined;
  unit: string | undefined;

  constructor(unit?: string, bound?: Bound | null) {
    this.unit = unit;
    this.bound = bound;
  }
}

/** Days before the story's own that its lead may be about, so that its other figures are of that day too. */
export const DAYS_BACK = 4;

/** What the story has said so far, and the claims read from it. */
export class Story {
  readonly tokens: Tokens;
  readonly session: number;
  readonly previousSession: number;
  readonly market: string;
  readonly mainIndex: string;
  readonly currency: string;
  /** Index that "it" and "there" mean. */
  lastIndex: string;
  /** The last index named, whosever it is. */
  lastNamed: Subject | undefined;
  /** The index the last main clause was about, or undefined when it was about something else. */
  lastSubject: Subject | undefined;
  /** What the sentence before was about from first to last; undefined where it was about more than one thing. */
  onlySubject: Subject | undefined;
  /** The stock that a sentence was about last, and that sentence: "the stock" to come is it. */
  lastStock: Subject | undefined;
  stockSentence = -9;
  /** The one stock that a sentence named, where it was about none; that sentence, and the last that it was a place in: "interest in Pepper". */
  aloneStock: Subject | undefined;
  aloneSentence = -9;
  inStockSentence = -9;
  /** The last sentence about a stock named another too. */
  severalStocks = false;
  /** The last sentences with what something is worth on the market, and about an index of an economy. */
  valueSentence = -9;
  economySentence = -9;
  /** What the won moved by, as first told, and on which day. */
  wonMove: { readonly value: number; readonly session: number | undefined; readonly sentence: number } | undefined;
  /** "Last Monday" of a Monday's story is the week before's; undefined until it is named. */
  lastIsWeekBefore: boolean | undefined;
  /** An index, or its market, was named anywhere. */
  indexTold = false;
  /** Investors that "they" means, and those that a sentence ended on together. */
  lastGroup: Subject | undefined;
  lastGroups: readonly Subject[] = [];
  /** The stocks of the last clause of the sentence before, for "the two stocks". */
  lastStocks: readonly Subject[] = [];
  /** Direction of the won as a verb of its own said it: 1 stronger, -1 weaker, 0 not said. */
  wonDirection = 0;
  /** "Up 1.3 won" was shown by the rates beside it to be said of the rate, though the won is the subject. */
  upIsRate = false;
  /** The last flow told was a sum over days: "they" go on about it. */
  summedFlow = false;
  /** The last sentence with a sum over days, and whether any amount was one of a day. */
  summedSentence = -9;
  dailyFlow = false;
  /** The last sentence with an amount traded over a span. */
  tradedSpanSentence = -9;
  /** The last sentence with an index's change over a span, and whether any was one of a day. */
  spanSentence = -9;
  dailyChange = false;
  /** Its first sentences name a day right before its own; its own day is named anywhere, and in which sentences. */
  tellsOtherDay = false;
  namesOwnDay = false;
  readonly ownDaySentences = new Set<number>();
  /** The exchange rate of the won was the last rate named. */
  rateTold = false;
  /** A list in brackets has printed its minus signs, so a bare figure there is a rise. */
  signedBrackets = false;
  /** An index stood somewhere at a clock time; an index closed somewhere. A story with only the first is no close. */
  clockLevel = false;
  closeLevel = false;
  /** Something of its own market closes on its own day; a story of another market that was told before its close. */
  ends = false;
  beforeClose = false;
  /** The last sentence that began with a stretch of days: "From the 1st to the 30th, ...". */
  stretchSentence = -9;
  /** It tells of a week, and not of a session. */
  weekly = false;
  /** The paragraphs stand under clock times: "11:55 a.m."; under "For the week:". */
  underClock = false;
  underSpan = false;
  /** A paragraph begins here, and whether the one that goes on began with a span: "Over the week, ...". */
  startsParagraph = false;
  /** The session before, which a paragraph of a story of a moment tells of. */
  closedDay: number | undefined;
  spanParagraph = false;
  /** The board that was named for an amount of a group's last, in which sentence, and whether that told of both. */
  flowBoard: { readonly board: string; readonly both: boolean; readonly sentence: number } | undefined;
  /** A table of flows that is being read. */
  flowTable: FlowTable | undefined;
  sentence = 0;
  paragraph = 0;
  readonly marked = new MarkedSentences();
  /** Levels taken for closes. */
  readonly closes: LevelTold[] = [];
  /** Levels an index closed "just shy of": where they were passed, it was at some moment. */
  readonly approached: number[] = [];
  /** The index of the one other market that the sentence before told of by its place. */
  scene: Subject | undefined;
  /** Claims about other markets' indices in the sentence they stand in. */
  listed: { readonly claim: number; readonly market: string | undefined; readonly sentence: number }[] = [];
  /** The day that another market was last told of, where the sentences go on about it. */
  abroad: { readonly day: number; readonly market: string } | undefined;
  /** The day the last sentence with one began with, and where that stood. */
  lastDay: number | undefined;
  lastDaySentence = -9;
  lastDayParagraph = 0;
  readonly claims: Claim[] = [];
  readonly status: Uint8Array;
  readonly named: NamedRun[] = [];
  /** Bare numbers that grammar gave to nothing. */
  readonly left: Quantity[] = [];

  constructor(
    tokens: Tokens,
    session: number,
    previousSession: number,
    market: string,
    mainIndex: string,
    currency: string,
  ) {
    this.tokens = tokens;
    this.session = session;
    this.previousSession = previousSession;
    this.market = market;
    this.mainIndex = mainIndex;
    this.lastIndex = this.mainIndex;
    this.currency = currency;
    this.status = tokens.status;
  }

  get isHome(): boolean {
    return this.market === HOME;
  }

  isOwn(subject: Subject): boolean {
    return subject.market === this.market || NEIGHBOURS[this.market] === subject.market;
  }

  /** Records a claim; `sign` is the meaning's sign, which a printed sign overrules. Returns its index. */
  claim(measure: Measure, subject: Subject | string, q: Quantity, sign: number, extra: Extra = NOTHING): number {
    const { tokens } = this;
    const from = tokens.start[q.from] as number;
    const printed = tokens.text.slice(from, tokens.end[q.to - 1]);
    const signed = q.sign !== 0 ? q.sign : sign < 0 ? -1 : 1;
    const figure: Figure = { digits: signed * q.digits, exponent: q.exponent };
    const bound = extra.bound === null ? undefined : (extra.bound ?? q.bound);
    const named = typeof subject === "string" ? undefined : subject;
    const session = this.#sessionOf(extra.session);
    const elsewhen = extra.session !== undefined && !Number.isFinite(extra.session);
    // Every field every time, in one order: all who look at claims then look at one shape.
    const claim: Claim = {
      measure,
      subject: named ? named.name : (subject as string),
      code: named?.code,
      figure,
      unit: extra.unit ?? (q.unit === U.money ? q.currency : (UNITS[q.unit] as string)),
      printed,
      offset: from,
      bound,
      exact: undefined,
      session,
      intraday: extra.intraday ? true : undefined,
      elsewhen: elsewhen ? true : undefined,
      previousClose: extra.session === this.previousSession && OF_THE_CLOSE.has(measure) ? true : undefined,
      opening: extra.opening ? true : undefined,
      date: undefined,
      signDoubtful: extra.signDoubtful ? true : undefined,
      sentence: this.sentence,
    };
    this.claims.push(claim);
    this.mark(q.from, q.to, BOUND);
    return this.claims.length - 1;
  }

  dateClaim(day: number, from: number, to: number): void {
    const { tokens } = this;
    const offset = tokens.start[from] as number;
    const date = dayOfNumber(day);
    const printed = tokens.text.slice(offset, tokens.end[to - 1]);
    this.claims.push(dateClaim({ subject: this.lastIndex, printed, offset, sentence: this.sentence }, date));
    this.mark(from, to, BOUND);
  }

  /** What was understood, and of whom it was said was not. */
  withdraw(claim: number): void {
    this.claims[claim] = { ...(this.claims[claim] as Claim), measure: "other", previousClose: undefined };
  }

  /** It was said of this day. */
  dateClaimed(claim: number, day: number): void {
    const session = this.#sessionOf(day);
    this.claims[claim] = { ...(this.claims[claim] as Claim), session };
  }

  /** It was said of what goes by this name. */
  rename(claim: number, subject: string): void {
    this.claims[claim] = { ...(this.claims[claim] as Claim), subject };
  }

  /** The same figure said of another subject too. */
  alsoOf(claim: number, subject: Subject): void {
    this.claims.push({ ...(this.claims[claim] as Claim), subject: subject.name, code: subject.code });
  }

  name(kind: NamedKind, from: number, to: number): void {
    this.named.push({ kind, from, to });
    this.mark(from, to, NAMED);
  }

  /** "Rose 906.74 points, or 5.24 percent, to 18,204.68 on Tuesday": the day behind the level is the change's too. */
  dateBack(from: number, { session: day = Number.NaN, intraday: moment }: Extra): void {
    const session = this.#sessionOf(day);
    const untold = !Number.isFinite(day); // "Slipped 6.59 points to 824.07 yesterday": a day that has no number.
    if (session === undefined && !untold) return;
    for (let at = from; at < this.claims.length; at++) {
      const claim = this.claims[at] as Claim;
      if (!MOVES.has(claim.measure) || claim.session !== undefined || claim.elsewhen) continue;
      const intraday = moment || day === this.session ? claim.intraday : undefined;
      this.claims[at] = { ...claim, intraday, ...(untold ? { elsewhen: true } : { session: session as TradingDay }) };
    }
  }

  /** "Foreigners sold X while individuals bought Y on Monday": the day behind is that of what is counted before it too. */
  dateBefore(family: "flow." | "breadth.", day: number): void {
    const session = this.#sessionOf(day);
    const last = this.claims.at(-1)?.measure;
    for (let at = this.claims.length - 2; at >= 0; at--) {
      const claim = this.claims[at] as Claim;
      // "Sold X, compared with Y on Friday": the first is of the story's own day.
      if (claim.sentence !== this.sentence || claim.measure === last) return;
      const undated = claim.session === undefined && !claim.elsewhen;
      if (undated && claim.measure.startsWith(family)) this.claims[at] = { ...claim, session };
    }
  }

  mark(from: number, to: number, status: number): void {
    for (let at = from; at < to; at++) this.status[at] = status;
  }

  #sessionOf(day: number | undefined): TradingDay | undefined {
    if (day === undefined || !Number.isFinite(day) || day === this.session) return undefined;
    return dayOfNumber(day);
  }
}

const NOTHING = new Extra();
