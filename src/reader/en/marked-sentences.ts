/** Sentences of a story by what was heard in them, as later ones and the settling ask for it. */
export class MarkedSentences {
  /** They begin on the second board: "On the KOSDAQ market, Pepper rose". */
  readonly onSecondBoard = new Set<number>();
  /** They tell of a moment of the session. */
  readonly timed = new Set<number>();
  /** Something ends in them. */
  readonly closed = new Set<number>();
  /** The last one that was about something. */
  subject = -9;
}
