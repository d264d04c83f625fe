import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Fact, MarketHappening } from "../../src/facts/fact.ts";
import { decimal } from "../../src/market/decimal.ts";
import type { PlanInput } from "../../src/story/plan.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { writeStory } from "../../src/story/write-story.ts";
import { type BUNDLED, bundledInput } from "../story-ko/bundled.ts";
import { koreanFaults } from "../story-ko/korean-faults.ts";
import { proseFaults } from "./prose-faults.ts";

type Session = (typeof BUNDLED)[number];

/** A bundled session with facts put in before its own; notes aside. */
function inputWith(
  session: Session,
  ...added: readonly (Partial<Fact> & { readonly event?: MarketHappening })[]
): PlanInput {
  const input = bundledInput(session, { ...DEFAULT_STYLE, words: { least: 350, most: 2000 } });
  const like = input.facts.find((fact) => fact.measure === "index.close");
  if (!like) throw new Error(`${session} has no index`);
  const facts = added.map(
    (parts, at): Fact => ({
      ...like,
      ...{ id: `added ${at}`, measure: "other", subject: `KOSPI added ${at}`, surpriseBits: 12 },
      ...parts,
    }),
  );
  const kept = input.facts.filter((fact) => !facts.some(({ id }) => id === fact.id));
  return { ...input, notes: [], facts: [...facts, ...kept] };
}

function told(input: PlanInput): { readonly en: string; readonly ko: string } {
  const [english, korean] = [writeStory(input, "en"), writeStory(input, "ko")];
  assert.deepEqual(proseFaults(english), []);
  assert.deepEqual(koreanFaults(korean), []);
  return { en: english.body.text, ko: korean.body.text };
}

const points = (code: string, value: string): Partial<Fact> => ({
  id: `${code} points`,
  measure: "stock.contribution",
  subject: code === "005930" ? "Samsung Electronics" : "SK hynix",
  code,
  unit: "pt",
  value: decimal(value),
});

describe("who made the index's move", () => {
  test("two stocks within it have their shares of it", () => {
    const { en, ko } = told(inputWith("2026-01-02" as Session, points("005930", "50.00"), points("000660", "30.00")));
    assert.match(en, /Samsung Electronics accounted for 50\.00 points of the gain and SK hynix for 30\.00 points\./);
    assert.match(ko, /지수 상승분 가운데 삼성전자가 50\.00포인트, SK하이닉스가 30\.00포인트를 차지했다\./);
  });

  test("two that exceed it together are no shares of it", () => {
    const { en, ko } = told(inputWith("2026-01-02" as Session, points("005930", "60.00"), points("000660", "50.00")));
    assert.match(
      en,
      /added 60\.00 points to the index and SK hynix 50\.00 points, together more than its entire gain\./,
    );
    assert.match(ko, /두 종목의 몫이 전체 상승폭을 웃돌았다\./);
    assert.doesNotMatch(en, /accounted for/);
  });

  test("so in a fall", () => {
    const falls = [points("005930", "-200.00"), points("000660", "-100.00")];
    const { en } = told(inputWith("2026-02-02" as Session, ...falls));
    assert.match(
      en,
      /dragged the index down by 200\.00 points and SK hynix by 100\.00 points, together more than its entire loss\./,
    );
  });
});

describe("a record of a day remembered for more than that", () => {
  const day = (event: MarketHappening, value: string): Partial<Fact> => ({
    event,
    value: value as never,
    unit: "date" as never,
  });

  test("is told in lead and headline beside what is rarer", () => {
    const rare = day({ kind: "extreme", of: "index.change_pct", way: "highest", sessions: 1000 }, "2020-03-24");
    const { en } = told(inputWith("2026-01-27" as Session, rare));
    const [headline = "", lead = ""] = en.split("\n\n");
    assert.match(headline, /to close above 5,000 for first time in biggest gain since March 24, 2020$/);
    assert.match(lead, /, their biggest one-day gain since March 24, 2020, to finish above 5,000 for the first time/);
  });

  test("a fall that the long line only bounds gives way to a record in points", () => {
    const bound = { kind: "extreme", of: "index.change_pct", way: "lowest", sessions: 7000, atLeast: true } as const;
    const { en, ko } = told(inputWith("2026-02-02" as Session, day(bound, "1995-04-03")));
    assert.match(en, /, their biggest one-day loss in points on record, to end below the 5,000 mark/);
    assert.match(
      en,
      /largest ever in points, exceeding that of Aug\. 5, 2024, and its biggest in percentage terms since at least/,
    );
    assert.match(ko, /포인트 기준 역대 최대 하락폭을 기록하고 5,000선을 내줬다\./);
  });

  test("a thousand topped within the session is told with it", () => {
    const record: Partial<Fact> = { event: { kind: "intraday_record" } };
    const touched: Partial<Fact> = {
      measure: "milestone.level",
      event: { kind: "level", crossing: "touched" },
      value: decimal("5000"),
    };
    const { en, ko } = told(inputWith("2026-01-08" as Session, record, touched));
    assert.match(en, /an intraday record and its first move above 5,000,/);
    assert.match(ko, /사상 처음 5,000선을 넘으며 장중 사상 최고치를 새로 쓴/);
  });
});

describe("foreigners who turned", () => {
  const turn = (then: string): Partial<Fact> => ({
    event: { kind: "flow_turn", group: "foreign", to: "buying" },
    subject: "KOSPI foreign turn",
    unit: "KRW",
    value: decimal(then),
  });

  test("are told of where both days' amounts matter beside what was traded", () => {
    assert.match(told(inputWith("2026-01-02" as Session, turn("-500000000000"))).en, /Foreigners had been net sellers/);
    assert.doesNotMatch(told(inputWith("2026-01-02" as Session, turn("-5000000000"))).en, /had been net sellers/);
  });
});
