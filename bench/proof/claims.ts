/**
 * Every claim read from the reference stories, one a line, with the verdict the story's own arithmetic gives it:
 * what `npm run claims` holds against another revision's. Folders of more stories in the same form may be named.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkStory } from "../../src/checker/check-story.ts";
import { knowledgeOf } from "../../src/newsroom/check.ts";
import { realEffects } from "../../src/newsroom/effects.ts";
import { openNewsroom } from "../../src/newsroom/newsroom.ts";
import type { Claim } from "../../src/reader/claim.ts";
import { readText } from "./desk.ts";
import { referenceStories } from "./labelled.ts";

/** What makes a claim another one; unset marks leave no trace. */
function meaning({ figure: { digits, exponent }, ...claim }: Claim): string {
  const marks = (["intraday", "elsewhen", "opening", "previousClose", "exact", "signDoubtful"] as const).filter(
    (mark) => claim[mark],
  );
  const parts = [claim.measure, claim.subject, `${digits}e${exponent} ${claim.unit}`, claim.bound, claim.session];
  return [...parts, claim.date, ...marks].filter((part) => part !== undefined).join(" | ");
}

const home = mkdtempSync(join(tmpdir(), "bellwether-claims-"));
try {
  const newsroom = openNewsroom({ home }, realEffects(home), { bundled: true });
  const alone = knowledgeOf(newsroom, { tape: false });
  for (const folder of ["en", "en-labelled", "ko", "ko-labelled", ...process.argv.slice(2)])
    for (const { name, text, date, language } of referenceStories(folder)) {
      const reading = readText(newsroom, text, date, language);
      const { verdicts } = checkStory(reading, alone);
      reading.claims.forEach((claim, at) => {
        console.log(`${name} ${claim.offset} "${claim.printed}" ${meaning(claim)}: ${verdicts[at]?.verdict}`);
      });
      for (const { printed } of reading.unread) console.log(`${name} unread "${printed}"`);
    }
} finally {
  rmSync(home, { recursive: true, force: true });
}
