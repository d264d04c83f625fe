import { type Decimal, decimal } from "../market/decimal.ts";
import {
  type Amount,
  type Breadth,
  type Flows,
  INVESTOR_GROUPS,
  type InvestorGroup,
  type MarketDay,
  type Quote,
} from "../market/market-day.ts";
import type { Receipt } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import {
  type DaySummary,
  type IssueSummary,
  type QuoteField,
  type QuoteRow,
  quoteField,
  type ScopeSummary,
} from "./day-summary.ts";
import { closeAt, type IndexLine, unbrokenRun } from "./index-line.ts";
import { breadthOf, selectedQuote } from "./selected-rows.ts";

/**
 * The session in each scope it is known in, preferred first. What the preferred one lacks (a settled index with only an
 * evening's quotes) is filled from its venue's next; each part keeps its own receipt, which tells its phase.
 */
export function marketDays(summary: DaySummary | undefined, line: IndexLine | undefined): readonly MarketDay[] {
  if (!summary) return [];
  const receipts = new Map(Object.entries(summary.receipts).map(([id, receipt]) => [id, { ...receipt, id }]));
  const scopes = summary.scopes.filter(tellsADay);
  const days = scopes.map((scope) => ({ venue: scope.venue, day: scopeDay(summary, scope, receipts, line) }));
  const [first, ...rest] = days;
  if (!first) return [];
  const same = rest.filter(({ venue }) => venue === first.venue).map(({ day }) => day);
  return [same.reduce(filledFrom, first.day), ...rest.map(({ day }) => day)];
}

/** Only the exchange's prices are closes: last prices at another venue are kept, but are no day by themselves. */
const tellsADay = ({ venue, index, flows, issues, breadth }: ScopeSummary): boolean =>
  venue === "KRX" || [index, flows, issues, breadth].some((part) => part !== undefined);

/** What `day` lacks and `other` has. */
export function filledFrom(day: MarketDay, other: MarketDay): MarketDay {
  const filled = (field: "overseas" | "quotes" | "events" | "reportedRecords") =>
    day[field].length > 0 ? {} : { [field]: other[field] };
  return {
    ...other,
    ...day,
    ...filled("overseas"),
    ...filled("quotes"),
    ...filled("events"),
    ...filled("reportedRecords"),
    receipts: new Map([...other.receipts, ...day.receipts]),
  };
}

function scopeDay(
  summary: DaySummary,
  scope: ScopeSummary,
  receipts: ReadonlyMap<string, Receipt>,
  line: IndexLine | undefined,
): MarketDay {
  const { index, issues, flows } = scope;
  const session = summary.session as TradingDay;
  const previous = index?.previous ?? (index && previousInLine(line, summary.session));
  const levels = index && {
    receipt: index.r,
    close: decimal(index.close),
    ...decimals({ open: index.open, high: index.high, low: index.low }),
  };
  const turnover = turnoverOf(scope);
  const breadth = issues ? breadthOfIssues(issues) : scope.breadth && breadthOf(scope.breadth);
  const rate = summary.currency.find((row) => row.measure === "fx.rate");
  return {
    market: summary.market,
    session,
    receipts,
    ...(levels && previous
      ? { index: { ...levels, previous: typeof previous === "string" ? decimal(previous) : previous } }
      : {}),
    ...(turnover ? { turnover } : {}),
    ...(breadth ? { breadth } : {}),
    ...(flows ? { flows: flowsOf(flows) } : {}),
    ...(rate
      ? {
          currency: {
            receipt: rate.r,
            pair: rate.pair,
            rate: decimal(rate.rate),
            time: rate.time,
            ...decimals({ change: rate.change }),
          },
        }
      : {}),
    overseas: summary.overseas.map((row) => ({
      receipt: row.r,
      code: row.code,
      name: row.name,
      session: row.session as TradingDay,
      close: decimal(row.close),
      changePct: decimal(row.changePct),
    })),
    quotes: issues
      ? issues.quotes.map((row) => quoteFromRow(row, issues.r))
      : scope.venue === "KRX"
        ? (scope.selected ?? []).map((row) => selectedQuote(row))
        : [],
    events: [],
    reportedRecords: [],
  };
}

function breadthOfIssues(issues: IssueSummary): Breadth {
  return {
    receipt: issues.r,
    ...{ gainers: issues.gainers, losers: issues.losers, unchanged: issues.unchanged, halted: issues.halted },
    ...(issues.limitUp === undefined ? {} : { limitUp: issues.limitUp }),
    ...(issues.limitDown === undefined ? {} : { limitDown: issues.limitDown }),
  };
}

function turnoverOf({ index, issues }: ScopeSummary): MarketDay["turnover"] {
  const whole = (text: string): Amount => ({ value: decimal(text) });
  // The index row's turnover counts the same issues as the sum of the quotes, and is the exchange's own word.
  const receipt = index?.value || index?.volume ? index.r : issues?.r;
  const volume = index?.volume ?? issues?.volume;
  const value = index?.value ?? issues?.value;
  if (!receipt) return undefined;
  return { receipt, ...(volume ? { volume: whole(volume) } : {}), ...(value ? { value: whole(value) } : {}) };
}

function flowsOf(flows: NonNullable<ScopeSummary["flows"]>): Flows {
  const known = INVESTOR_GROUPS.flatMap((group): [InvestorGroup, Amount][] => {
    const found = flows.amounts[group];
    if (!found) return [];
    return [[group, { value: decimal(found[0]), ...(found[1] ? { precision: decimal(found[1]) } : {}) }]];
  });
  return { receipt: flows.r, amounts: Object.fromEntries(known) };
}

function quoteFromRow(row: QuoteRow, receipt: string): Quote {
  const field = (name: QuoteField) => {
    const value = quoteField(row, name);
    return value === null ? undefined : String(value);
  };
  return {
    receipt,
    code: field("code") ?? "",
    ...(field("name") ? { name: { ko: field("name") ?? "" } } : {}),
    close: decimal(field("close") ?? ""),
    change: decimal(field("change") ?? ""),
    ...decimals({
      ...{ open: field("open"), high: field("high"), low: field("low") },
      ...{ volume: field("volume"), shares: field("shares") },
    }),
  };
}

function previousInLine(line: IndexLine | undefined, session: string): Decimal | undefined {
  const run = line && unbrokenRun(line, session);
  return line && run && run.end - run.from > 1 ? closeAt(line, run.end - 2) : undefined;
}

/** Texts as decimals; what is missing stays missing. */
function decimals<Field extends string>(
  texts: Readonly<Record<Field, string | undefined>>,
): { [Name in Field]?: Decimal } {
  const present = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(present.map(([name, text]) => [name, decimal(text)])) as { [Name in Field]?: Decimal };
}
