import { MEASURES, type Measure } from "../../market/measure.ts";
import type { StoryLanguage } from "../../story/story.ts";

type Way = "highest" | "lowest";
type Names = Readonly<Partial<Record<Measure, Readonly<Record<Way, string>>>>>;

/** What the most and the least of a measure is called; a gain or net buying that is the least is a loss or net selling. */
const NAMES: Readonly<Record<StoryLanguage, Names>> = {
  en: {
    "index.close": { highest: "Highest close", lowest: "Lowest close" },
    "index.change_pct": { highest: "Biggest gain in percent", lowest: "Biggest loss in percent" },
    "turnover.volume": { highest: "Most shares traded", lowest: "Fewest shares traded" },
    "turnover.value": { highest: "Most value traded", lowest: "Least value traded" },
    "flow.foreign": { highest: "Biggest net buying by foreigners", lowest: "Biggest net selling by foreigners" },
    "flow.institution": {
      highest: "Biggest net buying by institutions",
      lowest: "Biggest net selling by institutions",
    },
    "flow.individual": { highest: "Biggest net buying by individuals", lowest: "Biggest net selling by individuals" },
  },
  ko: {
    "index.close": { highest: "가장 높은 종가", lowest: "가장 낮은 종가" },
    "index.change_pct": { highest: "최대 상승률", lowest: "최대 하락률" },
    "turnover.volume": { highest: "최대 거래량", lowest: "최소 거래량" },
    "turnover.value": { highest: "최대 거래대금", lowest: "최소 거래대금" },
    "flow.foreign": { highest: "외국인 최대 순매수", lowest: "외국인 최대 순매도" },
    "flow.institution": { highest: "기관 최대 순매수", lowest: "기관 최대 순매도" },
    "flow.individual": { highest: "개인 최대 순매수", lowest: "개인 최대 순매도" },
  },
};

/** "Biggest net selling by individuals", "개인 최대 순매도". */
export function extremeName(measure: Measure, way: Way, language: StoryLanguage): string {
  const name = NAMES[language][measure]?.[way];
  if (name) return name;
  return language === "ko"
    ? `${MEASURES[measure].ko} ${way === "highest" ? "최대" : "최소"}`
    : `${way === "highest" ? "Highest" : "Lowest"} ${MEASURES[measure].en}`;
}
