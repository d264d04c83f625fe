import type { Instrument } from "./instrument.ts";

/** Legal forms at the end of a company's English name, which a story leaves out. */
const LEGAL_FORM =
  /[\s,.]+(?:co\.?,?\s*,?\s*ltd\.?|co\.?|ltd\.?|inc\.?|corp\.?|corporation|company|limited|llc|plc)\.?$/i;

/**
 * A company's English name as a wire prints it: without its legal form, and with words apart where the exchange runs
 * them together ("DongwhaPharm" is Dongwha Pharm).
 */
export function houseName(official: string): string {
  let name = official.trim().replace(/\s+/g, " ").replaceAll(" - ", "-");
  for (let shorter = name; ; name = shorter) {
    shorter = name.replace(LEGAL_FORM, "").trim();
    if (shorter === name || shorter === "") break;
  }
  name = name.replace(/[\s&,.]+$/, "");
  if (name.includes(" ")) return name === name.toUpperCase() ? name.replace(/[A-Z]{4,}/g, titled) : name;
  return name.replace(/([a-z]{2})([A-Z][a-z]{2})/g, "$1 $2");
}

function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Names by which stories may call an issue; none in a language in which they are not looked for. */
export function storyNames(instrument: Instrument): { readonly en: readonly string[]; readonly ko: readonly string[] } {
  const { en, ko, official, aliases, formerly, quiet } = instrument;
  const former = (formerly ?? []).map((one) => one.ko).filter((name) => !isQuietKorean(name));
  return {
    en: quiet?.includes("en") ? [] : [en, ...(official ? [official] : []), ...(aliases?.en ?? [])],
    ko: [...(quiet?.includes("ko") ? [] : [ko, ...(aliases?.ko ?? [])]), ...former],
  };
}

/**
 * Languages in which a name from a list must not be looked for in stories, because it may be an ordinary word: one
 * English word ("Union"), or fewer than three Korean syllables (대상 is also "target").
 */
export function quietNames({ en, ko }: { readonly en: string; readonly ko: string }): readonly ("en" | "ko")[] {
  const quiet: ("en" | "ko")[] = [];
  if (!/\s/.test(en) || /[가-힣]/.test(en)) quiet.push("en");
  if (isQuietKorean(ko)) quiet.push("ko");
  return quiet;
}

function isQuietKorean(name: string): boolean {
  return [...name].length < 3 || /^[a-z ]+$/i.test(name);
}
