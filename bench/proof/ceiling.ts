/**
 * What exact ranges allow, by brute force: the figures of a line are tried against every value that could stand behind
 * them. Shares no code with the checker.
 */
import type { Claim, Reading } from "../../src/reader/claim.ts";

/** Closes of the session before, by index name or stock code, in hundredths of a point and in won. */
export type Closes = ReadonlyMap<string, number>;

/** Tick sizes since 25 January 2023. */
const TICKS = [
  [2_000, 1],
  [5_000, 5],
  [20_000, 10],
  [50_000, 50],
  [200_000, 100],
  [500_000, 500],
  [Number.POSITIVE_INFINITY, 1_000],
] as const;

function tick(price: number): number {
  return TICKS.find(([below]) => price < below)?.[1] ?? 1_000;
}

/** True when no values behind the prints make the line true. */
export function isExcluded(reading: Reading, before: Closes | undefined): boolean {
  return linesOf(reading).some((line) => (line.code ? stockExcluded(line, before) : indexExcluded(line, before)));
}

interface PrintedLine {
  readonly name: string;
  readonly code: string | undefined;
  readonly figures: Map<string, Claim>;
}

/** Figures of one subject in one sentence, as far as they are of the session's close. */
function linesOf({ claims }: Reading): readonly PrintedLine[] {
  const lines = new Map<string, PrintedLine>();
  for (const claim of claims) {
    if (claim.session || claim.elsewhen || claim.intraday || claim.bound !== undefined || claim.date) continue;
    if (!/^(?:index|stock)\.(?:close|change|change_pct)$/.test(claim.measure)) continue;
    const key = `${claim.sentence} ${claim.code ?? claim.subject}`;
    const line = lines.get(key) ?? { name: claim.code ?? claim.subject, code: claim.code, figures: new Map() };
    lines.set(key, line);
    line.figures.set(claim.measure.slice(claim.measure.indexOf(".") + 1), claim);
  }
  return [...lines.values()];
}

/** A figure in units of 10^exponent; undefined when it was printed finer. */
function units(claim: Claim | undefined, exponent: number): bigint | undefined {
  if (!claim || claim.figure.exponent < exponent) return undefined;
  return BigInt(claim.figure.digits) * 10n ** BigInt(claim.figure.exponent - exponent);
}

/** Half a unit of the last digit of a percentage, in units of 10^-5 percent. */
function halfUnit(claim: Claim): bigint {
  return 5n * 10n ** BigInt(claim.figure.exponent + 4);
}

/** |rise / base x 100 - percent| within half a unit of its last digit. */
function percentFits(rise: bigint, base: bigint, percent: Claim): boolean {
  const printed = units(percent, -5);
  if (printed === undefined || base <= 0n) return base > 0n;
  const off = rise * 10_000_000n - printed * base;
  return (off < 0n ? -off : off) <= halfUnit(percent) * base;
}

function indexExcluded({ name, figures }: PrintedLine, before: Closes | undefined): boolean {
  const close = units(figures.get("close"), -2);
  const change = units(figures.get("change"), -2);
  const percent = figures.get("change_pct");
  if (close === undefined || change === undefined) return false;
  const known = before?.get(name);
  if (known !== undefined) {
    if (BigInt(known) + change !== close) return true;
    return percent !== undefined && !percentFits(change, BigInt(known), percent);
  }
  return percent !== undefined && !rangesFit(change, close, percent);
}

/** True when some change and close within half a hundredth of the printed ones give the percentage. */
function rangesFit(change: bigint, close: bigint, percent: Claim): boolean {
  const printed = units(percent, -5);
  if (printed === undefined) return true;
  const offs = [-5n, 5n].flatMap((d) =>
    [-5n, 5n].map((c) => {
      const [rise, base] = [change * 10n + d, close * 10n + c - change * 10n - d];
      return { off: rise * 10_000_000n - printed * base, room: halfUnit(percent) * base };
    }),
  );
  return offs.some(({ off, room }) => off <= room) && offs.some(({ off, room }) => off >= -room);
}

function stockExcluded({ name, figures }: PrintedLine, before: Closes | undefined): boolean {
  const printed = figures.get("close");
  const percent = figures.get("change_pct");
  if (!printed || !percent || printed.figure.exponent < 0 || printed.figure.digits <= 0) return false;
  return pricesBehind(printed).every((close) => priceExcluded(close, percent, before?.get(name)));
}

/** A price printed to the won is itself; one printed shorter any price of the grid that rounds to it. */
function pricesBehind({ figure: { digits, exponent }, exact }: Claim): readonly number[] {
  const unit = 10 ** exponent;
  if (unit === 1 || exact) return [digits * unit];
  const prices: number[] = [];
  const low = (digits - 0.5) * unit;
  for (let price = Math.ceil(low / tick(low)) * tick(low); price <= (digits + 0.5) * unit; price += tick(price))
    prices.push(price);
  return prices;
}

function priceExcluded(close: number, percent: Claim, known: number | undefined): boolean {
  if (close % tick(close) !== 0 && close % tick(close) !== Math.floor(tick(close) / 2)) return true;
  if (known !== undefined) return !percentFits(BigInt(close - known), BigInt(known), percent);
  for (let base = Math.floor(close / 1.3 / 1_000) * 1_000; base <= close / 0.7; base += tick(base)) {
    if (base <= 0 || Math.abs(close - base) > 0.3 * base) continue;
    if (percentFits(BigInt(close - base), BigInt(base), percent)) return false;
  }
  return true;
}

/** The closes a story prints of its own session. */
export function closesOf({ claims }: Reading): Closes {
  const closes = new Map<string, number>();
  for (const claim of claims) {
    if (claim.session || claim.elsewhen || claim.intraday || claim.bound !== undefined) continue;
    const value =
      claim.measure === "index.close"
        ? units(claim, -2)
        : claim.measure === "stock.close"
          ? units(claim, 0)
          : undefined;
    if (value !== undefined) closes.set(claim.code ?? claim.subject, Number(value));
  }
  return closes;
}
