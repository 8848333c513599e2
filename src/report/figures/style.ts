/** The page's only style sheet. Colours once for light, once for dark; nothing from elsewhere. */
export const FIGURES_STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --edge: #d1d9e0; --text: #1f2328; --soft: #59636e;
  --planned: #2f62ad; --urgent: #b34700; --rolled-back: #6d28d9; --announced: #8a94a0; --actual: #2f62ad;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --edge: #3d444d; --text: #f0f6fc; --soft: #a3adb8;
    --planned: #86b0ee; --urgent: #ffb066; --rolled-back: #d2b4ff; --announced: #8a94a0; --actual: #86b0ee;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1 { margin: 0 0 .35rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }
p { margin: .35rem 0; }
code { font: inherit; }
.soft, .definition { color: var(--soft); font-size: .9rem; }
table { width: 100%; border-collapse: collapse; margin-top: 1.25rem; }
td, th { padding: .5rem .6rem .5rem 0; border-bottom: 1px solid var(--edge); text-align: left; vertical-align: top; font-weight: 400; }
tbody th { width: 62%; }
.name { font-weight: 600; }
.dora { margin-left: .4rem; padding: 0 .35rem; border: 1px solid var(--edge); border-radius: 1rem; color: var(--soft); font-size: .75rem; }
.definition, .from { display: block; }
.from { color: var(--soft); font-size: .9rem; }
.value { font-weight: 600; }
.charts { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); margin-top: 1.25rem; }
figure { margin: 0; min-width: 0; }
figcaption { font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .3rem 0; padding: 0; list-style: none; color: var(--soft); font-size: .9rem; }
.legend li { display: flex; align-items: center; gap: .4rem; }
.scroll { overflow-x: auto; }
svg { display: block; }
svg text { fill: var(--text); font-size: 11px; text-anchor: middle; }
.ground { stroke: var(--edge); }
rect.planned { fill: var(--planned); } rect.urgent { fill: var(--urgent); } rect.rolled-back { fill: var(--rolled-back); }
rect.announced { fill: var(--announced); } rect.actual { fill: var(--actual); }
@media (max-width: 30rem) { tbody th { width: 55%; } }
@media print { body { max-width: none; padding: 0; } * { print-color-adjust: exact; } }
`;
