import { useState } from "preact/hooks";

interface Words {
  readonly addNote: string;
  readonly save: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
}

/** Fields of each kind of note, those that must be filled in first. */
const FIELDS: Readonly<Record<string, { readonly must: readonly string[]; readonly may: readonly string[] }>> = {
  driver: { must: ["en", "attribution"], may: ["ko", "attributionKo"] },
  reason: { must: ["code", "en"], may: ["ko"] },
  analyst: { must: ["name", "house", "en"], may: ["ko"] },
  macro: { must: ["measure", "subject", "period", "value", "unit"], may: [] },
};
const ALWAYS = ["suppliedBy", "source"];

/** A note as the API takes it: the driver's attribution is a pair of words. */
function noteOf(kind: string, given: Readonly<Record<string, string>>): Record<string, unknown> {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim() !== ""));
  const { attribution, attributionKo, ...rest } = filled;
  const pair =
    kind === "driver" ? { attribution: { en: attribution, ...(attributionKo ? { ko: attributionKo } : {}) } } : {};
  return { kind, ...rest, ...pair };
}

export function NoteForm({ market, session, words }: { market: string; session: string; words: Words }) {
  const [kind, setKind] = useState("driver");
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState("");
  const fields = FIELDS[kind] ?? { must: [], may: [] };

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const names = [...fields.must, ...fields.may, ...ALWAYS];
    const own = Object.fromEntries(names.map((name) => [name, given[name] ?? ""]));
    const reply = await fetch(`/api/v1/sessions/${market}/${session}/notes`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(noteOf(kind, own)),
    });
    if (reply.ok) location.reload();
    else setProblem((await reply.json()).error?.message ?? String(reply.status));
  }

  return (
    <details class="note-form">
      <summary>{words.addNote}</summary>
      <form onSubmit={save}>
        <label>
          {words.fields.kind}{" "}
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            {Object.keys(FIELDS).map((name) => (
              <option key={name} value={name}>
                {words.kinds[name]}
              </option>
            ))}
          </select>
        </label>
        {[...fields.must, ...fields.may, ...ALWAYS].map((name) => (
          <label key={name}>
            {words.fields[name]}
            <input
              value={given[name] ?? ""}
              required={fields.must.includes(name)}
              onInput={(event) => setGiven({ ...given, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
        {problem && (
          <p role="alert" class="wrong">
            {problem}
          </p>
        )}
        <button type="submit">{words.save}</button>
      </form>
    </details>
  );
}
