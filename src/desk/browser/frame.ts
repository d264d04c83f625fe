import { followProofs } from "./proof-slip.ts";

/** What every page does: the theme's link says what it would switch to, dates open at once, proofs slide in. */
const theme = document.querySelector<HTMLAnchorElement>("a.theme");
const dark = matchMedia("(prefers-color-scheme: dark)");

function nameTheme(): void {
  if (!theme) return;
  const set = document.documentElement.dataset.theme;
  const isDark = set ? set === "dark" : dark.matches;
  theme.href = `?theme=${isDark ? "light" : "dark"}`;
  theme.textContent = (isDark ? theme.dataset.light : theme.dataset.dark) ?? "";
}

nameTheme();
dark.addEventListener("change", nameTheme);

for (const link of document.querySelectorAll<HTMLAnchorElement>('.tools a[href^="?"]')) {
  link.addEventListener("click", () => {
    // What the address said already stays, but for what is being switched.
    const asked = new URLSearchParams(link.search);
    const here = new URLSearchParams(location.search);
    for (const [name, value] of asked) here.set(name, value);
    link.search = here.toString();
  });
}

followProofs();
