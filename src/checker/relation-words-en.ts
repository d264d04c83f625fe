import type { Unit } from "../market/measure.ts";
import type { Claim } from "../reader/claim.ts";
import { grouped, inWords, type UnitWords } from "./amount.ts";
import type { RelationTold, Words } from "./wording.ts";

const LARGE: UnitWords = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

const UNITS: Readonly<Partial<Record<Unit, (value: number) => string>>> = {
  pct: (value) => `${grouped(value)} percent`,
  pt: (value) => grouped(value, 2),
  KRW: (value) => `${Math.abs(value) < 1e9 ? grouped(value, 2) : inWords(value, LARGE, " ")} won`,
  USD: (value) => `$${inWords(value, LARGE, " ")}`,
  shares: (value) => `${inWords(value, LARGE, " ")} shares`,
  bp: (value) => `${grouped(value)} basis points`,
};

/** An amount with its unit, in words. */
export function amount(value: number | string, unit: string): string {
  if (typeof value === "string") return value;
  return UNITS[unit as Unit]?.(value) ?? grouped(value);
}

/** The verdict in short for a holding and a failing relation. */
function both(told: RelationTold, holds: string, fails: string): string {
  return told.holds ? holds : fails;
}

function previous({ tie, anchor, claims }: RelationTold, stated: Claim | undefined): string {
  if (stated) return `the previous close ${stated.printed} printed in the story`;
  const from = tie.anchor?.from;
  const value = grouped(anchor, 2);
  const day = tie.anchor?.session ? ` of ${tie.anchor.session}` : "";
  if (from?.kind === "story") return `the previous close ${value}${day} printed in ${from.name}`;
  if (from?.kind === "tape" && from.base === "known")
    return `the ${claims[0]?.measure.startsWith("fx") ? "previous rate" : "base price"} ${value} on the tape`;
  return `the previous close ${value}${day} on the tape`;
}

/** Base prices a percentage and a close allow, before any grid is asked. */
function bases(percent: Claim, close: number): readonly [number, number] {
  const half = 0.5 * 10 ** percent.figure.exponent;
  const value = Number(`${percent.figure.digits}e${percent.figure.exponent}`);
  return [close / (1 + (value + half) / 100), close / (1 + (value - half) / 100)];
}

/** One sentence for each relation, holding or failing. */
export const RELATIONS_EN: Words["relations"] = {
  "index-triple": (told) => {
    const [d = 0, , c = 0] = told.values;
    const sum = `${grouped(Math.abs(d), 2)} against a previous close of ${grouped(c - d, 2)} is ${grouped((d / (c - d)) * 100, 3)} percent`;
    return both(
      told,
      `Change, percent and close agree: ${sum}.`,
      `${sum}, not ${told.printed[1]}: change, percent and close cannot all be true.`,
    );
  },
  "index-direction": (told) =>
    both(
      told,
      "Change and percent point the same way.",
      `Change (${told.printed[0]}) and percent (${told.printed[1]}) point opposite ways.`,
    ),
  "index-chain": (told) => {
    const [d = 0, c = 0, stated] = told.values;
    const from = stated ?? told.anchor;
    const sum = `${previous(told, told.claims[2])} ${d < 0 ? "-" : "+"} ${grouped(Math.abs(d), 2)} = ${grouped(from + d, 2)}`;
    return both(told, `The close follows from ${sum}.`, `From ${sum}, not ${grouped(c, 2)}.`);
  },
  "index-chain-percent": (told) => {
    const [, other = 0, stated] = told.values;
    const from = stated ?? told.anchor;
    const change = told.tie.given?.measure === "index.change" ? other : other - from;
    const sum = `From ${previous(told, told.claims[2])}, ${told.printed[1]} is ${grouped((change / from) * 100, 3)} percent`;
    return both(told, `${sum}, as printed.`, `${sum}, not ${told.printed[0]}.`);
  },
  "index-open": (told) => {
    const [open = 0, change = 0, close = 0, move = 0] = told.values;
    const base = told.tie.given?.by === "percent" ? open / (1 + change / 100) : open - change;
    const isPoints = told.tie.given?.measure === "index.change";
    const value = isPoints ? grouped(close - base, 2) : `${grouped((close / base - 1) * 100, 3)} percent`;
    const sum = `The open ${told.printed[0]} and its change of ${told.printed[1]} make the previous close ${grouped(base, 2)}, and from that ${told.printed[2]} is ${isPoints ? `${value} points` : value}`;
    return both(told, `${sum}, as printed.`, `${sum}, not ${isPoints ? grouped(move, 2) : told.printed[3]}.`);
  },
  "index-day-range": (told) =>
    both(
      told,
      "The levels of the day stand in order.",
      `${told.printed[0]} should not lie above ${told.printed[1]}: low, close and high are out of order.`,
    ),
  "stock-base": (told) => {
    const [low, high] = bases(told.claims[0] as Claim, told.values[1] ?? 0);
    const span = `between ${grouped(Math.min(low, high), 1)} and ${grouped(Math.max(low, high), 1)} won`;
    return both(
      told,
      `A base price on the tick grid, ${span}, gives ${told.printed[0]} to ${told.printed[1]}.`,
      `${told.printed[0]} to ${told.printed[1]} needs a base price ${span}, and no price of the tick grid within the price limit lies there.`,
    );
  },
  "stock-grid": (told) =>
    both(
      told,
      `${told.printed[0]} is a price of the tick grid.`,
      `${told.printed[0]} is not a multiple of the tick of its price band.`,
    ),
  "stock-chain": (told) => {
    const change = ((told.values[1] ?? 0) / told.anchor - 1) * 100;
    const sum = `From ${previous(told, undefined)}, ${told.printed[1]} is ${grouped(change, 3)} percent`;
    return both(told, `${sum}, as printed.`, `${sum}, not ${told.printed[0]}${ordinary(told)}.`);
  },
  "stock-change": (told) => {
    const [d = 0, c = 0] = told.values;
    const base = `${grouped(c, 0)} - ${grouped(d, 0)} = ${grouped(c - d, 0)} won`;
    return both(
      told,
      `${base} is a possible base price and fits what is printed.`,
      `${base} is no base price that fits what is printed.`,
    );
  },
  "stock-range": (told) =>
    both(told, "Low, close and high stand in order.", `${told.printed[0]} should not lie above ${told.printed[1]}.`),
  "won-and-dollars": (told) => {
    const [won = 0, usd = 0, rate] = told.values;
    const sum = `${told.printed[0]} against ${told.printed[1]} makes ${grouped(won / usd, 2)} won to the dollar`;
    const against = rate === undefined ? "what a dollar has cost that day" : told.printed[2];
    return both(told, `${sum}, in line with ${against}.`, `${sum}, not ${against}.`);
  },
  "won-per-share": (told) => {
    const each = grouped((told.values[0] ?? 0) / (told.values[1] ?? 1), 0);
    return both(
      told,
      `${each} won a share traded is plausible.`,
      `${each} won a share traded is out of all proportion: a unit may be wrong.`,
    );
  },
  "breadth-issues": (told) => {
    const sum = told.values.reduce((a, b) => a + b, 0);
    return both(
      told,
      `${grouped(sum)} issues together fit the market.`,
      `${grouped(sum)} issues together do not fit a market of at most ${told.tie.given?.most}.`,
    );
  },
  "breadth-order": (told) => {
    const less = told.tie.given?.more === "gainers" ? "losers" : "gainers";
    return both(
      told,
      `The ${told.printed[0]} ${told.tie.given?.more} are more than the ${told.printed[1]} ${less}, as the words say.`,
      `By the words ${told.tie.given?.more} are more than ${less}, but ${told.printed[0]} is not more than ${told.printed[1]}.`,
    );
  },
  "flow-balance": (told) => {
    const rest = -told.values.reduce((a, b) => a + b, 0);
    const left = `${UNITS.KRW?.(rest)} for other corporations`;
    return both(
      told,
      `The groups balance, leaving ${left}.`,
      `The groups do not balance: they leave ${left}. A sign or a unit may be wrong.`,
    );
  },
  "flow-turnover": (told) =>
    both(
      told,
      "Net buying lies within turnover.",
      `${told.printed[0]} of net trading is more than all trading, ${told.printed[1]}.`,
    ),
  "currency-step": (told) =>
    both(told, "The change is of an ordinary size for the rate.", "The change is too large for the rate."),
  "currency-chain": (told) => {
    const [d = 0, rate = 0, stated] = told.values;
    const sum = `${grouped(stated ?? told.anchor, 2)} and a change of ${grouped(Math.abs(d), 2)}`;
    return both(
      told,
      `The previous rate ${sum} give ${grouped(rate, 2)}.`,
      `The previous rate ${sum} do not give ${grouped(rate, 2)}.`,
    );
  },
  "currency-percent": (told) => {
    const [, rate = 0, before = 0] = told.values;
    const gap = grouped(Math.abs(rate / before - 1) * 100, 3);
    return both(
      told,
      `From ${told.printed[2]} to ${told.printed[1]} is ${gap} percent, as printed.`,
      `From ${told.printed[2]} to ${told.printed[1]} is ${gap} percent, not ${told.printed[0]}.`,
    );
  },
  "currency-triple": (told) => {
    const [change = 0, , rate = 0] = told.values;
    const percent = grouped(Math.abs(change / (rate - change)) * 100, 3);
    return both(
      told,
      `${told.printed[0]} on the way to ${told.printed[2]} is ${percent} percent, as printed.`,
      `${told.printed[0]} on the way to ${told.printed[2]} is ${percent} percent, not ${told.printed[1]}.`,
    );
  },
  "record-above": (told) =>
    both(
      told,
      `The close lies above the previous record ${told.printed[1]}.`,
      `The close ${told.printed[0]} does not beat the previous record ${told.printed[1]}.`,
    ),
  "milestone-side": (told) => {
    const below = told.tie.given?.side === "below";
    return both(
      told,
      `The close ${told.printed[1]} lies ${below ? "below" : "above"} ${told.printed[0]}, as said.`,
      `The close ${told.printed[1]} does not bear out ${told.printed[0]}: ${below ? "it lies above" : "it lies below, or the close before lay above already"}.`,
    );
  },
  "streak-direction": (told) =>
    both(
      told,
      "The run and the day's change point the same way.",
      `A run of ${told.tie.given?.direction === 1 ? "gains" : "losses"} cannot go on with ${told.printed[1]} the other way.`,
    ),
  "said-twice": (told) =>
    both(
      told,
      `${told.printed[0]} and ${told.printed[1]} agree.`,
      `${told.printed[0]} and ${told.printed[1]} are said of the same thing and cannot both be true.`,
    ),
  "trading-day": (told) =>
    both(told, `${told.tie.given?.day} was a trading day.`, `${told.tie.given?.day} was not a trading day.`),
  weekday: (told) =>
    both(
      told,
      `The weekday fits ${told.tie.given?.day}.`,
      `${told.tie.given?.day} was another weekday than the story says.`,
    ),
  "move-word": (told) =>
    both(
      told,
      `${told.printed[0]} is a move that "${told.tie.given?.word}" can stand for.`,
      `${told.printed[0]} is no move that "${told.tie.given?.word}" can stand for.`,
    ),
  frozen: (told) =>
    `${told.printed[0]} is, to the last digit, the figure that ${told.tie.given?.name} printed for ${told.tie.given?.day}.`,
};

function ordinary({ tie }: RelationTold): string {
  return tie.anchor?.from.kind === "tape" && tie.anchor.from.base === "known"
    ? ""
    : ", if the base price is that close";
}
