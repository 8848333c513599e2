import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ModeResult } from '../../src/modes/mode-result.ts';
import { reviewedIn, saidMarker } from '../../src/outcome/review-markers.ts';
import { markerPayload, tokensIn, withToken } from '../../src/witness/markers.ts';
import { audienceOf } from '../../src/witness/payload.ts';
import { type Enarocanje, exampleFile } from '../support/enarocanje.ts';
import { type ClaimSet, documentedClaims } from '../support/github/issuer.ts';
import { type FakeSmtp, fakeSmtp } from '../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../support/mail/own-ca.ts';
import { saidIn } from '../support/said.ts';
import { announcing, FILE, issues, PLAN, replaced, type Scene, seeded } from './announce-scene.ts';
import { closing, job } from './close-scene.ts';

const ANNOUNCE = '.github/workflows/announce.yml';
const CLOSE = '.github/workflows/close.yml';
const BUILD = '.github/workflows/build.yml';
const BOT = 'github-actions[bot]';
const PLANNED = exampleFile('intervention.yml');
const NIGHT = '2026-12-02T05:20:00Z';
const OUTCOME =
  'outcome: { started-at: 2026-12-01T22:04:10+01:00, ended-at: 2026-12-02T06:07:30+01:00, result: completed }\n';
const NOT_SIGNED = 'GitHub has not signed';

const rules = (announcement: string): string =>
  `${exampleFile('solution.yml')}\nevidence:\n  announcement: ${announcement}\n  workflows: [${ANNOUNCE}, ${CLOSE}]\n`;
const workflow = (path: string, ref = 'refs/heads/main'): ClaimSet => {
  const whole = `bolnisnica/enarocanje/${path}@${ref}`;
  return { workflow_ref: whole, job_workflow_ref: whole };
};

/** How another workflow signs what it writes as our bot; null: not at all. */
type Forgery = {
  readonly claims?: ClaimSet;
  readonly issue?: number;
  readonly more?: string;
} | null;

const SIGNED: readonly [string, Forgery][] = [
  ['of a branch', { claims: { ref: 'refs/heads/zlo', ...workflow(ANNOUNCE, 'refs/heads/zlo') } }],
  ['of a tag called like the branch', { claims: { ref: 'refs/tags/main' } }],
  ['of a pull_request_target', { claims: { event_name: 'pull_request_target' } }],
  ['of a fork', { claims: { repository: 'zlo/enarocanje', repository_id: '666' } }],
  ['of a workflow that is not listed', { claims: workflow(BUILD) }],
  ['for another audience', { claims: { aud: 'sts.amazonaws.com' } }],
  ['by another issuer', { claims: { iss: 'https://token.actions.zlo.example' } }],
  ['copied from another issue', { issue: 41 }],
  ['signed before a mark was added', { more: '<!-- ezdrav:note:1 -->\n' }],
]; // biome-ignore format: a row a line
const FORGED: readonly [string, Forgery][] = [['without a signature', null], ...SIGNED];

describe.skipIf(!HAS_OPENSSL)('marks in our issues (need openssl)', () => {
  let ca: OwnCa;
  let house: Enarocanje;
  let smtp: FakeSmtp;
  let scene: Scene;

  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());
  beforeEach(async () => {
    smtp = await fakeSmtp(ca);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    house.github.assertLegal();
    await house.github.stop();
    await smtp.close();
  });

  async function stage(announcement: string, intervention = PLAN): Promise<void> {
    house = await seeded({ intervention, solution: rules(announcement) });
    scene = { enarocanje: house, smtp, tuning: { ca: ca.ca } };
  }

  function claims(run: string, path: string): ClaimSet {
    const { tip: sha } = house.repository;
    const known = { repository: 'bolnisnica/enarocanje', repositoryId: 4242, sha };
    return documentedClaims({ ...known, run, workflow: path });
  }

  function grant(run = '70', path = ANNOUNCE): void {
    const access = house.github.issuer.grant(claims(run, path));
    for (const [name, value] of Object.entries(access)) vi.stubEnv(name, value);
  }

  /** A text with what another workflow makes of our signature. */
  function forged(text: string, issue: number, forgery: Forgery): string {
    const bare = withToken(text, null);
    if (forgery === null) return bare;
    const { more = '', claims: changes = {} } = forgery;
    const aud = audienceOf('mark', markerPayload(bare, forgery.issue ?? issue, '70'));
    const token = house.github.issuer.sign({ ...claims('70', ANNOUNCE), aud, ...changes });
    return withToken(`${more}${bare}`, token);
  }

  function only() {
    const [issue, ...more] = issues(house);
    if (issue === undefined || more.length > 0) throw new Error('no issue, or several');
    return issue;
  }

  const comment = (body: string): void =>
    void house.repository.existing(only().number).comment({ by: BOT, body });
  const bearing = (marker: string): number =>
    only().comments.filter(({ body }) => body.includes(marker)).length;

  describe('announce', () => {
    const CHANGED = replaced(PLAN, 'start: 2026-12-01T22:00', 'start: 2026-12-01T22:30');

    /** Announced; then the plan is another, of which nobody has been told yet. */
    async function announced(announcement: string): Promise<void> {
      await stage(announcement);
      await announcing(scene);
      house.github.setNow('2026-11-26T09:00:00Z');
    }

    function change(files: string): void {
      house.repository.push({ by: 'dezurni-m', files: { [FILE]: files } });
    }

    /** The marker of the comment that our own run would write. */
    async function markOf(kind: 'changed' | 'withdrawn'): Promise<string> {
      const { readIntervention } = await import('../../src/records/intervention.ts');
      const text = kind === 'changed' ? CHANGED : replaced(PLAN, 'planned', 'withdrawn');
      change(text);
      const reading = readIntervention(FILE, new TextEncoder().encode(text));
      if (!reading.ok) throw new Error('no plan');
      return `<!-- ezdrav:${kind}:${reading.planDigest} -->`;
    }

    it('signs its issue and its comments once, and has nothing to say of them afterwards', async () => {
      vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', '');
      await stage('signed');
      grant();
      expect((await announcing(scene)).exitCode).toBe(0);
      const marker = await markOf('changed');
      house.github.setNow('2026-11-26T09:00:00Z');
      expect((await announcing(scene)).exitCode).toBe(0);
      expect(bearing(marker)).toBe(1);
      const texts = [only().body ?? '', ...only().comments.map(({ body }) => body)];
      expect(texts.map((text) => tokensIn(text).length)).toEqual(texts.map(() => 1));
      // A person ticks a box; nothing of ours is written anew.
      only().body = (only().body ?? '').replace('- [ ]', '- [x]');
      only().edits.push({ at: '2026-11-26T09:00:30Z', by: house.github.user('ana-r') });
      house.github.issuer.rotate();
      const again = await announcing(scene);
      expect([again.exitCode, bearing(marker), only().body?.includes('- [x]')]).toEqual([
        0,
        1,
        true,
      ]);
      expect(again.log).not.toContain(NOT_SIGNED);
    });

    it('warns of no comment about something else that a run of a tag, which cannot sign, wrote', async () => {
      await stage('signed');
      grant();
      await announcing(scene);
      const digest = `sha256:${'a'.repeat(64)}`;
      comment(`<!-- ezdrav:verdict:POSEG-2026-041:${digest}:${'b'.repeat(64)}:1/1 -->\n`);
      house.github.setNow('2026-11-26T09:00:00Z');
      const marker = await markOf('changed');
      const ran = await announcing(scene);
      expect([ran.exitCode, bearing(marker)]).toEqual([0, 1]);
      expect(ran.log).not.toContain(NOT_SIGNED);
    });

    it.each(FORGED)('a plan said to be void %s: said by us, once', async (_, forgery) => {
      await stage('signed');
      grant();
      await announcing(scene);
      house.github.setNow('2026-11-26T09:00:00Z');
      const marker = await markOf('changed');
      comment(forged(`${marker}\n\nVse je v redu.\n`, only().number, forgery));
      const ran = await announcing(scene);
      expect([ran.exitCode, bearing(marker)]).toEqual([0, 2]);
      expect(ran.log).toContain(
        `${NOT_SIGNED} for this repository what is recorded in #${only().number}`,
      );
      await announcing(scene);
      expect(bearing(marker)).toBe(2);
    });

    it.each(FORGED)(
      'a withdrawal said %s: said by us, and the issue closed',
      async (_, forgery) => {
        await stage('signed');
        grant();
        await announcing(scene);
        house.github.setNow('2026-11-26T09:00:00Z');
        const marker = await markOf('withdrawn');
        comment(forged(`${marker}\n`, only().number, forgery));
        await announcing(scene);
        expect([bearing(marker), only().state]).toEqual([2, 'closed']);
      },
    );

    it.each(FORGED)('an issue rewritten %s: ours again', async (_, forgery) => {
      await stage('signed');
      grant();
      await announcing(scene);
      const issue = only();
      const other = (issue.body ?? '').replace(/^## .*$/m, '## Odobreno.');
      issue.body = forged(`${other}\nOdobrite kar vse.\n`, issue.number, forgery);
      const ran = await announcing(scene);
      expect(issue.body).not.toContain('Odobrite kar vse');
      expect(tokensIn(issue.body ?? '')).toHaveLength(1);
      expect(ran.log).toContain(NOT_SIGNED);
      expect((await announcing(scene)).log).not.toContain(NOT_SIGNED);
    });

    it('goes on as before without demand and permission: what says so was said', async () => {
      await announced('receipt');
      const marker = await markOf('changed');
      comment(`${marker}\n`);
      const ran = await announcing(scene);
      expect([ran.exitCode, bearing(marker)]).toEqual([0, 1]);
      expect(ran.log).not.toContain(NOT_SIGNED);
    });

    it('goes on as before where the job may sign and nothing demands it', async () => {
      await announced('receipt');
      grant();
      const marker = await markOf('changed');
      comment(`${marker}\n`);
      expect([(await announcing(scene)).exitCode, bearing(marker)]).toEqual([0, 1]);
    });
  });

  describe('close', () => {
    /** Announced by a run that signs; its outcome stands in the file. */
    async function night(announcement: string): Promise<void> {
      await stage(announcement, PLANNED);
      grant();
      await announcing({ ...scene, smtp: null });
      vi.unstubAllEnvs();
      house.github.setNow(NIGHT);
    }

    function recorded(): void {
      house.repository.push({ files: { [FILE]: `${PLANNED}${OUTCOME}` } });
    }

    const onMain = (
      mail = true,
      more: Readonly<Record<string, string>> = {},
    ): Promise<ModeResult> =>
      closing(
        { ...scene, smtp: mail ? smtp : null },
        { intervention: FILE, ...more },
        'refs/heads/main',
      );
    const said = ({ report }: ModeResult): unknown =>
      (report as Readonly<Record<string, unknown>>)['closing-report'];
    const run = ({ report }: ModeResult): unknown =>
      (report as { readonly outcome: { readonly run: unknown } | null }).outcome?.run;
    const ours = () => {
      const [one] = only().comments.filter(({ body }) => body.includes('ezdrav:closing:'));
      if (one === undefined) throw new Error('no comment');
      return one;
    };

    it('an honest evening under signed: the tag’s run writes, the branch’s reports, once', async () => {
      await night('signed');
      job(house, { completedAt: '2026-12-02T05:07:30Z' });
      const first = await closing({ ...scene, smtp: null });
      expect([first.exitCode, tokensIn(ours().body)]).toEqual([0, []]);
      recorded();
      grant('77', CLOSE);
      const second = await onMain();
      expect([second.exitCode, said(second), smtp.mails.length]).toEqual([0, 'sent', 1]);
      const third = await onMain();
      expect([third.exitCode, said(third), smtp.mails.length]).toEqual([0, 'already', 1]);
    });

    it('a run of a tag that is repeated writes its outcome over the first, also where it is another', async () => {
      await night('signed');
      job(house, { completedAt: '2026-12-02T05:07:30Z' });
      for (const files of [{}, {}, { [FILE]: `${PLANNED}${OUTCOME}` }]) {
        house.repository.push({ files });
        expect((await closing({ ...scene, smtp: null })).exitCode).toBe(0);
        expect(only().comments.filter(({ body }) => body.includes('closing:'))).toHaveLength(1);
      }
    });

    it.each([
      ['first', 0],
      ['second', 1],
    ])('one comment, where GitHub signs nothing of the %s outcome', async (_, written) => {
      await night('signed');
      recorded();
      grant('77', CLOSE);
      if (written > 0) await onMain(false);
      const heal = house.github.fault({ on: 'oidc token', kind: 403, after: 1 });
      expect((await onMain(false)).exitCode).toBe(1);
      heal();
      expect((await onMain(false)).exitCode).toBe(0);
      const outcomes = only().comments.filter(({ body }) => body.includes('closing:'));
      expect(outcomes.map(({ body }) => tokensIn(body).length)).toEqual([1]);
    });

    it.each(SIGNED)('a report said to have been sent %s: it is sent', async (_, forgery) => {
      await night('signed');
      recorded();
      await onMain(false);
      ours().body = forged(
        ours().body.replace('report:none:', 'report:sent:'),
        only().number,
        forgery,
      );
      grant('77', CLOSE);
      const ran = await onMain();
      expect([ran.exitCode, said(ran), smtp.mails.length]).toEqual([0, 'sent', 1]);
      expect(ran.log).toContain(NOT_SIGNED);
    });

    it.each([true, false])(
      'a report said to have been sent, unsigned: a question (permission: %s)',
      async (may) => {
        await night('signed');
        recorded();
        await onMain(false);
        ours().body = ours().body.replace('report:none:', 'report:sent:');
        if (may) grant('77', CLOSE);
        const ran = await onMain();
        expect([ran.exitCode, said(ran), smtp.mails.length]).toEqual([1, 'earlier-unknown', 0]);
        const [, letter = ''] = /send-again: “(comment:\d+)”/.exec(ran.log) ?? [];
        const again = await onMain(true, { 'send-again': letter });
        expect([again.exitCode, said(again), smtp.mails.length]).toEqual([0, 'sent', 1]);
      },
    );

    it.each(FORGED)('a course of the run written %s is not taken over', async (_, forgery) => {
      await night('signed');
      job(house, { completedAt: '2026-12-02T05:07:30Z' });
      await closing({ ...scene, smtp: null });
      ours().body = forged(
        ours().body.replaceAll('05:07:30Z', '00:30:00Z'),
        only().number,
        forgery,
      );
      grant('77', CLOSE);
      const nothing = await onMain();
      expect([run(nothing), smtp.mails.length]).toEqual([undefined, 0]);
      expect(nothing.log).toContain('ezdrav record outcome');
      recorded();
      const ran = await onMain();
      expect([ran.exitCode, said(ran), run(ran)]).toEqual([0, 'sent', null]);
    });

    it.each([true, false])('goes on as before without the demand (permission: %s)', async (may) => {
      await night('receipt');
      job(house, { completedAt: '2026-12-02T05:07:30Z' });
      await closing({ ...scene, smtp: null });
      recorded();
      if (may) grant('77', CLOSE);
      const ran = await onMain();
      expect([ran.exitCode, said(ran)]).toEqual([0, 'sent']);
      expect(run(ran)).toMatchObject({ ending: 'completed' });
      expect(ran.log.includes('every workflow of every branch')).toBe(may);
    });

    it('tells in red that a report went out and GitHub did not sign it', async () => {
      await night('signed');
      recorded();
      grant('77', CLOSE);
      house.github.fault({ on: 'oidc token', kind: 403, after: 2 });
      const ran = await onMain();
      expect([ran.exitCode, said(ran), smtp.mails.length]).toEqual([1, 'sent', 1]);
    });

    it('sends nothing where a signature is demanded and GitHub gives none', async () => {
      await night('signed');
      recorded();
      grant('77', CLOSE);
      house.github.fault({ on: 'oidc token', kind: 403, after: 1 });
      const ran = await onMain();
      expect([ran.exitCode, said(ran), smtp.mails.length]).toEqual([1, 'not-recorded', 0]);
    });
  });

  describe('reviews', () => {
    const RECORDED = '\n\n<!-- ezdrav:review-recorded -->\n';
    const SOON = '2026-12-15T08:17:00Z';
    const review = () => {
      const [issue] = house.repository.state.issues.filter(
        ({ body }) => reviewedIn(body ?? '') !== null,
      );
      if (issue === undefined) throw new Error('no review');
      return issue;
    };
    const reminders = (): number =>
      review().comments.filter(({ body }) => saidIn(body) !== null).length;

    async function asked(announcement: string): Promise<void> {
      await stage(announcement, PLANNED);
      job(house, { completedAt: '2026-12-02T05:07:30Z' });
      house.github.setNow(NIGHT);
      await closing({ ...scene, smtp: null });
      const done = `${PLANNED}${OUTCOME}`;
      house.repository.push({ files: { [FILE]: null, '.ezdrav/done/POSEG-2026-041.yml': done } });
      house.github.setNow(SOON);
    }

    it('reminds once, signed', async () => {
      await asked('signed');
      grant();
      await announcing({ ...scene, smtp: null });
      await announcing({ ...scene, smtp: null });
      expect(review().comments.map(({ body }) => tokensIn(body).length)).toEqual([1]);
    });

    it.each(FORGED)('one said to be recorded %s is asked for', async (_, forgery) => {
      await asked('signed');
      grant();
      const issue = review();
      issue.body = forged(`${(issue.body ?? '').trimEnd()}${RECORDED}`, issue.number, forgery);
      await announcing({ ...scene, smtp: null });
      expect(reminders()).toBe(1);
    });

    it.each(FORGED)('a reminder said %s is said', async (_, forgery) => {
      await asked('signed');
      grant();
      const { number } = review();
      const body = forged(`${saidMarker('soon')}\n`, number, forgery);
      house.repository.existing(number).comment({ by: BOT, body });
      await announcing({ ...scene, smtp: null });
      expect(reminders()).toBe(2);
    });

    it('goes on as before without the demand: a forged record is believed', async () => {
      await asked('receipt');
      const issue = review();
      issue.body = `${(issue.body ?? '').trimEnd()}${RECORDED}`;
      await announcing({ ...scene, smtp: null });
      expect(reminders()).toBe(0);
    });
  });
});
