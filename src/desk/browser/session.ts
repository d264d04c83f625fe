import { drawLater } from "./later-drawings.ts";

drawLater().then(async () => {
  openCalendar();
  (await import("./save-picture.ts")).savePictures();
});

/** The field for a day gets the browser's calendar last: making one takes a slow machine longer than all the text. */
function openCalendar(): void {
  const field = document.querySelector<HTMLInputElement>(".pick input[data-first]");
  if (!field || field === document.activeElement) return;
  field.min = field.dataset.first ?? "";
  field.max = field.dataset.last ?? "";
  field.type = "date";
}

/** The chart to move about in is fetched when someone reaches for it: the still picture under it says the same. */
const place = document.querySelector<HTMLElement>('[data-live="recent"]');
const reach = () => {
  for (const kind of REACHES) place?.removeEventListener(kind, reach);
  if (place) import("./price-line.ts").then(({ drawPriceLine }) => drawPriceLine(place));
};
const REACHES = ["pointerenter", "pointerdown"] as const;
for (const kind of REACHES) place?.addEventListener(kind, reach);
