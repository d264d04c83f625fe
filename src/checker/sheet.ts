import type { ExchangeRules, TickTable } from "../market/exchange-rules.ts";
import type { Instrument } from "../market/instrument.ts";
import { MEASURES, type Measure } from "../market/measure.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { Claim, Reading } from "../reader/claim.ts";
import type { Stated } from "./anchor.ts";
import { ByMeasure } from "./by-measure.ts";
import type { Cue } from "./cue.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Print, printOf, usualShortening } from "./print.ts";
import { beforeKey, openingKey, withMeasure } from "./relative-claim.ts";
import type { AskedScopes, Places } from "./tape.ts";

/** What kind of thing a line is about: fixes which relations may apply. */
export type LineKind = "index" | "stock" | "currency" | "other";

/** All claims about one subject on one session. */
export interface Line {
  readonly subject: string;
  readonly code: string | undefined;
  readonly kind: LineKind;
  /** Missing on the story's own session. */
  readonly session: TradingDay | undefined;
  /** True for figures of one moment within the session: they bind each other, and no closing figure binds them. */
  readonly moment: boolean;
  /** Claims with a value, by measure. */
  readonly exact: ByMeasure;
  /** Claims that are bounds ("over 2 percent"), by measure; missing when there are none. */
  bounds: ByMeasure | undefined;
  /** What was worked out about the line when first asked for. */
  tables: readonly TickTable[] | undefined;
  listed: Instrument | "no" | undefined;
  anchor: Stated | "none" | undefined;
  /** The change from the previous close to the open, with the open as the level it leads to. */
  opening: Line | undefined;
}

/** A story laid out for checking: prints by claim, claims by line. */
export interface Sheet {
  readonly reading: Reading;
  readonly claims: readonly Claim[];
  readonly knowledge: Knowledge;
  readonly rules: ExchangeRules;
  /** By claim; undefined for dates. Replaced, and put back, while a repair is tried. */
  readonly prints: (Print | undefined)[];
  readonly lines: readonly Line[];
  /** By claim: the line it stands on. */
  readonly lineOf: readonly (Line | undefined)[];
  readonly byKey: ReadonlyMap<string, Line>;
  /** True for a story about the Korean market. */
  readonly korean: boolean;
  /** The session before the story's own, asked once. */
  readonly previousSession: TradingDay | undefined;
  /** What was worked out about the story when first asked for. */
  readonly kept: {
    asked: AskedScopes | undefined;
    places: Places | undefined;
    records: readonly number[] | undefined;
    /** Whether the markets abroad are told of a night that the tape does not hold. */
    otherNight: boolean | undefined;
    /** Whether sentences hold a cue, by cue and sentence. */
    cues: Map<Cue, Map<number, boolean>> | undefined;
  };
}

/** Indices whose levels the Korea Exchange publishes with exactly two decimals. */
export const KOREAN_INDICES: ReadonlySet<string> = new Set(["KOSPI", "KOSDAQ", "KOSPI 200", "KOSDAQ 150", "KRX 300"]);
const KOREAN_MARKETS: ReadonlySet<string> = new Set(["KOSPI", "KOSDAQ", "KONEX", "KRX", "KR"]);

const FAMILY: Readonly<Record<string, LineKind>> = {
  index: "index",
  turnover: "index",
  breadth: "index",
  flow: "index",
  record: "index",
  streak: "index",
  milestone: "index",
  stock: "stock",
  fx: "currency",
};

const KINDS: ReadonlyMap<Measure, LineKind> = new Map(
  (Object.keys(MEASURES) as Measure[]).map((measure) => [
    measure,
    FAMILY[measure.slice(0, measure.indexOf("."))] ?? "other",
  ]),
);

function kindOf(claim: Claim): LineKind {
  // A level a currency or a stock has passed belongs to that currency or stock.
  if (claim.measure === "milestone.level" && claim.unit !== "pt") return claim.code ? "stock" : "other";
  return KINDS.get(claim.measure) ?? "other";
}

export function lineKey(subject: string, session: TradingDay | undefined): string {
  return session === undefined ? subject : `${subject}@${session}`;
}

/** Highs, lows and opens say by their measure which moment they are of. */
const OF_THE_DAY = /\.(?:high|low|open)$/;

/** True for a figure of a moment within its session that the closing figures neither prove nor refute. */
export function isMoment(claim: Claim): boolean {
  return claim.intraday === true && !OF_THE_DAY.test(claim.measure);
}

/**
 * The line of a claim. Figures of a moment, or of a day left open, stand with those of their own sentence alone: two
 * sentences may speak of two moments.
 */
function keyOf(claim: Claim, kind: LineKind, own: TradingDay | undefined): string {
  const name = lineKey(claim.code ?? claim.subject, own);
  if (claim.previousClose && claim.elsewhen) return beforeKey(name);
  if (claim.elsewhen) return `?${claim.sentence}/${name}`;
  if (claim.opening) return openingKey(name, claim.sentence);
  // What has no measure stands apart, whatever else is told of the name in the same breath.
  const ofKind = kind === "other" ? `~${name}` : name;
  return isMoment(claim) ? `!${claim.sentence}/${ofKind}` : ofKind;
}

function lineOf(
  byKey: Map<string, Line>,
  lines: Line[],
  claim: Claim,
  key: string,
  kind: LineKind,
  session: TradingDay | undefined,
): Line {
  const known = byKey.get(key);
  if (known) return known;
  const { subject, code } = claim;
  const line: Line = {
    subject,
    code,
    kind,
    session,
    moment: isMoment(claim),
    exact: new ByMeasure(),
    bounds: undefined,
    tables: undefined,
    listed: undefined,
    anchor: undefined,
    opening: undefined,
  };
  byKey.set(key, line);
  lines.push(line);
  return line;
}

/** Lays a story out, in one pass over its claims. */
export function sheetOf(reading: Reading, knowledge: Knowledge): Sheet {
  const { session, market } = reading;
  let claims: readonly Claim[] = reading.claims;
  let taken: Claim[] | undefined;
  const prints: (Print | undefined)[] = new Array(claims.length);
  const lines: Line[] = [];
  const lineAt: (Line | undefined)[] = new Array(claims.length);
  const byKey = new Map<string, Line>();
  const shortening = usualShortening(reading);
  let last: Line | undefined;
  let lastName = "";
  for (let i = 0; i < claims.length; i++) {
    let claim = claims[i] as Claim;
    if (claim.measure === "other" && (claim.previousClose || claim.opening)) {
      claim = withMeasure(claim);
      taken ??= claims.slice();
      taken[i] = claim;
    }
    const print = printOf(claim, shortening);
    prints[i] = print;
    if (!print) continue;
    const own = claim.session === undefined || claim.session === session ? undefined : claim.session;
    // Of a day that is not known, a change may be a week's and a price on another grid: no relation is sought.
    const kind = claim.elsewhen ? "other" : kindOf(claim);
    const name = claim.code ?? claim.subject;
    const plain = !claim.elsewhen && !claim.intraday;
    // Most claims go on about what the one before was about: their line needs no key.
    let line = plain && name === lastName ? last : undefined;
    if (line?.kind !== kind || line.session !== own) {
      line = lineOf(byKey, lines, claim, keyOf(claim, kind, own), kind, own);
      last = plain ? line : undefined;
      lastName = name;
    }
    lineAt[i] = line;
    if (claim.bound === undefined) line.exact.add(claim.measure, i);
    else {
      line.bounds ??= new ByMeasure();
      line.bounds.add(claim.measure, i);
    }
  }
  if (taken) {
    claims = taken;
    joinOpens(claims, byKey);
  }
  const previousSession =
    session && (knowledge.previousSession?.(market, session) ?? knowledge.calendar?.previousSession(session));
  const korean = KOREAN_MARKETS.has(market);
  return {
    reading,
    claims,
    knowledge,
    rules: knowledge.rules,
    prints,
    lines,
    lineOf: lineAt,
    byKey,
    korean,
    previousSession,
    kept: { asked: undefined, places: undefined, records: undefined, otherNight: undefined, cues: undefined },
  };
}

/** The open stands on the line of the changes that lead to it, and that line beside the line of the close. */
function joinOpens(claims: readonly Claim[], byKey: ReadonlyMap<string, Line>): void {
  for (const [at, { measure, subject, sentence, bound, session }] of claims.entries()) {
    if (measure !== "index.open" || bound !== undefined || session !== undefined) continue;
    const line = byKey.get(openingKey(subject, sentence));
    const own = byKey.get(subject);
    line?.exact.add("index.close", at);
    if (own) own.opening ??= line;
  }
}

/** The day a line speaks of; undefined when the story's session is not known. */
export function dayOf(sheet: Sheet, line: Line): TradingDay | undefined {
  return line.session ?? sheet.reading.session;
}

/** At most this many different values of one measure are tried against the others: a story has one, a clash two. */
const VALUES_TRIED = 3;

/** Prints of one measure among which they are looked for; so that no story takes the square of its length. */
const PRINTS_TRIED = 64;

/** Claims of a measure that print a value, one for each different print. */
export function different(sheet: Sheet, line: Line, measure: Measure): readonly number[] {
  const all = line.exact.of(measure);
  if (!all) return [];
  if (all.length === 1) return all;
  const kept: number[] = [];
  for (let at = 0; at < all.length && at < PRINTS_TRIED && kept.length < VALUES_TRIED; at++) {
    const i = all[at] as number;
    if (!kept.some((k) => samePrint(sheet.prints[k], sheet.prints[i]))) kept.push(i);
  }
  return kept;
}

export function samePrint(a: Print | undefined, b: Print | undefined): boolean {
  return (
    a !== undefined && b !== undefined && a.figure.digits === b.figure.digits && a.figure.exponent === b.figure.exponent
  );
}

/** The range a claim's print stands for. Only for claims that stand on a line: those have a print. */
export function rangeAt(sheet: Sheet, claim: number): Print["range"] {
  return (sheet.prints[claim] as Print).range;
}
