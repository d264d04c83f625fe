/**
 * Text under construction in which every figure still knows its fact. A story is built from pieces by `say`, which
 * keeps the offsets right; digits that are no figures (dates, times, names) are marked as named.
 */
export interface PrintedFigure {
  /** UTF-16 code units from the start of the text. */
  readonly offset: number;
  readonly length: number;
  readonly printed: string;
  /** Id of the fact it prints. */
  readonly fact: string;
}

export interface NamedDigits {
  readonly offset: number;
  readonly length: number;
  readonly kind: "date" | "time" | "name" | "rank";
}

export interface Written {
  readonly text: string;
  readonly figures: readonly PrintedFigure[];
  readonly named: readonly NamedDigits[];
}

export type Piece = Written | string | undefined;

export const NOTHING: Written = { text: "", figures: [], named: [] };

/** A printed figure bound to its fact. */
export function figure(printed: string, fact: string): Written {
  return { text: printed, figures: [{ offset: 0, length: printed.length, printed, fact }], named: [] };
}

/** Text whose digits are no figure but part of a date, a time, a name or a rank. */
export function named(kind: NamedDigits["kind"], text: string): Written {
  const runs = [...text.matchAll(/\d+/g)];
  return { text, figures: [], named: runs.map((run) => ({ offset: run.index, length: run[0].length, kind })) };
}

/** Words that a person supplied: each number in them points to their note. */
export function quoted(text: string, fact: string): Written {
  const runs = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)];
  return {
    text,
    figures: runs.map((run) => ({ offset: run.index, length: run[0].length, printed: run[0], fact })),
    named: [],
  };
}

/** Joins pieces into one; a missing piece prints nothing. */
export function say(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Written {
  return concat(strings.flatMap((text, at) => [text, pieces[at]]));
}

export function concat(pieces: readonly Piece[]): Written {
  let text = "";
  const figures: PrintedFigure[] = [];
  const namedDigits: NamedDigits[] = [];
  for (const piece of pieces) {
    if (piece === undefined) continue;
    if (typeof piece !== "string") {
      const start = text.length;
      for (const one of piece.figures) figures.push({ ...one, offset: one.offset + start });
      for (const one of piece.named) namedDigits.push({ ...one, offset: one.offset + start });
    }
    text += typeof piece === "string" ? piece : piece.text;
  }
  return { text, figures, named: namedDigits };
}

export function join(pieces: readonly Written[], separator: string): Written {
  return concat(pieces.flatMap((piece, at) => (at === 0 ? [piece] : [separator, piece])));
}

/** With a full stop, unless one stands there already: of "3:30 p.m.", of a name, of someone's own words. */
export function stopped(piece: Written): Written {
  return /[.!?]["\u201d]?$/.test(piece.text) ? piece : concat([piece, "."]);
}

/** First letter upper case, for the start of a sentence. */
export function capitalised(piece: Written): Written {
  return { ...piece, text: piece.text.charAt(0).toUpperCase() + piece.text.slice(1) };
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
