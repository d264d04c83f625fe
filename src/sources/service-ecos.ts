import { absolute, compare, type Decimal, decimal, multiply, subtract } from "../market/decimal.ts";
import { type Asking, fault, type KeptReply, type Service, type ServiceWorld, type WebReply } from "./service.ts";
import { callService } from "./service-call.ts";
import { mustFigure, text } from "./service-figure.ts";
import { mustDiffer, nothingOf, shapedAs, textUnder } from "./service-reply.ts";
import { keptRows } from "./service-rows.ts";

const TABLE = "731Y003";
const ITEM = "0000003";
/** How the item of the 15:30 close is called. The 02:00 close is another item of the same table. */
const ITEM_NAMES: readonly string[] = ["원/달러(종가 15:30)", "원/달러(종가)"];

/** A day's move beyond this share of the rate means that a unit or an item has changed. */
const MOST_MOVE = decimal("0.1");

/**
 * Bank of Korea ECOS: won per dollar at the Seoul 15:30 close (table 731Y003, item 0000003), in won. Rows exist on days
 * on which the exchange is shut, so a row is taken by its date and never as "the latest". Errors come with HTTP 200, at
 * the top or inside the envelope. The key is a part of the address: the address is never told.
 */
export const ecosService: Service = {
  id: "ecos",
  title: "Bank of Korea ECOS",
  terms: "Bank of Korea ECOS: free use with the source named",
  lacks: "any other rate of the day",
  apply: "ecos.bok.or.kr: a free key",
  keys: [{ env: "BELLWETHER_ECOS_KEY", what: "key" }],
  setting: "ecosUrl",
  limits: "no number promised; one call for a day",
  everyMs: () => 500,
  parts: [
    {
      id: "won",
      what: "the won at the Seoul 15:30 close",
      available: { from: "close", note: "the minute is not promised" },
      ask: askWon,
    },
  ],
};

/** Result codes and the faults they are; any other code but INFO-000 is a fault as well. */
const CODES: Readonly<Record<string, (said: string, asking: Asking) => Error>> = {
  "INFO-100": (said) => fault("key-unknown", `the service does not know the key in BELLWETHER_ECOS_KEY (${said})`),
  "ERROR-301": (said) => fault("key-unknown", `the service does not know the key in BELLWETHER_ECOS_KEY (${said})`),
  "INFO-200": (_, asking) => nothing(asking),
  "ERROR-602": (said) => fault("too-fast", `too many calls (${said})`),
};

const nothing = (asking: Asking): Error => nothingOf(asking, "some time after 15:30, at a minute that is not promised");

function complaintOf({ body }: WebReply, asking: Asking): Error | undefined {
  const code = textUnder(["CODE"], body);
  if (code === undefined || code === "INFO-000") return undefined;
  const said = textUnder(["MESSAGE"], body) ?? "";
  if (Object.hasOwn(CODES, code)) return CODES[code]?.(`${code}: ${said}`, asking);
  if (/초과|exceed|limit/i.test(said)) return fault("quota-used", `the number of calls is used up (${code}: ${said})`);
  return fault("service-error", `answered with the error ${code} (${said})`);
}

async function askWon(world: ServiceWorld, asking: Asking): Promise<readonly KeptReply[]> {
  const { session, previous } = asking;
  const [from, through] = [previous ?? session, session].map((day) => day.replaceAll("-", ""));
  const { rows, body } = await callService(world, {
    what: `the won at 15:30 (${TABLE}/${ITEM}) of ${session}`,
    request: () => ({
      method: "GET",
      url: `${world.base}/StatisticSearch/${encodeURIComponent(world.key("BELLWETHER_ECOS_KEY"))}/json/kr/1/100/${TABLE}/D/${from}/${through}/${ITEM}`,
      headers: {},
    }),
    complaint: (reply) => complaintOf(reply, asking),
    async read(value, reply) {
      const { StatisticSearch: found } = await shapedAs(value, (z) => {
        const row = z.looseObject({
          ...{ STAT_CODE: z.string(), ITEM_CODE1: z.string(), ITEM_NAME1: z.string() },
          ...{ TIME: z.string(), DATA_VALUE: z.string(), UNIT_NAME: z.string().optional() },
        });
        return z.object({ StatisticSearch: z.looseObject({ row: z.array(row).optional() }) });
      });
      return { rows: found.row ?? [], body: reply.body };
    },
  });
  if (rows.length === 0) throw nothing(asking);
  for (const row of rows) {
    if (row.STAT_CODE === TABLE && row.ITEM_CODE1 === ITEM && ITEM_NAMES.includes(row.ITEM_NAME1)) continue;
    throw fault("wrong-item", `asked for ${ITEM_NAMES[0]}, answered with "${row.ITEM_NAME1}"`);
  }
  mustDiffer(
    rows.map((row) => row.TIME),
    "the reply",
  );
  const own = rows.find((row) => row.TIME === through);
  if (!own) throw nothing(asking);
  if (own.UNIT_NAME !== undefined && own.UNIT_NAME !== "" && own.UNIT_NAME !== "원") {
    throw fault("unit-off", `the rate is told in "${own.UNIT_NAME}", not in won`);
  }
  const rate = mustFigure(own, "DATA_VALUE");
  const before = rows.find((row) => previous && row.TIME === previous.replaceAll("-", ""));
  const change = before && subtract(rate, mustFigure(before, "DATA_VALUE"));
  checkRate(rate, change);
  const head = { service: "ecos", dataset: "currency", venue: "KRX", phase: "settled", asOf: asking.asOf } as const;
  const row = { session, pair: "USD/KRW", measure: "fx.rate", time: "15:30", rate, change };
  const request = `GET StatisticSearch ${TABLE} ${ITEM} ${from} ${through}`;
  return [keptRows(`ecos-won-${session}.json`, { ...head, request }, [row], { [TABLE]: body })];
}

function checkRate(rate: Decimal, change: Decimal | undefined): void {
  const isFar = compare(rate, decimal(300)) < 0 || compare(rate, decimal(5000)) > 0;
  const jumps = change && compare(absolute(change), multiply(rate, MOST_MOVE)) > 0;
  if (!isFar && !jumps) return;
  throw fault(
    "unit-off",
    `${text(rate)} won a dollar${change ? `, ${text(change)} from the day before,` : ""} cannot be`,
  );
}
