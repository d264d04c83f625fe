import { type Chosen, type Maker, reprinted } from "./mutant.ts";
import { alongWeekdays, carried, exchangedNames, exchangedPrints, turnedVerbs } from "./mutants-of-words.ts";

export type { Mutant } from "./mutant.ts";

export interface MutantKind {
  readonly name: string;
  /**
   * What can tell: `line`, the figures of an index or a stock among themselves; `exact`, an exact value alone; `near`,
   * values with a written tolerance, told in a table of their own.
   */
  readonly by: "line" | "exact" | "near";
  readonly make: Maker;
}

/** Claims of the session's close with an exact print, of the measures that fit. */
export function ofMeasures(pattern: RegExp): Chosen {
  return ({ claims }) =>
    claims.filter(
      ({ measure, bound, date, session, intraday, elsewhen }) =>
        pattern.test(measure) && !bound && !date && !session && !intraday && !elsewhen,
    );
}

/** Offsets of the digits within a print. */
function places(printed: string): readonly number[] {
  return [...printed].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
}

function withDigit(printed: string, place: number, digit: string): string {
  return printed.slice(0, place) + digit + printed.slice(place + 1);
}

/** Each digit changed to another; nobody prints a leading zero. */
function digits(claims: Chosen): Maker {
  return (reading) =>
    claims(reading).flatMap((claim) =>
      places(claim.printed).flatMap((place, at) =>
        [..."0123456789"].flatMap((digit) =>
          digit === claim.printed[place] || (digit === "0" && at === 0)
            ? []
            : [reprinted(reading, claim, withDigit(claim.printed, place, digit))],
        ),
      ),
    );
}

function firstDigits(claims: Chosen): Maker {
  return (reading) =>
    claims(reading).flatMap((claim) => {
      const [place] = places(claim.printed);
      if (place === undefined) return [];
      return [
        reprinted(reading, claim, withDigit(claim.printed, place, String((Number(claim.printed[place]) % 9) + 1))),
      ];
    });
}

/** Two neighbouring digits in the wrong order. */
function swaps(claims: Chosen): Maker {
  return (reading) =>
    claims(reading).flatMap((claim) => {
      const all = places(claim.printed);
      return all.slice(1).flatMap((place, at) => {
        const before = all[at] ?? 0;
        const [a = "", b = ""] = [claim.printed[before], claim.printed[place]];
        if (a === b || (at === 0 && b === "0")) return [];
        return [reprinted(reading, claim, withDigit(withDigit(claim.printed, before, b), place, a))];
      });
    });
}

/** A unit word put for another. */
function units(claims: Chosen): Maker {
  const pairs = [
    ["billion", "million"],
    ["trillion", "billion"],
    ["million", "billion"],
    ["억", "만"],
    ["억", "조"],
  ] as const;
  return (reading) =>
    claims(reading).flatMap((claim) =>
      pairs.flatMap(([from, to]) =>
        claim.printed.includes(from) ? [reprinted(reading, claim, claim.printed.replace(from, to))] : [],
      ),
    );
}

/** The point one place off, or a zero too many or too few, in a number printed without Korean units. */
function tens(claims: Chosen): Maker {
  return (reading) =>
    claims(reading).flatMap((claim) => {
      const number = /\d[\d,]*(?:\.\d+)?/.exec(claim.printed)?.[0];
      if (!number || /[만억조천]/.test(claim.printed)) return [];
      const value = number.replace(/,/g, "");
      const decimals = value.includes(".") ? value.length - value.indexOf(".") - 1 : 0;
      return [10, 0.1].flatMap((factor) => {
        const moved = factor === 10 ? Math.max(0, decimals - 1) : decimals === 0 ? 0 : decimals + 1;
        if (factor < 1 && decimals === 0 && !value.endsWith("0")) return [];
        const wrong = (Number(value) * factor).toLocaleString("en-US", {
          minimumFractionDigits: moved,
          maximumFractionDigits: moved,
          useGrouping: number.includes(",") || factor === 10,
        });
        return wrong === number ? [] : [reprinted(reading, claim, claim.printed.replace(number, wrong))];
      });
    });
}

/** One more, and one less. */
function offByOne(claims: Chosen): Maker {
  return (reading) =>
    claims(reading).flatMap((claim) => {
      const number = /\d[\d,]*/.exec(claim.printed)?.[0] ?? "";
      const value = Number(number.replace(/,/g, ""));
      return [value - 1, value + 1].map((wrong) =>
        reprinted(reading, claim, claim.printed.replace(number, wrong.toLocaleString("en-US"))),
      );
    });
}

const percents = ofMeasures(/^stock\.change_pct$/);
const closes = ofMeasures(/^stock\.close$/);
const prices = ofMeasures(/^(stock|index)\.close$/);
const index = ofMeasures(/^index\.(close|change|change_pct)$/);
const amounts = ofMeasures(/^(turnover|flow)\./);
const breadth = ofMeasures(/^breadth\./);
const never = ofMeasures(/^(index\.(close|change)|turnover\.|flow\.|stock\.(close|change_pct))/);

export const MUTANT_KINDS: readonly MutantKind[] = [
  { name: "stock percent, one digit", by: "line", make: digits(percents) },
  { name: "stock close, one digit", by: "line", make: digits(closes) },
  { name: "index close, one digit", by: "line", make: digits(ofMeasures(/^index\.close$/)) },
  { name: "index change, one digit", by: "line", make: digits(ofMeasures(/^index\.change$/)) },
  { name: "index percent, one digit", by: "line", make: digits(ofMeasures(/^index\.change_pct$/)) },
  { name: "stock figures, two digits swapped", by: "line", make: swaps((one) => [...percents(one), ...closes(one)]) },
  { name: "index figures, two digits swapped", by: "line", make: swaps(index) },
  { name: "closes ten times or a tenth", by: "line", make: tens(prices) },
  { name: "verb turned round", by: "line", make: turnedVerbs(ofMeasures(/^(stock|index)\.change/)) },
  { name: "percents of two stocks exchanged", by: "line", make: exchangedPrints(percents) },
  { name: "closes of two stocks exchanged", by: "line", make: exchangedPrints(closes) },
  { name: "names of two stocks exchanged", by: "line", make: exchangedNames(percents) },
  { name: "yesterday's figure left standing", by: "exact", make: carried(never) },
  { name: "wrong weekday", by: "exact", make: alongWeekdays },
  { name: "million for billion, and so on", by: "near", make: units(amounts) },
  { name: "flows and turnover ten times or a tenth", by: "near", make: tens(amounts) },
  { name: "flows and turnover, first digit", by: "near", make: firstDigits(amounts) },
  { name: "breadth, one digit", by: "near", make: digits(breadth) },
  { name: "breadth off by one", by: "near", make: offByOne(breadth) },
];
