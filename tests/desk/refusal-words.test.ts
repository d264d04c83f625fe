import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Landing } from "../../src/desk/landing.ts";
import { reasonText } from "../../src/desk/words/reason-text.ts";
import { refusalText } from "../../src/desk/words/refusal-text.ts";
import { fileRefusal, REFUSAL_CODES, refusalWords } from "../../src/market/file-refusal.ts";
import { dropHomes, madeApp, madeDesk } from "./open-desk.ts";

let ask: ReturnType<typeof madeApp>;
before(() => {
  ask = madeApp(madeDesk());
});
after(dropHomes);

/** What became of a file that was handed in, once that is known. */
async function landed(name: string, body: string | Buffer): Promise<Landing> {
  const init = { method: "POST", headers: { "content-type": "application/octet-stream" }, body };
  const { id } = (await (await ask(`/api/v1/ingests?name=${encodeURIComponent(name)}`, init)).json()) as Landing;
  for (;;) {
    const landing = (await (await ask(`/api/v1/ingests/${id}`)).json()) as Landing;
    if (landing.state !== "waiting" && landing.state !== "working") return landing;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const LISTING = "Code,ISU_CD,Name,Market,Close,Changes,Open,High,Low,Volume,Amount,Marcap,Stocks";

/** A page keyed by hand on which everything is right. */
const KEYED = `item,code,name,day,unit,value,change,yesterday,yesterday change
page,market,Market,,,KOSPI,,,
page,session,Session,,,2026-01-05,,,
page,keyed by,Your name,,,A. Tester,,,
page,time,Time,,,2026-01-05 15:40,,,
index.close,,Index close,2026-01-05,pt,4457.52,147.89,,
`;

/** A file that cannot be taken, the code it gets, and the Korean that says why. */
const REFUSED: readonly (readonly [string, string | Buffer, string, RegExp])[] = [
  ["poem.txt", "no table at all", "unknown", /^아는 자료와 닮은 데가 없습니다.*poem\.txt\.describe\.json/],
  ["listing.csv", `${LISTING}\n005930,KR7005930003,삼성전자,KOSPI,1,1,1,1,1,1,1,1,1\n`, "unknown", /거래일이 있어야/],
  ["cut.json", '{"OutBlock_1": [{"BAS_DD": "2026', "damaged", /JSON으로 읽을 수 없습니다/],
  ["gone.parquet", "PAR1 and no more", "damaged", /끝까지 읽을 수 없습니다/],
  [
    "page.csv",
    KEYED.replace("4457.52", "4457.5x"),
    "damaged",
    /고칠 데가.*6번째 줄\(index\.close.*"4457.5x"은 숫자가 아닙니다/,
  ],
  ["twice.csv", KEYED.replace("147.89", "147.80"), "damaged", /모두 맞을 수 없어.*KOSPI index\.close.*[가-힣]/],
  ["cut.csv.gz", gzipSync("Date,Code\n").subarray(3), "damaged", /gzip 파일이 아닙니다/],
];

describe("a file that is not taken says why in Korean, and in English as it was said", () => {
  for (const [name, body, code, korean] of REFUSED) {
    test(name, async () => {
      const landing = await landed(name, body);
      assert.deepEqual([landing.state, landing.code], ["refused", code]);
      assert.match(refusalText(landing, "ko"), korean);
      assert.equal(refusalText(landing, "en"), landing.message);
      assert.doesNotMatch(landing.message ?? "", /[가-힣]|desk-inbox/);
    });
  }

  test("a page keyed by hand is taken once it is right", async () => {
    assert.equal((await landed("keyed.csv", KEYED)).state, "done");
  });

  test("an empty one, before it is kept", async () => {
    const init = { method: "POST", headers: { "accept-language": "ko" }, body: new Uint8Array(0) };
    const reply = await (await ask("/api/v1/ingests?name=a.csv", init)).json();
    const { error } = reply as { error: { code: string; message: string } };
    assert.deepEqual([error.code, error.message], ["empty-file", "빈 파일입니다. 다시 받으세요."]);
  });
});

const sourceTexts = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .join("\n");

test("every code puts the same into its words in both languages", () => {
  for (const code of REFUSAL_CODES) {
    const [en, ko] = (["en", "ko"] as const).map((language) => refusalWords(fileRefusal(code), language));
    const holes = (text = "") => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole);
    assert.match(ko ?? "", /[가-힣]/, code);
    // Korean leaves out what the engine says in English, and needs no list of days that were meant.
    const kept = holes(en).filter((hole) => hole !== "{engine}" && hole !== "{days}");
    assert.deepEqual(
      holes(ko)
        .filter((hole) => hole !== "{line}")
        .sort(),
      kept.filter((hole) => hole !== "{line}").sort(),
      code,
    );
    assert.ok(!holes(en).includes("{line}") || holes(ko).includes("{line}"), code);
  }
});

test("every reason for which the tape sets a row aside has words in both languages", () => {
  const rules = ["staging", "rule-check"].map((name) => readFileSync(`src/tape/${name}.ts`, "utf8"));
  const text = [...rules, sourceTexts("src/sources")].join("\n");
  const codes = new Set(
    [
      /reason: "([a-z-]+)"/g,
      /must\([^;]*?"([a-z-]+)"\)/g,
      /THEN '([a-z]+(?:-[a-z]+)+)'/g,
      /ELSE '([a-z-]+)' END/g,
      /"([a-z-]+)": (?:`abs|real)/g,
    ]
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map(([, code = ""]) => code),
  );
  assert.ok(codes.size >= 18, [...codes].join(" "));
  for (const code of codes) {
    assert.match(reasonText(code, "ko"), /[가-힣]/, code);
    assert.notEqual(reasonText(code, "en"), code);
  }
});
