import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { sessionFacts } from "../../src/facts/session-facts.ts";
import { renderHtml } from "../../src/story/render-html.ts";
import { renderMarkdown } from "../../src/story/render-markdown.ts";
import { renderText } from "../../src/story/render-text.ts";
import { exactJson, storyJson } from "../../src/story/story-json.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { writeStory } from "../../src/story/write-story.ts";
import { wordCount } from "../../src/story/written.ts";
import { sampled } from "../rooms/sampled.ts";
import { anySession, anyStyle, calendar, directory, inputOf, receiptsOf } from "./any-session.ts";
import { proseFaults, sentencesOf } from "./prose-faults.ts";

describe("whatever the day was", () => {
  test("the story is clean, and every digit and figure of it is bound and true", () => {
    fc.assert(
      fc.property(anySession, (made) => {
        const story = writeStory(inputOf(made), "en");
        assert.deepEqual(proseFaults(story, made.notes), [], story.body.text);
      }),
      sampled(1500),
    );
  });

  test("under any style every digit and figure is bound, and no word is broken", () => {
    fc.assert(
      fc.property(anySession, anyStyle, (made, style) => {
        const story = writeStory(inputOf(made, style), "en");
        assert.deepEqual(proseFaults(story, made.notes), [], story.body.text);
      }),
      sampled(600),
    );
  });

  test("the lead keeps within its words, and the story within its length", () => {
    fc.assert(
      fc.property(anySession, (made) => {
        const story = writeStory(inputOf(made), "en");
        const lead = (story.paragraphs[0]?.text ?? "").replace(/^.*? -- /, "");
        const first = sentencesOf(lead)[0] ?? "";
        assert.ok(wordCount(first) <= DEFAULT_STYLE.leadWords, first);
        const words = story.paragraphs.reduce((sum, paragraph) => sum + wordCount(paragraph.text), 0);
        assert.ok(words <= DEFAULT_STYLE.words.most, `${words} words`);
      }),
      sampled(500),
    );
  });

  test("the same input gives the same bytes in every format", () => {
    fc.assert(
      fc.property(anySession, (made) => {
        const render = () => {
          const story = writeStory(inputOf(made), "en");
          const receipts = receiptsOf(made);
          return [
            renderText(story),
            renderMarkdown(story),
            renderHtml(story, { receipts, closes: made.history.closes("KOSPI", made.day.session)?.rows ?? [] }),
            exactJson(storyJson(story, receipts), 1),
          ].join("\n\n");
        };
        assert.equal(render(), render());
      }),
      sampled(100),
    );
  });

  test("the page is well-formed, its anchors meet, and it runs no script", () => {
    fc.assert(
      fc.property(anySession, (made) => {
        const story = writeStory(inputOf(made), "en");
        const html = renderHtml(story, {
          receipts: receiptsOf(made),
          closes: made.history.closes("KOSPI", made.day.session)?.rows ?? [],
        });
        assert.deepEqual(pageFaults(html), []);
      }),
      sampled(150),
    );
  });

  test("the JSON parses, and its offsets hold", () => {
    fc.assert(
      fc.property(anySession, (made) => {
        const story = writeStory(inputOf(made), "en");
        const json = JSON.parse(exactJson(storyJson(story, receiptsOf(made))));
        assert.ok(json.text.startsWith(json.headline));
        const ids = new Set(json.facts.map((fact: { id: string }) => fact.id));
        for (const { offset, length, printed, fact } of json.figures) {
          assert.equal(json.text.slice(offset, offset + length), printed);
          assert.ok(ids.has(fact), fact);
        }
      }),
      sampled(150),
    );
  });

  test("facts have one id each, and inputs and receipts that exist", () => {
    fc.assert(
      fc.property(anySession, (made) => {
        const { day, history } = made;
        const facts = sessionFacts({ day, history, directory, calendar });
        const ids = new Set(facts.map((fact) => fact.id));
        assert.equal(ids.size, facts.length);
        const previous = calendar.previousSession(day.session);
        for (const fact of facts) {
          for (const input of fact.inputs) {
            assert.ok(ids.has(input) || input === `${day.market}/index.close@${previous}`, `${fact.id} from ${input}`);
          }
          for (const receipt of fact.receipts) assert.ok(day.receipts.has(receipt) || receipt === "past", fact.id);
        }
      }),
      sampled(200),
    );
  });
});

/** What is wrong with a page: doubled ids, links into nothing, scripts, tags that do not close. */
function pageFaults(html: string): string[] {
  const ids = [...html.matchAll(/\bid="([^"]*)"/g)].map(([, id = ""]) => id);
  const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id = ""]) => id);
  const open: string[] = [];
  const crossed: string[] = [];
  const empty = new Set(["meta", "br", "rect", "polyline", "circle", "link", "img"]);
  for (const [, close, name = "", self] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/g)) {
    if (empty.has(name) || self) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) crossed.push(`</${name}>`);
  }
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two ids "${id}"`),
    ...targets.filter((id) => !ids.includes(id)).map((id) => `a link to nothing: #${id}`),
    ...(/<script|\son\w+=|javascript:/i.test(html) ? ["a script"] : []),
    ...[...crossed, ...open].map((name) => `not closed: ${name}`),
    ...(/<(b|Desk|Korea)>/.test(html) ? ["words became markup"] : []),
  ];
}
