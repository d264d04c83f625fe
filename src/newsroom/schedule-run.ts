import { join } from "node:path";
import { BellwetherError } from "../market/error.ts";
import { isTradingDay, type TradingDay } from "../market/trading-day.ts";
import { renderText } from "../story/render-text.ts";
import type { StoryLanguage } from "../story/story.ts";
import { closeSession, writeClose } from "./close.ts";
import { fetchSession } from "./fetch.ts";
import type { FetchEffects } from "./fetch-effects.ts";
import { keep } from "./fetch-world.ts";
import { parseJsonFile, readTextFile } from "./json-file.ts";
import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { instantOf, nextStep, type Progress, planOf, type Step } from "./schedule.ts";
import { changesOf, changeText, stateOfClose } from "./states-told.ts";
import { loadStyle } from "./style-file.ts";

/** The longest single sleep: a computer that slept itself wakes up to the right time. */
const MOST_SLEEP_MS = 60_000;

export interface RunOptions {
  readonly session: TradingDay;
  readonly market: string;
  /** Folder for the stories. */
  readonly out: string;
  /** Tells what happens, one line each. */
  readonly tell: (line: string) => void | Promise<void>;
  /** Does one step; asks services and writes the stories when missing. */
  readonly work?: (step: Step) => Promise<"done" | "failed">;
}

/**
 * Runs a session's plan to its end. What was done is kept on disk after each step, so a run that was killed goes on
 * where it stopped, and one that slept passes over what a later step makes up for.
 *
 * @throws BellwetherError `damaged-file` for a kept plan that cannot be read
 */
export async function runPlan(newsroom: Newsroom, options: RunOptions, effects: FetchEffects): Promise<Progress> {
  const { session, tell } = options;
  const plan = planOf(newsroom.calendar, session);
  const work = options.work ?? ((step: Step) => workOn(newsroom, step, options, effects));
  const path = join(newsroom.settings.home, "schedule", `${session}.json`);
  const now = () => newsroom.effects.now();
  let progress = keptProgress(path, session, newsroom);
  const note = (step: Step, outcome: Progress["done"][string]["outcome"]) => {
    progress = { session, done: { ...progress.done, [step.id]: { at: now().toISOString(), outcome } } };
    keep(effects, path, `${JSON.stringify(progress, null, 1)}\n`);
  };
  for (;;) {
    const next = nextStep(plan, progress, now());
    if (!next) return progress;
    for (const step of next.passedOver) {
      note(step, "passed-over");
      await tell(`${step.day} ${step.time} ${step.id}: passed over, its time went by; ${next.step.id} makes up for it`);
    }
    const left = instantOf(next.step).getTime() - now().getTime();
    if (!next.isDue) {
      await effects.sleep(Math.min(MOST_SLEEP_MS, left));
      continue;
    }
    note(next.step, await work(next.step));
  }
}

function keptProgress(path: string, session: TradingDay, { effects }: Newsroom): Progress {
  const text = readTextFile(path, effects, { missing: "allowed" });
  if (text === undefined) return { session, done: {} };
  const found = parseJsonFile(path, text) as Partial<Progress> | null;
  if (found?.session === session && isTradingDay(session) && typeof found.done === "object") return found as Progress;
  throw new BellwetherError("damaged-file", `${path}: is not the plan of ${session}; remove it to begin anew`);
}

/** Asks the step's services, then writes the session's stories as the data now have it. */
async function workOn(newsroom: Newsroom, step: Step, options: RunOptions, effects: FetchEffects) {
  const { session, market, tell } = options;
  let failed = false;
  for (const source of step.sources) {
    try {
      const fresh = openNewsroom(newsroom.settings, newsroom.effects, { bundled: newsroom.bundled });
      const report = await fetchSession(fresh, { session, source }, effects);
      for (const { outcome, line } of report.parts) {
        if (outcome !== "past") await tell(`${step.id}: ${outcome}: ${line}`);
        failed ||= outcome === "failed";
      }
    } catch (error) {
      if (!(error instanceof BellwetherError)) throw error;
      await tell(`${step.id}: ${error.message}`);
      failed = true;
    }
  }
  const fresh = openNewsroom(newsroom.settings, newsroom.effects, { bundled: newsroom.bundled });
  try {
    await writeStories(fresh, step, options, effects);
  } catch (error) {
    if (!(error instanceof BellwetherError)) throw error;
    await tell(`${step.id}: no ${market} story: ${error.message}`);
    failed = true;
  }
  return failed ? "failed" : "done";
}

const LANGUAGES: readonly StoryLanguage[] = ["en", "ko"];

async function writeStories(newsroom: Newsroom, step: Step, options: RunOptions, effects: FetchEffects): Promise<void> {
  const { session, market, out, tell } = options;
  const style = await loadStyle(newsroom.settings.style, newsroom.effects);
  const close = closeSession(newsroom, market, session);
  const changes = changesOf(newsroom, market, session);
  for (const language of LANGUAGES) {
    const path = join(out, `${session}-${market}-${step.id}-${language}.txt`);
    keep(effects, path, renderText(writeClose(close, newsroom, language, style)));
    await tell(`${step.id}: ${stateOfClose(close)} story in ${path}`);
  }
  for (const change of changes) await tell(`${step.id}: changed: ${changeText(change, newsroom)}`);
}
