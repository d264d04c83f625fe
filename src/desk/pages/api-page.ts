import { ENDPOINTS } from "../api/endpoints.ts";
import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { coded, html, type Markup } from "../markup.ts";
import { endpointText } from "../words/endpoint-text.ts";
import { WORDS } from "../words/words.ts";
import { layout } from "./layout.ts";

/** The API as a page to read, from the table that its routes are made of. */
export function apiPage(desk: Desk, frame: Frame): Markup {
  const words = WORDS[frame.language];
  const { api } = words;
  const rows = [
    ...ENDPOINTS.map(({ id, method, path, scope, summary }) => ({ id, method, path, scope, summary })),
    {
      id: "getEvents",
      method: "get",
      path: "/api/v1/events",
      scope: "read",
      summary: "Events as they happen, with ids, a heartbeat and replay.",
    },
    {
      id: "getOpenApi",
      method: "get",
      path: "/api/v1/openapi.json",
      scope: "read",
      summary: "The whole description.",
    },
  ];
  return layout(desk, frame, {
    page: "api",
    title: words.pages.api,
    twin: "/api/v1/openapi.json",
    body: html`<header class="page-head"><h1>${words.pages.api}</h1><p>${api.intro}</p><p><a href="/api/v1/openapi.json">${api.description}</a></p></header>
<section aria-label="${words.pages.api}"><div class="scroll" tabindex="0" role="group" aria-label="${words.pages.api}"><table class="wide api"><thead><tr><th scope="col">${api.method}</th><th scope="col">${api.path}</th><th scope="col">${api.scope}</th><th scope="col">${api.does}</th></tr></thead>
<tbody>${rows.map(
      ({ id, method, path, scope, summary }) =>
        html`<tr><td><b>${method.toUpperCase()}</b></td><th scope="row"><code>${path}</code></th><td>${scope}</td><td>${coded(endpointText(id, summary, frame.language))}</td></tr>`,
    )}</tbody></table></div></section>`,
  });
}
