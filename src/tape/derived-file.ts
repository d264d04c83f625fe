import { join } from "node:path";
import type { DatasetName } from "../market/dataset.ts";
import type { Receipt } from "../market/receipt.ts";
import { filesRelation, quoted } from "./engine.ts";
import type { DerivedFile } from "./manifest.ts";
import { liveFiles, type Workshop } from "./merge.ts";

/** Writes a file that can be rebuilt, under a name no version uses yet. */
export function writeDerived(
  shop: Workshop,
  kind: DerivedFile["kind"],
  of: string,
  content: string | Uint8Array,
): DerivedFile {
  const { disk } = shop.effects;
  const path = `derived/${kind}-${of.replaceAll(" ", "-")}-${shop.run}.${kind === "days" ? "jsonl" : "json"}`;
  const full = join(shop.home, path);
  disk.makeFolder(join(shop.home, "derived"));
  disk.write(full, content);
  disk.flush(full);
  return { kind, of, path, bytes: disk.size(full), sha256: disk.digest(full) };
}

/** SQL for a dataset's current rows in the files that touch a span of days. */
export const current = (shop: Workshop, dataset: DatasetName, from: string, through: string) =>
  filesRelation(shop.home, dataset, liveFiles(shop.files, dataset, "current", { from, through }));

/** Receipts by id, as summaries and lines carry them. */
export async function receiptsOf(
  shop: Workshop,
  ids: ReadonlySet<string>,
): Promise<Record<string, Omit<Receipt, "id">>> {
  if (ids.size === 0) return {};
  const rows =
    await shop.engine.rows(`SELECT * FROM ${filesRelation(shop.home, "receipts", liveFiles(shop.files, "receipts", "current"))}
    WHERE id IN (${[...ids].map(quoted).join(", ")})`);
  return Object.fromEntries(
    rows.map((row) => [
      row.id ?? "",
      {
        source: row.title ?? row.source ?? "",
        request: row.request ?? "",
        received: row.received ?? "",
        digest: row.digest ?? "",
        licence: row.licence ?? "",
        venue: (row.venue ?? "KRX") as Receipt["venue"],
        phase: (row.phase ?? "settled") as Receipt["phase"],
        ...(row.published ? { published: row.published } : {}),
      },
    ]),
  );
}
