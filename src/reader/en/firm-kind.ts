import { wordSet } from "./word-set.ts";

/** "Heavyweight HSBC", "Insurer Ping An": a word at the head of a sentence that tells what the company behind it is. */
export const isKindOfFirm = wordSet(
  ..."heavyweight insurer miner lender retailer developer carmaker automaker chipmaker steelmaker drugmaker".split(" "),
  ..."brewer refiner homebuilder housebuilder conglomerate telco planemaker biotech airline fintech rival fellow".split(
    " ",
  ),
  ..."bellwether even only".split(" "),
);
