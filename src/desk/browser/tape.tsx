import { render } from "preact";
import { IngestDrop } from "./ingest-drop.tsx";

const place = document.getElementById("ingest");
if (place) render(<IngestDrop words={JSON.parse(place.dataset.words ?? "{}")} />, place);
