import { sign } from "../../market/decimal.ts";
import { FactSet } from "../../story/fact-set.ts";
import type { Story } from "../../story/story.ts";
import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { glued, html, type Markup } from "../markup.ts";
import type { SessionModel } from "../models/session-model.ts";
import { dayText } from "../words/day-text.ts";
import type { DeskWords } from "../words/en.ts";
import { changeText, levelText, percentText } from "../words/number-text.ts";
import { WORDS } from "../words/words.ts";
import { figure } from "./figure.ts";
import { layout } from "./layout.ts";
import { proofHref } from "./proof-page.ts";
import { linked } from "./story-page.ts";

/** Pictures that the first screen may show; the others are drawn after it. */
const AT_ONCE = 2;

type Places = readonly (readonly [string, string])[];

/** The pictures in the order of the page, each with its place in the grid: two stand beside the movers. */
const PLACES: Places = [
  ["path", "third"],
  ["recent", "two-thirds"],
  ["movers", "half tall"],
  ["flows", "half"],
  ["breadth", "half"],
  ["heat-map", "full"],
  ["turnover", "half"],
  ["overseas", "half"],
  ["long-line", "full"],
];
const WITHOUT_FLOWS: Places = [
  ["path", "third"],
  ["recent", "two-thirds"],
  ["movers", "half tall"],
  ["breadth", "half"],
  ["overseas", "half"],
  ["heat-map", "full"],
  ["turnover", "full"],
  ["long-line", "full"],
];

/** Gives a half that nothing stands beside the whole width: pictures that the session lacks leave no hole. */
function filled(places: Places): Places {
  let beside = 0;
  return places.map(([name, place], at) => {
    // Two stand beside a tall one; of the others each has the next one beside it.
    if (place === "half tall") beside = 2;
    else if (place !== "half") beside = 0;
    else if (beside > 0) beside--;
    else if (places[at + 1]?.[1] === "half") beside = 1;
    else return [name, "full"];
    return [name, place];
  });
}

export function sessionPage(desk: Desk, frame: Frame, model: SessionModel): Markup {
  const words = WORDS[frame.language];
  const { market, session, story, pictures } = model;
  const href = `/api/v1/sessions/${market}/${session}/pictures`;
  const title = story?.headline.text ?? `${market} ${session}`;
  const places = filled((pictures.has("flows") ? PLACES : WITHOUT_FLOWS).filter(([name]) => pictures.has(name)));
  return layout(desk, frame, {
    page: "session",
    title,
    scripts: ["session"],
    firstScreenTo: places[AT_ONCE]?.[0],
    at: { market, session },
    twin: `/${market}/${session}.json`,
    body: html`${dateline(model, words)}
<article class="day">
${lead(model, words)}
<div class="pictures">
${places.map(([name, place], at) =>
  figure(pictures.get(name), { href, words, place, live: name === "recent", later: at >= AT_ONCE }),
)}
</div>
${standouts(model, words)}
${model.close.facts.length > 0 && html`<p class="all-facts"><a href="/${market}/${session}/facts">${words.session.allFacts(String(model.close.facts.length))}</a></p>`}
</article>`,
  });
}

function dateline({ market, session, place, hours, language }: SessionModel, words: DeskWords): Markup {
  const { previous, next, first, last, count } = place;
  const step = (day: string | undefined, text: string, arrow: string, way: string) =>
    day
      ? html`<a class="step" rel="${way}" href="/${market}/${day}" aria-label="${text}: ${day}">${arrow}</a>`
      : html`<span class="step" aria-hidden="true">${arrow}</span>`;
  return html`<section class="dateline" aria-label="${words.pages.session}">
<div class="when"><div class="steps">${step(previous, words.session.previous, "\u2190", "prev")}${step(next, words.session.next, "\u2192", "next")}</div>
<div><p class="date">${dayText(session, language)}</p>
<p class="hours">${hours && words.session.hours(hours.open, hours.close)}</p></div></div>
<div class="choose">
<ul class="markets" aria-label="${words.session.market}">${["KOSPI", "KOSDAQ"].map(
    (name) => html`<li><a href="/${name}/${session}"${name === market && html` aria-current="true"`}>${name}</a></li>`,
  )}</ul>
<form class="pick" action="/open" method="get"><input type="hidden" name="market" value="${market}">
<label>${words.session.pick} <input name="date" value="${session}" inputmode="numeric" pattern="\\d{4}-\\d{2}-\\d{2}" autocomplete="off" data-first="${first}" data-last="${last}" required></label> <button>${words.session.go}</button></form>
<p class="span">${words.session.earliest(first, last, count.toLocaleString("en-US"))}</p>
</div>
</section>`;
}

function lead({ market, session, close, story, language }: SessionModel, words: DeskWords): Markup {
  const facts = new FactSet(close.facts);
  const index = facts.number(market, "index.close");
  const change = facts.number(market, "index.change");
  const percent = facts.number(market, "index.change_pct");
  if (!index) {
    return html`<header class="lead"><div class="words"><p class="kicker">${market}</p>
<h1>${dayText(session, language, "date")}</h1><p class="standfirst">${words.session.noIndex}</p></div></header>`;
  }
  const way = change ? (sign(change.value) > 0 ? "up" : sign(change.value) < 0 ? "down" : "flat") : "flat";
  const beside = close.companion && new FactSet(close.companion.facts);
  const other = close.companion?.market ?? "";
  const otherClose = beside?.number(other, "index.close");
  const otherPercent = beside?.number(other, "index.change_pct");
  return html`<header class="lead ${way}">
<div class="words"><p class="kicker">${market} <span>${words.session.scopes[index.phase]}</span></p>
<h1>${glued(story?.headline.text ?? `${market} ${levelText(index.value)}`)}</h1>
${story && standfirst(story)}
<p class="more"><a href="/${market}/${session}/story">${words.session.readStory}</a></p></div>
<div class="level"><p class="big"><a class="proof" href="${proofHref(index.id)}" data-fact="${index.id}">${levelText(index.value)}</a></p>
<p class="moved">${change && html`<a class="proof" href="${proofHref(change.id)}" data-fact="${change.id}">${changeText(change.value)}</a>`} ${percent && html`<a class="proof" href="${proofHref(percent.id)}" data-fact="${percent.id}">${percentText(percent.value)}</a>`}</p>
${otherClose && html`<p class="beside">${words.session.other}: <a href="/${other}/${session}">${other} ${levelText(otherClose.value)}</a> ${otherPercent && percentText(otherPercent.value)}</p>`}</div>
</header>`;
}

/** The story's first paragraph without its dateline: what happened and why, each figure a link to its proof. */
function standfirst({ paragraphs: [first] }: Story): Markup | undefined {
  if (!first) return undefined;
  const dateline = /^(?:[A-Z]{3,}[^-]{0,60}? -- |\([^)]{0,60}\) )/.exec(first.text)?.[0].length ?? 0;
  const figures = first.figures.map((figure) => ({ ...figure, offset: figure.offset - dateline }));
  return html`<p class="standfirst">${linked({ ...first, text: first.text.slice(dateline), figures })}</p>`;
}

function standouts({ standout }: SessionModel, words: DeskWords): Markup | undefined {
  if (standout.length === 0) return undefined;
  const bits = standout.map(({ fact }) => fact.surpriseBits ?? 0);
  const most = Math.max(1, ...bits);
  return html`<section class="standout" aria-labelledby="standout"><h2 id="standout">${words.session.events}</h2>
${bits.some((count) => count > 0) && html`<p class="sentence">${words.session.bitsMeaning}</p>`}
<ol>${standout.map(
    ({ fact, text }) =>
      html`<li><a class="proof" href="${proofHref(fact.id)}" data-fact="${fact.id}">${text}</a>${
        fact.surpriseBits !== undefined &&
        html` <span class="bits"><svg class="drawing" width="72" height="10" aria-hidden="true" focusable="false"><rect class="band" width="100%" height="100%"/><rect class="today" width="${((fact.surpriseBits / most) * 100).toFixed(0)}%" height="100%"/></svg> ${words.session.bits(fact.surpriseBits.toFixed(1))}</span>`
      }</li>`,
  )}</ol></section>`;
}
