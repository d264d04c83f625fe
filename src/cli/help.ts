import { SETTINGS, type Setting } from "../newsroom/settings.ts";
import { columns } from "./columns.ts";
import type { Command, Option } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { optionsOf } from "./parse.ts";

/** The page of `bellwether --help`. */
export function programHelp(version: string): string {
  const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  const settings = columns(
    Object.values<Setting>(SETTINGS).map(({ flag, env, key }) => [`  --${flag}`, env, key ?? "-"]),
  );
  return `bellwether ${version}: the market close, written, explained and checked

usage: bellwether COMMAND [WORDS] [OPTIONS]

${commands.join("\n")}

\`bellwether COMMAND --help\` tells what each takes.

settings: flag, environment variable, key in settings.json of the home folder (the first that is set wins)
${settings.join("\n")}

exit codes: 0 fine; 1 the answer is "no"; 2 usage; 3 input, source or store failed, holiday, no data, calendar not known
`;
}

/** The page of `bellwether COMMAND --help`. */
export function commandHelp(command: Command): string {
  const rows = Object.entries(optionsOf(command)).map(([name, option]) => optionRow(name, option));
  const examples = command.examples.map((example) => `  ${example}`).join("\n");
  const usage = ["usage: bellwether", command.name, command.arguments, "[OPTIONS]"].filter(Boolean).join(" ");
  return `${usage}

${command.summary}${command.details ? `\n\n${command.details}` : ""}

${rows.join("\n")}

examples:
${examples}
`;
}

function optionRow(name: string, option: Option): string {
  const head = `  --${name}${option.value ? ` ${option.value}` : ""}`;
  const choices = option.choices ? ` (${option.choices.join(", ")})` : "";
  return `${head.padEnd(24)}${option.help}${choices}`;
}
