import { ACCESS_FAULTS } from "./fault-cases-access.ts";
import { FIGURE_FAULTS } from "./fault-cases-figure.ts";
import { NETWORK_FAULTS } from "./fault-cases-network.ts";
import { REPLY_FAULTS } from "./fault-cases-reply.ts";

/** Every fault that is injected, with the line that must tell it. */
export const FAULT_CASES = [...ACCESS_FAULTS, ...NETWORK_FAULTS, ...REPLY_FAULTS, ...FIGURE_FAULTS];
