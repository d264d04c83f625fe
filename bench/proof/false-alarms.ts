import { checkStory } from "../../src/checker/check-story.ts";
import { hasProblem } from "../../src/checker/verdict.ts";
import { figureValue } from "../../src/market/figure.ts";
import { knowledgeOf } from "../../src/newsroom/check.ts";
import type { Newsroom } from "../../src/newsroom/newsroom.ts";
import { readText } from "./desk.ts";
import { referenceStories } from "./labelled.ts";

/** Published stories as they stand, each alone: every problem found is listed, to be looked at one by one. */
export function falseAlarms(newsroom: Newsroom): void {
  const knowledge = knowledgeOf(newsroom, { tape: true });
  for (const folder of ["en", "en-labelled", "ko", "ko-labelled"]) {
    const stories = referenceStories(folder);
    let unread = 0;
    let digits = 0;
    const found: string[] = [];
    for (const { name, text, date, language } of stories) {
      const reading = readText(newsroom, text, date, language);
      const report = checkStory(reading, knowledge);
      unread += reading.digits.unread;
      digits += reading.digits.total;
      if (!hasProblem(report)) continue;
      const wrong = reading.claims.flatMap((claim, at) => {
        const { verdict, code, expected, repair } = report.verdicts[at] ?? {};
        if (verdict !== "contradicted" && verdict !== "inconsistent") return [];
        const right = repair?.printed ?? expected;
        return [
          `${claim.measure} ${claim.subject} "${claim.printed}" = ${figureValue(claim.figure)}: ${code}${right === undefined ? "" : ` -> ${right}`}`,
        ];
      });
      found.push(`  ${name} ${date}: ${wrong.join("; ")}`);
    }
    if (stories.length === 0) continue;
    console.log(
      `${folder}: ${stories.length} stories, ${found.length} with problems, ${unread} of ${digits} digits unread\n${found.join("\n")}`,
    );
  }
}
