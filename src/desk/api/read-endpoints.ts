import { shaped } from "../body.ts";
import type { Desk } from "../desk.ts";
import { patternOf, type ReadRoute } from "../read-route.ts";
import type { Endpoint } from "./endpoint.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { openApi } from "./openapi.ts";

/** Endpoints whose answers follow from the edition alone, as routes that read, and the description of all. */
export const READ_ENDPOINTS: readonly ReadRoute[] = [
  ...ENDPOINTS.filter(({ keeps }) => keeps).map(readRoute),
  {
    pattern: patternOf("/api/v1/openapi.json"),
    query: [],
    keeps: true,
    chooses: false,
    answer: (desk) => openApi(desk.version, desk.access.isGuarded),
  },
];

function readRoute({ path, query, answer }: Endpoint): ReadRoute {
  return {
    pattern: patternOf(path),
    query: query && "shape" in query ? Object.keys(query.shape as object) : [],
    keeps: true,
    chooses: false,
    answer: (desk: Desk, { params, query: given, frame }) =>
      answer(desk, { params, query: query ? shaped(query, given, "the query") : {}, frame, body: undefined }),
  };
}
