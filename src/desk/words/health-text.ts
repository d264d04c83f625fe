import type { StoryLanguage } from "../../story/story.ts";
import { timeText } from "./day-text.ts";

const count = (value: number) => value.toLocaleString("en-US");

/** What the page on health says of each thing, per language. */
export const HEALTH_TEXT = {
  en: {
    noStore: "no tape yet; the bundled sessions are there",
    store: (version: number, written: string, files: number) =>
      `version ${version} of ${timeText(written, "en")}, ${count(files)} files`,
    sessions: (market: string, days: number, last: string | undefined) =>
      `${market} ${count(days)}${last ? `, the last ${last}` : ""}`,
    span: (from: string, through: string) => `${from} to ${through}`,
    requests: (all: number, kept: number, faults: number) =>
      `${count(all)} answered, ${count(kept)} of them kept replies; ${count(faults)} faults`,
    guarded: "with a token",
    open: "this machine alone, no token",
  },
  ko: {
    noStore: "아직 받은 자료가 없고, 함께 제공되는 거래일이 있습니다",
    store: (version: number, written: string, files: number) =>
      `판 ${version}, ${timeText(written, "ko")}에 기록, 파일 ${count(files)}개`,
    sessions: (market: string, days: number, last: string | undefined) =>
      `${market} ${count(days)}거래일${last ? `, 마지막 ${last}` : ""}`,
    span: (from: string, through: string) => `${from}부터 ${through}까지`,
    requests: (all: number, kept: number, faults: number) =>
      `응답 ${count(all)}건, 그 가운데 보관한 응답 ${count(kept)}건, 오류 ${count(faults)}건`,
    guarded: "토큰이 있어야 함",
    open: "이 컴퓨터에서만, 토큰 없이",
  },
} as const satisfies Readonly<Record<StoryLanguage, unknown>>;
