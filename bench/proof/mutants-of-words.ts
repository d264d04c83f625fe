import type { Claim } from "../../src/reader/claim.ts";
import { type Chosen, type Maker, type Mutant, reprinted } from "./mutant.ts";

/** Pairs of each neighbour with the one before it. */
function pairsOf(claims: readonly Claim[]): readonly (readonly [Claim, Claim])[] {
  return claims.slice(1).map((later, at) => [claims[at] as Claim, later] as const);
}

/** Two spans of a text in each other's place. */
function exchanged(text: string, a: readonly [number, string], b: readonly [number, string]): string {
  const [[first, one], [second, two]] = [a, b];
  return text.slice(0, first) + two + text.slice(first + one.length, second) + one + text.slice(second + two.length);
}

/** The prints of two neighbouring claims of one measure in each other's place. */
export function exchangedPrints(claims: Chosen): Maker {
  return (reading) =>
    pairsOf(claims(reading)).flatMap(([a, b]): readonly Mutant[] => {
      if (a.printed === b.printed || a.offset + a.printed.length > b.offset) return [];
      const text = exchanged(reading.text, [a.offset, a.printed], [b.offset, b.printed]);
      return [{ text, at: { from: a.offset, to: b.offset + b.printed.length } }];
    });
}

/** Whole pairs exchanged: the names of two neighbouring stocks in each other's place. */
export function exchangedNames(claims: Chosen): Maker {
  return ({ text, ...reading }) =>
    pairsOf(claims({ text, ...reading })).flatMap(([a, b]): readonly Mutant[] => {
      const [first, second] = [text.lastIndexOf(a.subject, a.offset), text.lastIndexOf(b.subject, b.offset)];
      if (first < 0 || second <= a.offset || a.subject === b.subject) return [];
      const wrong = exchanged(text, [first, a.subject], [second, b.subject]);
      return [{ text: wrong, at: { from: first, to: b.offset + b.printed.length } }];
    });
}

const VERBS: readonly (readonly [string, string])[] = [
  ["rose", "fell"],
  ["gained", "lost"],
  ["climbed", "dropped"],
  ["jumped", "tumbled"],
  ["surged", "sank"],
  ["added", "shed"],
  ["advanced", "declined"],
  ["오른", "내린"],
  ["상승한", "하락한"],
  ["올랐", "내렸"],
  ["올라", "내려"],
  ["뛴", "빠진"],
];

/** How far from a figure its verb is looked for, before it in English and behind it in Korean. */
const VERB_REACH = 14;

/** The verb says the other direction. */
export function turnedVerbs(claims: Chosen): Maker {
  return (reading) =>
    claims(reading).flatMap((claim): readonly Mutant[] => {
      const { text, language } = reading;
      const end = claim.offset + claim.printed.length;
      const [from, to] = language === "en" ? [claim.offset - VERB_REACH, claim.offset] : [end, end + VERB_REACH];
      for (const [up, down] of VERBS) {
        for (const [right, wrong] of [
          [up, down],
          [down, up],
        ] as const) {
          const at = text.slice(from, to).lastIndexOf(right);
          if (at < 0) continue;
          const start = from + at;
          const moved = start < claim.offset ? wrong.length - right.length : 0;
          return [
            {
              text: text.slice(0, start) + wrong + text.slice(start + right.length),
              at: { from: claim.offset + moved, to: end + moved },
            },
          ];
        }
      }
      return [];
    });
}

/** A figure of the session before in the place of today's. */
export function carried(claims: Chosen): Maker {
  return (reading, before) =>
    claims(reading).flatMap((claim): readonly Mutant[] => {
      const same = (other: Claim) =>
        other.measure === claim.measure && (other.code ?? other.subject) === (claim.code ?? claim.subject);
      const old = before && claims(before).find(same);
      return old && old.printed !== claim.printed ? [reprinted(reading, claim, old.printed)] : [];
    });
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** The weekday of the lead put for each of the others. */
export const alongWeekdays: Maker = ({ text, sentences }) => {
  const lead = sentences
    .slice(0, 3)
    .reduce((end, sentence) => Math.max(end, sentence.offset + sentence.text.length), 0);
  const found = /\b(?:Mon|Tues|Wednes|Thurs|Fri)day\b/.exec(text.slice(0, lead));
  if (!found) return [];
  const from = found.index;
  return WEEKDAYS.filter((day) => day !== found[0]).map((day) => ({
    text: text.slice(0, from) + day + text.slice(from + found[0].length),
  }));
};
