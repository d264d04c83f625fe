import { isNumeric } from "../../src/facts/fact.ts";
import {
  absolute,
  compare,
  type Decimal,
  decimal,
  formatDecimal,
  multiply,
  subtract,
} from "../../src/market/decimal.ts";
import type { Note } from "../../src/market/note.ts";
import type { NumberFact } from "../../src/story/fact-set.ts";
import type { Story } from "../../src/story/story.ts";
import type { PrintedFigure, Written } from "../../src/story/written.ts";
import { pastFaults } from "./past-faults.ts";
import { readLevel, readWhole } from "./read-number.ts";
import { LETTER_NAMES, particleByJamo, SPOKEN_NAMES, SPOKEN_UNITS, spellNumber } from "./spelled-out.ts";

/** What no Korean story may contain, found without any of the writer's own code. Empty when the story is clean. */
export function koreanFaults(story: Story, notes: readonly Note[] = []): string[] {
  const parts = [story.flash, story.headline, ...story.paragraphs];
  return [
    ...parts.flatMap((part) => wordFaults(withoutNotes(part.text, notes))),
    ...parts.flatMap((part) => particleFaults(part.text)),
    ...story.paragraphs.slice(0, -1).flatMap((part) => endingFaults(withoutNotes(part.text, notes))),
    ...[...parts, story.body].flatMap(digitFaults),
    ...[story.flash, story.headline, story.body].flatMap((part) => figureFaults(part, story)),
    ...parts.flatMap((part) => [...signFaults(part, story), ...bracketFaults(part, story), ...pastFaults(part, story)]),
  ];
}

/** A person's words are theirs: they stand as one plain word while the rest is judged. */
function withoutNotes(text: string, notes: readonly Note[]): string {
  const said = notes.flatMap((note) => ("ko" in note && note.ko ? [note.ko] : []));
  return said.reduce((rest, words) => rest.replaceAll(words, `말${/다$|고$/.exec(words)?.[0] ?? ""}`), text);
}

const NEVER: readonly (readonly [string, RegExp])[] = [
  ["undefined", /undefined/],
  ["NaN", /NaN|Infinity/],
  ["null", /\bnull\b/],
  ["an object", /\[object/],
  ["a doubled space", / {2}/],
  ["a space before a stop", / [.,!?)]/],
  ["empty brackets", /\(\s*\)/],
  ["two stops", /\.\.|,,|,\./],
  ["a space at an edge", /^\s|\s$/],
  ["a word said twice", /(?<=^|\s)([가-힣]{2,}) \1(?=\s|$)/],
  ["a minus sign outside the brackets of a list", /(?<!\()[-−]\d|\([-−](?![\d.,]+%\))/],
  ["a particle of both forms", /[은이을과와]\([는가를와과]\)|\([으이]\)/],
  ["합쇼체", /습니다|입니다/],
  ["padding zeros", /[조억만천]0\d/],
  ["zero before a unit", /(?<![\d,.])0[조억만천]/],
];

function wordFaults(text: string): string[] {
  return NEVER.flatMap(([what, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [`${what}: "${text.slice(Math.max(0, at - 30), at + 40)}"`];
  });
}

/** Every sentence of the body ends in 다, and no two in a row end in the same words. */
function endingFaults(text: string): string[] {
  const sentences = text.replace(/^\([^)]*\) /, "").split(/(?<=다)\. ?/);
  const rest = sentences.pop();
  const endings = sentences.map((sentence) => sentence.split(" ").slice(-2).join(" "));
  return [
    ...(rest === "" ? [] : [`does not end in 다: "${rest}"`]),
    ...endings.flatMap((ending, at) =>
      at > 0 && ending === endings[at - 1] && !ending.endsWith("말다") ? [`twice running: "${ending}"`] : [],
    ),
  ];
}

const FORMS: Readonly<Record<string, string>> = {
  은: "은",
  는: "은",
  이: "이",
  가: "이",
  을: "을",
  를: "을",
  과: "과",
  와: "과",
  으로: "으로",
  로: "으로",
  이었다: "이었",
  였다: "이었",
};
const AFTER = "(은|는|이|가|을|를|과|와|으로|로|이었다|였다)(?=[\\s,.]|$)";

/** Number (with its unit) and particle, name and particle, wherever they touch. A parenthesis between is skipped. */
function particleFaults(text: string): string[] {
  const bare = text.replace(/\([^()]*\)/g, "");
  const units = SPOKEN_UNITS.map(([written]) => written.trim()).sort((a, b) => b.length - a.length);
  const number = new RegExp(`([\\d,]*\\d(?:\\.\\d+)?)((?:[천만억조]\\d*)*)(${units.join("|")})?${AFTER}`, "g");
  const found: string[] = [];
  for (const [whole, digits = "", inside = "", unit = "", particle = ""] of bare.matchAll(number)) {
    const spokenUnit = SPOKEN_UNITS.find(([written]) => written.trim() === unit)?.[1] ?? "";
    const lastDigits = /\d+$/.exec(inside)?.[0];
    const end = spokenUnit || (lastDigits ? spellNumber(lastDigits) : inside) || spellNumber(digits);
    if (whole.startsWith(particle) || agrees(end, particle)) continue;
    found.push(`wrong particle: "${whole}"`);
  }
  for (const [written, spoken] of SPOKEN_NAMES) {
    const escaped = written.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    for (const [whole, particle = ""] of bare.matchAll(new RegExp(`(?<![가-힣A-Za-z])${escaped}${AFTER}`, "g"))) {
      if (!agrees(spoken, particle)) found.push(`wrong particle: "${whole}"`);
    }
  }
  for (const [whole, letters = "", particle = ""] of bare.matchAll(new RegExp(`\\b([A-Z]{1,4})${AFTER}`, "g"))) {
    const known = SPOKEN_NAMES.find(([written]) => written === letters)?.[1];
    const spoken = known ?? [...letters].map((letter) => LETTER_NAMES[letter]).join("");
    if (!agrees(spoken, particle)) found.push(`wrong particle: "${whole}"`);
  }
  // A Hangul word before a particle shows its own sound; only those that cannot be part of a word are judged.
  for (const [whole, word = "", particle = ""] of bare.matchAll(/([가-힣]+)(을|를|으로)(?=[\s,.]|$)/g)) {
    if (!agrees(word, particle)) found.push(`wrong particle: "${whole}"`);
  }
  return found;
}

function agrees(spoken: string, particle: string): boolean {
  const kind = FORMS[particle] ?? "";
  return particle === particleByJamo(spoken, kind) + (kind === "이었" ? "다" : "");
}

function digitFaults(part: Written): string[] {
  const spans = [...part.figures, ...part.named];
  return [...part.text.matchAll(/\d/g)]
    .filter(({ index }) => !spans.some((span) => index >= span.offset && index < span.offset + span.length))
    .map(({ index }) => `an unbound digit: "${part.text.slice(Math.max(0, index - 20), index + 10)}"`);
}

function figureFaults(part: Written, story: Story): string[] {
  const facts = new Map(story.facts.map((fact) => [fact.id, fact]));
  const sorted = [...part.figures].sort((a, b) => a.offset - b.offset);
  const overlaps = sorted.some(
    (one, at) => at > 0 && (sorted[at - 1]?.offset ?? 0) + (sorted[at - 1]?.length ?? 0) > one.offset,
  );
  return [
    ...(overlaps ? ["figures overlap"] : []),
    ...part.figures.flatMap((figure): string[] => {
      const { offset, length, printed } = figure;
      if (part.text.slice(offset, offset + length) !== printed) return [`"${printed}" is not at ${offset}`];
      const fact = facts.get(figure.fact);
      if (!fact) return [`"${printed}" has no fact ${figure.fact}`];
      if (fact.subject.startsWith("note ")) return [];
      if (!isNumeric(fact)) return /\d[일월]$|거래일$/.test(printed) ? [] : [`"${printed}" is no date`];
      return printsValue(figure, part.text, fact) ? [] : [`"${printed}" does not print ${fact.id}`];
    }),
  ];
}

const UP = "오른|올랐|올라|상승|뛴|뛰어오른|급등|치솟|폭등|높은|강보합";
const DOWN = "내린|내렸|내려|하락|밀린|떨어진|급락|폭락|낮은|약보합|곤두박질";
const MOVE = new RegExp(`(${UP})|(${DOWN})`);
const TRADE = /(순매수)|(순매도)/;
/** Measures with a sign, and the words that tell it: the first after the figure. */
const SIGNED: Readonly<Record<string, RegExp>> = {
  "index.change": MOVE,
  "index.change_pct": MOVE,
  "stock.change_pct": MOVE,
  "foreign_index.change_pct": MOVE,
  "fx.change": MOVE,
  "flow.foreign": TRADE,
  "flow.institution": TRADE,
  "flow.individual": TRADE,
};

/** The verb after a figure agrees with the fact's sign. */
function signFaults(part: Written, story: Story): string[] {
  const facts = new Map(story.facts.map((fact) => [fact.id, fact]));
  return part.figures.flatMap(({ fact, offset, length, printed }) => {
    const known = facts.get(fact);
    const words = known && SIGNED[known.measure];
    if (!words || !isNumeric(known) || known.value.units === 0n) return [];
    const [, up, down] = words.exec(part.text.slice(offset + length)) ?? [];
    const told = up ? 1 : down ? -1 : 0;
    return told === Math.sign(Number(known.value.units)) ? [] : [`"${printed}" of ${fact} is told as ${told}`];
  });
}

/** In a list's brackets, "NAVER(-2.24%)", the sign itself tells the way, and only there. */
function bracketFaults(part: Written, story: Story): string[] {
  const facts = new Map(story.facts.map((fact) => [fact.id, fact]));
  return part.figures.flatMap(({ fact, offset, length, printed }) => {
    const known = facts.get(fact);
    const isBracketed = part.text[offset - 1] === "(" && part.text[offset + length] === ")";
    if (known?.measure !== "stock.change_pct" || !isNumeric(known) || known.value.units === 0n) return [];
    const isMinus = printed.startsWith("-");
    return isMinus === (isBracketed && known.value.units < 0n) ? [] : [`"${printed}" of ${fact}`];
  });
}

/** Whether a print holds for the value: within half of its last place, or in its band. Signs are left to the words. */
function printsValue(
  { printed, offset, length }: PrintedFigure,
  text: string,
  { value, precision = decimal(1n) }: NumberFact,
): boolean {
  const size = absolute(value);
  const number = /^-?([\d,.천만억조경 ]+)/.exec(printed)?.[1]?.trim() ?? "";
  if (text.slice(offset + length).startsWith("대")) {
    const floor = decimal(number);
    return compare(size, floor) >= 0 && compare(subtract(size, floor), decimal(1n)) < 0;
  }
  if (text.slice(offset + length).startsWith(" 가까이")) {
    return compare(size, decimal(number)) < 0 && compare(multiply(size, decimal("1.25")), decimal(number)) > 0;
  }
  const stated = /[천만억조경]/.test(number) ? whole(number) : readLevel(number);
  if (!stated) return false;
  const off = absolute(subtract(size, stated));
  const place = lastPlace(number, stated);
  // A figure known only roughly may be rounded to what is known of it, up to the next power of ten.
  const rough = stated.scale === 0 && compare(stated, precision) > 0 ? multiply(precision, decimal(10n)) : place;
  const step = place.scale === 0 && compare(place, precision) < 0 ? rough : place;
  return compare(multiply(off, decimal(2n)), step) <= 0;
}

function whole(number: string): Decimal | undefined {
  const units = readWhole(number);
  return units === undefined ? undefined : { units, scale: 0 };
}

/** Size of the last digit printed: 억 for 6천447억, 0.01 for 2.27; trailing zeros of a whole number may be known or not. */
function lastPlace(number: string, stated: Decimal): Decimal {
  if (stated.scale > 0) return { units: 1n, scale: stated.scale };
  const zeros = /0*$/.exec(formatDecimal(stated))?.[0].length ?? 0;
  return /[조억만]$/.test(number) ? { units: 10n ** BigInt(zeros), scale: 0 } : decimal(1n);
}
