import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { houseName, quietNames } from "../../src/market/house-name.ts";

describe("a company's English name loses its legal form and keeps its words", () => {
  const cases: readonly [string, string][] = [
    ["Samsung Electronics Co., Ltd.", "Samsung Electronics"],
    ["Daehan Flour Mills Co.,Ltd.", "Daehan Flour Mills"],
    ["SK hynix Inc.", "SK hynix"],
    ["Dongwha Pharm.Co.,Ltd", "Dongwha Pharm"],
    ["DongwhaPharm", "Dongwha Pharm"],
    ["GAON CABLE CO., LTD.", "Gaon Cable"],
    ["LG Corp.", "LG"],
    ["Lotte Non - Life Insurance Co., Ltd.", "Lotte Non-Life Insurance"],
    ["Hankook & Company Co., Ltd.", "Hankook"],
    ["Co.", "Co"],
  ];
  for (const [official, house] of cases)
    test(`${official} is ${house}`, () => assert.equal(houseName(official), house));
});

describe("a name that may be an ordinary word is not looked for in stories", () => {
  test("one English word", () => assert.deepEqual(quietNames({ en: "Union", ko: "유니온" }), ["en"]));
  test("two Korean syllables", () => assert.deepEqual(quietNames({ en: "Daesang Holdings", ko: "대상" }), ["ko"]));
  test("longer names are", () => assert.deepEqual(quietNames({ en: "Koh Young Technology", ko: "고영테크" }), []));
});
