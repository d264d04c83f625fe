import { seoulTime } from "../newsroom/states.ts";
import { templatePage } from "../newsroom/template.ts";
import type { Command } from "./command.ts";
import { dayFrom, openFor } from "./session-words.ts";

export const template: Command = {
  name: "template",
  arguments: "DATE|today",
  words: { least: 1, most: 1 },
  summary: "A one-page CSV of a session to key by hand, with yesterday's values beside.",
  details: `Fill in your name, the time and whatever you can read, then \`bellwether ingest\` the page: it is checked before it
counts, every receipt says who keyed what when, and official figures that differ later are listed.`,
  settings: ["market", "style"],
  options: {},
  examples: ["bellwether template today > page.csv", "bellwether ingest page.csv"],
  run: async (call) => {
    const { newsroom, market } = openFor(call);
    const [word = ""] = call.words;
    const session = word === "today" ? seoulTime(call.effects.now()).day : dayFrom(word);
    await call.out.print(await templatePage(newsroom, market, session));
    return 0;
  },
};
