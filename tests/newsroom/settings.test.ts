import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BellwetherError } from "../../src/market/error.ts";
import { settle } from "../../src/newsroom/settings.ts";
import { effectsWith, filesWith } from "./desk.ts";

const withEnv = (env: Record<string, string>, files: Record<string, string> = {}) => ({ ...filesWith(files), env });

describe("a setting", () => {
  const ways: readonly [string, Record<string, string>, Record<string, string>, string, string][] = [
    ["falls back", {}, {}, "{}", "KOSPI"],
    ["comes from the file", {}, {}, `{"market": "KOSDAQ"}`, "KOSDAQ"],
    ["comes from the environment before the file", {}, { BELLWETHER_MARKET: "KOSPI" }, `{"market": "KOSDAQ"}`, "KOSPI"],
    ["comes from the flag before all", { market: "KOSDAQ" }, { BELLWETHER_MARKET: "KOSPI" }, "{}", "KOSDAQ"],
    ["an empty variable is none", {}, { BELLWETHER_MARKET: "" }, "{}", "KOSPI"],
  ];
  for (const [how, flags, env, file, market] of ways) {
    test(`${how}: ${market}`, () => {
      const effects = withEnv({ BELLWETHER_HOME: "/h", ...env }, { "/h/settings.json": file });
      assert.equal(settle(flags, effects).market, market);
    });
  }

  const wrong: readonly [string, Record<string, string>, Record<string, string>, string, RegExp][] = [
    ["a flag", { market: "NYSE" }, {}, "{}", /--market: "NYSE" is not one of KOSPI, KOSDAQ/],
    ["a variable", {}, { BELLWETHER_LANG: "fr" }, "{}", /BELLWETHER_LANG: "fr" is not one of en, ko/],
    ["the file", {}, {}, `{"lang": 5}`, /settings\.json: "5" is not one of en, ko/],
  ];
  for (const [what, flags, env, file, words] of wrong) {
    test(`a wrong value names where it came from: ${what}`, () => {
      const effects = withEnv({ BELLWETHER_HOME: "/h", ...env }, { "/h/settings.json": file });
      assert.throws(
        () => settle(flags, effects),
        (error: unknown) => error instanceof BellwetherError && error.kind === "usage" && words.test(error.message),
      );
    });
  }

  test("the home folder cannot be set by a file that lies in it", () => {
    assert.throws(
      () => settle({}, withEnv({ BELLWETHER_HOME: "/h" }, { "/h/settings.json": `{"home": "/elsewhere"}` })),
      /there is no setting "home"/,
    );
  });

  for (const text of ["{", "[]", "null", "5", `"KOSPI"`]) {
    test(`a settings file that holds ${text} is damaged, and named`, () => {
      assert.throws(
        () => settle({}, withEnv({ BELLWETHER_HOME: "/h" }, { "/h/settings.json": text })),
        (error: unknown) =>
          error instanceof BellwetherError &&
          error.code === "damaged-file" &&
          /\/h\/settings\.json/.test(error.message),
      );
    });
  }

  test("a word that no setting has is named, with the one that was meant", () => {
    assert.throws(
      () => settle({}, withEnv({ BELLWETHER_HOME: "/h" }, { "/h/settings.json": `{"markt": "KOSPI"}` })),
      (error: unknown) => error instanceof BellwetherError && /"markt"/.test(error.message),
    );
  });
});

describe("the home folder", () => {
  const folders: readonly [string, Record<string, string>, string][] = [
    ["linux", {}, "/nowhere/.local/share/bellwether"],
    ["linux", { XDG_DATA_HOME: "/data" }, "/data/bellwether"],
    ["darwin", {}, "/nowhere/Library/Application Support/bellwether"],
    ["win32", { LOCALAPPDATA: "/local" }, "/local/bellwether"],
    ["linux", { BELLWETHER_HOME: "/mine" }, "/mine"],
  ];
  for (const [platform, env, home] of folders) {
    test(`on ${platform} with ${JSON.stringify(env)} is ${home}`, () => {
      assert.equal(settle({}, effectsWith({ platform, env })).home, home);
    });
  }
});
