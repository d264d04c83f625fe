/**
 * Reading and checking, warm, in processor time: our whole way from text to verdicts against what the peers do to the same
 * text - tokens and entities (wink-nlp), numbers (compromise, recognizers-text) - in turn within one run, each in its own
 * process, with how many of the story's figures each finds with the right number. Only ours says what a figure means; that
 * is not in the ratio. Goals: at least 5,000 stories a second, 3,000 in Korean; at least 5 x wink-nlp.
 */
import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { checkStory } from "../src/checker/check-story.ts";
import { figureValue } from "../src/market/figure.ts";
import { loadCompromise, loadRecognizers, loadWink, ourDesk, PEERS, SUBJECTS } from "./check-subject.ts";
import { median } from "./measure.ts";

const ROUNDS = 9;

export async function benchCheck(): Promise<void> {
  if (!existsSync(`${PEERS}/node_modules`))
    spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: PEERS, stdio: "inherit" });
  const { text, name, korean, read, knowledge } = ourDesk();
  console.log(`${name}, ${text.length} characters; our Korean story, ${korean.length}`);
  console.log(`the middle of ${ROUNDS} rounds, each subject in turn and in its own process`);
  const times = await timesOf(Object.keys(SUBJECTS));
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

/** Microseconds of each subject's rounds: one runs at a time, while the others wait. */
async function timesOf(subjects: readonly string[]): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(subjects.map((subject) => [subject, []]));
  const processes = new Map<string, ChildProcess>();
  try {
    for (const subject of subjects) {
      const child = fork(process.argv[1] as string, ["--subject", subject]);
      processes.set(subject, child);
      await answerOf(child, subject);
    }
    for (let round = 0; round < ROUNDS; round++) {
      for (const [subject, child] of processes) {
        child.send("round");
        times.get(subject)?.push(await answerOf(child, subject));
      }
    }
  } finally {
    for (const child of processes.values()) child.kill();
  }
  return times;
}

async function answerOf(child: ChildProcess, subject: string): Promise<number> {
  const ended = new AbortController();
  const end = once(child, "exit", { signal: ended.signal }).then(([code]) => {
    throw new Error(`the process of "${subject}" ended with ${code}`);
  });
  const [answer] = await Promise.race([once(child, "message"), end]);
  ended.abort();
  end.catch(() => {});
  return answer as number;
}

/** Numbers each peer finds, with where they begin. wink-nlp gives entities as text: its plain number is read from that. */
function foundBy(text: string): Readonly<Record<string, readonly { from: number; value: number }[]>> {
  const [wink, compromise, recognizers] = [loadWink(), loadCompromise(), loadRecognizers()];
  let at = 0;
  const entities = wink
    .readDoc(text)
    .entities()
    .out(wink.its.detail)
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
