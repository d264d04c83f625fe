import * as M from "./mark-code.ts";

/** Stands where a line broke off within a word; a reader leaves it out. */
export const JOINER = "\u2060";

/** A line of a text. */
export interface Line {
  /** Where it begins and ends, without the line's end. */
  readonly start: number;
  readonly end: number;
  /** The same with blanks at its ends left out. */
  readonly from: number;
  readonly to: number;
  /** Columns it takes without them: a Hangul syllable or a Han character takes two. */
  readonly width: number;
}

/** How lines of one fixed length are measured: in columns or in characters. */
type Length = (line: Line) => number;

const LENGTHS: readonly Length[] = [
  ({ start, end, from, to, width }) => width + (from - start) + (end - to),
  ({ start, end }) => end - start,
];

/** How the lines of a text were cut. */
export interface Cut {
  readonly isFull: (line: Line) => boolean;
  /** The blanks at which a line happened to be cut still stand there. */
  readonly kept: boolean;
}

/** So many lines broken off within a sentence are full by no chance; fewer where a word is seen to be cut. */
const LEAST_FULL = 6;
const LEAST_CUT = 3;

/** A syllable that found no room, and a blank that was cut off, leave a line so much shorter. */
const SHORTER = [1, 2];

/**
 * Which lines were cut at a fixed length wherever it fell, as archives of Korean stories have them: nearly all that break off in
 * the middle of a sentence are full. Where words were kept whole the lines would be of many lengths.
 */
export function cutLines(text: string, lines: readonly Line[], breaksOff: (line: Line) => boolean): Cut | undefined {
  const broken: number[] = [];
  let kept = false;
  for (let at = 0; at + 1 < lines.length; at++) {
    const [line, next] = [lines[at] as Line, lines[at + 1] as Line];
    if (line.to === line.from || next.to === next.from || !breaksOff(line)) continue;
    broken.push(at);
    kept ||= line.end > line.to || next.from > next.start;
  }
  if (broken.length < LEAST_CUT) return undefined;
  for (const [n, length] of LENGTHS.entries()) {
    // Where no blank is left at any line's end, they were cut off.
    const least = lines.reduce((most, line) => Math.max(most, length(line)), 0) - (SHORTER[kept ? 0 : 1] as number) + n;
    const isFull = (line: Line) => length(line) >= least;
    const first = broken.findIndex((at) => isFull(lines[at] as Line));
    // The lines of a headline end where they like.
    const inside = first < 0 || first > MOST_HEADLINES ? [] : broken.slice(first);
    const full = inside.filter((at) => isFull(lines[at] as Line) && isWide(lines[at] as Line));
    const cut = full.filter((at) => isCut(text, lines[at] as Line, lines[at + 1] as Line)).length;
    const even = full.length * 10 >= inside.length * 9 || (cut > 1 && full.length * 3 >= inside.length * 2);
    if (even && full.length >= (cut > 0 ? LEAST_CUT : LEAST_FULL)) return { isFull, kept };
  }
  return undefined;
}

const MOST_HEADLINES = 5;

function isWide({ from, to, width }: Line): boolean {
  return width > to - from;
}

/** Particles that begin no word, and what does not either. */
const PARTICLES = "은는을를에의";
const TAILS = "%).,";

/** No word begins so: "3" and "95억원", "코스피" and "는 ", "1.2" and "%". */
function isCut(text: string, line: Line, next: Line): boolean {
  if (line.end > line.to || next.from > next.start) return false;
  const code = text.charCodeAt(next.from);
  if (isDigit(code)) return isDigit(text.charCodeAt(line.to - 1)) || isInNumber(text, line, next);
  if (PARTICLES.includes(text.charAt(next.from))) return text.charCodeAt(next.from + 1) <= 32;
  return TAILS.includes(text.charAt(next.from));
}

/** "4,309." and "63", "4," and "309.63". */
function isInNumber(text: string, { to }: Line, next: Line): boolean {
  const mark = text.charAt(to - 1);
  return (mark === "." || mark === ",") && isDigit(text.charCodeAt(to - 2)) && isDigit(text.charCodeAt(next.from));
}

/** "4,309." may go on in the next line. */
export function isDecimal(text: string, { to }: Line): boolean {
  return text.charCodeAt(to - 1) === M.stop && isDigit(text.charCodeAt(to - 2));
}

/** Whether a word goes on from one cut line to the next: "상승" and "한", "4,309." and "63". */
export function isWithinWord(text: string, line: Line, next: Line, { kept }: Cut): boolean {
  if (line.end > line.to || next.from > next.start) return false;
  const [last, first] = [text.charAt(line.to - 1), text.charAt(next.from)];
  if (last === "." || last === ",") return isInNumber(text, line, next);
  if (STOPS.has(last)) return false;
  return kept || NEVER_FIRST.includes(first) || !(OFTEN_LAST.includes(last) || OFTEN_FIRST.includes(first));
}

const STOPS = new Set("!?…:;。\"'”’");

/** Syllables that end a word, or begin one, in more than three of four places of a market story; and such as begin none. */
const OFTEN_LAST = "는은을를의과며고로";
const OFTEN_FIRST = "있순삼마최올코외연현등";
const NEVER_FIRST = "는은을를에로도의했%).,(";

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
