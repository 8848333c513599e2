import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActionRun, runAction } from '../../support/action.ts';
import { type Enarocanje, enarocanje, type Seed } from '../../support/enarocanje.ts';
import { type FakeSmtp, fakeSmtp } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import { ANNOUNCING, PLAN, receipts, URGENT_PLAN } from '../../modes/announce-scene.ts';
import { frozen, merged } from '../evidence/rows/loosened.ts';
import { replaced, SOLUTION, SOLUTION_PATH, UNAPPROVED, VERIFIED } from '../evidence/texts.ts';

// Announce sends nothing that the gate refuses because the rules were loosened a moment before, on the
// built action. What holds by itself, or was let go by somebody independent, is sent as ever.

const LANDED = '2026-11-26T08:20:00Z';
const NOW = '2026-11-26T10:00:00Z';
const JUST_NOW = '2026-11-26T09:50:00Z';
/** Over the day on which the urgent intervention is announced. */
const TODAY =
  '  - { from: 2026-11-25T00:00, to: 2026-11-28T06:00, reason: odklop, urgent: denied }\n';
/** Over the night of the planned one. */
const NIGHT = '  - { from: 2026-11-30T00:00, to: 2026-12-04T06:00, reason: odklop }\n';
const FROZEN = frozen(SOLUTION, TODAY);
const AUTHORISED = SOLUTION.replace(
  /^urgent-authorities:.*$/m,
  'urgent-authorities: [{ login: vodja-m, id: 8001 }]',
);
const FREE = SOLUTION.replace(/^urgent-authorities:.*\n/m, '');
/** Approved in writing, not by telephone. */
const WRITTEN = replaced(
  URGENT_PLAN,
  ['reference: telefon', 'reference: SD-2026-118402'],
  ['reference: telefon', 'reference: SD-2026-118402#3'],
);
/** Announcing where reviews may be read as well. */
const REVIEWS = { ...ANNOUNCING, 'pull-requests': 'read' } as const;

interface Row {
  readonly name: string;
  readonly seed: Seed;
  readonly change?: (base: Enarocanje) => void;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly now?: string;
  readonly event?: 'push' | 'schedule';
}

const urgent = (solution: string): Seed => ({
  intervention: URGENT_PLAN,
  solution,
  event: 'push',
  landed: LANDED,
});

const rules = ({ repository }: Enarocanje, text: string | null, at = JUST_NOW): void => {
  repository.push({ by: 'ana-r', at, files: { [SOLUTION_PATH]: text } });
};

const REFUSED: readonly (Row & { readonly codes: readonly string[] })[] = [
  {
    name: 'an urgent one, its freeze taken out',
    seed: urgent(FROZEN),
    change: (base) => rules(base, SOLUTION),
    codes: ['rules.loosened', 'freeze.active'],
  },
  {
    name: 'an urgent one, its freeze shortened',
    seed: urgent(FROZEN),
    change: (base) => rules(base, replaced(FROZEN, ['2026-11-28T06:00', '2026-11-26T10:30'])),
    codes: ['rules.loosened', 'freeze.active'],
  },
  {
    name: 'an urgent one, the freeze let through urgent work',
    seed: urgent(FROZEN),
    change: (base) => rules(base, replaced(FROZEN, ['urgent: denied', 'urgent: allowed'])),
    codes: ['rules.loosened', 'freeze.active'],
  },
  {
    name: 'an urgent one, the whole file of rules deleted',
    seed: urgent(FROZEN),
    change: (base) => rules(base, null),
    codes: ['rules.loosened', 'freeze.active', 'urgent.recipient-missing'],
  },
  {
    name: 'an urgent one, the list of authorities deleted',
    seed: urgent(AUTHORISED),
    change: (base) => {
      base.github.user('vodja-m', { id: 8001 });
      rules(base, FREE);
    },
    codes: ['rules.loosened', 'urgent.not-authorised'],
  },
  {
    name: 'an urgent one, verified approvals no longer demanded',
    seed: { ...urgent(VERIFIED), intervention: WRITTEN },
    change: (base) => rules(base, SOLUTION),
    codes: ['rules.loosened', 'approval.client-missing', 'approval.ezdrav-ict-missing'],
  },
  {
    name: 'an urgent one, the loosening approved by its author',
    seed: urgent(FROZEN),
    change: (base) => merged(base, SOLUTION, 'narocnik-a', 'narocnik-a', JUST_NOW),
    codes: ['rules.loosened', 'freeze.active'],
  },
  {
    name: 'an urgent one, the loosening approved, and reviews cannot be read',
    seed: urgent(FROZEN),
    change: (base) => merged(base, SOLUTION, 'narocnik-a', 'druga-r', JUST_NOW),
    permissions: ANNOUNCING,
    codes: ['rules.loosened', 'freeze.active', 'api.forbidden'],
  },
];

const ALLOWED: readonly Row[] = [
  { name: 'an urgent one, nothing changed', seed: urgent(SOLUTION) },
  {
    name: 'an urgent one, the loosening approved by an approver who had no part in it',
    seed: urgent(FROZEN),
    change: (base) => merged(base, SOLUTION, 'narocnik-a', 'druga-r', JUST_NOW),
  },
  {
    name: 'an urgent one, the freeze taken out a week before',
    seed: { ...urgent(FROZEN), landed: '2026-11-18T08:20:00Z' },
    change: (base) => rules(base, SOLUTION, '2026-11-20T09:00:00Z'),
  },
  {
    name: 'an urgent one, the rules made stricter just now',
    seed: urgent(SOLUTION),
    change: (base) => rules(base, frozen(SOLUTION, NIGHT)),
  },
  {
    name: 'an urgent one approved by telephone, verified approvals no longer demanded',
    seed: urgent(VERIFIED),
    change: (base) => rules(base, SOLUTION),
  },
  {
    name: 'an urgent one, another freeze taken out',
    seed: urgent(frozen(SOLUTION, NIGHT)),
    change: (base) => rules(base, SOLUTION),
  },
  {
    name: 'a planned one, whose freeze was taken out just now: it holds by the night',
    seed: { intervention: PLAN, solution: frozen(SOLUTION, NIGHT), landed: LANDED },
    change: (base) => rules(base, SOLUTION),
  },
];

describe
  .skipIf(!HAS_OPENSSL)
  .concurrent('announcing by rules loosened just now (needs openssl)', () => {
    let ca: OwnCa;

    beforeAll(() => {
      ca = ownCa();
    });
    afterAll(() => ca.remove());

    async function announced(
      { seed, change, permissions = REVIEWS, now = NOW, event = 'push' }: Row,
      look: (run: ActionRun, base: Enarocanje, smtp: FakeSmtp) => void,
    ): Promise<void> {
      const smtp = await fakeSmtp(ca);
      const base = await enarocanje({ now, ...seed });
      try {
        change?.(base);
        base.repository.run({ id: 70, event, workflow: '.github/workflows/announce.yml' });
        const run = await runAction({
          inputs: {
            mode: 'announce',
            token: base.github.addToken('announce', { permissions }),
            'smtp-url': smtp.url,
            'mail-from': 'gate@hisa.example.si',
          },
          env: {
            ...base.env,
            NODE_EXTRA_CA_CERTS: ca.caFile,
            GITHUB_REF: 'refs/heads/main',
            GITHUB_EVENT_NAME: event,
            GITHUB_RUN_ID: '70',
          },
        });
        look(run, base, smtp);
        base.github.assertLegal();
      } finally {
        await base.github.stop();
        await smtp.close();
      }
    }

    test.each(REFUSED)('nothing is sent: $name', async ({ codes, ...row }) => {
      await announced(row, (run, base, smtp) => {
        expect(run.outputs['reason-codes']?.split(',')).toEqual(codes);
        expect([run.exitCode, smtp.mails, receipts(base)]).toEqual([1, [], []]);
        // The way out is told: when it holds by itself, and who could have let it go at once.
        expect(run.stdout).toContain('two working days');
      });
    });

    test.each(ALLOWED)('sent: $name', async (row) => {
      await announced(row, (run, base, smtp) => {
        expect(run.exitCode, run.stdout).toBe(0);
        expect(smtp.mails).toHaveLength(1);
        expect(receipts(base)).toMatchObject([{ states: ['success'] }]);
      });
    });

    // On Monday morning, the day before the slot, with an announcement of Thursday and no answer.
    const MONDAY = {
      name: '',
      event: 'schedule',
      now: '2026-11-30T08:05:00Z',
      seed: { intervention: UNAPPROVED, solution: frozen(SOLUTION, NIGHT) },
    } as const;

    test('nobody is reminded of what rules loosened just now still refuse', async () => {
      const change = (base: Enarocanje): void => rules(base, SOLUTION, '2026-11-30T08:00:00Z');
      await announced({ ...MONDAY, change }, (run, _, smtp) =>
        expect(smtp.mails, run.stdout).toEqual([]),
      );
    });

    test('both parties are reminded where the freeze was taken out in good time', async () => {
      const change = (base: Enarocanje): void => rules(base, SOLUTION, '2026-11-26T09:00:00Z');
      await announced({ ...MONDAY, change }, (run, _, smtp) =>
        expect(smtp.mails, run.stdout).toHaveLength(2),
      );
    });
  });
