import * as M from "../../mark-code.ts";
import { isTight, LITERAL, MARK, NEWLINE, QUOTE, type Tokens, WORD } from "../../scanner.ts";
import { SentenceCut, type SentenceRange } from "../../sentence.ts";
import { isBrokenDecimal } from "../numbers/broken-decimal.ts";

const CLOSERS = new Set([QUOTE, 39, 41, 93]);

/** A line that ends so goes on in the next. */
const OPEN_ENDS = [
  "보다",
  "대비",
  "오른",
  "내린",
  "상승한",
  "하락한",
  "하는",
  "되는",
  "를",
  "을",
  "의",
  "에서",
  "각각",
];

/** Cuts Korean text into sentences: a full stop needs no blank behind it, a decimal point is none, a line may break off. */
export function splitKorean(tokens: Tokens): SentenceRange[] {
  const cut = new SentenceCut();
  const wrapped = isWrapped(tokens);
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind[at];
    if (kind === NEWLINE) {
      if (!goesOn(tokens, at) && !(wrapped && isInside(tokens, at))) cut.end(at, at + 1, true);
    } else if (kind === MARK) {
      const code = tokens.code[at];
      if ((code === M.stop || code === 33 || code === 63 || code === 0x3002) && endsHere(tokens, at)) {
        let after = at + 1;
        while (
          after < tokens.count &&
          tokens.kind[after] === MARK &&
          isTight(tokens, after) &&
          CLOSERS.has(tokens.code[after] as number)
        )
          after++;
        cut.end(after, after, false);
        at = after - 1;
      }
    }
  }
  cut.end(tokens.count, tokens.count, true);
  return cut.ranges;
}

function endsHere(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.count) return true;
  if (!isTight(tokens, next)) return !isBrokenDecimal(tokens, at - 1);
  if (tokens.code[at] !== M.stop) return true;
  // Tight: "경신했다.코스피는" ends a sentence, "JYP Ent.(1.2%)", "No.1" and "숙박.음식" do not.
  if (at === 0 || tokens.kind[at - 1] !== WORD || !isTight(tokens, at)) return false;
  const last = tokens.text.charCodeAt((tokens.end[at - 1] as number) - 1);
  const sentence = last === 0xb2e4 || last === 0xc694 || last === 0xc74c || last === 0xc784;
  return sentence && (tokens.kind[next] === WORD || tokens.kind[next] === LITERAL || tokens.kind[next] === MARK);
}

/** So many lines broken off within a sentence make a text one of lines of a fixed width, as archives of the nineties have it. */
const LEAST_WRAPPED = 6;

function isWrapped(tokens: Tokens): boolean {
  let inside = 0;
  let others = 0;
  for (let at = 1; at + 1 < tokens.count; at++) {
    if (tokens.kind[at] !== NEWLINE) continue;
    if (isInside(tokens, at)) inside++;
    else if (tokens.kind[at + 1] !== NEWLINE && tokens.kind[at - 1] !== NEWLINE) others++;
  }
  return inside >= LEAST_WRAPPED && inside > others;
}

/** A line that ends in a word without a stop, with a line of words right behind it. */
function isInside({ kind, count }: Tokens, at: number): boolean {
  const before = at > 0 ? kind[at - 1] : NEWLINE;
  const after = at + 1 < count ? kind[at + 1] : NEWLINE;
  return (before === WORD || before === LITERAL) && (after === WORD || after === LITERAL);
}

function goesOn(tokens: Tokens, at: number): boolean {
  if (at === 0 || at + 1 >= tokens.count || tokens.kind[at + 1] === NEWLINE) return false;
  const before = at - 1;
  if (tokens.kind[before] === MARK) return tokens.code[before] === M.comma;
  if (tokens.kind[before] !== WORD) return false;
  const start = tokens.start[before] as number;
  const end = tokens.end[before] as number;
  return OPEN_ENDS.some((word) => end - start >= word.length && tokens.text.startsWith(word, end - word.length));
}
