import { checkStory } from "../checker/check-story.ts";
import { becauseText } from "../checker/words.ts";
import { type Decimal, formatDecimal } from "../market/decimal.ts";
import type { Figure } from "../market/figure.ts";
import { fileRefusal } from "../market/file-refusal.ts";
import { MEASURES, type Measure } from "../market/measure.ts";
import type { Claim, Reading } from "../reader/claim.ts";
import { scopedFacts } from "./check.ts";
import type { Newsroom } from "./newsroom.ts";
import { bad, type KeyedLine, type KeyedPage } from "./template-page.ts";

/**
 * Holds a page's figures against each other and against the session before, with the relations that stories are
 * checked by: change and close, tick sizes and limits, won a share, flows and turnover, the chain to the close before.
 *
 * @throws BellwetherError `bad-page` with every figure that cannot be true and why
 */
export function checkKeyedPage(page: KeyedPage, newsroom: Newsroom): void {
  // The close of the market beside must lead back to its own session before.
  const markets = [...new Set(page.lines.map((line) => marketOf(page, line)))];
  const faults = markets.flatMap((market) => faultsOf(page, market, newsroom));
  const joined = (language: "en" | "ko") => faults.map((fault) => fault[language]).join("; ");
  if (faults.length > 0)
    throw bad(page.path, fileRefusal("not-all-true", { faults: { en: joined("en"), ko: joined("ko") } }));
}

const marketOf = ({ market }: KeyedPage, { item, code }: KeyedLine): string =>
  item.dataset === "index_levels" && code ? code : market;

function faultsOf(page: KeyedPage, market: string, newsroom: Newsroom): readonly Record<"en" | "ko", string>[] {
  const { calendar, rules, directory } = newsroom;
  const { reading, lines } = readingOf(page, market);
  const report = checkStory(reading, {
    ...{ calendar, rules, directory },
    // The page's own session must stand by itself; what is known of others it must lead back to.
    facts: (of, session) => (session === page.session ? [] : scopedFacts(newsroom, of, session)),
  });
  return report.verdicts.flatMap((verdict, at) => {
    if (verdict.verdict !== "inconsistent" && verdict.verdict !== "contradicted") return [];
    const claim = reading.claims[at] as Claim;
    const { repair } = verdict;
    const what = `${claim.subject} ${claim.measure} ${claim.printed}`;
    return [
      {
        en: `line ${lines[at]}, ${what}${repair ? ` (${repair.printed} would fit)` : ""}: ${becauseText(report, reading, at, "en")}`,
        ko: `${lines[at]}번째 줄, ${what}${repair ? ` (${repair.printed}이면 맞음)` : ""}: ${becauseText(report, reading, at, "ko")}`,
      },
    ];
  });
}

/** The page's figures of a market as the checker reads a story: one claim a figure. */
function readingOf(page: KeyedPage, market: string): { reading: Reading; lines: readonly number[] } {
  const claims: Claim[] = [];
  const lines: number[] = [];
  const sentences: { offset: number; text: string }[] = [];
  let text = "";
  const add = (line: KeyedLine, measure: Measure, value: Decimal, power: number) => {
    const printed = formatDecimal(value);
    const subject = subjectOf(page, line);
    const head = `${subject} ${measure} `;
    claims.push({
      ...{ measure, subject, printed },
      ...(line.item.dataset === "selected_quotes" ? { code: line.code } : {}),
      figure: figureOf(value, power),
      unit: MEASURES[measure].unit,
      offset: text.length + head.length,
      sentence: sentences.length,
    });
    lines.push(line.line);
    sentences.push({ offset: text.length, text: `${head}${printed}.` });
    text += `${head}${printed}.\n`;
  };
  for (const line of page.lines.filter((one) => marketOf(page, one) === market)) {
    add(line, line.item.measure, line.value, line.power);
    if (line.item.change && line.change) {
      add(line, line.item.change, line.change, line.item.dataset === "overseas" ? 0 : line.power);
    }
  }
  const digits = { total: claims.length, bound: claims.length, named: 0, unread: 0 };
  const { session } = page;
  return {
    reading: { language: "en", session, market, text, sentences, claims, named: [], unread: [], digits },
    lines,
  };
}

function subjectOf(page: KeyedPage, line: KeyedLine): string {
  const { dataset } = line.item;
  if (dataset === "currency") return "USD/KRW";
  return dataset === "overseas" || dataset === "selected_quotes" ? line.name : marketOf(page, line);
}

const figureOf = ({ units, scale }: Decimal, power: number): Figure => ({
  digits: Number(units),
  exponent: power - scale,
});
