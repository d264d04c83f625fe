import { decimal } from "../../market/decimal.ts";
import type { Directory } from "../../market/instrument.ts";
import type { Note } from "../../market/note.ts";
import type { Story, StoryLanguage } from "../../story/story.ts";
import type { Written } from "../../story/written.ts";
import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import type { StoryModel } from "../models/story-model.ts";
import { dayText } from "../words/day-text.ts";
import type { DeskWords } from "../words/en.ts";
import { factText, unitText } from "../words/number-text.ts";
import { WORDS } from "../words/words.ts";
import { layout } from "./layout.ts";
import { proofHref } from "./proof-page.ts";

const LANGUAGES: readonly StoryLanguage[] = ["en", "ko"];
const FORMATS = ["text", "markdown", "html"] as const;

export function storyPage(desk: Desk, frame: Frame, model: StoryModel): Markup {
  const words = WORDS[frame.language];
  const { market, session, stories } = model;
  const order = frame.language === "ko" ? [...LANGUAGES].reverse() : LANGUAGES;
  return layout(desk, frame, {
    page: "story",
    title: stories[frame.language].headline.text,
    scripts: ["story"],
    at: { market, session },
    body: html`<div class="story-head"><p class="kicker">${market} <span>${dayText(session, frame.language)}</span></p>
<p class="hint">${words.story.hint}</p></div>
<div class="story-pair">
${order.map((language) => column(stories[language], model, words))}
</div>
${why(model, frame, words)}
${notes(model, desk, frame, words)}`,
  });
}

function column(story: Story, { market, session }: StoryModel, words: DeskWords): Markup {
  const { language, headline, flash, paragraphs } = story;
  const href = (format: string) => `/api/v1/sessions/${market}/${session}/story?lang=${language}&format=${format}`;
  return html`<article class="story" lang="${language}" aria-labelledby="headline-${language}">
<p class="flash">${linked(flash)}</p>
<h1 id="headline-${language}">${linked(headline, true)}</h1>
${paragraphs.map((paragraph) => html`<p>${linked(paragraph)}</p>\n`)}
<p class="copy" lang="${words === WORDS.ko ? "ko" : "en"}">${words.story.copy}: ${FORMATS.map(
    (format) =>
      html`<a href="${href(format)}" data-copy="${href(format)}" data-done="${words.story.copied}">${words.story.formats[format]}</a> `,
  )}</p>
</article>`;
}

/** Text with each figure a link to its proof. */
export function linked({ text, figures }: Written, isHeadline = false): Markup {
  const parts: (Markup | string)[] = [];
  let at = 0;
  const plain = (end?: number) => {
    const piece = text.slice(at, end);
    // In a headline "2%" and the "대" after it stay on one line.
    return isHeadline && at > 0 && /^[가-힣]/.test(piece) ? `\u2060${piece}` : piece;
  };
  for (const { offset, length, fact } of [...figures].sort((a, b) => a.offset - b.offset)) {
    if (offset < at) continue;
    parts.push(plain(offset));
    const printed = text.slice(offset, offset + length);
    parts.push(html`<a class="proof" href="${proofHref(fact)}" data-fact="${fact}">${printed}</a>`);
    at = offset + length;
  }
  parts.push(plain());
  return html`${parts}`;
}

function why({ order }: StoryModel, frame: Frame, words: DeskWords): Markup {
  const rows = order[frame.language];
  return html`<section class="why column-wide" aria-labelledby="why"><details><summary><h2 id="why">${words.story.why}</h2></summary>
<p>${words.story.whyIntro}</p>
<div class="scroll" tabindex="0" role="group" aria-labelledby="why"><table><thead><tr><th scope="col">${words.story.paragraph}</th><th scope="col">${words.story.says}</th><th scope="col">${words.story.bits}</th></tr></thead>
<tbody>${rows.map(
    ({ words: begins, rarest }, at) =>
      html`<tr><th scope="row">${at + 1}</th><td>${begins} \u2026</td><td>${
        rarest &&
        html`<a class="proof" href="${proofHref(rarest.id)}" data-fact="${rarest.id}">${factText(rarest, frame.language)}</a> ${words.session.bits(String(rarest.surpriseBits))}`
      }</td></tr>`,
  )}</tbody></table></div></details></section>`;
}

function notes({ close, own, market, session }: StoryModel, desk: Desk, frame: Frame, words: DeskWords): Markup {
  const mine = new Set(own.map(({ id }) => id));
  return html`<section class="notes column-wide" aria-labelledby="notes"><h2 id="notes">${words.story.notes}</h2>
<p class="sentence">${words.story.notesIntro}</p>
${close.notes.length === 0 && html`<p>${words.story.noNotes}</p>`}
<ul>${close.notes.map((note) => {
    const said = noteText(note, frame.language, desk.shelf.newsroom.directory);
    return html`<li><b>${words.story.kinds[note.kind]}</b> ${said}<br><span class="soft">${note.suppliedBy}${note.source && html`; ${note.source}`}</span>${
      mine.has(note.id) &&
      html` <span class="soft">(${words.story.yours})</span> <button class="plain" data-remove="${note.id}">${words.story.remove}</button>`
    }</li>`;
  })}</ul>
${frame.scope === "write" && html`<div id="note-form" data-market="${market}" data-session="${session}" data-words="${JSON.stringify(words.story)}"></div>`}
</section>`;
}

/** A note in a line: its words, or the figure it supplies. */
function noteText(note: Note, language: StoryLanguage, directory: Directory): string {
  const inOurs = (en: string | undefined, ko: string | undefined) =>
    (language === "ko" ? (ko ?? en) : (en ?? ko)) ?? "";
  switch (note.kind) {
    case "macro": {
      const what = inOurs(note.measure, note.measureKo);
      const amount = unitText(decimal(note.value), note.unit, language);
      return `${inOurs(note.subject, note.subjectKo)}, ${what}, ${note.period}: ${amount}`;
    }
    case "reason":
      return `${directory.get(note.code)?.[language] ?? note.code}: ${inOurs(note.en, note.ko)}`;
    case "analyst":
      return `${inOurs(note.name, note.nameKo)}, ${inOurs(note.house, note.houseKo)}: ${inOurs(note.en, note.ko)}`;
    case "picture":
      return inOurs(note.caption.en, note.caption.ko);
    case "driver":
      return inOurs(note.en, note.ko);
  }
}
