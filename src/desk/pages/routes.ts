import type { Hono } from "hono";
import { reportHtml } from "../../checker/report-html.ts";
import { defaultSession } from "../../newsroom/close.ts";
import { MARKETS, namedMarket, namedSession } from "../api/session-endpoints.ts";
import { LONGEST_STORY } from "../api/shapes.ts";
import { textBody } from "../body.ts";
import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import { cookiesOf } from "../frame.ts";
import { LOGIN_COOKIE, SECURITY_HEADERS } from "../guard.ts";
import type { Markup } from "../markup.ts";
import { checked } from "../models/check-model.ts";
import { factsJson } from "../models/contract-json.ts";
import { healthModel } from "../models/health-model.ts";
import { proofJson, proofModel } from "../models/proof-model.ts";
import { sampleStory } from "../models/sample-story.ts";
import { sessionJson, sessionModel } from "../models/session-model.ts";
import { storyModel, storyModelJson } from "../models/story-model.ts";
import { tapeModel } from "../models/tape-model.ts";
import { Problem } from "../problem.ts";
import { type DeskContext, type DeskEnv, frameFor, send, sendPage } from "../reply.ts";
import { WORDS } from "../words/words.ts";
import { apiPage } from "./api-page.ts";
import { checkPage } from "./check-page.ts";
import { factsPage } from "./facts-page.ts";
import { healthPage } from "./health-page.ts";
import { loginPage } from "./login-page.ts";
import { proofBody, proofPage } from "./proof-page.ts";
import { sessionPage } from "./session-page.ts";
import { storyPage } from "./story-page.ts";
import { tapePage } from "./tape-page.ts";

type Params = Readonly<Record<string, string>>;

/** A page and its JSON twin: one model, two ways to look at it. */
interface Page<Model> {
  /** Each path with that of its twin. */
  readonly paths: Readonly<Record<string, string>>;
  readonly keeps: boolean;
  readonly model: (desk: Desk, frame: Frame, params: Params, c: DeskContext) => Promise<Model> | Model;
  readonly view: (desk: Desk, frame: Frame, model: Model) => Markup;
  readonly json: (model: Model) => unknown;
}

function page<Model>(given: Page<Model>): Page<unknown> {
  return given as unknown as Page<unknown>;
}

const MARKET = `:market{(?:${MARKETS.join("|")})}`;
const DAY = ":session{[0-9]+-[0-9]+-[0-9]+}";
/** A parameter takes everything up to the slash, so the twin's ending is part of its pattern. */
const MARKET_JSON = `:market{(?:${MARKETS.join("|")})\\.json}`;
const DAY_JSON = ":session{[0-9]+-[0-9]+-[0-9]+\\.json}";

function latest(desk: Desk, market: string) {
  return { market, session: defaultSession(desk.shelf.newsroom, market) };
}

const PAGES: readonly Page<unknown>[] = [
  page({
    paths: {
      "/": "/index.json",
      [`/${MARKET}`]: `/${MARKET_JSON}`,
      [`/${MARKET}/${DAY}`]: `/${MARKET}/${DAY_JSON}`,
    },
    keeps: true,
    model: (desk, frame, params) => {
      const market = params.market ? namedMarket(params) : (desk.settings.market ?? "KOSPI");
      const { session } = params.session ? namedSession(params) : latest(desk, market);
      return sessionModel(desk, market, session, frame.language);
    },
    view: sessionPage,
    json: sessionJson,
  }),
  page({
    paths: { "/story": "/story.json", [`/${MARKET}/${DAY}/story`]: `/${MARKET}/${DAY}/story.json` },
    keeps: true,
    model: (desk, _, params) => {
      const { market, session } = params.session ? namedSession(params) : latest(desk, desk.settings.market ?? "KOSPI");
      return storyModel(desk, market, session);
    },
    view: storyPage,
    json: storyModelJson,
  }),
  page({
    paths: { [`/${MARKET}/${DAY}/facts`]: `/${MARKET}/${DAY}/facts.json` },
    keeps: true,
    model: ({ shelf }, _, params) => {
      const { market, session } = namedSession(params);
      return shelf.close(market, session);
    },
    view: factsPage,
    json: (close) => factsJson(close, close.facts),
  }),
  page({
    paths: { "/proof": "/proof.json" },
    keeps: true,
    model: (desk, _, __, c) => proofModel(desk, "KOSPI", c.req.query("fact") ?? ""),
    view: proofPage,
    json: proofJson,
  }),
  page({
    paths: { "/check": "/check.json" },
    keeps: true,
    model: async (desk, frame) => ({ sample: await sampleStory(desk, frame.language), longest: LONGEST_STORY }),
    view: (desk, frame, { sample }) => checkPage(desk, frame, sample),
    json: ({ sample, longest }) => ({ post: "/api/v1/check", longest, sample }),
  }),
  page({ paths: { "/tape": "/tape.json" }, keeps: false, model: tapeModel, view: tapePage, json: (model) => model }),
  page({
    paths: { "/health": "/health.json" },
    keeps: false,
    model: healthModel,
    view: healthPage,
    json: (model) => model,
  }),
];

export function addPages(app: Hono<DeskEnv>, desk: Desk): void {
  addPlainRoutes(app, desk);
  for (const one of PAGES) {
    for (const [path, twin] of Object.entries(one.paths)) {
      app.get(twin, (c) => show(c, desk, one, "json"));
      app.get(path, (c) => show(c, desk, one, "page"));
    }
  }
  app.get("/api", (c) => {
    const { edition } = desk.shelf;
    const frame = frameFor(c, desk);
    return sendPage(c, desk, apiPage(desk, frame), { keeps: true, cookies: frame.cookies, edition });
  });
}

async function show(c: DeskContext, desk: Desk, one: Page<unknown>, as: "json" | "page"): Promise<Response> {
  const { edition } = desk.shelf;
  const frame = frameFor(c, desk);
  const given = c.req.param() as Params;
  const params = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value.replace(/\.json$/, "")]));
  const model = await one.model(desk, frame, params, c);
  const { keeps } = one;
  if (as === "json") return send(c, desk, one.json(model), { keeps, edition });
  return sendPage(c, desk, one.view(desk, frame, model), { keeps, cookies: frame.cookies, edition });
}

/** What is no page with a twin: files, forms and small pieces. */
function addPlainRoutes(app: Hono<DeskEnv>, desk: Desk): void {
  app.get("/assets/:digest/:name", (c) => {
    const asset = desk.assets.find(c.req.param("digest"), c.req.param("name"));
    if (!asset) throw new Problem("not-found", "there is no such file");
    const small = /\bbr\b/.test(c.req.header("accept-encoding") ?? "") && asset.body.length > 1024;
    const headers = {
      ...SECURITY_HEADERS,
      "Content-Type": asset.type,
      "Cache-Control": "public, max-age=31536000, immutable",
      Vary: "Accept-Encoding",
    };
    return small
      ? new Response(new Uint8Array(desk.assets.compressed(asset)), {
          headers: { ...headers, "Content-Encoding": "br" },
        })
      : new Response(new Uint8Array(asset.body), { headers });
  });
  app.get("/open", (c) => {
    const { market, session } = namedSession({
      market: c.req.query("market") ?? "KOSPI",
      session: c.req.query("date") ?? "",
    });
    return c.redirect(`/${market}/${session}`, 303);
  });
  app.get("/proof/slip", async (c) => {
    const { edition } = desk.shelf;
    const frame = frameFor(c, desk);
    const body = proofBody(frame, await proofModel(desk, "KOSPI", c.req.query("fact") ?? ""));
    return sendPage(c, desk, body, { keeps: true, edition });
  });
  app.post("/check", async (c) => {
    const form = new URLSearchParams(await textBody(c.req.raw, 4 * LONGEST_STORY));
    const text = form.get("text") ?? "";
    if (text.length > LONGEST_STORY) throw new Problem("too-large", "a story has at most 1 MiB");
    const [file] = checked(desk, [{ text, name: WORDS[frameFor(c, desk).language].check.untitled("1") }], {
      tape: true,
    });
    if (!file) throw new Problem("bad-request", "the story is missing");
    const report = reportHtml(file.report, file.reading, {
      title: file.file.title ?? file.name,
      words: frameFor(c, desk).language,
    });
    const style = /style-src '(sha256-[^']+)'/.exec(report)?.[1];
    const policy = `default-src 'none'; style-src '${style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
    return new Response(report, {
      headers: {
        ...SECURITY_HEADERS,
        "Content-Security-Policy": policy,
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-store",
      },
    });
  });
  app.get("/login", (c) => sendPage(c, desk, loginPage(desk, frameFor(c, desk), localPath(c.req.query("to"))), {}));
  app.post("/login", (c) => logIn(c, desk));
  app.post("/logout", (c) => {
    const cookie = cookiesOf(c.req.header("cookie")).get(LOGIN_COOKIE);
    if (cookie) desk.access.logOut(cookie);
    c.header("Set-Cookie", `${LOGIN_COOKIE}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Strict`);
    return c.redirect("/login", 303);
  });
}

async function logIn(c: DeskContext, desk: Desk): Promise<Response> {
  const address = c.get("address");
  const frame = frameFor(c, desk);
  const form = new URLSearchParams(await textBody(c.req.raw, 4096));
  const to = localPath(form.get("to") ?? "/");
  const line = { address, scope: "none", action: "logIn", target: "/login" };
  const wait = desk.access.waitFor(address);
  if (wait > 0) {
    desk.audit({ ...line, outcome: "slowed" });
    throw new Problem("too-many-requests", `wait ${Math.ceil(wait / 1000)} s before the next token`);
  }
  const scope = desk.access.scopeOf(form.get("token") ?? "");
  if (!scope) {
    desk.access.failed(address);
    desk.audit({ ...line, outcome: "not-logged-in" });
    return sendPage(c, desk, loginPage(desk, frame, to, WORDS[frame.language].login.wrong), { status: 401 });
  }
  desk.access.succeeded(address);
  desk.audit({ ...line, scope, outcome: "done" });
  c.header("Set-Cookie", `${LOGIN_COOKIE}=${desk.access.logIn(scope)}; Path=/; HttpOnly; Secure; SameSite=Strict`);
  return c.redirect(to, 303);
}

/** A path of this desk, whatever was asked for. */
function localPath(path: string | undefined): string {
  return path && /^\/(?![/\\])[\w./?=&%@-]*$/.test(path) ? path : "/";
}
