import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Command } from "../../src/cli/command.ts";
import { optionsOf, parseWords } from "../../src/cli/parse.ts";
import { suggest } from "../../src/cli/suggest.ts";
import { BellwetherError } from "../../src/market/error.ts";
import { sampled } from "../rooms/sampled.ts";

const command: Command = {
  name: "try",
  arguments: "[DATE]",
  words: { least: 0, most: 1 },
  summary: "",
  settings: ["market"],
  options: {
    to: { type: "string", value: "DATE", help: "" },
    json: { type: "boolean", help: "" },
    format: { type: "string", choices: ["text", "html"], help: "" },
  },
  examples: [],
  run: async () => 0,
};

describe("the words of a call", () => {
  const fine: readonly [readonly string[], readonly string[], Record<string, unknown>][] = [
    [[], [], {}],
    [["2026-01-02"], ["2026-01-02"], {}],
    [["--to", "x"], [], { to: "x" }],
    [["--to=x"], [], { to: "x" }],
    [["--to=a=b"], [], { to: "a=b" }],
    [["--to="], [], { to: "" }],
    [["--to", "--json"], [], { to: "--json" }],
    [["--json", "d"], ["d"], { json: true }],
    [["d", "--json"], ["d"], { json: true }],
    [["--", "--json"], ["--json"], {}],
    [["-"], ["-"], {}],
    [["-h"], [], { help: true }],
    [["--market", "KOSDAQ"], [], { market: "KOSDAQ" }],
    [["--to", "a", "--to", "b"], [], { to: "b" }],
  ];
  for (const [argv, words, flags] of fine) {
    test(`${JSON.stringify(argv)} is read`, () => assert.deepEqual(parseWords(command, argv), { words, flags }));
  }

  const wrong: readonly [readonly string[], string, RegExp][] = [
    [["--jsno"], "unknown-option", /did you mean --json\?/],
    [["-json"], "unknown-option", /did you mean --json\?/],
    [["--format", "pdf"], "bad-usage", /not one of text, html/],
    [["--to"], "bad-usage", /--to DATE/],
    [["a", "b"], "bad-usage", /"b" is one too many/],
    [["--json=1"], "bad-usage", /takes no value/],
    [["--=x"], "unknown-option", /no option/],
    [["--toString"], "unknown-option", /no option/],
    [["--constructor"], "unknown-option", /no option/],
    [["--__proto__", "x"], "unknown-option", /no option/],
  ];
  for (const [argv, code, message] of wrong) {
    test(`${JSON.stringify(argv)} is ${code}`, () => {
      assert.throws(
        () => parseWords(command, argv),
        (error: unknown) => error instanceof BellwetherError && error.code === code && message.test(error.message),
      );
    });
  }

  const names = Object.keys(optionsOf(command));
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom("-", "--", "-h", "--help", "", "=", "--=", "-x"),
    fc.constantFrom(...names).map((name) => `--${name}`),
    fc.tuple(fc.constantFrom(...names), fc.string()).map(([name, value]) => `--${name}=${value}`),
    fc.constantFrom("__proto__", "constructor", "hasOwnProperty", "valueOf").map((name) => `--${name}`),
  );

  test("whatever they are, they are read or refused with a BellwetherError", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
        try {
          const { words, flags } = parseWords(command, argv);
          assert.ok(words.length <= 1);
          assert.ok(Object.keys(flags).every((name) => names.includes(name)));
        } catch (error) {
          assert.ok(error instanceof BellwetherError, String(error));
          assert.equal(error.kind, "usage");
        }
      }),
      sampled(2000),
    );
  });
});

describe("did you mean", () => {
  const known = ["wrap", "facts", "explain", "doctor", "check"];
  const cases: readonly [string, string | undefined][] = [
    ["wrpa", "wrap"],
    ["wrp", "wrap"],
    ["fact", "facts"],
    ["exlpain", "explain"],
    ["docter", "doctor"],
    ["chekc", "check"],
    ["bananas", undefined],
    ["", undefined],
    ["x", undefined],
  ];
  for (const [word, meant] of cases) {
    test(`"${word}" is ${meant ?? "nothing known"}`, () => assert.equal(suggest(word, known), meant));
  }

  test("a known word is itself, and a swap or a slip of one letter finds it again", () => {
    const slip = fc.tuple(fc.constantFrom(...known), fc.nat(6), fc.constantFrom("drop", "double", "swap"));
    fc.assert(
      fc.property(slip, ([word, at, how]) => {
        const i = at % (word.length - 1);
        const slipped =
          how === "drop"
            ? word.slice(0, i) + word.slice(i + 1)
            : how === "double"
              ? word.slice(0, i) + word.slice(i, i + 1) + word.slice(i)
              : word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
        return suggest(word, known) === word && suggest(slipped, known) === word;
      }),
      sampled(200),
    );
  });

  test("what is suggested is always known", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (word) => {
        const found = suggest(word, known);
        return found === undefined || known.includes(found);
      }),
      sampled(500),
    );
  });
});
