import assert from "node:assert/strict";
import { test } from "node:test";
import { extremeName } from "../../src/desk/words/extreme-name.ts";

test("the least net buying is the biggest net selling, the least change the biggest loss", () => {
  assert.equal(extremeName("flow.individual", "lowest", "en"), "Biggest net selling by individuals");
  assert.equal(extremeName("flow.individual", "lowest", "ko"), "개인 최대 순매도");
  assert.equal(extremeName("index.change_pct", "lowest", "en"), "Biggest loss in percent");
});

test("a measure without a name of its own is called by the vocabulary's", () => {
  assert.equal(extremeName("fx.rate", "highest", "ko"), "원/달러 환율 주간거래 종가 최대");
});
