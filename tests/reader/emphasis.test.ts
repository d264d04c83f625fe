import assert from "node:assert/strict";
import { test } from "node:test";
import { readStory } from "../../src/reader/read-story.ts";
import { calendar, claims, directory, SESSION } from "./reading.ts";

const PLAIN =
  "The benchmark KOSPI index climbed nearly 6.5 percent. The Composite Index (KOSPI) advanced by 447.50 points, or 6.45 percent. Samsung Electronics rose 2.1%, and SK hynix's shares lost 1.3 percent.";
const STRONG =
  "The benchmark **KOSPI index** climbed nearly 6.5 percent. The **Composite Index (KOSPI)** advanced by **447.50 points**, or **6.45 percent**. **Samsung Electronics** rose **2.1%**, and **SK hynix**'s shares lost 1.3 percent.";

test("words in bold tell what they tell in plain letters", () => {
  assert.equal(claims(PLAIN).length, 5);
  assert.deepEqual(claims(STRONG), claims(PLAIN));
});

test("a Korean particle behind bold words belongs to them, and what was printed stands where it stood", () => {
  const text = "**코스피 지수**는 전장보다 **21.40포인트**(0.92%) 오른 2,341.20에 장을 마쳤다.";
  const reading = readStory(text, { session: SESSION, language: "ko", calendar }, directory);
  const told = reading.claims.map(({ measure, offset, printed }) => {
    assert.equal(text.slice(offset, offset + printed.length), printed);
    return `${measure} ${printed}`;
  });
  assert.deepEqual(
    reading.sentences.map((sentence) => sentence.text),
    [text.slice("**".length)],
  );
  assert.deepEqual(told.sort(), ["index.change 21.40포인트", "index.change_pct 0.92%", "index.close 2,341.20"]);
});

test("a heading in bold and a wire's bullets are sentences of their own", () => {
  const text = "**Stocks to watch** Kakao fell 3.1 percent.\n\n** KOSPI rises 1.2 pct **SK hynix up 2 pct\n";
  const told = ["stock.change_pct Kakao -3.1", "index.change_pct KOSPI 1.2", "stock.change_pct SK hynix 2"];
  assert.deepEqual(claims(text), told);
});

test("stars without end take no longer than their number", () => {
  for (const stars of ["**a".repeat(40_000), `**${"a ".repeat(100_000)}`, "*".repeat(100_000)]) claims(stars);
});
