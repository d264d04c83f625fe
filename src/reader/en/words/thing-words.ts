import { PLACES } from "../atlas/markets.ts";
import { MONEYS } from "./money-words.ts";
import type { Entry } from "./motion-words.ts";
import * as W from "./word-class.ts";

/** Country codes, numbered by their first mention in the table of places. */
export const PLACE_MARKETS: readonly string[] = [...new Set(Object.values(PLACES))];

/** What moneys are counted in below one. */
const MINORS = `cents sen paise paisa poisha centavos centavo centimos kobo fils pfennig pfennigs centimes satang satangs groszy
  grosz stotinki kurus kuruş piastres piasters pesewas pesewa halalas halala ngwee agorot laari haleru hellers kopecks
  kopeks baisa baisas baiza baizas millimes bani thebe tambala kopiykas kopiyka`;

export const UNITS: readonly Entry[] = [
  [W.percent, 0, "percent pct percentage"],
  [W.per, 0, "per"],
  [W.cent, 0, "cent"],
  [W.point, 0, "points point pts pt"],
  [W.basis, 0, "basis bp bps"],
  [W.won, 0, "won krw"],
  [W.dollar, 0, "dollar dollars usd us greenback"],
  ...MONEYS.map(([, , words], value): Entry => [W.money, value, words]),
  [W.minor, 0, MINORS],
  [W.shareUnit, 0, "shares share stocks stock counter scrip ticker"],
  [W.shareUnit, 1, "issues issue counters companies scrips equities tickers"],
  [W.scale, 3, "thousand k"],
  [W.scale, 6, "million mn mln mil m"],
  [W.scale, 9, "billion bn bln bil b"],
  [W.scale, 12, "trillion tn trln tln trn"],
  [W.scale, 15, "quadrillion"],
  [W.scale, 7, "crore crores cr"],
  // Nepal's.
  [W.scale, 9, "arba"],
  [W.scale, 11, "kharba"],
  [W.scale, 5, "lakh lakhs"],
  [W.scale, 2, "hundred"],
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value): Entry => [W.numeral, value, word]),
  ..."twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, n): Entry => [W.numeral, n * 10 + 20, word]),
  // One part in so many: values are whole numbers.
  [W.numeral, -2, "half"],
  [W.numeral, -4, "quarter"],
  ..."january february march april may june july august september october november december"
    .split(" ")
    .map((word, n): Entry => [W.month, n + 1, word]),
  ..."jan feb mar apr _ jun jul aug sep oct nov dec".split(" ").map((word, n): Entry => [W.month, n + 1, word]),
  [W.month, 9, "sept"],
  ..."sunday monday tuesday wednesday thursday friday saturday"
    .split(" ")
    .map((word, n): Entry => [W.weekday, n, word]),
  [W.weekday, 3, "midweek"],
  // No day of the week: a paper's day may be the session's, or the morning after.
  [W.weekday, 7, "yesterday"],
  [W.span, 1, "session sessions day days"],
  [W.span, 7, "week weeks span period stretch"],
  [W.span, 30, "month months"],
  [W.span, 365, "year years yrs decade decades"],
  [W.span, 0, "hour hours minute minutes second seconds"],
  [
    W.clock,
    0,
    "p.m a.m gmt kst utc est edt aest aedt bst hkt sgt cat wat pkt jst cet cest myt wib brt msk ist pht wita eet eest sast nzt nzst nzdt acst awst noon",
  ],
  [W.ordinal, 0, "st nd rd th"],
];

export const THINGS: readonly Entry[] = [
  [
    W.marketNoun,
    0,
    "stocks shares market sharemarket stockmarket bourse bolsa index benchmark gauge indicator equities indices markets indexes board barometer composite",
  ],
  [W.sectorNoun, 0, "sector sectors sectoral industry industries sub subindex names plays counters segment appliances"],
  [
    W.sector,
    0,
    `finance financials financial bank banks banking insurance insurers brokerage brokerages securities chemical chemicals
     pharmaceutical pharmaceuticals pharma drug petrochemical petrochemicals drugmakers bio biotech steel metal metals steelmakers shipbuilders shipbuilding
     automakers carmakers auto autos automobile automobiles construction builders utilities utility telecom telecoms
     telecommunication telecommunications tourism food confectionery beverage beverages tobacco textile textiles paper wood machinery transport transportation
     transport-storage shipping airlines medical precision instruments electronics electrical electronic manufacturing
     distribution machine service services semiconductor semiconductors chipmakers chip chips tech technology energy properties
     property commerce industrials materials healthcare media entertainment game games battery batteries defense nuclear
     cosmetics realty fmcg it equipment industrial health oil gas power minerals nonmetallic metallic metallics warehouse warehousing leisure refiners retailers miners
     housing resources midcap smallcap midcaps smallcaps electricity apparel clothing estate furniture rubber petroleum
     consumer golds platinums hydropower microfinance informatics discretionary staples durables logistics culture mining goods teck infrastructure communication
     communications care materials plantation plantations conglomerates glovemakers homebuilders
     housebuilders lenders telcos supermarkets brewers biotechs railway railways
     education automotives agricultural agriculture aviation dairy liquor
     travel defence aerospace gaming luxury hospitality shippers`,
  ],
  [W.futures, 0, "futures future contracts options forwards non-deliverable ndf minis mini"],
  // As a way, it is up.
  [W.futures, 1, "forward"],
  [
    W.bond,
    0,
    "treasury treasurys treasuries bond bonds notes debt debentures gilt gilts bund bunds jgb jgbs tb tbs msb msbs ktb ktbs",
  ],
  [W.yield, 0, "yield yields yielded yielding return"],
  [W.worth, 0, "worth valued valuing amounting amounted totaling totalling totaled totalled"],
  [
    W.commodity,
    0,
    "wti brent crude gold bitcoin ether ethereum dogecoin litecoin solana cardano xrp tether polkadot silver copper platinum palladium bullion naphtha vix vhsi vstoxx oil_price vkospi barrel volatility wheat corn soybeans lumber cocoa",
  ],
  [
    W.macro,
    0,
    `exports imports shipments inflation gdp cpi ppi unemployment payrolls pmi deficit surplus tariffs tariff economy
     retail_sales reserves`,
  ],
  [W.macro, 1, "forecast outlook"],
  [W.currencyNoun, 0, "currency"],
  // "The local unit".
  [W.currencyNoun, 1, "unit"],
  [W.rate, 0, "rate rates"],
  [W.cap, 0, "capitalization capitalisation cap mcap"],
  [
    W.stake,
    0,
    "eps pbr mps roe bps ifrs gaap ebitda stake buyback order profit revenue earnings sales_of stakes investment contract deal loan aid fund cases package ipo",
  ],
  [W.stake, 1, "target"],
  [W.stake, 2, "targets band bands projection projections forecasts outlooks"],
  [W.title, 0, "mr mrs ms dr"],
  ...Object.entries(PLACES).map(([word, market]): Entry => [W.place, PLACE_MARKETS.indexOf(market), word]),
];
