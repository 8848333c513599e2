import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ActionRun, runAction } from '../support/action.ts';
import { type Enarocanje, enarocanje, exampleFile } from '../support/enarocanje.ts';
import { type FakeSmtp, fakeSmtp } from '../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../support/mail/own-ca.ts';
import { CLOSING, job } from '../modes/close-scene.ts';

// What close and request recorded in their comments, changed by a person in the browser: the author stays,
// and nothing that it says counts. It is a question with its way out, neither silence nor a second letter.

vi.setConfig({ testTimeout: 120_000 });

const ASKING = { contents: 'read', deployments: 'read', issues: 'write' } as const;
const CRPP = '.ezdrav/requests/crpp.yml';
const REQUEST = `version: 1
kind: request
subject: Povezava do CRPP
elements:
  - { name: Izvor, value: 10.20.30.4 }
justification: Brez povezave ni povzetka. Vprašanja na servicedesk@src.si ali ikt@ezdrav.si.
`;

describe.skipIf(!HAS_OPENSSL)('a mark that a person edited (needs openssl)', () => {
  let ca: OwnCa;
  let smtp: FakeSmtp;
  let house: Enarocanje;

  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());
  beforeEach(async () => {
    smtp = await fakeSmtp(ca);
    house = await enarocanje({
      intervention: exampleFile('intervention.yml'),
      now: '2026-12-01T22:35:00Z',
      files: { [CRPP]: REQUEST },
    });
    job(house);
  });
  afterEach(async () => {
    house.github.assertLegal();
    await house.github.stop();
    await smtp.close();
  });

  function run(
    mode: 'close' | 'request',
    more: Readonly<Record<string, string>> = {},
    mail = true,
  ): Promise<ActionRun> {
    const permissions = mode === 'close' ? CLOSING : ASKING;
    const token = house.github.addToken(`${mode}-token`, { permissions });
    const server = { 'smtp-url': smtp.url, 'mail-from': 'gate@hisa.example.si' };
    const wanted = mode === 'request' ? { request: CRPP } : {};
    const onMain = { GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'workflow_dispatch' };
    return runAction({
      inputs: { mode, token, ...wanted, ...(mail && server), ...more },
      env: {
        ...house.env,
        NODE_EXTRA_CA_CERTS: ca.caFile,
        ...(mode === 'request' && onMain),
      },
    });
  }

  /** The comment in which the mode keeps its record. */
  function edit(label: string, change: (body: string) => string): void {
    const issue = house.repository.state.issues.find(({ labels }) => labels.includes(label));
    const comment = issue?.comments.find(({ body }) => body.includes('<!-- ezdrav:'));
    if (comment === undefined) throw new Error('no comment of ours');
    comment.body = change(comment.body);
    comment.edits.push({ at: '2026-12-01T22:40:00Z', by: house.github.user('bor-k') });
  }

  const named = ({ stdout }: ActionRun): string => {
    const [, letter = ''] = /send-again: “(comment:\d+)”/.exec(stdout) ?? [];
    return letter;
  };

  test.each<[string, (body: string) => string]>([
    ['into the record of a report that was sent', (body) => body.replace('report:none:', 'report:sent:')],
    ['into one that is under way', (body) => body.replace(/report:none:(\S+)/, 'report:begun:$1:2026-12-01T22:34:00Z')],
    ['so that nothing is left', () => 'hvala!'],
    ['by a word', (body) => `${body}\nhvala!`],
  ])('close, edited %s', async (_, change) => {
    expect((await run('close', {}, false)).exitCode).toBe(0);
    edit('ezdrav-announcement', change);
    const asked = await run('close');
    expect([asked.exitCode, asked.report['closing-report'], smtp.mails]).toEqual([1, 'earlier-unknown', []]);
    expect((await run('close', { 'send-again': named(asked) })).report['closing-report']).toBe('sent');
    expect((await run('close')).report['closing-report']).toBe('already');
    expect(smtp.mails).toHaveLength(1);
  }); // biome-ignore format: a row a line

  test('close takes over no course of a run that a person wrote there', async () => {
    await run('close', {}, false);
    edit('ezdrav-announcement', (body) => body.replaceAll('22:31:00Z', '21:20:00Z'));
    const { outcome } = (await run('close', {}, false)).report as unknown as {
      readonly outcome: { readonly 'ended-at': string };
    };
    expect(outcome['ended-at']).toBe('2026-12-01T22:31:00Z');
  });

  test.each<[string, (body: string) => string]>([
    ['so that it was never sent', (body) => body.replace(/:sent/g, ':failed')],
    ['so that nothing is left', () => 'hvala!'],
    ['by a word', (body) => `${body}\nhvala!`],
  ])('request, edited %s', async (_, change) => {
    expect((await run('request')).report['result']).toBe('sent');
    edit('ezdrav-request', change);
    const asked = await run('request');
    expect([asked.exitCode, asked.report['result']]).toEqual([1, 'earlier-unknown']);
    expect(smtp.mails).toHaveLength(1);
    const again = await run('request', { 'send-again': named(asked) });
    expect([again.report['result'], smtp.mails.length]).toEqual(['sent', 2]);
    expect((await run('request')).report['result']).toBe('told');
    expect(smtp.mails).toHaveLength(2);
  });

  test('no label decides: taken off, nothing is sent or reported twice', async () => {
    await run('request');
    await run('close');
    for (const issue of house.repository.state.issues) issue.labels = [];
    expect((await run('request')).report['result']).toBe('told');
    expect((await run('close')).report['closing-report']).toBe('already');
    expect(smtp.mails).toHaveLength(2);
  });

  test('addresses that the product itself prescribes are no personal data, and stand in the letter', async () => {
    expect((await run('request')).exitCode).toBe(0);
    const { text = '' } = await simpleParser(smtp.mails[0]?.raw ?? '');
    expect(text).toContain('servicedesk@src.si ali ikt@ezdrav.si');
  });

  test('anybody else’s address is refused, and nothing is sent', async () => {
    const files = { [CRPP]: REQUEST.replace('ikt@ezdrav.si', 'ana.novak@hisa.example.si') };
    house.repository.push({ files });
    const refused = await run('request');
    expect([refused.exitCode, smtp.mails]).toEqual([1, []]);
    expect(refused.stdout).toContain('file.personal-data');
  });
});

describe.skipIf(!HAS_OPENSSL)('downtime that nobody announced (needs openssl)', () => {
  const QUIET = exampleFile('intervention.yml').replace('downtime: true', 'downtime: false');
  const outcome = (minutes: number): string =>
    `${QUIET}outcome: { started-at: 2026-12-01T22:04, ended-at: 2026-12-01T23:10, result: completed, downtime-minutes: ${minutes} }\n`;

  async function closed(
    minutes: number,
    language: 'en' | 'sl',
    look: (run: ActionRun, letter: string, issue: string) => void,
  ): Promise<void> {
    const ca = ownCa();
    const smtp = await fakeSmtp(ca);
    const house = await enarocanje({ intervention: QUIET, now: '2026-12-01T22:35:00Z' });
    try {
      job(house);
      house.repository.push({
        at: '2026-12-02T06:00:00Z',
        files: { '.ezdrav/intervention.yml': outcome(minutes) },
      });
      house.github.setNow('2026-12-02T06:10:00Z');
      const run = await runAction({
        inputs: {
          mode: 'close',
          language,
          intervention: '.ezdrav/intervention.yml',
          token: house.github.addToken('close', { permissions: CLOSING }),
          'smtp-url': smtp.url,
          'mail-from': 'gate@hisa.example.si',
        },
        env: {
          ...house.env,
          NODE_EXTRA_CA_CERTS: ca.caFile,
          GITHUB_REF: 'refs/heads/main',
          GITHUB_EVENT_NAME: 'workflow_dispatch',
        },
      });
      const letter = await simpleParser(smtp.mails[0]?.raw ?? '');
      const issue = house.repository.state.issues
        .filter(({ labels }) => labels.includes('ezdrav-announcement'))
        .flatMap(({ body, comments }) => [body ?? '', ...comments.map((one) => one.body)])
        .join('\n');
      look(run, letter.text ?? '', issue);
      house.github.assertLegal();
    } finally {
      await house.github.stop();
      await smtp.close();
      ca.remove();
    }
  }

  test.each(['en', 'sl'] as const)(
    'letter, issue, log, summary and JSON agree (%s)',
    async (language) => {
      await closed(40, language, (run, letter, issue) => {
        const words = language === 'en' ? /downtime/i : /izpad/i;
        expect(letter).toMatch(/izpada, ki ni bil najavljen|nenajavljen/);
        for (const said of [run.stdout, run.summary, issue]) {
          expect(said).toMatch(words);
          expect(said).toContain('40');
          expect(said).not.toMatch(/Within the announced slot\.|V najavljenem terminu\./);
        }
        expect(JSON.stringify(run.report)).toContain('undeclared-downtime');
      });
    },
  );

  test('none of them speaks of it where there was none', async () => {
    await closed(0, 'sl', (run, letter, issue) => {
      expect([letter, issue, run.stdout].join()).not.toMatch(/ni bil najavljen|nenajavljen/);
      expect(JSON.stringify(run.report)).not.toContain('undeclared-downtime');
    });
  });
});
