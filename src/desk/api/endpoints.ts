import { CHECK_ENDPOINTS } from "./check-endpoints.ts";
import { DESK_ENDPOINTS } from "./desk-endpoints.ts";
import type { Endpoint } from "./endpoint.ts";
import { SESSION_ENDPOINTS } from "./session-endpoints.ts";
import { TAPE_ENDPOINTS } from "./tape-endpoints.ts";

/** Everything the API does. Adding an endpoint is adding an entry to one of the four. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...SESSION_ENDPOINTS,
  ...CHECK_ENDPOINTS,
  ...TAPE_ENDPOINTS,
  ...DESK_ENDPOINTS,
];
