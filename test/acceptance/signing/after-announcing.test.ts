import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ANNOUNCED_AT, FILE, PLAN, replaced } from '../../modes/announce-scene.ts';
import type { ActionRun } from '../../support/action.ts';
import { enarocanje } from '../../support/enarocanje.ts';
import { hurried } from '../../support/hurried.ts';
import { fakeSmtp } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import { demanding, WORKFLOW } from './scene.ts';
import { type Night, step, type StepName } from './steps.ts';

// What the built action says and sends in the days after an announcement, where a signature is demanded and
// something fails in between: the next run makes up for it, once.

vi.setConfig({ testTimeout: 120_000 });

const CLIENT = 'narocnik@bolnisnica.example';
const ICT = 'ikt@ezdrav.example';
const SOLUTION = demanding('signed', `  workflows: [${WORKFLOW}]`).replace(
  /^approvers:\n(?: .*\n)*/m,
  `approvers:\n  client: [{ email: ${CLIENT} }]\n  ezdrav-ict: [{ email: ${ICT} }]\n`,
);
const CHANGED = replaced(PLAN, 'downtime: true', 'downtime: false');

describe.skipIf(!HAS_OPENSSL)('after the announcement (needs openssl)', () => {
  let ca: OwnCa;
  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());

  const run = (night: Night, name: StepName, at: string): Promise<ActionRun> =>
    step(night, name, at, { signs: true, env: hurried() });

  /** A plan that was announced. */
  async function announced(story: (night: Night) => Promise<void>): Promise<void> {
    const smtp = await fakeSmtp(ca);
    const house = await enarocanje({ solution: SOLUTION, intervention: PLAN, now: ANNOUNCED_AT });
    const night = { house, smtp, ca };
    try {
      expect((await run(night, 'announce', ANNOUNCED_AT)).exitCode).toBe(0);
      await story(night);
      house.github.assertLegal();
    } finally {
      await smtp.close();
      await house.github.stop();
    }
  }

  const comments = ({ house }: Night): readonly string[] =>
    house.repository.state.issues.flatMap((issue) => issue.comments.map(({ body }) => body));
  const remindersOf = ({ report }: ActionRun): readonly unknown[] => {
    const [one] = report['interventions'] as readonly { readonly reminders: readonly object[] }[];
    return (one?.reminders ?? []).map((each) => ('result' in each ? each.result : null));
  };

  test('reminders the server refuses while nothing is signed go out with the next run', () =>
    announced(async (night) => {
      const { house, smtp } = night;
      smtp.behaviour = {
        data: 451,
        before: async (reached) => {
          if (reached === 'mail') house.github.fault({ on: 'oidc token', kind: 403 });
        },
      };
      const ran = await run(night, 'remind', '2026-11-30T08:17:00Z');
      // The second cannot be claimed any more.
      expect([ran.exitCode, remindersOf(ran)]).toEqual([1, ['not-sent', 'failed']]);
      expect(comments(night)).toEqual([]);
      house.github.clearFaults();
      smtp.behaviour = {};
      const again = await run(night, 'remind', '2026-11-30T08:47:00Z');
      expect([again.exitCode, remindersOf(again)]).toEqual([0, ['sent', 'sent']]);
      const taken = smtp.mails.filter(({ accepted }) => accepted).slice(1);
      expect(taken.map(({ to }) => to)).toEqual([[CLIENT], [ICT]]);
      const third = await run(night, 'remind', '2026-11-30T09:17:00Z');
      expect(remindersOf(third)).toEqual(['told', 'told']);
    }));

  test('that approvals are void is said by the next run where GitHub refused it, and once', () =>
    announced(async (night) => {
      const { house, smtp } = night;
      house.github.setNow('2026-11-26T10:00:00Z');
      house.repository.push({ files: { [FILE]: CHANGED } });
      const on = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      house.github.fault({ on, kind: 502 });
      const ran = await run(night, 'announce', '2026-11-26T10:05:00Z');
      expect([ran.exitCode, ran.stdout.includes('could not be updated')]).toEqual([0, true]);
      expect(comments(night)).toEqual([]);
      house.github.clearFaults();
      for (const at of ['2026-11-26T11:00:00Z', '2026-11-26T12:00:00Z']) {
        expect((await run(night, 'announce', at)).exitCode).toBe(0);
        expect(comments(night)).toHaveLength(1);
      }
      const [said = ''] = comments(night);
      expect(said).toContain('void');
      expect(said).toContain('<!-- ezdrav:signed:');
      expect(smtp.mails).toHaveLength(2);
    }));
});
