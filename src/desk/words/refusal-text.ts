import type { StoryLanguage } from "../../story/story.ts";
import type { Landing } from "../landing.ts";

/** A file that was not taken: its code, the English sentence, and the sources it resembles. */
export type Refused = Pick<Landing, "name" | "source" | "code" | "message" | "couldBe">;

/** What the store itself failed at: the same words on every page. */
export const KOREAN_OF_STORE = {
  "store-locked": "다른 프로그램이 자료를 쓰고 있습니다. 잠시 뒤에 다시 해 보세요.",
  "store-failed": "저장소를 읽거나 쓸 수 없습니다.",
  fault: "Bellwether 안에서 문제가 생겼습니다. 데스크의 기록에 자세한 내용이 있습니다.",
} as const;

type Sentences = readonly (readonly [RegExp, string])[];

/** How the file itself is damaged. */
const DAMAGED: Sentences = [
  [/ is empty; /, "빈 파일입니다. 다시 받으세요."],
  [/ is not valid JSON /, "JSON으로 읽을 수 없습니다. 잘린 파일인 듯하니 다시 받으세요."],
  [/ is not a gzip file; /, "gzip 파일이 아닙니다. 다시 받으세요."],
  [/ cannot be read whole .*\bLine: (\d+)/s, "$1번째 줄에서 더 읽을 수 없습니다. 다시 받으세요."],
  [/ cannot be read whole /, "끝까지 읽을 수 없습니다. 다시 받으세요."],
];

/** Why it is not of the source that it resembles. */
const UNLIKE: Sentences = [
  [/^missing (.+); columns it does not expect: (.+)$/, "없는 열: $1, 모르는 열: $2"],
  [/^missing (.+)$/, "없는 열: $1"],
  [/^its letters are neither UTF-8 nor EUC-KR/, "글자가 UTF-8도 EUC-KR도 아니니 다시 내려받으세요"],
  [/^the (?:day|session) must stand in the file's name, as in (.+)$/, "파일 이름에 거래일이 있어야 합니다. 보기: $1"],
  [/^the name must hold index code and date, as in (.+)$/, "파일 이름에 지수 코드와 날짜가 있어야 합니다. 보기: $1"],
  [/must say which market it is \((.+)\)$/, "파일 이름에 어느 시장인지 있어야 합니다: $1"],
  [/must say which index it is \((.+)\)$/, "파일 이름에 어느 지수인지 있어야 합니다: $1"],
  [/^no service has the fields (.+)$/, "이런 필드를 가진 서비스가 없습니다: $1"],
  [/^funds \(ETF\) are not kept/, "ETF는 받지 않습니다"],
];

const DESCRIBE = "열의 뜻을 $1에 적거나, 명령줄에서 --as로 어떤 자료인지 알려 주세요.";

/** Why a file was not taken, in the reader's language; what no Korean is known for stays as it was said. */
export function refusalText(refused: Refused, language: StoryLanguage): string {
  const { code, message = "" } = refused;
  if (language === "en" || code === undefined) return message;
  if (code === "unknown") return unknown(refused);
  if (refused.source === "keyed") return `손으로 적은 표에 고칠 데가 있습니다. (${message})`;
  if (code === "damaged") return worded(DAMAGED, message) ?? `파일을 읽을 수 없습니다. (${message})`;
  if (code === "store-failed") return `${KOREAN_OF_STORE[code]} (${message})`;
  return KOREAN_OF_STORE[code as keyof typeof KOREAN_OF_STORE] ?? `파일을 받을 수 없습니다. (${message})`;
}

function unknown({ name, couldBe = [] }: Refused): string {
  const how = DESCRIBE.replace("$1", `${name}.describe.json`);
  if (couldBe.length === 0) return `아는 자료와 닮은 데가 없습니다. ${how}`;
  const near = couldBe.map(({ source, because }) => `${source} (${unlikeText(because)})`);
  return `비슷하지만 맞지 않습니다: ${near.join("; ")}. ${how}`;
}

/** Why a file is not of the source that it resembles. */
export function unlikeText(because: string): string {
  return worded(UNLIKE, because) ?? because;
}

function worded(sentences: Sentences, english: string): string | undefined {
  for (const [pattern, korean] of sentences) {
    const found = pattern.exec(english);
    if (found) return korean.replace(/\$(\d)/g, (_, at) => found[Number(at)] ?? "");
  }
  return undefined;
}
