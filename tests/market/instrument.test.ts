import assert from "node:assert/strict";
import { describe, test } from "node:test";
import file from "../../src/market/data/krx-instruments.json" with { type: "json" };
import { Directory, type InstrumentFile } from "../../src/market/instrument.ts";

const shipped = file as InstrumentFile;
const directory = new Directory(shipped);
const all = [...directory.all()];

describe("the directory that ships", () => {
  test("describes at least 60 KOSPI companies in both languages, with descriptor and sector", () => {
    const whole = all.filter(
      (one) => one.market === "KOSPI" && one.en && one.ko && one.descriptor?.en && one.descriptor.ko && one.sector,
    );
    assert.ok(whole.length >= 60, `${whole.length}`);
  });

  test("every name and alias finds its own company", () => {
    for (const one of all) {
      for (const name of [one.en, one.ko, one.official, ...(one.aliases?.en ?? []), ...(one.aliases?.ko ?? [])]) {
        if (name) assert.equal(directory.find(name)?.code, one.code, `${name} of ${one.code}`);
      }
    }
  });

  test("letter case does not matter", () => {
    assert.equal(directory.find("sk HYNIX")?.code, "000660");
    assert.equal(directory.find("naver")?.code, "035420");
  });

  test("codes are six characters, each once", () => {
    assert.equal(new Set(all.map((one) => one.code)).size, shipped.instruments.length);
    for (const { code } of all) assert.match(code, /^[0-9]{4}[0-9A-Z]{2}$/);
  });

  test("every sector named has words, and every affiliate is there", () => {
    for (const one of all) {
      if (one.sector) assert.ok(directory.sectors.has(one.sector), `${one.code}: ${one.sector}`);
      if (one.affiliateOf) assert.ok(directory.get(one.affiliateOf), `${one.code}: ${one.affiliateOf}`);
    }
    for (const [id, words] of directory.sectors) {
      assert.ok(words.en && words.enPlural && words.ko && words.koPlural, id);
    }
  });

  test("English is English and Korean holds Hangul or the company's own letters", () => {
    for (const one of all) {
      assert.doesNotMatch(one.en, /[가-힣]/, one.code);
      assert.doesNotMatch(one.descriptor?.en ?? "", /[가-힣]|^(an?|the) /i, one.code);
    }
  });

  const houseNames: readonly [string, string][] = [
    ["000660", "SK hynix"],
    ["329180", "HD Hyundai Heavy"],
    ["005930", "Samsung Electronics"],
    ["373220", "LG Energy Solution"],
    ["068270", "Celltrion"],
  ];
  for (const [code, name] of houseNames) {
    test(`${code} is printed as ${name}`, () => assert.equal(directory.get(code)?.en, name));
  }

  test("an unknown name or code finds nothing", () => {
    assert.equal(directory.find("Nobody Ltd."), undefined);
    assert.equal(directory.get("999999"), undefined);
  });
});

describe("files upon files", () => {
  const one = (code: string, en: string, ko: string, aliases: readonly string[] = []) => ({
    code,
    market: "KOSPI",
    en,
    ko,
    aliases: { en: aliases },
  });

  test("a house name wins over another company's alias", () => {
    const both = new Directory({
      sectors: {},
      instruments: [one("000010", "First", "첫째", ["Second"]), one("000020", "Second", "둘째")],
    });
    assert.equal(both.find("second")?.code, "000020");
    assert.equal(both.find("첫째")?.code, "000010");
  });

  test("a later file overrules code by code, and the rest stays", () => {
    const own = new Directory(shipped, { sectors: {}, instruments: [one("005930", "Samsung", "삼성")] });
    assert.equal(own.get("005930")?.en, "Samsung");
    assert.equal(own.get("000660")?.en, "SK hynix");
    assert.equal(own.find("Samsung Electronics"), undefined);
  });
});

test("lists of every issue are asked only for what no file names, and files overrule them", () => {
  let asked = 0;
  const [known] = shipped.instruments;
  assert.ok(known);
  const other = { code: "999990", market: "KOSDAQ", en: "Nobody", ko: "아무개" };
  const behind = new Directory(() => {
    asked++;
    return [{ ...known, en: "As listed" }, other];
  }, shipped);
  assert.equal(behind.get(known.code)?.en, known.en);
  assert.equal(asked, 0);
  assert.equal(behind.get("999990"), other);
  assert.equal(behind.find("nobody"), other);
  assert.equal(behind.find("As listed"), undefined);
  assert.equal([...behind.all()].length, all.length + 1);
  assert.equal(asked, 1);
});
