/** Named entities that news pages use; any other stays as written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  shy: "\u00ad",
  ndash: "–",
  mdash: "—",
  minus: "−",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  middot: "·",
  bull: "•",
  cent: "¢",
  pound: "£",
  yen: "¥",
  euro: "€",
  copy: "©",
  reg: "®",
  trade: "™",
  times: "×",
  divide: "÷",
  deg: "°",
  plusmn: "±",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  sect: "§",
  para: "¶",
  uarr: "↑",
  darr: "↓",
  larr: "←",
  rarr: "→",
  zwj: "\u200d",
  zwnj: "\u200c",
  lrm: "\u200e",
  rlm: "\u200f",
  eacute: "é",
  egrave: "è",
  uuml: "ü",
  ouml: "ö",
  auml: "ä",
  szlig: "ß",
  ntilde: "ñ",
};

/** Longest entity looked for, from "&" to ";". */
const LONGEST = 12;

/** Text with its HTML entities decoded, once: "&amp;#x27;" becomes "&#x27;". */
export function decodeEntities(text: string): string {
  let at = text.indexOf("&");
  if (at < 0) return text;
  const parts: string[] = [];
  let from = 0;
  while (at >= 0) {
    const end = text.indexOf(";", at);
    if (end < 0) break;
    const meant = end - at <= LONGEST ? entity(text.slice(at + 1, end)) : undefined;
    if (meant !== undefined) {
      parts.push(text.slice(from, at), meant);
      from = end + 1;
    }
    at = text.indexOf("&", meant === undefined ? at + 1 : from);
  }
  parts.push(text.slice(from));
  return parts.join("");
}

function entity(name: string): string | undefined {
  if (name.charCodeAt(0) !== 35) return NAMED[name];
  const hex = (name.charCodeAt(1) | 32) === 120;
  const digits = hex ? name.slice(2) : name.slice(1);
  if (!(hex ? /^[0-9a-f]{1,6}$/i : /^[0-9]{1,7}$/).test(digits)) return undefined;
  const code = Number.parseInt(digits, hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
