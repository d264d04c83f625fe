import { decimal, divide, multiply } from "../market/decimal.ts";
import type { MarketDay } from "../market/market-day.ts";
import { addDays, isWeekend, type TradingDay } from "../market/trading-day.ts";
import { BESIDE } from "./close.ts";
import { askingFor, largeCapCodes } from "./fetch-plan.ts";
import type { Newsroom } from "./newsroom.ts";
import { momentOf } from "./states.ts";
import {
  ABROAD,
  ABROAD_ITEM,
  besideItem,
  type Item,
  inUnit,
  MARKET_ITEMS,
  PAGE_FIELDS,
  PAGE_HEADER,
  STOCK_ITEM,
} from "./template-items.ts";

/**
 * The one-page CSV of a session to be keyed by hand: index, turnover, breadth, flows, the won, the other market's close,
 * New York, the large caps, each with the value of the session before beside it.
 *
 * @throws BellwetherError `holiday` or `calendar-not-known` for a day that is no session
 */
export async function templatePage(newsroom: Newsroom, market: string, session: TradingDay): Promise<string> {
  const { calendar, history, directory, effects } = newsroom;
  await askingFor(newsroom, momentOf(calendar, session, effects.now()));
  const previous = calendar.previousSession(session);
  const before = previous ? history.scopes(market, previous)[0] : undefined;
  const other = BESIDE[market] ?? "";
  const beside = previous ? history.scopes(other, previous)[0] : undefined;
  const given: Readonly<Record<string, string>> = { market, session };
  const codes = await largeCapCodes(newsroom, market, session);
  const night = nightBefore(session);
  const blank = ["", ""];
  const itemLine = (item: Item, code: string, day: MarketDay | undefined) => [
    ...[item.measure, code, item.name, session, item.unit, ...blank],
    ...(day ? [inUnit(item.yesterday(day), item.unit), inUnit(item.yesterdayChange?.(day), item.unit)] : blank),
  ];
  const lines = [
    ...Object.entries(PAGE_FIELDS).map(([field, name]) => [
      ...["page", field, name, "", "", given[field] ?? ""],
      ...["", "", ""],
    ]),
    ...MARKET_ITEMS.map((item) => itemLine(item, "", before)),
    itemLine(besideItem(other), other, beside),
    ...ABROAD.map(({ code, name }) => {
      const row = before?.overseas.find((one) => one.code === code);
      return [
        ...[ABROAD_ITEM.measure, code, `${name}, change in percent`, night, ABROAD_ITEM.unit, ...blank],
        ...[inUnit(row?.close, "pt"), inUnit(row?.changePct, "pt")],
      ];
    }),
    ...codes.map((code) => {
      const quote = quoteIn(before, code);
      return [
        ...[STOCK_ITEM.measure, code, directory.get(code)?.en ?? code, session, STOCK_ITEM.unit, ...blank],
        ...[inUnit(quote?.close, "KRW"), inUnit(quote?.change, "KRW")],
      ];
    }),
  ];
  return `${PAGE_HEADER}\n${lines.map((cells) => `${cells.map(cell).join(",")}\n`).join("")}`;
}

function quoteIn(day: MarketDay | undefined, code: string) {
  const quote = day?.quotes.find((one) => one.code === code);
  // Prices are whole won; a source may carry places.
  return quote && { close: whole(quote.close), change: whole(quote.change) };
}

const whole = (price: { units: bigint; scale: number }) => divide(multiply(price, decimal(1)), decimal(1), 0);

/** The last weekday before a session: the night whose closes its story tells. */
function nightBefore(session: TradingDay): TradingDay {
  let day = addDays(session, -1);
  while (isWeekend(day)) day = addDays(day, -1);
  return day;
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
