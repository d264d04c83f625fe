/**
 * What `check` measures, each in a process of its own: a library that shares ours would leave its garbage to be collected
 * in our rounds, and we ours in its.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { checkStory } from "../src/checker/check-story.ts";
import type { Knowledge } from "../src/checker/knowledge.ts";
import type { TradingDay } from "../src/market/trading-day.ts";
import { knowledgeOf } from "../src/newsroom/check.ts";
import { closeSession, writeClose } from "../src/newsroom/close.ts";
import { realEffects } from "../src/newsroom/effects.ts";
import { openNewsroom } from "../src/newsroom/newsroom.ts";
import type { Reading } from "../src/reader/claim.ts";
import { readStory } from "../src/reader/read-story.ts";
import { storyText } from "../src/reader/story-file.ts";
import { DEFAULT_STYLE } from "../src/story/style.ts";

export const PEERS = "bench/peers";
const SECONDS_A_ROUND = 0.4;
/** Seconds that do not count: "warm" is compiled code, theirs as well as ours, and it cools while others run. */
const WARM_UP = { atFirst: 4, eachRound: 0.3 };
const SESSION = "2026-01-02" as TradingDay;

/** The stories, and our own reading and checking of them. */
export function ourDesk() {
  const newsroom = openNewsroom({ home: "bench/none" }, realEffects("bench/none"), { bundled: true });
  const { calendar, directory } = newsroom;
  const { text, name } = story(newsroom);
  const korean = ownStory(newsroom, "ko");
  const knowledge: Knowledge = knowledgeOf(newsroom, { tape: true });
  const read = (): Reading => readStory(text, { session: SESSION, language: "en", calendar }, directory);
  const readKorean = () => readStory(korean, { session: SESSION, language: "ko", calendar }, directory);
  return { text, name, korean, knowledge, read, readKorean };
}

/** By name, what is run; made only when asked for, so that no process loads what another measures. */
export const SUBJECTS: Readonly<Record<string, () => () => unknown>> = {
  read: () => ourDesk().read,
  "read and check": () => {
    const { read, knowledge } = ourDesk();
    return () => checkStory(read(), knowledge);
  },
  "read and check our own Korean story": () => {
    const { readKorean, knowledge } = ourDesk();
    return () => checkStory(readKorean(), knowledge);
  },
  "wink-nlp, tokens and entities": () => {
    const { text } = ourDesk();
    const wink = loadWink();
    const { its } = wink;
    return () => {
      const doc = wink.readDoc(text);
      return [doc.tokens().out(its.value), doc.entities().out(its.detail)];
    };
  },
  "compromise, numbers": () => {
    const { text } = ourDesk();
    const compromise = loadCompromise();
    return () => compromise(text).numbers().json({ offset: true });
  },
  "recognizers-text, numbers": () => {
    const { text } = ourDesk();
    const recognizers = loadRecognizers();
    return () => recognizers.recognizeNumber(text, "en-us");
  },
};

/** In the process of one subject: warms it up and runs a round whenever told to, and tells its microseconds. */
export function serveSubject(name: string): void {
  const run = SUBJECTS[name]?.();
  if (!run) throw new Error(`no subject "${name}"; there are ${Object.keys(SUBJECTS).join("; ")}`);
  microseconds(run, WARM_UP.atFirst);
  process.on("message", () => {
    microseconds(run, WARM_UP.eachRound);
    process.send?.(microseconds(run, SECONDS_A_ROUND));
  });
  process.send?.(0);
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
function microseconds(run: () => unknown, seconds: number): number {
  const end = process.hrtime.bigint() + BigInt(seconds * 1e9);
  const start = process.cpuUsage();
  let count = 0;
  for (; process.hrtime.bigint() < end; count++) run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}

interface Wink {
  readDoc(text: string): WinkDoc;
  readonly its: { readonly value: unknown; readonly detail: unknown };
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

const packageOf = (name: string) => createRequire(resolve(PEERS, "package.json"))(name);

export function loadWink(): Wink {
  return packageOf("wink-nlp")(packageOf("wink-eng-lite-web-model"), ["sbd", "ner"]);
}

export function loadCompromise(): (text: string) => {
  numbers(): { json(options: object): readonly CompromiseNumber[] };
} {
  const compromise = packageOf("compromise");
  return compromise.default ?? compromise;
}

export function loadRecognizers(): { recognizeNumber(text: string, culture: string): readonly RecognizedNumber[] } {
  return packageOf("@microsoft/recognizers-text-suite");
}
