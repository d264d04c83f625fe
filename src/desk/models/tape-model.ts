import { setAsideRows, tapeListing } from "../../newsroom/ingest.ts";
import { FILE_SOURCES } from "../../sources/registry.ts";
import type { Desk } from "../desk.ts";

/** Rows set aside that a page shows; the API pages through all. */
const MOST_ASIDE = 50;

/** What the page of the tape shows: what is there, what is missing, what was set aside, and where it came from. */
export async function tapeModel(desk: Desk) {
  const { newsroom } = desk.shelf;
  const listing = await tapeListing(newsroom);
  const aside = listing.setAside.length > 0 ? await setAsideRows(newsroom, { limit: MOST_ASIDE, offset: 0 }) : [];
  const seen = new Map(listing.sources.map((row) => [row.source, row]));
  return {
    ...listing,
    asideRows: aside,
    sources: FILE_SOURCES.map(({ id, title }) => ({
      source: id,
      title,
      files: seen.get(id)?.files ?? 0,
      last: seen.get(id)?.last ?? null,
    })),
    landings: desk.dock.landings,
  };
}

export type TapeModel = Awaited<ReturnType<typeof tapeModel>>;
