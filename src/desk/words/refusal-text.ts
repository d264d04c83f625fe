import { type Resembled, refusalWords } from "../../market/file-refusal.ts";
import type { StoryLanguage } from "../../story/story.ts";
import type { Landing } from "../landing.ts";

/** A file that was not taken: its code, the English sentence, why as data, and the sources it resembles. */
export type Refused = Pick<Landing, "name" | "source" | "code" | "message" | "why" | "couldBe">;

/** What the store itself failed at: the same words on every page. */
export const KOREAN_OF_STORE = {
  "store-locked": "다른 프로그램이 자료를 쓰고 있습니다. 잠시 뒤에 다시 해 보세요.",
  "store-failed": "저장소를 읽거나 쓸 수 없습니다.",
  fault: "Bellwether 안에서 문제가 생겼습니다. 데스크의 기록에 자세한 내용이 있습니다.",
} as const;

/** Why a file was not taken, in the reader's language. */
export function refusalText(refused: Refused, language: StoryLanguage): string {
  const { code, message = "", why } = refused;
  if (language === "en" || code === undefined) return message;
  if (code === "unknown") return unknown(refused);
  const reason = why && refusalWords(why, language);
  if (refused.source === "keyed") return `손으로 적은 표에 고칠 데가 있습니다. ${reason ?? message}`;
  if (reason) return reason;
  if (code === "store-failed") return `${KOREAN_OF_STORE[code]} (${message})`;
  return KOREAN_OF_STORE[code as keyof typeof KOREAN_OF_STORE] ?? `파일을 받을 수 없습니다. (${message})`;
}

function unknown({ name, couldBe = [] }: Refused): string {
  const how = `열의 뜻을 ${name}.describe.json에 적거나, 터미널에서 --as로 어떤 자료인지 알려 주며 넣으세요.`;
  if (couldBe.length === 0) return `아는 자료와 닮은 데가 없습니다. ${how}`;
  return `비슷하지만 맞지 않습니다: ${couldBe.map(unlikeText).join("; ")}. ${how}`;
}

const unlikeText = ({ source, why }: Resembled): string => `${source} (${refusalWords(why, "ko")})`;
