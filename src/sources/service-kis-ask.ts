import type { Decimal } from "../market/decimal.ts";
import { type Asking, fault, type ServiceWorld } from "./service.ts";
import { callService } from "./service-call.ts";
import { text } from "./service-figure.ts";
import { kisComplaint, kisToken, newToken } from "./service-kis-token.ts";
import { shapedAs } from "./service-reply.ts";

export interface KisReply {
  readonly rows: readonly Readonly<Record<string, string | undefined>>[];
  /** The body as it came. */
  readonly received: string;
}

const ROOT = "uapi/domestic-stock/v1/quotations";
const NAMES: Readonly<Record<string, string>> = {
  FHPUP02100000: "inquire-index-price",
  FHPTJ04030000: "inquire-investor-time-by-market",
  FHPTJ04040000: "inquire-investor-daily-by-market",
  FHKST01010100: "inquire-price",
};

/** The question as a receipt names it. */
export const kisRequestOf = (transaction: string): string => `GET ${ROOT}/${NAMES[transaction]} (${transaction})`;

/** Asks one quotation service; a token that ran out is renewed once. */
export async function askedKis(
  world: ServiceWorld,
  service: string,
  transaction: string,
  what: string,
  query: Readonly<Record<string, string>>,
): Promise<KisReply> {
  const token = await kisToken(world);
  let current = token;
  return callService(world, {
    what,
    request: () => ({
      method: "GET",
      url: `${world.base}/${ROOT}/${service}?${new URLSearchParams(query)}`,
      headers: {
        "content-type": "application/json; charset=utf-8",
        authorization: `Bearer ${current}`,
        appkey: world.key("BELLWETHER_KIS_APP_KEY"),
        appsecret: world.key("BELLWETHER_KIS_APP_SECRET"),
        tr_id: transaction,
        custtype: "P",
        tr_cont: "",
      },
    }),
    complaint: kisComplaint,
    async mend(error) {
      if (error.code !== "token-refused") return false;
      current = await newToken(world, current);
      return true;
    },
    async read(value, reply) {
      const { output } = await shapedAs(value, (z) => {
        const row = z.record(z.string(), z.string());
        return z.object({ rt_cd: z.literal("0"), output: z.union([z.array(row), row]) });
      });
      return { rows: Array.isArray(output) ? output : [output], received: reply.body };
    },
  });
}

/** The one row that most services give; a row of blanks is how KIS says that it does not know what was asked. */
export function oneRow(reply: KisReply, what: string): KisReply["rows"][number] {
  if (reply.rows.length > 1) throw fault("row-twice", `${what}: ${reply.rows.length} rows where one was due`);
  const [row] = reply.rows;
  if (row && Object.values(row).some((value) => value !== undefined && value.trim() !== "")) return row;
  throw fault("empty-reply", `${what}: a blank row in place of figures`);
}

/** Some replies give amounts without their sign: the sign's own field tells it. */
export function signed(amount: Decimal, code: string | undefined, what: string): Decimal {
  const falls = code === "4" || code === "5";
  if (amount.units < 0n && (code === "1" || code === "2")) {
    throw fault("figures-clash", `${what} is ${text(amount)}, but its sign says it rose`);
  }
  return falls && amount.units > 0n ? { ...amount, units: -amount.units } : amount;
}

/** Day and time for file names. */
export const stamp = ({ session, asOf }: Asking): string => `${session}-${asOf.slice(11, 19).replaceAll(":", "")}`;
