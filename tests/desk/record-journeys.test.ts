import assert from "node:assert/strict";
import { describe } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { noBrowser } from "./browser.ts";
import { deskWindows } from "./desk-windows.ts";
import { WRONG_STORY } from "./open-desk.ts";

describe("a record pasted at the desk", { skip: noBrowser }, () => {
  let page: Page;
  let context: BrowserContext;
  const inWindow = deskWindows((opened) => {
    ({ page, context } = opened);
  });

  inWindow("a record of an archive is pasted: its story is shown, checked and mended", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const record = `---\nid: a-1\ntitle: "KOSPI &#x27;record&#x27;"\npublished_at: 2026-01-02 16:00\n---\n\n# KOSPI &#x27;record&#x27;\n\n---\n\nTraders said &quot;buy&quot;. ${WRONG_STORY}\n`;
    await page.goto("/check");
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(record)})`);
    await page.getByLabel("Story", { exact: true }).focus();
    await page.keyboard.press("Control+V");
    await page.getByRole("button", { name: "Mend: 95.46 points" }).click();
    await page.locator(".findings .fine").waitFor();
    const shown = await page.getByLabel("Story", { exact: true }).inputValue();
    assert.match(shown, /^(?:KOSPI 'record'\s+)?Traders said "buy"\./);
    assert.match(shown, /95\.46 points/);
  });

  inWindow("what a record says of its day counts for its story after it too, and for no other story", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    // Without the record the year is told by the close alone, and the close is what is wrong.
    const story =
      "SEOUL, Jan. 2 (Agency) -- The benchmark KOSPI rose 95.46 points, or 2.27 percent, to close at 4,309.53 on Friday.";
    const paste = async (text: string) => {
      await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
      await page.getByLabel("Story", { exact: true }).focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Control+V");
      // What is pasted may come after the key.
      const end = text.trim().slice(-30);
      while (!(await page.getByLabel("Story", { exact: true }).inputValue()).includes(end))
        await page.waitForTimeout(20);
    };
    await page.goto("/check");
    await paste(`---\nid: a-2\ntitle: "A day"\npublished_at: 2026-01-02 16:00\n---\n\n# A day\n\n---\n\n${story}\n`);
    await page.locator(".findings").getByText("2026-01-02").first().waitFor();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" It ended.");
    await page.getByRole("button", { name: "Mend: 4,309.63" }).click();
    await page.locator(".findings .fine").waitFor();
    const other = "A fund gained 1.20 percent to 5,120 won on the day, and its manager sold 300 shares of another one.";
    await paste(other);
    await page.locator(`#story-text[data-checked="${other.length}"]`).waitFor();
    assert.equal(await page.locator(".findings").getByText("2026-01-02").count(), 0);
  });
});
