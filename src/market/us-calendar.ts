import { Calendar, type CalendarFile } from "./calendar.ts";
import file from "./data/us-calendar.json" with { type: "json" };

/** Sessions of the New York Stock Exchange: to tell a closed market from a close that nobody brought. */
export const US_CALENDAR = new Calendar(file as CalendarFile);
