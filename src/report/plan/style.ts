import type { PageLook } from '../html-page.ts';

export const PLAN_LOOK: PageLook = {
  width: 70,
  light: `--off: #f7efe2; --grid: #d1d9e0;
  --window: #cfe1fb; --downtime: #86b0ee; --slot: #6d28d9; --urgent: #b34700;
  --now: #cf222e; --earliest: #116329; --count: #116329; --on-count: #ffffff; --hatch: #59636e;`,
  dark: `--off: #2b2417; --grid: #3d444d;
    --window: #1d3557; --downtime: #2f62ad; --slot: #d2b4ff; --urgent: #ffb066;
    --now: #ff8a80; --earliest: #5fdd6f; --count: #5fdd6f; --on-count: #0d1117; --hatch: #b7c0ca;`,
  rules: `
p { margin: 0; }
.cards { display: grid; gap: 1rem; margin: 1.5rem 0; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
.card h2 { margin: 0; font-size: 1rem; font-weight: 600; }
.card .answer { font-size: 1.2rem; font-weight: 700; line-height: 1.35; }
.whole { white-space: nowrap; }
.card .answer:first-of-type { margin-top: .3rem; }
.card .note { margin-top: .3rem; color: var(--soft); }
.card.withdrawn .answer { text-decoration: line-through; }
.earliest { --tone: var(--earliest); }
.slot { --tone: var(--slot); }
.urgent { --tone: var(--urgent); }
.withdrawn, .clock, .freeze, .last-day { --tone: var(--soft); }
.now { --tone: var(--now); }
thead th { padding: .2rem .6rem; color: var(--soft); font-size: .85rem; vertical-align: bottom; }
.month th { padding: 1.1rem .6rem .35rem; font-weight: 700; border-bottom: 1px solid var(--edge); }
.day > * { padding: .3rem .6rem; border-bottom: 1px solid var(--edge); vertical-align: middle; }
.day.off > * { background: var(--off); }
.day th { white-space: nowrap; }
.date { display: block; font-weight: 600; line-height: 1.3; }
.day.today .date { color: var(--now); }
.kind { display: block; max-width: 13rem; color: var(--soft); font-size: .85rem; line-height: 1.25; white-space: normal; }
.picture { width: 54%; }
.night { overflow: visible; background: linear-gradient(var(--grid), var(--grid)) 75% 0 / 1px 100% no-repeat, linear-gradient(var(--grid), var(--grid)) 25% 0 / 1px 100% no-repeat; }
.hours { overflow: visible; }
.hours text { fill: var(--soft); font-size: .8rem; text-anchor: middle; }
rect.window { fill: var(--window); }
rect.downtime { fill: var(--downtime); }
rect.slot { fill: var(--slot); }
rect.urgent { fill: var(--urgent); }
rect.withdrawn { fill: none; stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 4 3; }
rect.freeze { fill: url(#frozen); }
rect.clocks { fill: url(#shifted); }
rect.off { fill: var(--off); stroke: var(--edge); }
.hatch { stroke: var(--hatch); stroke-width: 1.2; }
.dots { fill: var(--page); }
line.now { stroke: var(--now); stroke-width: 3; }
line.earliest { stroke: var(--earliest); stroke-width: 4; }
circle.count { fill: var(--count); }
text.count { fill: var(--on-count); font-size: 13px; font-weight: 700; text-anchor: middle; dominant-baseline: central; }
.remarks { width: 30%; font-size: .9rem; line-height: 1.35; overflow-wrap: anywhere; }
.remark { display: block; padding-left: .6rem; border-left: 4px solid var(--tone); }
.remark + .remark { margin-top: .2rem; }
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.defs { position: absolute; width: 0; height: 0; }
@media (max-width: 46rem) {
  table, thead, tbody { display: block; }
  tr { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
  .day > *, .month > * { border: 0; }
  .day { border-bottom: 1px solid var(--edge); padding: .3rem 0; }
  .day.off { background: var(--off); }
  .day > th { grid-area: 1 / 1; }
  .day > .remarks { grid-area: 1 / 2; width: auto; }
  .day > .picture, thead .picture { grid-column: 1 / -1; width: auto; padding: .15rem .8rem; }
  .month > th { grid-column: 1 / -1; }
  .whole { white-space: normal; }
  thead th:not(.picture) { display: none; }
}
`,
};
