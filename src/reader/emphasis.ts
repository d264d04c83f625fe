import { JOINER } from "./broken-line.ts";
import type { Language } from "./claim.ts";

/** Text in bold as Markdown marks it (CommonMark, "strong emphasis"), on one line and no longer than a headline. */
const STRONG = /\*\*([^\s*](?:[^*\n]{0,198}[^\s*])?)\*\*/g;

/** What a sentence goes on with behind a word in bold: a small letter, a figure, a mark, a particle. */
const GOES_ON = /^(?: ?[a-z0-9,.;:)%'’(]|[가-힣])/;

/** A sentence is under way in front of it: neither a line's beginning nor a stop. */
const UNDER_WAY = /[^\s.!?:*] ?$/;

/**
 * A story without the stars around words in bold, character for character as long as it is: "the **KOSPI** rose" is one
 * sentence. A line or a run-in heading in bold stays, and so does a bullet: those are told apart from what follows.
 */
export function withoutEmphasis(text: string, language: Language): string {
  if (!text.includes("**")) return text;
  // Korean particles stand close to their word, so that no blank may come between them.
  const gone = (language === "ko" ? JOINER : " ").repeat(2);
  return text.replace(STRONG, (whole, words: string, at: number) => {
    const within = GOES_ON.test(text.slice(at + whole.length, at + whole.length + 2));
    return within || UNDER_WAY.test(text.slice(Math.max(0, at - 2), at)) ? gone + words + gone : whole;
  });
}
