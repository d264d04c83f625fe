import type { StoryLanguage } from "../../story/story.ts";

/** What each address does, by the id it has in the API's description; the English stands with the address. */
const KO: Readonly<Record<string, string>> = {
  listSessions: "무엇이든 알려진 거래일들. 최근 날짜가 먼저입니다.",
  getSession: "하루의 요약: 화면에 보이는 것과 그림의 값.",
  listFacts: "하루의 모든 사실과 계산식, 근거 값, 출처 기록. 쪽으로 나눕니다.",
  explainFact: "사실 하나를 출처 기록까지.",
  getPicture: "그림의 값은 CSV로, 그림은 SVG로. 이름 뒤에 `.csv`나 `.svg`를 붙입니다.",
  getStory: "마감 기사와 수치마다 그 사실. 텍스트, Markdown, HTML로도 줍니다.",
  getStories: "두 언어의 기사와 거기 쓰인 메모, 문단 순서의 까닭.",
  checkStories: "기사 하나나 여럿의 모든 수치에 대한 판정. 한 요청의 기사들은 서로 이어집니다.",
  readStories: "기사가 말하는 수치들. 판정은 하지 않습니다.",
  reportStory: "기사 하나의 보고서. 다른 파일 없이 열리는 화면입니다.",
  getTape: "받은 자료: 기간, 빠진 날, 까닭별로 따로 둔 줄, 출처.",
  listSetAside: "규칙에 어긋난 줄을 받은 그대로. 쪽으로 나눕니다.",
  ingestFile: "자료 파일을 본문으로 건넵니다. 답은 바로 오고, 진행은 사건으로 알립니다.",
  getIngest: "건넨 파일이 어떻게 되었는지.",
  listNotes: "그날 기사의 메모: 함께 제공된 것과 여기서 더한 것.",
  addNote: "메모를 더하거나 같은 id의 메모를 바꿉니다. 기사는 새로 씁니다.",
  removeNote: "여기서 더한 메모를 지웁니다.",
  getHealth: "데스크의 상태: 버전, 저장소, 달력, 최근 오류.",
  getEvents: "일어나는 대로 오는 사건. 번호와 심장 박동이 있고, 놓친 것은 다시 보냅니다.",
  getOpenApi: "API의 설명 전체.",
};

export function endpointText(id: string, summary: string, language: StoryLanguage): string {
  return language === "ko" ? (KO[id] ?? summary) : summary;
}
