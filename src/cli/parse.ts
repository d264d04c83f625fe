import { BellwetherError } from "../market/error.ts";
import { SETTINGS } from "../newsroom/settings.ts";
import type { Command, Option } from "./command.ts";
import { suggest } from "./suggest.ts";

/** Options that every command takes. */
export const COMMON_OPTIONS: Readonly<Record<string, Option>> = {
  home: { type: "string", value: "FOLDER", help: SETTINGS.home.help },
  "log-level": {
    type: "string",
    value: "LEVEL",
    choices: SETTINGS.logLevel.choices,
    help: SETTINGS.logLevel.help,
  },
  "no-bundled": { type: "boolean", help: "leave out the sessions that ship with Bellwether" },
  help: { type: "boolean", help: "this text" },
};

/** What stands for a setting's value in help, where it is no address. */
const VALUES: Readonly<Record<string, string>> = { market: "NAME", language: "NAME", style: "FILE" };

/** All options a command takes: its own, those of its settings, and the common ones. */
export function optionsOf(command: Command): Readonly<Record<string, Option>> {
  const ofSettings = command.settings.map((name): [string, Option] => {
    const setting: { flag: string; help: string; choices?: readonly string[] } = SETTINGS[name];
    const { flag, help, choices } = setting;
    return [flag, { type: "string", value: VALUES[name] ?? "URL", help, ...(choices ? { choices } : {}) }];
  });
  return { ...command.options, ...Object.fromEntries(ofSettings), ...COMMON_OPTIONS };
}

export interface Parsed {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean>>;
}

/**
 * Reads the words after a command: `--name value`, `--name=value`, and `--` before words that begin with a dash.
 *
 * @throws BellwetherError `unknown-option` (with the nearest one there is) or `bad-usage`.
 */
export function parseWords(command: Command, argv: readonly string[]): Parsed {
  const options = optionsOf(command);
  const words: string[] = [];
  const flags: Record<string, string | boolean> = {};
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? "";
    if (word === "--") {
      words.push(...argv.slice(at + 1));
      break;
    }
    if (word === "-h") flags.help = true;
    else if (word.length > 1 && word.startsWith("-")) {
      const [name = "", inline] = splitOnce(word.replace(/^--?/, ""));
      const option = Object.hasOwn(options, name) ? options[name] : undefined;
      if (!option || !word.startsWith("--")) throw unknownOption(word, command, options);
      if (option.type === "boolean") {
        if (inline !== undefined) throw usage(`--${name} takes no value`);
        flags[name] = true;
        continue;
      }
      const value = inline ?? argv[++at];
      if (value === undefined) throw usage(`--${name} needs a value: --${name} ${option.value ?? "VALUE"}`);
      if (option.choices && !option.choices.includes(value)) {
        const near = suggest(value, option.choices);
        const hint = near ? `; did you mean "${near}"?` : "";
        throw usage(`--${name}: "${value}" is not one of ${option.choices.join(", ")}${hint}`);
      }
      flags[name] = value;
    } else words.push(word);
  }
  const { least, most } = command.words;
  if (!flags.help && words.length < least) throw usage(`${command.name} needs ${command.arguments}`);
  if (words.length > most) {
    throw usage(
      `${command.name} takes ${most === 0 ? "no words" : command.arguments}; "${words[most]}" is one too many`,
    );
  }
  return { words, flags };
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf("=");
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function unknownOption(word: string, command: Command, options: Readonly<Record<string, Option>>): BellwetherError {
  const name = splitOnce(word.replace(/^-+/, ""))[0];
  const near = suggest(name, Object.keys(options));
  const hint = near ? `; did you mean --${near}?` : `; see \`bellwether ${command.name} --help\``;
  return new BellwetherError("unknown-option", `${command.name} has no option ${word}${hint}`, { kind: "usage" });
}

export function usage(message: string): BellwetherError {
  return new BellwetherError("bad-usage", message, { kind: "usage" });
}
