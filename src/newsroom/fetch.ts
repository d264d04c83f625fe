import { join } from "node:path";
import { BellwetherError } from "../market/error.ts";
import { faultKind } from "../market/service-fault.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { LogLine, Service, ServicePart, WebLimits } from "../sources/service.ts";
import { SERVICES } from "../sources/service-registry.ts";
import type { FetchEffects } from "./fetch-effects.ts";
import { logTo, Secrets } from "./fetch-log.ts";
import { askingFor, whenText } from "./fetch-plan.ts";
import { addressOf, keep, missingKey, worldFor } from "./fetch-world.ts";
import { type Misfit, watchIndex } from "./index-watch.ts";
import { ingest } from "./ingest.ts";
import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { type Moment, momentOf, readinessOf, type State } from "./states.ts";
import { type Change, changesOf } from "./states-told.ts";

/** What became of one part of a service. */
export interface FetchedPart {
  readonly source: string;
  readonly part: string;
  readonly what: string;
  /** `past`: cannot be had any more, or not from this host. `later`: not there yet. */
  readonly outcome: "taken" | "later" | "past" | "no-key" | "failed";
  /** A fault's code where it failed. */
  readonly code?: string;
  /** One line for the user. */
  readonly line: string;
  readonly rows?: number;
  /** True where a day is whole without it. */
  readonly optional?: boolean;
}

export interface FetchReport {
  readonly session: TradingDay;
  readonly state: State;
  readonly parts: readonly FetchedPart[];
  /** Figures that differ from what was said before this run. */
  readonly changes: readonly Change[];
  /** Published figures that do not fit their issues. */
  readonly misfits: readonly Misfit[];
  /** The newsroom with what came in. */
  readonly newsroom: Newsroom;
}

export interface FetchOptions {
  /** Id of the service; every service when missing. */
  readonly source?: string;
  readonly session: TradingDay;
  readonly services?: readonly Service[];
  readonly limits?: WebLimits;
  readonly progress?: (done: number, of: number, what: string) => void;
}

/**
 * Asks services for a session and takes in what they give: each part by itself, so that one fault does not lose the
 * rest. May be run again at any time.
 *
 * @throws BellwetherError `holiday` or `calendar-not-known` for a day that is none, `unknown-source`; what a single
 * part fails with is in the report
 */
export async function fetchSession(
  newsroom: Newsroom,
  options: FetchOptions,
  effects: FetchEffects,
): Promise<FetchReport> {
  const { session } = options;
  const services = chosen(options);
  const { env, now } = newsroom.effects;
  const secrets = new Secrets(services, env);
  const log = logTo(newsroom.settings.logLevel, effects.warn, now, secrets);
  const moment = momentOf(newsroom.calendar, session, now());
  log({ level: "info", event: "fetch", session, state: moment.state, at: `${moment.day} ${moment.time}` });
  const asking = await askingFor(newsroom, moment);
  const all = services.flatMap((service) => service.parts.map((part) => ({ service, part })));
  const parts: FetchedPart[] = [];
  const paths: { readonly path: string; readonly part: number }[] = [];
  const broken = new Map<Service, string>();
  const worlds = new Map(
    services.map((service) => [service, worldFor(service, newsroom, effects, secrets, log, options.limits)]),
  );
  for (const [at, { service, part }] of all.entries()) {
    const early = withoutAsking(service, part, moment, newsroom);
    if (early) {
      parts.push(early);
      continue;
    }
    const named = nameOf(service, part);
    const known = broken.get(service);
    if (known) {
      const line = `${service.title}: ${part.what}: not asked, because of the same`;
      parts.push({ ...named, outcome: "failed", code: known, line });
      continue;
    }
    options.progress?.(at, all.length, `${service.title}: ${part.what}`);
    try {
      const world = worlds.get(service);
      const files = world ? await part.ask(world, asking) : [];
      for (const file of files) {
        const path = join(newsroom.settings.home, "received", service.id, session, file.name);
        keep(effects, path, file.text);
        paths.push({ path, part: parts.length });
      }
      const rows = files.reduce((sum, file) => sum + file.rows, 0);
      parts.push({ ...named, outcome: "taken", rows, line: `${service.title}: ${part.what}: ${rowsText(rows)}` });
    } catch (error) {
      const failed = failure(error, service, named, secrets, log);
      if (faultKind(failed.code ?? "")?.whole) broken.set(service, failed.code ?? "");
      parts.push(failed);
    }
  }
  const taken = await takeIn(newsroom, effects, session, paths, parts);
  return { session, state: moment.state, ...taken };
}

const rowsText = (rows: number): string => `${rows} row${rows === 1 ? "" : "s"}`;

function chosen({ source, services = SERVICES }: FetchOptions): readonly Service[] {
  if (source === undefined) return services;
  const own = services.filter((service) => service.id === source);
  if (own.length > 0) return own;
  const known = services.map((service) => service.id).join(", ");
  throw new BellwetherError("unknown-source", `there is no service "${source}"; there are ${known}`, { kind: "usage" });
}

const nameOf = ({ id: source }: Service, { id: part, what, optional }: ServicePart) => ({
  ...{ source, part, what },
  ...(optional ? { optional } : {}),
});

/** What can be said of a part before anyone is asked: no key, too early, too late. */
function withoutAsking(
  service: Service,
  part: ServicePart,
  moment: Moment,
  newsroom: Newsroom,
): FetchedPart | undefined {
  const named = nameOf(service, part);
  const told = `${service.title}: ${part.what}`;
  const ready = readinessOf(part.available, moment);
  if (ready.kind === "past") return { ...named, outcome: "past", line: `${told}: ${ready.because}` };
  const lacking = part.lacking?.(addressOf(service, newsroom));
  if (lacking) return { ...named, outcome: "past", line: `${told}: ${lacking}` };
  if (part.available.from === "day-after" && ready.kind === "later") {
    return { ...named, outcome: "past", line: `${told}: for days before today` };
  }
  const note = part.available.note ? ` (${part.available.note})` : "";
  const missing = missingKey(service, newsroom);
  if (missing) {
    const when = ready.kind === "later" ? `; it would come ${whenText(ready)}${note}` : "";
    const line = `${told}: no key in ${missing} (${service.apply})${when}`;
    return { ...named, outcome: "no-key", code: "key-missing", line };
  }
  if (ready.kind === "ready") return undefined;
  return { ...named, outcome: "later", code: "not-yet", line: `${told}: comes ${whenText(ready)}${note}` };
}

function failure(
  error: unknown,
  service: Service,
  named: ReturnType<typeof nameOf>,
  secrets: Secrets,
  log: (line: LogLine) => void,
): FetchedPart {
  if (!(error instanceof BellwetherError)) throw error;
  const said = oneLine(secrets.clear(error.message));
  const act = faultKind(error.code)?.act;
  const line = [`${service.title}: ${said}`, ...(act ? [act] : [])].join("; ");
  const unapproved = named.optional === true && error.code === "key-not-approved";
  const outcome = error.code === "not-yet" ? "later" : unapproved ? "no-key" : "failed";
  log({ level: outcome === "failed" ? "error" : "info", event: outcome, source: service.id, code: error.code, said });
  return { ...named, outcome, code: error.code, line };
}

/** The longest text of a service that a line holds. */
const MOST_SAID = 500;

/** What a service said may have lines, or letters that steer a terminal. */
function oneLine(text: string): string {
  const plain = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return plain.length > MOST_SAID ? `${plain.slice(0, MOST_SAID)}...` : plain;
}

/** Takes the kept replies onto the tape as one version, and tells what they changed. */
async function takeIn(
  newsroom: Newsroom,
  effects: FetchEffects,
  session: TradingDay,
  paths: readonly { readonly path: string; readonly part: number }[],
  parts: FetchedPart[],
): Promise<Pick<FetchReport, "parts" | "changes" | "misfits" | "newsroom">> {
  if (paths.length === 0) return { parts, changes: [], misfits: [], newsroom };
  const before = new Set(allChanges(newsroom, session).map(changeKey));
  const result = await ingest(
    newsroom,
    paths.map(({ path }) => path),
    { sleep: effects.sleep },
  );
  for (const [at, file] of result.files.entries()) {
    const number = paths[at]?.part ?? -1;
    const part = parts[number];
    if (!part) continue;
    const aside = Object.entries(file.setAside).map(([reason, rows]) => `${rowsText(rows)} set aside: ${reason}`);
    if (file.refused) parts[number] = { ...part, outcome: "failed", code: "store-failed", line: file.refused.message };
    else if (aside.length > 0) parts[number] = { ...part, line: `${part.line}; ${aside.join(", ")}` };
  }
  const fresh = openNewsroom(newsroom.settings, newsroom.effects, { bundled: newsroom.bundled });
  const changes = allChanges(fresh, session).filter((change) => !before.has(changeKey(change)));
  const misfits: Misfit[] = [];
  for (const market of MARKETS) misfits.push(...(await watchIndex(fresh, market, session)));
  return { parts, changes, misfits, newsroom: fresh };
}

const MARKETS = ["KOSPI", "KOSDAQ"] as const;

function allChanges(newsroom: Newsroom, session: TradingDay): readonly Change[] {
  const seen = new Set<string>();
  return MARKETS.flatMap((market) => changesOf(newsroom, market, session)).filter(
    (change) => !seen.has(changeKey(change)) && seen.add(changeKey(change)),
  );
}

const changeKey = ({ subject, code, measure, was, is }: Change): string =>
  [subject, code, measure, was.units, was.scale, is.units, is.scale].join("/");
