import { promise } from "./reading.ts";

/** What is traded on the other exchange, and its hours, is of no close. */

promise([
  [
    "a venue named behind a price, with the move behind it, or in front of it all",
    "The KOSPI fell 1.2 percent to 4,103.57. Samsung Electronics traded at 201,500 won on Nextrade as of 7:10 p.m., up 1.1 percent from its close. On the alternative trading system Nextrade, SK hynix was changing hands at 934,000 won, down 0.85 percent as of 8:20 a.m. As of 8:13 a.m. on the Nextrade premarket, Naver was trading at 203,500 won, up 1.5 percent from the previous session's close.",
    "index.change_pct KOSPI -1.2",
    "index.close KOSPI 4103.57",
  ],
  [
    "an exchange is where, and not what",
    "The KOSPI fell 1.2 percent to 4,103.57. On the KRX, Samsung Electronics rose 1.2 percent to 201,000 won. Nextrade's trading value was 11.2 trillion won.",
    "index.change_pct KOSPI -1.2",
    "index.close KOSPI 4103.57",
    "stock.change_pct Samsung Electronics 1.2",
    "stock.close Samsung Electronics 201000",
  ],
]);
