import type { Fact } from "../../facts/fact.ts";
import type { Directory } from "../../market/instrument.ts";
import { MEASURES } from "../../market/measure.ts";
import type { SessionClose } from "../../newsroom/close.ts";
import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import { dayText } from "../words/day-text.ts";
import { factName, subjectName } from "../words/fact-name.ts";
import { exactText, factText } from "../words/number-text.ts";
import { WORDS } from "../words/words.ts";
import { layout } from "./layout.ts";
import { proofHref } from "./proof-page.ts";

/** Every fact of a session under whose it is, each a link to its proof. */
export function factsPage(desk: Desk, frame: Frame, { market, session, facts }: SessionClose): Markup {
  const { language } = frame;
  const words = WORDS[language];
  const { directory } = desk.shelf.newsroom;
  const title = `${words.session.facts}: ${market}, ${dayText(session, language)}`;
  const hasBits = facts.some(({ surpriseBits }) => surpriseBits !== undefined);
  return layout(desk, frame, {
    page: "session",
    title,
    at: { market, session },
    body: html`<header class="page-head"><h1>${title}</h1>${hasBits && html`<p>${words.session.bitsMeaning}</p>`}</header>
<div class="scroll" tabindex="0" role="group" aria-label="${words.session.facts}"><table class="wide facts"><thead><tr><th scope="col">${words.session.fact}</th><th scope="col" class="amount">${words.session.value}</th>${hasBits && html`<th scope="col" class="amount">${words.session.surprise}</th>`}<th scope="col" class="id">${words.session.id}</th></tr></thead>
${groupsOf(facts).map(
  (
    group,
  ) => html`<tbody>${group.map((fact, at) => row(fact, group.length === 1 ? "alone" : at === 0 ? "first" : "later", { frame, directory, hasBits, session }))}</tbody>
`,
)}</table></div>`,
  });
}

interface Around {
  readonly frame: Frame;
  readonly directory: Directory;
  readonly hasBits: boolean;
  readonly session: string;
}

function row(
  fact: Fact,
  place: "alone" | "first" | "later",
  { frame: { language }, directory, hasBits, session }: Around,
): Markup {
  const full = factName(fact, language, directory);
  const subject = subjectName(fact, language, directory);
  const isPlain = place !== "alone" && fact.measure !== "other" && full.startsWith(`${subject}, `);
  const text = isPlain ? MEASURES[fact.measure][language] : full;
  const head = place === "first" && isPlain ? html`<b class="subject">${subject}</b>` : undefined;
  const name = fact.id.replace(`@${session}`, "");
  return html`<tr><th scope="row">${head}<a class="proof" href="${proofHref(fact.id)}" data-fact="${fact.id}" aria-label="${full}">${text}</a></th><td class="amount" title="${exactText(fact)}">${factText(fact, language)}</td>${hasBits && html`<td class="amount">${fact.surpriseBits}</td>`}<td class="id"><code>${name}</code></td></tr>`;
}

/** Facts of one subject that follow each other. */
function groupsOf(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const groups: Fact[][] = [];
  for (const fact of facts) {
    const last = groups.at(-1);
    if (last?.[0]?.subject === fact.subject) last.push(fact);
    else groups.push([fact]);
  }
  return groups;
}
