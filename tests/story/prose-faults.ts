import { isNumeric } from "../../src/facts/fact.ts";
import { absolute, compare, type Decimal, decimal, multiply, round } from "../../src/market/decimal.ts";
import type { Note } from "../../src/market/note.ts";
import type { Story } from "../../src/story/story.ts";
import type { PrintedFigure, Written } from "../../src/story/written.ts";

/** What no English story may contain, found without any of the writer's own code. Empty when the story is clean. */
export function proseFaults(story: Story, notes: readonly Note[] = []): string[] {
  const own = [story.flash, story.headline, ...story.paragraphs].map((part) => withoutNotes(part.text, notes));
  return [
    ...own.flatMap(wordFaults),
    ...own.flatMap(articleFaults),
    ...own.flatMap(sentencesOf).flatMap(verbFaults),
    ...[story.flash, story.headline, story.body, ...story.paragraphs].flatMap(digitFaults),
    ...[story.flash, story.headline, story.body].flatMap((part) => figureFaults(part, story)),
    ...[story.flash, story.body].flatMap((part) => signFaults(part, story)),
  ];
}

/** A person's words are theirs: they stand as one plain word while the rest is judged. */
function withoutNotes(text: string, notes: readonly Note[]): string {
  const said = notes.flatMap((note) => ("en" in note && note.en ? [note.en] : []));
  return said.reduce((rest, words) => rest.replaceAll(words, "demand held up"), text);
}

const NEVER: readonly (readonly [string, RegExp])[] = [
  ["undefined", /undefined/],
  ["NaN", /NaN|Infinity/],
  ["null", /\bnull\b/],
  ["an object", /\[object/],
  ["a doubled space", / {2}/],
  ["a space before a stop", / [.,;:!?]/],
  ["empty brackets", /\(\s*\)/],
  ["two stops", /\.\.|,,|,\./],
  ["a space at an edge", /^\s|\s$/],
  ["a word said twice", /\b(\w+) \1\b/i],
  ["minus signs", /(^|\s)-\d/],
  [
    "a way from a level to itself",
    /open(?:ed|ing) \w+ at ([\d,.]+\d)(?![\d.,]*\d).{0,60}(?:as high as|as low as|touched|reached) \1(?![\d.,]*\d)/,
  ],
  [
    "a small verb for a large move",
    /\b(?:edg|inch|slipp|dipp)(?:ed|ing)(?: up| down)? (?:4\.[5-9]\d|[5-9](?:\.\d+)?|\d\d+(?:\.\d+)?) percent/,
  ],
  ["nothing traded", /\b(none|zero percent)\b/],
];

function wordFaults(text: string): string[] {
  const found = NEVER.flatMap(([what, pattern]) => (pattern.test(text) ? [`${what}: ${around(text, pattern)}`] : []));
  const small = sentencesOf(text).filter((sentence) => /^[a-z]/.test(sentence));
  return [...found, ...small.map((sentence) => `a sentence begins small: ${sentence.slice(0, 60)}`)];
}

function around(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return `"${text.slice(Math.max(0, at - 30), at + 40)}"`;
}

const ABBREVIATIONS =
  /(?:\b(?:Jan|Feb|Sept|Oct|Nov|Dec|Aug|Co|Ltd|Inc|Corp|Pharm|Ind|No)|\b[a-zA-Z]\.[a-zA-Z]|\b[A-Z])\.$/;

export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?]["\u201d)]? /g)) {
    const end = stop.index + stop[0].length;
    if (ABBREVIATIONS.test(text.slice(start, stop.index + 1)) && !/^[A-Z]/.test(text.slice(end))) continue;
    if (
      /\b(?:Jan|Feb|Sept|Oct|Nov|Dec|Aug|U\.S|(?<!&)[A-Z])\.$/.test(text.slice(start, stop.index + 1)) &&
      !/^The /.test(text.slice(end))
    )
      continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest ? [...sentences, rest] : sentences;
}

/** Whether a word is spoken with a vowel first. */
export function takesAn(word: string): boolean {
  const number = /^(?:US\$|\$)?(\d[\d,]*)/.exec(word)?.[1];
  if (number) return number.startsWith("8") || /^1[18](,|$)/.test(number);
  if (/^(?:[A-Z]\.|[A-Z]+\b(?!')|[A-Z]&)/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  if (/^(?:hour|honest|honou?r|heir)/i.test(word)) return true;
  return /^[aeiou]/i.test(word) && !/^(?:uni(?!n|m)|us[aeiu]|eu|one\b|once)/i.test(word);
}

function articleFaults(text: string): string[] {
  return [...text.matchAll(/(?:(?<=[a-z,] )|(?<=^|[.!?] ))(an?|An?) ([^\s,.;]\S*)/g)].flatMap(
    ([whole, article = "", word = ""]) =>
      (article.toLowerCase() === "an") === takesAn(word) ? [] : [`wrong article: "${whole}"`],
  );
}

/** Verbs of movement, each with its forms: none may come twice in a sentence. */
const MOVES = [
  "edged/edging",
  "inched/inching",
  "added/adding",
  "rose/rising",
  "gained/gaining",
  "advanced/advancing",
  "climbed/climbing",
  "jumped/jumping",
  "surged/surging",
  "rallied/rallying",
  "soared/soaring",
  "shot up/shooting up",
  "slipped/slipping",
  "fell/falling",
  "lost/losing",
  "dipped/dipping",
  "declined/declining",
  "shed/shedding",
  "dropped/dropping",
  "slid/sliding",
  "retreated/retreating",
  "tumbled/tumbling",
  "sank/sinking",
  "slumped/slumping",
  "skidded/skidding",
  "plunged/plunging",
  "plummeted/plummeting",
  "nosedived/nosediving",
].map((forms) => forms.split("/"));

function verbFaults(sentence: string): string[] {
  // A name such as the day's index, or nouns ("gains", "losses"), are no verbs; only whole forms count.
  return MOVES.flatMap((forms) => {
    const uses = [...sentence.matchAll(new RegExp(`\\b(?:${forms.join("|")})\\b`, "g"))].length;
    return uses > 1 ? [`"${forms[0]}" twice: ${sentence}`] : [];
  });
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
      if (!isNumeric(fact)) return /\d|session before/.test(printed) ? [] : [`"${printed}" is no date`];
      return printsValue(figure, part.text, fact.value) ? [] : [`"${printed}" does not print ${fact.id}`];
    }),
  ];
}

const SCALES: Readonly<Record<string, string>> = {
  trillion: "1000000000000",
  billion: "1000000000",
  million: "1000000",
};
const COUNTS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const ORDINALS = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/** Whether what is printed, with the bounding words before it, holds for the value. Signs are left to the words. */
function printsValue({ printed, offset }: PrintedFigure, text: string, value: Decimal): boolean {
  const size = absolute(value);
  const word = printed.toLowerCase();
  const spelled = Math.max(COUNTS.indexOf(word), ORDINALS.indexOf(word));
  if (spelled >= 0) return compare(size, decimal(spelled)) === 0;
  const found = /^(?:US\$|\$)?([\d,]+(?:\.\d+)?)(?:(?:st|nd|rd|th)\b)?(?: (trillion|billion|million))?/.exec(printed);
  if (!found) return false;
  const number = decimal((found[1] ?? "").replaceAll(",", ""));
  const scale = decimal(SCALES[found[2] ?? ""] ?? "1");
  const stated = multiply(number, scale);
  if (/\b(?:more than|over) $/.test(text.slice(0, offset)))
    return compare(size, stated) > 0 && compare(size, multiply(stated, decimal("2"))) <= 0;
  if (/\bnearly $/.test(text.slice(0, offset)))
    return compare(size, stated) < 0 && compare(multiply(size, decimal("1.25")), stated) > 0;
  // value / scale rounded to the places printed, without dividing.
  const places = number.scale;
  const power = (found[2] ? (SCALES[found[2]] ?? "1").length - 1 : 0) - places;
  const shifted: Decimal =
    power >= 0
      ? { units: size.units, scale: size.scale + power }
      : { units: size.units * 10n ** BigInt(-power), scale: size.scale };
  return round(shifted, 0).units === number.units;
}

const UP = MOVES.slice(
  0,
  MOVES.findIndex(([form]) => form === "slipped"),
);
const DOWN = MOVES.slice(MOVES.findIndex(([form]) => form === "slipped"));
/** "edged", "inched" and "shot" go both ways: the word after them says which. */
const WAYS = /\b(?:edg|inch)(?:ed|ing|e)? (up|down)\b/g;

/** The way the last words of movement before a figure point: 1, -1, or 0 where none stand there. */
function wayOf(before: string): number {
  const hits: [number, number][] = [];
  for (const [forms, way] of [...UP.map((one) => [one, 1] as const), ...DOWN.map((one) => [one, -1] as const)]) {
    if (/^(?:edged|inched)/.test(forms[0] ?? "")) continue;
    for (const hit of before.matchAll(new RegExp(`\\b(?:${forms.join("|")})\\b`, "g"))) hits.push([hit.index, way]);
  }
  for (const hit of before.matchAll(WAYS)) hits.push([hit.index, hit[1] === "up" ? 1 : -1]);
  for (const hit of before.matchAll(/\b(UP|bought|rise|climb|jump|soar|DOWN|sold|fall|drop|tumble|plunge)\b/g))
    hits.push([hit.index, /^(?:UP|bought|rise|climb|jump|soar)$/.test(hit[0]) ? 1 : -1]);
  return hits.sort((a, b) => a[0] - b[0]).at(-1)?.[1] ?? 0;
}

/** Words that contradict the sign of the figure they lead to: a fall that "rose", selling that was "bought". */
function signFaults(part: Written, story: Story): string[] {
  const facts = new Map(story.facts.map((fact) => [fact.id, fact]));
  return part.figures.flatMap((figure): string[] => {
    const fact = facts.get(figure.fact);
    if (!fact || !isNumeric(fact)) return [];
    const start = Math.max(0, part.text.lastIndexOf("\n", figure.offset), figure.offset - 170);
    const sentence = part.text.slice(start, figure.offset);
    const sign = fact.value.units < 0n ? -1 : fact.value.units > 0n ? 1 : 0;
    const fault = [`"${sentence.slice(-60)}${figure.printed}" against ${fact.id}, which is ${sign}`];
    if (fact.measure === "fx.change") {
      const way = /\b(up|down) $/.exec(sentence)?.[1];
      return way && (way === "up" ? -1 : 1) !== sign ? fault : [];
    }
    if (fact.measure.startsWith("breadth.")) {
      const said = /\b(gainers|losers) (?:\w+ )?outnumbered (?:gainers|losers) ([\d,]+ to )?$/i.exec(sentence);
      if (!said) return [];
      const first = `breadth.${said[1]?.toLowerCase()}`;
      return (said[2] === undefined) === (fact.measure === first) ? [] : fault;
    }
    if (!/^(?:index|stock|foreign_index)\.change|^flow\./.test(fact.measure)) return [];
    if (/\b(?:points, or|respectively) $/.test(sentence) && sign === 0) return [];
    return wayOf(sentence) === sign ? [] : sign === 0 ? [] : fault;
  });
}
