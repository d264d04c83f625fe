/**
 * How a house writes Korean numbers. All of them write a number by its units of ten thousand (조, 억, 만); they differ in
 * what stands between.
 */
export interface NumberStyle {
  /** Thousands within a unit: 6천446억, 6446억 or 6,446억. */
  readonly thousands: "천" | "" | ",";
  /** Between units: "2조 2022억" or "2조2022억". */
  readonly gap: "" | " ";
  /** Before the unit counted: "6,095억 원" or "6095억원". */
  readonly beforeUnit: "" | " ";
  /** Index levels: 4,309.63 or 4309.63. */
  readonly levels: "," | "";
  /** Prices and counts with units (12만8천500원) or as plain digits (128,500원). */
  readonly prices: "units" | "digits";
}

/** House styles by name; `koreanNumbers` of the style file chooses one. */
export const NUMBER_STYLES = {
  mixed: { thousands: "천", gap: "", beforeUnit: "", levels: ",", prices: "units" },
  digits: { thousands: "", gap: "", beforeUnit: "", levels: ",", prices: "digits" },
  bare: { thousands: "", gap: "", beforeUnit: "", levels: "", prices: "units" },
  commas: { thousands: ",", gap: "", beforeUnit: " ", levels: ",", prices: "units" },
  spaced: { thousands: "천", gap: " ", beforeUnit: " ", levels: ",", prices: "units" },
} as const satisfies Readonly<Record<string, NumberStyle>>;

export type NumberStyleName = keyof typeof NUMBER_STYLES;
export const NUMBER_STYLE_NAMES = Object.keys(NUMBER_STYLES) as [NumberStyleName, ...NumberStyleName[]];
