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
