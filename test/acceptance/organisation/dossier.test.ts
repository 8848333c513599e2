import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { job } from '../../modes/close-scene.ts';
import { runAction } from '../../support/action.ts';
import { runCommand } from '../../support/command-line.ts';
import { exampleFile } from '../../support/enarocanje.ts';
import { unpacked } from '../../../src/dossier/zip.ts';
import { housed, RULES, saying } from './house.ts';

// The organisation's files in a dossier: judged by once, gathered a year later, checked without anybody.

interface Verified {
  readonly faults: readonly { readonly code: string; readonly path: string }[];
  readonly verdicts: readonly { readonly same: boolean }[];
}

test('the files that counted are gathered as they stood, and a changed or a missing one is refused', async () => {
  const base = await housed({ frozen: true }, `${RULES}urgent: { valid-hours: 6 }\n`, {
    '.ezdrav/staff.yml': exampleFile('staff.yml'),
  });
  const { github, house } = base;
  // Loosened today, and it forbids nothing: both versions are judged by.
  saying(house, `${RULES}freezes: []\n`, '2026-12-01T16:00:00Z');
  const counted = house.tip;
  const gate = await runAction({ env: base.env });
  expect(gate.outputs['decision']).toBe('allow');
  job(base);
  github.setNow('2026-12-01T22:35:00Z');
  const verdict = gate.outputs['verdict'] ?? '';
  const closed = await runAction({ env: base.env, inputs: { mode: 'close', verdict } });
  expect(closed.exitCode, closed.stdout).toBe(0);
  // What stands there a year later is something else.
  saying(house, `${RULES}evidence: { approvals: verified }\n`, '2027-11-01T08:00:00Z');
  github.setNow('2027-12-05T09:00:00Z');
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  const inputs = { mode: 'evidence', intervention: 'POSEG-2026-041' };
  const evidence = await runAction({ env: { ...base.env, RUNNER_TEMP: folder }, inputs });
  await github.stop();
  const zip = readFileSync(evidence.outputs['dossier'] ?? '');
  const files = unpacked(zip);
  if (!files.ok) throw new Error('no dossier');
  const kept = `organisation/${counted}/`;
  const text = (name: string): string =>
    new TextDecoder().decode(files.value.get(`${kept}${name}`));
  expect([text('organisation.yml'), text('staff.yml')]).toEqual([
    `${RULES}freezes: []\n`,
    exampleFile('staff.yml'),
  ]);
  const [decision = ''] = [...files.value.keys()].filter((name) => name.startsWith('verdicts/'));
  expect(JSON.parse(new TextDecoder().decode(files.value.get(decision)))).toMatchObject({
    facts: {
      formerRules: {
        value: [
          {
            file: 'hisa/ezdrav .ezdrav/organisation.yml',
            rules: { solution: { urgent: { 'valid-hours': 6 } } },
            supersededBy: { commit: counted },
          },
        ],
      },
    },
  });
  const path = join(folder, 'dossier.zip');
  writeFileSync(path, zip);
  const { stdout } = await runCommand(['verify', path, '--format', 'json']);
  const verified = JSON.parse(stdout) as Verified;
  rmSync(folder, { recursive: true });
  expect(verified.verdicts.map(({ same }) => same)).toEqual([true]);
  expect(verified.faults.filter(({ code }) => code.startsWith('organisation'))).toEqual([]);
});
