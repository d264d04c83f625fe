import { promise } from "./reading.ts";

promise([
  [
    "what sends the stock up moves the one told of before",
    "SK hynix rallied. Demand for chips underpinned buying, sending the stock up 4.2 percent to close at 909,000 won. Buying went on, sending its shares up 4.2 percent.",
    "stock.change_pct SK hynix 4.2",
    "stock.close SK hynix 909000",
    "stock.change_pct SK hynix 4.2",
  ],
  [
    "of two told before, nobody says which was driven",
    "Samsung Electronics and SK hynix rose 2 percent and 3 percent. Demand drove the stock up 4 percent.",
    "stock.change_pct Samsung Electronics 2",
    "stock.change_pct SK hynix 3",
  ],
  [
    "the stock named in the sentence is the one that is driven",
    "Samsung Electronics rose 2 percent. SK hynix won a big order, sending the stock up 4 percent to 909,000 won.",
    "stock.change_pct Samsung Electronics 2",
    "stock.change_pct SK hynix 4",
    "stock.close SK hynix 909000",
  ],
  [
    "the stock market that is driven is no stock",
    "SK hynix rallied 3 percent. Demand grew, sending the stock market higher.",
    "stock.change_pct SK hynix 3",
  ],
  [
    "who only set a target is not what is driven",
    "SK hynix rose 3 percent. Pepper raised its target price to 1.4 million won. Demand grew, sending the stock up 4 percent.",
    "stock.change_pct SK hynix 3",
  ],
  [
    "what is asked for, made, lent or earned is no company, and a company may begin with such a word",
    "The KOSPI rose 0.2 percent. Demand grew 3.2 percent. Orders fell 4.1 percent. Deposits rose 2.2 percent. Concerns grew 2 percent. Credit Suisse fell 1.2 percent. Loans & Co. fell 1.4 percent.",
    "index.change_pct KOSPI 0.2",
    "stock.change_pct Credit Suisse -1.2",
    "stock.change_pct Loans & Co -1.4",
  ],
  [
    "a round price that a stock came to is no close, and one that its move led to is",
    "SK hynix hit 900,000 won for the first time. Samsung Electronics rose 1.2 percent to hit 72,000 won. Naver hit a record 300,000 won.",
    "stock.change_pct Samsung Electronics 1.2",
    "stock.close Samsung Electronics 72000",
    "stock.close Naver 300000",
  ],
]);
