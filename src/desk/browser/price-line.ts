import { AreaSeries, createChart, type Time } from "lightweight-charts";

/** Puts a chart to move about in over the still picture of the same closes. */
export async function drawPriceLine(place: HTMLElement): Promise<void> {
  const reply = await fetch(place.dataset.csv ?? "");
  if (!reply.ok) return;
  const rows = (await reply.text())
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));
  const holder = document.createElement("div");
  holder.className = "live-chart";
  holder.setAttribute("aria-hidden", "true");
  place.append(holder);
  const chart = createChart(holder, {
    autoSize: true,
    // The mark would bring a style element of its own; the page's foot names the library instead.
    layout: {
      attributionLogo: false,
      background: { color: "transparent" },
      fontFamily: getComputedStyle(document.body).fontFamily,
      fontSize: 12,
    },
    rightPriceScale: { borderVisible: false },
    timeScale: { borderVisible: false, fixLeftEdge: true, fixRightEdge: true },
    handleScroll: { mouseWheel: false, vertTouchDrag: false },
    handleScale: { mouseWheel: false },
    localization: {
      locale: document.documentElement.lang,
      priceFormatter: (level: number) =>
        level.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    },
  });
  const series = chart.addSeries(AreaSeries, { lineWidth: 2, priceLineVisible: false });
  series.setData(rows.map(([day = "", close = ""]) => ({ time: day as Time, value: Number(close) })));
  chart.timeScale().fitContent();
  const paint = () => {
    const colour = (name: string) => probe(place, name);
    chart.applyOptions({
      layout: { textColor: colour("--soft") },
      grid: { vertLines: { visible: false }, horzLines: { color: colour("--rule") } },
      crosshair: { vertLine: { color: colour("--soft") }, horzLine: { color: colour("--soft") } },
    });
    series.applyOptions({
      lineColor: colour("--ink"),
      topColor: faded(colour("--ink"), 0.14),
      bottomColor: faded(colour("--ink"), 0),
    });
  };
  paint();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  place.classList.add("is-live");
}

/** The colour a custom property comes to here and now, as rgb. */
function probe(place: HTMLElement, name: string): string {
  const element = document.createElement("span");
  element.style.color = `var(${name})`;
  place.append(element);
  const { color } = getComputedStyle(element);
  element.remove();
  return color;
}

function faded(colour: string, opacity: number): string {
  const [red = "0", green = "0", blue = "0"] = colour.match(/[\d.]+/g) ?? [];
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`;
}
