import type { FileSource } from "../market/file-source.ts";
import { matchColumns } from "./column-match.ts";

/** Every weekday of the exchange's calendar: `state` open or closed, local hours, a note such as exam_day. */
export const calendarTable: FileSource = {
  id: "calendar-table",
  title: "Korea Exchange calendar, every weekday",
  licence: "dates and hours: facts",
  recognise: (sight) => matchColumns(sight, ["date", "state", "open_kst", "close_kst", "note"]),
  plan: () => ({
    ignores: ["matches_index_data"],
    relations: [
      {
        dataset: "calendar",
        columns: { session: "date", state: "state", open: "open_kst", close: "close_kst", note: "note" },
      },
    ],
  }),
};

/** Sessions only, with hours and, in early years, a break at noon; Saturdays were sessions until 1998. */
export const calendarSessions: FileSource = {
  id: "calendar-sessions",
  title: "Korea Exchange sessions with hours",
  licence: "dates and hours: facts",
  recognise: (sight) => matchColumns(sight, ["date", "open_kst", "close_kst", "break_start_kst", "special"]),
  plan: () => ({
    ignores: ["break_start_kst", "break_end_kst"],
    relations: [
      {
        dataset: "calendar",
        columns: {
          session: "date",
          state: { constant: "open" },
          open: "open_kst",
          close: "close_kst",
          note: "special",
        },
      },
    ],
  }),
};
