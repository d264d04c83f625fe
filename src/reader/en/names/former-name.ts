import { dayNumber } from "../../day-number.ts";
import type { Story } from "../story.ts";

/** Indices that went by another name before a day: stories of then print that one. */
const FORMER: Readonly<Record<string, { readonly until: number; readonly name: string }>> = {
  "NGX All-Share": { until: dayNumber(2021, 3, 25), name: "NSE All-Share" },
  "MSX 30": { until: dayNumber(2021, 11, 28), name: "MSM 30" },
  "Kuwait All Share": { until: dayNumber(2018, 4, 1), name: "Kuwait Stock Exchange Index" },
  "TA-35": { until: dayNumber(2017, 2, 12), name: "TA-25" },
  "MOEX Russia": { until: dayNumber(2017, 11, 27), name: "MICEX" },
  "BIST 100": { until: dayNumber(2013, 4, 5), name: "ISE National 100" },
  "FTSE Bursa Malaysia KLCI": { until: dayNumber(2009, 7, 6), name: "Kuala Lumpur Composite" },
};

/** The name by which the story's day knew an index. */
export function nameOfDay(session: number, name: string): string {
  const former = FORMER[name];
  return former !== undefined && session < former.until ? former.name : name;
}

/** Gives the indices of a story's claims the names of its day. */
export function settleNames(story: Story): void {
  for (const [at, { subject }] of story.claims.entries()) {
    const name = nameOfDay(story.session, subject);
    if (name !== subject) story.rename(at, name);
  }
}
