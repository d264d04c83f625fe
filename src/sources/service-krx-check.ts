import { compare, type Decimal, decimal, multiply, subtract, sum } from "../market/decimal.ts";
import { type Asking, fault } from "./service.ts";
import { checkIndex, figure, mustFigure, percentFits, text } from "./service-figure.ts";
import { mustDiffer } from "./service-reply.ts";

export type KrxRow = Readonly<Record<string, string>>;

export interface MarketReplies {
  /** Missing for a market without an index series. */
  readonly index: readonly KrxRow[] | undefined;
  readonly quotes: readonly KrxRow[];
  readonly master: readonly KrxRow[];
}

const INDEX_NAMES: Readonly<Record<string, string>> = { KOSPI: "코스피", KOSDAQ: "코스닥" };

/** Totals of all issues in the index series, beside the index without foreign shares. */
const ALL_ISSUES = " (외국주포함)";

/** Sums that must agree to the last won and share, by column. */
const SUMS = { ACC_TRDVOL: "volume", ACC_TRDVAL: "turnover", MKTCAP: "market value" } as const;

/**
 * One market's replies of a day against each other. The row of all issues equals the exact sum of the quotes, which
 * finds a missing or doubled row, a unit a thousand off and a share count with a digit missing.
 *
 * @throws BellwetherError with a fault's code; nothing is taken then
 */
export function checkMarket(market: string, asking: Asking, { index, quotes, master }: MarketReplies): void {
  for (const row of [...(index ?? []), ...quotes]) checkDay(row, asking);
  mustDiffer(codesOf(quotes, "ISU_CD"), `the ${market} quotes`);
  for (const row of quotes) checkQuote(market, row);
  if (index) checkSeries(market, asking, index, quotes);
  checkMaster(market, quotes, master);
}

/** The market's index leads back to the session before, and its total is the sum of the quotes. */
function checkSeries(market: string, asking: Asking, index: readonly KrxRow[], quotes: readonly KrxRow[]): void {
  mustDiffer(codesOf(index, "IDX_NM"), `the ${market} index series`);
  checkSums(market, index, quotes);
  const name = INDEX_NAMES[market] ?? market;
  const own = index.find((row) => row.IDX_NM === name);
  if (!own) throw fault("wrong-shape", `${market}: the index series has no row "${name}"`);
  const known = asking.known(market);
  checkIndex(
    market,
    {
      close: mustFigure(own, "CLSPRC_IDX"),
      change: mustFigure(own, "CMPPREVDD_IDX"),
      percent: figure(own, "FLUC_RT"),
      volume: mustFigure(own, "ACC_TRDVOL"),
      value: mustFigure(own, "ACC_TRDVAL"),
    },
    known,
  );
}

const codesOf = (rows: readonly KrxRow[], column: string) => rows.map((row) => row[column] ?? "");

function checkDay(row: KrxRow, { session }: Asking): void {
  const day = session.replaceAll("-", "");
  if (row.BAS_DD === day) return;
  throw fault("wrong-day", `the reply speaks of ${row.BAS_DD ?? "no day"}, not of ${session}`);
}

/** A traded issue must have all its figures, and they must fit each other. */
function checkQuote(market: string, row: KrxRow): void {
  const name = `${market} ${row.ISU_CD}`;
  const volume = figure(row, "ACC_TRDVOL", name) ?? decimal(0);
  const close = figure(row, "TDD_CLSPRC", name);
  const change = figure(row, "CMPPREVDD_PRC", name);
  const shares = figure(row, "LIST_SHRS", name);
  if (!close || !change || !shares) {
    if (volume.units === 0n) return;
    throw fault("unreadable-number", `${name} traded, but its close, change or share count is missing`);
  }
  const percent = figure(row, "FLUC_RT", name);
  if (percent && !percentFits(close, change, percent)) {
    throw fault(
      "figures-clash",
      `${name}: ${text(close)}, ${text(change)} and ${text(percent)} percent cannot all be true`,
    );
  }
  const value = figure(row, "MKTCAP", name);
  if (value && compare(value, multiply(close, shares)) !== 0) {
    throw fault(
      "figures-clash",
      `${name}: ${text(close)} won x ${text(shares)} shares is not the market value ${text(value)}; a share count or price is wrong`,
    );
  }
  if (volume.units === 0n) return;
  const [low, high] = [mustFigure(row, "TDD_LWPRC", name), mustFigure(row, "TDD_HGPRC", name)];
  if (compare(close, low) < 0 || compare(close, high) > 0) {
    throw fault("figures-clash", `${name}: the close ${text(close)} lies outside ${text(low)} to ${text(high)}`);
  }
}

function checkSums(market: string, index: readonly KrxRow[], quotes: readonly KrxRow[]): void {
  const total = index.find((row) => row.IDX_NM === `${INDEX_NAMES[market]}${ALL_ISSUES}`);
  if (!total) {
    throw fault("wrong-shape", `${market}: the index series has no total of all issues`);
  }
  for (const [column, word] of Object.entries(SUMS)) {
    const told = mustFigure(total, column);
    const parts = quotes.map((row) => figure(row, column) ?? decimal(0));
    const added = sum(parts);
    if (compare(told, added) === 0) continue;
    const gap = subtract(told, added);
    const likely = likelyIssue(quotes, column, gap);
    throw fault(
      "sums-differ",
      `${market}: the published ${word} ${text(told)} is not the sum of its issues ${text(added)}${likely}`,
    );
  }
}

/** The issue whose own figure is the gap: missing, doubled, or off by a power of ten. */
function likelyIssue(quotes: readonly KrxRow[], column: string, gap: Decimal): string {
  for (const row of quotes) {
    const own = figure(row, column);
    if (!own || own.units === 0n) continue;
    for (const [times, word] of [
      [-1, "counted twice"],
      [9, "a digit missing"],
      [-0.9, "a digit too many"],
      [999, "a thousand times too small"],
      [-0.999, "a thousand times too large"],
    ] as const) {
      // Digits that are cut leave less than ten units behind.
      const slack = multiply(own, decimal(Math.abs(times) > 1 ? "0.0001" : "0.00001"));
      const off = subtract(gap, multiply(own, decimal(String(times))));
      const size = off.units < 0n ? { ...off, units: -off.units } : off;
      if (compare(size, slack) <= 0) return `; likely ${row.ISU_CD} ${row.ISU_NM ?? ""}, ${word}`;
    }
  }
  return "";
}

/** Both replies tell of the same issues, but for the few that came or went between them. */
function checkMaster(market: string, quotes: readonly KrxRow[], master: readonly KrxRow[]): void {
  mustDiffer(codesOf(master, "ISU_SRT_CD"), `the ${market} master`);
  const [quoted, listed] = [new Set(codesOf(quotes, "ISU_CD")), new Set(codesOf(master, "ISU_SRT_CD"))];
  for (const [what, own, other] of [
    ["master", listed, quoted],
    ["quotes", quoted, listed],
  ] as const) {
    const missing = [...other].filter((code) => !own.has(code)).length;
    if (missing * 20 > other.size)
      throw fault("reply-cut", `${market}: the ${what} lack ${missing} of ${other.size} issues`);
  }
}
