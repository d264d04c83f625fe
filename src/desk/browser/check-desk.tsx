import { useEffect, useRef, useState } from "preact/hooks";
import { Editor } from "./check-editor.tsx";
import { Findings } from "./check-findings.tsx";
import { type CheckWords, type DeskStory, type Report, word } from "./check-words.ts";
import { DropZone } from "./drop-zone.tsx";
import { saveBlob } from "./save-picture.ts";

const MOST_STORIES = 100;
/** A text this long is checked a moment after the last key, a shorter one at every key. */
const LONG = 200_000;
const LONG_WAIT_MS = 250;
const LONGEST = 1024 * 1024;

let nextId = 1;
const fresh = (name: string, text = "", raw = false): DeskStory => ({
  id: nextId++,
  name,
  text,
  ...(raw ? { raw } : {}),
});

interface Parts {
  readonly words: CheckWords;
  readonly sample: string;
  readonly typed: string;
}

export function CheckDesk({ words, sample, typed }: Parts) {
  const [stories, setStories] = useState<readonly DeskStory[]>(() => [fresh(word(words, "untitled", "1"), typed)]);
  const [active, setActive] = useState(() => stories[0]?.id ?? 0);
  const [tape, setTape] = useState(true);
  const [caret, setCaret] = useState(0);
  const [problem, setProblem] = useState("");
  const [took, setTook] = useState("");
  const [focus, setFocus] = useState<{ offset: number; length: number; at: number }>();
  const current = stories.find(({ id }) => id === active) ?? stories[0];
  const request = useChecker(stories, tape, words, setStories, setProblem, setTook);
  const texts = stories.map(({ id, text }) => `${id}:${text}`).join("\u0000");
  useEffect(() => request.check(), [texts, tape]);

  const change = (id: number, text: string, raw = false) =>
    setStories((all) => all.map((one) => (one.id === id ? { ...one, text, ...(raw ? { raw } : {}) } : one)));

  async function take(files: readonly File[]): Promise<void> {
    const read = await Promise.all(
      files.slice(0, MOST_STORIES).map(async (file) => fresh(file.name, await textOf(file), true)),
    );
    if (read.length === 0) return;
    setStories((all) => [...all.filter(({ text }) => text.trim() !== ""), ...read].slice(0, MOST_STORIES));
    setActive(read[0]?.id ?? 0);
  }

  function add(): void {
    const story = fresh(word(words, "untitled", String(stories.length + 1)));
    setStories([...stories, story]);
    setActive(story.id);
  }

  function remove(id: number): void {
    const left = stories.filter((one) => one.id !== id);
    const kept = left.length > 0 ? left : [fresh(word(words, "untitled", "1"))];
    setStories(kept);
    setActive(kept[0]?.id ?? 0);
  }

  function mend(repair: { offset: number; length: number; printed: string }): void {
    if (!current) return;
    const { text } = current;
    change(current.id, text.slice(0, repair.offset) + repair.printed + text.slice(repair.offset + repair.length));
    setFocus({ offset: repair.offset, length: repair.printed.length, at: Date.now() });
  }

  async function share(): Promise<void> {
    if (!current) return;
    const reply = await fetch("/api/v1/report", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ stories: [{ name: current.name, text: current.text }], tape, words: words.language }),
    });
    if (reply.ok) saveBlob(await reply.blob(), `${current.name.replace(/\.[a-z]+$/i, "")}-check.html`);
    else setProblem((await reply.json()).error?.message ?? "");
  }

  if (!current) return null;
  return (
    <DropZone kind="check-desk" label={word(words, "drop")} onFiles={take}>
      <div class="bar">
        <label class="file">
          {word(words, "choose")}
          <input type="file" multiple onChange={(event) => take([...(event.currentTarget.files ?? [])])} />
        </label>
        <button type="button" onClick={add}>
          {word(words, "add")}
        </button>
        {sample && (
          <button type="button" onClick={() => change(current.id, sample)}>
            {word(words, "sample")}
          </button>
        )}
        <label class="switch">
          <input type="checkbox" checked={tape} onChange={(event) => setTape(event.currentTarget.checked)} />{" "}
          {word(words, "tape")}
        </label>
        <button type="button" onClick={share} disabled={current.text.trim() === ""}>
          {word(words, "share")}
        </button>
      </div>
      {stories.length > 1 && (
        <ul class="tabs" aria-label={word(words, "stories")}>
          {stories.map((story) => (
            <li key={story.id}>
              <button
                type="button"
                aria-current={story.id === active ? "true" : undefined}
                onClick={() => setActive(story.id)}
              >
                {story.name} <Tally report={story.report} words={words} />
              </button>
              <button
                type="button"
                class="plain"
                aria-label={`${word(words, "remove")}: ${story.name}`}
                onClick={() => remove(story.id)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="check-columns">
        <Editor
          key={current.id}
          words={words}
          story={current}
          focus={focus}
          onText={(text, raw) => change(current.id, text, raw)}
          onCaret={setCaret}
        />
        <Findings
          words={words}
          story={current}
          caret={caret}
          took={took}
          problem={current.text.length > LONGEST ? word(words, "tooLarge") : problem}
          onMend={mend}
          onShow={(offset, length) => setFocus({ offset, length, at: Date.now() })}
        />
      </div>
    </DropZone>
  );
}

function Tally({ report, words }: { report: Report | undefined; words: CheckWords }) {
  const wrong = report ? report.summary.contradicted + report.summary.inconsistent : 0;
  if (!report) return null;
  return (
    <span class={wrong > 0 ? "wrong" : "fine"}>
      {wrong > 0 ? `${words.signs.contradicted} ${wrong}` : words.signs.confirmed}
    </span>
  );
}

/** One request at a time: what is typed meanwhile goes with the next. */
function useChecker(
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
      const reply = await fetch("/api/v1/check", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          stories: sent.map(({ name, text }) => ({ name, text })),
          tape: now.tape,
          words: words.language,
        }),
      });
      const answer = await reply.json();
      if (reply.ok) {
        const reports = new Map(
          sent.map((story, at) => [story.id, [story.text, answer.reports[at] as Report] as const]),
        );
        setStories((all) => all.map((story) => withReport(story, reports.get(story.id))));
        setProblem("");
        setTook(word(words, "took", Math.max(1, performance.now() - started).toFixed(0)));
      } else setProblem(answer.error?.message ?? word(words, "failed"));
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

/** A record or a page becomes its story; of plain text the offsets count from where it lies in what was typed. */
function withReport(story: DeskStory, found: readonly [string, Report] | undefined): DeskStory {
  if (!found) return story;
  const [text, report] = found;
  const { raw, ...rest } = story;
  if (raw && story.text === text && report.text.trim() !== text.trim()) {
    return { ...rest, text: report.text, report, checkedText: report.text };
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

/** UTF-8, or the Korean code page that older pages are saved in. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.slice(0, LONGEST * 4).arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("euc-kr").decode(bytes);
  }
}
