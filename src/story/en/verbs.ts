import type { Chooser } from "../chooser.ts";
import type { Direction, MoveSize } from "../move-size.ts";

type Verb = readonly [past: string, participle: string];

/** Verbs by direction and size: the strength must fit the move. Each takes an amount: "rose 2 percent to". */
const VERBS: Readonly<Record<"up" | "down", Readonly<Record<Exclude<MoveSize, "none">, readonly [Verb, ...Verb[]]>>>> =
  {
    up: {
      slight: [
        ["edged up", "edging up"],
        ["inched up", "inching up"],
        ["added", "adding"],
      ],
      modest: [
        ["rose", "rising"],
        ["gained", "gaining"],
        ["added", "adding"],
        ["advanced", "advancing"],
      ],
      solid: [
        ["climbed", "climbing"],
        ["advanced", "advancing"],
        ["rose", "rising"],
        ["gained", "gaining"],
      ],
      strong: [
        ["jumped", "jumping"],
        ["surged", "surging"],
        ["rallied", "rallying"],
      ],
      sharp: [
        ["soared", "soaring"],
        ["shot up", "shooting up"],
        ["surged", "surging"],
      ],
    },
    down: {
      slight: [
        ["edged down", "edging down"],
        ["slipped", "slipping"],
        ["inched down", "inching down"],
      ],
      modest: [
        ["fell", "falling"],
        ["lost", "losing"],
        ["dipped", "dipping"],
        ["declined", "declining"],
        ["shed", "shedding"],
      ],
      solid: [
        ["dropped", "dropping"],
        ["slid", "sliding"],
        ["retreated", "retreating"],
        ["fell", "falling"],
        ["lost", "losing"],
      ],
      strong: [
        ["tumbled", "tumbling"],
        ["sank", "sinking"],
        ["slumped", "slumping"],
        ["skidded", "skidding"],
      ],
      sharp: [
        ["plunged", "plunging"],
        ["plummeted", "plummeting"],
        ["nosedived", "nosediving"],
      ],
    },
  };

/** A verb for the move. `size` none is no move: callers word "unchanged" themselves. */
export function verb(chooser: Chooser, direction: Direction, size: MoveSize, form: "past" | "participle"): string {
  if (direction === "flat") return form === "past" ? "was unchanged" : "staying unchanged";
  const choices = VERBS[direction][size === "none" ? "slight" : size];
  const [first, ...rest] = choices.map(([past]) => past) as [string, ...string[]];
  const chosen = chooser.pick([first, ...rest]);
  const found = choices.find(([past]) => past === chosen) ?? choices[0];
  return form === "past" ? found[0] : found[1];
}

/** "a" or "an" before a title as it is spoken: "an analyst", "a university professor", "an FX strategist". */
export function article(word: string): "a" | "an" {
  const isSpelledOut = /^([A-Z]\.|[A-Z]&|[A-Z]+\b)/.test(word);
  if (isSpelledOut) return /^[AEFHILMNORSX]/.test(word) ? "an" : "a";
  const isVowel = /^(hono|honest|heir|hour)/i.test(word) || /^[aeiou]/i.test(word);
  return isVowel && !/^(uni(?![mn])|us[aeiu]|eu|one\b|once\b)/i.test(word) ? "an" : "a";
}
