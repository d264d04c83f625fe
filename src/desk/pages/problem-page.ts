import { isTradingDay } from "../../market/trading-day.ts";
import { MARKETS } from "../api/session-endpoints.ts";
import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import { placeOf } from "../models/session-model.ts";
import type { ProblemJson } from "../problem.ts";
import { dayText } from "../words/day-text.ts";
import { WORDS } from "../words/words.ts";
import { layout } from "./layout.ts";

/** What went wrong, on a page: the same sentence that the API gives, and where to go from here. */
export function problemPage(desk: Desk, frame: Frame, { error }: ProblemJson): Markup {
  const words = WORDS[frame.language];
  const title = error.status === 404 ? words.problem.title : words.problem.fault;
  const near = sessionsNear(desk, frame.path);
  return layout(desk, frame, {
    page: "session",
    title,
    twin: "/api/v1/health",
    body: html`<article class="column">
<h1>${title}</h1>
<p>${sentenceOf(error.message)}</p>
${near.days.length > 0 && html`<p>${words.problem.near}</p><p class="chips">${near.days.map((day) => html`<a href="/${near.market}/${day}">${near.market} ${dayText(day, frame.language)}</a> `)}</p>`}
<p><a href="/">${words.problem.back}</a></p>
</article>`,
  });
}

function sentenceOf(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.)]$/.test(message) ? "" : "."}`;
}

/** The sessions at hand on either side of the day that was asked for. */
function sessionsNear({ shelf }: Desk, path: string): { readonly market: string; readonly days: readonly string[] } {
  const [, name = "", day = ""] = path.split("/");
  const market = MARKETS.find((one) => one === name) ?? MARKETS[0];
  if (!isTradingDay(day)) return { market, days: [] };
  const { previous, next } = placeOf(shelf.newsroom, market, day);
  return { market, days: [previous, next].flatMap((one) => one ?? []) };
}
