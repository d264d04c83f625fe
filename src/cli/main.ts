import { homedir } from "node:os";
import manifest from "../../package.json" with { type: "json" };
import { BellwetherError } from "../market/error.ts";
import { type Effects, realEffects } from "../newsroom/effects.ts";
import type { Output } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { commandHelp, programHelp } from "./help.ts";
import { parseWords, usage } from "./parse.ts";
import { suggest } from "./suggest.ts";

/** Exit code for each kind of error: 2 the call is wrong, 3 what it works on. */
const EXIT = { usage: 2, input: 3 } as const;

/**
 * Runs one call of the program and gives its exit code. Everything a user can mend comes as one line on standard
 * error; anything else is a fault of ours and says so.
 */
export async function run(argv: readonly string[], effects: Effects, out: Output): Promise<number> {
  try {
    return await dispatch(argv, effects, out);
  } catch (error) {
    if (isOurs(error)) {
      out.warn(`bellwether: ${error.message}`);
      return EXIT[error.kind];
    }
    const { stack, message } = error as Error;
    out.warn(`bellwether: a fault in Bellwether itself, please report it: ${message}`);
    if (effects.env.BELLWETHER_LOG_LEVEL === "debug") out.warn(String(stack));
    return EXIT.input;
  }
}

/** Commands built into a file of their own have their own copy of the class: the name is what counts. */
function isOurs(error: unknown): error is BellwetherError {
  return error instanceof BellwetherError || (error as Error | undefined)?.name === "BellwetherError";
}

async function dispatch(argv: readonly string[], effects: Effects, out: Output): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const about = name === "help" && rest[0] !== undefined ? mustFindCommand(rest[0]) : undefined;
    await out.print(about ? commandHelp(await about.load()) : programHelp(manifest.version));
    return name === undefined ? EXIT.usage : 0;
  }
  if (name === "--version" || name === "-V") {
    await out.print(`${manifest.version}\n`);
    return 0;
  }
  const command = await mustFindCommand(name).load();
  const { words, flags } = parseWords(command, rest);
  if (flags.help) {
    await out.print(commandHelp(command));
    return 0;
  }
  return command.run({ words, flags, effects, out });
}

function mustFindCommand(name: string): (typeof COMMANDS)[string] {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry) return entry;
  if (name.startsWith("-")) throw usage(`there is no option ${name} before the command; see \`bellwether --help\``);
  const near = suggest(name, Object.keys(COMMANDS));
  throw new BellwetherError(
    "unknown-command",
    `there is no command "${name}"${near ? `; did you mean "${near}"?` : "; see `bellwether --help`"}`,
    { kind: "usage" },
  );
}

/** Standard output and error of this process. A reader that goes away ends the program in good order. */
function processOutput(): Output {
  const closed = (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.stderr.write("bellwether: the output was closed before all of it was written\n");
    process.exit(0);
  };
  process.stdout.on("error", closed);
  process.stderr.on("error", () => process.exit(0));
  return {
    print: (text) =>
      new Promise((resolve) => {
        process.stdout.write(text, () => resolve());
      }),
    warn: (text) => process.stderr.write(`${text}\n`),
    draw: (text) => process.stderr.write(text),
    errorIsTerminal: process.stderr.isTTY === true,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 80,
  };
}

if (process.env.BELLWETHER_AS_MODULE !== "1") {
  run(process.argv.slice(2), realEffects(homedir()), processOutput()).then((code) => {
    process.exitCode = code;
  });
}
