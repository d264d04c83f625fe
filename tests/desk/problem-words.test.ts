import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ENDPOINTS } from "../../src/desk/api/endpoints.ts";
import { dropHomes, json, madeApp, madeDesk } from "./open-desk.ts";

let ask: ReturnType<typeof madeApp>;
before(() => {
  ask = madeApp(madeDesk());
});
after(dropHomes);

interface Told {
  readonly error: { readonly code: string; readonly message: string };
}

/** What is asked for, the code that stays the same, and the Korean that the sentence holds. */
const PROBLEMS: readonly (readonly [string, string, RegExp, RequestInit?])[] = [
  ["/KOSPI/2026-01-01", "holiday", /2026년 1월 1일 목요일은 휴장일\(신정\)입니다\. 직전 거래일은 2025년 12월 30일/],
  ["/KOSPI/2026-01-03", "holiday", /1월 3일 토요일은 휴장일입니다/],
  ["/KOSDAQ/2026-01-05", "no-data", /^KOSDAQ 2026년 1월 5일 월요일의 자료가 없습니다/],
  ["/KOSPI/2099-01-05", "calendar-not-known", /달력은 .*까지 있습니다/],
  ["/KOSPI/2026-02-30", "bad-date", /그런 날짜는 없습니다/],
  ["/proof?fact=x", "unknown-fact", /그런 사실을 찾을 수 없습니다/],
  ["/nowhere", "not-found", /그런 화면이나 자료는 없습니다/],
  ["/api/v1/check", "bad-request", /요청의 모양이 맞지 않습니다.*stories/, json({})],
  ["/tape", "method-not-allowed", /받지 않습니다.*GET/, { method: "PUT" }],
];

describe("a problem is told in the language of who asks, under one code", () => {
  for (const [path, code, korean, init] of PROBLEMS) {
    test(`${code}, ${path}`, async () => {
      const inLanguage = async (language: string) =>
        (await (
          await ask(path, { ...init, headers: { ...init?.headers, "accept-language": language } })
        ).json()) as Told;
      const [ko, en] = [await inLanguage("ko"), await inLanguage("en")];
      assert.deepEqual([ko.error.code, en.error.code], [code, code]);
      assert.match(ko.error.message, korean);
      assert.doesNotMatch(en.error.message, /[가-힣]/);
    });
  }

  test("on a page, which holds no English sentence in Korean", async () => {
    const headers = { accept: "text/html", "accept-language": "ko" };
    const page = await (await ask("/KOSPI/2026-01-01", { headers })).text();
    assert.match(page, /<p>2026년 1월 1일 목요일은 휴장일/);
    assert.doesNotMatch(page, /holiday/);
  });

  test("on a page that says whose doing it was, and where to go", async () => {
    const page = async (path: string, init: RequestInit = {}) =>
      (await ask(path, { ...init, headers: { accept: "text/html", "accept-language": "en" } })).text();
    assert.match(await page("/tape", { method: "PUT" }), /<h1>Not taken<\/h1>/);
    const absent = await page("/KOSDAQ/2026-01-02");
    assert.match(absent, /<h1>Not there<\/h1>/);
    assert.match(absent, /<code>bellwether ingest<\/code>/);
    assert.match(absent, /<a href="\/tape">Drop a data file/);
    assert.match(absent, /<a href="\/KOSPI\/2026-01-02">KOSPI Friday/);
  });

  test("what somebody sent is quoted no further than one reads", async () => {
    const { error } = (await (await ask(`/proof?fact=${"a".repeat(5000)}`)).json()) as Told;
    assert.ok(error.message.length < 700);
  });
});

test("what the page on health says is Korean in Korean, and the API's stays as it is", async () => {
  const page = await (await ask("/health", { headers: { "accept-language": "ko" } })).text();
  assert.match(page, /KOSPI 5거래일, 마지막 2026-02-02/);
  assert.match(page, /이 컴퓨터에서만, 토큰 없이/);
  assert.match(
    await (await ask("/api/v1/health", { headers: { "accept-language": "ko" } })).text(),
    /this machine alone/,
  );
});

test("the API's page says what every address does in Korean", async () => {
  const page = await (await ask("/api?lang=ko")).text();
  const rows = page.split("<tr>").slice(2);
  assert.equal(rows.length, ENDPOINTS.length + 2);
  assert.deepEqual(
    rows.filter((row) => !/<td>[^<]*[가-힣][^/]*<\/td><\/tr>/.test(row.replace(/<\/?code>/g, ""))),
    [],
  );
});
