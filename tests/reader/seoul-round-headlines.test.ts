import { promise } from "./reading.ts";

/** Headlines of Seoul that tell of round levels, and levels that other markets' moves led to. */

promise([
  [
    "a round level that is a record, or reached for the first time, is a milestone",
    "Kospi hits record 4,500 led by chips. KOSDAQ touches 1,100 for first time since 2000. KOSPI retakes 4,400. Dollar tops 1,460 won.",
    "milestone.level KOSPI 4500",
    "milestone.level KOSDAQ 1100",
    "milestone.level KOSPI 4400",
    "milestone.level USD/KRW 1460",
  ],
  ["a level that is flirted with is none that was reached", "KOSPI flirts with 4,500 as chips rally."],
  [
    "what a move of another market led to is its close, though the next index closes by its own verb",
    "The KOSPI fell 0.2 percent. The Dow Jones Industrial Average climbed 0.4 percent to reach 47,312.55, and the Nasdaq edged up 0.3 percent to close at 22,804.11.",
    "index.change_pct KOSPI -0.2",
    "foreign_index.change_pct Dow Jones Industrial Average 0.4",
    "foreign_index.close Dow Jones Industrial Average 47312.55",
    "foreign_index.change_pct Nasdaq Composite 0.3",
    "foreign_index.close Nasdaq Composite 22804.11",
  ],
  [
    "a date with blanks between its parts is one, and so is a number that a page counts by no figure",
    "2026. 3. 10. 16:12\n\n1773126720000\n\nThe KOSPI fell 0.2 percent.",
    "index.change_pct KOSPI -0.2",
  ],
  [
    "a paper of the morning after tells of other markets of that day too",
    "On March 9, the KOSPI closed at 4,412.35, up 1.2 percent. The Nikkei 225 rose 0.8 percent to 53,204.11.",
    "index.close KOSPI 4412.35 @2026-03-09",
    "index.change_pct KOSPI 1.2 @2026-03-09",
    "foreign_index.change_pct Nikkei 225 0.8 ?",
    "foreign_index.close Nikkei 225 53204.11 ?",
  ],
]);
