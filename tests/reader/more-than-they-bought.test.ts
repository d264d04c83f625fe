import { promise } from "./reading.ts";

promise([
  [
    "what more investors sold than bought is all of either way, and no balance",
    "MANILA - The PSEi fell 29.12 points to 5,997.10. Net foreign selling amounted to PHP 415.93 million. This indicates that more foreign investors sold Philippine shares (Php 2.81 billion) than bought them (Php 2.39 billion).",
    "index.change PSEi -29.12",
    "index.close PSEi 5997.1",
    "flow.foreign PSEi -415930000",
  ],
  [
    "the holding firm counter is a trade, and a holding firm with a name is none",
    "MANILA - The PSEi fell 29.12 points to 5,997.10. Holding firm Oregano Investments fell 2 percent. The holding firm counter shed 1.1 percent.",
    "index.change PSEi -29.12",
    "index.close PSEi 5997.1",
    "stock.change_pct Oregano Investments -2",
    "sector.change_pct holding firm -1.1",
  ],
  [
    "shares of a trust behind a code are the company's in front of it",
    "MEXICO CITY - The IPC was down 1.1% to 28,612.96 points. Cement company Oregano (ORG) CPO shares fell 0.4% to MXN17.31.",
    "index.change_pct S&P/BMV IPC -1.1",
    "index.close S&P/BMV IPC 28612.96",
    "stock.change_pct Oregano -0.4",
    "stock.close Oregano 17.31",
  ],
  [
    "liquidity that eased but stayed high is the turnover in Saigon",
    "HO CHI MINH - The VN-Index climbed 27.1 points to 1,663.41 points. Liquidity eased slightly but stayed high at nearly VND48 trillion (US$1.8 billion).",
    "index.change VN-Index 27.1",
    "index.close VN-Index 1663.41",
    "turnover.value VN-Index 48000000000000 near",
    "turnover.value_usd VN-Index 1800000000",
  ],
  [
    "what was set earlier in the session is no close",
    "MEXICO CITY - The IPC rose 1.13 percent to a record closing high of 9,421.80 points. Earlier in the session, the bourse set a fresh lifetime high at 9,451.24 points.",
    "index.change_pct S&P/BMV IPC 1.13",
    "index.close S&P/BMV IPC 9421.8",
    "index.high S&P/BMV IPC 9451.24",
  ],
]);
