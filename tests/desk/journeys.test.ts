import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe } from "node:test";
import type { Browser, Page } from "playwright-core";
import { keep, noBrowser } from "./browser.ts";
import { deskWindows } from "./desk-windows.ts";
import { WRONG_STORY } from "./open-desk.ts";

/** One day of the index as a data file brings it. */
const CSV =
  "date,close,change_points,change_ratio,open,high,low,volume_shares,value_krw,marketcap_krw\n2026-01-05,4457.52,147.89,0.0343,4385.92,4457.52,4385.82,487810000,22540000000000,\n";

describe("journeys", { skip: noBrowser }, () => {
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  const inWindow = deskWindows((opened) => {
    ({ page, complaints, browser } = opened);
  });

  inWindow("from the day to the proof of its figure, and back with Escape", async () => {
    await page.goto("/");
    await page.locator("p.big a").click();
    const slip = page.getByRole("dialog");
    await slip.getByText("Korea Exchange, published session figures").first().waitFor();
    assert.match((await slip.textContent()) ?? "", /4,309\.63/);
    await page.keyboard.press("Escape");
    await slip.waitFor({ state: "hidden" });
    await page
      .locator(":focus")
      .filter({ hasText: /^4,309\.63$/ })
      .waitFor();
  });

  inWindow("with the keyboard alone: skip link, session, story, a figure's proof", async () => {
    await page.goto("/KOSPI/2026-01-02");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate("document.activeElement?.className"), "skip");
    await page.keyboard.press("Enter");
    const reach = async (text: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press("Tab");
        if ((await page.evaluate("document.activeElement?.textContent?.trim()")) === text) return;
      }
      assert.fail(`${text} cannot be reached`);
    };
    await reach("Read the story");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/story$/);
    await reach("95.46");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByText("close - previous close").first().waitFor();
    await page.keyboard.press("Escape");
    await page
      .locator(":focus")
      .filter({ hasText: /^95\.46$/ })
      .waitFor();
  });

  inWindow("a story with one wrong digit is pasted, found, and mended", async () => {
    await page.goto("/check");
    const sheet = page.getByLabel("Story", { exact: true });
    await sheet.fill(WRONG_STORY);
    await page.getByRole("button", { name: "Mend: 95.46 points" }).waitFor();
    assert.equal(await page.locator(".backdrop .contradicted").textContent(), "96.46 points");
    await keep(page, "check-found");
    await page.getByRole("button", { name: "Mend: 95.46 points" }).click();
    await page.locator(".findings .fine").waitFor();
    assert.equal(await sheet.inputValue(), WRONG_STORY.replace("96.46", "95.46"));
  });

  inWindow("verdicts come as one types, and without the tape rest on the story alone", async () => {
    await page.goto("/check");
    const sheet = page.getByLabel("Story", { exact: true });
    await sheet.pressSequentially(
      "SEOUL, Jan. 2, 2026 -- KOSPI rose 96.46 points, or 2.27 percent, to close at 4,309.63.",
    );
    await page.locator(".backdrop .confirmed", { hasText: "4,309.63" }).waitFor();
    assert.deepEqual(await page.locator(".backdrop .contradicted").allTextContents(), ["96.46 points"]);
    await page.getByLabel("Check against the tape").uncheck();
    await page.locator(".backdrop .inconsistent").first().waitFor();
    assert.equal(await page.locator(".backdrop .contradicted").count(), 0);
  });

  inWindow("half a figure is not judged: it waits until the caret has left it", async () => {
    await page.goto("/check");
    const sheet = page.getByLabel("Story", { exact: true });
    await sheet.fill("SEOUL, Jan. 2, 2026 -- KOSPI rose 95.46 points, or 2.27 percent, to close at ");
    await page.locator(".backdrop .confirmed").nth(1).waitFor();
    await page.evaluate(`(() => {
      window.told = [];
      const look = () => window.told.push(...[...document.querySelectorAll(".backdrop :is(.contradicted, .inconsistent), .problems .verdict")].map((one) => one.textContent));
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    })()`);
    await sheet.pressSequentially("4,309.7", { delay: 30 });
    await page.locator(".backdrop .awaited", { hasText: "4,309.7" }).waitFor();
    await page.getByText("Judged as soon as the cursor leaves the figure being typed.").waitFor();
    assert.deepEqual(await page.evaluate("window.told"), []);
    await sheet.press("ArrowLeft");
    await page.locator(".backdrop .contradicted", { hasText: "4,309.7" }).waitFor();
    await sheet.press("End");
    await sheet.press("Backspace");
    await sheet.pressSequentially("63.");
    await page.locator(".backdrop .confirmed", { hasText: "4,309.63" }).waitFor();
    await page.locator(".findings .fine").waitFor();
  });

  inWindow("several dropped stories are checked together, and a report is saved", async () => {
    await page.goto("/check");
    await page.setInputFiles('input[type="file"]', [
      { name: "one.txt", mimeType: "text/plain", buffer: Buffer.from(WRONG_STORY) },
      { name: "two.txt", mimeType: "text/plain", buffer: Buffer.from(WRONG_STORY.replace("96.46", "95.46")) },
    ]);
    await page.locator(".tabs .wrong").waitFor();
    assert.equal(await page.locator(".tabs li").count(), 2);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the report" }).click();
    const report = readFileSync(await (await saving).path(), "utf8");
    assert.match(report, /<!doctype html>/);
    assert.doesNotMatch(report, /<script|https?:\/\/(?!n\.news)/);
  });

  const HOSTILE: Readonly<Record<string, string>> = {
    script: `<script>document.title="run"</script><img src=x onerror="document.title='run'"> KOSPI fell 1.00 percent`,
    emoji:
      "\u{1f4c8}\u{1f468}\u200d\u{1f469}\u200d\u{1f467} KOSPI rose 2.27 percent \u{1f1f0}\u{1f1f7} to close at 4,309.63",
    mixed: "\u202eKOSPI rose\u202c 2.27 percent \u05e9\u05dc\u05d5\u05dd 4,309.63 \u0645\u0631\u062d\u0628\u0627",
  };
  for (const [name, text] of Object.entries(HOSTILE)) {
    inWindow(`what users paste: ${name}`, async () => {
      await page.goto("/check");
      await page.getByLabel("Story", { exact: true }).fill(text);
      await page.locator(".findings .summary").waitFor();
      assert.match(await page.title(), /^Check/);
      assert.equal(await page.getByLabel("Story", { exact: true }).inputValue(), text);
    });
  }

  inWindow("what users paste: one mebibyte", async () => {
    await page.goto("/check");
    const long = `${WRONG_STORY} `.repeat(9000).slice(0, 1024 * 1024);
    // What one waits, and the processor time of the desk and the browser together, which a busy machine leaves alone.
    const devtools = await browser.newBrowserCDPSession();
    const spent = async () => {
      const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
      const { user, system } = process.cpuUsage();
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, (user + system) / 1e6);
    };
    const before = await spent();
    await page.getByLabel("Story", { exact: true }).fill(long);
    await page.locator(".findings .summary").waitFor();
    const seconds = (await spent()) - before;
    assert.ok(seconds < 20, `${seconds.toFixed(1)} s of processor time`);
    assert.match((await page.locator(".findings .summary").textContent()) ?? "", /contradicted/);
  });

  inWindow("marks lie under the letters they mark, in Korean on a phone too", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/check?lang=ko");
    await page.getByRole("button", { name: "한 글자 틀린 기사로 해 보기" }).click();
    await page.locator(".backdrop .contradicted").waitFor();
    // Same box, same letters, same line breaks: then every mark lies where its letters lie.
    const same = (await page.evaluate(`(() => {
      const look = (one) => {
        const { font, letterSpacing, wordBreak, overflowWrap, lineBreak, whiteSpace, paddingLeft } = getComputedStyle(one);
        return JSON.stringify([font, letterSpacing, wordBreak, overflowWrap, lineBreak, whiteSpace, paddingLeft, one.clientWidth, one.scrollHeight]);
      };
      return [look(document.querySelector("#story-text")), look(document.querySelector(".backdrop"))];
    })()`)) as readonly string[];
    assert.equal(same[0], same[1]);
    await page.locator(".to-findings a").click();
    await page.getByRole("button", { name: "고치기: 95.46포인트" }).click();
    await page.locator(".to-findings .fine").waitFor();
  });

  inWindow("no name in the map of sectors is cut, whatever the width, on paper neither", async () => {
    await page.goto("/KOSPI/2026-01-02");
    const cut = `[...document.querySelectorAll("#heat-map .tile text")].filter((text) => {
      const name = text.getBoundingClientRect();
      const tile = text.parentElement.querySelector("rect").getBoundingClientRect();
      return name.width > 0 && name.right > tile.right + 1;
    }).map((text) => text.textContent)`;
    // The map is drawn below the first screen, after it.
    await page.locator("#heat-map .tile text").first().waitFor({ state: "attached" });
    // A window of a new width is looked at when it has been painted.
    const painted = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))";
    for (const width of [320, 360, 641, 768, 921, 1000, 1060, 1190, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(painted);
      assert.deepEqual(await page.evaluate(cut), [], `${width} pixels`);
    }
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 694, height: 900 });
    await page.evaluate(painted);
    assert.deepEqual(await page.evaluate(cut), []);
    assert.equal(await page.evaluate("document.querySelector('.masthead nav').checkVisibility()"), false);
  });

  inWindow("nor in the picture that is saved", async () => {
    const file = await page.request.get("/api/v1/sessions/KOSPI/2026-01-02/pictures/heat-map.svg");
    await page.setContent((await file.text()).replace(/^<\?xml.*\n/, ""));
    assert.deepEqual(
      await page.evaluate(`[...document.querySelectorAll(".tile")].flatMap((tile) => {
        const edge = tile.querySelector("rect").getBoundingClientRect().right;
        return [...tile.querySelectorAll("text")].filter((text) => text.getBoundingClientRect().right > edge + 1);
      }).map((text) => text.textContent)`),
      [],
    );
  });

  inWindow("the chart to move about in comes when one reaches for it, and not before", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto("/KOSPI/2026-01-02", { waitUntil: "networkidle" });
    assert.ok(!asked.some((url) => url.includes("price-line")));
    await page.locator('[data-live="recent"]').hover();
    await page.locator(".is-live canvas").first().waitFor();
    assert.ok(asked.some((url) => url.includes("price-line")));
  });

  inWindow("a data file is dropped and its day appears", async () => {
    await page.goto("/KOSPI/2026-01-05");
    assert.match((await page.locator("h1").textContent()) ?? "", /Not there/);
    complaints.length = 0;
    await page.goto("/tape");
    await page.setInputFiles('input[type="file"]', {
      name: "kospi_daily_fdr.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(CSV),
    });
    await page.getByRole("link", { name: "Open KOSPI 2026-01-05" }).waitFor();
    // The page tells of the file without being asked again.
    await page.locator("#tape-state").getByRole("rowheader", { name: "index levels KOSPI" }).waitFor();
    assert.match((await page.locator("#tape-head").textContent()) ?? "", /Version \d+/);
    await page.getByRole("link", { name: "Open KOSPI 2026-01-05" }).click();
    await page.waitForURL(/KOSPI\/2026-01-05/);
    assert.equal(await page.locator("p.big").textContent(), "4,457.52");
  });

  inWindow("a picture is saved as PNG", async () => {
    await page.goto("/KOSPI/2026-01-02");
    const saving = page.waitForEvent("download");
    await page.locator("#flows a.png").click();
    const bytes = readFileSync(await (await saving).path());
    assert.equal(bytes.subarray(1, 4).toString(), "PNG");
    assert.ok(bytes.length > 4000);
  });

  inWindow("a note is added on the story page and is in the story", async () => {
    await page.goto("/KOSPI/2026-01-20/story");
    await page.getByText("Add a note").click();
    await page.getByLabel("In English").fill("worries over tariffs kept buyers away");
    await page.getByLabel("According to (English)").fill("dealers");
    await page.getByLabel("Your name").fill("A. Tester");
    await page.getByRole("button", { name: "Add the note" }).click();
    await page.locator(".notes").getByText("worries over tariffs kept buyers away").waitFor();
    assert.match((await page.locator(".story:lang(en)").textContent()) ?? "", /worries over tariffs/);
  });

  inWindow("theme and language stay chosen", async () => {
    await page.goto("/KOSPI/2026-01-02");
    await page.getByRole("link", { name: "Dark" }).click();
    await page.locator('html[data-theme="dark"]').waitFor();
    await page.goto("/health");
    assert.equal(await page.evaluate("document.documentElement.dataset.theme"), "dark");
    await page.getByRole("link", { name: "한국어" }).click();
    await page.locator('html[lang="ko"]').waitFor();
    await page.goto("/check");
    assert.equal(await page.evaluate("document.documentElement.lang"), "ko");
  });
});
