import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { daysBetween, tradingDay } from "../market/trading-day.ts";
import { addressOf, missingKey } from "../newsroom/fetch-world.ts";
import { type Newsroom, openNewsroom } from "../newsroom/newsroom.ts";
import { settle } from "../newsroom/settings.ts";
import type { Service, ServicePart } from "../sources/service.ts";
import { SERVICES } from "../sources/service-registry.ts";
import { EXAMPLE_SESSION } from "../tape/bundled-history.ts";
import type { Call, Command } from "./command.ts";

interface Finding {
  readonly name: string;
  readonly state: "fine" | "note" | "problem";
  readonly text: string;
}

export const doctor: Command = {
  name: "doctor",
  arguments: "",
  words: { least: 0, most: 0 },
  summary: "What is installed and what is missing. Exit code 1 when something must be mended.",
  settings: [],
  options: { json: { type: "boolean", help: "the findings as JSON" } },
  examples: ["bellwether doctor"],
  run: async (call) => {
    const findings = examine(call);
    const marks = { fine: "ok     ", note: "note   ", problem: "PROBLEM" };
    const text = findings.map(({ name, state, text }) => `${marks[state]}  ${name.padEnd(12)}${text}\n`).join("");
    await call.out.print(call.flags.json ? `${JSON.stringify({ findings }, null, 1)}\n` : text);
    return findings.some((finding) => finding.state === "problem") ? 1 : 0;
  },
};

function examine({ flags, effects }: Call): readonly Finding[] {
  const settings = settle(flags, effects);
  const newsroom = openNewsroom(settings, effects, { bundled: flags["no-bundled"] !== true });
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const nodeFine = major > 20 || (major === 20 && minor >= 19);
  const today = tradingDay(effects.now().toISOString().slice(0, 10));
  const left = daysBetween(today, newsroom.calendar.knownThrough);
  const sessions = newsroom.history.sessions("KOSPI");
  return [
    {
      name: "node",
      state: nodeFine ? "fine" : "problem",
      text: `${process.version}${nodeFine ? "" : "; 20.19 or later is needed"} on ${process.platform} ${process.arch}`,
    },
    homeFinding(settings.home),
    {
      name: "calendar",
      state: left < 60 ? "note" : "fine",
      text:
        `KRX, known from ${newsroom.calendar.knownFrom} through ${newsroom.calendar.knownThrough}` +
        (left < 60 ? "; put a calendar.json in the home folder to extend it (docs/data-files.md)" : ""),
    },
    {
      name: "sessions",
      state: sessions.length > 0 ? "fine" : "note",
      text:
        sessions.length > 0
          ? `${sessions.length} for KOSPI, ${sessions[0]} to ${sessions.at(-1)}${newsroom.bundled ? `, those that ship included (${EXAMPLE_SESSION} and others)` : ""}`
          : "none; `bellwether ingest` brings some in",
    },
    ...SERVICES.map((service) => sourceFinding(service, newsroom)),
    {
      name: "data-krx",
      state: "fine",
      text: "data.krx.co.kr: only pages you downloaded (`bellwether ingest`); its terms forbid collecting by program",
    },
    {
      name: "keyed",
      state: "fine",
      text: "no key needed: `bellwether template today` makes a page to fill in",
    },
  ];
}

/** Whether a service can be asked, what it needs, its limits and its terms. */
function sourceFinding(service: Service, newsroom: Newsroom): Finding {
  const missing = missingKey(service, newsroom);
  const state = missing ? `needs ${missing} (${service.apply})` : "usable";
  const parts = service.parts.map((part) => `${part.what} (${whenOf(part)})`);
  return {
    name: service.id,
    state: missing ? "note" : "fine",
    text: [
      `${service.title}: ${state}`,
      ...parts.map((part, at) => `${at === 0 ? "gives" : "     "} ${part}`),
      `not   ${service.lacks}`,
      `at ${addressOf(service, newsroom)}; ${service.limits}`,
      `terms: ${service.terms}`,
    ].join(`\n${" ".repeat(21)}`),
  };
}

/** When a part can be had: "from the close", "from the next trading day, 13:00". */
function whenOf({ available: { from, at, until, note } }: ServicePart): string {
  const days = {
    close: "from the close",
    "next-session": "from the next trading day",
    "day-after": "from the day after",
  };
  const ends = { midnight: "until midnight", "after-market": "until the after-market" };
  const time = at ? (from === "close" ? `from ${at}` : `${days[from]}, ${at}`) : days[from];
  return [time, ...(until ? [ends[until]] : []), ...(note ? [note] : [])].join(", ");
}

function homeFinding(home: string): Finding {
  let folder = home;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    return {
      name: "home",
      state: "problem",
      text: `${home} cannot be written; set BELLWETHER_HOME to a folder that can`,
    };
  }
  return { name: "home", state: "fine", text: existsSync(home) ? home : `${home} (not made yet)` };
}
