import fc from "fast-check";
import type { History, Span } from "../../src/facts/history.ts";
import { noteFacts, noteReceipt } from "../../src/facts/notes.ts";
import { sessionFacts } from "../../src/facts/session-facts.ts";
import { Calendar, type CalendarFile } from "../../src/market/calendar.ts";
import krxCalendar from "../../src/market/data/krx-calendar.json" with { type: "json" };
import krxInstruments from "../../src/market/data/krx-instruments.json" with { type: "json" };
import { type Decimal, decimal } from "../../src/market/decimal.ts";
import { Directory, type InstrumentFile } from "../../src/market/instrument.ts";
import type { Amount, MarketDay, Quote } from "../../src/market/market-day.ts";
import type { Note } from "../../src/market/note.ts";
import type { Receipt } from "../../src/market/receipt.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import type { PlanInput } from "../../src/story/plan.ts";
import { DEFAULT_STYLE, type Style, TOPIC_NAMES } from "../../src/story/style.ts";

export const calendar = new Calendar(krxCalendar as CalendarFile);
export const directory = new Directory(krxInstruments as InstrumentFile);

/** A session made up for a property, with what came before it and what people said of it. */
export interface MadeSession {
  readonly day: MarketDay;
  readonly history: History;
  readonly notes: readonly Note[];
  /** The same session on the other market, where it is known. */
  readonly beside?: MarketDay;
}

/** Everything a story is written from. */
export function inputOf({ day, history, notes, beside }: MadeSession, style: Style = DEFAULT_STYLE): PlanInput {
  const facts = [...sessionFacts({ day, history, directory, calendar }), ...noteFacts(notes, day.session)];
  const companion = beside && {
    market: beside.market,
    facts: sessionFacts({ day: beside, history: NO_HISTORY, directory, calendar }),
  };
  return { market: day.market, session: day.session, facts, notes, directory, calendar, style, companion };
}

export function receiptsOf({ day, notes }: MadeSession): ReadonlyMap<string, Receipt> {
  return new Map([
    ...day.receipts,
    ...notes.map((note) => noteReceipt(note, day.session)).map((one) => [one.id, one] as const),
  ]);
}

const NO_HISTORY: History = {
  sessions: () => [],
  scopes: () => [],
  closes: () => undefined,
  recordCloses: () => undefined,
};

const RECEIPT: Receipt = {
  id: "made",
  source: "made up for a test",
  received: "2026-01-01T00:00:00Z",
  licence: "none",
  venue: "KRX",
  phase: "regular",
};

const sessions: TradingDay[] = [];
for (let at = calendar.nextSession("2016-01-04" as TradingDay); at; at = calendar.nextSession(at)) sessions.push(at);

const hundredths = (units: number): Decimal => ({ units: BigInt(Math.round(units)), scale: 2 });
const won = (amount: bigint | number): Decimal => decimal(BigInt(amount));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
/** Leaves out what is undefined, as exact optional properties want. */
function present<Row extends object>(row: Row): { [Key in keyof Row]: Exclude<Row[Key], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as never;
}

/** Hundredths of a percent: nothing, next to nothing, ordinary, a crash, and anything between. */
const move = fc.oneof(
  fc.constantFrom(
    0,
    1,
    -1,
    4,
    -4,
    30,
    -30,
    99,
    -99,
    100,
    -100,
    185,
    200,
    -200,
    227,
    526,
    -526,
    -1200,
    1199,
    2999,
    -2999,
  ),
  fc.integer({ min: -1500, max: 1500 }),
);

/** Points x 100: tiny, round, usual and huge indexes. */
const level = fc.oneof(
  fc.constantFrom(999, 1000, 10_000, 99_995, 100_000, 421_417, 430_000, 499_007, 500_000, 9_999_999, 123_456_789),
  fc.integer({ min: 500, max: 2_000_000 }),
);

const index = fc
  .record({
    previous: level,
    move,
    exact: fc.boolean(),
    open: fc.integer({ min: -300, max: 300 }),
    up: fc.nat(300),
    down: fc.nat(300),
    path: fc.constantFrom("all", "none", "at high", "at low", "open only"),
  })
  .map(({ previous, move, exact, open, up, down, path }) => {
    const part = (share: number) => Math.round((previous * share) / 10_000);
    const close = Math.max(
      1,
      exact ? previous + part(move) : previous + part(move) + (move === 0 ? 0 : Math.sign(move)),
    );
    const opened = Math.max(1, previous + part(open));
    const high = path === "at high" ? Math.max(close, opened) : Math.max(close, opened) + part(up);
    const low = path === "at low" ? Math.min(close, opened) : Math.max(1, Math.min(close, opened) - part(down));
    const told = path === "none" ? {} : path === "open only" ? { open: opened } : { open: opened, high, low };
    const points = Object.fromEntries(Object.entries(told).map(([name, value]) => [name, hundredths(value)]));
    return { receipt: "made", close: hundredths(close), previous: hundredths(previous), ...points };
  });

const amount = (largest: bigint): fc.Arbitrary<Amount> =>
  fc
    .record({
      value: fc.oneof(
        fc.bigInt({ min: 0n, max: largest }),
        fc.constantFrom(0n, 1n, 999_999n, 1_000_000n, 999_999_999_999n),
      ),
      precision: fc.option(fc.constantFrom(1n, 10n, 100n, 10_000n, 1_000_000n, 10_000_000n, 10_000_000_000n), {
        nil: undefined,
      }),
    })
    .map(({ value, precision }) =>
      precision === undefined
        ? { value: won(value) }
        : { value: won((value / precision) * precision), precision: won(precision) },
    );

const signed = (largest: bigint) =>
  fc.tuple(amount(largest), fc.boolean()).map(([one, sells]) => {
    return sells ? { ...one, value: { ...one.value, units: -one.value.units } } : one;
  });

const turnover = fc
  .record({
    volume: optional(amount(2_000_000_000n)),
    value: optional(amount(60_000_000_000_000n)),
    valueUsd: fc.option(amount(40_000_000_000n), { nil: undefined }),
  })
  .map((row) => ({ receipt: "made", ...present(row) }));

const breadth = fc
  .record({
    gainers: fc.oneof(fc.nat(1000), fc.constantFrom(0, 1, 8, 11, 450)),
    losers: fc.oneof(fc.nat(1000), fc.constantFrom(0, 1, 450)),
    equal: fc.boolean(),
    unchanged: optional(fc.nat(60)),
    limitUp: optional(fc.nat(10)),
    limitDown: optional(fc.nat(10)),
  })
  .map(({ equal, gainers, losers, ...rest }) => ({
    receipt: "made",
    gainers,
    losers: equal ? gainers : losers,
    ...present(rest),
  }));

const flows = fc
  .record({
    foreign: optional(signed(5_000_000_000_000n)),
    institution: optional(signed(5_000_000_000_000n)),
    individual: optional(signed(5_000_000_000_000n)),
    other: optional(signed(100_000_000_000n)),
  })
  .map((amounts) => ({ receipt: "made", amounts: present(amounts) }));

const currency = fc
  .record({
    rate: fc.integer({ min: 8000, max: 20_000 }),
    change: optional(fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constantFrom(0, 1, -1))),
    whole: fc.boolean(),
  })
  .map(({ rate, change, whole }) => ({
    receipt: "made",
    pair: "USD/KRW",
    time: "15:30",
    rate: whole ? won(Math.trunc(rate / 10)) : { units: BigInt(rate), scale: 1 },
    ...(change === undefined ? {} : { change: { units: BigInt(change), scale: 1 } }),
  }));

const OVERSEAS = [
  ["DJI", "Dow Jones Industrial Average"],
  ["IXIC", "Nasdaq Composite"],
  ["SPX", "S&P 500"],
  ["N225", "Nikkei 225"],
] as const;
const overseas = (session: TradingDay) =>
  fc
    .tuple(
      fc.subarray([...OVERSEAS]),
      fc.array(move, { minLength: 4, maxLength: 4 }),
      fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
      fc.boolean(),
    )
    .map(([rows, moves, ages, same]) =>
      rows.map(([code, name], at) => {
        let when = session;
        for (let back = 0; back <= (same ? 0 : (ages[at] ?? 0)); back++) when = calendar.previousSession(when) ?? when;
        return { receipt: "made", code, name, session: when, changePct: hundredths(moves[at] ?? 0) };
      }),
    );

const known = [...directory.all()].map((one) => one.code);
const UNKNOWN = ["990010", "990020", "990030", "99003K", "990041"];
const UNKNOWN_NAMES = [
  undefined,
  {},
  { en: "Acme & Sons <Korea>" },
  { ko: "가나다" },
  { en: "e-Future 21" },
  { en: "3S Korea" },
];

const quote: fc.Arbitrary<Quote> = fc
  .record({
    code: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: fc.constantFrom(...UNKNOWN) },
    ),
    name: fc.constantFrom(...UNKNOWN_NAMES),
    base: fc.oneof(fc.integer({ min: 100, max: 2_000_000 }), fc.constantFrom(0)),
    move: fc.oneof(move, fc.constantFrom(3000, -3000, 0)),
    shares: optional(fc.bigInt({ min: 1n, max: 6_000_000_000n })),
    high: optional(fc.nat(1000)),
  })
  .map(({ code, name, base, move, shares, high }) => {
    // A base of nothing is a first listing without a reference price.
    const close = base === 0 ? 10_000 : Math.max(1, Math.round(base + (base * move) / 10_000));
    return present({
      receipt: "made",
      code,
      name: UNKNOWN.includes(code) ? name : undefined,
      close: won(close),
      change: won(close - base),
      high: high === undefined ? undefined : won(close + high),
      shares: shares === undefined ? undefined : won(shares),
    }) as Quote;
  });

const quotes = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Quote[]>([]) },
  { weight: 1, arbitrary: quote.map((one) => [one]) },
  { weight: 5, arbitrary: fc.uniqueArray(quote, { maxLength: 30, selector: (one) => one.code }) },
);

const event = fc.oneof(
  fc.record({
    kind: fc.constantFrom("sidecar" as const, "circuit_breaker" as const),
    side: optional(fc.constantFrom("buy" as const, "sell" as const)),
    time: optional(fc.constantFrom("09:00", "09:05", "11:59", "12:00", "12:31", "15:20")),
  }),
  fc.record({
    kind: fc.constantFrom("record_point_fall" as const, "record_point_gain" as const, "intraday_record" as const),
    value: optional(level.map(hundredths)),
    previousSession: optional(fc.constantFrom("2024-08-05" as TradingDay, "2025-11-03" as TradingDay)),
  }),
);

const WORDS = [
  "demand held up",
  "profits could rise 8 percent to 11.5 trillion won by 2027",
  `the <b>"rally"</b> & its 'end' are 50/50`,
  "growth of 1,234.5 points was \u201cpriced in\u201d",
  "a plan for 3 U.S. plants",
];
const words = fc.constantFrom(...WORDS);
const note: fc.Arbitrary<Note> = fc
  .oneof(
    fc.record({
      kind: fc.constant("macro" as const),
      measure: fc.constantFrom("exports", "inflation", "gross domestic product"),
      subject: fc.constantFrom("South Korea", "G20", "The U.S."),
      period: fc.constantFrom("2025", "the third quarter of 2025", "December"),
      value: fc.constantFrom("709700000000", "2.3", "-0.1", "0", "123456"),
      unit: fc.constantFrom("USD", "KRW", "pct", "jobs", "EUR"),
      markPassed: optional(fc.constantFrom("700000000000", "2")),
      firstTime: fc.boolean(),
      record: fc.boolean(),
      source: optional(fc.constantFrom("government data", "Statistics Korea")),
      precision: optional(fc.constantFrom("100000000", "1", "0.1")),
    }),
    fc.record({
      kind: fc.constant("driver" as const),
      en: optional(words),
      attribution: fc.constantFrom({ en: "analysts said" }, { en: "the Financial News reported" }, {}),
      phrase: fc.constant({ en: "demand for chips" }),
    }),
    fc.record({
      kind: fc.constant("analyst" as const),
      name: fc.constantFrom("Kim Yong-gu", "A. B. Lee 3rd"),
      house: fc.constantFrom("Yuanta Securities", "Acme & Co"),
      title: optional(
        fc.constantFrom(
          "analyst",
          "economist",
          "strategist",
          "FX strategist",
          "M&A banker",
          "university professor",
          "U.S. economist",
          "honorary adviser",
          "head of research",
          "IT analyst",
        ),
      ),
      en: optional(words),
    }),
    fc.record({
      kind: fc.constant("reason" as const),
      code: fc.constantFrom(...known.slice(0, 40), ...UNKNOWN),
      en: optional(words),
      source: optional(fc.constantFrom("the company", "Yonhap News Agency")),
    }),
    fc.record({
      kind: fc.constant("picture" as const),
      path: fc.constant("a.png"),
      caption: fc.constant({ en: "Traders at work" }),
    }),
  )
  .map((one) => present({ suppliedBy: "a test", ...one }) as unknown as Note);
const notes = fc.array(note, { maxLength: 8 }).map((all) => all.map((one, at) => ({ ...one, id: `note-${at + 1}` })));

/** Closes before the session: a run in one direction, or a walk; sometimes the record closes among them. */
const past = fc.record({
  steps: fc.array(fc.integer({ min: -300, max: 300 }), { maxLength: 25 }),
  run: fc.constantFrom(0, 0, 1, -1),
  records: fc.boolean(),
});

function historyOf(
  day: MarketDay,
  { steps, run, records }: { steps: readonly number[]; run: number; records: boolean },
): History {
  const closes: { session: TradingDay; close: Decimal }[] = [];
  let session = calendar.previousSession(day.session);
  let close = Number(day.index?.previous.units ?? 100n);
  for (const step of steps) {
    if (!session) break;
    closes.unshift({ session, close: hundredths(close) });
    close = Math.max(1, close - (run === 0 ? step : run * (Math.abs(step) + 1)));
    session = calendar.previousSession(session);
  }
  const first = closes[0]?.session;
  const span = (rows: typeof closes): Span | undefined =>
    first && { from: first, through: day.session, rows, receipt: { ...RECEIPT, id: "past" } };
  let highest = 0n;
  const above = closes.filter((row) => {
    const record = row.close.units > highest;
    if (record) highest = row.close.units;
    return record;
  });
  return {
    sessions: () => [day.session],
    scopes: () => [day],
    closes: () => span(closes),
    recordCloses: () => (records ? span(above) : undefined),
  };
}

export const anySession: fc.Arbitrary<MadeSession> = fc.constantFrom(...sessions).chain((session) =>
  fc
    .record({
      market: fc.constantFrom("KOSPI", "KOSPI", "KOSPI", "KOSDAQ"),
      index,
      turnover: optional(turnover),
      breadth: optional(breadth),
      flows: optional(flows),
      currency: optional(currency),
      overseas: overseas(session),
      quotes,
      events: fc.array(event, { maxLength: 2 }),
      records: fc.subarray(known.slice(0, 20), { maxLength: 4 }),
      recordKind: fc.constantFrom("close" as const, "intraday" as const),
      notes,
      past,
      other: optional(
        fc.record({ index, turnover: optional(turnover), breadth: optional(breadth), flows: optional(flows) }),
      ),
    })
    .map(({ records, recordKind, notes, past, events, other, ...parts }) => {
      const day = present({
        ...parts,
        session,
        receipts: new Map([["made", RECEIPT]]),
        events: events.map((one) => ({ receipt: "made", ...present(one) })),
        reportedRecords: records.map((code) => ({ receipt: "made", code, kind: recordKind })),
      }) as unknown as MarketDay;
      const market = parts.market === "KOSPI" ? "KOSDAQ" : "KOSPI";
      const plain = { overseas: [], quotes: [], events: [], reportedRecords: [] };
      const beside = other && (present({ ...plain, ...other, market, session, receipts: day.receipts }) as MarketDay);
      return { day, history: historyOf(day, past), notes, ...(beside ? { beside } : {}) };
    }),
);

export const anyStyle: fc.Arbitrary<Style> = fc
  .record({
    agency: fc.constantFrom("Bellwether", "Yonhap", "<Desk> & Co"),
    byline: fc.option(fc.constantFrom("By A. Writer"), { nil: null }),
    signOff: fc.constantFrom({ en: "(END)", ko: "(끝)" }, { en: "", ko: "" }),
    percentWord: fc.constantFrom("percent" as const, "%" as const),
    headlinePercentWord: fc.constantFrom("pct" as const, "percent" as const, "%" as const),
    places: fc.record({ amount: fc.nat(4), percent: fc.nat(4) }),
    words: fc.record({ least: fc.constant(1), most: fc.integer({ min: 50, max: 600 }) }),
    leadWords: fc.integer({ min: 10, max: 40 }),
    order: fc.shuffledSubarray([...TOPIC_NAMES], { minLength: 1 }),
    largeCaps: fc.subarray([...DEFAULT_STYLE.largeCaps]),
    largeCapCount: fc.nat(40),
  })
  .map((some) => ({ ...DEFAULT_STYLE, ...some }));
