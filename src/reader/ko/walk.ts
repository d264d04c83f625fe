import type { Entry } from "./clause.ts";
import type { Item } from "./phrases/item.ts";
import { SentenceReader } from "./sentence-reader.ts";
import type { Story } from "./story.ts";
import * as SPAN from "./words/span-kind.ts";

/** Words that govern the numbers after them. */
export interface Marks {
  intraday: boolean;
  /** By that moment an investor has come to the side of the day: "장 막판 순매수로 전환했다". */
  late: boolean;
  now: boolean;
  night: boolean;
  /** "시간외 거래에서", "넥스트레이드에서": shares traded before or after the session, or on another exchange. */
  offBoard: boolean;
  day: number | undefined;
  /** The day holds for one number only. */
  dayOnce: boolean;
  dated: { readonly from: number; readonly to: number } | undefined;
  /** The market named last in the clause. */
  market: string | undefined;
  noun: number;
  /** The first of two nouns told together: "고점과 저점은". */
  pair: number;
  record: boolean;
  previous: boolean;
  /** Over what they are told, one of span-kind. */
  period: number;
  futures: boolean;
  capped: boolean;
  breadth: boolean;
  /** Side of a trade said before its amounts. */
  lead: number;
  /** Side of a trade that describes the amounts behind it: "쏟아내는 1천억원". */
  ahead: number;
  /** Side of a list said before it: "하락 업종은". */
  side: number;
}

function freshMarks(): Marks {
  return {
    intraday: false,
    late: false,
    now: false,
    night: false,
    offBoard: false,
    day: undefined,
    dayOnce: false,
    dated: undefined,
    market: undefined,
    noun: 0,
    pair: 0,
    record: false,
    previous: false,
    period: SPAN.session,
    futures: false,
    capped: false,
    breadth: false,
    lead: 0,
    ahead: 0,
    side: 0,
  };
}

/** The reading of one sentence: its phrases, what they have named so far, the marks in force. */
export class Walk {
  readonly story: Story;
  readonly items: readonly Item[];
  readonly s: SentenceReader;
  readonly marks = freshMarks();
  /** How many brackets are open. */
  depth = 0;
  /** Phrase a bracket follows. */
  head = -1;
  headEntry: Entry | undefined;
  /** The bracket follows a name no directory knows. */
  stranger = false;

  constructor(story: Story, items: readonly Item[]) {
    this.story = story;
    this.items = items;
    this.s = new SentenceReader(story, items);
  }
}
