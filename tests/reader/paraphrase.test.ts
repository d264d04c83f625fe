import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claims, read } from "./reading.ts";

/** Ways to say one thing: what is told, and the sentences that tell it. */
type Paraphrases = readonly [title: string, told: readonly string[], sentences: readonly string[]];

const SAME: readonly Paraphrases[] = [
  [
    "an index that rose",
    ["index.change KOSPI 95.46", "index.change_pct KOSPI 2.27", "index.close KOSPI 4309.63"],
    [
      "The KOSPI closed at 4,309.63, up 95.46 points, or 2.27 percent.",
      "The KOSPI ended up 2.27 percent, or 95.46 points, at 4,309.63.",
      "The KOSPI was up 95.46 points (2.27%) at 4,309.63.",
      "The KOSPI finished the day 95.46 points, or 2.27 percent, higher at 4,309.63.",
      "The KOSPI gained 95.46 points or 2.27 percent to settle at 4,309.63.",
      "At the close, the KOSPI was 4,309.63, a gain of 95.46 points or 2.27 percent.",
      "The KOSPI climbed 2.27% (95.46 points) to end trading at 4,309.63.",
      "The benchmark KOSPI index added 95.46 points to 4,309.63, a rise of 2.27 percent.",
      "The KOSPI settled 95.46 points higher at 4,309.63, up 2.27 percent.",
      "South Korea's KOSPI jumped 2.27 percent, or 95.46 points, to 4,309.63 on Tuesday.",
      "The KOSPI put on 95.46 points, or 2.27 percent, to 4,309.63.",
      "KOSPI: 4,309.63, +95.46 (+2.27%)",
      "The KOSPI, which rose 95.46 points or 2.27 percent, closed at 4,309.63.",
      "Rising 95.46 points, or 2.27 percent, the KOSPI closed at 4,309.63.",
      "Up 95.46 points, or 2.27 percent, the KOSPI finished at 4,309.63.",
      "The index closed the session at 4,309.63 points, 95.46 points or 2.27 percent higher than the previous close.",
      "The KOSPI rallied 95.46 to 4,309.63, or 2.27 percent.",
      "The KOSPI ended Tuesday's session 2.27% higher, adding 95.46 points to 4,309.63.",
    ],
  ],
  [
    "an index that fell",
    ["index.change KOSPI -95.46", "index.change_pct KOSPI -2.27", "index.close KOSPI 4309.63"],
    [
      "The KOSPI shed 95.46 points, or 2.27 percent, to close at 4,309.63.",
      "The KOSPI ended 95.46 points, or 2.27 percent, lower at 4,309.63.",
      "The KOSPI closed down 2.27 percent, or 95.46 points, at 4,309.63.",
      "The KOSPI lost 2.27 percent, or 95.46 points, to finish at 4,309.63.",
      "The KOSPI gave up 95.46 points, or 2.27 percent, to close at 4,309.63.",
      "The KOSPI was off 95.46 points, or 2.27 percent, at 4,309.63.",
      "The KOSPI finished at 4,309.63, off 95.46 points or 2.27 percent.",
      "The KOSPI retreated 2.27 percent (95.46 points) to 4,309.63.",
      "The KOSPI closed at 4,309.63, a decline of 95.46 points, or 2.27 percent.",
      "The KOSPI tumbled 95.46 points or 2.27% to 4,309.63 points.",
      "The KOSPI dropped by 95.46 points, or 2.27 percent, ending the day at 4,309.63.",
      "The KOSPI closed 2.27% weaker at 4,309.63, losing 95.46 points.",
    ],
  ],
  [
    "a stock that fell, with its price",
    ["stock.change_pct Samsung Electronics -1.76", "stock.close Samsung Electronics 55800"],
    [
      "Samsung Electronics lost 1.76 percent to close at 55,800 won.",
      "Samsung Electronics closed at 55,800 won, down 1.76 percent.",
      "Samsung Electronics was down 1.76% at 55,800 won.",
      "Samsung Electronics closed 1.76 percent lower at 55,800 won.",
      "Shares of Samsung Electronics fell 1.76 percent to 55,800 won.",
      "Samsung Electronics shares slipped 1.76 percent to finish at 55,800 won.",
      "Chip giant Samsung Electronics (-1.76%, 55,800 won) fell.",
      "Market heavyweight Samsung Electronics dropped to 55,800 won, down 1.76 percent from the previous session.",
      "Samsung Electronics, the world's largest memory chip maker, fell 1.76 percent to 55,800 won.",
      "Samsung Electronics ended down 1.76 percent at 55,800 won per share.",
      "Samsung Electronics tumbled 1.76 percent to 55,800 won a share.",
      "Samsung Electronics Co. finished at 55,800 won, a 1.76 percent drop.",
      "Among decliners, Samsung Electronics fell 1.76% to W55,800.",
    ],
  ],
  [
    "one seller",
    ["flow.foreign KOSPI -644680000000"],
    [
      "Foreigners sold a net 644.68 billion won.",
      "Foreign investors were net sellers of 644.68 billion won worth of shares.",
      "Foreigners posted net selling of 644.68 billion won.",
      "Foreign investors unloaded 644.68 billion won worth of local stocks on a net basis.",
      "Offshore investors sold 644.68 billion won more stocks than they bought.",
      "Foreigners dumped a net 644.68 billion won in shares.",
      "Net selling by foreigners came to 644.68 billion won.",
      "Foreign net selling reached 644.68 billion won.",
      "Foreigners' net selling amounted to 644.68 billion won.",
      "Foreigners offloaded stocks worth a net 644.68 billion won.",
      "Foreign investors were net sellers, offloading 644.68 billion won of shares.",
      "Foreign investors net sold W644.68 billion worth of stocks.",
      "Foreigners turned net sellers, dumping 644.68 billion won.",
      "A net 644.68 billion won worth of shares was sold by foreigners.",
    ],
  ],
  [
    "gainers and losers",
    ["breadth.losers KOSPI 522", "breadth.gainers KOSPI 371"],
    [
      "Losers outnumbered gainers 522 to 371.",
      "522 stocks fell while 371 rose.",
      "There were 371 gainers and 522 losers.",
      "Decliners beat advancers 522 to 371.",
      "Volume was thin, with 371 rising and 522 falling.",
      "A total of 371 issues rose and 522 fell.",
      "Advancing issues numbered 371 and declining ones 522.",
      "Gainers trailed losers 371 to 522.",
      "Of the issues traded, 371 advanced and 522 declined.",
      "Falling stocks outnumbered rising ones 522 to 371.",
      "Decliners led advancers by 522 to 371.",
      "The number of losers, 522, exceeded that of gainers, 371.",
      "Losing issues outnumbered winning ones by 522 to 371.",
      "371 shares gained and 522 lost ground.",
    ],
  ],
  [
    "a weaker won",
    ["fx.change USD/KRW 2.8", "fx.rate USD/KRW 1441.8"],
    [
      "The won weakened 2.8 won to 1,441.8 against the greenback.",
      "The local currency ended at 1,441.8 won per dollar, 2.8 won weaker than the previous session.",
      "The won closed at 1,441.8 won against the U.S. dollar, down 2.8 won from the previous session's close.",
      "The Korean won was quoted at 1,441.8 to the dollar, falling 2.8 won.",
      "The won fell 2.8 won to close at 1,441.8 per U.S. dollar.",
      "The won-dollar exchange rate rose 2.8 won to 1,441.8 won.",
      "The won finished at 1,441.8 per dollar, a loss of 2.8 won.",
      "The dollar rose 2.8 won to 1,441.8 won.",
      "The greenback closed at 1,441.8 won, up 2.8 won.",
      "The won lost 2.8 won against the dollar to end at 1,441.8.",
      "The South Korean currency traded at 1,441.8 to the greenback at the close, 2.8 won lower than Monday.",
    ],
  ],
  [
    "shares and won traded",
    ["turnover.volume KOSPI 400330000", "turnover.value KOSPI 17270000000000"],
    [
      "Trading volume came to 400.33 million shares worth 17.27 trillion won.",
      "Volume was heavy at 400.33 million shares valued at 17.27 trillion won.",
      "Some 400.33 million shares worth 17.27 trillion won changed hands.",
      "Turnover stood at 17.27 trillion won on volume of 400.33 million shares.",
      "About 400.33 million shares changed hands, with turnover at 17.27 trillion won.",
      "A total of 400.33 million shares were traded, valued at 17.27 trillion won.",
      "Trade volume was moderate at 400.33 million shares, with a transaction value of 17.27 trillion won.",
      "Trade value amounted to 17.27 trillion won and trade volume to 400.33 million shares.",
      "400.33 million shares changed hands for a total of 17.27 trillion won.",
    ],
  ],
  [
    "the record before",
    ["record.previous_close KOSPI 4221.87", "record.previous_date KOSPI 2025-11-03"],
    [
      "It beat the previous record close of 4,221.87, set on Nov. 3.",
      "The previous record was 4,221.87, set on Nov. 3 last year.",
    ],
  ],
  [
    "who bought and who sold",
    ["flow.foreign KOSPI 644680000000", "flow.institution KOSPI -233370000000", "flow.individual KOSPI -454430000000"],
    [
      "Foreign investors bought a net 644.68 billion won, while institutions and individuals sold a net 233.37 billion won and 454.43 billion won, respectively.",
      "Foreigners bought 644.68 billion won, but institutions sold 233.37 billion won and individuals 454.43 billion won.",
      "Foreigners were net buyers of 644.68 billion won, while institutions and retail investors were net sellers of 233.37 billion won and 454.43 billion won.",
      "Net buying by foreigners stood at 644.68 billion won, against net selling of 233.37 billion won by institutions and 454.43 billion won by individuals.",
      "Institutions and individuals offloaded 233.37 billion won and 454.43 billion won respectively while foreigners scooped up 644.68 billion won.",
      "Foreigners' net purchases of 644.68 billion won offset net sales of 233.37 billion won by institutions and 454.43 billion won by individuals.",
      "Foreigners took in 644.68 billion won of shares, whereas institutions shed 233.37 billion won and individuals 454.43 billion won.",
    ],
  ],
];

/** What the day of a record or a hedged number adds. */
function plain(claim: string): string {
  return claim.replace(/ (about|~)$/, "").replace(" ~", "");
}

for (const [title, told, sentences] of SAME)
  describe(`${title}: said in ${sentences.length} ways, read the same`, () => {
    for (const sentence of sentences)
      test(sentence, () => {
        assert.deepEqual(claims(sentence).map(plain).sort(), [...told].sort());
        assert.equal(read(sentence).unread.length, 0);
      });
  });
