import { BlockList, isIP } from "node:net";

type Trusts = (address: string) => boolean;

/**
 * Which addresses are proxies whose word counts: addresses and networks such as `10.0.0.0/8`, split by commas.
 *
 * @throws RangeError naming what is neither
 */
export function trustedProxies(text: string): Trusts {
  const list = new BlockList();
  for (const item of text.split(",").map((one) => one.trim())) {
    const [address = "", bits] = item.split("/");
    const family = isIP(address);
    const most = family === 6 ? 128 : 32;
    if (family === 0 || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most))) {
      throw new RangeError(`"${item}" is neither an address nor a network such as 10.0.0.0/8`);
    }
    list.addSubnet(address, bits === undefined ? most : Number(bits), family === 6 ? "ipv6" : "ipv4");
  }
  return (address) => {
    const bare = plain(address);
    const family = isIP(bare);
    return family !== 0 && list.check(bare, family === 6 ? "ipv6" : "ipv4");
  };
}

/**
 * Who asks: the other end of the line, or, where that is a trusted proxy, the nearest address of `X-Forwarded-For` that
 * is none. What stands further left was written by the asker, and counts for nothing.
 */
export function clientAddress(remote: string | undefined, forwarded: string | undefined, trusts?: Trusts): string {
  const near = remote === undefined ? "local" : plain(remote);
  if (!trusts || forwarded === undefined || !trusts(near)) return near;
  for (const hop of forwarded.split(",").reverse()) {
    const address = plain(hop.trim());
    if (isIP(address) === 0) return near;
    if (!trusts(address)) return address;
  }
  return near;
}

/** An IPv4 address as an IPv6 line shows it, as itself. */
function plain(address: string): string {
  return address.startsWith("::") ? address.replace(/^::ffff:(?=\d+\.)/i, "") : address;
}
