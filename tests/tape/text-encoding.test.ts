import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeCp949 } from "../../src/tape/cp949.ts";
import { decodeText, encodingOf } from "../../src/tape/text-encoding.ts";

/** First and last of each stretch of the extension, and letters beside it, as code page 949 has them. */
const KNOWN: Readonly<Record<string, string>> = {
  ...{ "8141": "갂", "815a": "갴", "8161": "갵", "817a": "걕", "8181": "걖", "81fe": "괓" },
  ...{ "8c63": "똠", a0fe: "좤", a141: "좥", c652: "힣", b0a1: "가", c8fe: "힝", a1a1: "\u3000", a2e6: "€" },
};

test("every syllable has its two bytes, each its own", () => {
  const seen = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x41; trail <= 0xfe; trail++) {
      const letter = decodeCp949(new Uint8Array([lead, trail]), true);
      if (letter === undefined || letter < "가" || letter > "힣") continue;
      assert.equal(seen.get(letter), undefined, letter);
      seen.set(letter, (lead << 8) | trail);
    }
  }
  assert.equal(seen.size, 11_172);
});

test("syllables stand where code page 949 has them", () => {
  for (const [hex, letter] of Object.entries(KNOWN)) {
    assert.equal(decodeCp949(Buffer.from(hex, "hex"), true), letter, hex);
  }
});

test("an encoding is known by its mark, else by what makes sense", () => {
  const korean = Buffer.from("bbefbcbac0fcc0da", "hex");
  assert.equal(encodingOf(Buffer.from("\uFEFF삼성"), true), "utf-8");
  assert.equal(encodingOf(Buffer.from("삼성전자"), true), "utf-8");
  assert.equal(encodingOf(Buffer.from("\uFEFF삼성", "utf16le"), true), "utf-16le");
  assert.equal(encodingOf(korean, true), "cp949");
  assert.equal(decodeText(korean), "삼성전자");
  assert.equal(encodingOf(korean.subarray(0, 7), true), undefined, "half a letter");
  assert.equal(encodingOf(korean.subarray(0, 7), false), "cp949", "half a letter where the file goes on");
  assert.equal(encodingOf(Buffer.from("삼성").subarray(0, 5), false), "utf-8");
  assert.equal(encodingOf(Buffer.from([0xff, 0xc1, 0x20]), true), undefined);
  assert.match(decodeText(Buffer.from([0x41, 0xff, 0x20])), /^A\uFFFD/);
});
