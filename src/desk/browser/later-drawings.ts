/** Pictures that the first screen may show. */
const AT_ONCE = 2;

/**
 * Lets the first screen appear before the drawings below it are laid out. They follow one a frame, each in the place that
 * was kept for it, so that nothing moves and no click waits for all of them.
 */
export function drawLater(): void {
  const waiting = [...document.querySelectorAll(".picture")].slice(AT_ONCE);
  for (const picture of waiting) picture.classList.add("is-waiting");
  const afterFrame = (work: () => void) => requestAnimationFrame(() => setTimeout(work));
  const next = () => {
    waiting.shift()?.classList.remove("is-waiting");
    if (waiting.length > 0) afterFrame(next);
  };
  afterFrame(next);
}
