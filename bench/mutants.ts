import type { Claim, Reading } from "../src/reader/claim.ts";

/** A story with one thing wrong in it. */
export interface Mutant {
  readonly text: string;
  /** Where the wrong figure stands, in the mutant's own offsets; undefined when no single figure is wrong. */
  readonly at?: { readonly from: number; readonly to: number };
}

/** A kind of misprint: every way it can befall a claim of the story. */
export interface MutantKind {
  readonly name: string;
  readonly make: (reading: Reading) => readonly Mutant[];
}

function replaced(text: string, from: number, to: number, by: string): Mutant {
  return { text: text.slice(0, from) + by + text.slice(to), at: { from, to: from + by.length } };
}

/** Offsets of the digits of a claim's print. */
function digitsOf({ offset, printed }: Claim): readonly number[] {
  return [...printed].flatMap((character, at) => (/\d/.test(character) ? [offset + at] : []));
}

const isExact = ({ bound, date }: Claim) => bound === undefined && date === undefined;

function ofMeasures(pattern: RegExp): (reading: Reading) => readonly Claim[] {
  return ({ claims }) => claims.filter((claim) => pattern.test(claim.measure) && isExact(claim) && !claim.session);
}

/** Each digit changed to another; leading zeros are left out, for nobody prints them. */
function digitChanges(claims: (reading: Reading) => readonly Claim[]): (reading: Reading) => readonly Mutant[] {
  return (reading) =>
    claims(reading).flatMap((claim) =>
      digitsOf(claim).flatMap((place, at) =>
        [..."0123456789"].flatMap((digit) => {
          if (digit === reading.text[place] || (digit === "0" && at === 0)) return [];
          const { text } = replaced(reading.text, place, place + 1, digit);
          return [{ text, at: { from: claim.offset, to: claim.offset + claim.printed.length } }];
        }),
      ),
    );
}

/** Two neighbouring digits in the wrong order. */
function swaps(claims: (reading: Reading) => readonly Claim[]): (reading: Reading) => readonly Mutant[] {
  return (reading) =>
    claims(reading).flatMap((claim) => {
      const places = digitsOf(claim);
      return places.slice(1).flatMap((place, at) => {
        const before = places[at] ?? 0;
        const [a = "", b = ""] = [reading.text[before], reading.text[place]];
        if (a === b || (at === 0 && b === "0")) return [];
        const text =
          reading.text.slice(0, before) + b + reading.text.slice(before + 1, place) + a + reading.text.slice(place + 1);
        return [{ text, at: { from: claim.offset, to: claim.offset + claim.printed.length } }];
      });
    });
}

/** A word of the print or of the sentence put for another. */
function words(claims: (reading: Reading) => readonly Claim[], pairs: readonly (readonly [string, string])[]) {
  return (reading: Reading): readonly Mutant[] =>
    claims(reading).flatMap((claim) =>
      pairs.flatMap(([from, to]) => {
        const at = claim.printed.indexOf(from);
        if (at < 0) return [];
        const start = claim.offset + at;
        return [replaced(reading.text, start, start + from.length, to)];
      }),
    );
}

/** The prints of two claims of one measure in each other's place. */
function exchanged(measure: string): (reading: Reading) => readonly Mutant[] {
  return (reading) => {
    const claims = ofMeasures(new RegExp(`^${measure.replace(".", "\\.")}$`))(reading);
    return claims.slice(1).flatMap((later, at) => {
      const earlier = claims[at];
      if (!earlier || earlier.printed === later.printed) return [];
      const { text } = reading;
      const end = later.offset + later.printed.length;
      const swapped =
        text.slice(0, earlier.offset) +
        later.printed +
        text.slice(earlier.offset + earlier.printed.length, later.offset) +
        earlier.printed +
        text.slice(end);
      return [{ text: swapped, at: { from: earlier.offset, to: end } }];
    });
  };
}

/** The next sentence's verb says the other direction: "rose" for "fell" before a stock's percentage. */
function verbs(reading: Reading): readonly Mutant[] {
  const pairs = [
    ["rose", "fell"],
    ["gained", "lost"],
    ["climbed", "dropped"],
    ["jumped", "tumbled"],
    ["surged", "sank"],
    ["fell", "rose"],
    ["lost", "gained"],
    ["dropped", "climbed"],
    ["declined", "advanced"],
    ["advanced", "declined"],
  ] as const;
  const percents = ofMeasures(/^stock\.change_pct$/)(reading);
  return percents.flatMap((claim) =>
    pairs.flatMap(([from, to]) => {
      const start = claim.offset - from.length - 1;
      if (reading.text.slice(start, start + from.length) !== from) return [];
      const { text } = replaced(reading.text, start, start + from.length, to);
      const moved = claim.offset + to.length - from.length;
      return [{ text, at: { from: moved, to: moved + claim.printed.length } }];
    }),
  );
}

const percents = ofMeasures(/^stock\.change_pct$/);
const closes = ofMeasures(/^stock\.close$/);
const indexFigures = ofMeasures(/^index\.(close|change|change_pct)$/);
const amounts = ofMeasures(/^(turnover|flow)\./);
const breadth = ofMeasures(/^breadth\./);

export const MUTANT_KINDS: readonly MutantKind[] = [
  { name: "stock percent, one digit", make: digitChanges(percents) },
  { name: "stock close, one digit", make: digitChanges(closes) },
  { name: "index close, one digit", make: digitChanges(ofMeasures(/^index\.close$/)) },
  { name: "index change, one digit", make: digitChanges(ofMeasures(/^index\.change$/)) },
  { name: "index percent, one digit", make: digitChanges(ofMeasures(/^index\.change_pct$/)) },
  { name: "stock figures, two digits swapped", make: swaps((reading) => [...percents(reading), ...closes(reading)]) },
  { name: "index figures, two digits swapped", make: swaps(indexFigures) },
  { name: "verb of a stock turned round", make: verbs },
  { name: "percents of two stocks exchanged", make: exchanged("stock.change_pct") },
  { name: "closes of two stocks exchanged", make: exchanged("stock.close") },
  {
    name: "million for billion, billion for trillion",
    make: words(amounts, [
      ["billion", "million"],
      ["trillion", "billion"],
      ["million", "billion"],
    ]),
  },
  { name: "flows and turnover, first digit", make: (reading) => firstDigits(amounts(reading), reading) },
  { name: "breadth off by one", make: (reading) => offByOne(breadth(reading), reading) },
];

function firstDigits(claims: readonly Claim[], reading: Reading): readonly Mutant[] {
  return claims.flatMap((claim) => {
    const [place] = digitsOf(claim);
    if (place === undefined) return [];
    const digit = String((Number(reading.text[place]) % 9) + 1);
    return [
      {
        text: replaced(reading.text, place, place + 1, digit).text,
        at: { from: claim.offset, to: claim.offset + claim.printed.length },
      },
    ];
  });
}

function offByOne(claims: readonly Claim[], reading: Reading): readonly Mutant[] {
  return claims.flatMap(({ offset, printed }) => {
    const value = Number(printed.replace(/[^\d]/g, ""));
    return [value - 1, value + 1].map((wrong) =>
      replaced(reading.text, offset, offset + printed.length, String(wrong)),
    );
  });
}
