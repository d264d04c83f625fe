import { join } from "node:path";
import type { DatasetName } from "../market/dataset.ts";
import { DATASETS } from "../market/dataset.ts";
import { BellwetherError } from "../market/error.ts";
import type { KeptReply } from "../sources/service.ts";
import { keptRows, type ServiceRow } from "../sources/service-rows.ts";
import { nodeDisk } from "../tape/effects.ts";
import { filesUnder, type IngestResult } from "../tape/ingest.ts";
import { decodeText, encodingOf } from "../tape/text-encoding.ts";
import { realFetchEffects } from "./fetch-effects.ts";
import { keep } from "./fetch-world.ts";
import type { Newsroom } from "./newsroom.ts";
import { pageRows } from "./template-cells.ts";
import { checkKeyedPage } from "./template-check.ts";
import { inBaseUnits } from "./template-items.ts";
import { type KeyedLine, type KeyedPage, readKeyedPage } from "./template-page.ts";

type FileResult = IngestResult["files"][number];

/** Paths to take in, with pages keyed by hand replaced by their checked rows. */
export interface PreparedPaths {
  readonly paths: readonly string[];
  /** The page that a written file came from. */
  readonly pageOf: ReadonlyMap<string, string>;
  /** Pages that did not pass, as results. */
  readonly refused: readonly FileResult[];
}

/** Finds pages among the files and checks each; only what passes becomes rows. */
export function preparePages(newsroom: Newsroom, given: readonly string[]): PreparedPaths {
  const pageOf = new Map<string, string>();
  const refused: FileResult[] = [];
  const paths = filesUnder(given, { disk: nodeDisk } as Parameters<typeof filesUnder>[1]).flatMap((path) => {
    if (!looksKeyed(path)) return [path];
    try {
      const page = readKeyedPage(path, decodeText(nodeDisk.read(path)), newsroom);
      checkKeyedPage(page, newsroom);
      return filesOf(page).map((file) => {
        const written = join(newsroom.settings.home, "received", "keyed", page.session, file.name);
        keep(
          realFetchEffects(() => {}),
          written,
          file.text,
        );
        pageOf.set(written, path);
        return written;
      });
    } catch (error) {
      if (!(error instanceof BellwetherError)) throw error;
      const nothing = { rows: 0, added: 0, unchanged: 0, superseded: 0, setAside: {}, newColumns: [] };
      const { message, why } = error;
      refused.push({
        path,
        source: "keyed",
        ...nothing,
        refused: { code: "damaged", message, ...(why ? { why } : {}) },
      });
      return [];
    }
  });
  return { paths, pageOf, refused };
}

/** Enough for the header in any encoding, its cells quoted and blank columns behind it. */
const HEADER_BYTES = 1024;

function looksKeyed(path: string): boolean {
  if (!/\.(csv|tsv|txt)$/i.test(path) || !nodeDisk.exists(path) || nodeDisk.isFolder(path)) return false;
  const size = nodeDisk.size(path);
  const start = nodeDisk.readRange(path, 0, Math.min(size, HEADER_BYTES));
  const [header = ""] = decodeText(start, encodingOf(start, size <= HEADER_BYTES)).split(/[\r\n]/);
  return pageRows(header) !== undefined;
}

/** The written files' results as one result a page. */
export function joinPages(files: readonly FileResult[], { pageOf, refused }: PreparedPaths): readonly FileResult[] {
  const joined: FileResult[] = [];
  for (const file of files) {
    const path = pageOf.get(file.path);
    const at = path === undefined ? -1 : joined.findIndex((one) => one.path === path);
    const before = joined[at];
    if (path === undefined) joined.push(file);
    else if (!before) joined.push({ ...file, path, newColumns: [] });
    else {
      joined[at] = {
        ...before,
        rows: before.rows + file.rows,
        added: before.added + file.added,
        unchanged: before.unchanged + file.unchanged,
        superseded: before.superseded + file.superseded,
        setAside: { ...before.setAside, ...file.setAside },
        ...(before.refused || !file.refused ? {} : { refused: file.refused }),
      };
    }
  }
  return [...joined, ...refused];
}

/** A page's rows, one file a dataset, each with the page as it was keyed. */
function filesOf(page: KeyedPage): readonly KeptReply[] {
  const { session, market, by, asOf, readFrom, moment } = page;
  const request = `keyed by ${by}, ${asOf.slice(0, 16).replace("T", " ")} KST${readFrom ? `, read from ${readFrom}` : ""}`;
  const rows = new Map<DatasetName, Map<string, Record<string, ServiceRow[string]>>>();
  const rowFor = (dataset: DatasetName, key: string) => {
    const own = rows.get(dataset) ?? new Map();
    rows.set(dataset, own);
    const row = own.get(key) ?? {};
    own.set(key, row);
    return row;
  };
  for (const line of page.lines) {
    const { dataset, column, measure } = line.item;
    const key = dataset === "flows" ? measure : line.code;
    const row = rowFor(dataset, key);
    Object.assign(row, identity(page, line));
    row[column] = inBaseUnits(line.value, line.power);
    if (line.change) row[dataset === "overseas" ? "change_pct" : "change"] = inBaseUnits(line.change, line.power);
    if (dataset === "flows") row.precision = inBaseUnits({ units: 1n, scale: line.value.scale }, line.power);
  }
  const head = { service: "keyed", venue: "KRX", phase: moment.phase, asOf, request } as const;
  return [...rows]
    .map(([dataset, own]) => ({ dataset, list: [...own.values()].filter((row) => isWhole(dataset, row)) }))
    .filter(({ list }) => list.length > 0)
    .map(({ dataset, list }) =>
      keptRows(
        `keyed-${market}-${dataset}-${session}-${asOf.slice(11, 16).replace(":", "")}.json`,
        { ...head, dataset },
        list,
        {
          page: page.text,
        },
      ),
    );
}

/** An index without a close or breadth of one side alone says nothing. */
const isWhole = (dataset: DatasetName, row: ServiceRow): boolean =>
  DATASETS[dataset].required.every((column) => row[column] !== undefined);

function identity({ market, session }: KeyedPage, { item, code, name, day }: KeyedLine): ServiceRow {
  switch (item.dataset) {
    case "index_levels":
      return { session, market: code || market };
    case "flows":
      return { session, market, investor: item.measure.slice("flow.".length) };
    case "currency":
      return { session, pair: "USD/KRW", measure: "fx.rate", time: "15:30" };
    case "overseas":
      return { session: day, code, name };
    case "selected_quotes":
      return { session, market, code };
    default:
      return { session, market };
  }
}
