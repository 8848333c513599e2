import { readIntervention } from '../../records/intervention.ts';
import type { Candidate } from '../../rules/facts.ts';
import { readDirectory } from '../../runner/directory.ts';
import { type EzdravFiles, limitOf } from '../ezdrav-files.ts';

const DONE = '.ezdrav/done';

/** The finished interventions of a working tree; `.ezdrav/done/` is read only on demand. */
export function finishedOnDisk(
  repo: string,
  { candidates: current, known }: EzdravFiles,
): {
  readonly candidates: () => readonly Candidate[];
  /** The content of a file of `.ezdrav/done/`; null if there is none with this name. */
  readonly bytesOf: (path: string) => Uint8Array | null;
} {
  const directory = readDirectory(repo);
  const bytesOf = (path: string): Uint8Array | null =>
    path.startsWith(`${DONE}/`) ? directory.read(path, limitOf(path)) : null;
  const candidates = (): readonly Candidate[] => [
    ...current.filter(({ intervention }) => intervention.outcome !== undefined),
    ...directory.list(DONE).flatMap((name): readonly Candidate[] => {
      const path = `${DONE}/${name}`;
      const bytes = name.endsWith('.yml') ? bytesOf(path) : null;
      if (bytes === null) return [];
      const reading = readIntervention(path, bytes, known);
      if (!reading.ok || reading.value.outcome === undefined) return [];
      return [{ path, intervention: reading.value, planDigest: reading.planDigest }];
    }),
  ];
  return { candidates, bytesOf };
}
