import { useRef } from "preact/hooks";
import { type CheckWords, type DeskStory, given, LONGEST, type Report, word } from "./check-words.ts";

/** A text this long is checked a moment after the last key, a shorter one at every key. */
const LONG = 200_000;
const LONG_WAIT_MS = 250;

/** One request at a time: what is typed meanwhile goes with the next. */
export function useChecker(
  stories: readonly DeskStory[],
  tape: boolean,
  words: CheckWords,
  setStories: (change: (all: readonly DeskStory[]) => readonly DeskStory[]) => void,
  setProblem: (text: string) => void,
  setTook: (text: string) => void,
) {
  const state = useRef({ running: false, again: false, timer: 0, stories, tape });
  state.current.stories = stories;
  state.current.tape = tape;

  async function run(): Promise<void> {
    const now = state.current;
    if (now.running) {
      now.again = true;
      return;
    }
    const sent = now.stories.filter(({ text }) => text.trim() !== "" && text.length <= LONGEST);
    if (sent.length === 0) {
      setStories((all) => all.map(({ report: _, checkedText: __, ...one }) => one));
      return;
    }
    now.running = true;
    const started = performance.now();
    try {
      const { reports, problem } = await ask(sent, now.tape, words);
      if (reports) {
        setStories((all) => all.map((story) => withReport(story, reports.get(story.id))));
        setProblem("");
        setTook(word(words, "took", Math.max(1, performance.now() - started).toFixed(0)));
      } else setProblem(problem ?? word(words, "failed"));
    } catch {
      setProblem(word(words, "failed"));
    } finally {
      now.running = false;
      if (now.again) {
        now.again = false;
        run();
      }
    }
  }

  return {
    check: () => {
      clearTimeout(state.current.timer);
      const size = stories.reduce((sum, { text }) => sum + text.length, 0);
      if (size > LONG) state.current.timer = window.setTimeout(run, LONG_WAIT_MS);
      else run();
    },
  };
}

interface Answer {
  /** By the id of the story, with the text that was checked. */
  readonly reports?: ReadonlyMap<number, readonly [string, Report]>;
  readonly problem?: string;
}

/** Has the stories checked by the desk. */
async function ask(sent: readonly DeskStory[], tape: boolean, words: CheckWords): Promise<Answer> {
  const reply = await fetch("/api/v1/check", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ stories: sent.map(given), tape, words: words.language }),
  });
  const answer = await reply.json();
  if (!reply.ok) return { problem: answer.error?.message };
  return { reports: new Map(sent.map(({ id, text }, at) => [id, [text, answer.reports[at] as Report]])) };
}

/** A record or a page becomes its story; of plain text the offsets count from where it lies in what was typed. */
function withReport(story: DeskStory, found: readonly [string, Report] | undefined): DeskStory {
  if (!found) return story;
  const [text, report] = found;
  const { raw, ...rest } = story;
  if (raw && story.text === text && report.text.trim() !== text.trim()) {
    const session = report.session ? { session: report.session } : {};
    return { ...rest, ...session, text: report.text, report, checkedText: report.text };
  }
  const at = text.indexOf(report.text);
  const marks = at < 0 ? [] : report.marks.map((mark) => ({ ...mark, offset: mark.offset + at }));
  const problems = report.problems.map((one) => ({
    ...one,
    repair: at < 0 || !one.repair ? null : { ...one.repair, offset: one.repair.offset + at },
  }));
  const claims = report.claims.map((claim) => ({ ...claim, offset: claim.offset + Math.max(0, at) }));
  return { ...rest, report: { ...report, marks, problems, claims }, checkedText: text };
}
