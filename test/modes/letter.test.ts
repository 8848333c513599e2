import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import { LETTER_KINDS } from '../../src/letters/letter.ts';
import type { CommandResult } from '../../src/modes/arguments.ts';
import { letter } from '../../src/modes/letter.ts';

const PEOPLE =
  'O-017: { name: Ana Žagar, email: ana@hisa.example.si, mobile: "+386 40 123 456" }\n';
const FILE = '.ezdrav/intervention.yml';
const DIGEST = `sha256:${'0'.repeat(64)}`;

describe('ezdrav letter', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'letter-'));
    cpSync('examples/enarocanje/.ezdrav', join(folder, '.ezdrav'), { recursive: true });
    mkdirSync(join(folder, '.ezdrav/requests'));
    put(
      '.ezdrav/requests/crpp.yml',
      'version: 1\nkind: request\nsubject: CRPP\nelements: [{ name: Izvor, value: 10.0.0.1 }]\njustification: Zaradi.\n',
    );
    put(
      '.ezdrav/requests/obrazec.yml',
      'version: 1\nkind: question\nsubject: Obrazec\nquestion: Kateri?\n',
    );
    put('people.local.yml', PEOPLE);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function put(path: string, text: string): void {
    writeFileSync(join(folder, path), text);
  }

  function append(path: string, text: string): void {
    put(path, `${readFileSync(join(folder, path), 'utf8')}${text}`);
  }

  async function asked(
    kind: string | undefined,
    options: Readonly<Record<string, string>> = {},
  ): Promise<CommandResult> {
    return letter({
      options: { repo: folder, ...options },
      positionals: kind === undefined ? [] : [kind],
      now: instantOf(Date.parse('2026-11-26T08:00:00Z')),
      colour: false,
      columns: 100,
    });
  }

  const whole: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    announcement: {},
    'changed-announcement': { previous: DIGEST },
    reminder: { party: 'client' },
    withdrawal: {},
    'urgent-notification': { urgent: '' },
    'closing-report': { outcome: '' },
    'account-request': { ref: 'O-017', people: 'people.local.yml' },
    revocation: { ref: 'O-017', people: 'people.local.yml', left: '' },
    architecture: {},
    request: { request: '.ezdrav/requests/crpp.yml' },
    question: { request: '.ezdrav/requests/obrazec.yml' },
  };

  it.each(LETTER_KINDS)('prints %s, as text, HTML and draft', async (kind) => {
    const { urgent, outcome, left, people, ...options } = whole[kind] ?? {};
    if (urgent !== undefined) append(FILE, 'urgent: { reason: Izpad povsod., incident: INC-1 }\n');
    if (outcome !== undefined) append(FILE, 'outcome: { result: cancelled }\n');
    if (left !== undefined) {
      const staff = readFileSync(join(folder, '.ezdrav/staff.yml'), 'utf8');
      put(
        '.ezdrav/staff.yml',
        staff.replace('    role: raz', '    left: 2026-11-20\n    role: raz'),
      );
    }
    const given = { ...options, ...(people !== undefined && { people: join(folder, people) }) };
    const text = await asked(kind, given);
    expect(text.exitCode).toBe(0);
    expect(text.text).toContain('To: ');
    expect(text.text).toContain('Spoštovani,');
    expect(text.text.includes('Ana Žagar')).toBe(people !== undefined);
    const html = await asked(kind, { ...given, format: 'html' });
    expect(html.text).toContain('<p>Spoštovani,</p>');
    const draft = await asked(kind, { ...given, format: 'eml', from: 'a@hisa.example.si' });
    const mail = await simpleParser(draft.text);
    expect(mail.from?.text).toBe('a@hisa.example.si');
    expect(mail.text).toContain('Spoštovani,');
  });

  const incomplete: [string, Readonly<Record<string, string>>, string][] = [
    ['changed-announcement', {}, '--previous'],
    ['closing-report', {}, 'outcome'],
    ['urgent-notification', {}, 'urgent.reason'],
    ['account-request', { ref: 'O-017' }, 'people.O-017.name (--people FILE)'],
    ['revocation', { ref: 'O-017' }, 'staff.O-017.left'],
  ];

  it.each(incomplete)('names what is missing for %s', async (kind, options, key) => {
    const told = await asked(kind, options);
    expect(told.exitCode).toBe(2);
    expect(told.text).toContain(key);
    expect(told.text).not.toContain('Spoštovani');
  });

  const misused: [string, string | undefined, Readonly<Record<string, string>>, string][] = [
    ['no kind', undefined, {}, 'KIND'],
    ['an unknown kind', 'najava', {}, 'KIND'],
    ['an unknown format', 'announcement', { format: 'pdf' }, 'format'],
    ['nobody', 'revocation', {}, 'ref'],
    ['somebody unknown', 'revocation', { ref: 'O-999' }, 'ref'],
    ['no request file', 'request', {}, 'request'],
    ['a request file elsewhere', 'request', { request: '../x.yml' }, 'request'],
    ['a file of another kind', 'question', { request: '.ezdrav/requests/crpp.yml' }, 'request'],
    ['a digest that is none', 'changed-announcement', { previous: 'sha256:1' }, 'previous'],
    ['a sender no mail can name', 'announcement', { format: 'eml', from: 'a@b' }, 'from'],
    ['no people file', 'revocation', { ref: 'O-017', people: '/nonexistent.yml' }, 'people'],
  ];

  it.each(misused)('refuses %s', async (_name, kind, options, option) => {
    await expect(asked(kind, options)).rejects.toMatchObject({
      fault: { option },
    });
  });

  it('refuses to choose among several interventions', async () => {
    mkdirSync(join(folder, '.ezdrav/interventions'));
    const text = readFileSync(join(folder, FILE), 'utf8');
    put('.ezdrav/interventions/b.yml', text.replace('POSEG-2026-041', 'POSEG-2026-042'));
    await expect(asked('announcement')).rejects.toMatchObject({
      fault: { option: 'intervention' },
    });
    const told = await asked('announcement', { intervention: '.ezdrav/interventions/b.yml' });
    expect(told.text).toContain('POSEG-2026-042');
  });

  it('writes nothing from files that are invalid', async () => {
    append(FILE, 'neznano: 1\n');
    const told = await asked('announcement');
    expect(told).toMatchObject({ exitCode: 2 });
    expect(told.text).toContain('file.unknown-key');
  });

  it('writes nothing from people that cannot be read, and repeats none of them', async () => {
    put('people.local.yml', 'O-017: { name: Ana Žagar, telefon: 040 123 456 }\n');
    const people = join(folder, 'people.local.yml');
    const told = await asked('account-request', { ref: 'O-017', people });
    expect(told.exitCode).toBe(2);
    expect(told.text).not.toMatch(/Žagar|123/);
  });

  it('takes personal data in a git repository only from a file that git ignores', async () => {
    const git = (...args: string[]): void => {
      execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
    };
    git('init');
    const people = join(folder, 'people.local.yml');
    const options = { ref: 'O-017', people };
    await expect(asked('account-request', options)).rejects.toMatchObject({
      fault: { option: 'people' },
    });
    put('.gitignore', '*.local.yml\n');
    expect((await asked('account-request', options)).exitCode).toBe(0);
    git('add', '--force', 'people.local.yml');
    await expect(asked('account-request', options)).rejects.toMatchObject({
      fault: { option: 'people' },
    });
  });
});
