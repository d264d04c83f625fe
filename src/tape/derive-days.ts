import { join } from "node:path";
import type { ExchangeRules } from "../market/exchange-rules.ts";
import { addDays, type TradingDay } from "../market/trading-day.ts";
import { FIRST_DAY, LAST_DAY } from "./all-days.ts";
import { keptStates, stateBefore, writeState } from "./checkpoint.ts";
import { summariesOf } from "./day-collector.ts";
import { dayText } from "./day-pass.ts";
import type { DaySummary } from "./day-summary.ts";
import { type DayLine, encodeDay, encodeDays, readLines } from "./days-file.ts";
import { writeDerived } from "./derived-file.ts";
import { type IssueDay, IssuePass } from "./issue-pass.ts";
import { type DerivedFile, yearOf, yearsOf } from "./manifest.ts";
import { liveFiles, type Workshop } from "./merge.ts";
import { passWorld } from "./pass-world.ts";

/** First days that changed. */
export interface Changes {
  /** Of anything a day's summary holds. */
  readonly days: string;
  /** Of quotes and what tells who counts; undefined when none did. */
  readonly issues: string | undefined;
}

/**
 * Makes the summaries of all days from the first changed one on, and the states of the running highs. Days before it
 * are copied as they lie; quotes are walked from the last state before the first changed quote, and where none changed
 * what the issues did is taken from the old summaries. So adding a day reads that day.
 *
 * @returns the derived files of the next version, and how many rows of quotes were walked
 */
export async function deriveDays(
  shop: Workshop,
  derived: readonly DerivedFile[],
  changes: Changes,
  rules: ExchangeRules,
): Promise<{ readonly derived: readonly DerivedFile[]; readonly rowsRead: number }> {
  const years = summaryYears(shop).filter((year) => year >= yearOf(changes.days));
  const old = new Map(derived.filter((file) => file.kind === "days").map((file) => [Number(file.of), file]));
  const made: DerivedFile[] = [];
  const finish = async (year: number, told: readonly IssueDay[]) => {
    const from = maxText(changes.days, `${year}-01-01`);
    const lines = linesOf(shop, old.get(year));
    const known = lines.filter(({ session }) => session >= from && session < (changes.issues ?? LAST_DAY));
    const span = { from, through: `${year}-12-31` };
    const summaries = await summariesOf(shop, span, [...known.flatMap(issueDaysOf), ...told]);
    const kept = lines.filter(({ session }) => session < from);
    if (kept.length + summaries.length === 0) return;
    made.push(writeDerived(shop, "days", String(year), encodeDays([...kept, ...summaries.map(encodeDay)])));
  };
  const walked = await walk(shop, derived, changes.issues, rules, years, finish);
  const isStale = ({ kind, of }: DerivedFile) =>
    (kind === "days" && Number(of) >= yearOf(changes.days)) ||
    (kind === "extremes" && of >= (changes.issues ?? LAST_DAY));
  const states = [...derived.filter((file) => !isStale(file)), ...walked.states];
  const keep = new Set(keptStates(states.filter(({ kind }) => kind === "extremes").map(({ of }) => of)));
  const all = [...states.filter((file) => file.kind !== "extremes" || keep.has(file.of)), ...made];
  return { derived: all, rowsRead: walked.rowsRead };
}

/** Walks the quotes and calls `finish` for each year in order, with or without quotes. */
async function walk(
  shop: Workshop,
  derived: readonly DerivedFile[],
  from: string | undefined,
  rules: ExchangeRules,
  years: readonly number[],
  finish: (year: number, told: readonly IssueDay[]) => Promise<void>,
): Promise<{ readonly states: readonly DerivedFile[]; readonly rowsRead: number }> {
  const states: DerivedFile[] = [];
  const due = [...years];
  let told: IssueDay[] = [];
  const finishBefore = async (year: number) => {
    while (due[0] !== undefined && due[0] < year) {
      await finish(due.shift() as number, told);
      told = [];
    }
  };
  const quotes = from === undefined ? [] : liveFiles(shop.files, "quotes", "current", { from, through: LAST_DAY });
  if (from === undefined || quotes.length === 0) {
    await finishBefore(Number.POSITIVE_INFINITY);
    return { states, rowsRead: 0 };
  }
  const carry = stateBefore(shop, derived, from);
  const begin = carry ? addDays(dayText(carry.last) as TradingDay, 1) : FIRST_DAY;
  const span = { from: begin, through: LAST_DAY };
  const world = await passWorld(shop, begin, rules, carry);
  const files = liveFiles(shop.files, "quotes", "current", span);
  const pass = await IssuePass.start(shop.engine, shop.home, files, span, world);
  const lastDay = files.reduce((last, file) => maxText(last, file.through), "");
  let before: string | undefined;
  for await (const day of pass.days(span)) {
    // A day that ends a month or a year is known by the next one.
    if (before && keptStates([before, day.session, lastDay]).includes(before))
      states.push(writeState(shop, before, pass.state()));
    await finishBefore(yearOf(day.session));
    before = day.session;
    if (day.session < from) day.countIn();
    else told.push(...day.tell());
  }
  if (before) states.push(writeState(shop, before, pass.state()));
  await finishBefore(Number.POSITIVE_INFINITY);
  return { states, rowsRead: pass.rowsRead };
}

function linesOf(shop: Workshop, file: DerivedFile | undefined): readonly DayLine[] {
  return file ? readLines(join(shop.home, file.path), shop.effects.disk) : [];
}

/** What the issues did, as a summary made before tells it. */
function issueDaysOf({ line }: DayLine): readonly IssueDay[] {
  const { market, session, scopes } = JSON.parse(Buffer.from(line).toString("utf8")) as DaySummary;
  return scopes.flatMap(({ venue, phase, issues }) => (issues ? [{ market, session, venue, phase, issues }] : []));
}

/** Years that have a session of any market. */
function summaryYears(shop: Workshop): readonly number[] {
  const datasets = ["quotes", "selected_quotes", "index_levels", "breadth", "flows"] as const;
  return yearsOf(datasets.flatMap((dataset) => liveFiles(shop.files, dataset, "current")));
}

const maxText = (a: string, b: string) => (a > b ? a : b);
