import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe } from "node:test";
import type { Page } from "playwright-core";
import { keep, type Look, noBrowser } from "./browser.ts";
import { deskWindows } from "./desk-windows.ts";

const AXE = noBrowser ? "" : readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const PAGES: Readonly<Record<string, string>> = {
  day: "/KOSPI/2026-01-02",
  facts: "/KOSPI/2026-01-02/facts",
  story: "/KOSPI/2026-01-02/story",
  check: "/check",
  tape: "/tape",
  health: "/health",
  api: "/api",
  proof: "/proof?fact=KOSPI%2Findex.change_pct%402026-01-02",
  nothing: "/KOSPI/2026-01-01",
};
const LOOKS: readonly Look[] = (["phone", "desktop"] as const).flatMap((size) =>
  (["light", "dark"] as const).flatMap((theme) =>
    (["en", "ko"] as const).map((language) => ({ size, theme, language })),
  ),
);

/** The soak looks at all of them; otherwise each page in two opposite looks. */
const SOAK = process.env.BELLWETHER_SOAK === "1";
const looksOf = (at: number) => (SOAK ? LOOKS : [LOOKS[at % 8], LOOKS[7 - (at % 8)]].flatMap((look) => look ?? []));

/** How much of what a page shows was moved after it was shown, as browsers count it. */
const MOVED = `new Promise((done) => new PerformanceObserver((list) =>
  done(list.getEntries().reduce((sum, { value }) => sum + value, 0))).observe({ type: "layout-shift", buffered: true })
  || setTimeout(() => done(0), 200))`;

/** What there is to see of pictures: drawings with something in them, tables to open, and how much room all takes. */
async function seen(page: Page) {
  const drawings = await page.locator(".picture .drawing:visible", { has: page.locator("*") }).count();
  const tables = await page.locator(".picture details table").count();
  return { drawings, tables, height: (await page.locator(".pictures").boundingBox())?.height };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

describe("pages", { skip: noBrowser }, () => {
  let page: Page;
  const look = deskWindows((opened) => {
    page = opened.page;
  });
  for (const [at, [name, path]] of Object.entries(PAGES).entries()) {
    for (const one of looksOf(at)) {
      const { size, theme, language = "en" } = one;
      const title = `${name}, ${size}, ${theme}, ${language}: no complaint, no barrier, nothing beyond the edge`;
      look(title, () => examined(path, `${name}-${size}-${theme}-${language}`, language), one);
    }
  }

  look(
    "what is below the first screen of a day is drawn where its place was kept, and is there without scripts",
    async () => {
      await page.goto(PAGES.day ?? "", { waitUntil: "networkidle" });
      await page.locator("noscript").first().waitFor({ state: "detached" });
      assert.equal(await page.evaluate(MOVED), 0);
      const drawn = await seen(page);
      assert.ok(drawn.drawings > 5 && drawn.tables > 5, JSON.stringify(drawn));
      const plain = await page
        .context()
        .browser()
        ?.newContext({ javaScriptEnabled: false, viewport: page.viewportSize() });
      assert.ok(plain);
      const still = await plain.newPage();
      await still.goto(page.url());
      assert.deepEqual(await seen(still), drawn);
      await plain.close();
    },
  );

  /** Gives what a browser says of a page that is not there. */
  async function examined(path: string, name: string, language: string): Promise<RegExp | undefined> {
    const reply = await page.goto(path, { waitUntil: "networkidle" });
    await keep(page, name);
    assert.equal(await page.evaluate("document.documentElement.lang"), language);
    const wide = Number(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));
    assert.ok(wide <= 0, `${wide} px too wide`);
    await page.evaluate(AXE);
    const found = (await page.evaluate("axe.run()")) as { violations: Violation[] };
    const told = found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join("\n  ")}`,
    );
    assert.deepEqual(told, []);
    return reply?.status() === 200 ? undefined : /status of 404/;
  }
});
