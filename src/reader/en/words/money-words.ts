/** A money: its code, the pair its rate is quoted as, and the words and letters that print it. */
type Row = readonly [code: string, pair: string, words: string];

/** Moneys but the won and the dollar. Adding one is adding its row. */
export const MONEYS: readonly Row[] = [
  ["JPY", "USD/JPY", "yen jpy"],
  ["CNY", "USD/CNY", "yuan renminbi cny rmb"],
  ["CNH", "USD/CNH", "cnh"],
  ["EUR", "EUR/USD", "euro euros eur"],
  ["INR", "USD/INR", "rupee rupees inr rs re"],
  ["HKD", "USD/HKD", "hkd hk"],
  ["TWD", "USD/TWD", "ntd twd nt"],
  ["GBP", "GBP/USD", "pound pounds sterling gbp"],
  ["SGD", "USD/SGD", "sgd"],
  ["GBX", "GBP/USD", "pence p"],
  ["MYR", "USD/MYR", "ringgit myr rm"],
  ["IDR", "USD/IDR", "rupiah idr rp"],
  ["THB", "USD/THB", "baht thb bt"],
  ["AUD", "AUD/USD", "aud aussie"],
  ["CHF", "USD/CHF", "francs franc chf"],
  ["VND", "USD/VND", "dong vnd"],
  ["PHP", "USD/PHP", "peso pesos php"],
  ["CAD", "USD/CAD", "cad loonie"],
  ["NZD", "NZD/USD", "nzd kiwi"],
  ["BRL", "USD/BRL", "reais reals brl"],
  ["TRY", "USD/TRY", "lira liras"],
  ["RUB", "USD/RUB", "rouble roubles ruble rubles rub"],
  ["ZAR", "USD/ZAR", "rand rands zar"],
  ["AED", "USD/AED", "dirham dirhams aed dh dhs"],
  ["SAR", "USD/SAR", "riyal riyals sr sar"],
  ["KWD", "USD/KWD", "dinar dinars kd kwd"],
  ["QAR", "USD/QAR", "qr qar"],
  ["BDT", "USD/BDT", "taka tk bdt"],
  ["PKR", "USD/PKR", "pkr"],
  ["LKR", "USD/LKR", "lkr"],
  ["NPR", "USD/NPR", "npr"],
  ["OMR", "USD/OMR", "rial rials omr"],
  ["BHD", "USD/BHD", "bhd"],
  ["CZK", "USD/CZK", "koruna korunas czk"],
  ["NGN", "USD/NGN", "naira ngn"],
  ["GHS", "USD/GHS", "cedi cedis ghs ghc"],
  ["JMD", "USD/JMD", "jmd"],
  ["KES", "USD/KES", "shilling shillings ksh sh kes kshs"],
  ["EGP", "USD/EGP", "egp"],
  ["MXN", "USD/MXN", "mxn"],
  ["SEK", "USD/SEK", "krona kronor krone kroner crowns"],
  ["PLN", "USD/PLN", "zloty zlotys pln"],
  ["HUF", "USD/HUF", "forint forints huf"],
  ["ITL", "USD/ITL", "lire"],
  ["FRF", "USD/FRF", "ffr"],
  ["DEM", "USD/DEM", "dm deutschmark deutschmarks"],
  ["ILS", "USD/ILS", "shekel shekels nis ils"],
  ["ZWL", "USD/ZWL", "zwl zig zwg"],
  ["ZMW", "USD/ZMW", "kwacha zmw"],
  ["UGX", "USD/UGX", "ugx ush shs"],
  ["TND", "USD/TND", "tnd"],
  ["JOD", "USD/JOD", "jd jod"],
  ["RON", "EUR/RON", "lei leu"],
  ["KZT", "USD/KZT", "tenge kzt"],
  ["BWP", "USD/BWP", "pula bwp"],
  ["BGN", "USD/BGN", "levs leva bgn"],
  ["TTD", "USD/TTD", "ttd"],
  ["PEN", "USD/PEN", "soles"],
  ["HRK", "EUR/HRK", "kuna kunas hrk"],
  ["KHR", "USD/KHR", "riel riels khr"],
  ["UAH", "USD/UAH", "hryvnia hryvnias hryvnya"],
  ["MNT", "USD/MNT", "tugrik tugriks togrog togrogs"],
  ["ISK", "USD/ISK", "kronur"],
  ["ESP", "USD/ESP", "peseta pesetas"],
  ["NLG", "USD/NLG", "guilder guilders"],
];

/** Moneys of which dollars are counted, not the other way. */
const PRICED_IN_DOLLARS = new Set(["AUD", "NZD", "GBP", "EUR"]);

export function pairOf(currency: string): string {
  return PRICED_IN_DOLLARS.has(currency) ? `${currency}/USD` : `USD/${currency}`;
}

/** The dollar, against no money named yet. */
export const DOLLAR = "US dollar";
/** The pair that a story in Seoul means where it names no other money. */
export const PAIR = "USD/KRW";
