/**
 * Lets the first screen appear before what is below it is made. The drawings there, and their tables, come as text; they
 * follow one picture a frame, each in the place that was kept for it, so that nothing moves and no click waits for all.
 * @returns when all are there.
 */
export async function drawLater(): Promise<void> {
  // Paper has no first screen.
  addEventListener("beforeprint", () => waiting().forEach(draw));
  await pageLoaded();
  for (const picture of waiting()) {
    await frameShown();
    draw(picture);
  }
  await frameShown();
}

function waiting(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".picture:has(.later)")];
}

function draw(picture: HTMLElement): void {
  for (const canvas of picture.querySelectorAll(".later")) {
    canvas.firstElementChild?.remove();
    canvas.classList.remove("later");
  }
  for (const text of picture.querySelectorAll("noscript")) text.outerHTML = text.textContent ?? "";
}

function pageLoaded(): Promise<unknown> | undefined {
  if (document.readyState === "complete") return undefined;
  return new Promise((done) => addEventListener("load", done, { once: true }));
}

function frameShown(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
