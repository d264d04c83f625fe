import { figureValue } from "../market/figure.ts";
import type { Claim } from "../reader/claim.ts";
import type { Edit } from "./edit.ts";
import type { Repair } from "./verdict.ts";

/** Unit words by the power of ten they stand for. */
const WORDS: readonly { readonly power: number; readonly word: RegExp; readonly print: string }[] = [
  { power: 3, word: /thousand/i, print: "thousand" },
  { power: 6, word: /million/i, print: "million" },
  { power: 9, word: /billion/i, print: "billion" },
  { power: 12, word: /trillion/i, print: "trillion" },
  { power: 4, word: /만/, print: "만" },
  { power: 8, word: /억/, print: "억" },
  { power: 12, word: /조/, print: "조" },
];

/** A repaired figure in the form of the print it replaces: "5,803.53" becomes "5,808.53". */
export function repairOf(claim: Claim, { kind, figure }: Edit): Repair {
  return { kind, figure, value: figureValue(figure), printed: reprint(claim, figure, kind) };
}

function reprint(claim: Claim, figure: { digits: number; exponent: number }, kind: Edit["kind"]): string {
  const token = /\d[\d,]*(?:\.\d+)?/.exec(claim.printed)?.[0] ?? "";
  const point = token.indexOf(".");
  const decimals = point < 0 ? 0 : token.length - point - 1;
  const same = Number(token.replace(/\D/g, "")) === Math.abs(claim.figure.digits);
  const scale = claim.figure.exponent + decimals;
  if (!same || scale < 0) return plain(figure);
  if (kind === "sign") return `${figure.digits < 0 ? "-" : "+"}${claim.printed.replace(/^[+\-−]/, "")}`;
  if (kind === "unit") {
    const from = WORDS.find(({ power, word }) => power === scale && word.test(claim.printed));
    const power = scale + figure.exponent - claim.figure.exponent;
    const to = WORDS.find(
      (entry) => entry.power === power && /[가-힣]/.test(entry.print) === /[가-힣]/.test(from?.print ?? ""),
    );
    if (from && to) return claim.printed.replace(from.word, to.print);
  }
  return claim.printed.replace(token, atScale(figure, scale, token.includes(",") || !/\d{4}/.test(token)));
}

/** digits x 10^exponent / 10^scale, with commas where the print has them. */
function atScale({ digits, exponent }: { digits: number; exponent: number }, scale: number, commas: boolean): string {
  const places = Math.max(0, scale - exponent);
  const padded = (String(Math.abs(digits)) + "0".repeat(Math.max(0, exponent - scale))).padStart(places + 1, "0");
  const whole = padded.slice(0, padded.length - places);
  const grouped = commas ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return places > 0 ? `${grouped}.${padded.slice(padded.length - places)}` : grouped;
}

function plain(figure: { digits: number; exponent: number }): string {
  return `${figure.digits < 0 ? "-" : ""}${atScale(figure, 0, true)}`;
}
