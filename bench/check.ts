/**
 * Reading and checking, warm, in processor time: our whole way from text to verdicts against what the peers do to the same
 * text - tokens and entities (wink-nlp), numbers (compromise, recognizers-text) - in turn within one run, with how many
 * of the story's figures each finds with the right number. Only ours says what a figure means; that is not in the ratio.
 * Goals: at least 5,000 stories a second, 3,000 in Korean; at least 5 x wink-nlp.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { checkStory } from "../src/checker/check-story.ts";
import type { Knowledge } from "../src/checker/knowledge.ts";
import { figureValue } from "../src/market/figure.ts";
import type { TradingDay } from "../src/market/trading-day.ts";
import { knowledgeOf } from "../src/newsroom/check.ts";
import { closeSession, writeClose } from "../src/newsroom/close.ts";
import { realEffects } from "../src/newsroom/effects.ts";
import { openNewsroom } from "../src/newsroom/newsroom.ts";
import { readStory } from "../src/reader/read-story.ts";
import { storyText } from "../src/reader/story-file.ts";
import { DEFAULT_STYLE } from "../src/story/style.ts";
import { median } from "./measure.ts";

const PEERS = "bench/peers";
const ROUNDS = 9;
const SECONDS_A_ROUND = 0.4;
/** Runs before the first that counts: "warm" is compiled code, theirs as well as ours. */
const WARM_UPS = 300;
const SESSION = "2026-01-02" as TradingDay;

export async function benchCheck(): Promise<void> {
  if (!existsSync(`${PEERS}/node_modules`))
    spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: PEERS, stdio: "inherit" });
  const newsroom = openNewsroom({ home: "bench/none" }, realEffects("bench/none"), { bundled: true });
  const { text, name } = story(newsroom);
  const knowledge: Knowledge = knowledgeOf(newsroom, { tape: true });
  const read = () =>
    readStory(text, { session: SESSION, language: "en", calendar: newsroom.calendar }, newsroom.directory);
  const korean = ownStory(newsroom, "ko");
  const readKorean = () =>
    readStory(korean, { session: SESSION, language: "ko", calendar: newsroom.calendar }, newsroom.directory);
  const subjects: readonly [string, () => unknown][] = [
    ["read", read],
    ["read and check", () => checkStory(read(), knowledge)],
    [`read and check our own Korean story (${korean.length} characters)`, () => checkStory(readKorean(), knowledge)],
    ...peers(text),
  ];
  console.log(`${name}, ${text.length} characters; the middle of ${ROUNDS} rounds, each subject in turn`);
  const times = new Map<string, number[]>(subjects.map(([subject]) => [subject, []]));
  for (const [, run] of subjects) for (let warm = 0; warm < WARM_UPS; warm++) run();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [subject, run] of subjects) times.get(subject)?.push(microseconds(run));
  }
  const ours = median(times.get("read and check") ?? []);
  for (const [subject, rounds] of times) {
    const each = median(rounds);
    console.log(
      `  ${subject}: ${each.toFixed(1)} us, ${Math.round(1e6 / each)} a second, ${(each / ours).toFixed(1)} x read and check`,
    );
  }
  console.log("figures of the story found with the right number:");
  const wanted = read().claims.filter(({ date }) => date === undefined);
  for (const [subject, found] of Object.entries(foundBy(text))) {
    const right = wanted.filter(({ offset, printed, figure }) =>
      found.some(
        ({ from, value }) => from >= offset - 4 && from < offset + printed.length && near(value, figureValue(figure)),
      ),
    );
    console.log(`  ${subject}: ${right.length} of ${wanted.length}`);
  }
  const verdicts = checkStory(read(), knowledge).summary;
  console.log(`  ours: ${wanted.length}, each with measure, subject and sign; verdicts ${JSON.stringify(verdicts)}`);
}

/** The story the project started from where it is at hand, else our own of the same session. */
function story(newsroom: ReturnType<typeof openNewsroom>): { text: string; name: string } {
  const seed = "../shared/seed";
  const file = existsSync(seed) ? readdirSync(seed)[0] : undefined;
  if (file) return { text: storyText(readFileSync(`${seed}/${file}`, "utf8"), () => "").text, name: "a real story" };
  return { text: ownStory(newsroom, "en"), name: "our own story" };
}

function ownStory(newsroom: ReturnType<typeof openNewsroom>, language: "en" | "ko"): string {
  return writeClose(closeSession(newsroom, "KOSPI", SESSION), newsroom, language, DEFAULT_STYLE).body.text;
}

/** Processor time of one run, garbage collection included: on a shared machine the clock tells more of the neighbours. */
function microseconds(run: () => unknown): number {
  const end = process.hrtime.bigint() + BigInt(SECONDS_A_ROUND * 1e9);
  const start = process.cpuUsage();
  let count = 0;
  for (; process.hrtime.bigint() < end; count++) run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}

interface Peer {
  readonly wink: { readDoc(text: string): WinkDoc };
  readonly its: { readonly value: unknown; readonly detail: unknown; readonly span: unknown };
  readonly compromise: (text: string) => { numbers(): { json(options: object): readonly CompromiseNumber[] } };
  readonly recognizers: { recognizeNumber(text: string, culture: string): readonly RecognizedNumber[] };
}

interface WinkDoc {
  tokens(): { length(): number; out(its: unknown): readonly (readonly [number, number])[] };
  entities(): { out(its: unknown): readonly { readonly value: string }[] };
}

interface CompromiseNumber {
  readonly offset?: { readonly start: number };
  readonly number?: { readonly num: number | null };
}

interface RecognizedNumber {
  readonly start: number;
  readonly resolution: { readonly value: string | null };
}

function loadPeers(): Peer {
  const require = createRequire(resolve(PEERS, "package.json"));
  const wink = require("wink-nlp")(require("wink-eng-lite-web-model"), ["sbd", "ner"]);
  const compromise = require("compromise");
  return {
    wink,
    its: wink.its,
    compromise: compromise.default ?? compromise,
    recognizers: require("@microsoft/recognizers-text-suite"),
  };
}

function peers(text: string): readonly [string, () => unknown][] {
  const { wink, its, compromise, recognizers } = loadPeers();
  return [
    [
      "wink-nlp, tokens and entities",
      () => {
        const doc = wink.readDoc(text);
        return [doc.tokens().out(its.value), doc.entities().out(its.detail)];
      },
    ],
    ["compromise, numbers", () => compromise(text).numbers().json({ offset: true })],
    ["recognizers-text, numbers", () => recognizers.recognizeNumber(text, "en-us")],
  ];
}

/** Numbers each peer finds, with where they begin. wink-nlp gives entities as text: its plain number is read from that. */
function foundBy(text: string): Readonly<Record<string, readonly { from: number; value: number }[]>> {
  const { wink, its, compromise, recognizers } = loadPeers();
  let at = 0;
  const entities = wink
    .readDoc(text)
    .entities()
    .out(its.detail)
    .map(({ value }) => {
      at = text.indexOf(value, at);
      return { from: at, value: plainNumber(value) };
    });
  return {
    "wink-nlp": entities,
    compromise: compromise(text)
      .numbers()
      .json({ offset: true })
      .map(({ offset, number }) => ({
        from: offset?.start ?? -1,
        value: number?.num ?? Number.NaN,
      })),
    "recognizers-text": recognizers.recognizeNumber(text, "en-us").map(({ start, resolution }) => ({
      from: start,
      value: Number(resolution.value),
    })),
  };
}

function plainNumber(text: string): number {
  const found = /([\d,]+(?:\.\d+)?)(?: (million|billion|trillion))?/.exec(text);
  const scale = { million: 1e6, billion: 1e9, trillion: 1e12 }[found?.[2] ?? ""] ?? 1;
  return Number(found?.[1]?.replaceAll(",", "")) * scale;
}

/** The same number whatever its sign: peers do not read signs from verbs. */
function near(a: number, b: number): boolean {
  return Math.abs(Math.abs(a) - Math.abs(b)) <= 1e-9 * Math.max(1, Math.abs(b));
}
