import { join } from "node:path";
import { BellwetherError } from "../market/error.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { realFetchEffects } from "../newsroom/fetch-effects.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { planOf } from "../newsroom/schedule.ts";
import { runPlan } from "../newsroom/schedule-run.ts";
import { seoulTime } from "../newsroom/states.ts";
import type { Command } from "./command.ts";
import { dayFrom, openFor } from "./session-words.ts";

export const schedule: Command = {
  name: "schedule",
  arguments: "[DATE|today]",
  words: { least: 0, most: 1 },
  summary: "When to ask whom for a session, from the close to the settled figures; --run does it.",
  details: `Without a date: today's session, or the next one. A run that was stopped goes on where it stopped when it is started
again; one that slept passes over the steps that a later one makes up for. What failed or was not there yet is asked for
again after 1, 2, 4, 8 and then every 15 minutes until the next step. Stories go to the folder of --out. Exit code 1
when something was not published in its time, 3 when something failed to the end.`,
  settings: ["market", "style", "krxUrl", "kisUrl", "ecosUrl", "dataGoKrUrl"],
  options: {
    run: { type: "boolean", help: "run the plan to its end, into the next trading day" },
    out: { type: "string", value: "FOLDER", help: "folder for the stories; `stories` in the home folder by default" },
    json: { type: "boolean", help: "the plan as JSON" },
  },
  examples: ["bellwether schedule", "bellwether schedule today --run --out stories"],
  run: async (call) => {
    const { flags, out } = call;
    const { newsroom, market } = openFor(call);
    const session = sessionOf(call.words[0], newsroom);
    const plan = planOf(newsroom.calendar, session);
    if (flags.json) await out.print(`${JSON.stringify({ session, steps: plan }, null, 1)}\n`);
    else {
      for (const { id, day, time, sources, state, why } of plan) {
        await out.print(`${day} ${time} KST  ${id.padEnd(14)}${state.padEnd(10)}${sources.join(", ")}: ${why}\n`);
      }
    }
    if (!flags.run) return 0;
    const folder = typeof flags.out === "string" ? flags.out : join(newsroom.settings.home, "stories");
    const tell = (line: string) => {
      const { day, time } = seoulTime(newsroom.effects.now());
      return out.print(`${day} ${time.slice(0, 5)} ${line}\n`);
    };
    const progress = await runPlan(
      newsroom,
      { session, market, out: folder, tell },
      realFetchEffects(out.warn, call.effects.env),
    );
    const outcomes = Object.values(progress.done);
    if (outcomes.some(({ outcome }) => outcome === "failed")) return 3;
    return outcomes.some(({ outcome }) => outcome === "incomplete") ? 1 : 0;
  },
};

function sessionOf(word: string | undefined, { calendar, effects }: Newsroom): TradingDay {
  const today = seoulTime(effects.now()).day;
  if (word !== undefined && word !== "today") {
    const day = dayFrom(word);
    if (calendar.isSession(day)) return day;
    const kind = calendar.stateOf(day).kind === "unknown" ? "calendar-not-known" : "holiday";
    throw new BellwetherError(
      kind,
      `${day} is no session that the calendar knows; the next is ${calendar.nextSession(day) ?? "not known"}`,
    );
  }
  const session = calendar.isSession(today) ? today : calendar.nextSession(today);
  if (session) return session;
  throw new BellwetherError("calendar-not-known", `${today}: calendar not known; it ends on ${calendar.knownThrough}`);
}
