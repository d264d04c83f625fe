import { apiDoc } from "../desk/api/api-doc.ts";
import { CATALOGUE } from "../facts/catalogue.ts";
import { MEASURES } from "../market/measure.ts";
import { schemaFiles } from "../newsroom/contracts.ts";
import { SETTINGS, type Setting } from "../newsroom/settings.ts";
import { COMMANDS } from "./commands.ts";
import { commandHelp, programHelp } from "./help.ts";

/** Pages of docs/ and schemas that follow from tables in the code, by path: a test holds them equal to what is committed. */
export async function generatedPages(): Promise<Readonly<Record<string, string>>> {
  return {
    "docs/cli.md": await cliPage(),
    "docs/settings.md": settingsPage(),
    "docs/facts.md": factsPage(),
    "docs/api.md": apiDoc(),
    ...schemaFiles(),
  };
}

async function cliPage(): Promise<string> {
  const sections = await Promise.all(
    Object.entries(COMMANDS).map(
      async ([name, { load }]) => `## ${name}\n\n\`\`\`text\n${commandHelp(await load())}\`\`\`\n`,
    ),
  );
  return `# Commands\n\n\`\`\`text\n${programHelp("VERSION")}\`\`\`\n\n${sections.join("\n")}`;
}

function settingsPage(): string {
  const rows = Object.values<Setting>(SETTINGS).map(({ flag, env, key, fallback, choices, help }) => {
    const values = choices ? ` (${choices.join(", ")})` : "";
    return `| \`--${flag}\` | \`${env}\` | ${key ? `\`${key}\`` : ""} | ${fallback ?? ""} | ${help}${values} |`;
  });
  return `# Settings

One table; a flag wins over the environment, the environment over \`settings.json\` in the home folder.

| flag | environment | key in settings.json | default | what it settles |
|---|---|---|---|---|
${rows.join("\n")}

\`--no-bundled\`, on every command, leaves out the sessions that ship with Bellwether.
`;
}

function factsPage(): string {
  const kinds = CATALOGUE.map(
    ({ name, needs, meaning, measures }) =>
      `| ${name} | ${meaning.en} | ${meaning.ko} | ${measures.map((measure) => `\`${measure}\``).join(" ")} | ${needs} |`,
  );
  const measures = Object.entries(MEASURES).map(
    ([name, { unit, en, ko }]) => `| \`${name}\` | ${unit} | ${en} | ${ko} |`,
  );
  return `# Facts

A fact is a number (or a date, or an event) about a subject on a session, with its unit, formula, inputs and receipts.
Its id is \`SUBJECT-OR-CODE/measure@session\`. A superlative is a fact only with witness rows over a stated history.

## The catalogue

Adding a fact is adding one entry to \`src/facts/catalogue.ts\`.

| kind | says | 뜻 | measures | needs |
|---|---|---|---|---|
${kinds.join("\n")}

## Measures

The one vocabulary of facts, stories and claims.

| measure | unit | meaning | 뜻 |
|---|---|---|---|
${measures.join("\n")}
`;
}
