import { type Paraphrases, readAlike } from "../reader/paraphrases.ts";
import { said, unread } from "./said.ts";

const LEAD = "코스피는 4309.63에 장을 마쳤다. ";
const CLOSE = "index.close KOSPI 4309.63";

const BOUGHT: readonly Paraphrases[] = [
  [
    "what was bought of some stocks or funds is no flow",
    [CLOSE],
    [
      "외국인은 삼성전자 3214억원, SK하이닉스 2110억원을 순매수했다.",
      "기관은 반도체 ETF를 1200억원 순매수했다.",
      "외국인이 가장 많이 산 종목은 삼성전자로 3214억원어치를 담았다.",
      "외국인 보유 시가총액은 1300조원으로 전체의 37%다.",
    ],
  ],
  [
    "the whole beside a part of it",
    [CLOSE, "flow.foreign KOSPI 644600000000"],
    [
      "외국인은 전기전자(4000억원)를 중심으로 6446억원을 순매수했다.",
      "외국인은 6446억원을 순매수했는데 삼성전자(3214억원)와 SK하이닉스(2110억원)를 집중적으로 담았다.",
    ],
  ],
  [
    "whoever another's selling stood against",
    [CLOSE, "flow.institution KOSPI 31000000000"],
    ["연기금의 거센 순매도에도 기관은 310억원을 샀다.", "기관은 연기금, 사모펀드를 중심으로 310억원을 담았다."],
  ],
  [
    "an amount of today behind those of other days",
    [
      CLOSE,
      "flow.institution KOSPI 31000000000 @2025-12-23",
      "flow.institution KOSPI 9500000000 @2025-12-26",
      "flow.institution KOSPI 12700000000",
    ],
    ["기관은 지난 23일 310억원을 담았고 26일에는 95억원, 이날은 127억원을 사들였다."],
  ],
  [
    "investors and funds in one list",
    [CLOSE, "flow.foreign KOSPI 5600000000", "flow.other 기타법인 9200000000"],
    ["외국인과 기타법인이 각각 56억원, 92억원을 순매수했다.", "외국인과 기타법인은 56억원, 92억원을 순매수했다."],
  ],
  [
    "funds in one list, though one has the name of an industry",
    [CLOSE, "flow.other 투신 41500000000", "flow.other 증권 3200000000"],
    ["투신과 증권이 각각 415억원, 32억원 매수 우위를 보였다."],
  ],
  [
    "a side told by the noun before the bracket",
    [CLOSE, "flow.foreign KOSPI 644600000000", "flow.individual KOSPI -850000000000"],
    ["개인의 매도(8500억원)에도 외국인이 6446억원을 순매수했다."],
  ],
];

readAlike(BOUGHT, (sentence) => ({ claims: said(LEAD + sentence), unread: unread(LEAD + sentence) }));
