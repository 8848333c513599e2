import { Client } from '../../src/github/client.ts';
import { RepositoryClient } from '../../src/github/repository-client.ts';
import { type EzdravFiles, type FoundFile, limitOf } from '../../src/modes/ezdrav-files.ts';
import { foundOnDisk, readDisk } from '../../src/modes/offline.ts';
import { readHouseFiles } from '../../src/modes/organisation/files.ts';
import type { HouseRecord, KnownHouse } from '../../src/modes/organisation/known-house.ts';
import type { DiskFile } from '../../src/runner/working-tree.ts';
import { exampleFile } from './enarocanje.ts';

// Files by their texts, as a mode has them once they are read. Nothing is written to a disk.

/** Texts by their paths within `.ezdrav`; null: there is no such file. */
export type Texts = Readonly<Record<string, string | null>>;

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function onDisk(texts: Texts): readonly DiskFile[] {
  return Object.entries(texts).flatMap(([name, text]): readonly DiskFile[] => {
    if (text === null) return [];
    const bytes = bytesOf(text);
    const path = `.ezdrav/${name}`;
    const size = bytes.length;
    return [
      { path, mode: '100644', type: 'blob', size, bytes: size > limitOf(path) ? null : bytes },
    ];
  });
}

/** The entries of `.ezdrav` that these texts are. */
export function found(texts: Texts): readonly FoundFile[] {
  return foundOnDisk(onDisk(texts));
}

/** What is read from these texts. */
export function filesRead(texts: Texts): EzdravFiles {
  return readDisk(onDisk(texts), undefined);
}

/** The shipped example, with what is to be otherwise. */
export const EXAMPLE: Texts = {
  'intervention.yml': exampleFile('intervention.yml'),
  'solution.yml': exampleFile('solution.yml'),
  'staff.yml': exampleFile('staff.yml'),
};

/** Nothing is ever asked of it. */
const NOBODY = new Client({
  token: '',
  api: 'https://api.invalid',
  graphql: 'https://api.invalid/graphql',
  environment: {},
  monotonic: () => 0,
  signal: new AbortController().signal,
});

/** A house whose tip is all ones. */
export const RECORD: HouseRecord = {
  repository: new RepositoryClient(NOBODY, { owner: 'hisa', name: 'pravila', id: 500 }),
  branch: 'main',
  tip: '1'.repeat(40),
  pushes: { ok: true, value: { pushes: [], next: null }, request: '', next: null },
};

/** The organisation that these texts are; as a folder where `record` is null. */
export function houseRead(texts: Texts, changes: Partial<KnownHouse> = {}): KnownHouse {
  const reading = readHouseFiles(found(texts));
  if (!reading.ok) throw new Error(`no such organisation: ${JSON.stringify(reading.diagnostics)}`);
  return {
    ...reading.value,
    repository: 'hisa/pravila',
    record: RECORD,
    writtenAs: null,
    files: [],
    ...changes,
  };
}
