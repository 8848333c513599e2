import type { Diagnostic, Locate } from '../../records/diagnostic.ts';
import type { KnownContacts } from '../../records/known-contacts.ts';
import { isRequestPath, readRequest } from '../../records/request.ts';
import type { FoundFile } from '../ezdrav-files.ts';

/** The faults of the files of `.ezdrav/requests/`, and the places of keys in valid ones. */
export interface CheckedRequests {
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: ReadonlyMap<string, Locate>;
}

/** Reads every request file as `mode: request` does. No verdict depends on them, so the gate does not read them. */
export function checkRequests(found: readonly FoundFile[], known: KnownContacts): CheckedRequests {
  const diagnostics: Diagnostic[] = [];
  const locate = new Map<string, Locate>();
  for (const { path, source } of found.filter((file) => isRequestPath(file.path))) {
    const reading = readRequest(path, source, known);
    if (reading.ok) locate.set(path, reading.locate);
    else diagnostics.push(...reading.diagnostics);
  }
  return { diagnostics, locate };
}
