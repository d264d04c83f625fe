import type { FileSource } from "../market/file-source.ts";
import { matchColumns } from "./column-match.ts";

/**
 * Changes of what counts in an index, keyed by hand from disclosures: `effective,market,code,kind,shares,listed,note`.
 * Kind is `shares` (that many more count from `effective`, listed on `listed`), `keep` (an issue stays a member through
 * `effective`), `leave` (it counts no more from `effective`) or `exclude` (never counted from `effective`).
 */
export const shareEvents: FileSource = {
  id: "share-events",
  title: "Share events keyed from disclosures",
  licence: "facts from public disclosures",
  recognise: (sight) => matchColumns(sight, ["effective", "market", "code", "kind", "shares", "listed", "note"]),
  plan: () => ({
    relations: [
      {
        dataset: "share_events",
        columns: {
          effective: "effective",
          market: "market",
          code: "code",
          kind: "kind",
          shares: "shares",
          listed: "listed",
          note: "note",
        },
        rules: { "unknown-kind": `"kind" IN ('shares', 'keep', 'leave', 'exclude')` },
      },
    ],
  }),
};
