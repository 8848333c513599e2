import { frozen, merged } from './rows/loosened.ts';
import { PLAN, replaced, SOLUTION, SOLUTION_PATH, STAFF, STAFF_PATH } from './texts.ts';
import type { Valid } from './valid-rows.ts';

// Rules that change honestly: tightening holds at once, a loosening in time or by the way out.

const FROZEN = frozen(SOLUTION);
const NEXT_YEAR = '  - { from: 2027-06-01T00:00, to: 2027-06-04T06:00, reason: odklop }\n';
const JUST_NOW = '2026-12-01T21:10:00Z';

export const RULED: readonly Valid[] = [
  {
    name: 'the rules tightened a moment ago',
    seed: { intervention: PLAN },
    change: ({ repository }) => {
      const text = `${SOLUTION}window: { opens: "21:00", closes: "05:00" }\n`;
      repository.push({ by: 'ana-r', at: JUST_NOW, files: { [SOLUTION_PATH]: text } });
    },
  },
  {
    name: 'the first solution.yml a moment ago',
    seed: { intervention: PLAN, solution: null },
    change: ({ repository }) => {
      repository.push({ by: 'ana-r', at: JUST_NOW, files: { [SOLUTION_PATH]: SOLUTION } });
    },
  },
  {
    name: 'a freeze taken out two working days ago',
    seed: { intervention: PLAN, solution: FROZEN },
    change: ({ repository }) => {
      const at = '2026-11-27T15:00:00Z';
      repository.push({ by: 'ana-r', at, files: { [SOLUTION_PATH]: SOLUTION } });
    },
  },
  {
    name: 'a mistyped freeze put right with the client’s approval',
    seed: { intervention: PLAN, solution: FROZEN },
    change: (base) => merged(base, SOLUTION, 'narocnik-a'),
  },
  {
    name: 'a mistyped freeze put right with the approval of the eZdravje ICT team',
    seed: { intervention: PLAN, solution: FROZEN },
    change: (base) =>
      merged(base, replaced(FROZEN, ['2026-12-04T06:00', '2026-12-01T06:00']), 'ikt-k'),
  },
  {
    name: 'a mistyped freeze put right by the way out, on a server without a record of pushes',
    seed: { intervention: PLAN, solution: null, enterprise: true },
    change: (base) => {
      base.github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 404 });
      merged(base, FROZEN, null, 'druga-r', '2026-11-27T08:00:00Z');
      merged(base, SOLUTION, 'narocnik-a');
    },
  },
  {
    name: 'a comment added to solution.yml',
    seed: { intervention: PLAN },
    change: ({ repository }) => {
      const text = `# Uredila druga-r.\n${SOLUTION}`;
      repository.push({ by: 'druga-r', at: JUST_NOW, files: { [SOLUTION_PATH]: text } });
    },
  },
  {
    name: 'a freeze for another week taken out a moment ago',
    seed: { intervention: PLAN, solution: frozen(SOLUTION, NEXT_YEAR) },
    change: ({ repository }) => {
      repository.push({ by: 'ana-r', at: JUST_NOW, files: { [SOLUTION_PATH]: SOLUTION } });
    },
  },
  {
    name: 'a last day put on the wrong person put right by somebody else',
    seed: {
      intervention: PLAN,
      staff: STAFF.replace(/github: \{([^}]*id: 11[^}]*)\}/, 'github: {$1}\n    left: 2026-11-20'),
    },
    change: ({ repository }) => {
      repository
        .pullRequest({ by: 'druga-r', openedAt: JUST_NOW, files: { [STAFF_PATH]: STAFF } })
        .merge({ by: 'dezurni-m', at: JUST_NOW, method: 'squash' });
    },
  },
];
