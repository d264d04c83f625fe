/** Style of a story page: a column of text that prints well, light and dark, with a Korean font stack. */
export const PAGE_STYLE = `
:root{--ink:#1b1b1b;--paper:#fffdf9;--soft:#6a655d;--rule:#d9d3c7;--link:#1a4f8a;--up:#b3261e;--down:#1a4f8a;--flat:#a59f93}
@media (prefers-color-scheme:dark){:root{--ink:#e9e6df;--paper:#16171a;--soft:#a39d92;--rule:#3a3b40;--link:#8fbcf5;--up:#f28b82;--down:#8fbcf5;--flat:#77736b}}
*{box-sizing:border-box}
html{color-scheme:light dark}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,"Noto Serif","Times New Roman",serif}
:lang(ko) body,body:lang(ko){font-family:"Noto Serif KR","Nanum Myeongjo","NanumMyeongjo","Apple SD Gothic Neo","Malgun Gothic","NanumGothic",serif;word-break:keep-all;overflow-wrap:anywhere;line-break:strict}
main{max-width:42rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
.flash{font:600 .8125rem/1.4 ui-sans-serif,system-ui,"Noto Sans KR",sans-serif;letter-spacing:.02em;color:var(--soft);border-top:3px solid var(--ink);padding-top:.6rem;margin:0}
h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0 1.25rem;text-wrap:balance}
p{margin:0 0 1em}
article a{color:inherit;text-decoration:underline dotted var(--link);text-underline-offset:.18em}
a:hover,a:focus-visible{color:var(--link);text-decoration-style:solid}
a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1.25rem;margin:0 0 1.5rem;padding:.9rem 0;border-block:1px solid var(--rule)}
figure{margin:0;align-self:end}
figcaption,.proofs{font:.8125rem/1.5 ui-sans-serif,system-ui,"Noto Sans KR","Malgun Gothic",sans-serif;color:var(--soft)}
.whole{white-space:nowrap}
svg{display:block;width:100%;height:auto}
.line polyline{fill:none;stroke:var(--ink);stroke-width:1.6;stroke-linejoin:round}
.line circle{fill:var(--up)}
.up{fill:var(--up)}.down{fill:var(--down)}.flat{fill:var(--flat)}
.proofs{border-top:1px solid var(--rule);margin-top:2.5rem;padding-top:1rem}
.proofs h2{font-size:.9375rem;color:var(--ink);margin:0 0 .5rem}
.proofs ol{padding-left:2rem;margin:0}
.proofs li{margin:0 0 .7rem;overflow-wrap:anywhere}
.proofs li:target{background:color-mix(in srgb,var(--link) 14%,transparent);outline:6px solid color-mix(in srgb,var(--link) 14%,transparent)}
.proofs code{color:var(--ink)}
.proofs a{color:var(--link)}
.back{text-decoration:none}
@media print{:root{--ink:#000;--paper:#fff;--soft:#444;--rule:#bbb;--link:#000}main{max-width:none;padding:0}.back{display:none}.proofs li{break-inside:avoid}}
`.trim();
