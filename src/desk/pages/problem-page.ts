import { isTradingDay, type TradingDay } from "../../market/trading-day.ts";
import { MARKETS } from "../api/session-endpoints.ts";
import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { coded, html, type Markup } from "../markup.ts";
import { placeOf } from "../models/session-model.ts";
import type { ProblemJson } from "../problem.ts";
import { dayText } from "../words/day-text.ts";
import type { DeskWords } from "../words/en.ts";
import { WORDS } from "../words/words.ts";
import { layout } from "./layout.ts";

/** What went wrong, on a page: the same sentence that the API gives, and where to go from here. */
export function problemPage(desk: Desk, frame: Frame, { error }: ProblemJson): Markup {
  const words = WORDS[frame.language];
  const title = titleOf(error.status, words);
  const near = sessionsNear(desk, frame.path);
  return layout(desk, frame, {
    page: "session",
    nowhere: true,
    title,
    twin: "/api/v1/health",
    body: html`<article class="column">
<h1>${title}</h1>
<p>${coded(sentenceOf(error.message))}</p>
${near.length > 0 && html`<p>${words.problem.near}</p><p class="chips">${near.map(({ market, day }) => html`<a href="/${market}/${day}">${market} ${dayText(day, frame.language)}</a> `)}</p>`}
${error.code === "no-data" && html`<p><a href="/tape">${words.problem.bring}</a></p>`}
<p><a href="/">${words.problem.back}</a></p>
</article>`,
  });
}

/** Only what is our own fault is called one. */
function titleOf(status: number, { problem }: DeskWords): string {
  if (status === 404) return problem.title;
  if (status === 429 || status === 503) return problem.busy;
  return status < 500 ? problem.refused : problem.fault;
}

function sentenceOf(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.)]$/.test(message) ? "" : "."}`;
}

interface Near {
  readonly market: string;
  readonly day: TradingDay;
}

/** The sessions at hand on either side of the day that was asked for, and that day where another market has it. */
function sessionsNear({ shelf }: Desk, path: string): readonly Near[] {
  const [, name = "", day = ""] = path.split("/");
  const market = MARKETS.find((one) => one === name) ?? MARKETS[0];
  if (!isTradingDay(day)) return [];
  const { previous, next } = placeOf(shelf.newsroom, market, day);
  const beside = MARKETS.filter((one) => one !== market && shelf.newsroom.history.sessions(one).includes(day));
  return [
    ...[previous, next].flatMap((one) => (one ? [{ market, day: one }] : [])),
    ...beside.map((one) => ({ market: one, day })),
  ];
}
