import { nameIn, type StockLine } from "../large-caps.ts";
import { named, type Written } from "../written.ts";

/** How a market is called as an index and as a board where shares are traded. */
interface MarketName {
  readonly index: string;
  readonly board: string;
}

const MARKETS: Readonly<Record<string, MarketName>> = {
  KOSPI: { index: "코스피", board: "유가증권시장" },
  KOSDAQ: { index: "코스닥지수", board: "코스닥시장" },
};

export function marketName(market: string): MarketName {
  return MARKETS[market] ?? { index: market, board: `${market} 시장` };
}

/** Indices abroad in the order a Korean story names them. */
export const OVERSEAS_NAMES = [
  ["DJI", "다우존스 산업평균지수"],
  ["SPX", "S&P500지수"],
  ["IXIC", "나스닥 종합지수"],
] as const;

/** An index abroad by its ticker, as a Korean story names it. */
export function overseasName(ticker: string): string | undefined {
  return OVERSEAS_NAMES.find(([code]) => code === ticker)?.[1];
}

/** News organisations by the name their English notes give; the rest keep theirs. */
const PRESS: Readonly<Record<string, string>> = {
  "Yonhap News Agency": "연합뉴스",
  Yonhap: "연합뉴스",
  "Maeil Shinmun": "매일신문",
  "The Kyunghyang Shinmun": "경향신문",
  Wikitree: "위키트리",
  "Yonhap Infomax": "연합인포맥스",
  "The Asia Business Daily": "아시아경제",
  "The Chosun Ilbo": "조선일보",
  "Chosun Biz": "조선비즈",
  "JoongAng Ilbo": "중앙일보",
  "The Dong-A Ilbo": "동아일보",
  "Segye Ilbo": "세계일보",
  "Kookmin Ilbo": "국민일보",
  Hankyoreh: "한겨레",
  "Kyunghyang Shinmun": "경향신문",
  "Seoul Shinmun": "서울신문",
  "Seoul Economic Daily": "서울경제",
  "Maeil Business Newspaper": "매일경제",
  "Korea Economic Daily": "한국경제",
  "Financial News": "파이낸셜뉴스",
  "The Financial News": "파이낸셜뉴스",
  "Herald Business": "헤럴드경제",
  "The Korea Herald": "코리아헤럴드",
  "The Korea Times": "코리아타임스",
  "Korea JoongAng Daily": "코리아중앙데일리",
  "Money Today": "머니투데이",
  Edaily: "이데일리",
  Newsis: "뉴시스",
  News1: "뉴스1",
  Newspim: "뉴스핌",
  Reuters: "로이터",
  Bloomberg: "블룸버그",
};

/** A source as a Korean story names it: what stands before the first comma, without a note in parentheses. */
export function sourceName(source: string): string {
  const bare = (source.split(",")[0] ?? "").replace(/ \(.*\)$/, "").trim();
  return PRESS[bare] ?? bare;
}

/** A stock by its Korean house name; where there is none, by the only name it has. */
export function stockName(stock: StockLine): Written {
  return named("name", nameIn(stock, "ko").text);
}
