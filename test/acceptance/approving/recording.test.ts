import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIntervention } from '../../../src/records/intervention.ts';
import { runCommand } from '../../support/command-line.ts';
import { askingOnLoopback, type DnsServer, startDns2 } from '../../support/dns.ts';
import { exampleFile } from '../../support/enarocanje.ts';
import { makeMailKey, recordOf, signedByMailauth } from '../../support/mail/signing.ts';
import { mailOf, nameOf, NO, YES } from '../../witness/mail/mail-scene.ts';

// `ezdrav record approval|rejection FILE.eml` as it is shipped, with a key in a DNS server on loopback: what it says in
// both languages, what it writes, and that the commands it prints do what they say.

const FILE = '.ezdrav/intervention.yml';
const KEY = makeMailKey('bolnisnica.example', 's1');
let dns: DnsServer;
let repo = '';

beforeAll(async () => {
  dns = await startDns2({ [nameOf(KEY)]: [recordOf(KEY)] });
});
afterAll(() => dns.stop());

/** The example with mailboxes as approvers and nobody's answer, and a mail of now. */
async function brought(
  kind: 'approval' | 'rejection',
  subject: string,
  { signed = true, options = [] }: { signed?: boolean; options?: readonly string[] } = {},
) {
  const mail = mailOf({ Subject: subject, Date: new Date().toUTCString() });
  const text = signed ? await signedByMailauth(mail, KEY, { signTime: new Date() }) : mail;
  writeFileSync(join(repo, 'odgovor.eml'), text, 'latin1');
  const args = ['record', kind, 'odgovor.eml', '--yes', ...options];
  return runCommand(args, { cwd: repo, env: askingOnLoopback(dns) });
}

function written() {
  const reading = readIntervention(FILE, readFileSync(join(repo, FILE)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.value;
}

async function fresh<T>(use: () => Promise<T>): Promise<T> {
  repo = mkdtempSync(join(tmpdir(), 'recording-'));
  mkdirSync(join(repo, '.ezdrav'));
  const approvers = `approvers:
  client: [{ email: narocnik@bolnisnica.example, answers-by-itself: false }]
  ezdrav-ict: [{ email: ikt@ezdrav.example }]
`;
  const solution = exampleFile('solution.yml').replace(/^approvers:\n(?: .*\n)*/m, approvers);
  const planned = exampleFile('intervention.yml').replace(/^announcement:[\s\S]*$/m, '');
  writeFileSync(join(repo, '.ezdrav/solution.yml'), solution);
  writeFileSync(join(repo, FILE), planned);
  try {
    return await use();
  } finally {
    rmSync(repo, { recursive: true });
  }
}

const OUTLOOK = `\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1${'\0'.repeat(600)}`;
const ENVELOPE = 'From narocnik@bolnisnica.example Sun Nov 29 11:05:00 2026\r\n';

describe('files that are no answer', () => {
  it.each<[string, (mail: string) => string, string, string?]>([
    ['an empty file', () => '', 'mail.not-a-mail'],
    ['a text', () => 'Odobreno, lp Jana\r\n', 'mail.not-a-mail'],
    ['a binary', () => '\u0089PNG\r\n\u001A\n\0\0', 'mail.not-a-mail'],
    ['saved as UTF-16', (mail) => Buffer.from(`\uFEFF${mail}`, 'utf16le').toString('latin1'), 'mail.not-a-mail'],
    ['30 MB of headers', (mail) => `${mail.split('\r\n\r\n')[0]}\r\nX: ${'a'.repeat(30_000_000)}`, 'mail.too-large'],
    ['an Outlook item', () => OUTLOOK, 'mail.outlook-item', 'odgovor.msg'],
    ['an Outlook item by another name', () => OUTLOOK, 'mail.outlook-item'],
    ['an mbox', (mail) => ENVELOPE + mail, 'mail.mbox'],
    ['several mails', (mail) => `${ENVELOPE}${mail}\r\n${ENVELOPE}${mail}`, 'mail.mbox'],
    ['CR alone at every line', (mail) => mail.replaceAll('\r\n', '\r'), 'mail.malformed'],
    ['a CR alone', (mail) => mail.replace('Jana', 'Jana\r'), 'mail.malformed'],
    ['a raw 8-bit Subject', (mail) => mail.replace('\r\nSubject: ', '\r\nSubject: \u00C4\u008D '), 'subject.not-ascii'],
    ['an encoded Subject that is no ASCII', (mail) => mail.replace('\r\nSubject: O', '\r\nSubject: =?utf-8?Q?=D0=9E?= '), 'subject.not-ascii'],
    ['a letter of another script', (mail) => mail.replace('\r\nSubject: O', '\r\nSubject: \u00D0\u009E'), 'subject.not-ascii'],
    ['a reply', (mail) => mail.replace('\r\nSubject: ', '\r\nSubject: Re: '), 'subject.tagged'],
    ['the second Subject in front', (mail) => `Subject: ${YES}\r\n${mail}`, 'mail.field-twice'],
  ])('%s', (_, file, code, saved = 'odgovor.eml') =>
    fresh(async () => {
      const mail = mailOf({ Subject: YES, Date: new Date().toUTCString() });
      const signed = await signedByMailauth(mail, KEY, { signTime: new Date() });
      writeFileSync(join(repo, saved), file(signed), 'latin1');
      const args = ['record', 'approval', saved, '--yes', '--format', 'json'];
      const told = await runCommand(args, { cwd: repo, env: askingOnLoopback(dns) });
      const { refused } = JSON.parse(told.stdout) as { refused: readonly { code: string }[] };
      expect([told.exitCode, refused[0]?.code]).toEqual([1, code]);
      expect(written()).not.toHaveProperty('approvals');
    }),
  ); // biome-ignore format: a row a line

  it('the body may be 30 MB', () =>
    fresh(async () => {
      const mail = mailOf({ Date: new Date().toUTCString() });
      const signed = await signedByMailauth(mail, KEY, { signTime: new Date() });
      writeFileSync(join(repo, 'odgovor.eml'), signed + 'a'.repeat(30_000_000), 'latin1');
      const args = ['record', 'approval', 'odgovor.eml', '--yes'];
      const told = await runCommand(args, { cwd: repo, env: askingOnLoopback(dns) });
      expect([told.exitCode, told.stderr]).toEqual([0, '']);
    }));
});

describe.each(['en', 'sl'] as const)('in %s', (language) => {
  const words = {
    en: { dns: 'DNS was asked', isNo: 'is a no', isYes: 'is a yes', unsigned: 'No mail server signed', word: 'by your word' },
    sl: { dns: 'vprašan DNS', isNo: 'je zavrnitev', isYes: 'je odobritev', unsigned: 'ni podpisal noben', word: 'na svojo besedo' },
  }[language]; // biome-ignore format: a language a line
  const options = ['--language', language];

  it('a signed no is recorded, and the command that is printed takes its header block', () =>
    fresh(async () => {
      const told = await brought('rejection', NO, { options });
      expect([told.exitCode, told.stderr]).toEqual([0, '']);
      expect(told.stdout.split('\n')[0]).toContain(words.dns);
      expect(written().rejections?.client).toMatchObject({
        by: 'client[0] (bolnisnica.example)',
        plan: NO.split(' ')[2],
      });
      const [, command = ''] = /-f mail="\$\((.*)\)"/.exec(told.stdout) ?? [];
      const field = execFileSync('sh', ['-c', command], { cwd: repo, encoding: 'utf8' });
      const [head] = readFileSync(join(repo, 'odgovor.eml'), 'latin1').split('\r\n\r\n');
      expect(Buffer.from(field, 'base64').toString('latin1')).toBe(`${head}\r\n`);
    }));

  it('a no given as an approval, and a yes as a rejection, are refused with the command that fits', () =>
    fresh(async () => {
      const no = await brought('approval', NO, { options });
      expect(no.exitCode).toBe(1);
      expect(no.stderr).toContain(words.isNo);
      expect(no.stderr.replace(/\s+/g, ' ')).toContain('ezdrav record rejection odgovor.eml');
      const yes = await brought('rejection', YES, { options });
      expect(yes.exitCode).toBe(1);
      expect(yes.stderr).toContain(words.isYes);
      expect(yes.stderr.replace(/\s+/g, ' ')).toContain('ezdrav record approval odgovor.eml');
      expect(written()).not.toHaveProperty('rejections');
      expect(written()).not.toHaveProperty('approvals');
    }));

  it('a no without a signature is recorded only by the word of a person', () =>
    fresh(async () => {
      const refused = await brought('rejection', NO, { signed: false, options });
      expect(refused.exitCode).toBe(1);
      expect(refused.stderr).toContain(words.unsigned);
      expect(refused.stderr).toContain(words.word);
      expect(refused.stderr).toContain('ezdrav record rejection odgovor.eml --party client');
      expect(written()).not.toHaveProperty('rejections');
      const word = [...options, '--party', 'client', '--by', 'A-12'];
      const told = await brought('rejection', NO, { signed: false, options: word });
      expect(told.exitCode).toBe(0);
      expect(told.stdout).toContain(words.unsigned);
      expect(written().rejections?.client).toMatchObject({ by: 'A-12' });
    }));
});
