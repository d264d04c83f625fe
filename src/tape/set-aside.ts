import { join } from "node:path";
import type { TapeEffects } from "./effects.ts";
import { filesRelation, openEngine } from "./engine.ts";
import { readManifest } from "./manifest.ts";
import { liveFiles } from "./merge.ts";

/** A row that broke a rule, as it stood in its file. */
export interface SetAsideRow {
  readonly dataset: string;
  readonly reason: string;
  readonly day: string;
  readonly code: string;
  readonly raw: string;
  readonly source: string;
}

const FIELDS = ["dataset", "reason", "day", "code", "raw", "source"] as const;

/** Rows set aside in a fixed order, `limit` of them from `offset` on. */
export async function setAside(
  home: string,
  effects: TapeEffects,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly SetAsideRow[]> {
  const { files } = readManifest(home, effects.disk);
  const own = liveFiles(files, "set_aside", "current");
  if (own.length === 0) return [];
  effects.disk.makeFolder(join(home, "tmp"));
  const engine = await openEngine(join(home, "tmp"));
  try {
    const rows = await engine.rows(
      `SELECT ${FIELDS.join(", ")} FROM ${filesRelation(home, "set_aside", own)}
       ORDER BY ${FIELDS.join(", ")} LIMIT ${Math.trunc(page.limit)} OFFSET ${Math.trunc(page.offset)}`,
    );
    return rows.map(
      (row) => Object.fromEntries(FIELDS.map((name) => [name, row[name] ?? ""])) as unknown as SetAsideRow,
    );
  } finally {
    engine.close();
  }
}
