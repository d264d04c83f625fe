import { Hono } from "hono";
import { ENDPOINTS } from "./api/endpoints.ts";
import { addApi } from "./api/routes.ts";
import { clientAddress } from "./client-address.ts";
import type { Desk } from "./desk.ts";
import { admit, type GuardRules, SECURITY_HEADERS } from "./guard.ts";
import { addForms } from "./pages/forms.ts";
import { PAGE_ROUTES } from "./pages/pages.ts";
import { problemPage } from "./pages/problem-page.ts";
import { Problem, problemJson } from "./problem.ts";
import { patternOf } from "./read-route.ts";
import { type DeskContext, type DeskEnv, frameFor, readReply } from "./reply.ts";
import { problemText } from "./words/problem-text.ts";

/** The desk as one web application, without a socket: `app.request("/check")` answers. */
export function deskApp(desk: Desk, rules: GuardRules): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.use(async (c, next) => {
    desk.counts.requests++;
    const address = clientAddress(c.env?.incoming?.socket.remoteAddress, c.req.header("x-forwarded-for"), rules.trusts);
    c.set("address", address);
    c.set("scope", "read");
    c.set(
      "scope",
      admit({ method: c.req.method, path: c.req.path, header: (name) => c.req.header(name), address }, rules),
    );
    await next();
  });
  addApi(app, desk);
  addForms(app, desk);
  app.get("*", async (c, next) => (await readReply(c, desk)) ?? next());
  app.notFound((c) => {
    const methods = methodsAt(c.req.path);
    if (methods.length === 0 || methods.includes(c.req.method)) throw new Problem("not-found", "there is no such page");
    throw new Problem("method-not-allowed", `${c.req.method} does nothing here; ${methods.join(" and ")} will`);
  });
  app.onError((error, c) => {
    const { error: told } = problemJson(error);
    if (told.code === "fault") desk.fault(`${c.req.method} ${c.req.path}`, error);
    const { status } = told;
    const frame = frameFor(c, desk);
    const place = { target: c.req.url, calendar: desk.shelf.newsroom.calendar };
    const problem = { error: { ...told, message: problemText(told, frame.language, place) } };
    const headers: Record<string, string> = { ...SECURITY_HEADERS, "Cache-Control": "no-store" };
    if (status === 401) headers["WWW-Authenticate"] = "Bearer";
    if (status === 429 || status === 503) headers["Retry-After"] = "1";
    if (wantsPage(c)) {
      if (status === 401) return c.redirect(`/login?to=${encodeURIComponent(c.req.path)}`, 303);
      const page = problemPage(desk, frame, problem);
      return new Response(page.text, { status, headers: { ...headers, "Content-Type": "text/html; charset=utf-8" } });
    }
    return new Response(JSON.stringify(problem), {
      status,
      headers: { ...headers, "Content-Type": "application/json; charset=utf-8" },
    });
  });
  return app;
}

/** Methods that an address answers to. */
function methodsAt(path: string): readonly string[] {
  const isPage = PAGE_ROUTES.some(({ pattern }) => pattern.test(path));
  const found = ENDPOINTS.filter((one) => patternOf(one.path).test(path)).map(({ method }) => method.toUpperCase());
  return [...new Set([...(isPage ? ["GET"] : []), ...found])];
}

function wantsPage(c: DeskContext): boolean {
  const { path } = c.req;
  return !path.startsWith("/api/") && !path.endsWith(".json") && /\btext\/html\b/.test(c.req.header("accept") ?? "");
}
