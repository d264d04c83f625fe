import type { Piece, Written } from "../written.ts";
import { concat } from "../written.ts";
import { finalSound } from "./reading.ts";
import type { FinalSound } from "./syllable.ts";

/** Forms of a particle after a vowel, after ㄹ, after another consonant, and where the reading is not known. */
type Forms = readonly [open: string, rieul: string, closed: string, unknown: string];

/** Every particle whose form follows the sound before it, named by the form after a consonant. */
const PARTICLES = {
  은: ["는", "은", "은", "은(는)"],
  이: ["가", "이", "이", "이(가)"],
  을: ["를", "을", "을", "을(를)"],
  과: ["와", "과", "과", "와(과)"],
  으로: ["로", "로", "으로", "(으)로"],
  이라: ["라", "이라", "이라", "(이)라"],
  이나: ["나", "이나", "이나", "(이)나"],
  이며: ["며", "이며", "이며", "(이)며"],
  이다: ["다", "이다", "이다", "(이)다"],
  이었: ["였", "이었", "이었", "이었"],
  아: ["야", "아", "아", "아(야)"],
} as const satisfies Readonly<Record<string, Forms>>;

export type Particle = keyof typeof PARTICLES;

const COLUMN: Readonly<Record<FinalSound, 0 | 1 | 2>> = { open: 0, rieul: 1, closed: 2 };

/** The form that a particle takes after a text: `particleAfter("4,309.63", "으로")` is "으로", after "3,090.21" it is "로". */
export function particleAfter(text: string, particle: Particle): string {
  const sound = finalSound(text);
  return PARTICLES[particle][sound ? COLUMN[sound] : 3];
}

/** A piece of a story with its particle attached. */
export function attach(piece: Written | string, particle: Particle): Written {
  const text = typeof piece === "string" ? piece : piece.text;
  return concat([piece as Piece, particleAfter(text, particle)]);
}

/** "외국인과 기관", "삼성전자, 현대차와 기아". */
export function together(names: readonly (Written | string)[]): Written {
  const last = names.at(-1) ?? "";
  const before = names.slice(0, -1);
  const joint = before.at(-1);
  if (joint === undefined) return concat([last]);
  return concat([...before.slice(0, -1).flatMap((name) => [name, ", "]), attach(joint, "과"), " ", last]);
}
