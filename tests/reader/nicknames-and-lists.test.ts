import { type Case, promise } from "./reading.ts";

/** Moneys by their nicknames, in hundredths and by bid and ask; lists by who leads them: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "the kiwi is a money where it does what a money does",
    "Wellington's NZX 50 rose 0.4 percent. The kiwi traded at 71.82 US cents from 72.14 cents late yesterday.",
    "index.change_pct NZX 50 0.4",
    "fx.reference NZD/USD 0.7182",
    "fx.reference NZD/USD 0.7214 ?",
  ],
  [
    "Aussie shares are the country's, and the Aussie is its money",
    "Aussie shares rose again. Sydney's S&P/ASX 200 closed at 7,143.6. The Aussie fell to 71.82 US cents.",
    "index.close S&P/ASX 200 7143.6",
    "fx.reference AUD/USD 0.7182",
  ],
  [
    "U.S. cents are hundredths of a dollar",
    "Toronto's S&P/TSX rose 0.4 percent. The loonie was trading at C$1.3175 to the greenback, or 75.90 U.S. cents.",
    "index.change_pct S&P/TSX 0.4",
    "fx.reference USD/CAD 1.3175",
    "fx.reference USD/CAD 0.759",
  ],
  [
    "what was bid and asked the day before is one figure too",
    "Colombo's ASPI fell 0.4 percent. The rupee closed at 152.40/60 to the US dollar, from 152.30/50 the previous day.",
    "index.change_pct ASPI -0.4",
    "fx.reference USD/LKR 152.4 about",
    "fx.reference USD/LKR 152.3 about ?",
  ],
  [
    "what a market is worth is said of its main index, whichever was told last",
    "The EGX 30 fell 0.7 percent, the EGX 70 0.3 percent. Market capitalisation lost EGP 8.2bn to reach EGP 813.4bn.",
    "index.change_pct EGX 30 -0.7",
    "index.change_pct EGX 70 -0.3",
    "market_cap EGX 30 813400000000",
  ],
  [
    "who leads the losers' table fell, and who tops the gainers rose",
    "The All-Share Index in Lagos fell 0.4 per cent. Pepperbrew led the losers' table with 9.2 per cent to close at N10.13, while Thymefoam topped the gainers with 8.1 per cent to close at N3.7 per share.",
    "index.change_pct NGX All-Share -0.4",
    "stock.change_pct Pepperbrew -9.2",
    "stock.close Pepperbrew 10.13",
    "stock.change_pct Thymefoam 8.1",
    "stock.close Thymefoam 3.7",
  ],
  [
    "who led trading is a company, whose percentage stands behind",
    "The TA-35 fell 0.4%. Peppertek led trading today, falling 1.8%; Bank Leumi rose 0.9%.",
    "index.change_pct TA-35 -0.4",
    "stock.change_pct Peppertek -1.8",
    "stock.change_pct Bank Leumi 0.9",
  ],
  [
    "a level touched before a lower close is the high that it is called",
    "The FTSE 100 index closed 0.2 percent lower at 6,543.18, having touched 6,598.4, its highest since late September.",
    "index.change_pct FTSE 100 -0.2",
    "index.close FTSE 100 6543.18",
    "index.high FTSE 100 6598.4",
  ],
  [
    "Kiwi shares are the country's, and Kiwi Property is a company",
    "Kiwi shares rose 0.4 percent. Kiwi Property fell 1.8 percent to $1.42.",
    "index.change_pct NZX 50 0.4",
    "stock.change_pct Kiwi Property -1.8",
    "stock.close Kiwi Property 1.42",
  ],
  [
    "a class of a company's shares is told as the company's",
    "Stockholm's OMXS30 fell 0.4 percent. Pepper's B shares fell 1.8 percent to 54.15 crowns.",
    "index.change_pct OMX Stockholm 30 -0.4",
    "stock.change_pct Pepper -1.8",
    "stock.close Pepper 54.15",
  ],
  [
    "a place before a date at a story's head is no company, whose shares would be told later",
    "PORTO VERDE, March 9 (Agency) - The Bovespa stock index fell 2.2 percent. Shares in oil company Petrobras slid 1.4 percent.",
    "index.change_pct Ibovespa -2.2",
    "stock.change_pct Petrobras -1.4",
  ],
  [
    "who bucked a trend is a company, whose move stands behind",
    "Dublin's ISEQ closed 1.2% higher. Kingspepper bucked the trend, losing 13 cent to close at €22.71.",
    "index.change_pct ISEQ 1.2",
    "stock.change Kingspepper -0.13",
    "stock.close Kingspepper 22.71",
  ],
  [
    "the weighted index of Kuwait is none of Taipei's",
    "Kuwait Stock Exchange closed lower, with the weighted index shedding 1.7 points to 379.2.",
    "index.change Kuwait Weighted -1.7",
    "index.close Kuwait Weighted 379.2",
  ],
];

promise(CASES);
