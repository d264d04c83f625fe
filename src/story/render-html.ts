import { type Fact, isNumeric } from "../facts/fact.ts";
import type { Close } from "../facts/history.ts";
import { formatDecimal } from "../market/decimal.ts";
import type { Receipt } from "../market/receipt.ts";
import { breadthBar, indexLine } from "./chart.ts";
import { escapeHtml } from "./escape-html.ts";
import { FactSet } from "./fact-set.ts";
import { PAGE_STYLE } from "./page-style.ts";
import type { Story } from "./story.ts";
import type { Written } from "./written.ts";

export interface PageParts {
  readonly receipts: ReadonlyMap<string, Receipt>;
  /** Latest closes of the index for the small chart, oldest first. */
  readonly closes: readonly Close[];
}

const WORDS = {
  en: {
    proofs: "Proof of each figure",
    inputs: "from",
    source: "Source",
    closes: (from: string, to: string) => `Closes from ${from} to ${to}`,
    breadth: (up: string, flat: string, down: string) => `${up} rose, ${flat}${down} fell`,
    flat: (count: string) => `${count} closed unchanged, `,
    back: "back to the story",
  },
  ko: {
    proofs: "수치별 근거",
    inputs: "계산 근거",
    source: "출처",
    closes: (from: string, to: string) => `${from}부터 ${to}까지 종가`,
    breadth: (up: string, flat: string, down: string) => `상승 ${up}개, ${flat}하락 ${down}개`,
    flat: (count: string) => `보합 ${count}개, `,
    back: "기사로 돌아가기",
  },
} as const;

/**
 * One self-contained page: each figure links to its proof below (formula, inputs, source, venue and phase). Readable
 * without script, and there is none.
 */
export function renderHtml(story: Story, parts: PageParts): string {
  const words = WORDS[story.language];
  const facts = new Map(story.facts.map((fact) => [fact.id, fact]));
  const order = [
    ...new Set([story.headline, ...story.paragraphs].flatMap((part) => part.figures.map((one) => one.fact))),
  ];
  const anchor = new Map(order.map((id, at) => [id, `proof-${at + 1}`]));
  const paragraphs = story.paragraphs.map((paragraph) => `<p>${linked(paragraph, anchor)}</p>`);
  const proofs = order.flatMap((id) => {
    const fact = facts.get(id);
    return fact ? [proof(fact, anchor, parts.receipts, words)] : [];
  });
  return `<!doctype html>
<html lang="${story.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(story.headline.text)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<article id="story">
<p class="flash">${linked(story.flash, anchor)}</p>
<h1>${linked(story.headline, anchor)}</h1>
${pictures(story, parts, words)}
${paragraphs.join("\n")}
</article>
<section class="proofs" aria-labelledby="proofs">
<h2 id="proofs">${words.proofs}</h2>
<ol>
${proofs.join("\n")}
</ol>
</section>
</main>
</body>
</html>
`;
}

/** Text with each figure a link to its proof. */
function linked(part: Written, anchor: ReadonlyMap<string, string>): string {
  let html = "";
  let at = 0;
  const figures = [...part.figures].sort((a, b) => a.offset - b.offset);
  for (const [index, { offset, length, fact }] of figures.entries()) {
    html += escapeHtml(part.text.slice(at, offset));
    const text = escapeHtml(part.text.slice(offset, offset + length));
    const target = anchor.get(fact);
    const link = target ? `<a href="#${target}">${text}</a>` : text;
    at = offset + length;
    // A line may break after a percent sign, even inside a Korean word such as "2%대".
    const rest = text.endsWith("%") ? part.text.slice(at, figures[index + 1]?.offset) : "";
    const tail = /^[가-힣]+/.exec(rest)?.[0] ?? "";
    html += tail ? `<span class="whole">${link}${tail}</span>` : link;
    at += tail.length;
  }
  return html + escapeHtml(part.text.slice(at));
}

function proof(
  fact: Fact,
  anchor: ReadonlyMap<string, string>,
  receipts: ReadonlyMap<string, Receipt>,
  words: (typeof WORDS)["en" | "ko"],
): string {
  const value = isNumeric(fact) ? formatDecimal(fact.value) : String(fact.value);
  const inputs = fact.inputs.map((id) => {
    const target = anchor.get(id);
    return target ? `<a href="#${target}">${escapeHtml(id)}</a>` : escapeHtml(id);
  });
  const sources = fact.receipts.map((id) => escapeHtml(receipts.get(id)?.source ?? id));
  const lines = [
    `<code>${escapeHtml(fact.id)}</code> = <strong>${escapeHtml(value)}</strong> ${escapeHtml(fact.unit)}`,
    escapeHtml(fact.formula) + (inputs.length > 0 ? ` (${words.inputs} ${inputs.join(", ")})` : ""),
    `${words.source}: ${sources.join("; ")} · ${escapeHtml(fact.venue)}, ${escapeHtml(fact.phase)}`,
  ];
  return `<li id="${anchor.get(fact.id)}">${lines.join("<br>")} <a class="back" href="#story" aria-label="${words.back}">↑</a></li>`;
}

function pictures(story: Story, { closes }: PageParts, words: (typeof WORDS)["en" | "ko"]): string {
  const facts = new FactSet(story.facts);
  const first = closes[0];
  const last = closes.at(-1);
  const lineLabel = first && last ? words.closes(first.session, last.session) : "";
  const line = indexLine(closes, lineLabel);
  const count = (measure: "breadth.gainers" | "breadth.unchanged" | "breadth.losers") => {
    const fact = facts.number(story.market, measure);
    return fact ? formatDecimal(fact.value) : "";
  };
  const flat = count("breadth.unchanged");
  const breadthLabel = words.breadth(count("breadth.gainers"), flat && words.flat(flat), count("breadth.losers"));
  const bar = breadthBar({ facts, market: story.market }, breadthLabel);
  const figures = [
    line && `<figure>${line}<figcaption>${lineLabel}</figcaption></figure>`,
    bar && `<figure>${bar}<figcaption>${breadthLabel}</figcaption></figure>`,
  ].filter(Boolean);
  return figures.length > 0 ? `<div class="pictures">${figures.join("")}</div>` : "";
}
