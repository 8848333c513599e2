import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import { readFound } from '../../src/modes/ezdrav-files.ts';
import { readIntervention } from '../../src/records/intervention.ts';
import { STARTER, starterTexts } from '../../src/records/starter-text.ts';
import { starterFiles } from '../../src/report/init/starters.ts';

const FILE = '.ezdrav/intervention.yml';
const EXAMPLE = readFileSync('examples/enarocanje/.ezdrav/intervention.yml', 'utf8');

/** The example with some lines written anew; a block of its own keeps its indentation. */
function planWith(lines: Readonly<Record<string, string>>): string {
  let text = EXAMPLE;
  for (const [key, value] of Object.entries(lines)) {
    const pattern = new RegExp(`^${key}:.*\\n(?:[ \\t]+.*\\n)*`, 'm');
    if (!pattern.test(text)) throw new Error(`the example has no ${key}`);
    text = text.replace(pattern, () => `${key}: ${value}\n`);
  }
  return text;
}

function found(text: string): readonly (readonly [string, string, number])[] {
  const source = new TextEncoder().encode(text);
  const reading = readIntervention(FILE, source);
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return starterTexts(FILE, source, reading.value, reading.locate).map(
    ({ key, found: what, line }) => [key, what, line],
  );
}

const keys = (text: string): readonly string[] => found(text).map(([key, what]) => key || what);

describe('texts of the starter', () => {
  test('none in a plan of a house, whatever its remarks say', () => {
    expect(found(EXAMPLE)).toEqual([]);
    expect(found(`# NASLOV-SKRBNIKA, SD-0000-000000\n${EXAMPLE}# x: NASLOV-SKRBNIKA\n`)).toEqual(
      [],
    );
    expect(found(EXAMPLE.replace('risk:', '# SD-0000-000000\nrisk:'))).toEqual([]);
  });

  test.each([
    ['the description', { description: STARTER.description }, ['description']],
    ['the description in quotes', { description: `"${STARTER.description}"` }, ['description']],
    ['the description as a block', { description: `|\n  ${STARTER.description}` }, ['description']],
    ['the back-out plan', { rollback: STARTER.rollback }, ['rollback']],
    [
      'reason and impact beside it',
      { rollback: STARTER.rollback, reason: STARTER.reason, impact: STARTER.impact },
      ['rollback', 'reason', 'impact'],
    ],
    [
      'measures beside it',
      { rollback: STARTER.rollback, risk: `{ level: low, measures: "${STARTER.measures}" }` },
      ['rollback', 'risk.measures'],
    ],
    [
      'reason and impact alone: a house may say that',
      { reason: STARTER.reason, impact: STARTER.impact },
      [],
    ],
    ['a number of a ticket', { rollback: 'Po zahtevku SD-0000-000000.' }, ['SD-0000-000000']],
    ['an address', { impact: 'Obvestimo NASLOV-SKRBNIKA.' }, ['NASLOV-SKRBNIKA']],
  ] as const)('%s', (_name, lines, expected) => {
    expect(keys(planWith(lines))).toEqual(expected);
  });

  test('beside a risk that is not written down', () => {
    const text = planWith({ rollback: STARTER.rollback }).replace(/^risk:.*\n/m, '');
    expect(keys(text)).toEqual(['rollback']);
  });

  test('it is named at its line', () => {
    const text = planWith({ description: STARTER.description });
    const line = text.slice(0, text.indexOf('description:')).split('\n').length;
    expect(found(text)).toEqual([['description', STARTER.description, line]]);
  });
});

describe('the starter itself', () => {
  const starter = (change: (text: string) => string) => {
    const files = starterFiles({
      language: 'sl',
      solution: 'eRecept',
      defaultBranch: 'main',
      commit: null,
      workflows: [],
      slot: { start: instantOf(1_796_075_200_000), end: instantOf(1_796_089_600_000) },
      texts: STARTER,
    });
    const text = change(files.find(({ path }) => path === FILE)?.text ?? '');
    const source = new TextEncoder().encode(text);
    const entry = { path: FILE, mode: '100644', type: 'blob', source };
    return readFound([entry], undefined, 'claimed', []);
  };

  test('is a draft, and what is still to be written are remarks of it', () => {
    const read = starter((text) => text);
    expect(read.diagnostics).toEqual([]);
    expect(read.drafts[0]?.diagnostics.map(({ code }) => code)).toContain('file.starter-text');
    expect(read.files.kind).toBe('read');
  });

  test('as a plan it is a fault of the files, and not of the gate', () => {
    const read = starter((text) => text.replace('status: draft', 'status: planned'));
    expect(new Set(read.diagnostics.map(({ code }) => code))).toEqual(
      new Set(['file.starter-text']),
    );
    expect(read.files.kind).toBe('read');
  });
});
