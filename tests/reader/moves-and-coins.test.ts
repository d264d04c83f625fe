import { type Case, promiseInAnyOrder } from "./reading.ts";

/** Promises, each with a story of our own from New York, and every claim it makes. */
const LEAD =
  "NEW YORK - U.S. stocks rose. The Dow Jones industrial average gained 20.5 points, or 0.2 percent, to 10,250.40.";
const DOW: readonly string[] = [
  "index.change Dow Jones Industrial Average 20.5",
  "index.change_pct Dow Jones Industrial Average 0.2",
  "index.close Dow Jones Industrial Average 10250.4",
];

const behindLead = (title: string, text: string, ...expected: string[]): Case => [
  title,
  `${LEAD} ${text}`,
  ...DOW,
  ...expected,
];

promiseInAnyOrder([
  behindLead(
    "a dollar, a yen or a pound that a price rose by is a change, and no money that is told of",
    "Crude futures rose a dollar to $65.11 per barrel. Teal Motors was a euro lower at 32.10 euros. Brim Foods added a dollar to $66.20.",
    "stock.change Teal Motors -1",
    "stock.close Teal Motors 32.1",
    "stock.change Brim Foods 1",
    "stock.close Brim Foods 66.2",
  ),
  behindLead(
    "a money behind its article is still what a rate is of",
    "The move pushed the dollar to 101.20 yen.",
    "fx.reference USD/JPY 101.2",
  ),
  behindLead(
    "a jump of so much in a company is the company's, with its price, and one of its sales is nobody's",
    "Losses were offset by a jump of 17.6 percent in Teal Bank to $58.82. A rise of 3 percent in Brim Foods sales helped.",
    "stock.change_pct Teal Bank 17.6",
    "stock.close Teal Bank 58.82",
  ),
  behindLead(
    "a drop of so much in a company over a week is neither the day's nor the index's",
    "The index lost ground with a drop of 3 percent in Teal Bank this week.",
  ),
  behindLead(
    "a slide in its stock is that of the company whose profit was told",
    "Teal Bank, a large lender, posted a profit that fell short of estimates, spurring a 5.9 percent slide in its stock to $30.44.",
    "stock.change_pct Teal Bank -5.9",
    "stock.close Teal Bank 30.44",
  ),
  behindLead(
    "what a field, a ship or a share yields is no bond's",
    "Dividend yields rose 2 percent to 3 percent. Passenger yields fell 3.1 percent, and crop yields rose 2 percent to 4 percent.",
  ),
  behindLead(
    "a record or a year's high hit on the day leaves the move the day's, and a low with its level does not",
    "The Russell 2000 rose 0.8 percent and touched a record high during the session. Teal Bank rose 1.8 percent and hit a 52-week high. Brim Foods fell 2.8 percent and hit a low of $12.20.",
    "index.change_pct Russell 2000 0.8",
    "stock.change_pct Teal Bank 1.8",
    "stock.low Brim Foods 12.2",
  ),
  behindLead(
    "an exchange's name before its oil, and goods before a firm's word, are told apart",
    "ICE Brent fell 94 cents to $74.35. Lumber Haulers Holdings fell 2 percent to $20.10. Lumber prices fell 3 percent.",
    "stock.change_pct Lumber Haulers Holdings -2",
    "stock.close Lumber Haulers Holdings 20.1",
  ),
  behindLead(
    "a company's small words may be capitals in a heading",
    "Shares of Research in Motion fell 2.4 percent to $88.88. Research In Motion had been a favourite.",
    "stock.change_pct Research in Motion -2.4",
    "stock.close Research in Motion 88.88",
  ),
]);

/** The same from Paris. */
const ABROAD =
  "PARIS - European shares fell. The FTSEurofirst 300 index of top European shares closed down 0.5 percent at 1,046.90 points.";

const behindParis = (title: string, text: string, ...expected: string[]): Case => [
  title,
  `${ABROAD} ${text}`,
  "index.change_pct FTSEurofirst 300 -0.5",
  "index.close FTSEurofirst 300 1046.9",
  ...expected,
];

promiseInAnyOrder([
  behindParis(
    "what an index is expected to do behind an aside is no close of it",
    "Analysts expect the FTSEurofirst 300, which closed at 1,046.90, to rise 4 percent to 1,100 by the end of the year. He expects the index, now at 1,046.90, to fall to 1,000.",
    "index.close FTSEurofirst 300 1046.9",
    "index.close FTSEurofirst 300 1046.9",
  ),
  behindParis(
    "a money's zone is no money, and an index of it is that index",
    "The Euro STOXX 50 index of top euro zone blue chips was down 0.5 percent at 2,236.95 points. The euro zone's Euro STOXX 50 index ended the day before 1.2 percent lower.",
    "index.change_pct Euro Stoxx 50 -0.5",
    "index.close Euro Stoxx 50 2236.95",
    "index.change_pct Euro Stoxx 50 -1.2 ?",
  ),
  behindParis(
    "a code in digits without brackets is part of the name in front of it",
    "Chip maker Brim Memory Inc 6665.T tumbled 7.3 percent to 1,009 yen.",
    "stock.change_pct Brim Memory Inc -7.3",
    "stock.close Brim Memory Inc 1009",
  ),
  behindParis(
    "the contract for another land's index is not this one's",
    "The December futures contract for the Nikkei 225 stock index trading in Chicago fell 230 points, or 2.28 percent, to 9,875.",
  ),
]);

promiseInAnyOrder([
  behindLead(
    "a day between a verb and its figure leaves the figure the verb's",
    "The Russell 2000 fell on Tuesday over 1.4 percent. Teal Bank fell on Tuesday 2.1 percent to $30.10.",
    "index.change_pct Russell 2000 -1.4 over",
    "stock.change_pct Teal Bank -2.1",
    "stock.close Teal Bank 30.1",
  ),
  behindLead(
    "Toronto's index by its exchange's whole name is Toronto's",
    "The Toronto Stock Exchange 300 Composite Index fell 0.4 percent to 6,865.82. The Standard & Poor's-TSE 60 Index fell 0.7 percent.",
    "foreign_index.change_pct TSE 300 -0.4",
    "foreign_index.close TSE 300 6865.82",
    "foreign_index.change_pct S&P/TSE 60 -0.7",
  ),
]);
