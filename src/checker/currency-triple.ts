/** "Up 7.20 won (0.58 percent) at 1,244.20 won": a change, its percentage and the rate it led to, which prove each other. */
import type { Claim } from "../reader/claim.ts";
import { highOf, lowOf, type Range } from "./range.ts";
import type { Relation } from "./relation.ts";
import { rangeAt, type Sheet } from "./sheet.ts";

export const currencyTriple: Relation = {
  code: "currency-triple",
  formula: "percent = change in percent of the rate before it or of the rate itself, rounded or cut",
  needs: "a change in won with its percentage right beside it, and the rate, in one sentence",
  strong: true,
  findInStory(sheet, add) {
    for (let change = 0; change < sheet.claims.length; change++) {
      const told = sheet.claims[change] as Claim;
      if (told.measure !== "fx.change" || told.bound !== undefined || told.elsewhen) continue;
      const beside = besidesOf(sheet, change);
      const percents = beside.filter((at) => sheet.claims[at]?.unit === "pct");
      const rates = beside.filter((at) => RATES.has(sheet.claims[at]?.measure ?? ""));
      const [percent] = percents;
      const [rate] = rates;
      if (percent === undefined || rate === undefined || percents.length > 1 || rates.length > 1) continue;
      if (isRightBeside(sheet, change, percent)) add({ relation: currencyTriple, claims: [change, percent, rate] });
    }
  },
  test(sheet, { claims: [change = 0, percent = 0, rate = 0] }) {
    const move = sizeOf(rangeAt(sheet, change));
    const per = rangeAt(sheet, rate);
    const least = (move[0] / (highOf(per) + move[1])) * 100;
    const most = lowOf(per) > move[1] ? (move[1] / (lowOf(per) - move[1])) * 100 : undefined;
    if (most === undefined) return undefined;
    const [low, high] = sizeOf(rangeAt(sheet, percent));
    // Cut, 0.589 is 0.58: half a place more than what a rounded print stands for.
    return low <= most + TOUCH && high + (high - low) / 2 >= least - TOUCH;
  },
};

const RATES: ReadonlySet<string> = new Set(["fx.rate", "fx.reference"]);

/** Claims on either side among which a change has its percentage and its rate. */
const REACH = 2;

/** What is told of the same currency on the same day in the sentence. */
function besidesOf({ claims }: Sheet, change: number): number[] {
  const { subject, sentence, session } = claims[change] as Claim;
  const found: number[] = [];
  for (let at = Math.max(0, change - REACH); at <= change + REACH && at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (at === change || claim.sentence !== sentence || claim.subject !== subject || claim.bound !== undefined)
      continue;
    if (claim.session === session && !claim.elsewhen && !claim.previousClose) found.push(at);
  }
  return found;
}

/** What may stand between a change and its percentage. */
const JOINT = /^(?:[\s(,]|or\b|또는)*$/;

function isRightBeside({ claims, reading }: Sheet, change: number, percent: number): boolean {
  const [first, second] = [claims[change] as Claim, claims[percent] as Claim].sort((a, b) => a.offset - b.offset);
  const from = (first as Claim).offset + (first as Claim).printed.length;
  const to = (second as Claim).offset;
  return to >= from && to - from <= LONGEST_JOINT && JOINT.test(reading.text.slice(from, to));
}

/** Characters of ", or ". */
const LONGEST_JOINT = 6;

/** What a range stands for whichever way it goes. */
function sizeOf(range: Range): readonly [number, number] {
  const [low, high] = [Math.abs(lowOf(range)), Math.abs(highOf(range))];
  return low <= high ? [low, high] : [high, low];
}

/** Room for float64 quotients that touch; the ranges are ten thousand times wider. */
const TOUCH = 1e-9;
