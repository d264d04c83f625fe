import type { StoryLanguage } from "../../story/story.ts";
import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import type { TapeModel } from "../models/tape-model.ts";
import { datasetName } from "../words/dataset-name.ts";
import { timeText } from "../words/day-text.ts";
import type { DeskWords } from "../words/en.ts";
import { sourceText } from "../words/proof-text.ts";
import { reasonText } from "../words/reason-text.ts";
import { WORDS } from "../words/words.ts";
import { layout } from "./layout.ts";

/** Gaps told one by one; the rest is counted. */
const MOST_GAPS = 4;

const count = (value: number) => value.toLocaleString("en-US");

/** "KRX/settled" as people read it: "KRX, settled figures". */
function scopeText(scope: string | undefined, phases: DeskWords["session"]["scopes"]): string {
  const [venue = "", phase = ""] = (scope ?? "").split("/");
  const known = Object.entries(phases).find(([name]) => name === phase)?.[1];
  return known ? `${venue}, ${known}` : (scope ?? "");
}

export function tapePage(desk: Desk, frame: Frame, model: TapeModel): Markup {
  const words = WORDS[frame.language];
  const { tape } = words;
  const island = {
    drop: tape.drop,
    dropHint: tape.dropHint,
    choose: tape.choose,
    waiting: tape.waiting,
    steps: tape.stepsOf,
    done: tape.done("#rows", "#added"),
    again: tape.again,
    refused: tape.refused,
    open: tape.open("#"),
    setAside: tape.setAside,
    noAnswer: tape.noAnswer,
  };
  return layout(desk, frame, {
    page: "tape",
    title: words.pages.tape,
    scripts: ["tape"],
    body: html`<header class="page-head"><h1>${words.pages.tape}</h1><p>${tape.intro}</p>
<div id="tape-head">${model.files > 0 ? html`<p class="soft">${tape.version(String(model.version), timeText(model.written, frame.language))}; ${tape.size(count(model.files), bytes(model.bytes))}</p>` : html`<p>${tape.empty}</p>`}</div></header>
${frame.scope === "write" && html`<div id="ingest" data-words="${JSON.stringify(island)}"></div>`}
<div id="tape-state">
${spans(model, words, frame.language)}
${aside(model, words, frame.language)}
${sources(model, words, frame.language)}
</div>`,
  });
}

function spans(
  { spans, superseded }: TapeModel,
  { tape, session }: DeskWords,
  language: StoryLanguage,
): Markup | undefined {
  if (spans.length === 0) return undefined;
  const total = superseded.reduce((sum, { rows }) => sum + rows, 0);
  return html`<section aria-labelledby="spans"><h2 id="spans">${tape.spans}</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="spans"><table class="wide spans"><thead><tr>${[
    tape.dataset,
    tape.scope,
    tape.from,
    tape.through,
    tape.days,
    tape.rows,
    tape.gaps,
  ].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${spans.map(
    ({ dataset, market, scope, from, through, days, rows, gaps }) =>
      html`<tr><th scope="row">${datasetName(dataset, language)} ${market}</th><td>${scopeText(scope, session.scopes)}</td><td>${from}</td><td>${through}</td><td>${count(days)}</td><td>${count(rows)}</td><td class="gaps">${
        gaps &&
        (gaps.length === 0
          ? tape.noGaps
          : html`${gaps.slice(0, MOST_GAPS).map((gap) => html`<span>${tape.gap(gap.from, gap.through, count(gap.sessions))}</span> `)}${gaps.length > MOST_GAPS && tape.more(count(gaps.length - MOST_GAPS))}`)
      }</td></tr>`,
  )}</tbody></table></div>
${total > 0 && html`<p class="soft">${tape.supersededRows(count(total))}</p>`}</section>`;
}

function aside({ setAside, asideRows }: TapeModel, { tape }: DeskWords, language: StoryLanguage): Markup {
  return html`<section aria-labelledby="aside"><h2 id="aside">${tape.setAside}</h2><p class="sentence">${tape.setAsideIntro}</p>
${setAside.length === 0 ? html`<p>${tape.nothingAside}</p>` : undefined}
${setAside.length > 0 && html`<ul>${setAside.map(({ dataset, reason, rows }) => html`<li><b>${count(rows)}</b> ${datasetName(dataset, language)}: ${reasonText(reason, language)}</li>`)}</ul>`}
${
  asideRows.length > 0 &&
  html`<details><summary>${tape.row}</summary><div class="scroll" tabindex="0" role="group" aria-labelledby="aside"><table class="wide"><thead><tr><th scope="col">${tape.dataset}</th><th scope="col">${tape.reason}</th><th scope="col">${tape.row}</th><th scope="col">${tape.source}</th></tr></thead><tbody>${asideRows.map(
    ({ dataset, reason, raw, source }) =>
      html`<tr><th scope="row">${datasetName(dataset, language)}</th><td>${reasonText(reason, language)}</td><td class="raw"><code>${raw.slice(0, 300)}</code></td><td>${source}</td></tr>`,
  )}</tbody></table></div></details>`
}</section>`;
}

function sources({ sources }: TapeModel, { tape }: DeskWords, language: StoryLanguage): Markup {
  const received = sources.filter(({ files }) => files > 0);
  const others = sources.filter(({ files }) => files === 0);
  return html`<section aria-labelledby="sources"><h2 id="sources">${tape.sources}</h2>
${received.length === 0 ? html`<p>${tape.never}.</p>` : receivedTable(received, tape, language)}
<details class="readable"${received.length === 0 && html` open`}><summary>${tape.readable(count(others.length))}</summary><ul class="columns">${others.map(({ source, title }) => html`<li>${sourceText(title, language)} <code>${source}</code></li>`)}</ul></details></section>`;
}

function receivedTable(sources: TapeModel["sources"], tape: DeskWords["tape"], language: StoryLanguage): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="sources"><table class="wide"><thead><tr><th scope="col">${tape.source}</th><th scope="col">${tape.files}</th><th scope="col">${tape.last}</th></tr></thead>
<tbody>${sources.map(
    ({ source, title, files, last }) =>
      html`<tr><th scope="row">${sourceText(title, language)} <code>${source}</code></th><td>${count(files)}</td><td>${last && timeText(last, language)}</td></tr>`,
  )}</tbody></table></div>`;
}

function bytes(size: number): string {
  const units = ["B", "KiB", "MiB", "GiB"];
  let at = 0;
  let value = size;
  for (; value >= 1024 && at < units.length - 1; at++) value /= 1024;
  return `${at === 0 ? value : value.toFixed(1)} ${units[at]}`;
}
