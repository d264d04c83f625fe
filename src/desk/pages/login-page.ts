import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import { WORDS } from "../words/words.ts";
import { layout } from "./layout.ts";

export function loginPage(desk: Desk, frame: Frame, to: string, message?: string): Markup {
  const words = WORDS[frame.language];
  return layout(desk, frame, {
    page: "login",
    title: words.pages.login,
    twin: "/login",
    body: html`<article class="column"><h1>${words.pages.login}</h1><p>${words.login.intro}</p>
${message && html`<p role="alert" class="wrong">${message}</p>`}
<form method="post" action="/login" class="login"><input type="hidden" name="to" value="${to}">
<label>${words.login.token} <input type="password" name="token" required autocomplete="current-password"></label>
<button>${words.login.enter}</button></form></article>`,
  });
}
