import { BellwetherError } from "../market/error.ts";
import { type FetchReport, fetchSession } from "../newsroom/fetch.ts";
import { realFetchEffects } from "../newsroom/fetch-effects.ts";
import { misfitText } from "../newsroom/index-watch.ts";
import { seoulTime } from "../newsroom/states.ts";
import { changeJson, changeText } from "../newsroom/states-told.ts";
import { SERVICES } from "../sources/service-registry.ts";
import type { Call, Command } from "./command.ts";
import { usage } from "./parse.ts";
import { progressOn } from "./progress.ts";
import { dayFrom, openFor } from "./session-words.ts";

const IDS = SERVICES.map(({ id }) => id);

export const fetch: Command = {
  name: "fetch",
  arguments: "[SOURCE] DATE|today",
  words: { least: 1, most: 2 },
  summary: "Ask services for a session and take in what they give; `fetch today` asks each for what it has now.",
  details: `Sources: ${IDS.join(", ")}. Keys come from the environment (\`bellwether doctor\` names them).
May be run again at any time: what is not there yet is named with the time it comes, and nothing doubtful is taken.
Exit code 1 when something is not there yet, 3 when a source failed.`,
  settings: ["krxUrl", "kisUrl", "ecosUrl", "dataGoKrUrl"],
  options: { json: { type: "boolean", help: "what became of each part, as JSON" } },
  examples: ["bellwether fetch today", "bellwether fetch krx-openapi 2026-01-02", "bellwether fetch kis today --json"],
  run: async (call) => {
    const { flags, out, effects } = call;
    const { newsroom } = openFor(call);
    const { source, word } = asked(call.words);
    const session = word === "today" ? seoulTime(effects.now()).day : dayFrom(word);
    const progress = progressOn(out, newsroom.settings.logLevel, () => effects.now().getTime());
    const report = await fetchSession(
      newsroom,
      { session, ...(source ? { source } : {}), progress: (done, of, what) => progress.step(done, of, what) },
      realFetchEffects(out.warn, effects.env),
    );
    progress.end();
    if (flags.json) await out.print(`${JSON.stringify(reportJson(report), null, 1)}\n`);
    else await printReport(report, call);
    return exitCode(report, source);
  },
};

function asked(words: readonly string[]): { readonly source?: string; readonly word: string } {
  const [first = "", second] = words;
  if (second !== undefined) return { source: first, word: second };
  if (IDS.includes(first)) throw usage(`fetch ${first} needs a date: \`bellwether fetch ${first} today\``);
  if (first !== "today" && !/^\d/.test(first)) {
    throw new BellwetherError(
      "unknown-source",
      `"${first}" is neither a date nor a source with a date; sources are ${IDS.join(", ")}`,
      {
        kind: "usage",
      },
    );
  }
  return { word: first };
}

/** Data to standard output; what failed or is missing to standard error. */
async function printReport(
  { parts, changes, misfits, newsroom, session, state }: FetchReport,
  { out }: Call,
): Promise<void> {
  await out.print(`${session}: ${state}\n`);
  for (const { outcome, line } of parts) {
    if (outcome === "taken") await out.print(`taken   ${line}\n`);
    else if (outcome === "failed") out.warn(`bellwether: ${line}`);
    else await out.print(`${outcome.padEnd(8)}${line}\n`);
  }
  if (parts.every(({ outcome }) => outcome === "no-key" || outcome === "past")) {
    await out.print("without a key: `bellwether template today` makes a page to key by hand\n");
  }
  for (const misfit of misfits) out.warn(`bellwether: ${misfitText(misfit)}`);
  for (const change of changes) await out.print(`changed ${changeText(change, newsroom)}\n`);
}

function reportJson({ session, state, parts, changes, misfits }: FetchReport): unknown {
  return { session, state, parts, changes: changes.map(changeJson), misfits: misfits.map(misfitText) };
}

/** A missing key is no failure of `fetch today`, but of a source that was named. What a day can do without never is. */
function exitCode({ parts }: FetchReport, source: string | undefined): number {
  const has = (outcome: string) =>
    parts.some((part) => part.outcome === outcome && (outcome === "failed" || outcome === "taken" || !part.optional));
  if (has("failed") || (source !== undefined && has("no-key"))) return 3;
  if (has("later") || !has("taken")) return 1;
  return 0;
}
