import { useEffect, useState } from "preact/hooks";
import type { Landing } from "../landing.ts";
import { reasonText } from "../words/reason-text.ts";
import { refusalText } from "../words/refusal-text.ts";
import { DropZone } from "./drop-zone.tsx";

interface Words {
  readonly drop: string;
  readonly dropHint: string;
  readonly choose: string;
  readonly waiting: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly done: string;
  readonly again: string;
  readonly refused: string;
  readonly open: string;
  readonly setAside: string;
  readonly noAnswer: string;
}

/** A file on its way: sent by the browser, then told of by the desk's events. */
type Row = Partial<Landing> & { readonly key: string; readonly name: string; readonly sent?: number };

/** Progress through the steps of the desk, as a share of the bar. */
const SHARES: Readonly<Record<string, number>> = { file: 0.45, derive: 0.7, commit: 0.92 };

export function IngestDrop({ words }: { words: Words }) {
  const [rows, setRows] = useState<readonly Row[]>([]);

  useEffect(() => {
    const events = new EventSource("/api/v1/events");
    const told = (event: MessageEvent) => {
      const landing = JSON.parse(event.data) as Landing;
      setRows((all) => all.map((row) => (row.id === landing.id ? { ...row, ...landing } : row)));
    };
    for (const kind of ["ingest.queued", "ingest.progress", "ingest.done", "ingest.failed"]) {
      events.addEventListener(kind, told);
    }
    // What the page says of the tape is said anew, whoever wrote it.
    events.addEventListener("tape.changed", () => renewed(["tape-head", "tape-state"]));
    return () => events.close();
  }, []);

  const patch = (key: string, change: Partial<Row>) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...change } : row)));

  async function take(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const key = `${file.name} ${Date.now()} ${Math.random()}`;
      setRows((all) => [...all, { key, name: file.name, sent: 0 }]);
      try {
        const landing = await send(file, (sent) => patch(key, { sent }), words.noAnswer);
        patch(key, landing);
        // An event may have come before the answer that names it.
        const reply = await fetch(`/api/v1/ingests/${landing.id}`);
        if (reply.ok) patch(key, await reply.json());
      } catch (error) {
        patch(key, { state: "failed", message: (error as Error).message });
      }
    }
  }

  return (
    <DropZone kind="drop" label={words.drop} onFiles={take}>
      <p class="drop-title">{words.drop}</p>
      <p class="soft">{words.dropHint}</p>
      <label class="file">
        {words.choose}
        <input type="file" multiple onChange={(event) => take([...(event.currentTarget.files ?? [])])} />
      </label>
      <ul class="landings" aria-live="polite">
        {rows.map((row) => (
          <Line key={row.key} row={row} words={words} />
        ))}
      </ul>
    </DropZone>
  );
}

/** Puts the parts of this page as the desk shows them now in the place of those shown. */
async function renewed(ids: readonly string[]): Promise<void> {
  const reply = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!reply.ok) return;
  const page = new DOMParser().parseFromString(await reply.text(), "text/html");
  for (const id of ids) {
    const fresh = page.getElementById(id);
    if (fresh) document.getElementById(id)?.replaceWith(document.adoptNode(fresh));
  }
}

function Line({ row, words }: { row: Row; words: Words }) {
  const { state, name, step, setAside, sessions } = row;
  const isOver = state === "done" || state === "refused" || state === "failed";
  const share = isOver ? 1 : state === "working" ? (SHARES[step ?? "file"] ?? 0.3) : (row.sent ?? 0) * 0.3;
  const aside = Object.entries(setAside ?? {});
  return (
    <li class={state ?? "waiting"}>
      <p>
        <b>{name}</b> <span>{told(row, words)}</span>
      </p>
      {!isOver && <progress max={1} value={share} aria-label={name} />}
      {(state === "refused" || state === "failed") && <p class="wrong">{refusalText(row, language())}</p>}
      {aside.length > 0 && (
        <p class="soft">
          {words.setAside}: {aside.map(([reason, count]) => `${count} (${reasonText(reason, language())})`).join(", ")}
        </p>
      )}
      {state === "done" && sessions && (
        <p class="chips">
          {Object.entries(sessions).map(([market, session]) => (
            <a key={market} href={`/${market}/${session}`}>
              {words.open.replace("#", `${market} ${session}`)}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}

function language() {
  return document.documentElement.lang === "ko" ? "ko" : "en";
}

function told({ state, step, rows = 0, added = 0, superseded = 0 }: Row, words: Words): string {
  if (state === "done") {
    const count = (value: number) => value.toLocaleString("en-US");
    if (added + superseded === 0) return words.again;
    return words.done.replace("#rows", count(rows)).replace("#added", count(added + superseded));
  }
  if (state === "refused" || state === "failed") return words.refused;
  return state === "working" ? (words.steps[step ?? "file"] ?? "") : words.waiting;
}

/** With XMLHttpRequest, which alone tells how much of a body has gone out. */
function send(file: File, progress: (share: number) => void, noAnswer: string): Promise<Landing> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/ingests?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = (event) => progress(event.loaded / Math.max(1, event.total));
    request.onerror = () => reject(new Error(noAnswer));
    request.onload = () => {
      const answer = JSON.parse(request.responseText);
      if (request.status < 300) resolve(answer as Landing);
      else reject(new Error(answer.error?.message ?? String(request.status)));
    };
    request.send(file);
  });
}
