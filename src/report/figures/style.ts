import type { PageLook } from '../html-page.ts';

export const FIGURES_LOOK: PageLook = {
  width: 62,
  light:
    '--planned: #2f62ad; --urgent: #b34700; --rolled-back: #6d28d9; --announced: #8a94a0; --actual: #2f62ad;',
  dark: '--planned: #86b0ee; --urgent: #ffb066; --rolled-back: #d2b4ff; --announced: #8a94a0; --actual: #86b0ee;',
  rules: `
h2 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }
p { margin: .35rem 0; }
table { margin-top: 1.25rem; }
td, th { padding: .5rem .6rem .5rem 0; border-bottom: 1px solid var(--edge); vertical-align: top; }
th, td:nth-child(2) { font-weight: 600; }
td:nth-child(3) { color: var(--soft); font-size: .9rem; }
.charts { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); margin-top: 1.25rem; }
figure { margin: 0; min-width: 0; }
figcaption { font-weight: 600; }
.scroll { overflow-x: auto; }
svg text { fill: var(--text); font-size: 11px; text-anchor: middle; }
.ground { stroke: var(--edge); }
rect.planned { fill: var(--planned); } rect.urgent { fill: var(--urgent); } rect.rolled-back { fill: var(--rolled-back); }
rect.announced { fill: var(--announced); } rect.actual { fill: var(--actual); }
`,
};
