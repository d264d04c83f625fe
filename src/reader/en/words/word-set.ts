import { type Tokens, WORD } from "../../scanner.ts";
import { VOCABULARY } from "./vocabulary.ts";

/**
 * A question asked of a token: is it one of these words, in whatever case? By the word's number, so that nothing is cut
 * out of the text. The words join the lexicon; those without a class stay plain.
 */
export function wordSet(...words: readonly string[]): (tokens: Tokens, at: number) => boolean {
  const { lexicon } = VOCABULARY;
  const numbers = words.map((word) => lexicon.add(word));
  const members = new Uint8Array(Math.max(...numbers) + 1);
  for (const number of numbers) members[number] = 1;
  return ({ kind, code }, at) => {
    const number = code[at] as number;
    return kind[at] === WORD && number >= 0 && number < members.length && members[number] === 1;
  };
}
