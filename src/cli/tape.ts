import { misfitText, watchIndex } from "../newsroom/index-watch.ts";
import { tapeCompacted, tapeListing, tapeUpgraded, tapeVerified } from "../newsroom/ingest.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import type { TapeListing } from "../tape/listing.ts";
import { PRECEDENCE, SCOPES, VENUE_RULES } from "../tape/precedence.ts";
import type { Call, Command } from "./command.ts";
import { usage } from "./parse.ts";
import { type Progress, progressOn } from "./progress.ts";
import { dayFrom, openFor } from "./session-words.ts";
import { suggest } from "./suggest.ts";

type Work = (newsroom: Newsroom, call: Call, progress: Progress) => Promise<number>;

/** What can be done with the tape. */
const WORKS: Readonly<Record<string, Work>> = {
  list: async (newsroom, { flags, out }) => {
    const listing = await tapeListing(newsroom);
    const rules = {
      precedence: PRECEDENCE,
      scopes: SCOPES.map(({ venue, phase }) => `${venue}/${phase}`),
      venues: VENUE_RULES,
    };
    const json = () => `${JSON.stringify({ ...listing, ...rules }, null, 1)}\n`;
    await out.print(flags.json ? json() : `${listingText(listing)}${rulesText()}`);
    return 0;
  },
  watch: async (newsroom, { words, flags, out }) => {
    const sessions = words[1] === undefined ? lastSessions(newsroom) : [dayFrom(words[1])];
    const found = [];
    for (const session of sessions) {
      for (const market of ["KOSPI", "KOSDAQ"]) found.push(...(await watchIndex(newsroom, market, session)));
    }
    const fine = `${sessions.join(", ") || "no session on the tape"}: what was published fits its issues\n`;
    const lines = found.map((misfit) => `${misfitText(misfit)}\n`).join("");
    await out.print(flags.json ? `${JSON.stringify(found.map(misfitText))}\n` : lines || fine);
    return found.some((misfit) => !misfit.explained) ? 1 : 0;
  },
  verify: async (newsroom, { flags, out }, progress) => {
    const result = tapeVerified(newsroom, (done, of) => progress.step(done, of, "verifying"));
    progress.end();
    if (flags.json) await out.print(`${JSON.stringify(result, null, 1)}\n`);
    else {
      const rows = result.damages.map(
        ({ path, problem, isDerived }) =>
          `${path}: ${problem.replace("-", " ")}${isDerived ? "; `bellwether tape upgrade` rebuilds it" : ""}\n`,
      );
      const sum = `version ${result.version}: ${result.files} files, ${result.bytes} bytes, ${result.damages.length} damaged\n`;
      await out.print(`${rows.join("")}${sum}`);
    }
    return result.damages.length > 0 ? 1 : 0;
  },
  compact: async (newsroom, { flags, out }, progress) => {
    const result = await tapeCompacted(newsroom, (done, of) => progress.step(done, of, "folding"));
    progress.end();
    const text = `${result.filesBefore} files before, ${result.filesAfter} now, version ${result.version}\n`;
    await out.print(flags.json ? `${JSON.stringify(result)}\n` : text);
    return 0;
  },
  upgrade: async (newsroom, { flags, out }) => {
    const result = await tapeUpgraded(newsroom);
    const text = `format ${result.from} before, ${result.to} now, version ${result.version}; derived files rebuilt\n`;
    await out.print(flags.json ? `${JSON.stringify(result)}\n` : text);
    return 0;
  },
};

export const tape: Command = {
  name: "tape",
  arguments: `[${Object.keys(WORKS).join("|")}]`,
  words: { least: 0, most: 2 },
  summary: "What is on the tape; verify every digest; fold small files; bring an older tape to today's format.",
  details:
    "`tape watch [DATE]` holds the published index and market value against the sum of the issues: exit code 1 where they\ndiffer by more than half a basis point, with the issue that is likely wrong.",
  settings: [],
  options: { json: { type: "boolean", help: "the answer as JSON" } },
  examples: ["bellwether tape", "bellwether tape verify"],
  run: async (call) => {
    const word = call.words[0] ?? "list";
    const work = Object.hasOwn(WORKS, word) ? WORKS[word] : undefined;
    if (!work) {
      const near = suggest(word, Object.keys(WORKS));
      throw usage(
        `tape: "${word}" is not one of ${Object.keys(WORKS).join(", ")}${near ? `; did you mean "${near}"?` : ""}`,
      );
    }
    if (call.words[1] !== undefined && word !== "watch")
      throw usage(`tape ${word} takes no date; "${call.words[1]}" is one too many`);
    const { newsroom } = openFor(call, { tape: word !== "upgrade" });
    return work(
      newsroom,
      call,
      progressOn(call.out, newsroom.settings.logLevel, () => call.effects.now().getTime()),
    );
  },
};

const lastSessions = ({ tape }: Newsroom) => tape?.sessions("KOSPI").slice(-1) ?? [];

/** Whose word counts first where sources or scopes differ, and until when each venue's trades count. */
function rulesText(): string {
  const ranks = Object.entries(PRECEDENCE).map(
    ([dataset, order]) => `  ${dataset}: ${order.join(" > ").replace("*", "any other")}\n`,
  );
  const scopes = SCOPES.map(({ venue, phase }) => `${venue} ${phase}`).join(" > ");
  const venues = VENUE_RULES.map(
    ({ venue, from, regularUntil, countedUntil }) =>
      `  ${venue} from ${from}: regular session until ${regularUntil}, trades counted until ${countedUntil}\n`,
  );
  return `precedence\n${ranks.join("")}  scopes: ${scopes}\nvenues\n${venues.join("")}`;
}

function listingText(listing: TapeListing): string {
  if (listing.files === 0) return `${listing.home}: nothing yet; \`bellwether ingest\` brings files in\n`;
  const head = `${listing.home}: version ${listing.version} of ${listing.written}, ${listing.files} files, ${listing.bytes} bytes\n`;
  const spans = listing.spans.map(({ dataset, market, scope, from, through, rows, days, gaps }) => {
    const of = [dataset, market, scope].filter(Boolean).join(" ");
    const missing = gaps?.reduce((sum, gap) => sum + gap.sessions, 0) ?? 0;
    const first = gaps?.[0];
    const gap = first ? `; ${missing} sessions missing, the first ${first.from}` : "";
    return `  ${of}: ${from} to ${through}, ${days} days, ${rows} rows${gap}\n`;
  });
  const section = (title: string, rows: readonly string[]) => (rows.length > 0 ? `${title}\n${rows.join("")}` : "");
  return [
    head,
    section("datasets", spans),
    section(
      "superseded",
      listing.superseded.map(({ dataset, rows }) => `  ${dataset}: ${rows} rows\n`),
    ),
    section(
      "set aside",
      listing.setAside.map(({ dataset, reason, rows }) => `  ${dataset}: ${rows} rows, ${reason}\n`),
    ),
    section(
      "sources",
      listing.sources.map(({ source, files, last }) => `  ${source}: ${files} files, the last ${last}\n`),
    ),
  ].join("");
}
