import { cutLines, isDecimal, isWithinWord, JOINER, type Line } from "./broken-line.ts";
import * as M from "./mark-code.ts";

/**
 * A story without the line ends that stand within a sentence, character for character as long as it is: "SK / hynix" is
 * one name, and "26.6 trillion / won" one amount. Where a line was cut within a word a mark
 * stands that readers leave out.
 */
export function plainText(text: string): string {
  return hasLines(text) ? joinLines(text) : text;
}

/** True where a line follows another without a blank one between them. */
function hasLines(text: string): boolean {
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    if (text.charCodeAt(at + 1) > 32 && text.charCodeAt(at - 1) !== 10) return true;
    while (text.charCodeAt(at + 1) === 10) at++;
  }
  return false;
}

/** Lines that a headline takes at most. */
const HEADLINE = 3;

function joinLines(text: string): string {
  const lines = linesOf(text);
  const wrap = wrapOf(text, lines);
  const cut = wrap.broken ? cutLines(text, lines, (line) => breaksOff(text, line) || isDecimal(text, line)) : undefined;
  let joined = "";
  let done = 0;
  let prose = false;
  for (let at = 0, last = -1; at + 1 < lines.length; at++) {
    const [line, next] = [lines[at] as Line, lines[at + 1] as Line];
    if (line.to === line.from || next.to === next.from) continue;
    if (last <= at) {
      const first = last < 0;
      last = lastOfBlock(lines, at);
      // A block without a stop at a line's end is a list or a table and no paragraph, unless it is the headline.
      const headline = first && last - at < HEADLINE && last + 1 < lines.length;
      prose = headline || lines.slice(at, last + 1).some((of) => !breaksOff(text, of));
    }
    if (prose && cut?.isFull(line)) {
      const within = isWithinWord(text, line, next, cut);
      if (!within && !breaksOff(text, line) && line.end === line.to) continue;
      const blank = within ? "" : " ";
      joined += text.slice(done, line.to) + blank + JOINER.repeat(next.from - line.to - blank.length);
      done = next.from;
      continue;
    }
    const wrapped = prose && ((wrap.even && isFull(text, line, next, wrap.width)) || (wrap.ragged && at > 0));
    const goesOn = isSmall(text.charCodeAt(next.from)) || isAmountOfVerb(text, line, next);
    if (!wrapped && !(breaksOff(text, line) && goesOn)) continue;
    joined += text.slice(done, line.to) + " ".repeat(next.from - line.to);
    done = next.from;
  }
  return done === 0 ? text : joined + text.slice(done);
}

/** Columns of a line that is prose and no cell of a table. */
const PROSE = 40;

const AMOUNT = /^\d[\d,.]* ?(?:%|points?\b|per ?cent\b|won\b|yen\b)/;

/** "The KOSPI jumped", and "12.34 points, or 0.5 percent, to close at ...." on the next line: one sentence, as no such amount begins one. */
function isAmountOfVerb(text: string, line: Line, next: Line): boolean {
  if (line.width < PROSE || next.width < PROSE || !isSmall(text.charCodeAt(line.to - 1))) return false;
  return !breaksOff(text, next) && AMOUNT.test(text.slice(next.from, next.from + PROSE));
}

/** The last line before the next blank one. */
function lastOfBlock(lines: readonly Line[], from: number): number {
  let last = from;
  while (last + 1 < lines.length && (lines[last + 1] as Line).to > (lines[last + 1] as Line).from) last++;
  return last;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
    let [from, to] = [start, end];
    while (from < to && text.charCodeAt(from) <= 32) from++;
    while (to > from && text.charCodeAt(to - 1) <= 32) to--;
    const last = end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    lines.push({ start, end: Math.max(to, last), from, to, width: widthOf(text, from, to) });
    start = end + 1;
  }
  return lines;
}

function widthOf(text: string, from: number, to: number): number {
  let width = to - from;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) >= 0x1100) width++;
  return width;
}

/** Lines broken off in the middle of a sentence, which make a text a wrapped one. */
const LEAST_BROKEN = 3;

interface Wrap {
  /** Columns of the widest line. */
  readonly width: number;
  /** Broken at a fixed width: nearly all lines are full. */
  readonly even: boolean;
  /** Broken anywhere. */
  readonly ragged: boolean;
  /** Enough lines break off to look at how. */
  readonly broken: boolean;
}

/**
 * Lines of a wrapped text break off in the middle of a sentence. They are told from the lines of a list, which begin
 * with names and numbers and end anywhere: nearly all are full, or most break off and a good part of those goes on with a
 * small letter.
 */
function wrapOf(text: string, lines: readonly Line[]): Wrap {
  const width = lines.reduce((most, line) => Math.max(most, line.width), 0);
  let inside = 0;
  let broken = 0;
  let small = 0;
  let full = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const [line, next] = [lines[at] as Line, lines[at + 1] as Line];
    if (line.to === line.from || next.to === next.from) continue;
    inside++;
    if (!breaksOff(text, line) || !isWordly(text.charCodeAt(next.from))) continue;
    broken++;
    if (isSmall(text.charCodeAt(next.from))) small++;
    if (isFull(text, line, next, width)) full++;
  }
  if (broken < LEAST_BROKEN) return { width, even: false, ragged: false, broken: false };
  const goesOn = small * 5 >= broken;
  return {
    width,
    even: full * 10 >= broken * 9 || (goesOn && full * 3 >= broken * 2),
    ragged: goesOn && broken * 2 > inside,
    broken: true,
  };
}

/** True when the next line's first word would not have found room. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  return line.width + 1 + firstWord(text, next) > width;
}

/** The columns of a line's first word; never looked for beyond the line, so that a text without blanks takes no longer. */
function firstWord(text: string, { from, to }: Line): number {
  let end = from;
  while (end < to && text.charCodeAt(end) > 32) end++;
  return widthOf(text, from, end);
}

const STOPS = new Set(".!?…:;。\"'”’");

/** True when no sentence ends where the line does. */
function breaksOff(text: string, { to }: Line): boolean {
  return !STOPS.has(text.charAt(to - 1));
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** A letter, a digit, a currency mark or an opening bracket: how a broken line goes on, and no mark of a list does. */
function isWordly(code: number): boolean {
  if (code >= 0x80) return code >= 0xc0 && !(code >= 0x2010 && code <= 0x2bff);
  return (
    (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code === 36 || code === M.openBracket
  );
}
