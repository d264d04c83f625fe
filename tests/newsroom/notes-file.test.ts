import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BellwetherError } from "../../src/market/error.ts";
import { loadNotes } from "../../src/newsroom/notes-file.ts";
import { loadStyle } from "../../src/newsroom/style-file.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { filesWith } from "./desk.ts";

async function fails(run: Promise<unknown>, code: string, ...words: readonly RegExp[]) {
  await assert.rejects(run, (error: unknown) => {
    assert.ok(error instanceof BellwetherError, String(error));
    assert.equal(error.code, code);
    for (const word of words) assert.match(error.message, word);
    return true;
  });
}

const notes = (text: string | Uint8Array) => loadNotes("n.json", filesWith({ "n.json": text }));
const macro = `"kind": "macro", "id": "m", "measure": "exports", "subject": "South Korea", "period": "2025", "unit": "USD"`;

describe("a notes file", () => {
  test("is a list, or an object with notes, with comments and trailing commas", async () => {
    const one = `{"kind": "reason", "id": "a", "code": "005930", "en": "demand",}`;
    const listed = await notes(`[${one}, // why\n]`);
    assert.deepEqual(listed, await notes(`{"notes": [${one}]}`));
    assert.equal(listed[0]?.suppliedBy, "the person who wrote the notes file");
  });

  test("may begin with a byte order mark", async () => {
    const text = new TextEncoder().encode("\ufeff[]");
    assert.deepEqual(await notes(text), []);
  });

  test("takes numbers as text or as numbers, exactly", async () => {
    const [one] = await notes(`[{${macro}, "value": 709700000000, "precision": "100000000"}]`);
    assert.ok(one?.kind === "macro" && one.value === "709700000000");
  });

  const bad: readonly [string, string, readonly RegExp[]][] = [
    ["an unknown kind", `[{"kind": "rumour", "id": "a"}]`, [/n\.json: note 1 \("a"\)/, /kind/]],
    ["no kind", `[{"id": "a"}]`, [/note 1 \("a"\)/, /kind/]],
    ["no id", `[{"kind": "reason", "code": "005930"}]`, [/note 1:/, /\bid\b/]],
    ["an id with spaces", `[{"kind": "reason", "id": "My Note", "code": "005930"}]`, [/id: .*lower-case/]],
    ["a value that is no number", `[{${macro}, "value": "lots"}]`, [/note 1 \("m"\)/, /value: .*plain number/]],
    ["a value with commas", `[{${macro}, "value": "709,700"}]`, [/value/]],
    [
      "the second note wrong",
      `[{"kind": "reason", "id": "a", "code": "1"}, {"kind": "analyst", "id": "b"}]`,
      [/note 2 \("b"\)/, /name/, /house/],
    ],
    [
      "two notes of one id",
      `[{"kind": "reason", "id": "a", "code": "1"}, {"kind": "reason", "id": "a", "code": "2"}]`,
      [/two notes have the id "a"/],
    ],
    ["no list", `{"note": []}`, [/list of notes/]],
    ["a bare number", "5", [/list of notes/]],
    ["null", "null", [/list of notes/]],
    ["a list of nulls", "[null]", [/note 1/]],
  ];
  for (const [what, text, words] of bad) {
    test(`with ${what} is refused, note and field named`, () => fails(notes(text), "bad-notes", ...words));
  }

  test("that is missing, not JSON or not text says which file", async () => {
    await fails(loadNotes("gone.json", filesWith({})), "unreadable-file", /gone\.json: there is no such file/);
    await fails(notes("[{]"), "damaged-file", /n\.json: is not valid JSON/);
    await fails(notes(new Uint8Array([0xff, 0xff])), "damaged-file", /n\.json: is not UTF-8/);
  });

  test("a quotation mark or slashes inside words are no comment", async () => {
    const [one] = await notes(
      `[{"kind": "reason", "id": "a", "code": "1", "en": "see \\"https://x.org/*a*/\\", it said"}]`,
    );
    assert.ok(one?.kind === "reason" && one.en === 'see "https://x.org/*a*/", it said');
  });
});

describe("a style file", () => {
  const style = (text: string) => loadStyle("s.json", filesWith({ "s.json": text }));

  test("changes what it names and leaves the rest", async () => {
    const changed = await style(`{"agency": "Desk", "places": {"percent": 1}, "city": {"en": "BUSAN"}}`);
    assert.deepEqual(changed, {
      ...DEFAULT_STYLE,
      agency: "Desk",
      places: { amount: 2, percent: 1 },
      city: { en: "BUSAN", ko: "서울" },
    });
  });

  test("none is the house style", async () =>
    assert.deepEqual(await loadStyle(undefined, filesWith({})), DEFAULT_STYLE));

  const bad: readonly [string, RegExp][] = [
    [`{"agancy": "Desk"}`, /agancy/],
    [`{"percentWord": "per cent"}`, /percentWord/],
    [`{"places": {"percent": 9}}`, /places\.percent/],
    [`{"places": {"percents": 1}}`, /percents/],
    [`{"order": ["lead", "weather"]}`, /order\.1/],
    [`{"largeCaps": ["Samsung"]}`, /largeCaps\.0.*005930/],
    [`{"words": {"most": 10}}`, /words\.most/],
    ["[]", /the file/],
    ["null", /the file/],
  ];
  for (const [text, words] of bad) {
    test(`${text} is refused and the field named`, () => fails(style(text), "bad-style", /s\.json/, words));
  }
});
