import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { html, type Markup, type Piece } from "../markup.ts";
import type { DeskWords } from "../words/en.ts";
import { WORDS } from "../words/words.ts";

export type PageName = keyof DeskWords["pages"];

export interface PageParts {
  readonly page: PageName;
  readonly title: string;
  readonly body: Piece;
  /** True for a page that tells of a problem: none of the main links leads to it. */
  readonly nowhere?: boolean;
  /** Scripts of the page by name, without their ending. */
  readonly scripts?: readonly string[];
  /** Id of what follows the first screen: what is above it appears at once and not piece by piece. */
  readonly firstScreenTo?: string | undefined;
  /** Market and session that the links to day and story lead to. */
  readonly at?: { readonly market: string; readonly session: string } | undefined;
  /** Path of the JSON twin, where it is not the page's own with `.json`. */
  readonly twin?: string | undefined;
}

/** The frame of every page: skip link, masthead, content, foot. */
export function layout(desk: Desk, frame: Frame, parts: PageParts): Markup {
  const words = WORDS[frame.language];
  const { assets } = desk;
  const theme = frame.theme === "auto" ? undefined : html` data-theme="${frame.theme}"`;
  const twin = parts.twin ?? `${frame.path === "/" ? "/index" : frame.path}.json`;
  // The page's own come first: one of them may say what the first screen does without.
  const scripts = [...(parts.scripts ?? []), "frame"];
  return html`<!doctype html>
<html lang="${frame.language}"${theme}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${parts.title} - ${words.name}</title>
<link rel="icon" href="${assets.href("mark.png")}" type="image/png">
<link rel="stylesheet" href="${assets.href("desk.css")}">
${parts.firstScreenTo && html`<link rel="expect" href="#${parts.firstScreenTo}" blocking="render">\n`}<link rel="alternate" type="application/json" href="${twin}">
${scripts.map((name) => html`<script type="module" src="${assets.href(`${name}.js`)}"></script>\n`)}</head>
<body class="page-${parts.page}">
<a class="skip" href="#content">${words.frame.skip}</a>
${masthead(frame, words, parts)}
<main id="content" tabindex="-1">
${parts.body}
</main>
<footer class="foot">
<p>${words.frame.about}</p>
<p><a href="${twin}">${words.frame.asJson}</a> <a href="/api">${words.pages.api}</a> <a href="https://www.tradingview.com/" rel="noreferrer">${words.frame.charts}</a></p>
</footer>
</body>
</html>
`;
}

function masthead(frame: Frame, words: DeskWords, { page, at, nowhere }: PageParts): Markup {
  const day = at ? `/${at.market}/${at.session}` : "/";
  const links: readonly (readonly [PageName, string])[] = [
    ["session", day],
    ["story", at ? `${day}/story` : "/story"],
    ["check", "/check"],
    ["tape", "/tape"],
    ["health", "/health"],
  ];
  const other = frame.language === "en" ? "ko" : "en";
  const isDark = frame.theme === "dark";
  return html`<header class="masthead">
<a class="wordmark" href="/">${words.name}</a>
<nav aria-label="${words.frame.main}"><ul>${links.map(
    ([name, href]) =>
      html`<li><a href="${href}"${page === name && !nowhere && html` aria-current="page"`}>${words.pages[name]}</a></li>`,
  )}</ul></nav>
<div class="tools">
<a href="?lang=${other}" hreflang="${other}" lang="${other}">${words.frame.otherLanguage}</a>
<a class="theme" href="?theme=${isDark ? "light" : "dark"}" data-light="${words.frame.light}" data-dark="${words.frame.dark}">${isDark ? words.frame.light : words.frame.dark}</a>
${frame.guarded && page !== "login" && html`<form method="post" action="/logout"><button class="plain">${words.frame.logout}</button></form>`}
</div>
</header>`;
}
