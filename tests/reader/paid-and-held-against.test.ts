import { type Case, promise } from "./reading.ts";

const SYDNEY = "SYDNEY, The ASX 200 rose 21.4 points to 5,046.3.";
const LEAD = ["index.change S&P/ASX 200 21.4", "index.close S&P/ASX 200 5046.3"];
const SEOUL = "SEOUL, South Korean stocks closed higher Tuesday.";

const CASES: readonly Case[] = [
  [
    "a dividend, a fine or what was spent on a deal is no price of the share that moved",
    `${SYDNEY} Orvo Bank rose 1.2 percent after declaring a dividend of 45 cents a share. Pellan Steel fell 0.8 percent after it spent $12 a share on the deal, and Quarno Foods gained 2.1 percent after a $2 special dividend.`,
    ...LEAD,
    "stock.change_pct Orvo Bank 1.2",
    "stock.change_pct Pellan Steel -0.8",
    "stock.change_pct Quarno Foods 2.1",
  ],
  [
    "shares sold at a price after which a stock moved, or a price that a firm is valued at, are no close",
    `${SEOUL} Kia rose 1.2 percent after selling shares at 86,100 won each. Hyundai Motor rose 0.8 percent, valuing it at 236,100 won a share.`,
    "stock.change_pct Kia 1.2",
    "stock.change_pct Hyundai Motor 0.8",
  ],
  [
    "the former and the latter, and the pair, are the two of the sentence before",
    `${SYDNEY} Orvo Bank and Pellan Steel parted ways. The former rose 1.2 percent, while the latter fell 0.8 percent. Quarno Foods and Brelin Gold were sought. The pair gained 2.1 percent and 3.3 percent, respectively.`,
    ...LEAD,
    "stock.change_pct Orvo Bank 1.2",
    "stock.change_pct Pellan Steel -0.8",
    "stock.change_pct Quarno Foods 2.1",
    "stock.change_pct Brelin Gold 3.3",
  ],
  [
    "the index's rise that a stock's is held against is of the same day, and of the month where the stock's is",
    `${SEOUL} Kia rose 1.2 percent, compared with a 0.4 percent rise in the KOSPI. Hyundai Motor lost 0.8 percent after posting a 14 percent gain in the past month, compared with the KOSPI's 9 percent rise.`,
    "stock.change_pct Kia 1.2",
    "index.change_pct KOSPI 0.4",
    "stock.change_pct Hyundai Motor -0.8",
  ],
  [
    "a rise in its shares is that of the company, and the stock behind its profit is its own",
    `${SEOUL} Kia saw a 1.2 percent rise in its shares. Samsung Electronics said net profit slumped 18 percent to 412 billion won, and the stock fell 2.3 percent.`,
    "stock.change_pct Kia 1.2",
    "stock.change_pct Samsung Electronics -2.3",
  ],
  [
    "a name of one word is a company where it moves behind an aside, or last traded at a price",
    `${SYDNEY} Orvotek, meanwhile, gained 2.1 percent. Quarno last traded at $4.20, up 1.2 percent.`,
    ...LEAD,
    "stock.change_pct Orvotek 2.1",
    "stock.close Quarno 4.2",
    "stock.change_pct Quarno 1.2",
  ],
  [
    "what foreigners bought more than they sold is their balance, elsewhere than in Seoul too",
    "MANILA, The PSEi rose 14.2 points to 7,426.3. Foreigners bought P210.5 million more than they sold.",
    "index.change PSEi 14.2",
    "index.close PSEi 7426.3",
    "flow.foreign PSEi 210500000",
  ],
];

promise(CASES);
