import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { request } from '../../src/modes/request.ts';
import { markerPayload, withToken } from '../../src/witness/markers.ts';
import { audienceOf } from '../../src/witness/payload.ts';
import type { ModeResult } from '../../src/modes/mode-result.ts';
import { type Enarocanje, exampleFile, type Seed } from '../support/enarocanje.ts';
import { type ClaimSet, documentedClaims } from '../support/github/issuer.ts';
import { type Behaviour, type FakeSmtp, fakeSmtp } from '../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../support/mail/own-ca.ts';
import { modeInput, replaced, type Scene, seeded } from './announce-scene.ts';

const PATIENCE = { connection: 2_000, greeting: 400, silence: 400, overall: 4_000 };
/** What asking may do, and no more; receipts are read with the repository. */
const ASKING = { contents: 'read', deployments: 'read', issues: 'write' } as const;
const SIGNING = '.github/workflows/request.yml';
const CRPP = '.ezdrav/requests/crpp.yml';
const FILES = {
  [CRPP]: `version: 1
kind: request
subject: Povezava do CRPP
elements:
  - { name: Izvor, value: 10.20.30.4 }
justification: "Brez povezave ni povzetka @mallory <img src=x>."
`,
  '.ezdrav/requests/obrazec.yml':
    'version: 1\nkind: question\nsubject: Obrazec\nquestion: Kateri obrazec?\n',
  '.ezdrav/requests/napaka.yml': 'version: 1\nkind: question\nsubject: Obrazec\n',
};

describe.skipIf(!HAS_OPENSSL)('requests (need openssl)', () => {
  let ca: OwnCa;
  let house: Enarocanje;
  let smtp: FakeSmtp;
  let scene: Scene;

  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());
  afterEach(() => vi.unstubAllEnvs());
  afterEach(async () => {
    house.github.assertLegal();
    await house.github.stop();
    await smtp.close();
  });

  async function stage(seed: Seed = {}): Promise<void> {
    smtp = await fakeSmtp(ca);
    house = await seeded(seed);
    house.repository.push({ files: FILES });
    scene = { enarocanje: house, smtp, tuning: { ca: ca.ca, patience: PATIENCE } };
  }

  function asking(
    wanted: string,
    mail = true,
    more: Readonly<Record<string, string>> = {},
  ): Promise<ModeResult> {
    const server = mail ? { 'smtp-url': smtp.url, 'mail-from': 'gate@hisa.example.si' } : {};
    const inputs = { mode: 'request', request: wanted, ...server, ...more };
    return request(modeInput(house, inputs, ASKING), scene.tuning);
  }

  const issues = () =>
    house.repository.state.issues.filter(({ labels }) => labels.includes('ezdrav-request'));

  const letters: [string, string, readonly string[]][] = [
    ['architecture', 'Osnovni arhitekturni načrti', ['ikt@ezdrav.si']],
    [CRPP, 'Zahtevek: Povezava do CRPP', ['servicedesk@src.si']],
    ['.ezdrav/requests/obrazec.yml', 'Vprašanje: Obrazec', ['servicedesk@src.si', 'ikt@ezdrav.si']],
  ];

  /** What GitHub says of a run of this workflow. */
  function claims(): ClaimSet {
    const known = { repository: 'bolnisnica/enarocanje', repositoryId: 4242 };
    const { tip: sha } = house.repository;
    return documentedClaims({ ...known, sha, run: '70', workflow: SIGNING });
  }

  /** Gives the job `id-token: write`. */
  function grant(): void {
    for (const [name, value] of Object.entries(house.github.issuer.grant(claims()))) {
      vi.stubEnv(name, value);
    }
  }

  function signedBy(body: string, changes: ClaimSet, issue = issues()[0]?.number ?? 0): string {
    const aud = audienceOf('mark', markerPayload(body, issue, '70'));
    return withToken(body, house.github.issuer.sign({ ...claims(), aud, ...changes }));
  }

  function otherWorkflow(): ClaimSet {
    const ref = 'bolnisnica/enarocanje/.github/workflows/build.yml@refs/heads/main';
    return { workflow_ref: ref, job_workflow_ref: ref };
  }

  /** As any workflow of any branch can write it: the same, signed otherwise or not at all. */
  const others: [string, string, (body: string) => string, string, number][] = [
    ['without a signature', 'signed', (body) => withToken(body, null), 'earlier-unknown', 1],
    ['without a signature', 'receipt', (body) => withToken(body, null), 'earlier-unknown', 1],
    ['signed for a branch', 'signed', (body) => signedBy(body, { ref: 'refs/heads/zlo' }), 'sent', 2],
    ['signed for a branch', 'receipt', (body) => signedBy(body, { ref: 'refs/heads/zlo' }), 'sent', 2],
    ['signed for another issue', 'signed', (body) => signedBy(body, {}, 41), 'sent', 2],
    ['signed by another workflow', 'signed', (body) => signedBy(body, otherWorkflow()), 'sent', 2],
    ['with one mark more', 'signed', (body) => `<!-- ezdrav:note:1 -->\n${body}`, 'sent', 2],
    ['on a runner of one’s own', 'signed', (body) => signedBy(body, { runner_environment: 'self-hosted' }), 'earlier-unknown', 1],
  ]; // biome-ignore format: a row a line

  it.each(others)(
    'signed by GitHub, and told once; a record %s, under %s',
    async (_, announcement, forged, then, mails) => {
      const evidence = `evidence:\n  announcement: ${announcement}\n  workflows: [${SIGNING}]\n`;
      await stage({ solution: `${exampleFile('solution.yml')}\n${evidence}` });
      grant();
      expect(await asking(CRPP)).toMatchObject({ exitCode: 0, report: { result: 'sent' } });
      const [comment] = issues()[0]?.comments ?? [];
      if (comment === undefined) throw new Error('no comment');
      expect(comment.body).toMatch(/^<!-- ezdrav:signed:[\w-]+\.[\w-]+\.[\w-]+ -->$/m);
      const again = await asking(CRPP);
      expect(again).toMatchObject({ exitCode: 0, report: { result: 'told' } });
      expect(again.log).not.toContain('GitHub');
      comment.body = forged(comment.body);
      const told = await asking(CRPP);
      expect(told).toMatchObject({ report: { result: then } });
      expect(told.log).toMatch(/GitHub has not signed|GitHub’s signature does not show/);
      expect(smtp.mails).toHaveLength(mails);
      if (then !== 'earlier-unknown') return;
      // The way out is a command.
      expect(told.log).toContain(`send-again: “comment:${comment.id}”`);
      const after = await asking(CRPP, true, { 'send-again': `comment:${comment.id}` });
      expect(after).toMatchObject({ exitCode: 0, report: { result: 'sent' } });
      expect(await asking(CRPP)).toMatchObject({ report: { result: 'told' } });
    },
  );

  it.each([
    ['signed', 'earlier-unknown'],
    ['receipt', 'told'],
  ])('without the permission, under %s', async (announcement, then) => {
    const evidence = `evidence:\n  announcement: ${announcement}\n  workflows: [${SIGNING}]\n`;
    await stage({ solution: `${exampleFile('solution.yml')}\n${evidence}` });
    expect(await asking(CRPP)).toMatchObject({ exitCode: 0, report: { result: 'sent' } });
    expect(await asking(CRPP)).toMatchObject({ report: { result: then } });
    expect(smtp.mails).toHaveLength(1);
  });

  it.each(letters)('%s is sent once, and its issue kept', async (wanted, subject, to) => {
    await stage();
    const result = await asking(wanted);
    expect(result).toMatchObject({ exitCode: 0, report: { result: 'sent' } });
    expect(smtp.mails.map((mail) => mail.to)).toEqual([to]);
    expect((await simpleParser(smtp.mails[0]?.raw ?? '')).subject).toContain(subject);
    expect(issues()).toHaveLength(1);
    expect(await asking(wanted)).toMatchObject({ exitCode: 0, report: { result: 'told' } });
    expect(smtp.mails).toHaveLength(1);
    const outside = (issues()[0]?.body ?? '').replace(/<(code|pre)>.*?<\/\1>/gs, '');
    expect(outside).not.toMatch(/mallory|<img/);
  });

  it('is written down without a mail server, and is not sent', async () => {
    await stage();
    const result = await asking(CRPP, false);
    expect(result).toMatchObject({ exitCode: 1, report: { result: 'by-hand' } });
    const path = /\/\S+\.eml/.exec(result.log)?.[0] ?? '';
    expect((await simpleParser(readFileSync(path, 'utf8'))).text).toContain('Povezava do CRPP');
    expect(issues()).toEqual([]);
  });

  it.each([
    ['550', { data: 550 }, 'not-sent', 'sent'],
    ['a lost connection', { data: 'lost' }, 'unknown', 'earlier-unknown'],
  ] as [string, Behaviour, string, string][])(
    'meets %s: said so, and repeated only where nobody got it',
    async (_name, behaviour, first, second) => {
      await stage();
      smtp.behaviour = behaviour;
      expect(await asking(CRPP)).toMatchObject({ exitCode: 1, report: { result: first } });
      smtp.behaviour = {};
      expect(await asking(CRPP)).toMatchObject({ report: { result: second } });
    },
  );

  it('is sent once where several runs repeat at once what nobody got', async () => {
    await stage();
    smtp.behaviour = { data: 550 };
    await asking(CRPP);
    smtp.behaviour = {};
    const before = smtp.mails.length;
    const runs = await Promise.all([asking(CRPP), asking(CRPP), asking(CRPP)]);
    expect(smtp.mails).toHaveLength(before + 1);
    expect(
      runs.filter(({ report }) => (report as { result: string }).result === 'sent'),
    ).toHaveLength(1);
    expect(await asking(CRPP)).toMatchObject({ exitCode: 0, report: { result: 'told' } });
    expect(
      issues()[0]?.comments.filter(({ body }) => body.includes('ezdrav:letter-sent')),
    ).toHaveLength(1);
  });

  it('is sent again once a person says that it did not arrive, and by no label', async () => {
    await stage();
    smtp.behaviour = { data: 'lost' };
    const { report } = await asking(CRPP);
    const id = (report as { 'message-id': string })['message-id'];
    smtp.behaviour = {};
    const [issue] = issues();
    if (issue !== undefined) issue.labels = [];
    const again = (sendAgain: string) => asking(CRPP, true, { 'send-again': sendAgain });
    expect(await again('<other@hisa.example.si>')).toMatchObject({
      report: { result: 'earlier-unknown', 'message-id': id },
    });
    expect(await again(id)).toMatchObject({ report: { result: 'sent' } });
    expect(await again(id)).toMatchObject({ report: { result: 'told' } });
    expect(
      house.repository.state.issues.filter(
        ({ title }) => title.startsWith('Za') || title.startsWith('Re'),
      ),
    ).toHaveLength(1);
  });

  it('is a question where a person changed the record of its sending', async () => {
    await stage();
    await asking(CRPP);
    const comment = issues()[0]?.comments[0];
    if (comment === undefined) throw new Error('no comment');
    comment.body = 'hvala';
    comment.edits.push({ at: '2026-11-26T09:00:00Z', by: house.github.user('ana-r') });
    const before = smtp.mails.length;
    expect(await asking(CRPP)).toMatchObject({
      exitCode: 1,
      report: { result: 'earlier-unknown' },
    });
    expect(smtp.mails).toHaveLength(before);
  });

  it('boxes that people tick are no doubt', async () => {
    await stage();
    await asking(CRPP);
    const [issue] = issues();
    if (issue === undefined) throw new Error('no issue');
    issue.body = (issue.body ?? '').replace('- [ ]', '- [x]');
    issue.edits.push({ at: '2026-11-26T09:00:00Z', by: house.github.user('ana-r') });
    expect(await asking(CRPP)).toMatchObject({ exitCode: 0, report: { result: 'told' } });
  });

  it.each([
    ['.ezdrav/requests/ni.yml', 'file.missing'],
    ['.ezdrav/requests/napaka.yml', 'file.invalid'],
  ])('%s is refused', async (wanted, code) => {
    await stage();
    expect(await asking(wanted)).toMatchObject({
      exitCode: 1,
      outputs: { decision: 'invalid', 'reason-codes': code },
    });
    expect(smtp.mails).toEqual([]);
  });

  it.each(['', 'request', '../x.yml', '.ezdrav/solution.yml'])(
    '%j is no request',
    async (wanted) => {
      await stage();
      await expect(asking(wanted)).rejects.toMatchObject({ input: 'request' });
    },
  );

  it('names what is missing in solution.yml', async () => {
    await stage({
      solution: replaced(
        exampleFile('solution.yml'),
        '  runtime: Kubernetes 1.33 v okolju eZdravja\n',
        '',
      ),
    });
    const result = await asking('architecture');
    expect(result).toMatchObject({ exitCode: 1, report: { result: 'incomplete' } });
    expect(result.log).toContain('architecture.runtime');
    expect([smtp.mails, issues()]).toEqual([[], []]);
  });

  it('is not hindered by an invalid intervention, but by an invalid solution', async () => {
    await stage({ intervention: 'version: 2\n' });
    expect(await asking('architecture')).toMatchObject({ exitCode: 0 });
    house.repository.push({ files: { '.ezdrav/solution.yml': 'version: 2\n' } });
    expect(await asking(CRPP)).toMatchObject({
      exitCode: 1,
      outputs: { 'reason-codes': 'file.invalid' },
    });
  });

  it.each([
    ['before the mail', 'POST /repos/{owner}/{repo}/issues', 1, 0],
    ['after it', 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', 0, 1],
  ])('GitHub failing %s', async (_name, on, exitCode, mails) => {
    await stage();
    house.github.fault({ on, kind: 500 });
    expect(await asking(CRPP)).toMatchObject({ exitCode });
    expect(smtp.mails).toHaveLength(mails);
  });
});
