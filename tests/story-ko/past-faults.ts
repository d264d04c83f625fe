import { type Fact, isNumeric } from "../../src/facts/fact.ts";
import type { Story } from "../../src/story/story.ts";
import type { Written } from "../../src/story/written.ts";

type Way = "highest" | "lowest";
const ways = (highest: RegExp, lowest: RegExp): Readonly<Record<Way, RegExp>> => ({ highest, lowest });

/** Words that belong to a superlative of each measure, in the sentence of its day. */
const EXTREMES: Readonly<Record<string, Readonly<Record<Way, RegExp>>>> = {
  "index.change_pct": ways(/상승률/, /하락률/),
  "index.close": ways(/최고치|종가는 .*가장 높았다/, /최저치|종가는 .*가장 낮았다/),
  "turnover.value": ways(/거래대금은 .*가장 많았다/, /거래대금은 .*가장 적었다/),
  "flow.foreign": ways(/외국인의 순매수 규모/, /외국인의 순매도 규모/),
  "flow.institution": ways(/기관의 순매수 규모/, /기관의 순매도 규모/),
  "flow.individual": ways(/개인의 순매수 규모/, /개인의 순매도 규모/),
};
const OVER = {
  month: /이달 들어서는/,
  year: /올해 (들어서|전체로)는/,
} as const;

/** Words around what history makes of a day that do not fit its fact. */
export function pastFaults(part: Written, story: Story): string[] {
  const facts = new Map(story.facts.map((fact) => [fact.id, fact]));
  return part.figures.flatMap(({ fact: id, offset, length, printed }) => {
    const fact = facts.get(id);
    const words = fact && wordsOf(fact);
    if (!words || words.length === 0) return [];
    const sentence = sentenceAt(part.text, offset);
    const after = part.text.slice(offset + length).split(/다\.|…|\n/)[0] ?? "";
    const fits = words.every(({ pattern, behind }) => pattern.test(behind ? after : sentence));
    return fits ? [] : [`"${printed}" of ${id} in "${sentence}"`];
  });
}

interface Expected {
  readonly pattern: RegExp;
  /** Must stand behind the figure. */
  readonly behind?: true;
}

function wordsOf(fact: Fact): readonly Expected[] {
  const { event } = fact;
  const way = isNumeric(fact) ? Math.sign(Number(fact.value.units)) : 0;
  if (event?.kind === "extreme") {
    const pattern = EXTREMES[event.of]?.[event.way];
    return [{ pattern: /^ 이후/, behind: true }, ...(pattern ? [{ pattern }] : [])];
  }
  if (event?.kind === "change_over") {
    const pattern = way > 0 ? /^ (올랐|상승했)$/ : /^ (내렸|하락했)$/;
    return [{ pattern: OVER[event.period] }, { pattern, behind: true }];
  }
  if (fact.measure !== "stock.contribution") return [];
  return [{ pattern: way > 0 ? /상승분|끌어올[렸려]/ : /하락분|끌어내[렸려]/ }];
}

function sentenceAt(text: string, offset: number): string {
  const start = Math.max(...["다. ", "…", "\n"].map((end) => text.lastIndexOf(end, offset)), -1) + 1;
  const end = text.indexOf("다.", offset);
  return text.slice(start, end < 0 ? text.length : end + 1);
}
