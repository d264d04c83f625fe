import { join } from "node:path";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { realFetchEffects } from "../../src/newsroom/fetch-effects.ts";
import type { Step } from "../../src/newsroom/schedule.ts";
import { runPlan, type Try } from "../../src/newsroom/schedule-run.ts";
import { seoulTime } from "../../src/newsroom/states.ts";
import type { DayDesk } from "./day-desk.ts";

export const MONDAY = "2026-01-05" as TradingDay;
export interface Walk {
  readonly steps: string[];
  readonly lines: string[];
  run(options?: { dieAfter?: number }): Promise<void>;
}

/** Runs the plan with a clock that only sleeping moves. */
export function walk(desk: DayDesk, work?: (step: Step, sources: readonly string[]) => Try): Walk {
  const steps: string[] = [];
  const lines: string[] = [];
  return {
    ...{ steps, lines },
    async run({ dieAfter } = {}) {
      const newsroom = desk.open();
      const effects = {
        ...realFetchEffects((line) => desk.warned.push(line)),
        sleep: async (ms: number) => {
          desk.slept.push(ms);
          const later = new Date(newsroom.effects.now().getTime() + ms);
          const { day, time } = seoulTime(later);
          desk.at(day, time);
        },
      };
      const options = {
        session: MONDAY,
        market: "KOSPI",
        out: join(desk.home, "out"),
        tell: (line: string) => void lines.push(line),
      };
      await runPlan(
        newsroom,
        {
          ...options,
          work: async (step, sources) => {
            if (dieAfter !== undefined && steps.length >= dieAfter) throw new Error("killed");
            const { day, time } = seoulTime(newsroom.effects.now());
            steps.push(`${step.id} ${day} ${time.slice(0, 5)}`);
            return work?.(step, sources) ?? { outcome: "done" };
          },
        },
        effects,
      );
    },
  };
}

/** A try that KIS failed. */
export const FAILED: Try = { outcome: "failed", again: ["kis"] };
/** When the tries of a step were. */
export const timesOf = ({ steps }: Walk, id: string) =>
  steps.filter((step) => step.startsWith(id)).map((step) => step.slice(-5));

/** Runs the plan with the services themselves; `passing` sees the clock at every sleep. */
export async function realDay(desk: DayDesk, passing: (day: string, time: string) => void) {
  const newsroom = desk.open();
  const lines: string[] = [];
  const effects = {
    ...realFetchEffects((line) => desk.warned.push(line)),
    sleep: async (ms: number) => {
      const { day, time } = seoulTime(new Date(newsroom.effects.now().getTime() + ms));
      desk.at(day, time);
      passing(day, time);
    },
  };
  const out = join(desk.home, "out");
  const tell = (line: string) => void lines.push(`${seoulTime(newsroom.effects.now()).time.slice(0, 5)} ${line}`);
  await runPlan(desk.open(), { session: MONDAY, market: "KOSPI", out, tell }, effects);
  return { lines, out };
}
