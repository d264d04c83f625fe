/** What a phrase of a Korean sentence is. */
export const K = {
  unknown: 0,
  quantity: 1,
  // Things figures are said of.
  index: 10,
  foreign: 11,
  stock: 12,
  sector: 13,
  group: 14,
  fund: 15,
  program: 16,
  fx: 17,
  currency: 18,
  volume: 19,
  turnover: 20,
  marketValue: 21,
  breadth: 22,
  bond: 23,
  /** Anything whose figures the vocabulary has no measure for: oil, exports, futures, shares of a whole. */
  outside: 24,
  futures: 25,
  /** "지수", "증시": the index spoken of last. */
  again: 26,
  // What is said of them.
  move: 40,
  trade: 41,
  close: 42,
  open: 43,
  reach: 44,
  threshold: 45,
  verb: 46,
  stay: 47,
  /** "낙폭", "상승폭": says a side, moves nothing. */
  width: 48,
  // How, when, and against what.
  high: 60,
  low: 61,
  opening: 62,
  closing: 63,
  previous: 64,
  record: 65,
  intraday: 66,
  now: 67,
  base: 68,
  period: 69,
  when: 70,
  date: 71,
  time: 72,
  each: 73,
  place: 74,
  issues: 75,
  industry: 76,
  above: 77,
  below: 78,
  about: 79,
  more: 80,
  whole: 81,
  outOf: 82,
  after: 83,
  today: 84,
  analyst: 85,
  etc: 86,
  spell: 87,
  fixing: 88,
  night: 89,
  together: 90,
  half: 91,
  contrast: 92,
  speech: 93,
  gap: 94,
  /** "주가": the name before it goes on. */
  price: 95,
  first: 96,
  between: 97,
  // Marks.
  comma: 100,
  joint: 101,
  slash: 102,
  open_: 103,
  close_: 104,
  quote: 105,
  pause: 106,
  bullet: 107,
  tilde: 108,
  arrow: 109,
  colon: 110,
} as const;

/** What a particle says of the word before it. */
export const P = {
  none: 0,
  topic: 1,
  subject: 2,
  object: 3,
  also: 4,
  only: 5,
  of: 6,
  and: 7,
  at: 8,
  in: 9,
  to: 10,
  until: 11,
  than: 12,
  from: 13,
  even: 14,
  each: 15,
  /** "…였다", "…이다": ends the sentence. */
  is: 20,
  /** "…였고", "…이며": ends a clause. */
  isAnd: 21,
  /** "…인": goes on to the next word. */
  being: 22,
} as const;

/** How a verb's ending joins it to what follows. */
export const E = {
  /** A noun, or no verb at all. */
  none: 0,
  /** "오른", "내린": says something of the next noun. */
  ahead: 1,
  /** "올라", "상승해": the same event goes on. */
  join: 2,
  /** "올랐고", "올랐지만": the next clause begins. */
  link: 3,
  /** "올랐다". */
  final: 4,
} as const;

/** A thing of the market that figures are said of. */
export interface Entity {
  readonly kind: number;
  readonly name: string;
  readonly code?: string;
  /** Investor group (0 foreign, 1 individual, 2 institution), side of the breadth, or sense of the currency (-1: the won itself). */
  readonly value?: number;
}
