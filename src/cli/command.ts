import type { Effects } from "../newsroom/effects.ts";
import type { SettingName } from "../newsroom/settings.ts";

/** One option of a command. Options that settle a setting are described in the settings table instead. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly help: string;
}

/** A command as data: what it takes, what it does, and how it runs. One file a command. */
export interface Command {
  readonly name: string;
  readonly arguments: string;
  /** How many words may follow the command. */
  readonly words: { readonly least: number; readonly most: number };
  readonly summary: string;
  readonly details?: string;
  readonly settings: readonly Exclude<SettingName, "home" | "logLevel">[];
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  /** Gives the exit code: 0 fine, 1 the answer is "no", 3 failed for input. */
  readonly run: (call: Call) => Promise<number>;
}

/** What the command line says, checked against the command's table. */
export interface Call {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean>>;
  readonly effects: Effects;
  readonly out: Output;
}

/** Where a command writes: data to standard output, progress and problems to standard error. */
export interface Output {
  /** Resolves when the text is taken; the process ends quietly when nobody reads on. */
  readonly print: (text: string) => Promise<void>;
  readonly warn: (text: string) => void;
  /** Writes to standard error as it is, for bars that redraw themselves. */
  readonly draw: (text: string) => void;
  readonly isTerminal: boolean;
  readonly errorIsTerminal: boolean;
  readonly columns: number;
}
