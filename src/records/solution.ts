import { atTop, type Reading } from './diagnostic.ts';
import { contactsIn, type KnownContacts, PRESCRIBED_CONTACTS } from './known-contacts.ts';
import { SMALL } from './limits.ts';
import type { Reader, FileContent } from './read-file.ts';
import { readFile } from './read-file.ts';
import { solutionSchema } from './solution-schema.ts';
import type { Solution } from './types.ts';

const READER: Reader<Solution> = { schema: solutionSchema, limits: SMALL, discreet: false };

/** Used for a repository without `solution.yml`; it has no name. */
export const DEFAULT_SOLUTION: Solution = {
  version: 1,
  name: '',
  contacts: { servicedesk: 'servicedesk@src.si', ict: 'ikt@ezdrav.si', assignees: [] },
  approvers: { client: [], 'ezdrav-ict': [] },
  environments: { production: ['production'], test: [] },
  evidence: { announcement: 'landed', approvals: 'recorded' },
  calendar: { 'lead-time': 'default', 'extra-non-working-days': [] },
  window: { opens: '20:00', 'opens-with-downtime': '22:00', closes: '06:00' },
  freezes: [],
  urgent: { 'valid-hours': 12 },
  'enforce-in': ['production'],
};

export type SolutionReading = Reading<Solution> & {
  /** Contacts that are allowed in the other files too, as far as they can be read. */
  readonly known: KnownContacts;
};

/** Reads `solution.yml`. If it is missing, the defaults apply. Never throws. */
export function readSolution(path: string, source: FileContent): SolutionReading {
  if (!(source instanceof Uint8Array) && source.unread === 'missing') {
    return { ok: true, value: DEFAULT_SOLUTION, locate: atTop, known: PRESCRIBED_CONTACTS };
  }
  const reading = readFile(path, source, READER);
  const known = contactsIn(reading.written);
  return reading.ok
    ? { ok: true, value: reading.value, locate: reading.locate, known }
    : { ok: false, diagnostics: reading.diagnostics, known };
}
