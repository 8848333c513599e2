import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ORGANISATION_FOLDER } from '../../src/dossier/contents.ts';
import { heldFaults, namesMailboxes } from '../../src/dossier/held-rules.ts';
import { keptText, readKept } from '../../src/dossier/kept-verdict.ts';
import { readOrganisation } from '../../src/records/organisation.ts';
import { readStaff } from '../../src/records/staff.ts';
import { unite } from '../../src/records/united.ts';
import { uniteRosters } from '../../src/records/united-roster.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import type { HeldBy } from '../../src/rules/facts.ts';
import { known, member, situation, solution, unknown } from '../support/builders.ts';

const RULES = `version: 1
name: Hiša d.o.o.
contractor: { organisation: Hiša d.o.o., on-duty: "01 234 56 78" }
freezes:
  - { from: 2026-12-01T00:00, to: 2026-12-03T00:00, reason: Ustavite se }
`;
const ROSTER = `version: 1
staff:
  - ref: O-017
    github: { login: ana-r, id: 11, write: true }
    eligibility-checked: 2026-01-05
    statement-signed: 2026-01-05
`;
const COMMIT = 'a'.repeat(40);
const at = (name: string): string => `${ORGANISATION_FOLDER}${COMMIT}/${name}`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function blobId(text: string, hash: 'sha1' | 'sha256' = 'sha1'): string {
  const bytes = bytesOf(text);
  return createHash(hash).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

interface Case {
  /** In the dossier; null: not there. */
  readonly rules?: string | null;
  readonly roster?: string | null;
  /** By what was judged; without a roster where null. */
  readonly judgedBy?: { readonly rules: string; readonly roster: string | null };
  readonly gone?: Parameters<typeof heldFaults>[1];
  readonly change?: (heldBy: HeldBy) => Partial<HeldBy>;
  readonly facts?: Parameters<typeof situation>[0]['facts'];
  readonly own?: Parameters<typeof solution>[0];
  readonly hash?: 'sha256';
}

function faults({
  judgedBy = { rules: RULES, roster: ROSTER },
  ...given
}: Case): readonly string[] {
  const read = readOrganisation('organisation.yml', bytesOf(judgedBy.rules));
  const staff = judgedBy.roster === null ? null : readStaff('staff.yml', bytesOf(judgedBy.roster));
  const alone = solution(given.own);
  const union = read.ok ? unite(alone, read.value) : null;
  if (union?.ok !== true || staff?.ok === false) throw new Error('not valid');
  const [meant, , base] = situation(given.facts === undefined ? {} : { facts: given.facts });
  const ownRoster = base.roster.known ? base.roster.value : null;
  const heldBy: HeldBy = {
    repository: 'hisa/ezdrav',
    id: 4711,
    commit: COMMIT,
    files: [
      { path: '.ezdrav/organisation.yml', oid: blobId(judgedBy.rules, given.hash) },
      ...(judgedBy.roster === null
        ? []
        : [{ path: '.ezdrav/staff.yml', oid: blobId(judgedBy.roster, given.hash) }]),
    ],
    own: { solution: alone, roster: ownRoster },
    lines: [],
  };
  const both = uniteRosters(ownRoster, staff?.value ?? null);
  const facts = {
    ...base,
    roster: base.roster.known ? known(both, 'recorded') : base.roster,
    heldBy: { ...heldBy, ...given.change?.(heldBy) },
  };
  const verdict = evaluate(meant, union.solution, facts);
  const versions = { product: '1.0.0', calendar: '2026', tzdata: '2026a' };
  const text = keptText({ solution: union.solution, facts, verdict, versions });
  const reading = readKept(text ?? '');
  if (reading.kind !== 'read') throw new Error('not kept');
  expect(reading.same).toBe(true);
  const { rules = judgedBy.rules, roster = judgedBy.roster } = given;
  const files = new Map([
    ...(rules === null ? [] : [[at('organisation.yml'), bytesOf(rules)] as const]),
    ...(roster === null ? [] : [[at('staff.yml'), bytesOf(roster)] as const]),
  ]);
  return heldFaults(files, given.gone ?? [], reading.kept).map(
    ({ code, path }) => `${code} ${path.replace(at(''), '')}`,
  );
}

const OTHER = RULES.replace('12-03', '12-04');

describe('the organisation’s files of a dossier', () => {
  it.each<[string, Case, readonly string[]]>([
    ['as they counted', {}, []],
    ['by ids of SHA-256', { hash: 'sha256' }, []],
    ['without a roster', { judgedBy: { rules: RULES, roster: null } }, []],
    ['the roster was not known', { facts: { roster: unknown() } }, []],
    [
      'two rosters, each with somebody of its own',
      {
        facts: {
          roster: known({
            version: 1,
            staff: [
              member(),
              member({ ref: 'O-18', github: { login: 'bor-k', id: 12, write: true } }),
            ],
          }),
        },
      },
      [],
    ],
    [
      'own mailboxes and somebody to call',
      {
        own: {
          approvers: {
            client: [{ email: 'ana@narocnik.example.si', 'answers-by-itself': false }],
            'ezdrav-ict': [{ login: 'ikt-k', id: 9002 }],
          },
          contractor: { organisation: 'Druga', 'on-duty': '01 765 43 21' },
        },
      },
      [],
    ],
    ['the rules changed', { rules: OTHER }, ['organisation-changed organisation.yml']],
    ['a blank added', { rules: `${RULES}\n` }, ['organisation-changed organisation.yml']],
    ['the roster changed', { roster: `${ROSTER} ` }, ['organisation-changed staff.yml']],
    ['the rules missing', { rules: null }, ['organisation-missing organisation.yml']],
    ['the roster missing', { roster: null }, ['organisation-missing staff.yml']],
    [
      'the rules left out for the mailboxes in them',
      { rules: null, gone: [{ what: 'organisation-mailboxes', why: 'left-out' }] },
      [],
    ],
    [
      'the roster is never left out for them',
      { roster: null, gone: [{ what: 'organisation-mailboxes', why: 'left-out' }] },
      ['organisation-missing staff.yml'],
    ],
    [
      'other rules under an id of their own',
      {
        rules: OTHER,
        change: ({ files: [, roster] }) => ({
          files: [
            { path: '.ezdrav/organisation.yml', oid: blobId(OTHER) },
            ...(roster === undefined ? [] : [roster]),
          ],
        }),
      },
      ['organisation-differs organisation.yml'],
    ],
    [
      'another roster under an id of its own',
      {
        roster: ROSTER.replace('2026-01-05\n    st', '2026-01-06\n    st'),
        change: ({ files: [rules] }) => ({
          files: [
            ...(rules === undefined ? [] : [rules]),
            {
              path: '.ezdrav/staff.yml',
              oid: blobId(ROSTER.replace('2026-01-05\n    st', '2026-01-06\n    st')),
            },
          ],
        }),
      },
      ['organisation-differs organisation.yml'],
    ],
    [
      'rules that are none under an id of their own',
      {
        rules: 'version: 2\n',
        change: () => ({
          files: [{ path: '.ezdrav/organisation.yml', oid: blobId('version: 2\n') }],
        }),
      },
      ['organisation-differs organisation.yml'],
    ],
    [
      'no file is named at all',
      { change: () => ({ files: [], commit: null }) },
      ['organisation-missing organisation/folder/organisation.yml'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(faults(given)).toEqual(expected);
  });

  it('a decision that was held to none needs none', () => {
    const [, rules, facts] = situation({});
    expect(heldFaults(new Map(), [], { solution: rules, facts })).toEqual([]);
  });

  it.each([
    ['.ezdrav/organisation.yml', RULES, false],
    ['.ezdrav/organisation.yml', 'version: 2\n', false],
    [
      '.ezdrav/organisation.yml',
      `${RULES}approvers: { ezdrav-ict: [{ login: a, id: 1 }] }\n`,
      false,
    ],
    [
      '.ezdrav/organisation.yml',
      `${RULES}approvers: { ezdrav-ict: [{ email: ikt@ekipa.example.si, answers-by-itself: false }] }\n`,
      true,
    ],
    ['.ezdrav/staff.yml', ROSTER, false],
  ])('names mailboxes: %s %#', (path, text, expected) => {
    expect(namesMailboxes(path, bytesOf(text))).toBe(expected);
  });
});
