import type { Language, Reading } from "../reader/claim.ts";
import { gravest, LEGEND, MARKS, problemsOf, runsOf, spokesman } from "./mark.ts";
import { columnsOf } from "./text-width.ts";
import type { Report, Verdict } from "./verdict.ts";
import { soundWords } from "./wording.ts";
import { becauseText, noticeText, relationText, wordsOf } from "./words.ts";

export interface TextOptions {
  /** ANSI colours; without them every figure carries its sign in brackets. */
  readonly colour: boolean;
  /** Columns to wrap at; 80 when missing. */
  readonly width?: number;
  /** Language of the sentences; the story's own when missing. */
  readonly words?: Language;
}

/** Select Graphic Rendition parameters by verdict. */
const SGR: Readonly<Record<Verdict, string>> = {
  confirmed: "32",
  near: "36",
  consistent: "34",
  unchecked: "2",
  inconsistent: "1;33",
  contradicted: "1;31",
};

const NARROWEST = 30;

/** A report for a terminal: the story with its figures marked, the problems with proof and repair, the sums. */
export function reportText(report: Report, reading: Reading, options: TextOptions): string {
  const language = options.words ?? report.language;
  const words = wordsOf(language);
  const width = Math.max(NARROWEST, options.width ?? 80);
  const paint = (verdict: Verdict, text: string) => (options.colour ? `\u001b[${SGR[verdict]}m${text}\u001b[0m` : text);
  const signed = (verdict: Verdict, text: string) => paint(verdict, `${text}[${MARKS[verdict].sign}]`);

  const story = runsOf(reading).map(({ text, claims }) =>
    claims.length === 0 ? printable(text) : signed(gravest(report, claims), printable(text)),
  );
  const problems = problemsOf(report).map((group) => {
    const first = spokesman(report, group);
    const { verdict } = report.verdicts[first] ?? { verdict: "unchecked" as const };
    const prints = group.map((index) => printable(reading.claims[index]?.printed ?? "")).join(", ");
    const head = `${MARKS[verdict].sign} ${printable(reading.claims[first]?.subject ?? "")}: ${prints} - ${words.verdicts[verdict]}`;
    const proof = becauseText(report, reading, first, language);
    return `${paint(verdict, wrap(head, width))}\n${wrap(printable(proof), width, "  ")}`;
  });
  const days = report.relations
    .filter(({ holds, claims }) => !holds && claims.length === 0)
    .map((result) => paint("inconsistent", wrap(`≠ ${relationText(result, reading, language)}`, width)));
  const found = [...problems, ...days];
  const notices = report.notices.map((notice) =>
    wrap(`- ${printable(noticeText(notice, report, reading, language))}`, width),
  );
  const { total, bound, named, unread } = reading.digits;
  const sums = LEGEND.map((verdict) =>
    paint(verdict, `${MARKS[verdict].sign} ${report.summary[verdict]} ${words.verdicts[verdict]}`),
  );
  return [
    wrap(story.join(""), width),
    found.length > 0 ? `${words.labels.problems}\n${found.join("\n")}` : soundWords(report, words),
    ...(notices.length > 0 ? [`${words.labels.notices}\n${notices.join("\n")}`] : []),
    wrap(`${words.labels.figures}: ${sums.join(", ")}`, width),
    wrap(
      `${words.labels.digits}: ${total} = ${bound} ${words.labels.bound} + ${named} ${words.labels.named} + ${unread} ${words.labels.unread}`,
      width,
    ),
  ].join("\n\n");
}

/** Control characters of a hostile story must not reach the terminal. */
function printable(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (character) => (character === "\n" ? "\n" : " "))
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
}

/** Wraps at spaces, line by line; escape sequences take no room, and wide letters take two columns. */
function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = indent;
    let used = indent.length;
    for (const word of paragraph.split(" ")) {
      const columns = columnsOf(word);
      if (used > indent.length && used + 1 + columns > width) {
        lines.push(line);
        line = indent + word;
        used = indent.length + columns;
      } else {
        line += used > indent.length ? ` ${word}` : word;
        used += columns + (used > indent.length ? 1 : 0);
      }
    }
    lines.push(line);
  }
  return lines.join("\n");
}
