/** So long a first screen stands before anything is added to it: a click that comes at once waits for nothing. */
const STILL_MS = 250;

/**
 * Lets the first screen appear, and be used, before what is below it is made. The drawings there, and all tables, come as
 * text; they follow one picture a frame, each in the place that was kept for it, so that nothing moves.
 * @returns when all are there.
 */
export async function drawLater(): Promise<void> {
  // Paper has no first screen.
  addEventListener("beforeprint", () => waiting().forEach(draw));
  await pageLoaded();
  await Promise.race([happened("scroll"), new Promise((done) => setTimeout(done, STILL_MS))]);
  for (const picture of waiting()) {
    draw(picture);
    await frameShown();
  }
}

function waiting(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".picture:has(noscript)")];
}

function draw(picture: HTMLElement): void {
  for (const canvas of picture.querySelectorAll(".later")) {
    canvas.firstElementChild?.remove();
    canvas.classList.remove("later");
  }
  for (const text of picture.querySelectorAll("noscript")) text.outerHTML = text.textContent ?? "";
}

async function pageLoaded(): Promise<void> {
  if (document.readyState !== "complete") await happened("load");
}

function happened(event: string): Promise<unknown> {
  return new Promise((done) => addEventListener(event, done, { once: true, passive: true }));
}

function frameShown(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
