/**
 * The one style sheet of the HTML report. Marks differ by line as well as by colour, so that they survive a grey
 * printer; the proof of a figure opens as a slip at the foot of the window on hover and on keyboard focus.
 */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--paper:#fffdf8;--ink:#1b1a17;--soft:#6a655b;--rule:#d9d2c3;--slip:#f4efe3;--ok:#1d6b3a;--near:#0b6a78;--cons:#2f558f;--un:#77716a;--inc:#9a5a00;--con:#b3201f;--incbg:#fdeecb;--conbg:#fbdcd8}
@media (prefers-color-scheme:dark){:root{--paper:#16161a;--ink:#e9e6df;--soft:#a39e94;--rule:#3a3942;--slip:#24242b;--ok:#79c796;--near:#6cc5d3;--cons:#9bbcf0;--un:#9b958c;--inc:#f0b45b;--con:#ff8b82;--incbg:#3d2f12;--conbg:#451d1b}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.62 Georgia,"Noto Serif","Noto Serif KR","Nanum Myeongjo",serif}
main{max-width:42rem;margin:0 auto;padding:2rem 1.25rem 9rem}
header{border-top:4px double var(--ink);border-bottom:1px solid var(--rule);padding:.7rem 0 1rem;margin-bottom:1.5rem}
.kicker,h2,.tally,.legend,.slip,figcaption,footer{font-family:"Helvetica Neue",Arial,"Noto Sans","Noto Sans KR",sans-serif}
.kicker{margin:0;font-size:.72rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft)}
h1{margin:.3rem 0 0;font-size:1.75rem;line-height:1.2;font-weight:700;overflow-wrap:anywhere}
h2{margin:2.2rem 0 .7rem;padding-top:.5rem;border-top:1px solid var(--ink);font-size:.78rem;letter-spacing:.08em;text-transform:uppercase}
.verdict{margin:.8rem 0 0;font-size:1.05rem}
figure{margin:1.2rem 0 0}
.bar{display:block;width:100%;height:14px}
.tally,.legend{list-style:none;margin:.6rem 0 0;padding:0;font-size:.8rem;color:var(--soft)}
.tally{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem}
.tally b{color:var(--ink);font-variant-numeric:tabular-nums}
.legend{display:grid;grid-template-columns:max-content 1fr;gap:.35rem .9rem}
.story p{margin:0 0 1rem;white-space:pre-line;overflow-wrap:anywhere}
.f{cursor:help;font-variant-numeric:tabular-nums;text-underline-offset:.2em;text-decoration-thickness:2px;border-radius:2px}
.f sup{font:600 .62em/1 Arial,sans-serif;margin-left:.1em}
.f:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.confirmed{text-decoration:underline solid var(--ok)}.confirmed sup,.s-confirmed{color:var(--ok)}
.near{text-decoration:underline double var(--near)}.near sup,.s-near{color:var(--near)}
.consistent{text-decoration:underline solid 1px var(--cons)}.consistent sup,.s-consistent{color:var(--cons)}
.unchecked{text-decoration:underline dotted var(--un)}.unchecked sup,.s-unchecked{color:var(--un)}
.inconsistent{text-decoration:underline wavy var(--inc);background:var(--incbg);font-weight:700}.inconsistent sup,.s-inconsistent{color:var(--inc)}
.contradicted{text-decoration:line-through var(--con);background:var(--conbg);font-weight:700}.contradicted sup,.s-contradicted{color:var(--con)}
rect.confirmed{fill:var(--ok)}rect.near{fill:var(--near)}rect.consistent{fill:var(--cons)}rect.unchecked{fill:var(--un)}rect.inconsistent{fill:var(--inc)}rect.contradicted{fill:var(--con)}
.slip{visibility:hidden;position:fixed;z-index:2;left:0;right:0;bottom:0;padding:.9rem max(1.25rem,calc(50vw - 20rem));background:var(--slip);color:var(--ink);border-top:3px solid var(--ink);font-size:.86rem;line-height:1.5;font-weight:400;text-align:left;white-space:normal}
.f:hover .slip,.f:focus .slip{visibility:visible}
.slip b,.slip span{display:block}
ol.problems{padding-left:1.4rem;margin:0}
ol.problems li{margin-bottom:.9rem;overflow-wrap:anywhere}
.notes{padding-left:1.2rem;margin:0;color:var(--soft);font-size:.92rem}
footer{margin-top:2.5rem;padding-top:.6rem;border-top:1px solid var(--rule);font-size:.78rem;color:var(--soft)}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb}body{font-size:10.5pt}main{max-width:none;padding:0}.slip{display:none}h2{break-after:avoid}ol.problems li{break-inside:avoid}.f,rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

/** SHA-256 of the style sheet in base64, for the page's content security policy; a test holds the two together. */
export const REPORT_STYLE_DIGEST = "KLUpSNzS4bUMNueh9AxBay6k0CDBOLnXrOkRvEHjMf0=";
