import type { IndexName } from "../../name-index.ts";
import { FAR_ROWS } from "./far-indexes.ts";
import { LESSER_ROWS } from "./lesser-indexes.ts";

/** "The all-share index", "the composite stock price index": that of the story's own market, whichever it is. */
export const ALL_SHARE = "All-Share";
export const COMPOSITE = "Composite";

/** India's, Nairobi's and Lagos's exchanges all go by these letters. */
export const NSE_BENCHMARK = "NSE benchmark";

/** Of India's shares, or of Kathmandu's largest. */
export const SENSITIVE = "Sensitive";

/** Of industrial shares, and of the ten largest, as Harare calls them. */
export const MAINSTREAM = "Mainstream";
export const TOP_TEN = "Top Ten";
/** Of banks and insurers, as Accra calls it. */
export const FINANCIAL_STOCKS = "Financial Stocks";

export const TOP_40 = "JSE Top 40";

/** An index: its market, the name a claim carries, and what else stories call it, parted by bars. */
export type IndexRow = readonly [market: string, name: string, aliases?: string];

const ROWS: readonly IndexRow[] = [
  ["", ALL_SHARE, "All-Share index | All-Share | all share | NSE All-Share Index | NSE All Share Index"],
  ["", ALL_SHARE, "all shares index"],
  ["", COMPOSITE, "composite stock price index | composite stock index | composite price index"],
  ["", NSE_BENCHMARK, "NSE barometer | NSE gauge"],
  ["", SENSITIVE, "sensitive index | NEPSE sensitive index"],
  ["", MAINSTREAM, "mainstream index"],
  ["", TOP_TEN, "Top Ten index"],
  ["", FINANCIAL_STOCKS, "Financial Stocks index | Financial Stock index"],
  [
    "KR",
    "KOSPI",
    "KOPSI | KOSIP | KOSPY | KOSSPI | KOSPPI | Korea Composite Stock Price Index | Korea Composite Stock Price Index (KOSPI) | Korea Composite Stock Price | Korea Composite Price Index | Korea Stock Price Index | KCSPI | KOSPI Composite | KOSPI Composite Index | composite index of the Korea Stock Exchange | Korea Stock Exchange composite index",
  ],
  [
    "KR",
    "KOSDAQ",
    "Korea Securities Dealers Automated Quotations | Korean Securities Dealers Automated Quotations | Korea Securities Dealers Automated Quotation | Korean Securities Dealers Automated Quotation | KOSDAQ Composite | secondary index | secondary bourse | secondary board | junior index | junior bourse | junior board | KOSDAK | KOSDAG | KOSDAY | KOSADQ | COSDAQ",
  ],
  ["KR", "KOSPI 200", "KOSPI200"],
  ["KR", "KOSDAQ 150"],
  ["KR", "KRX 100"],
  ["KR", "KOSPI 50"],
  ["KR", "KONEX"],
  [
    "US",
    "Dow Jones Industrial Average",
    "Dow | Dow 30 | Dow Jones 30-stock average | Dow 30-stock average | Dow Jones | Dow Jones industrial index | Dow Jones index of 30 industrials | Dow Jones average of 30 industrials | Dow Jones average of 30 industrial stocks | Dow Jones Industrials | Dow Jones industrial | Dow Industrials | Dow industrial | Dow average | industrial average | DJIA",
  ],
  [
    "US",
    "S&P 500",
    "S&P | S and P 500 | SandP | SandP 500 | Standard & Poor's 500 | Standard & Poor's (S&P) 500 | Standard and Poor's 500 | S&P 500 Index | Standard & Poor's 500 Index | Standard & Poor's 500-stock index | Standard & Poor's 500-stock list | Standard & Poor's 500 stock index",
  ],
  ["US", "Nasdaq Composite", "Nasdaq | Nasdaq Composite Index"],
  ["US", "Nasdaq 100"],
  ["US", "Russell 2000", "Russell 2000 Index | Russell 2,000"],
  [
    "US",
    "S&P MidCap 400",
    "S&P 400 | S&P midcap index | S&P mid-cap index | S&P 400 midcap | S&P 400 midcap index | S&P MidCap 400 index",
  ],
  [
    "US",
    "Philadelphia Semiconductor Index",
    "Philadelphia chip index | Philadelphia index | Philadelphia chip gauge | PHLX Semiconductor | PHLX Semiconductor Sector | Philadelphia Semiconductor | Philadelphia Semiconductor Sector | SOX | Philadelphia SE Semiconductor Index",
  ],
  ["US", "Wilshire 5000", "Dow Jones Wilshire 5000 | Wilshire 5,000"],
  ["US", "S&P SmallCap 600", "S&P 600"],
  ["AS", "MSCI Asia Pacific", "MSCI | MSCI Asia Pacific Index | MSCI AC Asia Pacific Index"],
  ["EM", "MSCI Emerging Markets", "MSCI Emerging Market | MSCI Emerging Market Index | MSCI Emerging Markets Index"],
  ["EM", "MSCI World", "MSCI World Index | MSCI All-Country World Index | MSCI ACWI"],
  [
    "JP",
    "Nikkei 225",
    "Nikkei | Nikkei Stock Average | Nikkei 225 Stock Average | Nikkei 225 Index | Nikkei 225 average | Nikkei Average",
  ],
  ["JP", "Topix", "Tokyo Stock Price Index | Topix index"],
  ["JP", "JPX-Nikkei 400", "JPX-Nikkei Index 400"],
  ["JP", "Jasdaq", "JASDAQ index"],
  ["HK", "Hang Seng Index", "Hang Seng | HSI | HSI index"],
  [
    "HK",
    "China Enterprises Index",
    "Hang Seng China Enterprises Index | Hang Seng China Enterprises | H-share index | Chinese H-shares | HSCEI",
  ],
  ["HK", "Hang Seng Tech Index", "Hang Seng TECH | Hang Seng Technology Index"],
  [
    "CN",
    "Shanghai Composite",
    "SSEC | SSEC index | Shanghai Composite Index | Shanghai SE Composite | Shanghai SE Composite Index | SSE Composite Index | Shanghai Stock Exchange composite | Shang Hai SE Composite Index | Shang Hai SE Composite | Shang Hai SE | SSE Composite",
  ],
  ["CN", "Shenzhen Component", "Shenzhen Component Index | Shenzhen SE Component | Shenzhen SE Component Index"],
  ["CN", "Shenzhen Composite", "Shenzhen Composite Index"],
  ["CN", "ChiNext", "ChiNext Index | ChiNext Composite"],
  ["CN", "STAR 50", "STAR 50 Index"],
  ["CN", "CSI 300", "CSI300 | CSI 300 Index | Hushen 300 | Hushen 300 Index"],
  ["CN", "CSI 500", "CSI500"],
  ["CN", "CSI 1000"],
  ["CN", "SSE 50", "SSE 50 Index | SSE50"],
  [
    "TW",
    "TAIEX",
    "Taiwan Weighted Index | Taiwan Capitalization Weighted Stock Index | Taiwan Capitalization Weighted Index | Taiwan Stock Exchange Capitalization Weighted Stock Index | weighted price index | weighted index | Weighted Stock Price Index | Weighted Price Index",
  ],
  ["TW", "TPEx", "TPEx index | Taipei Exchange index | Taipei Exchange (TPEx) | GreTai | GreTai index"],
  [
    "IN",
    "Sensex",
    "BSE Sensex | BSE-30 | BSE 30 | Sensex 30 | sensitive index (Sensex) | 30-scrip sensitive index | 30-scrip sensitive index (Sensex) | 30-share sensitive index | BSE benchmark index | S&P BSE Sensex | 30-share index | 30-share barometer | 30-share pack | 30-share gauge | 30-share benchmark | 30-share BSE Sensex | BSE benchmark | BSE barometer | BSE gauge | 30-share BSE barometer | 30-share BSE benchmark | 30-share BSE index",
  ],
  [
    "IN",
    "Nifty 50",
    "Nifty | S&P CNX Nifty | NSE Nifty | NSE Nifty 50 | CNX Nifty | Nifty50 | NSE-50 | NSE 50 | 50-share index | 50-share NSE Nifty | 50-share Nifty",
  ],
  ["IN", "Bank Nifty", "Nifty Bank"],
  ["UK", "FT 30", "FT 30-stock index | FT 30-share index | FT 30 index | FT Ordinary | FT Ordinary Share index"],
  ["UK", "FTSE 100", "FTSE | FTSE 100 Index | FTSE100 | Footsie | top flight | top-flight index"],
  ["UK", "FTSE 250", "FTSE 250 Index"],
  ["UK", "FTSE All-Share", "FTSE All-Share index"],
  ["UK", "FTSE 350", "FTSE 350 Index"],
  ["UK", "AIM All-Share", "FTSE AIM All-Share"],
  ["FR", "CAC 40", "CAC | CAC40"],
  ["FR", "SBF 120", "SBF 120 index"],
  ["DE", "DAX", "DAX 30 | DAX 40 | Xetra DAX | DAX index"],
  ["DE", "MDAX", "MDAX index"],
  ["DE", "TecDAX", "TecDAX index"],
  ["DE", "SDAX", "SDAX index"],
  ["EU", "STOXX 600", "Stoxx Europe 600 | EuroStoxx 600 | Euro Stoxx 600"],
  ["EU", "Euro Stoxx 50", "EuroStoxx 50 | EuroStoxx | Euro Stoxx"],
  ["EU", "FTSE Eurotop 300", "Eurotop 300"],
  ["EU", "FTSE Eurotop 100", "Eurotop 100"],
  ["EU", "FTSEurofirst 300", "FTSEurofirst 300 index | Eurofirst 300 | FTSEurofirst | FTSE Eurofirst 300"],
  ["IT", "FTSE MIB"],
  ["IT", "Mibtel", "Mibtel index"],
  ["ES", "IBEX 35", "IBEX"],
  ["NL", "AEX", "AEX index | AEX 25"],
  ["CH", "SMI", "Swiss Market Index | SMI index | SMI 20"],
  ["CH", "SPI", "Swiss Performance Index"],
  ["CH", "SLI", "Swiss Leader Index"],
  ["AU", "S&P/ASX 200", "ASX 200 | S&P ASX 200 | ASX/S&P 200 | S&P/ASX200 | ASX200 | S&P/ASX 200 index | ASX index"],
  ["AU", "All Ordinaries", "All Ords | All Ordinaries index | all ordinaries | all ordinaries index"],
  ["NZ", "NZX 50", "S&P/NZX 50 | NZX 50 index | NZSX 50 | NZSX-50"],
  [
    "NZ",
    "NZSE 40",
    "NZSE-40 | NZSE40 | NZSE 40 index | NZSE 40 capital index | NZSE-40 capital index | NZSX 40 | NZSX-40 | NZSX-40 capital index",
  ],
  ["SG", "Straits Times Index", "STI | STI 30 | Straits Times | FTSE Straits Times Index"],
  [
    "ID",
    "Jakarta Composite",
    "Jakarta Composite Index | Jakarta IDX Composite | IDX Composite | JCI | JCI index | Jakarta Stock Exchange Index | IHSG | IHSG index | Composite Stock Price Index (IHSG) | Jakarta Stock Price Composite Index | Jakarta Composite Stock Price Index | JSX Composite | JSX Composite Index",
  ],
  [
    "TH",
    "SET",
    "SET Index | Stock Exchange of Thailand (SET) Index | Stock Exchange of Thailand Index | Stock Exchange of Thailand's SET Index",
  ],
  ["TH", "SET50", "SET50 index"],
  [
    "PH",
    "PSEi",
    "PSE index | Philippine Stock Exchange index | Philippine Stock Exchange (PSE) index | Phisix | PSE Composite | PSE composite index",
  ],
  ["MY", "FTSE Bursa Malaysia KLCI", "KLCI | KLSE | FBM KLCI | Kuala Lumpur Composite Index | Kuala Lumpur Composite"],
  ["VN", "VN-Index", "VNIndex"],
  ["VN", "VN30", "VN30-Index | VN-30 | VN-30 index"],
  ["VN", "HNX-Index", "HNX"],
  ["VN", "UPCoM-Index", "UPCoM"],
  ["PK", "KSE-100", "KSE-100 index | KSE100 | KSE 100-share index | KSE 100-share"],
  ["PK", "KSE-30", "KSE 30 index"],
  ["PK", "KMI-30", "KMI 30 index"],
  ["PK", "KSE All Share", "KSE all-share index"],
  ["CA", "S&P/TSX", "TSX | S&P/TSX Composite | S&P/TSX composite index"],
  ["CA", "TSX Venture Composite", "S&P/TSX Venture Composite | S&P/TSX Venture | TSX Venture Composite Index"],
  ["CA", "S&P/TSX 60", "TSX 60"],
  ["BE", "BEL 20", "BEL20"],
  ["AT", "ATX", "ATX index | ATX 20"],
  ["PT", "PSI", "PSI 20 | PSI20"],
  ["IE", "ISEQ", "ISEQ Overall Index | ISEQ index | ISEQ 20 | ISEQ All-Share | ISEQ All-Share index"],
  [
    "GR",
    "Athens General",
    "Athens General Index | Athens General Composite | Athens General Composite Index | Athens Stock Exchange General Index | ASE General Index | ATHEX general index | ATHEX composite index | ATHEX composite | Athens composite index | ATHEX index",
  ],
  ["SE", "OMX Stockholm 30", "OMXS30 | OMX Stockholm | OMX Stockholm 30 Index"],
  ["DK", "OMX Copenhagen 25", "OMX Copenhagen 20 | OMX Copenhagen | OMXC20 | OMXC25"],
  ["NO", "OBX", "OBX index | OBX Total Return Index"],
  ["FI", "OMX Helsinki", "OMX Helsinki 25 | OMX Helsinki index | OMXH25 | OMXH 25"],
  ["PL", "WIG20", "WIG 20 | WIG 20 index | WIG20 index"],
  ["PL", "WIG", "WIG index"],
  ["CZ", "PX", "PX index"],
  ["HU", "BUX", "BUX index"],
  ["RU", "MOEX Russia", "MOEX | MOEX Russia Index | MOEX index | MICEX | MICEX index"],
  ["RU", "RTS", "RTS index"],
  [
    "TR",
    "BIST 100",
    "BIST100 | BIST 100 index | Borsa Istanbul | BIST | Borsa Istanbul (BIST) 100 | Borsa Istanbul 100 | IMKB 100 | ISE 100 | ISE National 100",
  ],
  ["BR", "Ibovespa", "Bovespa | Ibovespa index | Bovespa index"],
  ["MX", "FTSE BIVA", "FTSE BIVA index"],
  ["MX", "S&P/BMV IPC", "IPC | IPC index | S&P/BVM IPC | Mexbol | IPC stock index"],
  ["AR", "Merval", "S&P Merval | Merval index | S&P Merval index"],
  ["CL", "IPSA", "IPSA index | S&P IPSA"],
  ["BD", "DSEX", "DSEX index | DSE Broad Index"],
  ["BD", "DS30", "DSE 30 | DSE 30 Index | DS 30 | DS30 index"],
  ["BD", "DSES", "DSE Shariah Index | DSES index"],
  ["BD", "CASPI", "CSE All Share Price Index | CSE All Shares Price Index | All Shares Price Index (CASPI)"],
  ["BD", "CSCX", "CSE Selective Categories Index | Selective Categories Index"],
  ["LK", "ASPI", "All Share Price Index | ASPI index | Colombo All-Share Index"],
  ["LK", "S&P SL20", "S&P SL 20 | S&P SL20 index | S&P Sri Lanka 20 | S&P Sri Lanka 20 index"],
  ["NP", "NEPSE", "NEPSE index | Nepal Stock Exchange Ltd (NEPSE) | Nepal Stock Exchange (NEPSE) index"],
  [
    "AE",
    "DFM General Index",
    "DFM index | DFMGI | DFM General | Dubai Financial Market index | Dubai Financial Market General Index | general index of the Dubai Financial Market | general index of Dubai Financial Market | Dubai Stock Exchange index",
  ],
  [
    "AD",
    "ADX General Index",
    "ADX | ADX index | FADGI | FTSE Abu Dhabi General Market Index | FTSE Abu Dhabi General Market Index (FADGI) | FTSE Abu Dhabi General Index | general index of the Abu Dhabi Securities Exchange | FTSE ADX General Index | Abu Dhabi Securities Exchange general index | Abu Dhabi market index | Abu Dhabi Securities Exchange index",
  ],
  ["SA", "TASI", "Tadawul All Share Index | Tadawul index | Tadawul all-share | Tadawul All-Stock Index | TASI index"],
  ["SA", "MSCI Tadawul 30", "MSCI Tadawul Index | MSCI Tadawul 30 Index"],
  ["SA", "Nomu", "Nomu index | Nomu-Parallel Market | Nomu Parallel Market Index"],
  [
    "QA",
    "QE Index",
    "Qatar Stock Exchange index | Qatar exchange index | QSE index | QE General Index | QSE General Index | QSI",
  ],
  ["KW", "Kuwait All Share", "Kuwait all share index | Boursa Kuwait All-Share Index"],
  ["KW", "Premier Market Index", "Premier Market"],
  ["KW", "Main Market Index"],
  ["KW", "BK Main 50", "BK 50 | BK 50 Index | Main 50 Index"],
  ["BH", "Bahrain All Share", "Bahrain all share index | BB All Share | BB All Share Index"],
  [
    "IL",
    "TA-35",
    "TA-35 index | TA-25 | TA-25 index | Tel Aviv 35 | Tel Aviv 35 Index | Tel Aviv 25 | Tel Aviv 25 Index",
  ],
  ["IL", "TA-125", "TA-100 | Tel Aviv 125 | Tel Aviv 125 Index | Tel Aviv 100 | Tel Aviv 100 Index"],
  ["IL", "TA-90", "Tel Aviv 90 | Tel Aviv 90 Index"],
  ["LB", "BLOM", "BLOM Stock Index"],
  [
    "ZA",
    "JSE All Share",
    "JSE All Share index | FTSE/JSE All Share | FTSE/JSE All Share index | Johannesburg All-Share index",
  ],
  [
    "BW",
    "DCI",
    "Domestic Companies Index | Domestic Company Index | Domestic Composite Index | Botswana Domestic Composite Index | Botswana Domestic Company Index",
  ],
  ["TZ", "DSEI", "Dar es Salaam Stock Exchange All Share Index"],
  ["TZ", "Tanzania Share Index", "TSI"],
  ["GH", "GSE Composite", "GSE Composite Index | GSE-Composite Index | GSE-CI | Ghana Stock Exchange Composite Index"],
  ["ZA", TOP_40, "Top 40 index | blue-chip top 40 | top 40 | FTSE/JSE Top 40 | JSE Top 40 index"],
  ["NG", "NGX All-Share", "NGX All-Share Index | NGX ASI | ASI | All-Share Index (ASI)"],
  ["KE", "NSE 20", "NSE 20 Share Index | NSE-20 | NSE20 | NSE20 share index"],
  ["KE", "NASI", "NSE All Share index (NASI) | NSE All-Share Index (NASI) | All Share Index (NASI)"],
  ["KE", "NSE 25", "NSE 25 Share Index | NSE25 | NSE25 share index"],
  ["KE", "NSE 10", "NSE 10 Share Index"],
];

/** Indices by the name a claim carries, their market, and what else stories call them. */
export const INDEXES: readonly IndexName[] = [...ROWS, ...FAR_ROWS, ...LESSER_ROWS].map(([market, name, aliases]) => ({
  name,
  market,
  aliases: aliases === undefined ? [] : aliases.split(" | "),
}));
