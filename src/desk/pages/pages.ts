import { defaultSession } from "../../newsroom/close.ts";
import { MARKETS, namedMarket, namedSession } from "../api/session-endpoints.ts";
import { LONGEST_STORY } from "../api/shapes.ts";
import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";
import type { Markup } from "../markup.ts";
import { factsJson } from "../models/contract-json.ts";
import { healthModel } from "../models/health-model.ts";
import { proofJson, proofModel } from "../models/proof-model.ts";
import { sampleStory } from "../models/sample-story.ts";
import { sessionJson, sessionModel } from "../models/session-model.ts";
import { storyModel, storyModelJson } from "../models/story-model.ts";
import { tapeModel } from "../models/tape-model.ts";
import { patternOf, type ReadAsked, type ReadRoute } from "../read-route.ts";
import { apiPage } from "./api-page.ts";
import { checkPage } from "./check-page.ts";
import { factsPage } from "./facts-page.ts";
import { healthPage } from "./health-page.ts";
import { proofBody, proofPage } from "./proof-page.ts";
import { sessionPage } from "./session-page.ts";
import { storyPage } from "./story-page.ts";
import { tapePage } from "./tape-page.ts";

/** A page and its JSON twin: one model, two ways to look at it. */
interface Page<Model> {
  readonly paths: readonly string[];
  readonly query?: readonly string[];
  readonly keeps: boolean;
  readonly model: (desk: Desk, asked: ReadAsked) => Promise<Model> | Model;
  readonly view: (desk: Desk, frame: Frame, model: Model) => Markup;
  readonly json: (model: Model) => unknown;
}

const PARAMS = { market: MARKETS.join("|"), session: "[0-9]+-[0-9]+-[0-9]+" };

/** A page's addresses; each has its twin beside it, with `.json`. */
function page<Model>({ paths, query = [], keeps, model, view, json }: Page<Model>): readonly ReadRoute[] {
  return paths.map((path) => ({
    pattern: path === "/" ? /^\/(?:index(?<twin>\.json))?$/ : patternOf(path, PARAMS, "(?<twin>\\.json)?"),
    query,
    keeps,
    chooses: true,
    answer: async (desk, asked) => {
      const found = await model(desk, asked);
      return asked.params.twin ? json(found) : view(desk, asked.frame, found);
    },
  }));
}

function sessionAsked(desk: Desk, params: ReadAsked["params"]) {
  if (params.session) return namedSession(params);
  const market = params.market ? namedMarket(params) : (desk.settings.market ?? "KOSPI");
  return { market, session: defaultSession(desk.shelf.newsroom, market) };
}

/** A piece of a page, or a page whose twin lies elsewhere. */
function single(path: string, query: readonly string[], answer: ReadRoute["answer"], chooses = false): ReadRoute {
  return { pattern: patternOf(path), query, keeps: true, chooses, answer };
}

export const PAGE_ROUTES: readonly ReadRoute[] = [
  ...page({
    paths: ["/", "/{market}", "/{market}/{session}"],
    keeps: true,
    model: (desk, { params, frame }) => {
      const { market, session } = sessionAsked(desk, params);
      return sessionModel(desk, market, session, frame.language);
    },
    view: sessionPage,
    json: sessionJson,
  }),
  ...page({
    paths: ["/story", "/{market}/{session}/story"],
    keeps: true,
    model: (desk, { params }) => {
      const { market, session } = sessionAsked(desk, params);
      return storyModel(desk, market, session);
    },
    view: storyPage,
    json: storyModelJson,
  }),
  ...page({
    paths: ["/{market}/{session}/facts"],
    keeps: true,
    model: (desk, { params }) => {
      const { market, session } = namedSession(params);
      return desk.shelf.close(market, session);
    },
    view: factsPage,
    json: (close) => factsJson(close, close.facts),
  }),
  single("/proof/slip", ["fact"], async (desk, { query, frame }) =>
    proofBody(desk, frame, await proofModel(desk, "KOSPI", query.fact ?? "")),
  ),
  ...page({
    paths: ["/proof"],
    query: ["fact"],
    keeps: true,
    model: (desk, { query }) => proofModel(desk, "KOSPI", query.fact ?? ""),
    view: proofPage,
    json: proofJson,
  }),
  ...page({
    paths: ["/check"],
    keeps: true,
    model: async (desk, { frame }) => {
      const sample = await sampleStory(desk, frame.language);
      desk.practice?.begin(desk, frame.language);
      return { sample, longest: LONGEST_STORY };
    },
    view: (desk, frame, { sample }) => checkPage(desk, frame, sample),
    json: ({ sample, longest }) => ({ post: "/api/v1/check", longest, sample }),
  }),
  ...page({ paths: ["/tape"], keeps: false, model: tapeModel, view: tapePage, json: (model) => model }),
  ...page({
    paths: ["/health"],
    keeps: false,
    model: (desk, { frame }) => healthModel(desk, frame.language),
    view: healthPage,
    json: (model) => model,
  }),
  single("/api", [], (desk, { frame }) => apiPage(desk, frame), true),
];
