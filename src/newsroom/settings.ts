import { join } from "node:path";
import { BellwetherError } from "../market/error.ts";
import type { Effects } from "./effects.ts";
import { parseJsonFile, readTextFile } from "./json-file.ts";

/** One setting and the places it can be said. */
export interface Setting {
  /** Flag without its dashes. */
  readonly flag: string;
  readonly env: string;
  /** Key in `settings.json` of the home folder; missing where that file cannot say it. */
  readonly key?: string;
  readonly fallback: string | undefined;
  readonly choices?: readonly string[];
  readonly help: string;
}

/** Every setting with its flag, environment variable and file key. A flag wins over the environment, that over the file. */
export const SETTINGS = {
  home: {
    flag: "home",
    env: "BELLWETHER_HOME",
    fallback: undefined,
    help: "folder of the tape and of your own calendar, instruments and settings (default: the platform's data folder)",
  },
  market: {
    flag: "market",
    env: "BELLWETHER_MARKET",
    key: "market",
    fallback: "KOSPI",
    choices: ["KOSPI", "KOSDAQ"],
    help: "market to speak of",
  },
  language: {
    flag: "lang",
    env: "BELLWETHER_LANG",
    key: "lang",
    fallback: undefined,
    choices: ["en", "ko"],
    help: "language of the story",
  },
  style: {
    flag: "style",
    env: "BELLWETHER_STYLE",
    key: "style",
    fallback: undefined,
    help: "style file: agency, byline, order, rounding, large caps (see docs/style.jsonc)",
  },
  krxUrl: {
    flag: "krx-url",
    env: "BELLWETHER_KRX_URL",
    key: "krxUrl",
    fallback: "https://data-dbg.krx.co.kr/svc/apis",
    help: "address of the KRX Open API",
  },
  kisUrl: {
    flag: "kis-url",
    env: "BELLWETHER_KIS_URL",
    key: "kisUrl",
    fallback: "https://openapi.koreainvestment.com:9443",
    help: "address of the KIS Open API; of its paper host for a paper account",
  },
  ecosUrl: {
    flag: "ecos-url",
    env: "BELLWETHER_ECOS_URL",
    key: "ecosUrl",
    fallback: "https://ecos.bok.or.kr/api",
    help: "address of the Bank of Korea's ECOS",
  },
  dataGoKrUrl: {
    flag: "data-go-kr-url",
    env: "BELLWETHER_DATA_GO_KR_URL",
    key: "dataGoKrUrl",
    fallback: "https://apis.data.go.kr",
    help: "address of the data.go.kr services",
  },
  logLevel: {
    flag: "log-level",
    env: "BELLWETHER_LOG_LEVEL",
    key: "logLevel",
    fallback: "warn",
    choices: ["silent", "error", "warn", "info", "debug"],
    help: "how much goes to standard error; info and debug add JSON lines on what was asked of services",
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;
export type Settings = Readonly<Partial<Record<SettingName, string>>> & { readonly home: string };

/**
 * Settles every setting from flags, environment and `settings.json` in the home folder.
 *
 * @throws BellwetherError `bad-usage` for a value that is not among the choices; names where it came from.
 * `damaged-file` for a settings file with anything but settings.
 */
export function settle(flags: Readonly<Record<string, unknown>>, effects: Effects): Settings {
  const given = (name: SettingName): [string, string] | undefined => {
    const { flag, env } = SETTINGS[name];
    if (typeof flags[flag] === "string") return [flags[flag], `--${flag}`];
    const value = effects.env[env];
    return value ? [value, env] : undefined;
  };
  const home = given("home")?.[0] ?? defaultHome(effects);
  const path = join(home, "settings.json");
  const text = readTextFile(path, effects, { missing: "allowed" });
  const file = text === undefined ? {} : settingsIn(path, text);
  const settled: Partial<Record<SettingName, string>> = {};
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    const { key, fallback, choices }: Setting = SETTINGS[name];
    const fromFile = key === undefined ? undefined : file[key];
    const [value, origin] = given(name) ?? (fromFile === undefined ? [fallback, "default"] : [String(fromFile), path]);
    if (value === undefined) continue;
    if (choices && !choices.includes(value)) {
      throw new BellwetherError("bad-usage", `${origin}: "${value}" is not one of ${choices.join(", ")}`, {
        kind: "usage",
      });
    }
    settled[name] = value;
  }
  return { ...settled, home };
}

function settingsIn(path: string, text: string): Record<string, unknown> {
  const file = parseJsonFile(path, text);
  const keys = Object.values<Setting>(SETTINGS).flatMap(({ key }) => key ?? []);
  if (typeof file !== "object" || file === null || Array.isArray(file)) {
    throw new BellwetherError("damaged-file", `${path}: is not an object such as {"${SETTINGS.market.key}": "KOSPI"}`);
  }
  const unknown = Object.keys(file).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    throw new BellwetherError(
      "damaged-file",
      `${path}: there is no setting "${unknown}"; there are ${keys.join(", ")}`,
    );
  }
  return file as Record<string, unknown>;
}

/** The platform's folder for a program's data. */
function defaultHome({ env, platform, homeFolder }: Effects): string {
  if (platform === "darwin") return join(homeFolder, "Library", "Application Support", "bellwether");
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(homeFolder, "AppData", "Local"), "bellwether");
  return join(env.XDG_DATA_HOME || join(homeFolder, ".local", "share"), "bellwether");
}
