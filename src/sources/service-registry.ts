import type { Service } from "./service.ts";
import { dataGoKrService } from "./service-data-go-kr.ts";
import { ecosService } from "./service-ecos.ts";
import { kisService } from "./service-kis.ts";
import { krxService } from "./service-krx.ts";

/** Every service the desk asks, in the order it asks them. Adding one is adding its adapter here. */
export const SERVICES: readonly Service[] = [kisService, ecosService, krxService, dataGoKrService];
