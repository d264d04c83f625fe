import { existsSync, mkdirSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const CHROMIUM = process.env.BELLWETHER_CHROMIUM ?? "/usr/bin/chromium";

/** Why there is nothing to test with; undefined where there is a browser. Tests install nothing. */
export const noBrowser: string | undefined = existsSync(CHROMIUM)
  ? undefined
  : `no browser at ${CHROMIUM}; install Debian's chromium, or name one in BELLWETHER_CHROMIUM`;

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Only what never comes is given up: beside a thousand other tests a page may take half a minute. */
const LONGEST_WAIT_MS = 180_000;

export const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}

export interface Look {
  readonly size?: keyof typeof SIZES;
  readonly theme?: "light" | "dark";
  readonly language?: "en" | "ko";
}

/** A window, and what its pages complained of. */
export async function openWindow(
  browser: Browser,
  base: string,
  { size = "desktop", theme = "light", language = "en" }: Look = {},
): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: SIZES[size],
    colorScheme: theme,
    locale: language === "ko" ? "ko-KR" : "en-US",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(LONGEST_WAIT_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !/^(?:data|blob):/.test(request.url()))
      complaints.push(`asked ${request.url()}`);
  });
  return { page, context, complaints };
}

/** Keeps a screenshot where the environment asks for them, to be looked at. */
export async function keep(page: Page, name: string): Promise<void> {
  const folder = process.env.BELLWETHER_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
