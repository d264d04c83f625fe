import { type Case, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "a drop that a rate closes with is the rate's own, whatever the won did",
    "The won has strengthened to a year's high. The won-dollar rate closed the market with a drop of 7.2 won to 1,406.1 won.",
    "fx.change USD/KRW -7.2",
    "fx.rate USD/KRW 1406.1",
  ],
  [
    "the move beside the rate that it led to tells the way of the same move told before",
    "The won jumped by 12 won against the dollar. The KRW/USD rate ended at 1,490.4 won increased by 12.5 won over the last day.",
    "fx.change USD/KRW 12",
    "fx.rate USD/KRW 1490.4",
    "fx.change USD/KRW 12.5",
  ],
  [
    "a level reached behind the day's change is the close",
    "The KOSPI dropped 10.91 points (1.10 percent) compared to the day before, reaching 977.80.",
    "index.change KOSPI -10.91",
    "index.change_pct KOSPI -1.1",
    "index.close KOSPI 977.8",
  ],
  [
    "where an index that opened higher jumped to is where it opened",
    "The KOSPI closed at 3,850.10. The index had opened sharply higher, jumping 86.20 points (2.50%) to 3,942.36, but lost most of it.",
    "index.close KOSPI 3850.1",
    "index.open KOSPI 3942.36",
  ],
  [
    "where a span of a year led is no close of the session that closed elsewhere",
    "The KOSPI ended up 12.20 points at 5,100.22. Over the past year the index slid from 5,400.22 to 4,900.67.",
    "index.change KOSPI 12.2",
    "index.close KOSPI 5100.22",
    "index.close KOSPI 5400.22 ?",
    "index.close KOSPI 4900.67 ?",
  ],
  [
    "a number without a unit beside a percentage of another index is one too",
    "The KOSPI was down 3.1%, while the KOSDAQ also dipped 2.4.",
    "index.change_pct KOSPI -3.1",
    "index.change_pct KOSDAQ -2.4",
  ],
  [
    "a number beside a percentage that leads to a level counts points",
    "The KOSPI fell 3.1%, while the KOSDAQ lost 8.4 to 912.33.",
    "index.change_pct KOSPI -3.1",
    "index.change KOSDAQ -8.4",
    "index.close KOSDAQ 912.33",
  ],
  [
    "decimals that a comma and a blank part from their level at the end of a sentence belong to it",
    "The index closed at 4,175, 91.",
    "index.close KOSPI 4175.91",
  ],
  [
    "what another index also did is of the span told before",
    "The KOSPI closed at 4,155.49. The Nikkei 225 suffered a loss of 6.2 percent last month. The Shanghai Composite also declined 5.04 percent.",
    "index.close KOSPI 4155.49",
  ],
  [
    "a level of the won passed late last month is none of the session",
    "The won-dollar exchange rate topped 1,440 won per dollar late last month.",
    "milestone.level USD/KRW 1440 ?",
  ],
  [
    "the name of a round price is no company that closes",
    'Samsung Electronics touched 99,900 won, nearing the "100,000 won Samsung" milestone, but closed down 0.6 percent at 97,500 won.',
    "stock.high Samsung Electronics 99900",
    "stock.change_pct Samsung Electronics -0.6",
    "stock.close Samsung Electronics 97500",
  ],
  [
    "a trade's name may hold a word that no table knows, and the last of a list may have an all behind it",
    "The medical lens industry rose 5.4 percent. Chemicals, construction, finance and insurance all reported around 1 percent growth.",
    "sector.change_pct medical lens 5.4",
    "sector.change_pct Chemicals 1 about",
    "sector.change_pct construction 1 about",
    "sector.change_pct finance and insurance 1 about",
  ],
  [
    "a level that the story's own index is nowhere near is that of the index told right before",
    "The KOSPI closed at 4,155.49. Hong Kong's Hang Seng index rallied. But the gains were not enough to erase earlier losses and the index ended at 22,383.",
    "index.close KOSPI 4155.49",
    "foreign_index.close Hang Seng Index 22383",
  ],
  [
    "a level near the own index's is the own index's",
    "The KOSPI closed at 4,155.49. Hong Kong's Hang Seng index rallied. Selling eased late and the index ended at 4,155.49.",
    "index.close KOSPI 4155.49",
    "index.close KOSPI 4155.49",
  ],
  [
    "an index behind the place that a sentence begins with is its subject, with a comma or without",
    "The KOSPI fell 2.1 percent. In New York the Dow fell 1.1 percent to 49,123.11.",
    "index.change_pct KOSPI -2.1",
    "foreign_index.change_pct Dow Jones Industrial Average -1.1",
    "foreign_index.close Dow Jones Industrial Average 49123.11",
  ],
  [
    "a company behind with is measured past what it is, however long that is said",
    "The KOSPI fell 2.1 percent. Bank stocks fell hard, with Pepper Holdings, the country's second largest lender by assets, dropping 4.5 percent.",
    "index.change_pct KOSPI -2.1",
    "stock.change_pct Pepper Holdings -4.5",
  ],
  [
    "a record of the session's own day is no record before it",
    "The KOSPI opens at 4,463.80, up 0.5 percent from the previous session and a record high on March 10.",
    "index.open KOSPI 4463.8",
  ],
  [
    "a far level behind another story is that of the foreign index named last",
    "The KOSPI closed at 856.10. Selling spread to Japan, where the Nikkei 225 fell to a 20-year low. Weak earnings from Sony hurt. The index closed nearly two percent down Tuesday at 7,699.",
    "index.close KOSPI 856.1",
    "foreign_index.change_pct Nikkei 225 -2 near",
    "foreign_index.close Nikkei 225 7699",
  ],
  [
    "fears of something are no company, and neither is what a company makes beside its maker",
    "The KOSPI fell 1.2 percent. SARS fears wiped 3 percent off Taiwan's stock index. Computer and chipmaker Toshiba rose 7 percent.",
    "index.change_pct KOSPI -1.2",
    "stock.change_pct Toshiba 7",
  ],
  [
    "the rate of a bond is its yield, and so is a rate of its years told next",
    "The 3-year treasury bond rate in the Seoul bond market ended at 2.984% per year, down 1.4bp from the previous trading day. The 10-year interest rate fell 2.1bp to 3.150% per year.",
    "bond.yield 3-year Treasury 2.984",
    "bond.change_bp 3-year Treasury -1.4",
    "bond.change_bp 10-year Treasury -2.1",
    "bond.yield 10-year Treasury 3.15",
  ],
  [
    "three quarters of a percent are a figure, and of the stocks they are none",
    "The KOSPI ended three-quarters of a percent higher. Three quarters of the stocks fell.",
    "index.change_pct KOSPI 0.75",
  ],
];

promise(CASES);
