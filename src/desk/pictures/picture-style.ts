/** Colours of the pictures by name, for light and dark. The style sheet of the pages has the same. */
const COLOURS = {
  light: {
    paper: "#fffdf9",
    ink: "#1b1b1b",
    soft: "#5f5a52",
    rule: "#ddd6c8",
    up: "#b3261e",
    down: "#1a4f8a",
    flat: "#8a8478",
    band: "#f1ebdf",
    past: "#c9c1b1",
    gold: "#8a5a00",
    up4: "#9c1c15",
    up3: "#b8463c",
    up2: "#cf7a6e",
    up1: "#e6b5ab",
    down4: "#12406f",
    down3: "#35689c",
    down2: "#6f97bf",
    down1: "#aec5db",
    still: "#d9d3c7",
    onFull: "#ffffff",
    onPale: "#1b1b1b",
  },
  dark: {
    paper: "#15161a",
    ink: "#ece9e2",
    soft: "#a9a397",
    rule: "#34363d",
    up: "#f5897d",
    down: "#86b8f2",
    flat: "#8b877e",
    band: "#23252b",
    past: "#4c4f58",
    gold: "#e3b04b",
    up4: "#c4392e",
    up3: "#a1352c",
    up2: "#7a302a",
    up1: "#532a28",
    down4: "#2f74bd",
    down3: "#2a5f97",
    down2: "#264a70",
    down1: "#22364d",
    still: "#33353b",
    onFull: "#ffffff",
    onPale: "#ece9e2",
  },
} as const;

/** Families that a file asks for; on a page they are the page's own. */
const FONTS = {
  sans: '"Helvetica Neue",Helvetica,"Liberation Sans",Arial,"Noto Sans KR","Apple SD Gothic Neo","Malgun Gothic","NanumBarunGothic","NanumGothic",sans-serif',
  serif:
    'Charter,"Bitstream Charter",Georgia,"Liberation Serif","Times New Roman","Noto Serif KR","Nanum Myeongjo","NanumBarunGothic",serif',
} as const;

type ColourName = keyof (typeof COLOURS)["light"];

const TILES = (["up", "down"] as const).flatMap((way) =>
  [1, 2, 3, 4].map(
    (step) =>
      `.${way}${step} rect{fill:var(--${way}${step})}.${way}${step} text{fill:var(--${step > 2 ? "onFull" : "onPale"})}`,
  ),
);
const SIZES = Array.from({ length: 13 }, (_, at) => `.t${at + 10}{font-size:${at + 10}px}`);

const RULES = [
  `text{font-family:var(--sans);font-size:13px;fill:var(--ink);font-variant-numeric:tabular-nums}`,
  `.paper{fill:var(--paper)}.ink{fill:var(--ink)}.title{font-family:var(--serif);font-size:24px;font-weight:700}`,
  ".small{font-size:12px;fill:var(--soft)}.strong{font-weight:700}.mark{font-size:12px;font-weight:700}",
  ".halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}",
  `.figure{font-family:var(--serif);font-size:26px}`,
  ".grid{stroke:var(--rule);stroke-width:1}.axis{stroke:var(--soft);stroke-width:1}",
  ".before{stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3}.median{stroke:var(--ink);stroke-width:1;stroke-dasharray:4 3}",
  ".band{fill:var(--band)}.past{fill:var(--past)}.today{fill:var(--ink)}",
  ".line{fill:none;stroke:var(--ink);stroke-width:1.7;stroke-linejoin:round;vector-effect:non-scaling-stroke}",
  ".up{fill:var(--up)}.down{fill:var(--down)}.flat{fill:var(--flat)}",
  ".up-text{fill:var(--up)}.down-text{fill:var(--down)}.flat-text{fill:var(--soft)}",
  ".ring{fill:var(--paper);stroke:var(--soft);stroke-width:2}",
  ".milestone{fill:var(--paper);stroke:var(--gold);stroke-width:2}",
  ".sector{font-size:11px;font-weight:700;fill:var(--soft)}.tile-name{font-weight:600}.still rect{fill:var(--still)}",
  ...TILES,
  ...SIZES,
].join("\n");

/** The style inside a picture that stands by itself. */
export function pictureStyle(theme: keyof typeof COLOURS): string {
  const values = { ...FONTS, ...COLOURS[theme] };
  return RULES.replace(/var\(--(\w+)\)/g, (_, name: keyof typeof values) => values[name]);
}

/** The same for the pages, where the colours follow the theme. */
export function pagePictureStyle(): string {
  const names = Object.keys(COLOURS.light) as ColourName[];
  const colours = names.map((name) => `--${name}:light-dark(${COLOURS.light[name]},${COLOURS.dark[name]})`);
  return `:root{${colours.join(";")}}\n.drawing{${RULES}}\n`;
}
