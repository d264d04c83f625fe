import type { z } from "zod";
import { reportHtml } from "../../checker/report-html.ts";
import { readingJson } from "../../reader/reading-json.ts";
import { checked, checkJson } from "../models/check-model.ts";
import { Problem } from "../problem.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { checkReply, readReply, storiesGiven } from "./shapes.ts";

/** All stories of one request together: more is work for the command line. */
const MOST_TEXT = 4 * 1024 * 1024;

type Given = z.output<typeof storiesGiven>;

function measured(given: Given): Given {
  const total = given.stories.reduce((sum, { text }) => sum + text.length, 0);
  if (total > MOST_TEXT) throw new Problem("too-large", "the stories of one request have at most 4 MiB together");
  return given;
}

export const CHECK_ENDPOINTS: readonly Endpoint[] = [
  endpoint({
    id: "checkStories",
    method: "post",
    path: "/api/v1/check",
    tag: "stories",
    summary: "A verdict on every figure of one story or several; those of one request chain to each other.",
    scope: "read",
    body: storiesGiven,
    reply: checkReply,
    answer: (desk, { body, frame }) => {
      const { stories, tape, words } = measured(body);
      return { reports: checked(desk, stories, { tape }).map((file) => checkJson(file, words ?? frame.language)) };
    },
  }),
  endpoint({
    id: "readStories",
    method: "post",
    path: "/api/v1/read",
    tag: "stories",
    summary: "What stories claim, figure by figure, without a verdict.",
    scope: "read",
    body: storiesGiven,
    reply: readReply,
    answer: (desk, { body }) => ({
      readings: checked(desk, measured(body).stories, { tape: false }).map(({ reading, name }) =>
        readingJson(reading, name),
      ),
    }),
  }),
  endpoint({
    id: "reportStory",
    method: "post",
    path: "/api/v1/report",
    tag: "stories",
    summary: "One story's report as a page that needs nothing else.",
    scope: "read",
    body: storiesGiven,
    reply: "text/html",
    answer: (desk, { body, frame }) => {
      const { stories, tape, words } = measured(body);
      const [file] = checked(desk, stories, { tape });
      if (!file || stories.length > 1) throw new Problem("bad-request", "stories: a report is of one story");
      return {
        type: "text/html; charset=utf-8",
        text: reportHtml(file.report, file.reading, {
          title: file.file.title ?? file.name,
          words: words ?? frame.language,
        }),
        fileName: "bellwether-check.html",
      };
    },
  }),
];
