/** What a person supplies for a story. A note is printed attributed, and every figure of it traces back to it. */
interface Supplied {
  readonly id: string;
  readonly source?: string;
  readonly suppliedBy: string;
}

/** Words in the story's languages; a language that is missing leaves the note out of that language's story. */
interface Worded {
  readonly en?: string;
  readonly ko?: string;
}

/** "In 2025, exports reached 709.7 billion dollars, past 700 billion for the first time, government data showed." */
export interface MacroNote extends Supplied {
  readonly kind: "macro";
  readonly measure: string;
  readonly subject: string;
  readonly period: string;
  /** Exact decimal text in base units. */
  readonly value: string;
  /** Size of the last digit known, in base units. */
  readonly precision?: string;
  readonly unit: string;
  readonly markPassed?: string;
  readonly firstTime?: boolean;
  readonly attribution?: Worded;
}

/** Why a stock moved, in words that follow "amid" or stand after the figures. */
export interface ReasonNote extends Supplied, Worded {
  readonly kind: "reason";
  readonly code: string;
}

/** What an analyst said, in words that follow "said". */
export interface AnalystNote extends Supplied, Worded {
  readonly kind: "analyst";
  readonly name: string;
  readonly nameKo?: string;
  readonly house: string;
  readonly houseKo?: string;
}

/** Why the market moved, attributed: "Analysts said ...". */
export interface DriverNote extends Supplied, Worded {
  readonly kind: "driver";
  readonly attribution: Worded;
}

export interface PictureNote extends Supplied {
  readonly kind: "picture";
  readonly path: string;
  readonly caption: Worded;
  readonly credit?: string;
}

export type Note = MacroNote | ReasonNote | AnalystNote | DriverNote | PictureNote;
