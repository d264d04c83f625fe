import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { koreanFormula } from "../../src/story/ko/formula.ts";
import { koreanLicence, koreanSource } from "../../src/story/ko/source.ts";

import { dropHomes, madeApp, madeDesk } from "./open-desk.ts";

const desk = madeDesk();
const ask = madeApp(desk);
after(dropHomes);
const HANGUL = /[가-힣]/;

describe("a proof in Korean", () => {
  for (const session of desk.shelf.newsroom.history.sessions("KOSPI")) {
    test(`${session}: every formula, source and licence has Korean words`, async () => {
      const { facts, receipts } = await desk.shelf.close("KOSPI", session);
      for (const { formula } of facts) assert.match(koreanFormula(formula) ?? "none", HANGUL, formula);
      for (const { source, licence } of receipts.values()) {
        assert.match(koreanLicence(licence), HANGUL, licence);
        if (!/^sstpnews\.com/.test(source)) assert.match(koreanSource(source), HANGUL, source);
      }
    });
  }

  const RARE: Readonly<Record<string, string>> = {
    "close above every close of the 52 weeks before": "종가 > 앞선 52주의 모든 종가",
    "close = lower price limit: base price - 30 percent, cut to the tick":
      "종가 = 하한가: 기준가 - 30%, 호가 단위로 절사",
    "last earlier session whose turnover.volume was at least as extreme": "거래량이 이만큼 극단적이던 가장 최근 거래일",
    "last earlier session whose index.close was at least as extreme": "지수 종가가 이만큼 극단적이던 가장 최근 거래일",
    "net amount of 2025-12-30 against this session's: opposite signs":
      "2025-12-30의 순매수와 이날의 순매수: 부호가 반대",
    "(close - last close of the year before) / last close of the year before x 100, to 0.01":
      "(종가 - 지난해 마지막 종가) / 지난해 마지막 종가 × 100, 0.01까지",
    "counted over the quotes of 928 issues; untraded ones neither rose nor fell":
      "928개 종목의 시세에서 셈. 거래가 없던 종목은 상승에도 하락에도 넣지 않음",
    "previous published close x sum(close x shares) / sum(base price x shares) of 837 members, by the rule for common shares, to 0.0001":
      "전 거래일 발표 종가 × Σ(종가 × 주식 수) / Σ(기준가 × 주식 수), 구성 종목 837개(보통주 규칙), 0.0001까지",
  };
  for (const [formula, korean] of Object.entries(RARE)) {
    test(korean, () => assert.equal(koreanFormula(formula), korean));
  }

  test("a source names its paper and day; one that is not known keeps its own name", () => {
    assert.equal(
      koreanSource("The Chosun Ilbo, market close story of 27 January 2026"),
      "조선일보, 2026년 1월 27일 마감 시황 기사",
    );
    assert.equal(
      koreanSource("Bellwether, from the Yonhap story of 2 January 2026"),
      "Bellwether가 옮김: 연합뉴스, 2026년 1월 2일 기사",
    );
    assert.equal(koreanSource("Our own sheet; KRX Open API"), "Our own sheet; KRX 오픈 API");
  });

  test("the page speaks Korean: name, formula, inputs; what stays English says so", async () => {
    const page = await (await ask("/proof?fact=KOSPI/index.change_pct@2026-01-02&lang=ko")).text();
    assert.match(page, /<h1>코스피, 지수 등락률<\/h1>/);
    assert.match(page, /\(종가 - 전 거래일 종가\) \/ 전 거래일 종가 × 100/);
    assert.match(page, />코스피, 지수 종가<\/a> <b>4,214\.17<\/b> <span class="soft">2025년 12월 30일; 발표된 그대로/);
    assert.match(page, /한국거래소, 발표된 거래일 수치/);
    assert.match(page, /<span lang="en">KOSPI daily quotes/);
  });
});

test("facts stand under whose they are, by name and not by code", async () => {
  const page = await (await ask("/KOSPI/2026-01-02/facts")).text();
  assert.match(
    page,
    /<b class="subject">Samsung Electronics<\/b><a [^>]*aria-label="Samsung Electronics, closing price">/,
  );
  const korean = await (await ask("/KOSPI/2026-01-02/facts?lang=ko")).text();
  assert.match(korean, /<b class="subject">삼성전자<\/b>/);
});

test("a day that is not there leads to the sessions on either side of it, and to none that is missing", async () => {
  const page = await (await ask("/KOSPI/2026-01-15", { headers: { accept: "text/html" } })).text();
  const links = [...page.matchAll(/href="\/KOSPI\/(\d{4}-\d{2}-\d{2})"/g)].map(([, day]) => day);
  assert.deepEqual(links, ["2026-01-08", "2026-01-20"]);
  const holiday = await (await ask("/KOSPI/2026-01-01", { headers: { accept: "text/html" } })).text();
  assert.doesNotMatch(holiday, /href="\/KOSPI\/2025-12-30"|href="\/KOSPI\/2026-01-01"/);
});

test("a note's figure reads as a figure, in the page's language", async () => {
  const page = await (await ask("/KOSPI/2026-01-02/story?lang=en")).text();
  assert.match(page, /South Korea, exports, 2025: \$709\.7 billion/);
  const korean = await (await ask("/KOSPI/2026-01-02/story?lang=ko")).text();
  assert.match(korean, /수출, 2025: 7,097\.0억달러/);
  assert.match(korean, /셀트리온: /);
});
