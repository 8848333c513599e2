import { describe, expect, test } from 'vitest';
import { found } from '../../src/audits/finding.ts';
import type { AuditReport } from '../../src/audits/report.ts';
import { audit } from '../../src/audits/report.ts';
import type { Index } from '../../src/dossier/contents.ts';
import type { Language } from '../../src/records/types.ts';
import { heardJson } from '../../src/report/heard.ts';
import { heardParts } from '../../src/report/announce/parts.ts';
import { problemSentences } from '../../src/report/announce/problem-sentences.ts';
import { reminderParts } from '../../src/report/announce/reminders.ts';
import { approveParts } from '../../src/report/approve/parts.ts';
import type { ApproveResult } from '../../src/report/approve/result.ts';
import { auditAnnotations } from '../../src/report/audit/annotations.ts';
import { auditSarif } from '../../src/report/audit/sarif.ts';
import { auditText } from '../../src/report/audit/document.ts';
import { keepingParts, type VerdictKeeping } from '../../src/report/close/keeping.ts';
import { outcomeCommand } from '../../src/report/close/outcome.ts';
import { diagnosticFinding, diagnosticMessage } from '../../src/report/diagnostic-message.ts';
import { diffLines } from '../../src/report/differences.ts';
import type { Part } from '../../src/report/document.ts';
import { list } from '../../src/report/document.ts';
import { dossierParts, goneJson, notGatheredJson } from '../../src/report/dossier/gathered.ts';
import { factReader } from '../../src/report/fact-reader.ts';
import { failureSentence } from '../../src/report/failure.ts';
import { pinned, PLACEHOLDER } from '../../src/report/init/starters.ts';
import { loadLanguage, messagesIn } from '../../src/report/language.ts';
import { letterText } from '../../src/report/letter-text.ts';
import { mailRefusalText } from '../../src/report/mail-refusal.ts';
import { markerParts } from '../../src/report/markers.ts';
import { faultAddress } from '../../src/report/pages.ts';
import { shownAt } from '../../src/report/places.ts';
import { partsHtml } from '../../src/report/render-html.ts';
import { partsText } from '../../src/report/render-log.ts';
import type { Heard } from '../../src/rules/heard.ts';
import { repository } from '../audits/sound.ts';
import { comment, problem } from '../support/builders.ts';
import { fault } from './check-sample.ts';
import { expectGolden } from './golden.ts';
import { row, when } from './verdicts.ts';

// What is told of small things beside a verdict, each in both languages: read the golden files.

const DIGEST = `sha256:${'3f1c9a'.repeat(10)}beef` as const;
const NOW = when('2026-11-28T10:00:00Z');
const LIMITED = problem({
  request: 'GET /repos/hisa/enarocanje/issues',
  status: 429,
  detail: '',
  permission: 'issues: read',
  permissions: 'contents: read, issues: read',
  until: when('2026-11-28T10:30:00Z'),
});
const NO: Heard = {
  party: 'client',
  no: {
    party: 'client',
    via: 'comment',
    id: '910',
    by: { login: 'narocnik-a' },
    at: when('2026-11-28T09:00:00Z'),
    reference: 'https://github.com/hisa/enarocanje/issues/12#issuecomment-910',
    grade: 'verified',
  },
  miss: null,
};
const MISS: Heard = {
  party: 'ezdrav-ict',
  no: null,
  miss: { comment: comment({ body: '/approve' }), why: 'no-digest' },
};
const TAKEN: ApproveResult = {
  kind: 'taken',
  answer: 'approval',
  intervention: 'POSEG-2026-041',
  party: 'client',
  approver: 'client[0]',
  domain: 'bolnisnica.example',
  mayBeAutomatic: false,
  issue: 12,
  trouble: null,
};
const FAULTS = [
  { code: 'subject.altered' },
  { code: 'mail.field-missing', value: 'Date @octocat' },
] as const;
const INDEX: Index = {
  schema: 1,
  intervention: 'POSEG-2026-041',
  'plan-digest': DIGEST,
  repository: 'hisa/enarocanje',
  'repository-id': 4711,
  'default-branch': 'main',
  server: 'https://github.com',
  'made-at': '2026-12-02T08:00:00Z',
  versions: { product: '1.0.0', calendar: '2026', tzdata: '2026a' },
  gone: [],
};
const GONE: Index['gone'] = [
  { what: 'run', why: 'not-found' },
  { what: 'jobs', why: 'edited' },
  { what: 'organisation-mailboxes', why: 'left-out' },
  { what: 'keys', why: 'api.forbidden' },
];

const PARTS: Readonly<Record<string, (language: Language) => readonly Part[]>> = {
  'a mail is taken': (language) => approveParts(TAKEN, language),
  'a mail is taken, perhaps automatic, the issue not written': (language) =>
    approveParts({ ...TAKEN, mayBeAutomatic: true, trouble: LIMITED }, language),
  'a mail is none': (language) => approveParts({ kind: 'no-mail' }, language),
  'a mail in public': (language) => approveParts({ kind: 'public' }, language),
  'a mail not written': (language) => approveParts({ kind: 'failed', problem: LIMITED }, language),
  'strange markers': (language) => markerParts({ foreign: [3, 5], doubtful: [8] }, language),
  'no strange markers': (language) => markerParts({ foreign: [], doubtful: [] }, language),
  'a no, and a yes that was not heard': (language) =>
    [NO, MISS].flatMap((each) =>
      heardParts(each, {
        announced: { id: 'POSEG-2026-041', planDigest: DIGEST },
        now: NOW,
        language,
      }),
    ),
  'a reminder that could not be signed': (language) =>
    reminderParts(
      {
        party: 'client',
        result: { kind: 'sent', to: ['ikt@ezdrav.si'], messageId: '<a@b.si>', unsigned: LIMITED },
      },
      'POSEG-2026-041',
      language,
    ),
  'a mail that is refused': (language) =>
    approveParts({ kind: 'refused', faults: FAULTS }, language),
  'the decision is kept, or why not': (language) =>
    KEPT.flatMap((keeping) => keepingParts(keeping, language)),
  'a dossier that has everything': (language) => dossierParts(INDEX, ['b', 'a'], language),
  'a dossier that lacks something': (language) =>
    dossierParts({ ...INDEX, gone: GONE }, ['a'], language),
  'a limit of GitHub': (language) => problemSentences(LIMITED, messagesIn(language)),
  'a fault with its line': (language) =>
    list([diagnosticFinding(fault({ excerpt: 'shedule: { start: x }' }), language)]),
};

const KEPT: readonly VerdictKeeping[] = [
  { kind: 'not-given' },
  { kind: 'kept' },
  { kind: 'already' },
  { kind: 'refused', why: 'another' },
  { kind: 'problem', problem: LIMITED },
];

describe.each(['en', 'sl'] as const)('small pages in %s', (language) => {
  test('say what was done, and what to do now', () => {
    const pages = Object.entries(PARTS).map(
      ([name, parts]) => `# ${name}\n${partsText(parts(language), language)}`,
    );
    expectGolden(`small-pages.${language}.txt`, `${pages.join('\n\n')}\n`);
  });

  test('say of a mail what it was to be recorded as', () => {
    const texts = (['nothing', 'by-word', 'recorded'] as const).map((became) =>
      mailRefusalText(FAULTS, language, { file: 'a b.eml', kind: 'approval', became }),
    );
    expectGolden(`mail-refusals.${language}.txt`, `${texts.join('\n\n')}\n`);
  });

  test('name an input by where it is mended', () => {
    const said = (name: string, why: string | null) =>
      failureSentence({ kind: 'input', name, expected: 'x', why }, language);
    const { inSecret, inWith, causes } = messagesIn(language).failure;
    expect(said('smtp-url', null)).toContain(inSecret);
    expect(said('mode', null)).toContain(inWith);
    for (const [why, cause] of Object.entries(causes)) expect(said('mode', why)).toContain(cause);
  });

  test('of a letter for copying by hand say who gets a copy', () => {
    const letter = { to: ['a@b.si'], subject: 'S', text: 'T' };
    const { copies } = messagesIn(language).letter;
    expect(letterText({ ...letter, cc: ['c@d.si', 'e@f.si'] }, language)).toContain(
      `${copies}: c@d.si, e@f.si\n`,
    );
    expect(letterText(letter, language)).not.toContain(copies);
  });

  test('of a cause nobody knows say that the line is not understood', () => {
    const of = (cause: string) =>
      diagnosticMessage(fault({ code: 'file.yaml', expected: [cause] }), language);
    expect(of('new-cause')).toBe(of('unknown'));
    expect(of('colon')).not.toBe(of('unknown'));
  });
});

test('an answer that was heard, for machines', () => {
  expect([NO, MISS].map(heardJson)).toMatchObject([
    { answer: 'rejected', why: null, by: 'narocnik-a', at: '2026-11-28T09:00:00Z' },
    { answer: 'not-heard', why: 'no-digest', by: 'narocnik-a', party: 'ezdrav-ict' },
  ]);
});

test('what a dossier lacks, for machines', () => {
  expect(goneJson(GONE, 'en').map((each) => 'help-url' in each)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(notGatheredJson({ reason: 'file.missing' }, 'en')).toMatchObject({
    gathered: false,
    reasons: [{ code: 'file.missing' }],
    problems: [],
  });
  expect(notGatheredJson({ problem: LIMITED }, 'en')).toMatchObject({
    reasons: [],
    problems: [{ status: 429 }],
  });
});

test('a fault with personal data has a page of its own', () => {
  expect(faultAddress('file.personal-data', 'en')).toContain('#file.personal-data');
  expect(faultAddress('file.unknown-key', 'sl')).toContain('#file.invalid');
});

test('a difference is coloured by its sign, and runs nothing', () => {
  const patch = '@@ -1 +1 @@\n-a\n+b\u001B[1m\n c\n';
  const plain = ['@@ -1 +1 @@', '-a', '+b\\u{1b}[1m', ' c'];
  expect(diffLines(patch, false)).toEqual(plain);
  const [at, old, now, same] = diffLines(patch, true);
  expect([at, old, now].map((line) => line?.slice(2, 4))).toEqual(['36', '31', '32']);
  expect(same).toBe(' c');
});

test('a language that was not loaded is not taken for another', async () => {
  await loadLanguage('sl');
  expect(messagesIn('sl')).not.toBe(messagesIn('en'));
  expect(() => messagesIn('de' as Language)).toThrow(RangeError);
});

test('a place of a sentence that nobody knows is empty', () => {
  const { say } = factReader({ a: 'x' }, null, messagesIn('en'));
  expect(say('<{a:nonsense}{b}>')).toBe('<>');
});

test('the command that records an outcome has what is known', () => {
  const none = {
    startedAt: undefined,
    endedAt: undefined,
    result: null,
    downtimeMinutes: undefined,
    deviations: undefined,
    from: 'run',
    seen: null,
  } as const;
  const outcome = { ...none, result: 'completed', downtimeMinutes: 41 } as const;
  expect(outcomeCommand('P-1', { ...outcome, startedAt: NOW })).toBe(
    'ezdrav record outcome P-1 --result completed --started 2026-11-28T11:00:00+01:00 --downtime-minutes 41',
  );
  expect(outcomeCommand('P-1', none)).toBe('ezdrav record outcome P-1');
});

test('a workflow is pinned to the commit that is known', () => {
  const [name, commit] = ['announce-on-merge.yml', 'c'.repeat(40)];
  const of = (given: string | null) =>
    pinned([name], { defaultBranch: 'razvoj', commit: given }).map(({ text }) => text);
  expect(of(commit).join()).toContain(`@${commit}`);
  expect(of(commit).join()).toContain('branches: ["razvoj"]');
  expect(of(null).join()).toContain(`@${PLACEHOLDER}`);
});

test('a reason that lies in the organisation is shown where it is named', () => {
  const locate = new Map([
    [
      '.ezdrav/solution.yml',
      (key: readonly unknown[]) => ({ line: key[0] === 'organisation' ? 9 : 1, column: 1 }),
    ],
  ]);
  const line = { repository: 'hisa/ezdrav', commit: null, file: 'o', key: 'freezes[0]', line: 3 };
  const frozen = row('freeze', 'fail', 'recorded', {}, 'freeze.active');
  const decided = [{ ...frozen, decidedBy: [line] }];
  const files = { locate, file: null };
  expect(shownAt('freeze.active', decided, files)).toMatchObject({ line: 9 });
  expect(shownAt('freeze.active', decided, { ...files, locate: new Map() })).toBeNull();
  expect(shownAt('freeze.active', [frozen], files)).toMatchObject({ line: 1 });
});

test('a table has its title over it', () => {
  const table: Part = {
    kind: 'table',
    title: ['Poseg'],
    rows: [{ cells: ['a', 'b'] }, { cells: ['c'], notes: ['d'] }],
  };
  expect(partsText([table], 'en').split('\n')).toEqual(['Poseg', '  a: b', '  c', '      d', '']);
  expect(partsHtml([table])).toContain('<tr><th colspan="2">Poseg</th></tr>');
});

describe('what doctor tells besides its page', () => {
  const files = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
  const at = (name: string) =>
    found('secrets.all', { file: `${name}.yml`, line: 4, column: 2 }, { secret: 'S' });
  const many = files.map(at);
  const bare = { ...at('bare'), line: null, column: null };
  const setting = { ...bare, file: null };
  const elsewhere = { ...bare, file: 'acme/wf/.github/workflows/x.yml@v1' };
  const report: AuditReport = {
    ...audit(repository()),
    findings: [...many.slice(0, 9), bare, elsewhere, setting],
    ignored: [
      { finding: bare, reason: 'Znano.' },
      { finding: setting, reason: 'Tudi.' },
    ],
  };

  test('are findings on their lines, at most ten of a kind', () => {
    const level = bare.severity === 'error' ? 'error' : 'warning';
    const all = auditAnnotations({ ...report, findings: [bare, elsewhere, at('a')] }, 'en');
    expect(all).toMatchObject([
      { level, file: 'bare.yml', line: 1, column: 1 },
      { level },
      { level, file: 'a.yml', line: 4, column: 2 },
    ]);
    expect(all[1]).not.toHaveProperty('file');
    expect(auditAnnotations(report, 'sl')).toHaveLength(10);
  });

  test('and one cause in many places is one line', () => {
    const text = auditText(report, {
      language: 'en',
      colour: false,
      columns: 100,
      version: '0.2.0',
    });
    expect(text).toContain(', +');
    expect(text).toContain('bare.yml:1: Znano.');
    expect(text).toContain('secrets.all: Tudi.');
  });

  test('remarks of the run stand in its SARIF, with a page or without', () => {
    const remarks = [
      { level: 'warning', title: 'clock.unverifiable', message: 'm' },
      {
        level: 'error',
        title: 'file.unknown-key',
        message: 'n',
        file: 'a.yml',
        line: 3,
        column: 5,
      },
    ] as const;
    const log = auditSarif(report, 'en', '0.2.0', { remarks, properties: { level: 1 } });
    expect(log.runs[0]?.properties).toEqual({ level: 1 });
    expect(log.runs[0]?.results?.slice(-2)).toMatchObject([
      {
        ruleId: 'clock.unverifiable',
        locations: [{ physicalLocation: { region: { startLine: 1 } } }],
      },
      {
        ruleId: 'file.unknown-key',
        locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 5 } } }],
      },
    ]);
  });
});
