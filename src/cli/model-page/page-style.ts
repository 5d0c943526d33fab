/** How the page of a model report looks: on a screen, light and dark, and on paper; contrast at least 4.5 to 1. */

export const PAGE_STYLE = `
:root {
  color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --ground: #fff; --panel: #f6f8fa;
  --then: #9aa7b5; --now: #0a53a8; --alert: #a11d16; --warn: #7a4a00; --good: #0b5c2b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6edf3; --soft: #9ba7b4; --line: #3d444d; --ground: #0d1117; --panel: #161b22;
    --then: #6e7985; --now: #6cb1ff; --alert: #ff8f86; --warn: #e3b341; --good: #6fdd8b;
  }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--ground); font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
h1 { font-size: 1.9rem; margin: 1.6rem 0 .2rem; line-height: 1.2; }
h2 { font-size: 1.45rem; margin: 2.8rem 0 .6rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); overflow-wrap: anywhere; }
h3 { font-size: 1.15rem; margin: 2rem 0 .4rem; }
a { color: var(--now); }
a:focus-visible, summary:focus-visible { outline: 3px solid #f0a020; outline-offset: 2px; }
.hash { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .86em; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1rem; }
caption { text-align: left; color: var(--soft); padding: .2rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .55rem; text-align: left; vertical-align: top; }
th { background: var(--panel); font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.scroll { overflow-x: auto; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
figure { margin: .8rem 0 1rem; }
figcaption { font-weight: 600; margin-bottom: .2rem; }
svg { display: block; width: 100%; height: auto; max-width: 56rem; font: 12px system-ui, "DejaVu Sans", sans-serif; }
svg text { fill: var(--soft); }
svg text.name { fill: var(--ink); }
.axis { stroke: var(--line); stroke-width: 1; }
.limit { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 4 3; }
.then { fill: var(--then); }
.now, .same { fill: var(--now); }
.moved { fill: var(--warn); } .other { fill: var(--alert); } .few, .none { fill: var(--then); }
.reach { stroke: var(--now); stroke-width: 2; }
.reach.then { stroke: var(--soft); }
.reading-other { color: var(--alert); font-weight: 600; }
.reading-moved { color: var(--warn); font-weight: 600; }
.small { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 0 1.5rem; }
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .2rem 0; color: var(--soft); font-size: .9rem; }
.key svg { display: inline; width: .8rem; height: .8rem; vertical-align: -.05rem; }
.warning { border-left: 6px solid var(--alert); padding: .4rem .8rem; background: var(--panel); }
footer { color: var(--soft); margin-top: 3rem; padding-bottom: 2rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } .small { grid-template-columns: 1fr; } }
@media print {
  @page { margin: 16mm 14mm; }
  :root {
    --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --ground: #fff; --panel: #f6f8fa;
    --then: #9aa7b5; --now: #0a53a8; --alert: #a11d16; --warn: #7a4a00; --good: #0b5c2b;
  }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  figure, tr, .key { break-inside: avoid; }
  h2, h3, figcaption { break-after: avoid; }
  svg, th { print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`;
