import { savePictures } from "./save-picture.ts";

savePictures();

const place = document.querySelector<HTMLElement>('[data-live="recent"]');
if (place) {
  // The chart is fetched when it comes into view: the still picture under it says the same.
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watch.disconnect();
    import("./price-line.ts").then(({ drawPriceLine }) => drawPriceLine(place));
  });
  watch.observe(place);
}
