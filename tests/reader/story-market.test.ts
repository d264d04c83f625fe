import assert from "node:assert/strict";
import { test } from "node:test";
import { type Case, promise, read } from "./reading.ts";

/** Whose a story is: what it measures tells, and what it names in passing does not. */

const CASES: readonly Case[] = [
  [
    "letters of an exchange that another land's has too, where a share is listed, take no story from its city",
    "Denmark stocks closed higher. In Copenhagen the index rose 1.2 percent. Salt (CSE:SAL) gained 2.1 percent, Pepper (CSE:PEP) 1.8 percent and Thyme (CSE:THY) 1.4 percent.",
    "index.change_pct OMX Copenhagen 25 1.2",
    "stock.change_pct Salt 2.1",
    "stock.change_pct Pepper 1.8",
    "stock.change_pct Thyme 1.4",
  ],
  [
    "a place in the news takes no story from the market that is measured",
    "Cyprus fears ease. Cyprus's banks stayed shut, and Cyprus's lenders talked in Nicosia. In New York, the Dow Jones industrial average rose 41.20 points, or 0.3 percent, to 14,310.40. The S&P 500 gained 6.10 points, or 0.4 percent, to 1,542.80.",
    "index.change Dow Jones Industrial Average 41.2",
    "index.change_pct Dow Jones Industrial Average 0.3",
    "index.close Dow Jones Industrial Average 14310.4",
    "index.change S&P 500 6.1",
    "index.change_pct S&P 500 0.4",
    "index.close S&P 500 1542.8",
  ],
  [
    "a story that measures all of Europe is about each of its markets",
    "LONDON (Agency) - European shares fell on fears for Greece's banks. The FTSEurofirst 300 closed down 0.8 percent at 1,051.30. The DAX lost 0.7 percent and the FTSE 100 fell 0.5 percent.",
    "index.change_pct FTSEurofirst 300 -0.8",
    "index.close FTSEurofirst 300 1051.3",
    "index.change_pct DAX -0.7",
    "index.change_pct FTSE 100 -0.5",
  ],
  [
    "a story of one country there keeps the others abroad",
    "LONDON (Agency) - Britain's top shares fell. The FTSE 100 closed down 0.5 percent at 5,051.30. The DAX lost 0.7 percent and the CAC 40 fell 0.6 percent.",
    "index.change_pct FTSE 100 -0.5",
    "index.close FTSE 100 5051.3",
    "foreign_index.change_pct DAX -0.7",
    "foreign_index.change_pct CAC 40 -0.6",
  ],
  [
    "a city that mentions Europe keeps its story",
    "Frankfurt shares closed lower as European banks fell. The DAX lost 61.40 points, or 0.7 percent, to 8,702.10.",
    "index.change DAX -61.4",
    "index.change_pct DAX -0.7",
    "index.close DAX 8702.1",
  ],
  [
    "North Korea is no market",
    "North Korea tested a rocket. Tokyo stocks fell after North Korea's launch, and N. Korean news said more would come. The Nikkei 225 lost 1.1 percent to 36,210.40. The KOSPI fell 0.4 percent.",
    "index.change_pct Nikkei 225 -1.1",
    "index.close Nikkei 225 36210.4",
    "foreign_index.change_pct KOSPI -0.4",
  ],
  [
    "a story that goes round Asia and whose headline names Seoul is Seoul's",
    "Storm chills Japanese, South Korean stocks. Japan's Nikkei fell 1.4 percent to 36,120.50. Japan's exporters led the way down in Tokyo. The South Korean KOSPI lost 1.1 percent to 4,310.20 points. Taiwan's TAIEX shed 0.6 percent. Hong Kong's Hang Seng Index lost 0.9 percent.",
    "foreign_index.change_pct Nikkei 225 -1.4",
    "foreign_index.close Nikkei 225 36120.5",
    "index.change_pct KOSPI -1.1",
    "index.close KOSPI 4310.2",
    "foreign_index.change_pct TAIEX -0.6",
    "foreign_index.change_pct Hang Seng Index -0.9",
  ],
  [
    "a story of Tokyo that ends with the rest of Asia stays Tokyo's",
    "Tokyo stocks fall as Korea tensions rise. The Nikkei fell 1.4 percent to 36,120.50 and the Topix lost 1.2 percent to 2,610.30. Toyota lost 2 percent to 2,810 yen. The KOSPI lost 1.1 percent to 4,310.20, the TAIEX shed 0.6 percent and the Hang Seng Index lost 0.9 percent.",
    "index.change_pct Nikkei 225 -1.4",
    "index.close Nikkei 225 36120.5",
    "index.change_pct Topix -1.2",
    "index.close Topix 2610.3",
    "stock.change_pct Toyota -2",
    "stock.close Toyota 2810",
    "foreign_index.change_pct KOSPI -1.1",
    "foreign_index.close KOSPI 4310.2",
    "foreign_index.change_pct TAIEX -0.6",
    "foreign_index.change_pct Hang Seng Index -0.9",
  ],
  [
    "a story of Asia that looks back at New York is none of New York's",
    "Asian stocks mixed. The Dow rose 0.3 percent, the S&P 500 gained 0.4 percent and the Nasdaq added 0.6 percent overnight. In Tokyo, the Nikkei lost 0.2 percent to 36,120.50.",
    "foreign_index.change_pct Dow Jones Industrial Average 0.3 ?",
    "foreign_index.change_pct S&P 500 0.4 ?",
    "foreign_index.change_pct Nasdaq Composite 0.6 ?",
    "index.change_pct Nikkei 225 -0.2",
    "index.close Nikkei 225 36120.5",
  ],
  [
    "a story that begins with oil and America is of Seoul where Seoul is measured",
    "Oil tops $100; Seoul slides. Crude rose in London. In New York, the Dow lost 1.1 percent to 46,120.50. South Korean shares fell. The KOSPI closed 88.20 points, or 1.6 percent, lower at 5,390.10. Foreigners sold a net 312 billion won.",
    "foreign_index.change_pct Dow Jones Industrial Average -1.1",
    "foreign_index.close Dow Jones Industrial Average 46120.5",
    "index.change KOSPI -88.2",
    "index.change_pct KOSPI -1.6",
    "index.close KOSPI 5390.1",
    "flow.foreign KOSPI -312000000000",
  ],
  [
    "the market that finished behind a name told aside is the story's",
    "Pyongyang - which had vowed a salvo toward Pepper - the market finished 5.70 points lower at 2,361.20. Seoul stocks fell.",
    "index.change KOSPI -5.7",
    "index.close KOSPI 2361.2",
  ],
  [
    "a round-up told in Seoul gives each place its own market, and a shared name to the place before it",
    "Seoul stocks fell. Manila's PSE Composite ended up 2 percent at 6,510. Tokyo jumped 2.18 percent, or 370.26 points, to 37,344.06. Seoul added 1.20 percent, or 53.38 points, to 4,367.01.",
    "foreign_index.change_pct PSEi 2",
    "foreign_index.close PSEi 6510",
    "foreign_index.change_pct Nikkei 225 2.18",
    "foreign_index.close Nikkei 225 37344.06",
    "index.change_pct KOSPI 1.2",
    "index.change KOSPI 53.38",
    "index.close KOSPI 4367.01",
  ],
  [
    "what Seoul and another city did by percents alone is of no index",
    "The KOSPI rose. Seoul and Tokyo fell 2 percent. Seoul added 1.2 percent.",
  ],
  [
    "a slump that a country has makes it no subject of the headline that Seoul's stocks are",
    "China's slump hits Korean stocks. Chinese shares fell, with China's Shanghai Composite down 4.5 percent at 3,209.90. The KOSPI lost 46.20 points to 4,129.80.",
    "foreign_index.change_pct Shanghai Composite -4.5",
    "foreign_index.close Shanghai Composite 3209.9",
    "index.change KOSPI -46.2",
    "index.close KOSPI 4129.8",
  ],
];

promise(CASES);

test("a story of Korean bonds that looks at America's is Seoul's", () => {
  const story =
    "Korean government bonds rose. In the Seoul bond market, the three-year yield fell 1.2 basis points to 2.41 percent. The U.S. Treasury market was calm after U.S. officials spoke. U.S. yields fell, said a U.S. bank.";
  assert.equal(read(story).market, "KOSPI");
});

test("a list of amounts in won makes no story of Seoul that measures New York", () => {
  const story =
    "Wall Street fell. The Nasdaq lost 210.40 points, or 1.1 percent, to 18,200.30. Pepper will pay 1.2 trillion won, 300 billion won and 40 billion won.";
  assert.equal(read(story).market, "S&P 500");
});

test("a story of the won that looks at London's shares is Seoul's", () => {
  const story =
    "South Korea's crisis shakes the world. Trading in the Korean won stopped after four minutes. London's FTSE 100 fell 1.1 percent. The won fell to a record low.";
  assert.equal(read(story).market, "KOSPI");
});
