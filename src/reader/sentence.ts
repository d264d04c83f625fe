import type { Sentence } from "./claim.ts";
import { isStrayEnd } from "./literal.ts";
import * as M from "./mark-code.ts";
import { APOSTROPHE, HYPHEN, isCapital, isTight, LITERAL, MARK, NEWLINE, QUOTE, type Tokens, WORD } from "./scanner.ts";

/** Token ranges of a text's sentences; `paragraph` is true for the first of a paragraph. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
  readonly paragraph: boolean;
}

/** The sentences as their text stands in the story. */
export function sentenceTexts({ text, start, end }: Tokens, ranges: readonly SentenceRange[]): Sentence[] {
  return ranges.map(({ from, to }) => {
    const offset = start[from] as number;
    return { offset, text: text.slice(offset, end[to - 1]) };
  });
}

/** No sentence has more phrases; what has is read piece by piece, so that time stays linear whatever a rule looks through. */
const MOST_ITEMS = 300;

/** A sentence's phrases in pieces that may be looked through for each of their numbers. */
export function piecesOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= MOST_ITEMS) return [items];
  const pieces: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += MOST_ITEMS) pieces.push(items.slice(at, at + MOST_ITEMS));
  return pieces;
}

/**
 * Sentences as they are cut, from left to right: where the one that is open began, and whether that begins a paragraph.
 */
export class SentenceCut {
  readonly ranges: SentenceRange[] = [];
  from = 0;
  #paragraph = true;

  /** Ends the open sentence before the token `to`, unless nothing stands in it; the next begins at `next`. */
  end(to: number, next: number, newParagraph: boolean): void {
    if (to > this.from) {
      this.ranges.push({ from: this.from, to, paragraph: this.#paragraph });
      this.#paragraph = newParagraph;
    } else this.#paragraph ||= newParagraph;
    this.from = next;
  }
}

/**
 * Cuts tokens into sentences: at full stops that end no abbreviation, and at the line ends that a plain text has left, unless
 * the line breaks off (`isUnfinished`) in the middle of a sentence.
 */
export function splitSentences(
  tokens: Tokens,
  isAbbreviation: (at: number) => boolean,
  isUnfinished: (at: number) => boolean = () => false,
): SentenceRange[] {
  const cut = new SentenceCut();
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind[at];
    if (kind === NEWLINE) {
      if (at === cut.from || !isUnfinished(at)) cut.end(at, at + 1, true);
    } else if (kind === MARK) {
      const code = tokens.code[at];
      if (code === M.star && at + 1 < tokens.count && tokens.code[at + 1] === M.star) {
        cut.end(at, at + 2, false);
        at++;
      } else if (code === HYPHEN && tokens.code[at + 1] === HYPHEN && tokens.code[at - 1] === M.closeBracket) {
        // The dateline: "SEOUL, Jan. 2 (Agency) --".
        cut.end(at, at + 2, true);
        at++;
      } else if ((code === M.stop || code === 33 || code === 63) && endsHere(tokens, at, isAbbreviation)) {
        let after = at + 1;
        while (after < tokens.count && isTight(tokens, after) && isCloser(tokens, after)) after++;
        cut.end(after, after, false);
        at = after - 1;
      }
    }
  }
  cut.end(tokens.count, tokens.count, true);
  return cut.ranges;
}

/** "... on Wall Street.The index rose", "to close at 677.01.Pepper rose": the blank behind a stop was lost. */
function isGlued(tokens: Tokens, at: number): boolean {
  const { text, start, end, kind, code } = tokens;
  // "Japan .N225": a code.
  if (code[at] !== M.stop || at === 0 || kind[at + 1] !== WORD || !isTight(tokens, at)) return false;
  const next = start[at + 1] as number;
  const first = text.charCodeAt(next);
  // A letter alone is an initial, but for the article.
  if (first < 65 || first > 90 || ((end[at + 1] as number) - next < 2 && first !== 65)) return false;
  if (kind[at - 1] === MARK) return code[at - 1] === M.closeBracket;
  // "677.01.Pepper", and not "005930.KS".
  if (kind[at - 1] === LITERAL) return isSmallLetter(text, next + 1);
  if (first === 65 && isTight(tokens, at + 2)) return false;
  const length = (end[at - 1] as number) - (start[at - 1] as number);
  if (kind[at - 1] !== WORD) return false;
  // "The tech-heavy KOSDAQ.By country, ...".
  if (!isSmallLetter(text, (end[at - 1] as number) - 1)) return length > 4 && isSmallLetter(text, next + 1);
  // "56,000 won.Pepper", and not "Inc.Pepper".
  return length > 3 || (length === 3 && isSmallLetter(text, start[at - 1] as number));
}

function isSmallLetter(text: string, at: number): boolean {
  const letter = text.charCodeAt(at);
  return letter >= 97 && letter <= 122;
}

function endsHere(tokens: Tokens, at: number, isAbbreviation: (at: number) => boolean): boolean {
  let next = at + 1;
  while (next < tokens.count && isTight(tokens, next) && isCloser(tokens, next)) next++;
  if (next >= tokens.count || tokens.kind[next] === NEWLINE) return true;
  if (isTight(tokens, next) && next === at + 1) return isGlued(tokens, at);
  // "At the fixing (3:30 p.m.), up 3.2 won": it goes on behind the bracket.
  if (next > at + 1 && tokens.kind[next] === MARK && isPause(tokens.code[next] as number)) return false;
  // "JYP Ent. (-4.41%)": a bracket with a number belongs to what stands before it.
  const inside = tokens.kind[next + 1] === LITERAL || tokens.kind[next + 2] === LITERAL;
  if (tokens.code[next] === M.openBracket && tokens.kind[next] === MARK && inside) return false;
  const kind = tokens.kind[next];
  // "S/. 2.797": soles.
  if (kind === LITERAL && tokens.code[at - 1] === M.slash && tokens.kind[at - 1] === MARK) return false;
  if (kind === WORD && !isCapital(tokens, next) && tokens.text.charCodeAt(tokens.start[next] as number) < 128)
    return false;
  if (kind === LITERAL && at > 0 && tokens.kind[at - 1] === LITERAL) return !isStraySpace(tokens, next);
  return tokens.code[at] !== M.stop || at === 0 || tokens.kind[at - 1] !== WORD || !isAbbreviation(at - 1);
}

const isPause = (code: number) => code === M.comma || code === M.semicolon;

/** "96. 06 billion": a space has slipped into a number when a small word or a percent sign follows its end. */
function isStraySpace(tokens: Tokens, at: number): boolean {
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (length > 3 || at + 1 >= tokens.count) return false;
  if (isStrayEnd(tokens, at)) return true;
  return (
    (tokens.kind[at + 1] === WORD &&
      (!isCapital(tokens, at + 1) || (tokens.end[at + 1] as number) - (tokens.start[at + 1] as number) <= 2)) ||
    tokens.code[at + 1] === M.percent
  );
}

function isCloser(tokens: Tokens, at: number): boolean {
  const code = tokens.code[at];
  return (
    tokens.kind[at] === MARK &&
    (code === QUOTE || code === APOSTROPHE || code === M.closeBracket || code === M.closeSquare)
  );
}
