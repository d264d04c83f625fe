import type { StoryLanguage } from "../../story/story.ts";
import type { TapeDataset } from "../../tape/manifest.ts";

const KOREAN: Readonly<Record<TapeDataset, string>> = {
  quotes: "종목 시세",
  index_levels: "지수",
  selected_quotes: "주요 종목 시세",
  breadth: "등락 종목 수",
  flows: "투자자별 순매수",
  currency: "환율",
  overseas: "해외 지수",
  instruments: "종목 이름",
  members: "지수 구성 종목",
  share_events: "주식 수 변동",
  calendar: "거래일",
  receipts: "출처 기록",
  set_aside: "따로 둔 줄",
};

/** What kind of rows a dataset holds, in the reader's language. */
export function datasetName(dataset: string, language: StoryLanguage): string {
  const korean = language === "ko" ? KOREAN[dataset as TapeDataset] : undefined;
  return korean ?? dataset.replaceAll("_", " ");
}
