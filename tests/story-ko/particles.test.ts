import assert from "node:assert/strict";
import { describe, test } from "node:test";
import instruments from "../../src/market/data/krx-instruments.json" with { type: "json" };
import { type Particle, particleAfter } from "../../src/story/ko/particles.ts";
import { finalSound } from "../../src/story/ko/reading.ts";
import { cases, Seeded } from "./seeded.ts";
import {
  LETTER_NAMES,
  particleByJamo,
  SPOKEN_NAMES,
  SPOKEN_UNITS,
  spellNumber,
  spellWhole,
  WORDS_IN_CAPITALS,
} from "./spelled-out.ts";

const PARTICLES: readonly Particle[] = ["은", "이", "을", "과", "으로", "이라", "이나", "이며", "이다", "이었", "아"];

describe("particles follow the Korean reading", () => {
  const rows: readonly (readonly [string, Particle, string])[] = [
    ["4,309.63", "으로", "으로"],
    ["3,090.21", "으로", "로"],
    ["2353.80", "으로", "으로"],
    ["2197.93", "을", "을"],
    ["1686.24", "을", "를"],
    ["5677.25", "으로", "로"],
    ["2,888.76", "으로", "으로"],
    ["798.42", "으로", "로"],
    ["4,300", "으로", "으로"],
    ["5,000", "을", "을"],
    ["1,000,000,000,000", "이", "가"],
    ["0", "은", "은"],
    ["2.27%", "으로", "로"],
    ["17조2천700억원", "이었", "이었"],
    ["100조", "이", "가"],
    ["4,300선", "을", "을"],
    ["2%대", "으로", "로"],
    ["KB", "은", "는"],
    ["HMM", "은", "은"],
    ["DL", "으로", "로"],
    ["S-Oil", "으로", "로"],
    ["삼성전자(0.84%)", "이", "가"],
    ["LG화학(-1.44%)", "은", "은"],
    ["외국인(8497억원)", "과", "과"],
    ["한화오션(042660)(1.2%)", "은", "은"],
    ["‘코스피’", "은", "는"],
    ["「코스닥」", "은", "은"],
    ["(종합)", "을", "을"],
    ["Bloomberg", "은", "는"],
    ["Reuters", "은", "는"],
    ["Acme Mobile", "은", "은"],
    ["Future Systems", "으로", "로"],
    ["Green Line", "으로", "으로"],
    ["Blue Robot", "이", "이"],
    ["sstpnews.com", "은", "은"],
    ["17조2천700억원(119억7천만달러)", "이었", "이었"],
  ];
  for (const [text, particle, form] of rows) {
    test(`${text}${form}`, () => assert.equal(particleAfter(text, particle), form));
  }

  test("a text that cannot be read takes both forms", () => {
    assert.equal(particleAfter("Ω", "은"), "은(는)");
    assert.equal(particleAfter("", "으로"), "(으)로");
  });

  test("every listed name has a reading, and the right one", () => {
    const spoken = new Map(SPOKEN_NAMES);
    for (const { ko } of instruments.instruments) {
      const reading = /[가-힣]$/.test(ko) ? ko : spoken.get(ko);
      assert.ok(reading, `${ko} is not in the list of spoken names`);
      for (const particle of PARTICLES)
        assert.equal(particleAfter(ko, particle), particleByJamo(reading, particle), ko);
    }
  });

  test("the long way round agrees, a million times", () => {
    const seed = Number(process.env.BELLWETHER_SEED ?? 20260102);
    const chance = new Seeded(seed);
    const count = cases(20_000, 1_000_000);
    for (let at = 0; at < count; at++) {
      const { text, spoken } = phrase(chance);
      const particle = chance.one(PARTICLES);
      const form = particleAfter(text, particle);
      if (form !== particleByJamo(spoken, particle)) {
        assert.fail(`seed ${seed}, case ${at}: "${text}" is spoken "${spoken}" and takes ${particle} as ${form}`);
      }
    }
  });

  test("no text makes the reading fail", () => {
    const chance = new Seeded(7);
    const alphabet = [..."()[]（）‘’“”\"' .,%pA1z가힣ㄱ😀—·-+&年円\n"];
    for (let at = 0; at < 20_000; at++) {
      let text = "";
      for (let length = chance.below(12); length > 0; length--) text += chance.one(alphabet);
      finalSound(text);
    }
  });
});

interface Phrase {
  readonly text: string;
  readonly spoken: string;
}

/** Something a particle may stand after: its print and its full reading, made side by side. */
function phrase(chance: Seeded): Phrase {
  const { text, spoken } = chance.one(KINDS)(chance);
  const [open, close] = chance.onceIn(5) ? chance.one(QUOTES) : ["", ""];
  let printed = `${open}${text}${close}`;
  while (chance.onceIn(4)) printed += chance.one(BRACKETS)(chance.one(KINDS)(chance).text);
  return { text: printed, spoken };
}

const QUOTES = [
  ["'", "'"],
  ['"', '"'],
  ["‘", "’"],
  ["“", "”"],
  ["「", "」"],
  ["《", "》"],
] as const;

const BRACKETS: readonly ((inside: string) => string)[] = [
  (inside) => `(${inside})`,
  (inside) => ` (${inside})`,
  (inside) => `(-${inside})`,
  (inside) => `(${inside}(${inside}))`,
  (inside) => `[${inside}]`,
  (inside) => `（${inside}）`,
  () => "(005930)",
];

const KINDS: readonly ((chance: Seeded) => Phrase)[] = [
  whole,
  fraction,
  measured,
  name,
  acronym,
  hangul,
  mixed,
  inUnits,
];

function withCommas(digits: string): string {
  let text = "";
  for (let at = 0; at < digits.length; at++) {
    if (at > 0 && (digits.length - at) % 3 === 0) text += ",";
    text += digits[at];
  }
  return text;
}

function whole(chance: Seeded): Phrase {
  const digits = chance.onceIn(40) ? "0" : chance.digits(17);
  return { text: chance.onceIn(2) ? digits : withCommas(digits), spoken: spellWhole(digits) };
}

function fraction(chance: Seeded): Phrase {
  const digits = chance.onceIn(10) ? "0" : chance.digits(6);
  let places = "";
  for (let length = 1 + chance.below(4); length > 0; length--) places += chance.below(10);
  const text = `${chance.onceIn(2) ? digits : withCommas(digits)}.${places}`;
  return { text, spoken: spellNumber(text) };
}

function measured(chance: Seeded): Phrase {
  const number = chance.onceIn(2) ? whole(chance) : fraction(chance);
  const [written, spoken] = chance.one(SPOKEN_UNITS);
  return { text: number.text + written, spoken: number.spoken + spoken };
}

function name(chance: Seeded): Phrase {
  const [text, spoken] = chance.one(SPOKEN_NAMES);
  return { text, spoken };
}

function acronym(chance: Seeded): Phrase {
  const letters = Object.keys(LETTER_NAMES);
  let text = "";
  for (let length = 1 + chance.below(5); length > 0; length--) text += chance.one(letters);
  if (WORDS_IN_CAPITALS.includes(text)) return name(chance);
  return { text, spoken: [...text].map((letter) => LETTER_NAMES[letter]).join("") };
}

function hangul(chance: Seeded): Phrase {
  let text = "";
  for (let length = 1 + chance.below(4); length > 0; length--)
    text += String.fromCodePoint(0xac00 + chance.below(11172));
  return { text, spoken: text };
}

/** Letters before Hangul, Hangul before letters, digits after either. */
function mixed(chance: Seeded): Phrase {
  const [first, second] = chance.one([
    [acronym, hangul],
    [hangul, acronym],
    [hangul, whole],
  ] as const);
  const head = first(chance);
  const tail = second(chance);
  if (/[A-Z]$/.test(head.text) && WORDS_IN_CAPITALS.includes(head.text)) return head;
  return { text: head.text + tail.text, spoken: head.spoken + tail.spoken };
}

/** "17조2천700억원" and the like. */
function inUnits(chance: Seeded): Phrase {
  const high = 1 + chance.below(9999);
  const low = 1 + chance.below(9999);
  const [unit, below] = chance.one([
    ["조", "억"],
    ["억", "만"],
    ["만", ""],
  ] as const);
  const end = chance.one(["", "원", "주", "달러"]);
  return {
    text: `${high}${unit}${low}${below}${end}`,
    spoken: `${spellWhole(String(high))}${unit}${spellWhole(String(low))}${below}${end}`,
  };
}
