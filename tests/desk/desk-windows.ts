import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import type { RunningDesk } from "../../src/desk/server.ts";
import { type Look, openBrowser, openWindow } from "./browser.ts";
import { dropHomes, madeDesk, runningDesk } from "./open-desk.ts";

type Opened = Awaited<ReturnType<typeof openWindow>> & { readonly browser: Browser };

/**
 * A desk and a browser for the tests of one `describe`. Gives a `test` whose work finds a window of its own, handed to
 * `take` before it begins; a complaint of the browser fails it, unless the work gives a pattern that allows for it.
 */
export function deskWindows(
  take: (opened: Opened) => void,
): (title: string, work: () => Promise<unknown>, look?: Look) => void {
  let running: RunningDesk;
  let browser: Browser;
  before(async () => {
    running = await runningDesk(madeDesk());
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await running?.close(0);
    dropHomes();
  });
  return (title, work, look) =>
    test(title, async () => {
      const opened = await openWindow(browser, running.url.slice(0, -1), look);
      take({ ...opened, browser });
      try {
        const allowed = await work();
        assert.deepEqual(
          opened.complaints.filter((text) => !(allowed instanceof RegExp && allowed.test(text))),
          [],
        );
      } finally {
        await opened.context.close();
      }
    });
}
