import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import type { HealthModel } from "../models/health-model.ts";
import { timeText } from "../words/day-text.ts";
import { sourceText } from "../words/proof-text.ts";
import { WORDS } from "../words/words.ts";
import { layout } from "./layout.ts";

export function healthPage(desk: Desk, frame: Frame, model: HealthModel): Markup {
  const words = WORDS[frame.language];
  const { health } = words;
  return layout(desk, frame, {
    page: "health",
    title: words.pages.health,
    body: html`<header class="page-head"><h1>${words.pages.health}: <span class="state ${model.state}">${health.states[model.state]}</span></h1><p>${health.intro}</p></header>
<section aria-label="${words.pages.health}"><div class="scroll" tabindex="0" role="group" aria-label="${words.pages.health}"><table class="wide"><tbody>
${model.rows.map(
  ({ name, state, text }) =>
    html`<tr><th scope="row">${health[name]}</th><td><span class="state ${state}">${health.states[state]}</span></td><td>${text}</td></tr>`,
)}
<tr><th scope="row">${health.since}</th><td></td><td>${timeText(model.since, frame.language)}</td></tr></tbody></table></div></section>
<section aria-labelledby="errors"><h2 id="errors">${health.errors}</h2>
${model.errors.length === 0 ? html`<p>${health.noErrors}</p>` : html`<ul>${model.errors.map(({ time, where, message }) => html`<li><time datetime="${time}">${timeText(time, frame.language)}</time> <b>${where}</b> ${message}</li>`)}</ul>`}</section>
<section aria-labelledby="sources"><h2 id="sources">${health.sources}</h2><ul class="columns">${model.sources.map(({ id, title }) => html`<li>${sourceText(title, frame.language)} <code>${id}</code></li>`)}</ul></section>`,
  });
}
