import { render } from "preact";
import { CheckDesk } from "./check-desk.tsx";

const place = document.getElementById("check");
if (place) {
  const words = JSON.parse(place.dataset.words ?? "{}");
  const sample = place.dataset.sample ?? "";
  // The plain form, with what was typed into it before the script came, makes room.
  const typed = place.querySelector("textarea")?.value ?? "";
  place.replaceChildren();
  render(<CheckDesk words={words} sample={sample} typed={typed} />, place);
}
