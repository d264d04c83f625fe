/** Digits with commas, at most `places` decimals, trailing zeros cut: 4309.63 is "4,309.63". */
export function grouped(value: number, places = 4): string {
  const fixed = Math.abs(value).toFixed(places);
  const [whole = "0", fraction = ""] = fixed.split(".");
  const cut = fraction.replace(/0+$/, "");
  const sign = value < 0 && Number(fixed) !== 0 ? "-" : "";
  return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}${cut ? `.${cut}` : ""}`;
}

/** Powers of ten with their words, largest first. */
export type UnitWords = readonly (readonly [number, string])[];

/** A large amount in the words of a language: 17270000000000 is "17.27 trillion". */
export function inWords(value: number, units: UnitWords, gap: string): string {
  const size = Math.abs(value);
  const unit = units.find(([power]) => size >= power);
  return unit ? `${grouped(value / unit[0], 4)}${gap}${unit[1]}` : grouped(value);
}
