import { type Case, promise } from "./reading.ts";

// What a move is added to, where companies are listed, and lists behind letters.
/** A promise, a text of ours, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "what is added to another day's level is the day's move",
    "KARACHI, The KSE-100 index closed at 10,611.24, adding 0.5 percent to Wednesday's 10,558.45.",
    "index.close KSE-100 10611.24",
    "index.change_pct KSE-100 0.5",
    "index.close KSE-100 10558.45 @2026-03-04",
  ],
  [
    "companies of a continent's half are of no one market",
    "TORONTO, The S&P/TSX composite index rose 61.24 points to 15,611.24, as shares on North American stock markets advanced.",
    "index.change S&P/TSX 61.24",
    "index.close S&P/TSX 15611.24",
  ],
  [
    "a city and its index without a comma",
    "ATHENS, The general index rose 0.41 percent to 811.22 points. In Nicosia the general index fell 0.62 percent to 102.44.",
    "index.change_pct Athens General 0.41",
    "index.close Athens General 811.22",
    "foreign_index.change_pct Cyprus General -0.62",
    "foreign_index.close Cyprus General 102.44",
  ],
  [
    "listed items behind letters in brackets",
    "KINGSTON, The JSE Main Index rose 1,061.24 points to 411,611.24. The gainers were a) Kelvo Group, up $1.20 to $21.40, b) Marden Foods, up $0.30 to $8.75.",
    "index.change JSE Main Index 1061.24",
    "index.close JSE Main Index 411611.24",
    "stock.change Kelvo Group 1.2",
    "stock.close Kelvo Group 21.4",
    "stock.change Marden Foods 0.3",
    "stock.close Marden Foods 8.75",
  ],
  [
    "earned and pruned so many percent",
    "ISTANBUL, The BIST 100 index earned 1.24 percent to 97,611.24 points. Kelvo Holding pruned 2.1 per cent.",
    "index.change_pct BIST 100 1.24",
    "index.close BIST 100 97611.24",
    "stock.change_pct Kelvo Holding -2.1",
  ],
  [
    "what a stock was moved by stands before the verb",
    "HO CHI MINH CITY, The VN-Index fell 0.31 percent to 511.24 points. Kelvo Dairy fell 1.2 percent. News of a dividend spurred it 2.4 percent higher.",
    "index.change_pct VN-Index -0.31",
    "index.close VN-Index 511.24",
    "stock.change_pct Kelvo Dairy -1.2",
  ],
  [
    "names with their letters in a row move together",
    "HO CHI MINH CITY, The VN-Index fell 0.31 percent to 511.24 points. Kelvo Bank (KVB), Marden Bank (MDB) and Sorrel Bank (SRB) fell 1.2 percent.",
    "index.change_pct VN-Index -0.31",
    "index.close VN-Index 511.24",
    "stock.change_pct Kelvo Bank -1.2",
    "stock.change_pct Marden Bank -1.2",
    "stock.change_pct Sorrel Bank -1.2",
  ],
  [
    "an exchange of Ho Chi Minh City",
    "HO CHI MINH CITY, The VN-Index, the gauge of companies listed on the Ho Chi Minh City Stock Exchange, fell 0.31 percent to 511.24 points.",
    "index.change_pct VN-Index -0.31",
    "index.close VN-Index 511.24",
  ],
  [
    "what an index is in an aside leaves it the subject",
    "HO CHI MINH CITY, The VN-Index fell 0.31 percent to 511.24 points. The VN-30 Index, the benchmark index by market capitalization, closed at 577.77, up 1.37 points.",
    "index.change_pct VN-Index -0.31",
    "index.close VN-Index 511.24",
    "index.close VN30 577.77",
    "index.change VN30 1.37",
  ],
];

promise(CASES);
