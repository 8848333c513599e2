import * as z from 'zod/mini';
import {
  INDEX_FILE,
  Index,
  OUTCOME_FILE,
  readAs,
  VERDICTS_FOLDER,
} from '../../dossier/contents.ts';
import { BYTES_AT_MOST, type DossierFiles, FILES_AT_MOST } from '../../dossier/files.ts';
import { readManifest } from '../../dossier/manifest.ts';
import { unpacked } from '../../dossier/zip.ts';
import { together, type Witnessed } from '../../figures/witnessed.ts';
import { listNamed, readNamed } from '../../runner/dossier-folder.ts';
import { decisionIn } from './kept-decisions.ts';

const Seen = z.object({
  seen: z.nullable(
    z.object({ ending: z.enum(['completed', 'rolled-back', 'cancelled', 'failed']) }),
  ),
});

/**
 * The evidence in a folder of dossiers, as folders or zips, and of decisions written by the gate
 * (`ezdrav-verdict.json`). A dossier that differs from its own manifest is listed and not counted. Null if
 * there is no such folder.
 */
export function witnessedIn(folder: string): Witnessed | null {
  const names = listNamed(folder);
  return names === null ? null : together(names.map((name) => witnessedAt(folder, name)));
}

function witnessedAt(folder: string, name: string): Witnessed {
  const unreadable = { decisions: [], runs: [], unreadable: [{ what: name }] };
  const named = readNamed(`${folder}/${name}`, { files: FILES_AT_MOST, bytes: BYTES_AT_MOST });
  if (named.kind === 'folder') return inFiles(named.files) ?? unreadable;
  if (named.kind !== 'zip') return unreadable;
  if (name.endsWith('.json')) {
    const decision = decisionIn(new TextDecoder().decode(named.bytes));
    return decision === null ? unreadable : { decisions: [decision], runs: [], unreadable: [] };
  }
  const files = unpacked(named.bytes);
  return (files.ok ? inFiles(files.value) : null) ?? unreadable;
}

/** Null if it is not a dossier, or was changed. */
function inFiles(files: DossierFiles): Witnessed | null {
  const manifest = readManifest(files);
  const index = readAs(Index, files.get(INDEX_FILE));
  if (manifest.kind !== 'read' || manifest.differences.length > 0 || index === null) return null;
  const kept = [...files].filter(([path]) => path.startsWith(VERDICTS_FOLDER));
  const decisions = kept.map(([, bytes]) => decisionIn(new TextDecoder().decode(bytes)));
  const seen = readAs(Seen, files.get(OUTCOME_FILE))?.seen ?? null;
  const about = { interventionId: index.intervention, planDigest: index['plan-digest'] };
  return {
    decisions: decisions.filter((each) => each !== null),
    runs: seen === null ? [] : [{ about, ending: seen.ending }],
    unreadable: kept.flatMap(([path], at) => (decisions[at] === null ? [{ what: path }] : [])),
  };
}
