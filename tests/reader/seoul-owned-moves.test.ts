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
]);
