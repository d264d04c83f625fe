import { join } from "node:path";
import { BellwetherError } from "../market/error.ts";
import { faultKind } from "../market/service-fault.ts";
import { isTradingDay, type TradingDay } from "../market/trading-day.ts";
import { renderText } from "../story/render-text.ts";
import type { StoryLanguage } from "../story/story.ts";
import { closeSession, writeClose } from "./close.ts";
import { type FetchedPart, fetchSession } from "./fetch.ts";
import type { FetchEffects } from "./fetch-effects.ts";
import { keep } from "./fetch-world.ts";
import { parseJsonFile, readTextFile } from "./json-file.ts";
import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { nextMove, type Outcome, type Progress, pauseAfter, planOf, type Step } from "./schedule.ts";
import { changesOf, changeText, stateOfClose } from "./states-told.ts";
import { loadStyle } from "./style-file.ts";

/** The longest single sleep: a computer that slept itself wakes up to the right time. */
const MOST_SLEEP_MS = 60_000;

/** What came of one try. */
export interface Try {
  readonly outcome: Outcome;
  /** Services that may give more when asked again; missing where nothing can come of it. */
  readonly again?: readonly string[];
}

export interface RunOptions {
  readonly session: TradingDay;
  readonly market: string;
  /** Folder for the stories. */
  readonly out: string;
  /** Tells what happens, one line each. */
  readonly tell: (line: string) => void | Promise<void>;
  /** Tries a step with some of its services; asks them and writes the stories when missing. */
  readonly work?: (step: Step, sources: readonly string[]) => Promise<Try>;
}

/**
 * Runs a session's plan to its end. Where it stands is kept on disk after each try, so a run that was killed goes on
 * where it stopped, pauses included, and one that slept passes over what a later step makes up for.
 *
 * @throws BellwetherError `damaged-file` for a kept plan that cannot be read
 */
export async function runPlan(newsroom: Newsroom, options: RunOptions, effects: FetchEffects): Promise<Progress> {
  const { session, tell } = options;
  const plan = planOf(newsroom.calendar, session);
  const work = options.work ?? ((step: Step, sources) => workOn(newsroom, step, sources, options, effects));
  const path = join(newsroom.settings.home, "schedule", `${session}.json`);
  const now = () => newsroom.effects.now();
  let progress = keptProgress(path, session, newsroom);
  const save = async (next: Progress) => {
    progress = next;
    try {
      keep(effects, path, `${JSON.stringify(progress, null, 1)}\n`);
    } catch (error) {
      if (!(error instanceof BellwetherError)) throw error;
      await tell(`the plan goes on, but where it stands cannot be kept: ${error.message}`);
    }
  };
  const over = (step: Step, outcome: Outcome) =>
    save({ session, done: { ...progress.done, [step.id]: { at: now().toISOString(), outcome } } });
  for (;;) {
    const move = nextMove(plan, progress, now());
    if (move.kind === "end") return progress;
    if (move.kind === "wait") {
      await effects.sleep(Math.min(MOST_SLEEP_MS, move.until.getTime() - now().getTime()));
      continue;
    }
    const { step } = move;
    if (move.kind === "close") {
      await over(step, move.outcome);
      const why = move.by && move.by !== step ? `; ${move.by.id} makes up for it` : "";
      await tell(`${step.id}: ${move.outcome.replace("-", " ")}, its time went by${why}`);
      continue;
    }
    const times = progress.tried?.step === step.id ? progress.tried.times + 1 : 1;
    const { outcome, again } = await work(step, move.sources);
    if (again === undefined) {
      await over(step, outcome);
      continue;
    }
    const { done } = progress;
    const tried = { step: step.id, times, last: now().toISOString(), outcome, sources: again };
    await save({ session, done, tried });
    const whom = again.length > 0 ? again.join(", ") : "the stories";
    await tell(`${step.id}: ${outcome}: ${whom} again in ${pauseAfter(times) / 60_000} min, until ${step.until}`);
  }
}

function keptProgress(path: string, session: TradingDay, { effects }: Newsroom): Progress {
  const text = readTextFile(path, effects, { missing: "allowed" });
  if (text === undefined) return { session, done: {} };
  const found = parseJsonFile(path, text) as Partial<Progress> | null;
  const isPlan = found?.session === session && isTradingDay(session) && typeof found.done === "object";
  if (isPlan && (found.tried === undefined || Array.isArray(found.tried.sources))) return found as Progress;
  throw new BellwetherError("damaged-file", `${path}: is not the plan of ${session}; remove it to begin anew`);
}

/** Asks services, then writes the session's stories as the data now have it. */
async function workOn(
  newsroom: Newsroom,
  step: Step,
  sources: readonly string[],
  options: RunOptions,
  effects: FetchEffects,
): Promise<Try> {
  const { session, market, tell } = options;
  const fresh = () => openNewsroom(newsroom.settings, newsroom.effects, { bundled: newsroom.bundled });
  const again: string[] = [];
  let [failed, waits, taken] = [false, false, sources.length === 0];
  for (const source of sources) {
    try {
      const { parts } = await fetchSession(fresh(), { session, source }, effects);
      for (const { outcome, line } of parts) if (outcome !== "past") await tell(`${step.id}: ${outcome}: ${line}`);
      failed ||= parts.some(({ outcome }) => outcome === "failed");
      waits ||= parts.some(isAwaited);
      taken ||= parts.some(({ outcome }) => outcome === "taken");
      if (parts.some((part) => isAwaited(part) || (part.outcome === "failed" && mayMend(part.code))))
        again.push(source);
    } catch (error) {
      if (!(error instanceof BellwetherError)) throw error;
      await tell(`${step.id}: ${error.message}`);
      failed = true;
      if (mayMend(error.code)) again.push(source);
    }
  }
  let unwritten = false;
  try {
    // Another try that brought nothing new leaves the stories as they are.
    if (taken || sources.length === step.sources.length) await writeStories(fresh(), step, options, effects);
  } catch (error) {
    if (!(error instanceof BellwetherError)) throw error;
    await tell(`${step.id}: no ${market} story: ${error.message}`);
    failed = true;
    unwritten = mayMend(error.code);
  }
  const outcome = failed ? "failed" : waits ? "incomplete" : "done";
  return again.length > 0 || unwritten ? { outcome, again } : { outcome };
}

/** Not published yet, and the day is not whole without it. */
const isAwaited = ({ outcome, optional }: FetchedPart): boolean => outcome === "later" && !optional;

/** Whether time alone may mend a fault: a service's, or a tape that another process writes. */
function mayMend(code = ""): boolean {
  const kind = faultKind(code);
  return kind ? kind.mends !== "never" : code.startsWith("store-");
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
