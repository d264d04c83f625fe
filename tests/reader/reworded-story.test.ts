import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession, writeClose } from "../../src/newsroom/close.ts";
import type { Claim, Language } from "../../src/reader/claim.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { BUNDLED, bundledNewsroom } from "../newsroom/desk.ts";

type Rewording = readonly [said: RegExp, ...instead: string[]];

/** Words of our own stories, and what other houses write for them. */
const REWORDINGS: Readonly<Record<Language, readonly Rewording[]>> = {
  en: [
    [/(?<=\d) percent\b/g, "%", " per cent", " pct"],
    [/(?<=\d) points\b/g, " pts", "-points"],
    [/(?<=\d),(?=\d{3}\b)/g, ""],
    [/\bKOSPI\b/g, "Kospi", "KOSPI index"],
    [/\bKOSDAQ\b/g, "Kosdaq"],
    [/\b(\d[\d.]*) (billion|trillion) won\b/g, "KRW$1 $2", "₩$1 $2", "$1 $2 Korean won"],
    [/(?<=\d) billion won\b/g, "bn won"],
    [/\bUS\$(?=\d)/g, "$", "U.S.$"],
    [/\bForeign investors\b/g, "Foreigners", "Overseas investors", "Offshore investors"],
    [/\bforeign investors\b/g, "foreigners", "overseas investors"],
    [/\bindividuals\b/g, "retail investors", "individual investors", "mom-and-pop investors"],
    [/\binstitutions\b/g, "institutional investors", "domestic institutions", "local institutions"],
    [/\bbought a net\b/g, "net bought", "purchased a net", "scooped up a net"],
    [/\bsold a net\b/g, "net sold", "offloaded a net", "dumped a net", "unloaded a net"],
    [/\bgainers\b/g, "winners", "advancers"],
    [/\b[Ll]osers\b/g, "decliners"],
    [/\boutnumbered\b/g, "outpaced", "beat", "led"],
    [/\brose\b/g, "gained", "climbed", "advanced", "added", "jumped", "soared", "was up"],
    [/\bfell\b/g, "lost", "dropped", "declined", "slipped", "shed", "tumbled", "was down"],
    [/\bto close at\b/g, "to end at", "to finish at", "to settle at"],
    [/\bSamsung Electronics\b/g, "Samsung Electronics Co.", "Samsung Electronics Co., Ltd."],
    [/\bSK hynix\b/g, "SK Hynix", "SK hynix Inc."],
    [/\bHyundai Motor\b/g, "Hyundai Motor Co."],
    [/\bLG Energy Solution\b/g, "LG Energy Solution Ltd."],
    [/\bagainst the U\.S\. dollar\b/g, "against the dollar", "against the greenback", "versus the U.S. dollar"],
    [/\bThe local currency\b/g, "The won", "The Korean won", "The South Korean currency"],
    [/ on (?=Monday|Tuesday|Wednesday|Thursday|Friday)/g, " "],
    [/--/g, "–", "—"],
    [/'/g, "’"],
  ],
  ko: [
    [/포인트/g, "p", "P", "pt", " 포인트"],
    [/%(?!포인트)/g, "퍼센트", "％", " %"],
    [/(?<=\d)억 ?원/g, "억원", "억 원"],
    [/조 (?=\d)/g, "조"],
    [/(?<=\d),(?=\d{3}(?!\d))/g, ""],
    [/코스피(?=[는가은이를])/g, "코스피지수", "코스피 지수", "KOSPI", "KOSPI지수"],
    [/코스닥(?=[는가은이를])/g, "코스닥지수", "KOSDAQ지수"],
    [/외국인(?=[은이과])/g, "외국인 투자자", "외국인투자자", "외인"],
    [/기관(?=[은이과])/g, "기관투자가", "기관 투자자"],
    [/개인(?=[은이과])/g, "개인투자자", "개인 투자자"],
    [/전 거래일보다/g, "전 거래일 대비", "전장보다", "전날보다", "전일 대비"],
    [/(?<![가-힣])올랐다/g, "상승했다"],
    [/(?<![가-힣])내렸다/g, "하락했다"],
    [/(?<![가-힣])오른/g, "상승한"],
    [/(?<![가-힣])내린/g, "하락한", "떨어진"],
    [/순매수했다/g, "순매수를 기록했다", "순매수했습니다"],
    [/순매도했다/g, "순매도를 기록했다", "순매도했습니다"],
  ],
};

const newsroom = bundledNewsroom();

/** What the claims of a story say, without their subjects' spelling and the way they are printed. */
function meanings(text: string, session: TradingDay, language: Language): readonly string[] {
  const { claims } = readStory(text, { session, language, calendar: newsroom.calendar }, newsroom.directory);
  return claims.map(({ printed: _, offset: __, sentence: ___, subject, ...claim }: Claim) =>
    JSON.stringify({ ...claim, subject: claim.code ? "" : subject }),
  );
}

for (const language of ["en", "ko"] as const) {
  describe(`a story in the words of another house (${language})`, () => {
    const stories = BUNDLED.map((day) => {
      const session = day as TradingDay;
      const story = writeClose(closeSession(newsroom, "KOSPI", session), newsroom, language, DEFAULT_STYLE);
      return { session, text: story.body.text, claims: meanings(story.body.text, session, language) };
    });
    for (const [said, ...instead] of REWORDINGS[language]) {
      test(`says the same with ${instead.map((words) => JSON.stringify(words)).join(", ")} for ${said.source}`, () => {
        for (const { session, text, claims } of stories)
          for (const words of instead)
            assert.deepEqual(meanings(text.replace(said, words), session, language), claims, `${session}: ${words}`);
      });
    }
  });
}
