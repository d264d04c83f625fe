import { drawLater } from "./later-drawings.ts";
import { savePictures } from "./save-picture.ts";

drawLater();
savePictures();

/** The chart to move about in is fetched when someone reaches for it: the still picture under it says the same. */
const place = document.querySelector<HTMLElement>('[data-live="recent"]');
const reach = () => {
  for (const kind of REACHES) place?.removeEventListener(kind, reach);
  if (place) import("./price-line.ts").then(({ drawPriceLine }) => drawPriceLine(place));
};
const REACHES = ["pointerenter", "pointerdown"] as const;
for (const kind of REACHES) place?.addEventListener(kind, reach);
