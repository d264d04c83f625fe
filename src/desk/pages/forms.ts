import type { Hono } from "hono";
import { reportHtml } from "../../checker/report-html.ts";
import { namedSession } from "../api/session-endpoints.ts";
import { LONGEST_STORY } from "../api/shapes.ts";
import { textBody } from "../body.ts";
import type { Desk } from "../desk.ts";
import { cookiesOf } from "../frame.ts";
import { LOGIN_COOKIE, SECURITY_HEADERS } from "../guard.ts";
import { checked } from "../models/check-model.ts";
import { Problem } from "../problem.ts";
import { type DeskContext, type DeskEnv, frameFor, sent } from "../reply.ts";
import { WORDS } from "../words/words.ts";
import { loginPage } from "./login-page.ts";

/** What no route reads: files that never change, and forms. */
export function addForms(app: Hono<DeskEnv>, desk: Desk): void {
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
  app.get("/login", (c) => sent(loginPage(desk, frameFor(c, desk), localPath(c.req.query("to")))));
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
    return sent(loginPage(desk, frame, to, WORDS[frame.language].login.wrong), 401);
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
