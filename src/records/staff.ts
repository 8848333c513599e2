import type { Reading } from './diagnostic.ts';
import { type KnownContacts, PRESCRIBED_CONTACTS } from './known-contacts.ts';
import { LARGE } from './limits.ts';
import type { Reader, FileContent } from './read-file.ts';
import { readFile } from './read-file.ts';
import { STAFF_KEYS, staffSchema } from './staff-schema.ts';
import type { Roster } from './types.ts';

const READER: Reader<Roster> = { schema: staffSchema, limits: LARGE, discreet: STAFF_KEYS };

/** Reads `staff.yml`. Its diagnostics never repeat a possible name. Never throws. */
export function readStaff(
  path: string,
  source: FileContent,
  known: KnownContacts = PRESCRIBED_CONTACTS,
): Reading<Roster> {
  const reading = readFile(path, source, { ...READER, known });
  return reading.ok
    ? { ok: true, value: reading.value, locate: reading.locate }
    : { ok: false, diagnostics: reading.diagnostics };
}
