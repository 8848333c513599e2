import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calledElsewhere } from '../../src/audits/examined.ts';
import { type AuditReport, audit } from '../../src/audits/report.ts';
import {
  known,
  OFFLINE,
  type RepositoryFile,
  unknownSetting,
} from '../../src/audits/repository.ts';
import { doctorExitCode } from '../../src/modes/doctor/exit-code.ts';
import { auditSarif } from '../../src/report/audit/sarif.ts';
import { auditSummary, auditText } from '../../src/report/audit/document.ts';
import { HOSTILE } from './hostile.ts';
import { CODEOWNERS, exampleText } from './sound.ts';

const GOOD = { path: '.github/workflows/good.yml', text: exampleText('deploy-on-tag.yml') };
const WORKFLOW = '.github/workflows/hostile.yml';
/** Uses whatever action lies beside. */
const USES = ['empty', 'odd', 'docker', 'round'].map(
  (name) => `{ uses: ./.github/actions/${name} }`,
);
const USER = {
  path: '.github/workflows/user.yml',
  text: `on: push\njobs: { a: { runs-on: x, steps: [${USES.join(', ')}, { uses: ./ }] } }\n`,
};

/** Reads everything and says everything; whoever throws fails the test. */
function looked(files: readonly RepositoryFile[]): AuditReport {
  const report = audit({
    files: [GOOD, CODEOWNERS, ...files],
    called: new Map(calledElsewhere(files).map((uses) => [uses, unknownSetting('offline')])),
    solution: known(null),
    settings: OFFLINE,
  });
  for (const language of ['en', 'sl'] as const) {
    auditText(report, { language, colour: false, version: '0.2.0' });
    auditSummary(report, language, '0.2.0');
    auditSarif(report, language, '0.2.0');
  }
  // Never an all-clear beside level 0.
  expect(report.level.reached > 0 || doctorExitCode(report) === 1).toBe(true);
  expect(report.gated).toContainEqual(expect.objectContaining({ file: GOOD.path }));
  return report;
}

describe('what public collections try', () => {
  test.each(HOSTILE.map((row) => [`${row.what} (${row.source})`, row] as const))(
    '%s',
    (_name, { path = WORKFLOW, text }) => {
      const files = [{ path, text }, ...(path === WORKFLOW ? [] : [USER])];
      const findings = looked(files).findings;
      for (const { file, line, column } of findings) {
        if (file !== path || line === null) continue;
        expect(line).toBeLessThanOrEqual(Math.max(text.split('\n').length, 1));
        expect(column).toBeGreaterThan(0);
      }
    },
  );

  test('all of them together', () => {
    const files = HOSTILE.map(({ path = '.github/workflows/hostile', text }, index) => ({
      path: path.endsWith('hostile') ? `${path}-${index}.yml` : path,
      text,
    }));
    expect(looked([...files, USER]).findings.length).toBeGreaterThan(40);
  });

  test('each has its source', () => {
    for (const { source } of HOSTILE) expect(source).toMatch(/^[\w-]+\/[\w-]+ \w/);
    expect(HOSTILE.length).toBeGreaterThanOrEqual(70);
  });
});

/** A folder with the collections themselves, or with any workflows: `EZDRAV_WORKFLOWS=~/zizmor npx vitest …`. */
const FOLDER = process.env['EZDRAV_WORKFLOWS'] ?? '';

describe.skipIf(!existsSync(FOLDER))('whole collections, in the folder EZDRAV_WORKFLOWS', () => {
  const paths = existsSync(FOLDER)
    ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.ya?ml$/.test(name) && statSync(join(FOLDER, name)).isFile())
        .sort((one, other) => (one < other ? -1 : 1))
    : [];
  const files = paths.map((name) => ({
    path: /(?:^|\/)action\.ya?ml$/.test(name)
      ? `.github/actions/${name}`
      : `.github/workflows/${relative('', name).replaceAll('/', '-')}`,
    text: readFileSync(join(FOLDER, name), 'utf8'),
  }));

  test.each(files.map((file) => [file.path, file] as const))('%s', (_path, file) => {
    looked([file]);
  });

  test('all together', () => {
    expect(looked(files).workflows).toBeGreaterThan(0);
  });
});
