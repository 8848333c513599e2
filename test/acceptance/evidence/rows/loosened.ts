import type { Enarocanje } from '../../../support/enarocanje.ts';
import type { Row } from '../judging.ts';
import { commented, BOTH } from '../scenes.ts';
import {
  demanding,
  PLAN,
  PLAN_PATH,
  replaced,
  SOLUTION,
  SOLUTION_PATH,
  STAFF,
  STAFF_PATH,
  UNAPPROVED,
  URGENT,
  URGENT_NOW,
  VERIFIED,
  naming,
  UNNAMED,
} from '../texts.ts';

/** Twenty minutes before the run, on the evening of the night itself. */
const JUST_NOW = '2026-12-01T21:10:00Z';
const FREEZE = '  - { from: 2026-11-30T00:00, to: 2026-12-04T06:00, reason: odklop }\n';
/** The rules with one more freeze, over the night of the run. */
export function frozen(rules: string, freeze = FREEZE): string {
  return replaced(rules, ['freezes:\n', `freezes:\n${freeze}`]);
}
const FROZEN = frozen(SOLUTION);
const FRIEND = VERIFIED.replace(/approvers:\n(?: {2}.*\n)+/, (list) =>
  list.replaceAll(/id: 900[12]/g, 'id: 7001').replace('id: 7001', 'id: 7002'),
);

const rules = (
  { repository }: Enarocanje,
  text: string | null,
  more: { readonly at?: string; readonly by?: string; readonly path?: string } = {},
): void => {
  const { at = JUST_NOW, by = 'ana-r', path = SOLUTION_PATH } = more;
  repository.push({ by, at, files: { [path]: text } });
};

const denied = { decision: 'deny' } as const;

export const LOOSENED: readonly Row[] = [
  {
    ...denied,
    name: 'the freeze taken out',
    seed: { intervention: PLAN, solution: FROZEN },
    codes: ['rules.loosened', 'freeze.active'],
    change: (base) => rules(base, SOLUTION),
  },
  {
    ...denied,
    name: 'the freeze taken out on the last working day but one',
    seed: { intervention: PLAN, solution: FROZEN },
    codes: ['rules.loosened', 'freeze.active'],
    change: (base) => rules(base, SOLUTION, { at: '2026-11-30T07:00:00Z' }),
  },
  {
    ...denied,
    name: 'the freeze shortened',
    seed: { intervention: PLAN, solution: FROZEN },
    codes: ['rules.loosened', 'freeze.active'],
    change: (base) => rules(base, replaced(FROZEN, ['2026-12-04T06:00', '2026-12-01T22:00'])),
  },
  {
    ...denied,
    name: 'the whole file deleted, and its freeze with it',
    seed: { intervention: PLAN, solution: FROZEN },
    codes: ['rules.loosened', 'freeze.active'],
    change: (base) => rules(base, null),
  },
  {
    ...denied,
    name: 'the freeze made invalid for a while, then taken out',
    seed: { intervention: PLAN, solution: FROZEN },
    codes: ['rules.loosened', 'freeze.active'],
    change: (base) => {
      rules(base, 'version: 7\n', { at: '2026-11-27T07:00:00Z' });
      rules(base, SOLUTION);
    },
  },
  {
    ...denied,
    name: 'the freeze taken out by a force push',
    seed: { intervention: PLAN, solution: FROZEN },
    codes: [
      'rules.loosened',
      'lead-time.too-short',
      'approval.before-announcement',
      'freeze.active',
    ],
    change: ({ repository }) =>
      repository.push({
        by: 'ana-r',
        at: JUST_NOW,
        force: true,
        files: { [SOLUTION_PATH]: SOLUTION, [PLAN_PATH]: PLAN, [STAFF_PATH]: STAFF },
      }),
  },
  {
    ...denied,
    name: 'the freeze taken out by a merge, on a server without a record of pushes',
    seed: { intervention: PLAN, solution: null, enterprise: true },
    codes: ['rules.loosened', 'freeze.active'],
    change: (base) => {
      base.github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 404 });
      merged(base, FROZEN, null, 'druga-r', '2026-11-27T08:00:00Z');
      merged(base, SOLUTION, null);
    },
  },
  {
    ...denied,
    name: 'a friend made approver',
    seed: { intervention: UNAPPROVED, solution: VERIFIED },
    codes: ['rules.loosened', 'approval.client-missing', 'approval.ezdrav-ict-missing'],
    change: (base) => {
      base.github.user('prijatelj-1', { id: 7001 });
      base.github.user('prijatelj-2', { id: 7002 });
      commented(base, [{ by: 'prijatelj-1' }, { by: 'prijatelj-2' }]);
      rules(base, FRIEND);
    },
  },
  {
    ...denied,
    name: 'verified approvals no longer demanded',
    seed: { intervention: PLAN, solution: VERIFIED },
    codes: ['rules.loosened', 'approval.client-missing', 'approval.ezdrav-ict-missing'],
    change: (base) => rules(base, SOLUTION),
  },
  {
    ...denied,
    name: 'a receipt no longer demanded',
    seed: { intervention: PLAN, solution: demanding('announcement: receipt') },
    codes: ['rules.loosened', 'announcement.missing'],
    change: (base) => rules(base, SOLUTION),
  },
  {
    ...denied,
    name: 'another custodian named',
    seed: {
      intervention: replaced(PLAN, ['skrbnik.enarocanje@example.si', 'znanec@example.si']),
    },
    codes: ['rules.loosened', 'announcement.recipient-missing'],
    change: (base) =>
      rules(base, SOLUTION.replaceAll('skrbnik.enarocanje@example.si', 'znanec@example.si')),
  },
  {
    ...denied,
    name: 'the window widened again',
    seed: {
      intervention: PLAN,
      solution: `${SOLUTION}window: { opens: "23:00", closes: "06:00" }\n`,
    },
    codes: ['rules.loosened', 'schedule.outside-window'],
    change: (base) => rules(base, SOLUTION),
  },
  {
    ...denied,
    name: 'the stricter lead time given up',
    seed: {
      intervention: PLAN,
      landed: '2026-11-27T08:00:00Z',
      solution: `${SOLUTION}calendar: { lead-time: full-days }\n`,
    },
    codes: ['rules.loosened', 'lead-time.too-short'],
    change: (base) => rules(base, SOLUTION),
  },
  {
    ...denied,
    name: 'an environment of production called a test',
    seed: {
      intervention: naming(replaced(UNNAMED, ['environment: production', 'environment: test'])),
      solution: `${SOLUTION}environments: { production: [production, eu-prod-1] }\n`,
    },
    run: { environment: 'eu-prod-1' },
    codes: ['rules.loosened', 'target.environment-mismatch'],
    change: (base) =>
      rules(base, `${SOLUTION}environments: { production: [production], test: [eu-prod-1] }\n`),
  },
  {
    ...denied,
    name: 'the roster deleted',
    seed: { intervention: PLAN, staff: replaced(STAFF, ['id: 11', 'id: 99']) },
    codes: ['rules.loosened', 'staff.unknown'],
    change: (base) => rules(base, null, { path: STAFF_PATH }),
  },
  {
    ...denied,
    name: 'his own last day taken out by him who starts',
    seed: { intervention: PLAN, staff: left(STAFF) },
    codes: ['rules.loosened', 'staff.departed'],
    change: (base) => rules(base, STAFF, { path: STAFF_PATH }),
  },
  {
    ...denied,
    name: 'the list of urgent authorities deleted',
    seed: { intervention: URGENT, solution: authorising(8001), now: URGENT_NOW },
    codes: ['rules.loosened', 'urgent.not-authorised'],
    change: (base) => {
      base.github.user('vodja-m', { id: 8001 });
      rules(base, SOLUTION.replace(/^urgent-authorities:.*\n/m, ''), {
        at: '2026-11-26T09:30:00Z',
      });
    },
  },
  {
    ...denied,
    name: 'a loosening approved by the one who starts',
    seed: { intervention: PLAN, solution: frozen(authorising(11)) },
    codes: ['rules.loosened', 'freeze.active'],
    change: (base) => merged(base, authorising(11), 'ana-r'),
  },
  {
    ...denied,
    name: 'a loosening approved by somebody whom it lists itself',
    seed: { intervention: PLAN, solution: FROZEN },
    codes: ['rules.loosened', 'freeze.active'],
    change: (base) => {
      base.github.user('prijatelj-1', { id: 7001 });
      merged(base, authorising(7001), 'prijatelj-1');
    },
  },
  {
    ...denied,
    name: 'a loosening approved by its author',
    seed: { intervention: PLAN, solution: FROZEN },
    codes: ['rules.loosened', 'freeze.active'],
    change: (base) => merged(base, SOLUTION, 'narocnik-a', 'narocnik-a'),
  },
  {
    ...denied,
    name: 'approvals of old, and the demand given up between them',
    seed: { intervention: UNAPPROVED, solution: frozen(VERIFIED) },
    codes: ['rules.loosened', 'freeze.active'],
    change: (base) => {
      commented(base, BOTH);
      rules(base, VERIFIED);
    },
  },
];

function left(roster: string): string {
  return roster.replace(/github: \{([^}]*id: 11[^}]*)\}/, 'github: {$1}\n    left: 2026-11-20');
}

function authorising(id: number): string {
  return SOLUTION.replace(
    /^urgent-authorities:.*$/m,
    `urgent-authorities: [{ login: nekdo-${id}, id: ${id} }]`,
  );
}

/** The rules changed by a pull request that somebody approved at its head. */
export function merged(
  { repository }: Enarocanje,
  text: string,
  approver: string | null,
  author = 'druga-r',
  at = JUST_NOW,
): void {
  const pull = repository.pullRequest({
    by: author,
    openedAt: at,
    files: { [SOLUTION_PATH]: text },
  });
  if (approver !== null) pull.review({ by: approver, at });
  pull.merge({ by: 'dezurni-m', at, method: 'squash' });
}
