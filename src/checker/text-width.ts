const ESCAPE_SEQUENCE = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** Letters that take two columns: Hangul, Han and their punctuation, full-width forms (Unicode Standard Annex 11). */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g;

/** How many columns a text takes at a terminal; colours take none. */
export function columnsOf(text: string): number {
  const shown = text.replace(ESCAPE_SEQUENCE, "");
  return shown.length + (shown.match(WIDE)?.length ?? 0);
}
