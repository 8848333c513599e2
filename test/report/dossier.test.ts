import { beforeAll, describe, expect, it } from 'vitest';
import {
  bytesOf,
  INDEX_FILE,
  KEYS_FILE,
  PLAN_FILE,
  RECORDS_FOLDER,
  VERDICTS_FOLDER,
} from '../../src/dossier/contents.ts';
import type { DossierFiles, Unreadable } from '../../src/dossier/files.ts';
import type { MailMatch } from '../../src/dossier/mailed.ts';
import type { ProvenKeys } from '../../src/dossier/signatures.ts';
import { type Verification, verifyDossier } from '../../src/dossier/verification.ts';
import { instantOf } from '../../src/calendar/instant.ts';
import {
  keysKnown,
  unreadableText,
  verificationJson,
  verificationText,
} from '../../src/report/dossier/verified.ts';
import { type Changes, dossier, GITHUB_KEY, keptVerdict, OWN_KEY } from '../dossier/sample.ts';
import { goldenIn } from '../support/golden.ts';

const expectGolden = goldenIn(new URL('golden/', import.meta.url));

const { kid, jwk } = GITHUB_KEY;
const GITHUB: ProvenKeys = {
  from: 'file',
  keys: [{ kid, kty: 'RSA', n: String(jwk['n']), e: String(jwk['e']) }],
};
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const DIFFERS = text(keptVerdict().replace('"decision":"allow"', '"decision":"deny"'));

function tampered(change: (files: Map<string, Uint8Array>) => void): DossierFiles {
  const files = new Map(dossier());
  change(files);
  return files;
}

const MAIL: MailMatch = {
  kind: 'same',
  path: `${RECORDS_FOLDER}8010.json`,
  answer: 'approval',
  approver: 'client[0]',
  domain: 'bolnisnica.example',
  date: instantOf(Date.parse('2026-11-27T10:05:00Z')),
};
const OTHER = {
  kind: 'other',
  code: 'mail-malformed',
  path: null,
  faults: [{ code: 'subject.altered' }],
} as const satisfies MailMatch;

type Row = [name: string, files: DossierFiles, proven: ProvenKeys | null, mail: MailMatch | null];
const of = (changes: Changes): DossierFiles => dossier(changes);
const ROWS: readonly Row[] = [
  ['intact, with the mail it was approved by', dossier(), GITHUB, MAIL],
  ['intact, its keys from nowhere else', dossier(), null, null],
  ['intact, with a mail that is none', dossier(), GITHUB, OTHER],
  [
    'with a mail that was changed',
    dossier(),
    GITHUB,
    { ...OTHER, code: 'mail-changed', path: `${RECORDS_FOLDER}8010.json`, faults: [] },
  ],
  ['with a mail nobody knows', dossier(), GITHUB, { ...OTHER, code: 'mail-unknown', faults: [] }],
  [
    'with a mail about other work',
    dossier(),
    GITHUB,
    { ...OTHER, code: 'mail-other-intervention', faults: [] },
  ],
  ['forged with keys of one’s own', of({ key: OWN_KEY }), GITHUB, null],
  [
    'files changed, added, missing and swapped',
    tampered((files) => {
      const [one, other] = [files.get(KEYS_FILE), files.get(PLAN_FILE)];
      if (one === undefined || other === undefined) throw new Error('files');
      files.set(KEYS_FILE, other);
      files.set(PLAN_FILE, one);
      files.set('added.txt', text('x'));
      files.set(`${VERDICTS_FOLDER}1.json`, DIFFERS);
      files.delete(`${RECORDS_FOLDER}8001.json`);
    }),
    GITHUB,
    null,
  ],
  [
    'the rules come to another decision',
    of({ files: { [`${VERDICTS_FOLDER}1.json`]: DIFFERS } }),
    GITHUB,
    null,
  ],
  [
    'no decision, no key',
    of({
      key: { ...GITHUB_KEY, kid: 'key-2' },
      files: { [`${VERDICTS_FOLDER}1.json`]: null, [KEYS_FILE]: null },
    }),
    GITHUB,
    null,
  ],
  [
    'everything is something else',
    of({
      index: { intervention: 'P-9', repository: 'hisa/drugo' },
      files: {
        [`${RECORDS_FOLDER}8003.json`]: text('{'),
        [KEYS_FILE]: text('[]'),
        [`${VERDICTS_FOLDER}2.json`]: text('{}'),
      },
    }),
    GITHUB,
    null,
  ],
  ['the plan is none', of({ files: { [PLAN_FILE]: text('id: [') } }), GITHUB, null],
  ['no index', of({ files: { [INDEX_FILE]: bytesOf({}) } }), GITHUB, null],
  ['about an earlier plan', of({ said: { plan: `sha256:${'1'.repeat(64)}` } }), GITHUB, null],
];

const UNREADABLE: readonly Unreadable[] = [
  { why: 'not-a-zip' },
  { why: 'too-large' },
  { why: 'too-many-files' },
  { why: 'no-manifest' },
  { why: 'manifest-malformed' },
  { why: 'bad-path', path: '../x' },
  { why: 'not-a-file', path: 'link' },
  { why: 'not-as-made', at: 17, path: '' },
  { why: 'not-as-made', at: 90, path: PLAN_FILE },
];

describe('what verify reports', () => {
  let found: readonly (readonly [string, Verification, MailMatch | null])[];

  beforeAll(async () => {
    found = await Promise.all(
      ROWS.map(async ([name, files, proven, mail]) => {
        const verified = await verifyDossier(files, proven);
        if (verified.kind !== 'read') throw new Error(name);
        return [name, verified.verification, mail] as const;
      }),
    );
  });

  it.each(['en', 'sl'] as const)('in %s', (language) => {
    const texts = [
      ...found.map(
        ([name, verification, mail]) =>
          `=== ${name}\n${verificationText(verification, mail, language)}`,
      ),
      ...UNREADABLE.map((problem) => unreadableText(problem, language)),
    ];
    expectGolden(`dossier.${language}.txt`, `${texts.join('\n')}\n`);
  });

  it('of a key that nobody vouches for it says what the release knows, and where keys are had', () => {
    for (const language of ['en', 'sl'] as const) {
      const [never, once] = [keysKnown(null, language), keysKnown('2026-11-28', language)];
      expect(once).toContain('28');
      expect(never).not.toContain('28');
      for (const said of [never, once]) expect(said).toMatch(/jwks.*--keys FILE.*--online/);
    }
  });

  it('a decision of another release and a time that is none are shown as they are', () => {
    const [, intact] = found[0] ?? [];
    if (intact === undefined) throw new Error('nothing');
    const verdicts = [null, 9e15].flatMap((evaluatedAt) =>
      intact.verdicts.map((each) => ({
        ...each,
        said: { ...each.said, decision: 'later', evaluatedAt },
      })),
    );
    const said = verificationText({ ...intact, verdicts }, null, 'en');
    expect(said.match(/: later, –, by release/g)).toHaveLength(2);
  });

  it('every refusal bears its code in text and JSON', () => {
    for (const [name, verification, mail] of found) {
      const said = verificationText(verification, mail, 'en');
      const json = JSON.stringify(verificationJson(verification, mail, 'en'));
      const codes = [
        ...verification.faults.map(({ code }) => code),
        ...verification.differences.map(({ kind }) => kind),
        ...(mail?.kind === 'other' ? [mail.code] : []),
      ];
      for (const code of codes) {
        expect(said, name).toContain(`[${code}]`);
        expect(json, name).toContain(`"${code}"`);
      }
      expect(json.includes('"holds":true')).toBe(codes.length === 0);
    }
    for (const problem of UNREADABLE) {
      expect(unreadableText(problem, 'sl')).toContain(`[${problem.why}]`);
    }
  });
});
