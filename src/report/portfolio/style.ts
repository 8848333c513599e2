import type { PageLook } from '../html-page.ts';

export const PORTFOLIO_LOOK: PageLook = {
  width: 70,
  light: `--night: #d8dee6;
  --refused: #b3261e; --open: #8a4b00; --unknown: #6d28d9; --ready: #116329; --draft: #59636e;`,
  dark: `--night: #2d343d;
    --refused: #ff8a80; --open: #ffb066; --unknown: #d2b4ff; --ready: #5fdd6f; --draft: #b7c0ca;`,
  rules: `
h2 { margin: 1.75rem 0 .5rem; font-size: 1.2rem; }
h3 { margin: 1.25rem 0 .5rem; font-size: 1rem; }
h4 { margin: .5rem 0 0; font-size: 1rem; }
p { margin: .2rem 0; }
ul { margin: .4rem 0 0; padding-left: 1.1rem; }
li { margin: .2rem 0; }
.attention { font-weight: 600; }
main > .soft { margin-top: 1.75rem; }
.wants, .conflicts { margin-top: 1.25rem; padding: .8rem 1rem 1rem; border: 1px solid var(--edge); border-left: 5px solid var(--refused); border-radius: 8px; background: var(--card); }
.wants { border-left-color: var(--unknown); }
.wants h2, .conflicts h2 { margin: 0; font-size: 1rem; }
.cards { display: grid; gap: .8rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); }
.card { --tone: var(--draft); }
.card.refused { --tone: var(--refused); } .card.open { --tone: var(--open); }
.card.unknown { --tone: var(--unknown); } .card.ready { --tone: var(--ready); }
.card.withdrawn .hours, .card.withdrawn h4 { text-decoration: line-through; }
.card ul { font-size: .95rem; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .1rem .8rem; margin: 0 0 .4rem; }
.hours { font-size: 1.15rem; font-weight: 700; }
.state { color: var(--tone); font-weight: 600; }
.track { display: block; }
rect.night { fill: var(--night); }
rect.slot { fill: var(--tone); }
`,
};
