import type { Claim } from "../reader/claim.ts";
import { indexAnchor } from "./anchor.ts";
import { hasCue, hasCueAfter, hasCueBefore } from "./cue.ts";
import { compareScaled, type Range, sumRange } from "./range.ts";
import type { Relation } from "./relation.ts";
import { different, type Line, rangeAt, type Sheet } from "./sheet.ts";

function atLeast(a: Range, b: Range): boolean {
  return compareScaled(a.high, a.exponent, b.low, b.exponent) >= 0;
}

/** The index close of a line where the story prints just one; a level of a moment is no close. */
function loneClose(sheet: Sheet, line: Line): number | undefined {
  if (line.moment) return undefined;
  const closes = different(sheet, line, "index.close");
  return closes.length === 1 ? closes[0] : undefined;
}

const record: Relation = {
  code: "record-above",
  formula: "close > the record close before it",
  needs: "a close, and a record said to be the previous one",
  strong: false,
  find(sheet, line, add) {
    if (line.kind !== "index" || line.session !== undefined) return;
    const close = loneClose(sheet, line);
    if (close === undefined) return;
    // The record carries the day it was set: it stands on a line of its own.
    for (const other of recordLines(sheet, line.subject)) {
      if (hasCue(sheet, other, "beaten-record") && !isOfEarlierRecord(sheet, other))
        add({ relation: record, claims: [close, other], line });
    }
  },
  test(sheet, { claims: [close = 0, before = 0] }) {
    return atLeast(rangeAt(sheet, close), rangeAt(sheet, before));
  },
};

/** "It closed at a record 359.76 on Jan. 4, past the previous one of 323.59": that day beat it, not the story's own. */
function isOfEarlierRecord(sheet: Sheet, record: number): boolean {
  const { sentence, subject } = sheet.claims[record] as Claim;
  const { session } = sheet.reading;
  const closes = sheet.claims.filter(
    (claim) => claim.sentence === sentence && claim.subject === subject && claim.measure === "index.close",
  );
  const days = closes.map((claim) => claim.session ?? session);
  return days.some((day) => day !== session && day !== sheet.previousSession) && !days.includes(session);
}

/** Records a story is held against: it tells of one or two. */
const MOST_RECORDS = 8;

function recordLines(sheet: Sheet, subject: string): readonly number[] {
  sheet.kept.records ??= findRecords(sheet);
  return sheet.kept.records.filter((claim) => sheet.claims[claim]?.subject === subject);
}

function findRecords(sheet: Sheet): readonly number[] {
  const records: number[] = [];
  for (const line of sheet.lines) {
    if (line.exact.of("record.previous_close")) records.push(...different(sheet, line, "record.previous_close"));
  }
  return records.slice(0, MOST_RECORDS);
}

function falls(sheet: Sheet, { exact }: Line): boolean {
  const moves = exact.of("index.change") ?? exact.of("index.change_pct") ?? [];
  return moves.some((move) => (sheet.claims[move]?.figure.digits ?? 0) < 0);
}

/** Characters on either side of a level in which the word that passes it must stand. */
const REACH = 40;

const milestone: Relation = {
  code: "milestone-side",
  formula: "close >= a level said to be passed, and close before it <= that level where passed for the first time",
  needs: "a level with a word that says it was passed or undercut at the close, and the close",
  strong: false,
  find(sheet, line, add) {
    const levels = line.kind === "index" ? line.exact.of("milestone.level") : undefined;
    const close = levels && loneClose(sheet, line);
    if (!levels || close === undefined) return;
    for (const level of levels.slice(0, 8)) {
      const near = sheet.reading.language === "ko" ? hasCueAfter : hasCueBefore;
      const passed = near(sheet, level, "passed", REACH);
      const undercut = near(sheet, level, "undercut", REACH);
      if (passed === undercut) continue;
      if (passed && falls(sheet, line) && near(sheet, level, "either-way", REACH)) continue;
      // Last, because they look at the whole sentence, and at all claims.
      if (hasCue(sheet, level, "not-at-close")) continue;
      const exact = exactly(sheet, level);
      const closed = rangeAt(sheet, close);
      const ended = passed ? atLeast(closed, exact) : atLeast(exact, closed);
      if (ended || !isPassedWithin(sheet, line, level, passed)) {
        // What was not passed before follows from the change, which may be what is wrong.
        const change = passed && hasCue(sheet, level, "first-time") ? loneChange(sheet, line) : undefined;
        const claims = change === undefined ? [level, close] : [level, close, change];
        add({ relation: milestone, claims, line, given: { side: passed ? "above" : "below" } });
      }
    }
  },
  test(sheet, { claims: [level = 0, close = 0], given, line }) {
    const exact = exactly(sheet, level);
    const closed = rangeAt(sheet, close);
    if (given?.side === "below") return atLeast(exact, closed);
    if (!atLeast(closed, exact)) return false;
    if (!line || !hasCue(sheet, level, "first-time")) return true;
    const before = indexAnchor(sheet, line)?.anchor.range ?? impliedPrevious(sheet, line, closed);
    return before === undefined || compareScaled(before.low, before.exponent, exact.high, exact.exponent) <= 0;
  },
};

function exactly(sheet: Sheet, level: number): Range {
  const { digits, exponent } = sheet.prints[level]?.figure ?? { digits: 0, exponent: 0 };
  return { low: digits, high: digits, exponent };
}

/** "Pushed above 1,000 for the first time", where the session's high is told as 1,012.60, and nothing of a close beside the level. */
function isPassedWithin(sheet: Sheet, { subject }: Line, level: number, passed: boolean): boolean {
  const { figure } = sheet.claims[level] as Claim;
  const extreme = passed ? "index.high" : "index.low";
  const way = passed ? 1 : -1;
  const reached = sheet.claims.some(
    (claim) =>
      claim.measure === extreme &&
      claim.subject === subject &&
      claim.session === undefined &&
      !claim.elsewhen &&
      way * compareScaled(claim.figure.digits, claim.figure.exponent, figure.digits, figure.exponent) >= 0,
  );
  return reached && !hasCue(sheet, level, "at-close");
}

/** close - change, where the story prints just one change. */
function impliedPrevious(sheet: Sheet, line: Line, close: Range): Range | undefined {
  const lone = loneChange(sheet, line);
  const change = lone === undefined ? undefined : rangeAt(sheet, lone);
  return change && sumRange(close, { low: -change.high, high: -change.low, exponent: change.exponent });
}

function loneChange(sheet: Sheet, line: Line): number | undefined {
  const changes = different(sheet, line, "index.change");
  return changes.length === 1 ? changes[0] : undefined;
}

const streak: Relation = {
  code: "streak-direction",
  formula: "a run of gains goes on with a gain, a run of losses with a loss",
  needs: "the length of a run with its direction in words, and the change of the session",
  strong: false,
  find(sheet, line, add) {
    const [run] = line.exact.of("streak.sessions") ?? [];
    if (run === undefined || line.moment || hasCue(sheet, run, "ended-run")) return;
    const rising = hasCue(sheet, run, "rising-run");
    if (rising === hasCue(sheet, run, "falling-run")) return;
    const moves = different(sheet, line, line.exact.of("index.change") ? "index.change" : "index.change_pct");
    if (moves.length === 1) {
      add({ relation: streak, claims: [run, moves[0] as number], line, given: { direction: rising ? 1 : -1 } });
    }
  },
  test(sheet, { claims: [, move = 0], given }) {
    const range = rangeAt(sheet, move);
    return given?.direction === 1 ? range.high > 0 : range.low < 0;
  },
};

export const LEVEL_RELATIONS: readonly Relation[] = [record, milestone, streak];
