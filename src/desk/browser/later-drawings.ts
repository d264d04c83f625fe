/**
 * Lets the first screen appear before the drawings below it are laid out. They follow one a frame, each in the place that
 * was kept for it, so that nothing moves and no click waits for all of them.
 * @returns when all are there.
 */
export async function drawLater(): Promise<void> {
  await pageLoaded();
  for (const picture of document.querySelectorAll(".picture.later")) {
    await frameShown();
    picture.classList.remove("later");
  }
  await frameShown();
}

function pageLoaded(): Promise<unknown> | undefined {
  if (document.readyState === "complete") return undefined;
  return new Promise((done) => addEventListener("load", done, { once: true }));
}

function frameShown(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
