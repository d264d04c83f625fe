import { promise } from "./reading.ts";

/** Seoul: moves that are told by a noun and its owner, and verbs that papers seldom use. */

promise([
  [
    "whose increase was the largest, rose by so much, and so did those that followed it",
    "Among the ten largest, Kia's increase was the largest at 2.6%, followed by Naver (1.9%). POSCO Holdings' decline was the steepest at 3.1%.",
    "stock.change_pct Kia 2.6",
    "stock.change_pct Naver 1.9",
    "stock.change_pct POSCO Holdings -3.1",
  ],
  [
    "a trade's rise is its own, and a company's growth is none of its share",
    "The KOSPI fell 0.2 percent. The insurance sector's rise was the biggest at 1.7%. Samsung SDS's growth was 12 percent.",
    "index.change_pct KOSPI -0.2",
    "sector.change_pct insurance 1.7",
  ],
  [
    "rare verbs tell of a move as common ones do",
    "The KOSPI bled 1.2 percent. Overnight, the Dow Jones Industrial Average backtracked 0.6 percent and the Nasdaq Composite flopped 1.4 percent.",
    "index.change_pct KOSPI -1.2",
    "foreign_index.change_pct Dow Jones Industrial Average -0.6",
    "foreign_index.change_pct Nasdaq Composite -1.4",
  ],
  [
    "another share's drop of so much is its own, and its growth in profit is nobody's move",
    "The KOSPI fell 0.2 percent. LG Chem slid 2.3 percent, tracking Tesla's drop of 3.1 percent overnight. Kia gained 1.2 percent on Hyundai Mobis's rise of 14 percent in profit.",
    "index.change_pct KOSPI -0.2",
    "stock.change_pct LG Chem -2.3",
    "stock.change_pct Tesla -3.1",
    "stock.change_pct Kia 1.2",
  ],
  [
    "gains given back from the day's high leave open which way a bare percentage in brackets went",
    "The KOSPI rose 0.2 percent. Samsung Electronics jumped early in the session, then gave back a bit to finish at 152,300 won (1.87%). Kia climbed in the morning but fell back to close at 101,200 won (0.6%). SK hynix fell to close at 561,000 won (1.4%).",
    "index.change_pct KOSPI 0.2",
    "stock.close Samsung Electronics 152300",
    "stock.close Kia 101200",
    "stock.close SK hynix 561000",
    "stock.change_pct SK hynix -1.4",
  ],
  [
    "a rise before a share turned is one of a moment",
    "The KOSPI rose 0.2 percent. Hyundai Motor surged more than 8 percent early on before turning lower. Kia rose 1.3 percent to 101,200 won before the holiday.",
    "index.change_pct KOSPI 0.2",
    "stock.change_pct Hyundai Motor 8 over !",
    "stock.change_pct Kia 1.3",
    "stock.close Kia 101200",
  ],
  [
    "what a share is worth stands in a bracket behind it and is not the market's, nor is its move",
    "The KOSPI rose 0.2 percent. Samsung Electronics (market cap: 400 trillion won) gained 1.2 percent. Naver (market value of 31 trillion won) fell 1.1 percent to 201,000 won. With its market cap standing at 400 trillion won, Samsung Electronics is the largest.",
    "index.change_pct KOSPI 0.2",
    "stock.change_pct Samsung Electronics 1.2",
    "stock.change_pct Naver -1.1",
    "stock.close Naver 201000",
  ],
  [
    "a market's cap is told behind any verb of reaching or passing",
    "The KOSPI's market cap reached 1,912 trillion won. The KOSDAQ market cap surpassed 400 trillion won for the first time.",
    "market_cap KOSPI 1912000000000000",
    "market_cap KOSDAQ 400000000000000 over",
  ],
]);
