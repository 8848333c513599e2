import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import { askForKey } from '../../src/dns/key-texts.ts';
import type { CommandArgs } from '../../src/modes/arguments.ts';
import { record } from '../../src/modes/record.ts';
import { readIntervention } from '../../src/records/intervention.ts';
import { type DnsServer, startDns2 } from '../support/dns.ts';
import { exampleFile } from '../support/enarocanje.ts';
import { recordOf, signedByMailauth, signedByNodemailer } from '../support/mail/signing.ts';
import { ICT_KEY, KEY, mailOf, nameOf, NO, TENANT_KEY, YES } from '../witness/mail/mail-scene.ts';

// A saved mail, judged with keys from a real DNS server on loopback, and what then stands in the file.

const FILE = '.ezdrav/intervention.yml';
const APPROVERS = `approvers:
  client: [{ email: narocnik@bolnisnica.example, answers-by-itself: false }]
  ezdrav-ict: [{ email: ikt@ezdrav.example }]
`;
let dns: DnsServer;
beforeAll(async () => {
  const keys = [KEY, ICT_KEY, TENANT_KEY];
  dns = await startDns2(Object.fromEntries(keys.map((key) => [nameOf(key), [recordOf(key)]])));
});
afterAll(() => dns.stop());

let repo = '';
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'record-mail-'));
  mkdirSync(join(repo, '.ezdrav'));
  const solution = exampleFile('solution.yml').replace(/^approvers:\n(?: .*\n)*/m, APPROVERS);
  writeFileSync(join(repo, '.ezdrav/solution.yml'), solution);
  writeFileSync(
    join(repo, FILE),
    exampleFile('intervention.yml').replace(/^approvals:[\s\S]*$/m, ''),
  );
});
afterEach(() => rmSync(repo, { recursive: true }));

async function bring(
  mail: string,
  options: CommandArgs['options'] = {},
  name = 'odgovor.eml',
  kind: 'approval' | 'rejection' = 'approval',
) {
  const path = join(repo, name);
  writeFileSync(path, mail, 'latin1');
  const asked: CommandArgs = {
    options: { repo, yes: true, ...options },
    positionals: [kind, path],
    now: instantOf(Date.parse('2026-11-27T14:00:30+01:00')),
    colour: false,
    columns: 80,
  };
  return record(asked, (signature) => askForKey(signature, { servers: [dns.address] }));
}

function written() {
  const reading = readIntervention(FILE, readFileSync(join(repo, FILE)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.value;
}
const approvals = () => written().approvals;
const refuse = (mail: string, options: CommandArgs['options'] = {}) =>
  bring(mail, options, 'ne.eml', 'rejection');

describe('a good answer', () => {
  test("the client's, signed by nodemailer, and the ICT team's, with Ed25519", async () => {
    const client = await signedByNodemailer(
      { from: 'narocnik@bolnisnica.example', subject: YES, messageId: '<1@bolnisnica.example>' },
      KEY,
    );
    expect((await bring(client)).exitCode).toBe(0);
    const ict = mailOf({ From: 'ikt@ezdrav.example', 'Message-ID': '<2@ezdrav.example>' });
    const told = await bring(await signedByMailauth(ict, ICT_KEY));
    expect(told.exitCode).toBe(0);
    expect(approvals()).toMatchObject({
      client: {
        by: 'client[0] (bolnisnica.example)',
        reference: '<1@bolnisnica.example>',
        plan: YES.split(' ')[2],
      },
      'ezdrav-ict': { by: 'ezdrav-ict[0] (ezdrav.example)', reference: '<2@ezdrav.example>' },
    });
    expect(told.text).toContain('proves the organisation');
  });

  test('of another party than the one that is named is not written', async () => {
    const mail = await signedByMailauth(mailOf(), KEY);
    await expect(bring(mail, { party: 'ezdrav-ict' })).rejects.toMatchObject({
      fault: { kind: 'bad-value', option: 'party' },
    });
    expect(approvals()).toBeUndefined();
  });
});

describe('refused, and nothing is written', () => {
  const rows: readonly [string, () => string | Promise<string>, string, string?][] = [
    ['without a signature', () => mailOf(), 'signature.none'],
    ['of a tenant', () => signedByMailauth(mailOf(), TENANT_KEY), 'signature.tenant'],
    ['of an old key', () => signedByMailauth(mailOf(), { ...KEY, selector: 'old' }), 'key.gone'],
    ['a reply', () => signedByMailauth(mailOf({ Subject: `Re: ${YES}` }), KEY), 'subject.tagged'],
    [
      'of another intervention',
      () => signedByMailauth(mailOf({ Subject: YES.replace('041', '999') }), KEY),
      'subject.other-intervention',
    ],
    ['a no', () => signedByMailauth(mailOf({ Subject: NO }), KEY), 'answer.rejection'],
    ['a no without a signature', () => mailOf({ Subject: NO }), 'answer.rejection,signature.none'],
    ['an Outlook item', () => '\u00D0\u00CF\u0011\u00E0', 'mail.outlook-item', 'odgovor.msg'],
  ];
  test.each(rows)('%s', async (_, mail, codes, name) => {
    const told = await bring(await mail(), { format: 'json' }, name);
    expect(told.exitCode).toBe(1);
    const { refused } = JSON.parse(told.text) as { refused: readonly { code: string }[] };
    expect(refused.map(({ code }) => code).join()).toBe(codes);
    expect(approvals()).toBeUndefined();
  });

  test('from the domain that the house’s own letters come from', async () => {
    mkdirSync(join(repo, '.github/workflows'), { recursive: true });
    const workflow = readFileSync('examples/workflows/announce-on-merge.yml', 'utf8');
    const sending = workflow.replace(/mail-from: .*/, 'mail-from: posegi@bolnisnica.example');
    writeFileSync(join(repo, '.github/workflows/announce.yml'), sending);
    const told = await bring(await signedByMailauth(mailOf(), KEY), { format: 'json' });
    expect(told.exitCode).toBe(1);
    expect(JSON.parse(told.text)).toMatchObject({ refused: [{ code: 'approver.own-house' }] });
    expect(approvals()).toBeUndefined();
  });

  test('in plain words of both languages, with what to do', async () => {
    const mail = await signedByMailauth(mailOf(), TENANT_KEY);
    const english = await bring(mail, { language: 'en' });
    expect(english.text).toContain('mail-domain');
    expect(english.text).toContain('by your word');
    const slovene = await bring(mail, { language: 'sl' });
    expect(slovene.text).toContain('na svojo besedo');
    expect(slovene.text).toContain('»bolnisnicaprimer.onmicrosoft.com«');
  });

  test('a file that is not there', async () => {
    const asked: CommandArgs = {
      options: { repo },
      positionals: ['approval', join(repo, 'ni.eml')],
      now: instantOf(0),
      colour: false,
      columns: 80,
    };
    await expect(record(asked)).rejects.toMatchObject({ fault: { kind: 'unreadable' } });
  });
});

describe('a no', () => {
  const no = (changed: Parameters<typeof mailOf>[0] = {}) =>
    signedByMailauth(mailOf({ Subject: NO, ...changed }), KEY);

  test('signed, is recorded as a no, with what DNS was asked and how it becomes evidence', async () => {
    const told = await refuse(await no(), { language: 'en' });
    expect(told.exitCode).toBe(0);
    expect(written()).toMatchObject({
      rejections: {
        client: {
          by: 'client[0] (bolnisnica.example)',
          reference: '<af31@bolnisnica.example>',
          plan: YES.split(' ')[2],
        },
      },
    });
    expect(approvals()).toBeUndefined();
    expect(told.text.split('\n')[0]).toBe('DNS was asked for the keys of bolnisnica.example.');
    expect(told.text).toContain('gh workflow run approve.yml -f mail=');
  });

  test('is recorded where that party had said yes, and then again yes', async () => {
    expect((await bring(await signedByMailauth(mailOf(), KEY))).exitCode).toBe(0);
    const later = {
      Date: 'Fri, 27 Nov 2026 12:05:00 +0100',
      'Message-ID': '<2@bolnisnica.example>',
    };
    expect((await refuse(await no(later))).exitCode).toBe(0);
    // The earlier yes lifts nothing.
    const again = await bring(await signedByMailauth(mailOf(), KEY), {
      replace: true,
      format: 'json',
    });
    expect([again.exitCode, JSON.parse(again.text)]).toMatchObject([
      1,
      { refused: ['approval.rejected'] },
    ]);
    const yes = mailOf({
      Date: 'Fri, 27 Nov 2026 13:05:00 +0100',
      'Message-ID': '<3@bolnisnica.example>',
    });
    expect((await bring(await signedByMailauth(yes, KEY), { replace: true })).exitCode).toBe(0);
  });

  test('older than the one that is recorded does not take its place', async () => {
    const later = {
      Date: 'Fri, 27 Nov 2026 12:05:00 +0100',
      'Message-ID': '<2@bolnisnica.example>',
    };
    expect((await refuse(await no(later))).exitCode).toBe(0);
    await expect(refuse(await no())).rejects.toMatchObject({
      fault: { kind: 'already', key: 'rejections.client' },
    });
    expect(written().rejections?.client?.reference).toBe('<2@bolnisnica.example>');
    expect((await refuse(await no(later))).exitCode).toBe(0);
  });

  test.each([
    ['a yes', mailOf(), 'answer.approval,signature.none'],
    ['spoofed', mailOf({ Subject: NO }), 'signature.none'],
    [
      'to another plan',
      mailOf({ Subject: NO.replace(/.$/, '1') }),
      'subject.other-plan,signature.none',
    ],
    ['forwarded', mailOf({ Subject: `Fwd: ${NO}` }), 'subject.tagged'],
  ])('%s is not recorded', async (_, mail, codes) => {
    const told = await refuse(mail, { format: 'json' });
    const { refused, recorded } = JSON.parse(told.text) as { refused: readonly { code: string }[]; recorded: string }; // biome-ignore format: one type
    expect([told.exitCode, recorded, refused.map(({ code }) => code).join()]).toEqual([
      1,
      'rejection',
      codes,
    ]);
    expect(written().rejections).toBeUndefined();
  });

  test('that proves nothing is recorded by the word of a person, who is told so', async () => {
    const told = await refuse(mailOf({ Subject: NO }), {
      party: 'client',
      by: 'naročnik A-12',
      language: 'sl',
    });
    expect(told.exitCode).toBe(0);
    expect(written().rejections?.client).toMatchObject({ by: 'naročnik A-12' });
    expect(told.text).toContain('Sporočila ni podpisal noben poštni strežnik');
  });
});

describe('a mail that proves nothing, by the word of a person', () => {
  const word = { party: 'client', by: 'naročnik A-12' };
  test('is recorded, and what is missing is told', async () => {
    const told = await bring(mailOf(), word);
    expect(told.exitCode).toBe(0);
    expect(approvals()?.client).toMatchObject({
      by: 'naročnik A-12',
      reference: '<af31@bolnisnica.example>',
    });
    expect(told.text).toContain('No mail server signed');
  });

  test.each([
    ['of another plan', mailOf({ Subject: YES.replace(/.$/, '1') })],
    ['a reply', mailOf({ Subject: `Re: ${YES}` })],
    ['a no', mailOf({ Subject: NO })],
  ])('%s is not', async (_, mail) => {
    expect((await bring(mail, word)).exitCode).toBe(1);
    expect(approvals()).toBeUndefined();
  });
});
