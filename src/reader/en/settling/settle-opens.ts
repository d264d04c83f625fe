import { figureValue } from "../../../market/figure.ts";
import type { Measure } from "../../../market/measure.ts";
import type { Claim } from "../../claim.ts";

/**
 * "Opened at 2,617.43, up 0.38 percent from the previous session", "opened down 16.70 points, or 0.34 percent, at
 * 4,932.89": the change that led to the open has no measure, but with the open it tells the close before.
 */
export function settleOpens(claims: Claim[], text: string): void {
  settleAtOpen(claims, text);
  settleMovedSince(claims);
  for (let at = 0; at < claims.length; at++) {
    const open = claims[at] as Claim;
    if (open.measure !== "index.open" || open.session !== undefined || open.elsewhen || open.bound !== undefined)
      continue;
    for (const step of [1, -1]) {
      const before = step < 0;
      for (let next = at + step; Math.abs(next - at) <= FIGURES; next += step) {
        const claim = claims[next];
        if (!claim || !isBare(claim, open)) break;
        const [first, second] = before ? [claim, claims[next + 1]] : [claims[next - 1], claim];
        if (!first || !second || !isOneBreath(text, first, second)) break;
        claims[next] = { ...claim, opening: true };
      }
      // Told on one side, nothing on the other is of the open.
      if (claims[at + step]?.opening) break;
    }
    settleOfClose(claims, at);
  }
}

/** Points by which two levels and the change between them may differ. */
const ROUNDING = 0.015;

/**
 * "Started the day at 88,032.19 points, up 2,825.32 points from Wednesday's close of 87,186.30", where it closed at
 * 90,011.62: what parts the closes is the change of the day, whatever verb it stands behind.
 */
function settleOfClose(claims: Claim[], open: number): void {
  const [started, change, before] = claims.slice(open, open + 3);
  if (!started || !change?.opening || change.unit !== "pt" || before?.measure !== "index.close") return;
  if (before.session === undefined || before.subject !== started.subject || before.sentence !== started.sentence)
    return;
  const close = claims.find((claim) => isOwnClose(claim, started) && !claim.intraday && claim.bound === undefined);
  if (close === undefined) return;
  const moved = figureValue(close.figure) - figureValue(before.figure);
  const opened = figureValue(started.figure) - figureValue(before.figure);
  const told = figureValue(change.figure);
  if (Math.abs(moved - told) > ROUNDING || Math.abs(opened - told) <= ROUNDING) return;
  claims[open + 1] = { ...change, measure: "index.change", opening: undefined };
}

/** "Rose 13.40 points, or 0.52 percent, to 2,601.20 at the opening bell": where it stood then is its open, and no moment's. */
function settleAtOpen(claims: Claim[], text: string): void {
  for (let at = 0; at < claims.length; at++) {
    const level = claims[at] as Claim;
    if (level.measure !== "index.close" || !level.intraday || level.bound !== undefined) continue;
    const behind = level.offset + level.printed.length;
    if (!AT_OPEN.test(text.slice(behind, behind + REACH))) continue;
    claims[at] = { ...level, measure: "index.open", intraday: undefined };
    for (let led = at - 1; led >= at - FIGURES; led--) {
      const claim = claims[led];
      if (claim?.sentence !== level.sentence || claim.subject !== level.subject || !LED.has(claim.measure)) break;
      if (claim.intraday) claims[led] = { ...claim, measure: "other", intraday: undefined };
    }
  }
}

/**
 * "Opened at 3,489.46 and shot up 17.54 points, or 0.51 percent, to 3,486.19", and nothing told of a close: points and
 * percentage count from the close before, so that the level is where the index stood when it was told, and no extreme.
 */
function settleMovedSince(claims: Claim[]): void {
  for (let at = 3; at < claims.length; at++) {
    const level = claims[at] as Claim;
    if ((level.measure !== "index.high" && level.measure !== "index.low") || !level.intraday || level.bound) continue;
    const [open, points, percent] = claims.slice(at - 3, at) as [Claim, Claim, Claim];
    const told =
      open.measure === "index.open" && points.measure === "index.change" && percent.measure === "index.change_pct";
    const together = [open, points, percent].every(
      (one) => one.subject === level.subject && one.sentence === level.sentence,
    );
    if (told && together && !claims.some((one) => isOwnClose(one, level)))
      claims[at] = { ...level, measure: "index.close" };
  }
}

function isOwnClose({ elsewhen, measure, session, subject }: Claim, level: Claim): boolean {
  return measure === "index.close" && subject === level.subject && session === undefined && !elsewhen;
}

const LED: ReadonlySet<Measure> = new Set<Measure>(["index.change", "index.change_pct"]);

const AT_OPEN = /^ (?:points )?at the (?:open|opening|opening bell|market open|start of trading)(?=[.,;]| on )/i;

/** Its points and its percentage. */
const FIGURES = 2;

function isBare({ measure, subject, sentence, unit, bound, session, elsewhen }: Claim, open: Claim): boolean {
  if (measure !== "other" || (unit !== "pt" && unit !== "pct")) return false;
  return subject === open.subject && sentence === open.sentence && bound === undefined && !session && !elsewhen;
}

/** Letters that may lie between the two figures. */
const REACH = 60;

/** Between them stands nothing but how the one led to the other, and what it is counted from. */
const BREATH =
  /^(?:[\s,()]|(?:up|down|by|or|at|to|from|the|a|an|of|which|was|is|higher|lower|weaker|stronger|points?|percent|per cent|pct|previous|prior|preceding|trading|day|session|close|closing|level|gain|rise|loss|drop|fall|increase|decrease)(?:['’]s)?\b|[%+-])*$/i;

function isOneBreath(text: string, first: Claim, second: Claim): boolean {
  const between = text.slice(first.offset + first.printed.length, second.offset);
  return between.length <= REACH && BREATH.test(between);
}
