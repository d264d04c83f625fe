/**
 * How a text sounds at its end when a Korean reads it aloud, which is all that a particle needs to know: `open` ends in
 * a vowel, `rieul` in ㄹ, `closed` in any other consonant.
 */
export type FinalSound = "open" | "rieul" | "closed";

/** The sound a syllable ends in: "삼" is closed, "칠" rieul, "구" open; undefined for anything but a Hangul syllable. */
export function syllableSound(syllable: string): FinalSound | undefined {
  const code = (syllable.codePointAt(0) ?? 0) - 0xac00;
  if (code < 0 || code > 11171) return undefined;
  const final = code % 28;
  if (final === 0) return "open";
  return final === 8 ? "rieul" : "closed";
}
