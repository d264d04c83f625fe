import { LEGEND, MARKS } from "../../checker/mark.ts";
import { wordsOf } from "../../checker/words.ts";
import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import { WORDS } from "../words/words.ts";
import { layout } from "./layout.ts";

/** What the check page's island needs of words, all in one attribute: text, never markup. */
export function checkIslandWords(frame: Frame) {
  const { check } = WORDS[frame.language];
  const { verdicts, meanings } = wordsOf(frame.language);
  return {
    ...Object.fromEntries(Object.entries(check).filter(([, value]) => typeof value === "string")),
    language: frame.language,
    untitled: check.untitled("#"),
    mend: check.mend("#"),
    shouldBe: check.shouldBe("#"),
    took: check.took("#"),
    verdicts: { ...verdicts, awaited: check.awaited },
    meanings,
    signs: { ...Object.fromEntries(LEGEND.map((verdict) => [verdict, MARKS[verdict].sign])), awaited: "\u2026" },
    legendOrder: LEGEND,
  };
}

export function checkPage(desk: Desk, frame: Frame, sample: string): Markup {
  const words = WORDS[frame.language];
  const { verdicts, meanings } = wordsOf(frame.language);
  return layout(desk, frame, {
    page: "check",
    title: words.pages.check,
    scripts: ["check"],
    twin: "/check.json",
    body: html`<div class="check">
<header class="page-head"><h1>${words.pages.check}</h1><p>${words.check.intro}</p></header>
<div id="check" data-words="${JSON.stringify(checkIslandWords(frame))}" data-sample="${sample}">
<form method="post" action="/check"><label for="plain-story">${words.check.label}</label>
<textarea id="plain-story" name="text" rows="16" required maxlength="1048576" placeholder="${words.check.placeholder}"></textarea>
<p><button>${words.check.submit}</button> <span class="soft">${words.check.needsScript}</span></p></form>
</div>
<section class="legend" aria-labelledby="legend"><h2 id="legend">${words.check.legend}</h2><dl>${LEGEND.map(
      (verdict) =>
        html`<div><dt><span class="mark ${verdict}">${MARKS[verdict].sign} ${verdicts[verdict]}</span></dt><dd>${meanings[verdict]}</dd></div>`,
    )}</dl></section>
</div>`,
  });
}
