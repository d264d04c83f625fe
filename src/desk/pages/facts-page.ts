import type { SessionClose } from "../../newsroom/close.ts";
import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import { dayText } from "../words/day-text.ts";
import { exactText, factText } from "../words/number-text.ts";
import { WORDS } from "../words/words.ts";
import { layout } from "./layout.ts";
import { proofHref } from "./proof-page.ts";

/** Every fact of a session, each a link to its proof. */
export function factsPage(desk: Desk, frame: Frame, { market, session, facts }: SessionClose): Markup {
  const words = WORDS[frame.language];
  const title = `${words.session.facts}: ${market}, ${dayText(session, frame.language)}`;
  return layout(desk, frame, {
    page: "session",
    title,
    at: { market, session },
    body: html`<header class="page-head"><h1>${title}</h1><p>${words.session.bitsMeaning}</p></header>
<div class="scroll" tabindex="0" role="group" aria-label="${words.session.facts}"><table class="wide facts"><thead><tr><th scope="col">${words.session.fact}</th><th scope="col">${words.session.value}</th><th scope="col">${words.session.surprise}</th></tr></thead>
<tbody>${facts.map(
      (fact) =>
        html`<tr><th scope="row"><a class="proof" href="${proofHref(fact.id)}" data-fact="${fact.id}">${fact.id.replace(`@${session}`, "")}</a></th><td title="${exactText(fact)}">${factText(fact, frame.language)}</td><td>${fact.surpriseBits}</td></tr>`,
    )}</tbody></table></div>`,
  });
}
