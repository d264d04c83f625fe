import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plainText } from "../../src/reader/plain-text.ts";
import { said, unread } from "./said.ts";

const STORY = [
  "코스피가 2일 반도체주 강세에 힘입어 큰 폭으로 상승하며 4,300선 위에서 거래를 마쳤다.",
  "이날 코스피는 전 거래일보다 95.46포인트(2.27%) 오른 4,309.63에 장을 마감했다. 지수는 전장보다 10.36포인트(0.25%) 오른 4,224.53으로 출발해 장중 한때 4,313.55까지 오름폭을 키웠다.",
  "유가증권시장에서 외국인은 6천446억원을 순매수했고 기관은 2천333억원, 개인은 4천113억원을 순매도했다. 시가총액 상위 종목 중에서는 삼성전자(7.17%)와 SK하이닉스(3.99%)가 올랐으나 현대차(-0.50%)는 내렸다.",
  "코스닥지수는 전 거래일보다 20.10포인트(2.17%) 오른 945.57에 마감했다. 서울 외환시장에서 원/달러 환율은 전날보다 2.8원 오른 1,441.8원에 거래를 마쳤다.",
].join("\n\n");

/** Cuts each line wherever it is full: a syllable takes two columns, or one of a number of characters. */
function cut(text: string, most: number, wide: 1 | 2): string {
  const lines = text.split("\n").map((line) => {
    let [out, width] = ["", 0];
    for (const letter of line) {
      const columns = letter.charCodeAt(0) >= 0x1100 ? wide : 1;
      if (width + columns > most) {
        out += "\n";
        width = 0;
      }
      out += letter;
      width += columns;
    }
    return out;
  });
  return lines.join("\n");
}

describe("lines cut within words", () => {
  for (const [most, wide] of [
    [50, 2],
    [60, 2],
    [71, 2],
    [30, 1],
    [37, 1],
  ] as const)
    test(`tell the same where each takes ${most} ${wide === 2 ? "columns" : "characters"}`, () => {
      assert.deepEqual(said(cut(STORY, most, wide)), said(STORY));
      assert.deepEqual(said(cut(STORY, most, wide).replaceAll("\n", "\r\n")), said(STORY));
      assert.equal(unread(cut(STORY, most, wide)), 0);
    });

  test("leave every character at its place", () => {
    const text = cut(STORY, 60, 2);
    const plain = plainText(text);
    assert.notEqual(plain, text);
    assert.equal(plain.length, text.length);
    for (let at = 0; at < text.length; at++)
      if (text[at] === "\n") assert.match(plain[at] as string, /[\n \u2060]/);
      else assert.equal(plain[at], text[at]);
  });

  test("are told from lines that keep their words whole", () => {
    const wrapped =
      "지수는 이날 장중 한때 크게 흔들렸으나\n오후 들어 외국인이 매수에 나서면서\n낙폭을 줄였고 결국 전날과 비슷한\n수준에서 거래를 마쳤다고\n거래소는 설명했다.";
    assert.equal(plainText(wrapped).includes("\u2060"), false);
  });

  const ROWS = ["가나전자", "다라화학", "마바건설", "사아은행", "자차증권", "카타조선", "파하항공", "거너식품"].map(
    (name, at) => `${name} ${12 + at},300원 ${at}.20`,
  );
  const LEAD = "코스피는 올랐다.";
  for (const [title, table] of [
    ["of one length, apart from the story", `${LEAD}\n\n${ROWS.join("\n")}`],
    ["of one length, too few to tell", `${LEAD}\n${ROWS.slice(0, 5).join("\n")}`],
    ["of two lengths", `${LEAD}\n${ROWS.flatMap((row) => [row, `${row}000`]).join("\n")}`],
  ] as const)
    test(`are told from rows of a table ${title}`, () => {
      assert.equal(plainText(table).includes("\u2060"), false);
    });
});
