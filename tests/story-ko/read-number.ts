/**
 * Reads a printed Korean number back, in any house's form: 6천447억, 6447억, 6,447억, 17조 2천700억, 12만8천500, 128,500.
 * Written for the tests, from the way the numbers are spoken and not from the way the product writes them. Undefined
 * for text that is no number. The result is a whole number, or for levels the digits with their point.
 */
export function readWhole(text: string): bigint | undefined {
  let total = 0n;
  let group = 0n;
  let digits = "";
  let lastUnit = 10n ** 24n;
  const take = () => {
    const value = digits === "" ? 0n : BigInt(digits);
    digits = "";
    return value;
  };
  for (const character of text) {
    if (/\d/.test(character)) digits += character;
    else if (character === ",") {
      if (digits === "") return undefined;
    } else if (character === " ") continue;
    else if (character === "천") {
      if (digits === "") return undefined;
      group += take() * 1000n;
    } else {
      const power = "만억조경해".indexOf(character);
      const unit = 10n ** BigInt(4 * (power + 1));
      if (power < 0 || unit >= lastUnit) return undefined;
      group += take();
      total += group * unit;
      group = 0n;
      lastUnit = unit;
    }
  }
  if (digits.startsWith("0") && digits.length > 1) return undefined;
  return text === "" ? undefined : total + group + take();
}

/** "4,309.63" as 430963 hundredths and 2 places. */
export function readLevel(text: string): { readonly units: bigint; readonly scale: number } | undefined {
  const found = /^(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d+))?$/.exec(text);
  if (!found) return undefined;
  const fraction = found[2] ?? "";
  return { units: BigInt((found[1] ?? "").replaceAll(",", "") + fraction), scale: fraction.length };
}
