import { promise } from "./reading.ts";

promise([
  [
    "letters and marks of a money stand before its digits",
    "The OMX Stockholm 30 rose 12.3 points. Pepper Mills fell SKr2.50 to SKr124.50. In Bangkok, Salt Foods gained 2.1 percent to ฿41.75, and in Kigali, Thyme Bank lost 1.2 percent to Rwf245.",
    "index.change OMX Stockholm 30 12.3",
    "stock.change Pepper Mills -2.5",
    "stock.close Pepper Mills 124.5",
    "stock.change_pct Salt Foods 2.1",
    "stock.close Salt Foods 41.75",
    "stock.change_pct Thyme Bank -1.2",
    "stock.close Thyme Bank 245",
  ],
  [
    "whose dollars and whose pounds they are is told by the letters before their mark",
    "The S&P/TSX rose 12.3 points on turnover of Cdn$4.5 billion. Pepper Mills closed at CA$24.50.\n\nIn Cairo the EGX 30 fell 0.4 percent and Salt Foods lost 2.1 percent to E£24.50.",
    "index.change S&P/TSX 12.3",
    "turnover.value S&P/TSX 4500000000",
    "stock.close Pepper Mills 24.5",
    "foreign_index.change_pct EGX 30 -0.4",
    "stock.change_pct Salt Foods -2.1",
    "stock.close Salt Foods 24.5",
  ],
  [
    "a dot parts the thousands of a money that has no thousandths, and several dots part them of any number",
    "The Jakarta Composite rose 0.4 percent. Pepper Mills closed at Rp 4.500, up Rp 50. Volume was 123.456.789 shares.",
    "index.change_pct Jakarta Composite 0.4",
    "stock.close Pepper Mills 4500",
    "stock.change Pepper Mills 50",
    "turnover.volume Jakarta Composite 123456789",
  ],
  [
    "blanks part millions, and percent may be written with its letters",
    "The JSE All Share rose 0.5 pc. The Top 40 gained 0.4 p.c. on volume of 123 456 789 shares.",
    "index.change_pct JSE All Share 0.5",
    "index.change_pct JSE Top 40 0.4",
    "turnover.volume JSE Top 40 123456789",
  ],
  [
    "a letter behind kobo says the same again, and tr is trillion where it touches its number",
    "The All-Share Index rose 12.3 points in Lagos. Pepper Mills gained 2.1 percent to N24.50k per share. Market capitalisation stood at N8.5tr.",
    "index.change NGX All-Share 12.3",
    "stock.change_pct Pepper Mills 2.1",
    "stock.close Pepper Mills 24.5",
    "market_cap NGX All-Share 8500000000000",
  ],
  ["a quarter of a percent is one", "The FTSE 100 lost a quarter of a percent.", "index.change_pct FTSE 100 -0.25"],
]);
