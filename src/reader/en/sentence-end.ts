import * as M from "../mark-code.ts";
import { isCapital, isTight, LITERAL, NEWLINE, type Tokens, WORD } from "../scanner.ts";
import { type SentenceRange, splitSentences } from "../sentence.ts";
import { partCrossheads } from "./crosshead.ts";
import { isSuffix, isUpper } from "./names/name-end.ts";
import { quartersBehind } from "./numbers/odd-digits.ts";
import { isZone } from "./phrases/clock.ts";
import { markAt, wordClass } from "./words/word.ts";
import * as W from "./words/word-class.ts";
import { wordSet } from "./words/word-set.ts";

/** Where an English text's sentences end. */

/** Letters of an abbreviation that ends no sentence, each as a digit of a number: looked up without cutting it out. */
const ABBREVIATIONS: ReadonlySet<number> = new Set(
  "co corp inc ltd no nos mr ms mrs dr st vs jr sr gen gov sen rep prof dept est approx fig rs re tk u s p a m e i g cf etc ser vol dist inv intl bhd bros comm"
    .split(" ")
    .map((word) => lettersOf(word, 0, word.length)),
);

/** -1 where something but an ASCII letter stands between. */
function lettersOf(text: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) {
    const letter = (text.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) return -1;
    letters = letters * 32 + letter;
  }
  return letters;
}

/** Adverbs that begin a sentence, with a comma behind. */
const isLinking = wordSet(
  ..."similarly however meanwhile moreover additionally furthermore conversely elsewhere nonetheless nevertheless".split(
    " ",
  ),
  ..."consequently separately likewise still thus overnight".split(" "),
);

/** Words that no line ends with but one that a picture or a notice broke off. */
const LEADS_ON: ReadonlySet<number> = new Set([W.move, W.to, W.at, W.by, W.from, W.of, W.article, W.and]);

/** "The index rose", a blank line, "27.36 points to 1,846.37": one sentence; `at` is the line's end. */
function isBrokenOff(tokens: Tokens, at: number): boolean {
  // "Salt Motor", and on the next line ", Japan's top car maker, fell": the code between was cut out.
  if (markAt(tokens, at + 1) === M.comma && tokens.kind[at - 1] === WORD) return true;
  let last = at - 1;
  while (tokens.kind[last] === NEWLINE) last--;
  if (last < 0 || !LEADS_ON.has(wordClass(tokens, last)) || isCapital(tokens, last)) return false;
  let next = at + 1;
  while (tokens.kind[next] === NEWLINE) next++;
  return tokens.kind[next] === LITERAL || (tokens.kind[next] === WORD && !isCapital(tokens, next));
}

function isAbbreviation(tokens: Tokens, at: number): boolean {
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (length > 6) return false;
  // "The Tech. & Comm. Index".
  if (markAt(tokens, at + 2) === M.ampersand) return true;
  // "Pepper (PE.) 382.30p": a code that a stop fills up.
  if (
    length < 4 &&
    markAt(tokens, at - 1) === M.openBracket &&
    markAt(tokens, at + 2) === M.closeBracket &&
    isUpper(tokens, at, 1)
  )
    return true;
  // "Its plant in the U.S. Similarly, ...".
  if (isLinking(tokens, at + 2) && isCapital(tokens, at + 2) && markAt(tokens, at + 3) === M.comma) return false;
  // "Shares rose to 410p. The index ...", "a fine of $4.4m. The lender ...": a unit, and no initial.
  if (length === 1 && isTight(tokens, at) && (tokens.kind[at - 1] === LITERAL || quartersBehind(tokens, at - 2) > 0))
    return false;
  // "Led by POSCO Future M. The won ...", "by Samsung E&A. Foreigners ...": the end of a name, and no initial.
  const endsName = length === 1 && (markAt(tokens, at - 1) === M.ampersand || wordClass(tokens, at + 2) === W.article);
  if (endsName && !isClock(tokens, at)) return false;
  // "3:30 p.m. The rule ..." ends there; "3:30 p.m. Monday" and "At 1 p.m. Pepper was ..." do not.
  if (length === 1) return !isClock(tokens, at) || goesOnAfterClock(tokens, at + 2) || isClockInFront(tokens, at);
  // "From the 17th to the 21st."
  if (wordClass(tokens, at) === W.ordinal && tokens.kind[at - 1] === LITERAL && isTight(tokens, at)) return false;
  if (wordClass(tokens, at) === W.month && length < 5) {
    // "The lowest since July. Pepper rose ...": whole as it is.
    if (isWholeMonth(tokens, at) && tokens.kind[at + 2] !== LITERAL) return false;
    return tokens.text.charCodeAt(tokens.end[at] as number) === M.stop;
  }
  // "Its battle with Apple Inc. The index rose": the end of a name, and of its sentence.
  if (isSuffix(tokens, at) && BEGINNERS.has(wordClass(tokens, at + 2)) && isCapital(tokens, at + 2)) return false;
  return ABBREVIATIONS.has(lettersOf(tokens.text, tokens.start[at] as number, tokens.end[at] as number));
}

const isWholeMonth = wordSet("may", "june", "july");

/** Classes of words that go on with no company's name. */
const BEGINNERS: ReadonlySet<number> = new Set([
  W.article,
  W.it,
  W.group,
  W.breadth,
  W.preposition,
  W.while,
  W.but,
  W.volume,
  W.trading,
]);

function isClock(tokens: Tokens, at: number): boolean {
  return (
    (tokens.text.charCodeAt(tokens.start[at] as number) | 32) === 109 &&
    isHalf(tokens, at - 2) &&
    tokens.code[at - 1] === M.stop &&
    at > 1 &&
    (tokens.end[at - 2] as number) - (tokens.start[at - 2] as number) === 1
  );
}

/** The "a" of "a.m." and the "p" of "p.m.": "J.M. Pepper" is a name. */
const isHalf = wordSet("a", "p");

const isAtOrBy = wordSet("at", "by", "around", "of", "about", "until");

/** "At 1 p.m.", at the head of its line or right behind a full stop: nothing has been told yet. */
function isClockInFront(tokens: Tokens, at: number): boolean {
  let number = at - 3;
  while (number > 0 && tokens.kind[number] !== WORD) number--;
  if (at - number > 6 || !isAtOrBy(tokens, number)) return false;
  let head = number;
  while (head > number - 2 && isAtOrBy(tokens, head - 1)) head--;
  if (isAs(tokens, head - 1)) head--;
  return isCapital(tokens, head);
}

const isAs = wordSet("as");
const isTime = wordSet("time");

function goesOnAfterClock(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  // "10:00 a.m. Moscow time", "4 p.m. New York time".
  const there = kind === W.place ? at + 1 : wordClass(tokens, at + 1) === W.place ? at + 2 : at;
  return kind === W.weekday || kind === W.month || isZone(tokens, at) || (there > at && isTime(tokens, there));
}

/** The sentences of an English text; a crosshead that was run into its paragraph is one of them. */
export function sentencesOf(tokens: Tokens): readonly SentenceRange[] {
  const ranges = splitSentences(
    tokens,
    (at) => isAbbreviation(tokens, at),
    (at) => isBrokenOff(tokens, at),
  );
  return partCrossheads(tokens, ranges);
}
