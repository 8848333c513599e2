import { describe, expect, test } from 'vitest';
import { AUDIT_CODES, type AuditCode } from '../../src/audits/codes.ts';
import { found } from '../../src/audits/finding.ts';
import { type AuditReport, audit } from '../../src/audits/report.ts';
import { known, OFFLINE, unknownSetting } from '../../src/audits/repository.ts';
import { auditJson } from '../../src/report/audit/json.ts';
import { auditFact, auditMessagesIn, saidFinding } from '../../src/report/audit/sentences.ts';
import { auditSummary, auditText } from '../../src/report/audit/document.ts';
import { lineSentence } from '../../src/report/escaping.ts';
import { widthOf } from '../../src/report/wrapping.ts';
import { goldenIn } from '../support/golden.ts';
import { CODEOWNERS, exampleText, repository, SOUND_SETTINGS } from './sound.ts';

const expectGolden = goldenIn(new URL('golden/', import.meta.url));
const LANGUAGES = ['en', 'sl'] as const;

const DEPLOY = '.github/workflows/deploy-on-tag.yml';
const weak = exampleText('deploy-on-tag.yml')
  .replace('      - name: Deploy\n', '      - name: Deploy\n        if: always()\n')
  .replace('persist-credentials: false', 'fetch-depth: 1');

const withoutApps = known(
  (SOUND_SETTINGS.environments.known ? SOUND_SETTINGS.environments.value : []).map((each) => ({
    ...each,
    apps: known([]),
  })),
);

/** Named reports, from nothing good to nothing bad. */
const REPORTS: Readonly<Record<string, AuditReport>> = {
  weak: audit(
    repository({
      files: [{ path: DEPLOY, text: weak }, CODEOWNERS],
      called: new Map(),
      settings: OFFLINE,
    }),
  ),
  settings: audit(
    repository({
      settings: {
        ...SOUND_SETTINGS,
        environments: unknownSetting('forbidden', 'actions: read'),
        branch: unknownSetting('forbidden'),
        tagRulesets: known([]),
        workflowPermissions: known('write'),
        visibility: known('private'),
        plan: known('team'),
      },
      solution: unknownSetting('invalid'),
    }),
  ),
  central: audit(
    repository({
      settings: {
        ...SOUND_SETTINGS,
        environments: withoutApps,
        visibility: unknownSetting('unavailable'),
        plan: known('free'),
      },
    }),
  ),
  alone: audit(
    repository({
      files: [{ path: DEPLOY, text: exampleText('deploy-on-tag.yml') }, CODEOWNERS],
      called: new Map(),
      settings: { ...SOUND_SETTINGS, environments: withoutApps },
    }),
  ),
  strong: audit(repository()),
};

describe.each(Object.entries(REPORTS))('%s', (name, report) => {
  test.each(LANGUAGES)('on a terminal, in a summary, as JSON: %s', (language) => {
    expectGolden(
      `${name}.${language}.txt`,
      auditText(report, { language, colour: false, version: '0.1.0' }),
    );
    expectGolden(`${name}.${language}.md`, auditSummary(report, language, '0.1.0'));
    expectGolden(
      `${name}.${language}.json`,
      `${JSON.stringify(auditJson(report, language, '0.1.0'), null, 2)}\n`,
    );
  });

  test('lines fit a terminal', () => {
    for (const line of auditText(report, { language: 'en', colour: false, version: '0.1.0' }).split(
      '\n',
    )) {
      if (!line.includes('https://')) expect(widthOf(line)).toBeLessThanOrEqual(100);
    }
  });
});

test('colours only where they are asked for', () => {
  const report = REPORTS['weak'] ?? audit(repository());
  expect(auditText(report, { language: 'en', colour: true, version: '0.1.0' })).toContain(
    '\u001B[31m',
  );
  expect(
    auditText(REPORTS['strong'] ?? report, { language: 'sl', colour: true, version: '0.1.0' }),
  ).toContain('\u001B[32m');
});

describe.each(LANGUAGES)('every code in %s', (language) => {
  const messages = auditMessagesIn(language);
  // Any fact a sentence may ask for.
  const facts = Object.fromEntries(
    'job environment gate before if value step mode judged deployed uses lacks scope event branches paths branch tags secret variable wait timeout does by ref repository input image role workflow other environments'
      .split(' ')
      .map((key) => [key, key === 'lacks' ? ['x-y', 'z'] : `the-${key}`] as const),
  );

  test.each(Object.keys(AUDIT_CODES) as AuditCode[])('%s: what, why and what to do', (code) => {
    const said = saidFinding(
      found(code, null, { ...facts, why: 'forbidden', permission: 'actions: read' }),
      messages,
    );
    for (const sentence of Object.values(said)) {
      const line = lineSentence(sentence, messages.quotes);
      expect(line).toMatch(/^\S.*[.)]$/);
      expect(line).not.toMatch(/undefined| {2}|\bnull\b/);
    }
  });

  test('a reason that is no word of ours is quoted, none is nothing', () => {
    expect(lineSentence(auditFact({ why: 'BAD_INDENT' }, messages)('why'), ['<', '>'])).toBe(
      '<BAD_INDENT>',
    );
    expect(auditFact({}, messages)('why')).toBe('');
  });

  test.each(['offline', 'forbidden', 'unavailable', 'invalid', 'absent'] as const)(
    'why not: %s',
    (why) => {
      expect(auditFact({ why }, messages)('why')).toMatch(/^[^{[]+\.$/);
    },
  );
});

describe('text of files', () => {
  const hostile = '<img src=x onerror=alert(1)> @octocat #1 `x` ![y](https://example.si) \u202E |';
  const text = exampleText('deploy-on-tag.yml').replace(
    '- name: Deploy',
    `- name: '${hostile}'\n        if: always()`,
  );
  const report = audit(repository({ files: [{ path: DEPLOY, text }, CODEOWNERS] }));

  test('adds nothing to a summary', () => {
    const summary = auditSummary(report, 'en', '0.1.0');
    expect(summary).not.toContain('<img');
    expect(summary).not.toContain('\u202E');
    expect(summary).toContain('<code>&#60;img');
    expect(summary).not.toMatch(/\n\n(?!#|<)/);
  });

  test('is shown on a terminal, not obeyed', () => {
    expect(auditText(report, { language: 'en', colour: false, version: '0.1.0' })).toContain(
      '\\u{202e}',
    );
  });

  test('many findings are cut, and it is said how many', () => {
    const steps = '      - run: x\n        if: always()\n'.repeat(100);
    const many = exampleText('deploy-on-tag.yml').replace(
      '      - name: Deploy\n',
      `${steps}      - name: Deploy\n`,
    );
    const summary = auditSummary(
      audit(repository({ files: [{ path: DEPLOY, text: many }, CODEOWNERS] })),
      'en',
      '0.1.0',
    );
    expect(summary).toContain('… and 90 more');
    expect(summary.match(/deploy-on-tag\.yml:/g)?.length).toBeLessThan(70);
  });
});
