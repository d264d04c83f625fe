import { type Case, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "a word that moves nothing by itself does so before an amount",
    "SYDNEY, The ASX 200 clawed back 21.4 points to 5,046.3. Orvo Bank hopped 21c to $73.86, Pellan Steel melted 3.2 per cent, while Quarno Foods sprang as much as 4 percent before noon.",
    "index.change S&P/ASX 200 21.4",
    "index.close S&P/ASX 200 5046.3",
    "stock.change Orvo Bank 0.21",
    "stock.close Orvo Bank 73.86",
    "stock.change_pct Pellan Steel -3.2",
    "stock.change_pct Quarno Foods 4 !",
  ],
  [
    "what is done to other things by an amount is no move of a share",
    "SYDNEY, The ASX 200 rose 21.4 points to 5,046.3. Rain battered 3 percent of crops. Orvo Bank conceded 2 percent of its market and pared 5 percent of its staff.",
    "index.change S&P/ASX 200 21.4",
    "index.close S&P/ASX 200 5046.3",
  ],
  [
    "a way and a percentage make a name of one word a company",
    "SYDNEY, The ASX 200 rose 21.4 points to 5,046.3. Quarno zipped up 3.6 percent, Orvotek swung lower by 2 per cent. Economists marked down 3 percent growth.",
    "index.change S&P/ASX 200 21.4",
    "index.close S&P/ASX 200 5046.3",
    "stock.change_pct Quarno 3.6",
    "stock.change_pct Orvotek -2",
  ],
  [
    "what drifts or eases goes where its next word says, and what gives up falls",
    "LONDON, The FTSE 100 drifted higher, adding 12.4 points to 5,046.3. Orvo Bank eased up 1.2 percent, Pellan Steel nosed higher by 0.4 percent and Quarno Foods gave up 1.1 percent.",
    "index.change FTSE 100 12.4",
    "index.close FTSE 100 5046.3",
    "stock.change_pct Orvo Bank 1.2",
    "stock.change_pct Pellan Steel 0.4",
    "stock.change_pct Quarno Foods -1.1",
  ],
  [
    "a hit, a hop or a drubbing beside its amount is a move",
    "LONDON, The FTSE 100 took a drubbing of 52.4 points to 5,046.3. Orvo Bank took a 3.1 percent hit, while Pellan Steel enjoyed a 7.4% pop. Quarno Foods posted more than a 2 percent hop.",
    "index.change FTSE 100 -52.4",
    "index.close FTSE 100 5046.3",
    "stock.change_pct Orvo Bank -3.1",
    "stock.change_pct Pellan Steel 7.4",
    "stock.change_pct Quarno Foods 2 over",
  ],
  [
    "in the red by so much is down by it, and worth more is up",
    "DUBLIN, The ISEQ closed in the red by 14.2 points at 5,046.3. Orvo Bank was worth 12 cents more at €4.31, Pellan Steel was €0.54 adrift at €16.75.",
    "index.change ISEQ -14.2",
    "index.close ISEQ 5046.3",
    "stock.change Orvo Bank 0.12",
    "stock.close Orvo Bank 4.31",
    "stock.change Pellan Steel -0.54",
    "stock.close Pellan Steel 16.75",
  ],
  [
    "an amount that leads to a price is no price, whatever its verb",
    "FRANKFURT, The DAX rose 0.4 percent to 9,046.3. Orvo AG was zigged 1.72 euros to 47.75 euros.",
    "index.change_pct DAX 0.4",
    "index.close DAX 9046.3",
    "stock.close Orvo AG 47.75",
  ],
  [
    "what a level was reached for is the day's, and so is what was the biggest in a month",
    "FRANKFURT, The DAX ended at 9,046.30 for a 0.4 percent gain. Its 36.2-point gain was the biggest in a month.",
    "index.close DAX 9046.3",
    "index.change_pct DAX 0.4",
    "index.change DAX 36.2",
  ],
  [
    "what has moved on the story's own day names a company of one word",
    "FRANKFURT, The DAX rose 0.4 percent to 9,046.3. Orvotek has jumped 2.3 percent on Tuesday.",
    "index.change_pct DAX 0.4",
    "index.close DAX 9046.3",
    "stock.change_pct Orvotek 2.3",
  ],
];

promise(CASES);
