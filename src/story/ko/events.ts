import type { Fact, MarketHappening } from "../../facts/fact.ts";
import { named, say, type Written } from "../written.ts";
import { clock } from "./dates.ts";
import { marketName } from "./names.ts";
import { attach } from "./particles.ts";
import type { Writer } from "./writer.ts";

/** Sidecars and circuit breakers. */
export function eventSentences(writer: Writer): readonly Written[] {
  return writer.plan.facts.all.flatMap((fact) => eventSentence(fact, writer));
}

/** A sidecar holds back the orders of one side; where the side is not told, program trading as such. */
const HELD: Readonly<Record<"buy" | "sell", { readonly name: string; readonly orders: string }>> = {
  buy: { name: "매수 사이드카", orders: "프로그램 매수호가의 효력이" },
  sell: { name: "매도 사이드카", orders: "프로그램 매도호가의 효력이" },
};

function eventSentence({ event }: Fact, { plan, chooser }: Writer): readonly Written[] {
  if (!event) return [];
  const board = `${marketName(plan.market).board}에`;
  if (event.kind === "sidecar") {
    const { name, orders } = event.side ? HELD[event.side] : { name: "사이드카", orders: "프로그램 매매가" };
    return [
      say`${at(event)}${board} ${attach(name, "이")} 발동돼 ${orders} ${named("time", "5분간")} ${chooser.pick(["정지됐다", "멈췄다"])}.`,
    ];
  }
  if (event.kind === "circuit_breaker") {
    return [
      say`${at(event)}${board} 서킷브레이커가 발동돼 모든 종목의 거래가 ${chooser.pick(["일시 중단됐다", "한동안 멈췄다"])}.`,
    ];
  }
  return [];
}

function at(event: Extract<MarketHappening, { kind: "sidecar" | "circuit_breaker" }>): Written | string {
  return event.time ? say`${clock(event.time)} ` : "";
}
