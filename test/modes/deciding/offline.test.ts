import { describe, expect, test } from 'vitest';
import {
  foundOnDisk,
  offlineFacts,
  type OfflineQuestion,
  readDisk,
} from '../../../src/modes/offline.ts';
import { united } from '../../../src/modes/organisation/belonging.ts';
import type { DiskFile } from '../../../src/runner/working-tree.ts';
import { COMMIT, NOW } from '../../support/builders.ts';
import { bytesOf, EXAMPLE, filesRead, houseRead } from '../../support/files-read.ts';

const FILES = filesRead(EXAMPLE);
const file = (changes: Partial<DiskFile> = {}): DiskFile => ({
  path: '.ezdrav/solution.yml',
  mode: '100644',
  type: 'blob',
  size: 10,
  bytes: bytesOf('version: 1'),
  ...changes,
});

test.each<readonly [string, DiskFile, unknown]>([
  ['a file', file(), bytesOf('version: 1')],
  ['a folder', file({ mode: '040000', type: 'tree', bytes: null }), { unread: 'directory' }],
  ['a link', file({ mode: '120000' }), { unread: 'symlink' }],
  [
    'a file that is too large',
    file({ size: 40_000, bytes: null }),
    { unread: 'too-large', size: 40_000, limit: 32_768 },
  ],
])('%s on the disk', (_, entry, source) => {
  const { path, mode, type } = entry;
  expect(foundOnDisk([entry])).toEqual([{ path, mode, type, source }]);
});

test('what a working tree says nobody has recorded', () => {
  const source = { kind: 'file', from: '.ezdrav' };
  expect(readDisk([], undefined).roster).toEqual({
    known: true,
    value: null,
    grade: 'claimed',
    sources: [source],
  });
});

describe('the facts of a working tree', () => {
  const QUESTION: OfflineQuestion = {
    now: NOW,
    ref: undefined,
    sha: undefined,
    actor: undefined,
    environment: 'production',
    intervention: undefined,
  };
  const argument = (from: string) => [{ kind: 'argument', from }];

  test('where nothing but the hour is asked: the announced release, by nobody', () => {
    expect(offlineFacts(QUESTION, FILES)).toEqual({
      repository: null,
      now: { known: true, value: NOW, grade: 'claimed', sources: argument('--at') },
      event: null,
      files: FILES.files,
      target: {
        ref: { kind: 'announced-release' },
        deployed: null,
        tagNow: null,
        environment: 'production',
      },
      landing: null,
      receipts: null,
      consents: null,
      actor: null,
      triggeringActor: null,
      roster: FILES.roster,
      formerRules: null,
      problems: [],
    });
  });

  test('what is asked is claimed, each by its argument', () => {
    const asked = {
      ...QUESTION,
      ref: 'refs/tags/v4.12.0',
      sha: COMMIT,
      actor: 'ana-r',
      intervention: '.ezdrav/intervention.yml',
    };
    expect(offlineFacts(asked, FILES)).toMatchObject({
      target: {
        ref: { kind: 'ref', name: 'refs/tags/v4.12.0' },
        deployed: { known: true, value: COMMIT, grade: 'claimed', sources: argument('--sha') },
        intervention: '.ezdrav/intervention.yml',
      },
      actor: { login: 'ana-r', id: null, type: null },
    });
  });

  test('an organisation that holds the files is a fact too', () => {
    const house = houseRead({ 'organisation.yml': 'version: 1\nname: Hiša\n' });
    const held = united(FILES, { ok: true, value: house, request: '', next: null }, 'claimed', 500);
    expect(offlineFacts(QUESTION, held).heldBy).toMatchObject({
      repository: 'hisa/pravila',
      id: 500,
    });
  });
});
