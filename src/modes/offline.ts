import type { Instant } from '../calendar/instant.ts';
import { whyUnreadable } from '../records/candidates.ts';
import type { Facts, GitHubAccount, Source, Target } from '../rules/facts.ts';
import { heldByOf } from './organisation/held-by.ts';
import type { DiskFile } from '../runner/working-tree.ts';
import { type EzdravFiles, type FoundFile, limitOf, readFound } from './ezdrav-files.ts';

/** What the command line was asked about a working tree. */
export interface OfflineQuestion {
  readonly now: Instant;
  /** `refs/…`; undefined: the announced release is meant. */
  readonly ref: string | undefined;
  readonly sha: string | undefined;
  readonly actor: string | undefined;
  readonly environment: string;
  readonly intervention: string | undefined;
}

/** The entries of a working tree's `.ezdrav`, with their content or why it cannot be read. */
export function foundOnDisk(files: readonly DiskFile[]): readonly FoundFile[] {
  return files.map(({ path, mode, type, size, bytes }) => ({
    path,
    mode,
    type,
    source:
      whyUnreadable({ mode, type }) ??
      bytes ??
      ({ unread: 'too-large', size, limit: limitOf(path) } as const),
  }));
}

/** The three files of a working tree. All of it is only `claimed`, because nothing records it. */
export function readDisk(files: readonly DiskFile[], named: string | undefined): EzdravFiles {
  const source: Source = { kind: 'file', from: '.ezdrav' };
  return readFound(foundOnDisk(files), named, 'claimed', [source]);
}

/** The facts from a working tree and the arguments, without asking GitHub. */
export function offlineFacts(question: OfflineQuestion, files: EzdravFiles): Facts {
  const { now, ref, sha, actor, environment, intervention } = question;
  const argument = (from: string): readonly Source[] => [{ kind: 'argument', from }];
  const target: Target = {
    ref: ref === undefined ? { kind: 'announced-release' } : { kind: 'ref', name: ref },
    deployed:
      sha === undefined
        ? null
        : { known: true, value: sha, grade: 'claimed', sources: argument('--sha') },
    tagNow: null,
    environment,
    intervention,
  };
  const person: GitHubAccount | null =
    actor === undefined ? null : { login: actor, id: null, type: null };
  return {
    repository: null,
    now: { known: true, value: now, grade: 'claimed', sources: argument('--at') },
    event: null,
    files: files.files,
    target,
    landing: null,
    receipts: null,
    consents: null,
    actor: person,
    triggeringActor: null,
    roster: files.roster,
    formerRules: null,
    ...heldByOf(files),
    problems: [],
  };
}
