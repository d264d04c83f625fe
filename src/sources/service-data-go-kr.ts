import { absolute, compare, type Decimal, decimal, multiply, subtract, sum } from "../market/decimal.ts";
import { type Asking, fault, type KeptReply, type Service, type ServiceWorld, type WebReply } from "./service.ts";
import { callService } from "./service-call.ts";
import { checkIndex, figure, mustFigure, percentFits, text } from "./service-figure.ts";
import { mustDiffer, nothingOf, shapedAs, textUnder } from "./service-reply.ts";
import { keptRows, type ServiceRow } from "./service-rows.ts";

const STOCKS = "1160100/GetStockSecuritiesInfoService_V2/getStockPriceInfo_V2";
const INDICES = "1160100/GetMarketIndexInfoService_V2/getStockMarketIndex_V2";
const INDEX_NAMES: Readonly<Record<string, string>> = { 코스피: "KOSPI", 코스닥: "KOSDAQ" };
const MARKETS: Readonly<Record<string, string>> = { KOSPI: "KOSPI", KOSDAQ: "KOSDAQ", KONEX: "KONEX" };
const ROWS_A_PAGE = 10_000;

/** The index's own market value leaves foreign shares out, the sum of the quotes does not. */
const MOST_APART = decimal("0.02");

type Item = Readonly<Record<string, string>>;

/**
 * data.go.kr, price services of the Financial Services Commission: quotes and indices of the day before, from 13:00.
 * Won, shares, points; leading zeros of fractions may be dropped (".11"). Errors may come as XML whatever was asked for,
 * one result as an object in place of a list, none as an empty text. Highs and lows of the year look ahead to its end
 * (`yrWRcrdHgst`, `yrWRcrdLwst` and their days): never read.
 */
export const dataGoKrService: Service = {
  id: "data-go-kr",
  title: "data.go.kr, FSC price services",
  terms: "data.go.kr: KOGL type 4, no commercial use, no alteration, no redistribution",
  lacks: "investors; NXT; an index of KONEX; the day itself",
  apply: "data.go.kr, services 15094808 and 15094807: a free key",
  keys: [{ env: "BELLWETHER_DATA_GO_KR_KEY", what: "serviceKey" }],
  setting: "dataGoKrUrl",
  limits: "10,000 calls a day; two for a day",
  everyMs: () => 200,
  parts: [
    {
      id: "day",
      what: "every quote and the indices",
      available: { from: "next-session", at: "13:00" },
      ask: askDay,
    },
  ],
};

/** Reason codes of the portal, in JSON or XML. */
const CODES: Readonly<Record<string, (said: string) => Error>> = {
  "12": (said) => fault("wrong-host", `no such service (${said})`),
  "20": (said) => fault("key-not-approved", `the key is not approved for this service (${said})`),
  "22": (said) =>
    fault("quota-used", `the day's 10,000 calls are used up (${said}); they begin anew at midnight in Seoul`),
  "30": (said) => fault("key-unknown", `the key in BELLWETHER_DATA_GO_KR_KEY is not registered (${said})`),
  "31": (said) => fault("key-expired", `the key in BELLWETHER_DATA_GO_KR_KEY has run out (${said})`),
};

function complaintOf({ body }: WebReply): Error | undefined {
  const code = /<returnReasonCode>\s*(\d+)|"(?:returnReasonCode|resultCode)"\s*:\s*"?(\d+)/.exec(body);
  const number = code?.[1] ?? code?.[2];
  if (number === undefined || /^0+$/.test(number)) return undefined;
  // `errMsg` says no more than that there is an error.
  const said = /<returnAuthMsg>([^<]*)/.exec(body)?.[1] ?? textUnder(["returnAuthMsg", "resultMsg"], body);
  const words = `${number}: ${said?.trim() || "no reason given"}`;
  return (
    CODES[String(Number(number)).padStart(2, "0")]?.(words) ??
    fault("service-error", `answered with the error ${words}`)
  );
}

async function askDay(world: ServiceWorld, asking: Asking): Promise<readonly KeptReply[]> {
  const indices = await askItems(world, asking, INDICES, "indices");
  const stocks = await askItems(world, asking, STOCKS, "quotes");
  const levels = indices.items.flatMap((item) => levelRow(asking, item));
  if (levels.length < 2) throw fault("wrong-shape", "the index reply lacks 코스피 or 코스닥");
  const quotes = stocks.items.map((item) => quoteRow(asking, item));
  mustDiffer(
    quotes.map((row) => String(row.code)),
    "the quotes",
  );
  for (const level of levels) checkSum(level, stocks.items);
  const head = { service: "data-go-kr", venue: "KRX", phase: "settled", asOf: asking.asOf } as const;
  const file = (what: string) => `data-go-kr-${what}-${asking.session}.json`;
  return [
    keptRows(file("index"), { ...head, dataset: "index_levels", request: `GET ${INDICES}` }, levels, {
      index: indices.received,
    }),
    keptRows(file("quotes"), { ...head, dataset: "quotes", request: `GET ${STOCKS}` }, quotes, {}, true),
  ];
}

function askItems(world: ServiceWorld, asking: Asking, path: string, what: string) {
  const day = asking.session.replaceAll("-", "");
  return callService(world, {
    what: `${what} of ${asking.session}`,
    request() {
      const key = world.key("BELLWETHER_DATA_GO_KR_KEY");
      // The portal hands out the key twice: as it is, and already encoded.
      const encoded = key.includes("%") ? key : encodeURIComponent(key);
      const query = `resultType=json&numOfRows=${ROWS_A_PAGE}&pageNo=1&basDt=${day}`;
      return { method: "GET", url: `${world.base}/${path}?serviceKey=${encoded}&${query}`, headers: {} };
    },
    complaint: complaintOf,
    async read(value, reply) {
      const { response } = await shapedAs(value, (z) => {
        const item = z.record(z.string(), z.string());
        const items = z.union([z.literal(""), z.object({ item: z.union([z.array(item), item, z.literal("")]) })]);
        const body = z.looseObject({ totalCount: z.coerce.number(), items });
        return z.object({ response: z.looseObject({ body }) });
      });
      const { items: list, totalCount } = response.body;
      const found = list === "" || list.item === "" ? [] : Array.isArray(list.item) ? list.item : [list.item];
      if (found.length === 0) throw nothingOf(asking, "on the next business day after 13:00");
      if (found.length !== totalCount) {
        throw fault("reply-cut", `${found.length} of ${totalCount} rows arrived`);
      }
      const other = found.find((row) => row.basDt !== day);
      if (other) throw fault("wrong-day", `the reply speaks of ${other.basDt}, not of ${asking.session}`);
      return { items: found as readonly Item[], received: reply.body };
    },
  });
}

function levelRow(asking: Asking, item: Item): ServiceRow[] {
  const market = INDEX_NAMES[item.idxNm ?? ""];
  if (!market) return [];
  const [close, change] = [mustFigure(item, "clpr", market), mustFigure(item, "vs", market)];
  const [volume, value] = [mustFigure(item, "trqu", market), mustFigure(item, "trPrc", market)];
  checkIndex(market, { close, change, percent: figure(item, "fltRt", market), volume, value }, asking.known(market));
  return [
    {
      ...{ session: asking.session, market, close, change, volume, value },
      ...{ open: figure(item, "mkp", market), high: figure(item, "hipr", market), low: figure(item, "lopr", market) },
      market_value: figure(item, "lstgMrktTotAmt", market),
    },
  ];
}

function quoteRow(asking: Asking, item: Item): ServiceRow {
  const code = item.srtnCd ?? "";
  const market = MARKETS[item.mrktCtg ?? ""];
  if (!market) throw fault("wrong-shape", `${code}: the market "${item.mrktCtg}" is not known`);
  const [close, change] = [mustFigure(item, "clpr", code), mustFigure(item, "vs", code)];
  const shares = mustFigure(item, "lstgStCnt", code);
  const percent = figure(item, "fltRt", code);
  if (percent && !percentFits(close, change, percent)) {
    throw fault(
      "figures-clash",
      `${code}: ${text(close)}, ${text(change)} and ${text(percent)} percent cannot all be true`,
    );
  }
  const total = mustFigure(item, "mrktTotAmt", code);
  if (compare(multiply(close, shares), total) !== 0) {
    throw fault("figures-clash", `${code}: ${text(close)} won x ${text(shares)} shares is not ${text(total)}`);
  }
  const volume = mustFigure(item, "trqu", code);
  const price = (field: string) => (volume.units > 0n ? figure(item, field, code) : undefined);
  return {
    ...{ session: asking.session, market, code, name: item.itmsNm, close, change, volume, shares },
    ...{ open: price("mkp"), high: price("hipr"), low: price("lopr"), value: figure(item, "trPrc", code) },
  };
}

/** The index's market value lies within two percent of the sum of its market's quotes. */
function checkSum(level: ServiceRow, items: readonly Item[]): void {
  const told = level.market_value as Decimal | undefined;
  if (!told) return;
  const own = items.filter((item) => MARKETS[item.mrktCtg ?? ""] === level.market);
  const added = sum(own.map((item) => mustFigure(item, "mrktTotAmt")));
  if (compare(absolute(subtract(told, added)), multiply(told, MOST_APART)) <= 0) return;
  throw fault(
    "sums-differ",
    `${String(level.market)}: the market value ${text(told)} is not near the sum of its quotes ${text(added)}`,
  );
}
