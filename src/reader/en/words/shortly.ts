import { wordSet } from "./word-set.ts";

/** Words in front of "after" or "before" that put a moment right beside another: "shortly after the open", "just before the close". */
export const isShortly = wordSet("soon", "shortly", "right", "just", "immediately", "moments", "directly");
