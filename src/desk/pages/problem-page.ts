import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import type { ProblemJson } from "../problem.ts";
import { WORDS } from "../words/words.ts";
import { layout } from "./layout.ts";

/** What went wrong, on a page: the same sentence that the API gives. */
export function problemPage(desk: Desk, frame: Frame, { error }: ProblemJson): Markup {
  const words = WORDS[frame.language];
  const title = error.status === 404 ? words.problem.title : words.problem.fault;
  const known = /\d{4}-\d{2}-\d{2}/g;
  const sessions = [...new Set(error.message.match(known) ?? [])].slice(0, 8);
  return layout(desk, frame, {
    page: "session",
    title,
    twin: "/api/v1/health",
    body: html`<article class="column">
<h1>${title}</h1>
<p lang="en">${error.message.charAt(0).toUpperCase() + error.message.slice(1)}.</p>
<p class="chips">${sessions.map((day) => html`<a href="/KOSPI/${day}">${day}</a> `)}</p>
<p><a href="/">${words.problem.back}</a></p>
</article>`,
  });
}
