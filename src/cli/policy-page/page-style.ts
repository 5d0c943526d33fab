/** How the page of a policy looks, on a screen and on paper; contrast at least 4.5 to 1. */

export const PAGE_STYLE = `
:root {
  color-scheme: light; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --ground: #fff; --panel: #f6f8fa;
  --link: #0a53a8; --alert: #8c1d18;
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body { margin: 0; color: var(--ink); background: var(--ground); font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
a { color: var(--link); }
a:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid #f0a020; outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem; z-index: 3; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
h1 { font-size: 1.9rem; margin: 1.6rem 0 .2rem; line-height: 1.2; }
h2 { font-size: 1.45rem; margin: 2.6rem 0 .6rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.15rem; margin: 2rem 0 .4rem; }
h4 { font-size: 1rem; margin: 0; font-family: ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
nav ul { columns: 18rem; padding-left: 1.2rem; margin: .4rem 0; }
nav h2 { margin-top: 1.2rem; }
code, .hash { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .86em; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1rem; }
caption { text-align: left; color: var(--soft); padding: .2rem 0; }
th, td { border: 1px solid var(--line); padding: .35rem .55rem; text-align: left; vertical-align: top; }
th { background: var(--panel); font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
.rule { border: 1px solid var(--line); border-radius: 6px; padding: .7rem 1rem; margin: .9rem 0; }
.rule.restricted { border-left: 6px solid var(--alert); }
.rule header { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: baseline; max-width: none; padding: 0; }
.rule th { white-space: nowrap; }
.rule p { margin: .35rem 0; }
.tag { font-size: .82rem; border: 1px solid var(--line); border-radius: 999px; padding: 0 .6rem; background: var(--panel); }
.tag.restricted { color: #fff; background: var(--alert); border-color: var(--alert); }
pre {
  background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: .5rem .7rem; margin: .4rem 0;
  white-space: pre-wrap; overflow-wrap: anywhere;
}
.cel .text { color: #0b5c2b; }
.cel .number { color: #7a3e00; }
.cel .word { color: #8c1d18; font-weight: 600; }
.cel .call { color: #5b2aa0; }
.cel .element { color: #0a4a8c; }
.cel .operator { color: #1b1f24; font-weight: 600; }
.bands { margin: .5rem 0 .9rem; max-width: 42rem; }
.bands figcaption { color: var(--soft); }
.bands svg { width: 100%; height: auto; display: block; }
.band { stroke: #fff; stroke-width: 2; }
.band-0 { fill: #dcefe1; } .band-1 { fill: #fdeebf; } .band-2 { fill: #fbd5a5; } .band-3 { fill: #f3b3ac; } .band-4 { fill: #e59a9a; }
.band-name { font: 600 13px system-ui, "DejaVu Sans", sans-serif; fill: #1b1f24; }
.band-from { font: 12px system-ui, "DejaVu Sans", sans-serif; fill: #57606a; }
.filter {
  position: sticky; top: 0; z-index: 2; background: var(--ground); border-bottom: 1px solid var(--line);
  padding: .6rem 0; display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center;
}
.filter input, .filter select { font: inherit; padding: .3rem .5rem; border: 1px solid #8c959f; border-radius: 4px; }
.filter input { min-width: 18rem; }
[hidden] { display: none !important; }
footer { color: var(--soft); margin-top: 3rem; padding-bottom: 2rem; }
@media (max-width: 40rem) {
  dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } .filter input { min-width: 0; width: 100%; };
}
@media print {
  @page { margin: 18mm 15mm; }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  .filter, .skip { display: none; }
  .rule, figure, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .tag.restricted { color: var(--alert); background: none; }
  .band, th, pre { print-color-adjust: exact; }
}
`;
