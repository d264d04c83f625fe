import { absolute, compare, type Decimal, decimal, divide, multiply, round, subtract } from "../market/decimal.ts";
import { fault, type KnownIndex } from "./service.ts";

type Row = Readonly<Record<string, unknown>>;

/** Plain, or with commas in groups of three; a dropped leading zero (".11", "-.5") counts as there. */
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/;

/**
 * A figure as services write it: "1,234", ".11", "-.5", "+3". Undefined for "-" and blanks.
 *
 * @param whose whom the row speaks of, for the message
 * @throws BellwetherError `unreadable-number` naming field and value
 */
export function figure(row: Row, field: string, whose = ""): Decimal | undefined {
  const text = String(row[field] ?? "").trim();
  if (text === "" || text === "-") return undefined;
  if (!NUMBER.test(text) || !/\d/.test(text)) {
    const said = text.length > 40 ? `a text of ${text.length} letters` : `"${text}"`;
    throw fault("unreadable-number", `${whose}${whose && ": "}${field} is ${said}, no number`);
  }
  return decimal(text.replaceAll(",", "").replace(/^([+-]?)\./, "$10."));
}

/** Like `figure`, for one that must be there. */
export function mustFigure(row: Row, field: string, whose = ""): Decimal {
  const found = figure(row, field, whose);
  if (found) return found;
  throw fault(
    "unreadable-number",
    `${whose}${whose && ": "}${field} is "${String(row[field] ?? "")}", where a number must stand`,
  );
}

/** Change against base in percent must print as told. */
export function percentFits(close: Decimal, change: Decimal, told: Decimal): boolean {
  const base = subtract(close, change);
  if (base.units <= 0n) return false;
  const exact = divide(multiply(change, decimal(100)), base, 6);
  return compare(absolute(subtract(exact, told)), decimal("0.0051")) <= 0;
}

/** How many times more or less than the session before a market's turnover may be. */
const MOST_TIMES = 20;
/** Won per share traded, over a whole market: far outside these a unit is wrong. */
const WON_PER_SHARE = { least: 200, most: 1_000_000 } as const;

/**
 * An index as told must lead back to the session before and keep its size.
 *
 * @throws BellwetherError `wrong-day`, `figures-clash` or `unit-off`
 */
export function checkIndex(
  market: string,
  told: { readonly close: Decimal; readonly change: Decimal; readonly percent?: Decimal | undefined } & Turnover,
  known: KnownIndex | undefined,
): void {
  const { close, change, percent } = told;
  if (percent && !percentFits(close, change, percent)) {
    throw fault(
      "figures-clash",
      `${market} ${text(close)}, ${text(change)} points and ${text(percent)} percent cannot all be true`,
    );
  }
  checkTurnover(market, told, known);
  if (!known) return;
  const base = subtract(close, change);
  if (compare(base, known.close) === 0) return;
  const isOld = compare(close, known.close) === 0 && known.change && compare(change, known.change) === 0;
  throw fault(
    "wrong-day",
    isOld
      ? `${market} ${text(close)} is the close of the session before under a new date`
      : `${market} ${text(close)} with ${text(change)} leads back to ${text(base)}, but the session before closed at ${text(known.close)} by what the desk holds: figures of another day, or that close is wrong`,
  );
}

interface Turnover {
  readonly volume?: Decimal | undefined;
  readonly value?: Decimal | undefined;
}

function checkTurnover(market: string, { volume, value }: Turnover, known: KnownIndex | undefined): void {
  if (volume && value && volume.units > 0n) {
    const won = divide(value, volume, 0);
    if (compare(won, decimal(WON_PER_SHARE.least)) < 0 || compare(won, decimal(WON_PER_SHARE.most)) > 0) {
      throw fault("unit-off", `${market}: ${text(won)} won a share traded cannot be; a unit has changed`);
    }
  }
  for (const [name, now, before] of [
    ["volume", volume, known?.volume],
    ["turnover", value, known?.value],
  ] as const) {
    if (!now || !before || before.units === 0n) continue;
    const most = multiply(before, decimal(MOST_TIMES));
    if (compare(now, most) <= 0 && compare(multiply(now, decimal(MOST_TIMES)), before) >= 0) continue;
    throw fault(
      "unit-off",
      `${market} ${name} of ${text(now)} against ${text(before)} the session before: a unit must have changed`,
    );
  }
}

/** For messages: at most two places. */
export function text(value: Decimal): string {
  const short = value.scale > 2 ? round(value, 2) : value;
  const digits = (short.units < 0n ? -short.units : short.units).toString().padStart(short.scale + 1, "0");
  const whole = digits.slice(0, digits.length - short.scale).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${short.units < 0n ? "-" : ""}${whole}${short.scale > 0 ? `.${digits.slice(-short.scale)}` : ""}`;
}
