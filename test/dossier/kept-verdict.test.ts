import { describe, expect, it } from 'vitest';
import { judgedFrom, keptText, readKept } from '../../src/dossier/kept-verdict.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import type { Facts } from '../../src/rules/facts.ts';
import {
  candidate,
  comment,
  facts,
  known,
  NOT_A_TIME,
  PLAN,
  read,
  roster,
  solution,
  time,
  unknown,
} from '../support/builders.ts';

const VERSIONS = { product: '1.0.0', calendar: '2026', tzdata: '2026a' };

function kept(given: Facts, rules = solution()): string | null {
  const verdict = judgedFrom({ solution: rules, facts: given });
  return keptText({ solution: rules, facts: given, verdict, versions: VERSIONS });
}

describe('a decision that is kept', () => {
  it.each([
    ['allowed', facts()],
    ['refused for want of an answer of GitHub', facts({ landing: unknown() })],
    ['without a roster', facts({ roster: known(null) })],
    ['offline', facts({ landing: null, receipts: null, consents: null, formerRules: null })],
    [
      'of files that could not be read',
      facts({ files: { kind: 'unknown', problem: unknown().problem } }),
    ],
    [
      'of invalid files',
      facts({
        files: {
          kind: 'invalid',
          diagnostics: [
            {
              file: '.ezdrav/intervention.yml',
              line: 1,
              column: 1,
              code: 'file.empty',
              key: '',
              found: '',
              expected: [],
            },
          ],
        },
      }),
    ],
  ])('is judged the same again: %s', (_name, given) => {
    const reading = readKept(kept(given) ?? '');
    expect(reading).toMatchObject({ kind: 'read', same: true });
    if (reading.kind !== 'read') return;
    expect(reading.kept.said.decision).toBe(reading.again.decision);
    expect(reading.kept.versions).toEqual(VERSIONS);
  });

  it('keeps of comments what decides and of mailboxes that there are some', () => {
    const approvers = {
      client: [{ email: 'naročnik@bolnisnica.example.si' }],
      'ezdrav-ict': [{ login: 'ikt-k', id: 9002 }],
    };
    const told = { organisation: 'Hiša', contact: 'hisa@example.si' };
    const rules = {
      ...solution(),
      approvers,
      contractor: { ...told, 'on-duty': '031 555 777' },
      client: told,
    };
    const line = `/approve POSEG-2026-041 ${PLAN}`;
    const supersededBy = {
      id: '1',
      commit: 'c'.repeat(40),
      at: time('2026-11-20T10:00'),
      by: null,
    };
    const former = { file: '.ezdrav/solution.yml', changed: [], supersededBy, pull: null };
    const staffed = roster();
    if (!staffed.known || staffed.value === null) throw new Error('no roster');
    const text = kept(
      facts({
        formerRules: known([
          { ...former, rules: { solution: rules } },
          { ...former, rules: { roster: staffed.value } },
        ]),
        consents: known([comment({ body: 'Ana Novak se strinja' }), comment({ body: line })]),
      }),
      rules,
    );
    expect(text).toContain(line);
    expect(text).toContain('"organisation":"Hiša"');
    for (const word of ['Novak', 'naročnik@', '031', 'hisa@']) expect(text).not.toContain(word);
  });

  it('is not kept where it would be another one from what is kept, or is no JSON', () => {
    const verdict = evaluate(candidate(), solution(), facts());
    const other = facts({ files: read([candidate({ status: 'withdrawn' })]) });
    const from = { solution: solution(), verdict, versions: VERSIONS };
    expect(keptText({ ...from, facts: other })).toBeNull();
    const timeless = facts({ now: known(NOT_A_TIME) });
    const unsure = evaluate(candidate(), solution(), timeless);
    expect(keptText({ ...from, verdict: unsure, facts: timeless })).toBeNull();
  });

  it('is read only as it was written', () => {
    const text = kept(facts()) ?? '';
    for (const other of [
      '',
      '{',
      '{}',
      'null',
      ` ${text}`,
      text.replace('"schema":1', '"schema":2'),
    ]) {
      expect(readKept(other)).toEqual({ kind: 'malformed' });
    }
    for (const one of ['{}', '{"login":"x"}', '{"email":null}', '"x"', '5', '[]', 'null']) {
      const strange = text.replaceAll(/"client":\[\{[^\]]*\]/g, `"client":[${one}]`);
      expect([one, strange === text, readKept(strange).kind]).toEqual([one, false, 'malformed']);
    }
    expect(readKept(text.replace('"decision":"allow"', '"decision":"deny"'))).toMatchObject({
      kind: 'read',
      same: false,
    });
  });
});
