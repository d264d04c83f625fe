/**
 * The proof that reading and checking work, as numbers: the labelled stories, our own stories read back, misprints of
 * every kind put into our own and the labelled stories, and false alarms on stories nobody touched. Needs the reference
 * stories and data beside the checkout for all but the bundled sessions.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWithData, sessionsWithQuotes } from "./proof/desk.ts";
import { falseAlarms } from "./proof/false-alarms.ts";
import { labelled } from "./proof/labelled.ts";
import { labelledMisprints, ownMisprints } from "./proof/misprints.ts";
import { readBack } from "./proof/read-back.ts";

/** Sessions whose stories get misprints: the first of them only serves as yesterday. */
const MISPRINTED = 21;

const LANGUAGES = ["en", "ko"] as const;
const MARKETS = ["KOSPI", "KOSDAQ"] as const;

export async function benchProof(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "bellwether-proof-"));
  try {
    const newsroom = await openWithData(home);
    const sessions = sessionsWithQuotes(newsroom);
    console.log(`${sessions.length} sessions with quotes, ${sessions[0]} to ${sessions.at(-1)}`);
    for (const language of LANGUAGES) labelled(newsroom, language);
    for (const market of MARKETS) for (const language of LANGUAGES) readBack(newsroom, market, language);
    for (const language of LANGUAGES) ownMisprints(newsroom, sessions.slice(-MISPRINTED), language);
    for (const language of LANGUAGES) labelledMisprints(newsroom, language);
    falseAlarms(newsroom);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
