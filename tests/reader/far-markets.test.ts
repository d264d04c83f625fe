import assert from "node:assert/strict";
import { test } from "node:test";
import { claims, read } from "./reading.ts";

/** A promise, a story of our own about a market far from Seoul, and every claim it makes. */
type Case = readonly [title: string, text: string, ...expected: string[]];

const CASES: readonly Case[] = [
  [
    "prices of Karachi are rupees of its own, and two names with two changes go one to one",
    "The KSE-100 index rose 0.2 percent. Pepper Mills and Salt Textile gained Rs 14.01 and Rs 6 to close at Rs 214.00 and Rs 340.00 respectively.",
    "index.change_pct KSE-100 0.2",
    "stock.change Pepper Mills 14.01",
    "stock.change Salt Textile 6",
    "stock.close Pepper Mills 214",
    "stock.close Salt Textile 340",
  ],
  [
    "a share's rise in its money is no price",
    "The KSE-100 index fell. Pepper Foods Limited witnessed maximum increase of Rs 22.70 per share, closing at Rs 472.50, followed by Salt Maize Limited with Rs 30 decline to close at Rs 970.",
    "stock.change Pepper Foods Limited 22.7",
    "stock.close Pepper Foods Limited 472.5",
    "stock.change Salt Maize Limited -30",
    "stock.close Salt Maize Limited 970",
  ],
  [
    "shares traded of one stock are none of the market's",
    "The KSE-100 index fell 20.5 points. Pepper Chemicals was the volume leader with 24.1 million shares and lost Re. 0.58 to close at Rs 9.55. The highest volumes were seen in Salt Steel with a turnover of 30.8 million shares.",
    "index.change KSE-100 -20.5",
    "stock.change Pepper Chemicals -0.58",
    "stock.close Pepper Chemicals 9.55",
  ],
  [
    "issues may close in the red, or sustain a loss",
    "Dhaka stocks fell. Of 385 issues traded, 183 closed in the red and 180 in the green. Of the total, 21 sustained losses.",
    "breadth.losers DSEX 183",
    "breadth.gainers DSEX 180",
  ],
  [
    "the part stands before the whole",
    "The Ibovespa dropped 2 percent to 52,637.06 as 60 of its 70 stocks declined. Trading volume was 6.85 billion reais.",
    "index.change_pct Ibovespa -2",
    "index.close Ibovespa 52637.06",
    "breadth.losers Ibovespa 60",
    "turnover.value Ibovespa 6850000000",
  ],
  [
    "turnover is turnover whatever stands between commas behind it",
    "The DSEX rose. Turnover, a key gauge of the market, stood at Tk 11.7 billion.",
    "turnover.value DSEX 11700000000",
  ],
  [
    "a round level that words call a support or a target was not reached",
    "The Sensex rose 0.5 per cent. It has support at 67,000 and may test resistance near 68,000.",
    "index.change_pct Sensex 0.5",
  ],
  [
    "the high and the low may be named behind their levels",
    "The KSE-100 index hit 10,473.23 points intra-day high and 10,408.83 points low.",
    "index.high KSE-100 10473.23 !",
    "index.low KSE-100 10408.83",
  ],
  [
    "what lies behind a level that was touched is the level's distance, not the day's change",
    "The Sensex opened higher. The index hit 9,953.29 points, up 30.15 points.",
    "index.high Sensex 9953.29 !",
  ],
  [
    "where the day's change led is the close, though the verb only reaches it",
    "The DSEX declined 50.91 points, or 0.90 percent, to reach 5,604.90.",
    "index.change DSEX -50.91",
    "index.change_pct DSEX -0.9",
    "index.close DSEX 5604.9",
  ],
  [
    "a percentage told in the next sentence is of the index before",
    "The ASPI gained 233.23 points to close at 8,718.15 points. As a percentage, this is an increase of 2.75 per cent.",
    "index.change ASPI 233.23",
    "index.close ASPI 8718.15",
    "index.change_pct ASPI 2.75",
  ],
  [
    "dirhams by their two letters are a price; the other emirate's index is another market's",
    "The DFM General Index closed 0.2 per cent higher at 2,675.87. Pepper Bank closed 4 per cent lower at Dh1.29. The ADX General Index rose 0.5 per cent to 4,898.15.",
    "index.change_pct DFM General Index 0.2",
    "index.close DFM General Index 2675.87",
    "stock.change_pct Pepper Bank -4",
    "stock.close Pepper Bank 1.29",
    "foreign_index.change_pct ADX General Index 0.5",
    "foreign_index.close ADX General Index 4898.15",
  ],
  [
    "an index that no table knows is one when its percentage leads to a level",
    "The PEPEX Index rose 0.4 percent to 903.09.",
    "index.change_pct PEPEX 0.4",
    "index.close PEPEX 903.09",
  ],
  [
    "no index stands at a tenth of where it closed",
    "The Dow closed at 5,731.20, helped by Pepper, whose price went to 92.",
    "index.close Dow Jones Industrial Average 5731.2",
  ],
  [
    "a count of another sentence is of a board nobody named",
    "Dhaka stocks rose. Of the issues traded, 90 advanced and 63 declined. At the other bourse, 52 advanced and 28 declined.",
    "breadth.gainers DSEX 90",
    "breadth.losers DSEX 63",
  ],
  [
    "the exchange's place tells the market, and what closes is the index, not the investors between",
    "The Philippine Stock Exchange (PSE) index rose with foreign investors still net sellers, closing at 5,949.22, a gain of 61.64 points or 1.05 percent.",
    "index.close PSEi 5949.22",
    "index.change PSEi 61.64",
    "index.change_pct PSEi 1.05",
  ],
  [
    "a level that ends its words is no change, whatever direction follows",
    "The Sensex closed at 6,558.63 points, down by 49.73 points.",
    "index.close Sensex 6558.63",
    "index.change Sensex -49.73",
  ],
  [
    "all that foreigners bought and all they sold are no net flows",
    "The PSEi fell. Foreign buying amounted to P2.56 billion, while foreign selling hit P2.64 billion, resulting in net foreign selling of P84.6 million.",
    "flow.foreign PSEi -84600000",
  ],
  [
    "a trade may post a loss, and what falls behind a sector's noun is that sector",
    "The PSEi fell. Services posted a loss of 0.21 percent. Pepper Corp dropped 2.7 percent, the biggest loss for the holding firms sector, which fell by 1.6 percent.",
    "sector.change_pct Services -0.21",
    "stock.change_pct Pepper Corp -2.7",
    "sector.change_pct holding firms -1.6",
  ],
  [
    "an example is measured right behind its name",
    "The PSEi fell. Others declined too, including Pepper Capital, down 0.54 percent to P557.",
    "stock.change_pct Pepper Capital -0.54",
    "stock.close Pepper Capital 557",
  ],
  [
    "an index may have a number in its name, and a session a range",
    "The FBM KLCI fell. The market traded within a range of 1,492.40 to 1,503.73 during the session. The FBM 70 Index rose 8.72 points to 15,516.45.",
    "index.low FTSE Bursa Malaysia KLCI 1492.4",
    "index.high FTSE Bursa Malaysia KLCI 1503.73 !",
    "index.change FBM 70 8.72",
    "index.close FBM 70 15516.45",
  ],
  [
    "a letter before its digits is naira or rand, and the all-share index is the market's own",
    "Lagos stocks rose. The All-Share Index rose by 1.21 per cent to close at 74,289.02. Pepper Cement gained 6.53 per cent to close at N261.00.",
    "index.change_pct NGX All-Share 1.21",
    "index.close NGX All-Share 74289.02",
    "stock.change_pct Pepper Cement 6.53",
    "stock.close Pepper Cement 261",
  ],
  [
    "blanks part the thousands and a comma the decimals in Johannesburg",
    "Johannesburg stocks rose. The all-share index closed 0,97% higher at 54 638 points. Pepper Foods added 1.5 percent to R2 298.54.",
    "index.change_pct JSE All Share 0.97",
    "index.close JSE All Share 54638",
    "stock.change_pct Pepper Foods 1.5",
    "stock.close Pepper Foods 2298.54",
  ],
  [
    "a blank parts the thousands before a decimal comma too",
    "Johannesburg stocks rose. The all-share index closed 0,97% higher at 54 638,12. Pepper Foods added 1,5% to R2 298,54.",
    "index.change_pct JSE All Share 0.97",
    "index.close JSE All Share 54638.12",
    "stock.change_pct Pepper Foods 1.5",
    "stock.close Pepper Foods 2298.54",
  ],
  [
    "how far below its record an index lies is no change",
    "The Sensex rose. The index is still about 1 percent lower than its all-time high.",
  ],
  [
    "shares with a price are the company's told before",
    "The S&P/ASX 200 rose. Pepper Bank reported a profit. Shares fell 3.2 per cent to $27.90.",
    "stock.change_pct Pepper Bank -3.2",
    "stock.close Pepper Bank 27.9",
  ],
  [
    "what outperforms an index is measured itself",
    "The Nifty fell. The Nifty Midcap 50 outperformed the Nifty 50, closing 0.85% higher.",
    "index.change_pct Nifty Midcap 50 0.85",
  ],
  [
    "stocks gain and lose by their count, and push an index that moves by itself",
    "The VN-Index rose 0.7 percent to 1,337.7 points. The exchange saw 169 stocks gain and 244 lose. Pepper Steel rose 5.3 percent, pushing the index up by 2.5 points.",
    "index.change_pct VN-Index 0.7",
    "index.close VN-Index 1337.7",
    "breadth.gainers VN-Index 169",
    "breadth.losers VN-Index 244",
    "stock.change_pct Pepper Steel 5.3",
  ],
  [
    "the previous day's closing, and the previous day's gain, are that day's",
    "The KLCI closed 7.24 points lower at 1,493.87 compared to the previous day's closing at 1,501.11. The Nifty rose 0.5 percent, compared to the previous day's gain of 0.25 percent.",
    "index.change FTSE Bursa Malaysia KLCI -7.24",
    "index.close FTSE Bursa Malaysia KLCI 1493.87",
    "index.close FTSE Bursa Malaysia KLCI 1501.11 ?",
    "foreign_index.change_pct Nifty 50 0.5",
    "foreign_index.change_pct Nifty 50 0.25 ?",
  ],
  [
    "ahead is up where nothing follows it, and pence end a sentence",
    "The FTSE 100 closed 33.2 points ahead at 5,857.5, ahead of a meeting. Pepper Bank was ahead 6.2p at 197p. Shares in Salt Group fell 2 per cent to 517½p.",
    "index.change FTSE 100 33.2",
    "index.close FTSE 100 5857.5",
    "stock.change Pepper Bank 6.2",
    "stock.close Pepper Bank 197",
    "stock.change_pct Salt Group -2",
    "stock.close Salt Group 517.5",
  ],
  [
    "the stock, and the shares, are the company's told before",
    "The S&P 500 fell 0.5 percent. Pepper Insurance failed a test. The stock slid 5.8 percent to $37.16.",
    "index.change_pct S&P 500 -0.5",
    "stock.change_pct Pepper Insurance -5.8",
    "stock.close Pepper Insurance 37.16",
  ],
  [
    "shares in a company nobody named measure no index",
    "The FTSE 100 rose 0.2 per cent. There were losses elsewhere. Shares in the company fell 10.1 per cent.",
    "index.change_pct FTSE 100 0.2",
  ],
  [
    "what a fall counts from its record is not the day's",
    "The Dow fell 0.5 percent. The Dow is down 49.8 percent from its record highs of October, while the S&P 500 is down 52.5 percent.",
    "index.change_pct Dow Jones Industrial Average -0.5",
  ],
  [
    "securities that change hands are the market's volume, units of one counter are not",
    "The Straits Times Index rose 0.2 per cent. Pepper was the most traded counter by volume, with 33.2 million units worth $115.1 million transacted. Advancers beat decliners 275 to 162, after 1.2 billion securities worth $1.6 billion changed hands.",
    "index.change_pct Straits Times Index 0.2",
    "breadth.gainers Straits Times Index 275",
    "breadth.losers Straits Times Index 162",
    "turnover.volume Straits Times Index 1200000000",
    "turnover.value Straits Times Index 1600000000",
  ],
  [
    "where a company is listed takes nothing from it, and a new verb after a close has a change of its own",
    "The SET Index rose 0.1 percent. Pepper World Corp (SET: PPW) closed at THB3.32 per share, dropped THB0.18 or 5.14% on Tuesday.",
    "index.change_pct SET 0.1",
    "stock.close Pepper World Corp 3.32",
    "stock.change Pepper World Corp -0.18",
    "stock.change_pct Pepper World Corp -5.14",
  ],
  [
    "the closing of the previous session is that session's",
    "The JCI fell 6.12 percent to 6,076.08 compared to the closing of the previous session at 6,471.95.",
    "index.change_pct Jakarta Composite -6.12",
    "index.close Jakarta Composite 6076.08",
    "index.close Jakarta Composite 6471.95 ?",
  ],
  [
    "a level recovered is a milestone, and what is bought of one trade is no flow of the market",
    "The KOSPI closed higher, recovering the 4,120 level. Foreign net purchases in the electronics sector amounted to 1.7 trillion won.",
    "milestone.level KOSPI 4120",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => assert.deepEqual(claims(text).toSorted(), expected.toSorted()));

test("a story about a market that no table knows has none of Korea's", () => {
  const reading = read("The PEPEX Index rose 0.4 percent to 903.09. Pepper Works gained 2 percent to 1,431.");
  assert.equal(reading.market, "PEPEX");
  assert.deepEqual(
    reading.claims.map(({ unit }) => unit),
    ["pct", "pt", "pct", ""],
  );
});
