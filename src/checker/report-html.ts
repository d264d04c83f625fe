import type { Language, Reading } from "../reader/claim.ts";
import { gravest, LEGEND, MARKS, problemsOf, runsOf, spokesman } from "./mark.ts";
import { REPORT_STYLE, REPORT_STYLE_DIGEST } from "./report-style.ts";
import { hasProblem, type Report, type Verdict } from "./verdict.ts";
import { soundWords, type Words } from "./wording.ts";
import { becauseText, noticeText, relationText, wordsOf } from "./words.ts";

export interface HtmlOptions {
  readonly title: string;
  /** Language of the sentences; the story's own when missing. */
  readonly words?: Language;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** Width of the tally bar in its own units. */
const BAR = 1000;

/**
 * A report as one page that needs nothing else: no script, no picture, no font. Every figure of the story can be
 * reached with the keyboard and shows its proof; its content security policy allows its own style sheet alone.
 */
export function reportHtml(report: Report, reading: Reading, options: HtmlOptions): string {
  const language = options.words ?? report.language;
  const words = wordsOf(language);
  const title = escaped(options.title);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${REPORT_STYLE_DIGEST}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<header>
<p class="kicker">Bellwether${report.session ? ` · ${words.labels.session} ${report.session}` : ""}</p>
<h1>${title}</h1>
${tally(report, words)}
</header>
${problems(report, reading, language, words)}
<section aria-labelledby="story"><h2 id="story">${escaped(words.labels.story)}</h2>
<div class="story" lang="${reading.language}">${story(report, reading, language, words)}</div></section>
${notices(report, reading, language, words)}
<section aria-labelledby="legend"><h2 id="legend">${escaped(words.labels.legend)}</h2>
<ul class="legend">${LEGEND.map((verdict) => `<li><span class="${verdict}">${escaped(words.verdicts[verdict])}</span> <span class="s-${verdict}">${MARKS[verdict].sign}</span></li><li>${escaped(words.meanings[verdict])}</li>`).join("")}</ul></section>
<footer>${coverage(reading, words)}</footer>
</main>
</body>
</html>
`;
}

function tally({ summary }: Report, words: Words): string {
  const total = LEGEND.reduce((sum, verdict) => sum + summary[verdict], 0);
  let at = 0;
  const bars = LEGEND.map((verdict) => {
    const width = total === 0 ? 0 : (summary[verdict] / total) * BAR;
    const bar = `<rect class="${verdict}" x="${at.toFixed(1)}" width="${width.toFixed(1)}" height="14"/>`;
    at += width;
    return width > 0 ? bar : "";
  });
  const items = LEGEND.map(
    (verdict) =>
      `<li><span class="s-${verdict}" aria-hidden="true">${MARKS[verdict].sign}</span> <b>${summary[verdict]}</b> ${escaped(words.verdicts[verdict])}</li>`,
  );
  return `<figure><svg class="bar" viewBox="0 0 ${BAR} 14" preserveAspectRatio="none" aria-hidden="true">${bars.join("")}</svg><figcaption><ul class="tally">${items.join("")}</ul></figcaption></figure>`;
}

function problems(report: Report, reading: Reading, language: Language, words: Words): string {
  if (!hasProblem(report)) return `<p class="verdict">${escaped(soundWords(report, words))}</p>`;
  const items = problemsOf(report).map((group) => {
    const first = spokesman(report, group);
    const verdict = report.verdicts[first]?.verdict ?? "unchecked";
    const prints = group.map(
      (index) => `<span class="${verdict}">${escaped(reading.claims[index]?.printed ?? "")}</span>`,
    );
    const head = `${prints.join(" ")} <span class="s-${verdict}">${MARKS[verdict].sign} ${escaped(words.verdicts[verdict])}</span>`;
    return `<li>${escaped(reading.claims[first]?.subject ?? "")}: ${head}<br>${escaped(becauseText(report, reading, first, language))}</li>`;
  });
  const days = report.relations
    .filter(({ holds, claims }) => !holds && claims.length === 0)
    .map((result) => `<li>${escaped(relationText(result, reading, language))}</li>`);
  return `<section aria-labelledby="problems"><h2 id="problems">${escaped(words.labels.problems)}</h2><ol class="problems">${[...items, ...days].join("")}</ol></section>`;
}

function story(report: Report, reading: Reading, language: Language, words: Words): string {
  const body = runsOf(reading)
    .map(({ text, claims }) =>
      claims.length === 0
        ? escaped(text)
        : figure(text, claims, gravest(report, claims), report, reading, language, words),
    )
    .join("");
  return `<p>${body.trim().replace(/\n\s*\n/g, "</p><p>")}</p>`;
}

function figure(
  text: string,
  claims: readonly number[],
  verdict: Verdict,
  report: Report,
  reading: Reading,
  language: Language,
  words: Words,
): string {
  const proofs = claims.map((index) => {
    const own = report.verdicts[index]?.verdict ?? "unchecked";
    const claim = reading.claims[index];
    return `<b>${MARKS[own].sign} ${escaped(words.verdicts[own])} · ${escaped(claim?.subject ?? "")} · ${escaped(claim?.printed ?? "")}</b><span>${escaped(becauseText(report, reading, index, language))}</span>`;
  });
  const slip = proofs.join("").replace(/\s*\n\s*/g, " ");
  return `<span class="f ${verdict}" tabindex="0">${escaped(text)}<sup aria-hidden="true">${MARKS[verdict].sign}</sup><span class="slip" role="tooltip" lang="${language}">${slip}</span></span>`;
}

function notices(report: Report, reading: Reading, language: Language, words: Words): string {
  if (report.notices.length === 0) return "";
  const items = report.notices.map((notice) => `<li>${escaped(noticeText(notice, report, reading, language))}</li>`);
  return `<section aria-labelledby="notes"><h2 id="notes">${escaped(words.labels.notices)}</h2><ul class="notes">${items.join("")}</ul></section>`;
}

function coverage({ digits }: Reading, words: Words): string {
  const { total, bound, named, unread } = digits;
  const { labels } = words;
  return escaped(
    `${labels.digits}: ${total} = ${bound} ${labels.bound} + ${named} ${labels.named} + ${unread} ${labels.unread}`,
  );
}
