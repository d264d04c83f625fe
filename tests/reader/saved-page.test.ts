import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pageOfMhtml } from "../../src/reader/mhtml.ts";
import { storyText } from "../../src/reader/story-file.ts";

const HEAD = "코스피, 사상 첫 4,300선 마감";
const LINES = [
  "(서울=보기) 코스피가 2일 전 거래일보다 95.46포인트(2.27%) 오른 4,309.63에 거래를 마쳤다.",
  "외국인은 6천447억원을 순매수했다. 개인은 4천544억원을 순매도했다.",
  "삼성전자는 7.17% 오른 12만8천500원, SK하이닉스는 3.99% 오른 67만7천원에 장을 마쳤다.",
];
const WANTED = [HEAD, ...LINES].join("\n");

const META = `<meta charset="utf-8"><title>${HEAD} : 보기신문</title><meta property="og:title" content="${HEAD}">
  <meta property="article:published_time" content="2026-01-02T15:47:00+09:00">
  <script type="application/ld+json">{"articleBody":"코스피 9,999.99"}</script>`;
const TICKER = `<div class="ticker"><a href="#">코스피</a> <span>5,012.33</span> <em>▼12.10 (-0.24%)</em></div>`;
const MENU = `<div id="gnb"><ul><li><a href="#">증권</a><li><a href="#">국제 24시</a></ul></div>`;
const STAMP = `<div class="info">입력 2026.01.02 15:47 | 댓글 12</div>`;
const CAPTION = `<div class="photo"><img src="a.jpg"><p class="caption">2일 오전 코스피가 4,230.10을 나타내고 있다.</p></div>`;
const RELATED = `<div class="relatedNews"><strong>관련기사</strong><ul><li><a href="#">코스피, 3%대 급락…4,100선 붕괴</a></li></ul></div>`;
const MORE = `<ul><li><a href="#">원/달러 환율 1,490원 돌파</a></li><li><a href="#">코스닥 5% 폭락</a></li></ul>`;
const FOOT = `<div class="foot">등록번호 : 서울 아00000 | 대표전화 : 02-000-0000<br>Copyright ⓒ 2026 보기신문.</div>`;
const TABLE = `<table><tr><th>종목</th><th>종가</th></tr><tr><td>삼성전자</td><td>128,500</td></tr></table>`;

const paragraphs = LINES.map((line) => `<p>${line}</p>`).join("\n");
const page = (article: string) =>
  `<!DOCTYPE html>\n<html lang="ko"><head>${META}</head><body>${TICKER}${MENU}<div id="wrap">${article}${MORE}</div>${FOOT}</body></html>`;
const h1 = `<h1>${HEAD}</h1>`;

const PAGES: Readonly<Record<string, string>> = {
  "an element that says it holds the article, with line breaks for paragraphs": page(
    `${h1}${STAMP}<div id="articleBody" class="art_txt">${CAPTION}${LINES.join("<br><br>\n")}</div>${RELATED}`,
  ),
  "an article element with links to other stories inside": page(
    `<article>${h1}<figure><figcaption>2일 오전 4,230.10</figcaption></figure>${paragraphs}${RELATED}</article>`,
  ),
  "no name at all: the element that holds nearly all sentences": page(
    `${h1}${STAMP}<div class="c1">${paragraphs}</div>${RELATED}`,
  ),
  "paragraphs cut into spans, each in an element of its own": page(
    `${h1}<div class="story-news article">${LINES.map((line) => `<div class="paragraph"><span>${line.slice(0, 30)}</span><span>${line.slice(30)}</span></div>`).join("")}</div>`,
  ),
  "a table of figures below the text": page(`${h1}<div class="article_view">${paragraphs}${TABLE}</div>`),
  "a layout of tables": page(`<table><tr><td>${MENU}</td><td>${h1}<div>${paragraphs}</div></td></tr></table>`),
  "microdata, and a first heading that is the site's own": page(
    `<h1><a href="/">보기신문</a></h1><h2>${HEAD}</h2>${STAMP}<div itemprop="articleBody">${paragraphs}</div>`,
  ),
  "an AMP page": `<!doctype html><html ⚡ lang="ko"><head>${META}</head><body><amp-sidebar><ul><li>메뉴 1</li></ul></amp-sidebar>
    <header>보기</header><main>${h1}<amp-img src="x"></amp-img><section class="article-body">${paragraphs}</section></main>
    <amp-ad>50% 할인</amp-ad>${RELATED}</body></html>`,
  "a comment of the browser before the page": `<!-- saved from url=(0020)https://example.org/ -->\n${page(`<article>${h1}${paragraphs}</article>`)}`,
  "elements left open": page(
    `${h1}<div id="newsBody">${LINES.map((line) => `<p>${line}`).join("\n")}</div></p></span>`,
  ),
};

const read = (content: string) => storyText(content, () => "");

describe("a saved page gives its headline and its article, and nothing of what stands around them", () => {
  for (const [shape, html] of Object.entries(PAGES)) {
    test(shape, () => {
      const { form, text, session } = read(html);
      assert.deepEqual({ form, text, session }, { form: "html", text: WANTED, session: "2026-01-02" });
    });
  }

  test("an aside that holds most of the sentences is the article", () => {
    assert.equal(read(`<html><body>${h1}<div class="main ad-free">${paragraphs}</div></body></html>`).text, WANTED);
  });

  test("a fragment without any sentence stays whole", () => {
    assert.equal(read("<p>KOSPI 4,309.63</p><p>up 2.27</p>").text, "KOSPI 4,309.63\nup 2.27");
  });
});

/** Quoted-printable with soft line breaks, as browsers write it. */
function quoted(bytes: Uint8Array): string {
  const coded = [...bytes].map((byte) =>
    byte === 61 || byte > 126 || (byte < 32 && byte !== 10)
      ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
      : String.fromCharCode(byte),
  );
  let line = "";
  let text = "";
  for (const part of coded) {
    if (line.length + part.length > 75) {
      text += `${line}=\r\n`;
      line = "";
    }
    line += part;
  }
  return text + line;
}

function mhtml(type: string, encoding: string, body: string): string {
  return [
    "From: <Saved by a browser>",
    "Subject: =?utf-8?Q?x?=",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Boundary--x----"',
    "",
    "",
    "------Boundary--x----",
    "Content-Type: text/css",
    "",
    "p { color: red }",
    "------Boundary--x----",
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    "Content-Location: https://example.org/1",
    "",
    body,
    "------Boundary--x------",
    "",
  ].join("\r\n");
}

describe("a page saved in one file", () => {
  const html = PAGES["an article element with links to other stories inside"] ?? "";
  const utf8 = new TextEncoder().encode(html);

  test("is read as the page itself, however it is coded", () => {
    for (const whole of [
      mhtml("text/html", "quoted-printable", quoted(utf8)),
      mhtml('text/html; charset="utf-8"', "base64", Buffer.from(utf8).toString("base64")),
      mhtml("text/html", "8bit", html),
    ])
      assert.equal(read(whole).text, WANTED);
  });

  test("in the Korean code page is read by what the page says of itself", () => {
    // "코스피 4,309.63에 마감했다." in EUC-KR.
    const bytes = Buffer.from("c4dabdbac7c720342c3330392e3633bfa120b8b6b0a8c7dfb4d92e", "hex");
    const latin = `<html><head><meta charset="euc-kr"></head><body><p>${bytes.toString("latin1")}</p></body></html>`;
    const whole = mhtml("text/html", "quoted-printable", quoted(Buffer.from(latin, "latin1")));
    assert.equal(read(whole).text, "코스피 4,309.63에 마감했다.");
  });

  test("without a page in it, or cut off, is text", () => {
    assert.equal(pageOfMhtml("Content-Type: multipart/related; boundary=x\nMIME-Version: 1.0\n\n--x\n"), undefined);
    assert.equal(pageOfMhtml("KOSPI: 4,309.63\nup 2.27 percent"), undefined);
  });
});

test("a page of a hundred thousand elements that never end takes no more than linear work", () => {
  for (const piece of ["<div class='ad'>", "<p>", "</div>", "<td>1", "<a>", "</p><div>"])
    read(`<html>${piece.repeat(100_000)}`);
});
