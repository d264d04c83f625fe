/** Over what a figure is told; the higher, the less of it is the session's. */

/** The session. */
export const session = 0;
/** A span for flows only, whose amounts may be sums: "올해", "주초". */
export const ofFlows = 1;
/** A span that lasts until this session, whose close is the day's, or a base other than the session before: "올해 들어", "고점보다". */
export const lasting = 2;
/** A base or a span of its own for everything: "지난주", "전년 말". */
export const apart = 3;
