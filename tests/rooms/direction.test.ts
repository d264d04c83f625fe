import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { describe, test } from "node:test";

/** The direction rule: what each room may import, and whether it is pure. */
const ROOMS: Readonly<Record<string, { readonly may: readonly string[]; readonly pure: boolean }>> = {
  market: { may: [], pure: true },
  facts: { may: ["market"], pure: true },
  story: { may: ["market", "facts"], pure: true },
  reader: { may: ["market"], pure: true },
  checker: { may: ["market", "facts", "reader"], pure: true },
  sources: { may: ["market"], pure: false },
  tape: { may: ["market", "facts"], pure: false },
  archive: { may: ["market", "facts", "story", "reader", "checker", "tape"], pure: false },
  newsroom: {
    may: ["market", "facts", "story", "reader", "checker", "sources", "tape", "archive"],
    pure: false,
  },
  live: { may: ["market", "facts", "sources", "tape", "newsroom"], pure: false },
  desk: {
    may: ["market", "facts", "story", "reader", "checker", "sources", "tape", "archive", "newsroom", "live"],
    pure: false,
  },
  cli: {
    may: ["market", "facts", "story", "reader", "checker", "sources", "tape", "archive", "newsroom", "live", "desk"],
    pure: false,
  },
};
const PURE = Object.keys(ROOMS).filter((room) => ROOMS[room]?.pure);
/** What only the public entry may do: import the newsroom and the pure rooms. */
const PUBLIC_ENTRY = join("src", "index.ts");

const files = filesUnder("src");
const sources = files
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => {
    const text = readFileSync(path, "utf8");
    return { path, room: roomOf(path), text, bare: withoutComments(text) };
  });
type SourceFile = (typeof sources)[number];

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function roomOf(path: string): string {
  const [first = "", second] = relative("src", path).split(sep);
  return second === undefined ? "" : first;
}

/** Comments become blanks, strings stay: an import written in a comment is none. */
function withoutComments(text: string): string {
  const tokens = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(tokens, (token) => (/^\/[/*]/.test(token) ? token.replace(/[^\n]/g, " ") : token));
}

/** What a file imports or re-exports, statically or not, types included. */
function importsOf(file: SourceFile): string[] {
  const patterns = [
    /\b(?:import|export)\b[^"'`;]*?\bfrom\s*["']([^"']+)["']/g,
    /\bimport\s*["']([^"']+)["']/g,
    /\b(?:import|require)\s*\(\s*["'`]([^"'`]+)["'`]/g,
  ];
  return patterns.flatMap((pattern) => [...file.bare.matchAll(pattern)].map((found) => found[1] ?? ""));
}

/** What a file imports to call, and not for its type alone. */
function calledBy(file: SourceFile): string[] {
  return [...file.bare.matchAll(/^import (?!type\b)[^;]*? from "(\.[^"]+)"/gm)].map((found) => found[1] ?? "");
}

function target(file: SourceFile, specifier: string): string {
  return normalize(join(dirname(file.path), specifier));
}

function offences(find: (file: SourceFile) => readonly string[]): string[] {
  return sources.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));
}

describe("the direction rule", () => {
  test("every file lives in a room of the table, or is the public entry", () => {
    const strays = files.filter((path) => !(roomOf(path) in ROOMS) && path !== PUBLIC_ENTRY);
    assert.deepEqual(strays, []);
  });

  test("a room imports only what its line allows", () => {
    const found = offences((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .filter((specifier) => {
          const to = target(file, specifier);
          // The command line alone may read the package's own version.
          if (to === "package.json") return file.room !== "cli";
          if (!to.startsWith(`src${sep}`)) return true;
          const room = roomOf(to);
          if (file.path === PUBLIC_ENTRY) return room !== "newsroom" && !PURE.includes(room);
          return room !== file.room && !ROOMS[file.room]?.may.includes(room);
        }),
    );
    assert.deepEqual(found, []);
  });

  test("reader and checker never see the story room, however many steps away", () => {
    const byPath = new Map(sources.map((file) => [file.path, file]));
    const reached = new Set<string>();
    const walk = (file: SourceFile) => {
      for (const specifier of importsOf(file).filter((one) => one.startsWith("."))) {
        const next = byPath.get(target(file, specifier));
        if (!next || reached.has(next.path)) continue;
        reached.add(next.path);
        walk(next);
      }
    };
    for (const file of sources) if (file.room === "reader" || file.room === "checker") walk(file);
    assert.deepEqual(
      [...reached].filter((path) => roomOf(path) === "story"),
      [],
    );
  });

  test("pure rooms import no package and no part of Node", () => {
    const found = offences((file) =>
      ROOMS[file.room]?.pure ? importsOf(file).filter((specifier) => !specifier.startsWith(".")) : [],
    );
    assert.deepEqual(found, []);
  });

  test("pure rooms have no clock, no chance and no surroundings", () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\b\s*[.[]|\bperformance\.now\b|\bglobalThis\b|\bfetch\(|\bsetTimeout\b|\bconsole\b|\bcrypto\b/g;
    const found = offences((file) =>
      ROOMS[file.room]?.pure ? [...file.bare.matchAll(impure)].map((hit) => hit[0]) : [],
    );
    assert.deepEqual(found, []);
  });

  test("no two rooms import each other, directly or round a corner", () => {
    const edges = new Map<string, Set<string>>();
    for (const file of sources) {
      for (const specifier of importsOf(file).filter((one) => one.startsWith("."))) {
        const to = roomOf(target(file, specifier));
        if (to && to !== file.room) edges.set(file.room, (edges.get(file.room) ?? new Set()).add(to));
      }
    }
    const circles: string[] = [];
    const walk = (room: string, trail: readonly string[]) => {
      if (trail.includes(room)) circles.push([...trail.slice(trail.indexOf(room)), room].join(" -> "));
      else for (const next of edges.get(room) ?? []) walk(next, [...trail, room]);
    };
    for (const room of edges.keys()) walk(room, []);
    assert.deepEqual(circles, []);
  });

  for (const [language, name] of Object.entries({ en: "English", ko: "Korean" })) {
    const root = join("src", "reader", language) + sep;
    const folderOf = (path: string) =>
      (path.startsWith(root) && path.slice(root.length).includes(sep) ? path.slice(root.length).split(sep)[0] : "") ??
      "";

    test(`in the ${name} reader, a folder calls only those above it in the table of docs/rooms.md`, () => {
      const order = [...readFileSync(join("docs", "rooms.md"), "utf8").matchAll(/^\| (\w+) \| /gm)].map(
        ([, folder]) => folder,
      );
      const rank = (folder: string) => order.indexOf(folder, order.indexOf("atlas"));
      const found = sources
        .filter(({ path }) => rank(folderOf(path)) >= 0)
        .flatMap((file) =>
          calledBy(file)
            .map((specifier) => target(file, specifier))
            .filter((to) => rank(folderOf(to)) > rank(folderOf(file.path)))
            .map((to) => `${file.path} calls ${to}`),
        );
      assert.deepEqual(found, []);
      const folders = new Set(sources.map(({ path }) => folderOf(path)).filter(Boolean));
      assert.deepEqual(
        [...folders].filter((folder) => rank(folder) < 0),
        [],
      );
    });
  }

  test("in the Korean reader, no folder calls the files that walk a story", () => {
    const root = join("src", "reader", "ko");
    const found = sources
      .filter(({ path }) => dirname(dirname(path)) === root)
      .flatMap((file) =>
        calledBy(file)
          .map((specifier) => target(file, specifier))
          .filter((to) => dirname(to) === root)
          .map((to) => `${file.path} calls ${to}`),
      );
    assert.deepEqual(found, []);
  });

  test("only the command line ends the process, and only in its main file", () => {
    const found = sources.filter((file) => /\bprocess\.exit\b|\bprocess\.exitCode\b/.test(file.bare));
    assert.deepEqual(
      found.map((file) => file.path),
      [join("src", "cli", "main.ts")],
    );
  });
});

describe("the house's habits", () => {
  /** Above this a file is too long; a little over 250 is only told. */
  const LONGEST = 280;

  test(`no file is longer than ${LONGEST} lines`, (context) => {
    const lines = (text: string) => text.split("\n").length - 1;
    for (const file of sources.filter(({ text }) => lines(text) > 250 && lines(text) <= LONGEST)) {
      context.diagnostic(`${file.path} has ${lines(file.text)} lines; aim at 250`);
    }
    const long = sources.filter(({ text }) => lines(text) > LONGEST);
    assert.deepEqual(
      long.map((file) => `${file.path}: ${lines(file.text)} lines`),
      [],
    );
  });

  test("no file or folder is a common drawer", () => {
    const banned = /^_?(utils?|helpers?|commons?|misc|managers?|shared|lib|info)$/;
    const named = files.filter((path) =>
      path.split(/[/\\]/).some((part) =>
        part
          .replace(/\..*$/, "")
          .split("-")
          .some((word) => banned.test(word)),
      ),
    );
    assert.deepEqual(named, []);
  });

  test("file names are kebab-case", () => {
    const odd = files.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(path.split(sep).at(-1) ?? ""));
    assert.deepEqual(odd, []);
  });

  test("nothing is left to do in a comment", () => {
    const marks = new RegExp(
      `\\b(${["TO", "FIX", "XX", "HA"].map((part, at) => part + ["DO", "ME", "X", "CK"][at]).join("|")})\\b`,
    );
    assert.deepEqual(
      offences((file) => file.text.split("\n").filter((line) => marks.test(line))),
      [],
    );
  });

  test("no path of one machine stands in the sources", () => {
    const machine = /(?<![\w.])\/(?:work|home|root|tmp|Users|mnt|var)\/[\w.-]+|[A-Z]:\\\\/;
    const found = files
      .filter((path) => /\.(ts|json|sql)$/.test(path))
      .flatMap((path) => {
        const hit = machine.exec(readFileSync(path, "utf8").replace(/https?:\/\/[^\s"']+/g, ""));
        return hit ? [`${path}: ${hit[0]}`] : [];
      });
    assert.deepEqual(found, []);
  });

  test("relative imports name the file they mean", () => {
    const found = offences((file) =>
      importsOf(file).filter((specifier) => specifier.startsWith(".") && !/\.(tsx?|json)$/.test(specifier)),
    );
    assert.deepEqual(found, []);
  });

  test("no test reads the reference material without being able to skip", () => {
    const tests = filesUnder("tests").filter((path) => path.endsWith(".test.ts"));
    const reading = tests.filter((path) => /\.\.\/shared\//.test(readFileSync(path, "utf8")));
    const unable = reading.filter((path) => !/\bskip\b/.test(readFileSync(path, "utf8")));
    assert.deepEqual(unable, []);
  });
});
