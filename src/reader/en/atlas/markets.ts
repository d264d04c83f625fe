/** The market whose days and companies are known. */
export const HOME = "KR";

/** A story that names indices, but none of a market in the table. */
export const NOWHERE = "";

/** Code of a market, the index its "stocks" stand for, its money, and the words that say where it is. */
type Row = readonly [code: string, index: string, currency: string, places: string];

/** Adding a market is adding its row, and rows for its indices. */
const MARKETS: readonly Row[] = [
  ["KR", "KOSPI", "KRW", "seoul korean korea"],
  ["US", "S&P 500", "USD", "wall american u.s york"],
  ["JP", "Nikkei 225", "JPY", "tokyo japanese japan japans"],
  ["CN", "Shanghai Composite", "CNY", "chinese china chinas shanghai shenzhen"],
  ["HK", "Hang Seng Index", "HKD", "hong"],
  ["TW", "TAIEX", "TWD", "taiwan taiwans taiwanese taipei"],
  ["IN", "Sensex", "INR", "indian india mumbai"],
  ["UK", "FTSE 100", "GBP", "london british britain uk"],
  ["EU", "STOXX 600", "EUR", "european europe eurozone"],
  ["AS", "Asia", "", "asian asia"],
  ["DE", "DAX", "EUR", "german germany frankfurt"],
  ["FR", "CAC 40", "EUR", "french france paris parisian"],
  ["IT", "FTSE MIB", "EUR", "italian italy milan"],
  ["ES", "IBEX 35", "EUR", "spanish spain madrid"],
  ["NL", "AEX", "EUR", "dutch netherlands amsterdam"],
  ["BE", "BEL 20", "EUR", "belgian belgium brussels"],
  ["CH", "SMI", "CHF", "swiss switzerland zurich"],
  ["AT", "ATX", "EUR", "austrian austria vienna"],
  ["PT", "PSI", "EUR", "portuguese portugal lisbon"],
  ["IE", "ISEQ", "EUR", "irish ireland dublin"],
  ["GR", "Athens General", "EUR", "greek greece athens"],
  ["SE", "OMX Stockholm 30", "SEK", "swedish sweden stockholm"],
  ["DK", "OMX Copenhagen 25", "DKK", "danish denmark copenhagen"],
  ["NO", "OSEBX", "NOK", "norwegian norway oslo"],
  ["FI", "OMX Helsinki", "EUR", "finnish finland helsinki"],
  ["PL", "WIG20", "PLN", "poland warsaw"],
  ["CZ", "PX", "CZK", "czech prague"],
  ["HU", "BUX", "HUF", "hungarian hungary budapest"],
  ["RS", "BELEX15", "RSD", "serbian serbia belgrade"],
  ["SI", "SBI TOP", "EUR", "slovenian slovenia ljubljana"],
  ["RU", "MOEX Russia", "RUB", "russian russia moscow"],
  ["TR", "BIST 100", "TRY", "turkish turkey turkiye türkiye istanbul ankara"],
  ["AU", "S&P/ASX 200", "AUD", "australian aussie australia aus aust sydney"],
  ["NZ", "NZX 50", "NZD", "zealand wellington nz"],
  ["CA", "S&P/TSX", "CAD", "canadian canada toronto"],
  ["BR", "Ibovespa", "BRL", "brazilian brazil paulo janeiro"],
  ["MX", "S&P/BMV IPC", "MXN", "mexican mexico"],
  ["AR", "Merval", "ARS", "argentine argentina aires"],
  ["CL", "IPSA", "CLP", "chilean chile"],
  ["SG", "Straits Times Index", "SGD", "singapore"],
  ["MY", "FTSE Bursa Malaysia KLCI", "MYR", "malaysian malaysia malaysias bursa lumpur"],
  ["TH", "SET", "THB", "thai thailand thailands bangkok"],
  ["PH", "PSEi", "PHP", "philippine philippines manila"],
  ["ID", "Jakarta Composite", "IDR", "indonesian indonesia indonesias jakarta"],
  ["VN", "VN-Index", "VND", "vietnamese vietnam vietnams"],
  ["PK", "KSE-100", "PKR", "pakistan pakistans pakistani karachi"],
  ["BD", "DSEX", "BDT", "bangladesh bangladeshi dhaka chittagong"],
  ["LK", "ASPI", "LKR", "lanka lankan colombo"],
  ["NP", "NEPSE", "NPR", "nepal nepali kathmandu"],
  ["AE", "DFM General Index", "AED", "dubai emirates emirati uae"],
  ["AD", "ADX General Index", "AED", "dhabi"],
  ["SA", "TASI", "SAR", "saudi arabia riyadh"],
  ["QA", "QE Index", "QAR", "qatar qatari doha"],
  ["KW", "Kuwait All Share", "KWD", "kuwait kuwaiti"],
  ["BH", "Bahrain All Share", "BHD", "bahrain manama"],
  ["OM", "MSX 30", "OMR", "oman omani muscat"],
  ["EG", "EGX 30", "EGP", "egyptian egypt egypts cairo"],
  // Tehran is in the news for much else: its market is known by its index alone.
  ["IR", "TEDPIX", "IRR", ""],
  ["IL", "TA-35", "ILS", "israeli israel aviv"],
  ["LB", "BLOM", "LBP", "lebanese lebanon beirut"],
  ["ZA", "JSE All Share", "ZAR", "african africa johannesburg"],
  ["NG", "NGX All-Share", "NGN", "nigerian nigeria nigerias lagos"],
  ["BW", "DCI", "BWP", "botswana gaborone"],
  ["TZ", "DSEI", "TZS", "tanzania tanzanian salaam"],
  ["GH", "GSE Composite", "GHS", "ghana ghanas ghanaian accra"],
  ["JM", "JSE All Jamaican Composite", "JMD", "jamaica jamaican kingston"],
  ["KE", "NSE 20", "KES", "kenyan kenya kenyas nairobi"],
  ["ZW", "ZSE All Share", "ZWL", "zimbabwe zimbabwean harare"],
  ["ZM", "LuSE All Share", "ZMW", "zambia zambian lusaka"],
  ["UG", "USE All Share", "UGX", "uganda ugandan kampala"],
  ["RW", "Rwanda Share Index", "RWF", "rwanda rwandan kigali"],
  ["MU", "SEMDEX", "MUR", "mauritius mauritian"],
  ["MA", "MASI", "MAD", "morocco moroccan casablanca"],
  ["TN", "Tunindex", "TND", "tunisia tunisian tunis"],
  ["JO", "ASE General Index", "JOD", "jordanian amman"],
  ["RO", "BET", "RON", "romania romanian bucharest"],
  ["BG", "SOFIX", "BGN", "bulgaria bulgarian"],
  ["CY", "Cyprus General", "EUR", "cyprus cypriot nicosia"],
  ["HR", "CROBEX", "EUR", "croatia croatian zagreb"],
  ["KZ", "KASE", "KZT", "kazakhstan kazakh almaty"],
  ["MN", "MSE Top 20", "MNT", "mongolia mongolian"],
  ["PE", "S&P/BVL Peru General", "PEN", "peru peruvian lima"],
  ["TT", "TTSE Composite", "TTD", "trinidad tobago"],
  ["CO", "MSCI COLCAP", "COP", "colombia colombian bogota"],
  ["KH", "CSX Index", "KHR", "cambodia cambodian penh"],
  ["EE", "OMX Tallinn", "EUR", "estonian estonia tallinn"],
  ["LV", "OMX Riga", "EUR", "latvian latvia riga"],
  ["LT", "OMX Vilnius", "EUR", "lithuanian lithuania vilnius"],
  ["SK", "SAX", "EUR", "slovak slovakia bratislava"],
  ["IS", "OMX Iceland All-Share", "ISK", "icelandic iceland reykjavik"],
  ["MW", "Malawi All Share", "MWK", "malawi malawian blantyre"],
  ["NA", "NSX Overall", "NAD", "namibia namibian windhoek"],
  ["LA", "LSX Composite", "LAK", "laos lao vientiane"],
  ["MM", "MYANPIX", "MMK", "myanmar yangon"],
  ["FJ", "SPX Total Return", "FJD", "fiji fijian suva"],
  ["CI", "BRVM Composite", "XOF", "abidjan ivorian"],
  ["BA", "SASX-10", "BAM", "bosnia bosnian sarajevo"],
  ["MK", "MBI10", "MKD", "macedonia macedonian skopje"],
  ["ME", "MONEX", "EUR", "montenegro montenegrin podgorica"],
  ["MT", "MSE Share", "EUR", "malta maltese valletta"],
];

/** What a place says about whose market is spoken of. */
export const PLACES: Readonly<Record<string, string>> = Object.fromEntries(
  MARKETS.flatMap(([code, , , places]) => places.split(" ").flatMap((place) => (place === "" ? [] : [[place, code]]))),
);

/** Exchanges by the letters that stories call them. */
const EXCHANGES: Readonly<Record<string, string>> = {
  AD: "adx",
  AE: "dfm",
  AU: "asx",
  BD: "dse",
  CA: "tsx",
  EG: "egx",
  GH: "gse",
  GR: "athex",
  HK: "hkex",
  ID: "idx jsx",
  IL: "tase",
  IN: "bse",
  JP: "tse",
  LK: "cse",
  MT: "mse",
  NG: "ngx",
  NP: "nepse",
  NZ: "nzx",
  PH: "pse",
  PK: "psx",
  QA: "qse",
  SA: "tadawul",
  SG: "sgx",
  TT: "ttse",
  US: "nyse",
  VN: "hose",
  ZA: "jse",
  ZM: "luse",
  ZW: "zse",
};

/** Market of an exchange by its letters. */
export const EXCHANGE_MARKETS: ReadonlyMap<string, string> = new Map(
  Object.entries(EXCHANGES).flatMap(([code, letters]) => letters.split(" ").map((word) => [word.toUpperCase(), code])),
);

/** Seoul's second board, and its index. */
export const SECOND_BOARD = "KOSDAQ";

/** The index a market's "stocks" or "shares" stand for. */
export const MAIN_INDEX: Readonly<Record<string, string>> = Object.fromEntries(
  MARKETS.map(([code, index]) => [code, index]),
);

export const HOME_CURRENCY: Readonly<Record<string, string>> = Object.fromEntries(
  MARKETS.map(([code, , currency]) => [code, currency]),
);

/** Moneys that go by one word or one mark, under the one it means where the story's own is none of them. */
export const NAMESAKES: Readonly<Record<string, string>> = {
  USD: "AUD NZD CAD SGD JMD ZWL TTD FJD",
  INR: "PKR LKR NPR MUR",
  PHP: "MXN ARS CLP COP BWP",
  GBP: "EGP LBP",
  SAR: "QAR OMR",
  AED: "MAD",
  KES: "TZS UGX",
  ZMW: "MWK",
  KWD: "BHD TND JOD RSD",
  OMR: "IRR",
  CHF: "RWF XOF",
  SEK: "NOK DKK CZK ISK",
};

/** The market of a money that no other market counts in, and whose word or mark is no other money's. */
export const MONEY_MARKETS: ReadonlyMap<string, string> = new Map(
  MARKETS.flatMap(([code, , own]) => {
    const alone = own !== "" && MARKETS.every(([other, , money]) => other === code || money !== own);
    return alone && NAMESAKES[own] === undefined ? [[own, code] as const] : [];
  }),
);

/** Markets whose indices a story of the other counts as its own. */
export const NEIGHBOURS: Readonly<Record<string, string>> = { HK: "CN", CN: "HK", AE: "AD", AD: "AE" };

/** What a story about a market means by a word or mark of money: "Rs 24" is Pakistan's own in Karachi. */
export function namesakeOf(market: string): { readonly shared: string; readonly own: string } | undefined {
  return OWN_MONEY.get(market);
}

const OWN_MONEY = new Map(
  MARKETS.flatMap(([code, , own]) => {
    const shared = Object.keys(NAMESAKES).find((money) => own !== "" && NAMESAKES[money]?.includes(own));
    return shared === undefined ? [] : [[code, { shared, own }] as const];
  }),
);

/** Indices of old that are told beside the one a story is about: naming them makes it about no other. */
export const BESIDE_MAIN: ReadonlySet<string> = new Set([
  "Sesdaq",
  "NZSE 10",
  "TSE Second Section",
  "CDNX",
  "TSX Venture Composite",
]);
