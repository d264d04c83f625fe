import { type Paraphrases, readAlike } from "../reader/paraphrases.ts";
import { said, unread } from "./said.ts";

/** What a market story tells of levels, spans, flows, counts, prices and the won, a few ways each. */
const MORE: readonly Paraphrases[] = [
  [
    "where a change led to is the close",
    ["index.change KOSDAQ -20.1", "index.change_pct KOSDAQ -2.17", "index.close KOSDAQ 945.57"],
    [
      "코스닥은 20.10포인트(2.17%) 하락해 945.57까지 밀려났다.",
      "코스닥은 20.10포인트(2.17%) 되밀린 945.57에 거래를 마쳤다.",
      "코스닥은 20.10포인트(2.17%) 떨어져 945.57을 찍고 장을 마쳤다.",
      "코스닥 945.57 -20.10(-2.17%)",
      "코스닥 945.57 (▼20.10P, 2.17%)",
      "코스닥은 20.10포인트(2.17%) 내린 945.57로 올해 첫 거래를 마쳤다.",
    ],
  ],
  [
    "two indices with one verb",
    ["index.change KOSPI 95.46", "index.close KOSPI 4309.63", "index.change KOSDAQ 20.1", "index.close KOSDAQ 945.57"],
    [
      "코스피와 코스닥은 각각 95.46포인트, 20.10포인트 상승한 4309.63과 945.57에 장을 마쳤다.",
      "코스피와 코스닥은 각각 95.46포인트와 20.10포인트 오른 4309.63, 945.57로 거래를 마쳤다.",
    ],
  ],
  [
    "two indices with one verb and their percentages in brackets",
    [
      "index.change KOSPI 95.46",
      "index.change_pct KOSPI 2.27",
      "index.change KOSDAQ 20.1",
      "index.change_pct KOSDAQ 2.17",
    ],
    ["코스피와 코스닥은 각각 95.46포인트(2.27%), 20.10포인트(2.17%) 올랐다."],
  ],
  [
    "a high and a low told together",
    ["index.high KOSPI 4313.55", "index.low KOSPI 4216.34"],
    ["코스피의 장중 고점과 저점은 각각 4313.55, 4216.34였다.", "코스피의 고가와 저가는 각각 4313.55와 4216.34다."],
  ],
  [
    "nothing that has not happened",
    [],
    [
      "코스피가 4300을 넘을지 관심이 쏠린다.",
      "코스피는 4200선까지 밀릴 수 있다.",
      "코스피 4200선이 무너지면 추가 하락이 불가피하다.",
      "코스피가 4400을 넘어서면 매물이 나올 것으로 보인다.",
    ],
  ],
  [
    "a span's close is the day's, its change is not",
    ["index.close KOSPI 4309.63"],
    [
      "이번 주 코스피는 전주보다 180.21포인트(4.38%) 오른 4309.63에 마감했다.",
      "코스피는 한 주간 4.38% 오른 4309.63으로 장을 마쳤다.",
      "코스피는 3개월 새 22.4% 오른 4309.63에 거래를 마쳤다.",
    ],
  ],
  [
    "a week that is over is no session",
    [],
    ["지난주 코스피는 2.7% 하락한 4129.68로 마감했다.", "지난해 코스피는 75.6% 오른 4214.17로 마감했다."],
  ],
  [
    "what each market traded",
    ["turnover.value KOSPI 17271200000000", "turnover.value KOSDAQ 10100000000000"],
    [
      "거래대금은 유가증권시장 17조2712억원, 코스닥시장 10조1000억원이다.",
      "이날 거래대금은 코스피가 17조2712억원, 코스닥이 10조1000억원을 기록했다.",
    ],
  ],
  [
    "shares beside futures",
    ["flow.foreign KOSPI 644600000000"],
    [
      "외국인은 선물 3000계약을, 현물 6446억원을 순매수했다.",
      "외국인이 코스피200선물을 4500계약 순매도했지만 현물은 6446억원 순매수했다.",
    ],
  ],
  [
    "institutions behind their parts in brackets",
    ["flow.institution KOSPI 233300000000", "flow.other 금융투자 210000000000", "flow.other 연기금 90000000000"],
    ["기관은 금융투자(2100억원)와 연기금(900억원)을 중심으로 2333억원을 순매수했다."],
  ],
  [
    "the programme's sum behind its parts",
    ["flow.other 비차익거래 324000000000", "flow.other 차익거래 -12000000000", "flow.other 프로그램 312000000000"],
    ["프로그램 매매는 차익거래에서 120억원 순매도, 비차익거래에서 3240억원 순매수해 3120억원 순매수를 기록했다."],
  ],
  [
    "the won against what it was",
    ["fx.change USD/KRW 2.8", "fx.rate USD/KRW 1441.8"],
    [
      "오후 3시30분 기준 서울 외환시장에서 원·달러 환율은 전 거래일 오후 종가(1439.0원) 대비 2.8원 오른 1441.8원을 기록했다.",
      "달러/원 환율은 전날 서울환시 종가보다 2.80원 오른 1,441.80원에 거래를 마감했다.",
      "원화는 미국 달러화에 대해 전날보다 2.8원 약세인 1441.8원에 거래를 마쳤다.",
      "원화 가치는 달러화 대비 2.8원 내린 1441.8원을 기록했다.",
      "원·달러 환율은 1439.0원 대비 2.8원 상승한 1441.8원에 마쳤다.",
    ],
  ],
  [
    "issues out of all",
    ["breadth.gainers KOSPI 371", "breadth.losers KOSPI 522"],
    ["코스피 전체 929개 종목 중 371개가 올랐고 522개가 내렸다."],
  ],
  [
    "names behind triangles",
    ["stock.change_pct 삼성전자 7.17", "stock.change_pct SK하이닉스 3.99", "stock.change_pct 현대차 -0.5"],
    ["▲삼성전자 7.17% ▲SK하이닉스 3.99% ▼현대차 0.50%"],
  ],
  [
    "a run of trades may be summed",
    [],
    [
      "외국인은 4거래일 연속 순매수하며 5조원을 사들였다.",
      "외국인은 5거래일째 '사자' 행진을 이어가며 총 3조원을 순매수했다.",
      "외국인의 5거래일 연속 순매수 규모는 3조원에 달한다.",
    ],
  ],
  [
    "a run that goes on with the day's own",
    ["flow.foreign KOSPI 644600000000"],
    [
      "외국인은 4거래일 연속 순매수를 이어가며 이날도 6446억원을 사들였다.",
      "외국인은 6446억원을 순매수해 4거래일 연속 매수 우위를 기록했다.",
    ],
  ],
  [
    "market value now, not before",
    ["market_cap KOSPI 3559000000000000"],
    [
      "코스피 시가총액은 전날 3480조원에서 3559조원으로 늘었다.",
      "유가증권시장 시가총액은 3480조원에서 3559조원으로 79조원 증가했다.",
    ],
  ],
  [
    "companies within brackets",
    ["stock.change_pct 삼성전자 7.17", "stock.change_pct SK하이닉스 3.99"],
    [
      "반도체주(삼성전자 7.17%, SK하이닉스 3.99%)가 동반 상승했다.",
      "반도체 대형주(삼성전자(7.17%), SK하이닉스(3.99%))가 올랐다.",
    ],
  ],
  [
    "a headline without its verb",
    ["flow.foreign KOSPI -644600000000", "index.change_pct KOSPI -2.27"],
    ["코스피, 외국인 6446억 '팔자'에 2.27% 뚝"],
  ],
  [
    "how far a stock moved",
    ["stock.change 삼성전자 8600", "stock.change_pct 삼성전자 7.17", "stock.close 삼성전자 128500"],
    [
      "삼성전자는 7.17% 오른 12만8500원에 마감했다. 상승폭은 8600원이었다.",
      "삼성전자는 8600원(7.17%) 오른 12만8500원에 마감했다. 52주 최저가(5만2900원) 대비 두 배 넘게 올랐다.",
    ],
  ],
  [
    "a company and its board",
    ["stock.change_pct 알테오젠 -2.91", "stock.close 알테오젠 435850"],
    ["알테오젠은 2일 코스닥시장에서 전 거래일보다 2.91% 내린 43만5850원에 마감했다."],
  ],
  [
    "two indices with a verb at the end",
    [
      "index.change KOSPI 95.46",
      "index.change KOSDAQ 20.1",
      "index.change_pct KOSPI 2.27",
      "index.change_pct KOSDAQ 2.17",
    ],
    ["코스피지수는 95.46포인트(2.27%), 코스닥지수는 20.10포인트(2.17%) 각각 올랐다."],
  ],
  ["a level whose last digit slipped away", ["index.close KOSDAQ 945.57"], ["코스닥지수는 945.5 7로 마감했다."]],
  [
    "a stamp of the clock",
    [],
    ["뉴스를 마칩니다. (2026.1.2 19:30)", "입력 2026-01-02 15:45:12 수정 2026-01-02 16:02:33"],
  ],
  [
    "marks between points and percent",
    ["index.change KOSDAQ 20.1", "index.change_pct KOSDAQ 2.17", "index.close KOSDAQ 945.57"],
    [
      "코스닥지수는 전 거래일보다 20.10포인트·2.17% 오른 945.57에 마감했다.",
      "코스닥지수는 전 거래일보다 20.10포인트{2.17%} 오른 945.57에 마감했다.",
      "코스닥지수는 전 거래일보다 20.10포인트〈2.17%〉 오른 945.57에 마감했다.",
    ],
  ],
  [
    "gainers and losers by their topics",
    ["stock.change_pct 삼성전자 7.17", "stock.change_pct 현대차 -0.5"],
    [
      "오른 종목은 삼성전자(7.17%), 내린 종목은 현대차(0.50%)였다.",
      "삼성전자가 7.17% 오르는 동안 현대차는 0.50% 내렸다.",
    ],
  ],
  [
    "indices of the second board that are not its own",
    ["index.change_pct KOSDAQ 100 -0.37", "index.change_pct KOSDAQ Mid 300 -0.22", "index.change_pct KOSDAQ Small 0.4"],
    ["코스닥100지수와 코스닥 미드 300지수가 0.37%와 0.22% 내렸고 코스닥 스몰 지수는 0.40% 올랐다."],
  ],
  [
    "parts of what is traded, and bands of the won",
    [],
    [
      "공매도 거래대금은 1조2000억원으로 전체의 6.9%를 차지했다.",
      "원·달러 환율은 1,160원 초반까지 밀려나면서 혼조세를 보이기도 했습니다.",
    ],
  ],
  [
    "a week's sign",
    ["index.close KOSPI 4087.16"],
    ["코스피는 한 주 동안 −41.29p(−1.00%) 내린 4,087.16으로 거래를 마쳤다."],
  ],
  [
    "spans of an index, of a rate and of yields",
    [],
    [
      "올해 코스피는 2399.49에서 출발해 75.6% 올랐다. 외국인은 9조원을 순매도했다.",
      "3분기 코스피 상승률은 11.5%였다. 같은 기간 외국인은 6조9000억원을 순매수했다.",
      "12월 마지막 주 코스피는 84.55포인트 올랐고 코스닥은 5.80포인트 올랐다.",
      "올해 원·달러 환율 평균은 1422.2원이었다.",
      "이번 주 국고채 3년물 금리는 4.2bp 올랐다.",
    ],
  ],
  [
    "the day of a level in brackets behind it",
    ["record.previous_close KOSDAQ 938.64 @2025-12-04", "index.low KOSDAQ 637.55 @2025-04-09"],
    ["코스닥의 연중 최고치는 938.64(12월 4일), 최저치는 637.55(4월 9일)였다."],
  ],
  [
    "what brokers aim at",
    [],
    [
      "삼성전자 목표주가는 16만원, SK하이닉스는 85만원이다.",
      "삼성전자 목표주가는 16만원이고 SK하이닉스는 85만원이다.",
      "가나증권은 삼성전자 목표주가를 16만원, SK하이닉스는 85만원으로 제시했다.",
    ],
  ],
  [
    "a close beside what brokers aim at",
    ["stock.close 삼성전자 128500"],
    [
      "가나증권은 목표주가를 16만원으로 올렸다. 삼성전자는 12만8500원에 마감했다.",
      "목표주가는 16만원으로, 이날 삼성전자 종가는 12만8500원이다.",
    ],
  ],
];

readAlike(MORE, (sentence) => ({ claims: said(sentence), unread: unread(sentence) }));
