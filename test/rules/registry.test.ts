import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codesOfRule, ALL_RULES } from '../../src/rules/registry.ts';
import { REASON_CODES } from '../../src/rules/reason-codes.ts';

const SRC = new URL('../../src/rules/', import.meta.url);
const HERE = new URL('./', import.meta.url);

describe('the registry', () => {
  it('holds every rule once, with the codes that carry its id', () => {
    const ids = ALL_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ALL_RULES.length);
    expect(ids.flatMap(codesOfRule).toSorted()).toEqual([...REASON_CODES].toSorted());
    expect(codesOfRule('fit')).toEqual(['fit.too-late', 'fit.longer-than-slot']);
  });

  it('knows what urgency waives, what production alone enforces and what judges any run', () => {
    const waived = ALL_RULES.filter(({ waivedByUrgency }) => waivedByUrgency).map(({ id }) => id);
    expect(waived).toEqual(['announcement', 'lead-time', 'schedule', 'slot', 'fit']);
    const relaxed = ALL_RULES.filter((rule) => !rule.enforcedOutsideProduction).map(({ id }) => id);
    expect(relaxed).toEqual(['announcement', 'lead-time', 'approval', 'schedule', 'slot', 'fit']);
    const byPlan = ALL_RULES.filter(({ foreseen }) => foreseen === 'plan').map(({ id }) => id);
    expect(byPlan).toEqual(['schedule', 'fit', 'freeze']);
    const ofRun = ALL_RULES.filter(({ subject }) => subject === 'run').map(({ id }) => id);
    expect(ofRun).toEqual(['file', 'rules', 'target', 'freeze', 'staff', 'clock', 'api', 'event']);
  });

  it.each(ALL_RULES.map(({ id }) => id))('%s: one file under 80 lines, one test file', (id) => {
    expect(readFileSync(new URL(`${id}.ts`, SRC), 'utf8').split('\n').length).toBeLessThanOrEqual(
      80,
    );
    expect(readdirSync(HERE)).toContain(`${id}.test.ts`);
  });

  it('is all that one more rule touches, beside the files the guide names', () => {
    const guide = readFileSync('.github/CONTRIBUTING.md', 'utf8');
    const [, named = ''] = /a test counts them: ([\s\S]*?)\.\n\n/.exec(guide) ?? [];
    const files = [...named.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeLessThanOrEqual(11);
    const present = files.map((file) => file.replace('NAME', 'slot'));
    expect(present.filter((file) => !existsSync(file))).toEqual([]);
    // Whatever has an entry for every rule or every code is one of them: the compiler asks for it.
    const sources = ['src', 'test'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${room}/${name}`),
    );
    const keyed = sources.filter((file) =>
      /\bRecord<(?:RuleId|ReasonCode)\b/.test(readFileSync(file, 'utf8')),
    );
    expect(keyed.filter((file) => !present.includes(file))).toEqual([]);
  });

  it('has a test for every reason code', () => {
    const tests = readdirSync(HERE).filter(
      (name) => name.endsWith('.test.ts') && name !== 'reason-codes.test.ts',
    );
    const text = tests.map((name) => readFileSync(new URL(name, HERE), 'utf8')).join('\n');
    expect(REASON_CODES.filter((code) => !text.includes(code))).toEqual([]);
  });
});
