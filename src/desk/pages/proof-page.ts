import type { Fact } from "../../facts/fact.ts";
import { formatDecimal } from "../../market/decimal.ts";
import type { Directory } from "../../market/instrument.ts";
import type { Receipt } from "../../market/receipt.ts";
import type { Explanation } from "../../newsroom/close.ts";
import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import { dayText, timeText } from "../words/day-text.ts";
import type { DeskWords } from "../words/en.ts";
import { factName } from "../words/fact-name.ts";
import { exactText, factText } from "../words/number-text.ts";
import { formulaText, licenceText, sourceText } from "../words/proof-text.ts";
import { WORDS } from "../words/words.ts";
import { layout } from "./layout.ts";

export function proofHref(id: string): string {
  return `/proof?fact=${encodeURIComponent(id)}`;
}

export function proofPage(desk: Desk, frame: Frame, explanation: Explanation): Markup {
  const words = WORDS[frame.language];
  const { fact } = explanation;
  return layout(desk, frame, {
    page: "proof",
    title: `${words.proof.title}: ${factName(fact, frame.language, desk.shelf.newsroom.directory)}`,
    twin: `/proof.json?fact=${encodeURIComponent(fact.id)}`,
    body: html`<article class="proof-sheet">${proofBody(desk, frame, explanation, "h1")}</article>`,
  });
}

/** The proof by itself: on its page, and in the slip that opens beside a story. */
export function proofBody(desk: Desk, frame: Frame, explanation: Explanation, heading: "h1" | "h2" = "h2"): Markup {
  const words = WORDS[frame.language];
  const { fact } = explanation;
  const { directory } = desk.shelf.newsroom;
  const name = factName(fact, frame.language, directory);
  const head = heading === "h1" ? html`<h1>${name}</h1>` : html`<h2>${name}</h2>`;
  return html`<div class="proof-body">
<p class="kicker">${words.proof.title} <span>${dayText(fact.session, frame.language)}</span></p>
${head}
<p class="proof-value">${factText(fact, frame.language)}</p>
<p class="proof-exact"><code>${exactText(fact)} ${fact.unit}</code></p>
${details(explanation, frame, words, directory)}
<p class="id">${heading === "h2" && html`<a href="${proofHref(fact.id)}">${words.proof.permalink}</a> `}<code>${fact.id}</code></p>
</div>`;
}

function details(
  { fact, receipts, inputs }: Explanation,
  frame: Frame,
  words: DeskWords,
  directory: Directory,
): Markup {
  const { witness, rarity } = fact;
  const row = (name: string, value: Markup | string | undefined | false) =>
    value ? html`<dt>${name}</dt><dd>${value}</dd>` : undefined;
  return html`<dl>
${row(words.proof.formula, formulaText(fact.formula, frame.language))}
${inputs.length > 0 && row(words.proof.inputs, html`<ul class="inputs">${inputs.map((input) => inputItem(input, frame, words, directory))}</ul>`)}
${row(words.proof.venue, `${fact.venue}, ${words.session.scopes[fact.phase] ?? fact.phase}`)}
${row(words.proof.asOf, timeText(fact.asOf, frame.language))}
${fact.precision && row(words.proof.known, formatDecimal(fact.precision))}
${rarity && row(words.session.surprise, html`${fact.surpriseBits !== undefined && words.session.bits(String(fact.surpriseBits))}. ${words.proof.rarity(rarity.alike.toLocaleString("en-US"), rarity.sessions.toLocaleString("en-US"))}`)}
${witness && row(words.proof.witness, witnessTable(witness, words))}
${row(words.proof.receipts, html`<ul class="receipts">${receipts.map((receipt) => receiptItem(receipt, frame, words))}</ul>`)}
</dl>`;
}

function inputItem(explanation: Explanation, frame: Frame, words: DeskWords, directory: Directory): Markup {
  const { fact, inputs } = explanation;
  const { language } = frame;
  return html`<li><a class="proof" href="${proofHref(fact.id)}" data-fact="${fact.id}">${factName(fact, language, directory)}</a> <b>${factText(fact, language)}</b> <span class="soft">${dayText(fact.session, language, "date")}; ${formulaText(fact.formula, language)}</span>${
    inputs.length > 0 && html`<ul>${inputs.map((input) => inputItem(input, frame, words, directory))}</ul>`
  }</li>`;
}

function witnessTable({ from, through, rows, reportedBy }: NonNullable<Fact["witness"]>, words: DeskWords): Markup {
  return html`<p>${reportedBy ? words.proof.reportedBy(reportedBy) : words.proof.witnessSpan(from, through)}</p>${
    rows.length > 0 &&
    html`<table><thead><tr><th scope="col">${words.proof.day}</th><th scope="col">${words.proof.level}</th></tr></thead><tbody>${rows.map(
      (row) => html`<tr><th scope="row">${row.session}</th><td>${formatDecimal(row.close)}</td></tr>`,
    )}</tbody></table>`
  }`;
}

function receiptItem(receipt: Receipt, { language }: Frame, words: DeskWords): Markup {
  const { source, request, reference, via, url, published, received, licence, venue, phase } = receipt;
  const safe = url && /^https?:\/\//.test(url) ? url : undefined;
  const named = sourceText(source, language);
  const parts = [request, reference, via].filter(Boolean).join("; ");
  return html`<li><b>${safe ? html`<a href="${safe}" rel="noreferrer">${named}</a>` : named}</b> <span class="soft">${venue}, ${words.session.scopes[phase] ?? phase}</span>
<br>${parts && html`<span lang="en">${parts}</span>`}${parts && html`<br>`}${published && html`${words.proof.published} ${timeText(published, language)}; `}${words.proof.received} ${timeText(received, language)}<br><span class="soft">${words.proof.licence}: ${licenceText(licence, language)}</span></li>`;
}
