/** What a person supplies for a story. A note is printed attributed, and every figure of it traces back to it. */
interface Supplied {
  readonly id: string;
  readonly suppliedBy: string;
  readonly source?: string;
  /** Where the person has it from. */
  readonly receipt?: NoteReceipt;
}

export interface NoteReceipt {
  readonly source: string;
  readonly reference?: string;
  readonly url?: string;
  readonly published?: string;
  readonly received?: string;
  readonly relayedBy?: string;
  readonly licence?: string;
}

/** Words in the story's languages; a language that is missing leaves the note out of that language's story. */
export interface Worded {
  readonly en?: string;
  readonly ko?: string;
}

/** "In 2025, exports reached 709.7 billion dollars, past 700 billion for the first time, government data showed." */
export interface MacroNote extends Supplied {
  readonly kind: "macro";
  /** What was measured, as a plain noun: "exports". */
  readonly measure: string;
  readonly measureKo?: string;
  readonly subject: string;
  readonly subjectKo?: string;
  readonly period: string;
  /** Exact decimal text in base units. */
  readonly value: string;
  /** Size of the last digit known, in base units. */
  readonly precision?: string;
  readonly unit: string;
  readonly markPassed?: string;
  readonly firstTime?: boolean;
  readonly record?: boolean;
  readonly attribution?: Worded;
}

/** Why a stock moved: a noun phrase that follows "amid". */
export interface ReasonNote extends Supplied, Worded {
  readonly kind: "reason";
  readonly code: string;
}

/** What an analyst said: a clause that follows "said"; in Korean one that ends in "-고". */
export interface AnalystNote extends Supplied, Worded {
  readonly kind: "analyst";
  readonly name: string;
  readonly nameKo?: string;
  readonly house: string;
  readonly houseKo?: string;
  readonly title?: string;
  readonly titleKo?: string;
}

/** Why the market moved: a clause with its attribution, and a short noun phrase of it for the lead. */
export interface DriverNote extends Supplied, Worded {
  readonly kind: "driver";
  readonly attribution: Worded;
  readonly phrase?: Worded;
}

export interface PictureNote extends Supplied {
  readonly kind: "picture";
  readonly path: string;
  readonly caption: Worded;
  readonly credit?: string;
}

export type Note = MacroNote | ReasonNote | AnalystNote | DriverNote | PictureNote;
