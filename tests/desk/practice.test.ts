import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Practice } from "../../src/desk/practice.ts";
import type { SessionShelf } from "../../src/desk/session-shelf.ts";
import { dropHomes, madeDesk } from "./open-desk.ts";

/** Practice keeps no program from ending; a desk that listens does. */
let listening: NodeJS.Timeout;
before(() => {
  listening = setInterval(() => {}, 1000);
});
after(() => {
  clearInterval(listening);
  dropHomes();
});

/** A desk that tells what is asked of its shelf: a language for a story written, "check" for one checked. */
function watched(told: (what: string) => void): { readonly shelf: SessionShelf } {
  const { shelf } = madeDesk();
  const spied: Pick<SessionShelf, "newsroom" | "story" | "knowledge"> = {
    newsroom: shelf.newsroom,
    story: (market, session, language) => {
      told(language);
      return shelf.story(market, session, language);
    },
    knowledge: (tape) => {
      told("check");
      return shelf.knowledge(tape);
    },
  };
  return { shelf: spied as SessionShelf };
}

describe("the desk practises checking", () => {
  test("on its own story in both languages, the reader's first, and once however often the page is opened", async () => {
    const asked: string[] = [];
    const desk = watched((what) => asked.push(what));
    const practice = new Practice(2);
    await Promise.all([practice.begin(desk, "ko"), practice.begin(desk, "en")]);
    assert.deepEqual(asked, ["ko", "check", "check", "en", "check", "check"]);
  });

  test("until the desk closes", async () => {
    const practice = new Practice(1000);
    let checks = 0;
    const desk = watched((what) => {
      if (what !== "check") return;
      checks++;
      practice.end();
    });
    await practice.begin(desk, "en");
    assert.equal(checks, 1);
  });
});
