import type * as z from 'zod/mini';
import type { Reading } from './diagnostic.ts';
import { type KnownContacts, PRESCRIBED_CONTACTS } from './known-contacts.ts';
import { SMALL } from './limits.ts';
import type { Reader, FileContent } from './read-file.ts';
import { readFile } from './read-file.ts';
import { requestSchema } from './request-schema.ts';

/** A question or a free-form request; `undefined` for keys of the other kind. */
export type RequestFile = z.infer<typeof requestSchema>;

const READER: Reader<RequestFile> = { schema: requestSchema, limits: SMALL, discreet: false };

/** Returns true for a plain path of a request file directly in the folder. */
export function isRequestPath(path: string): boolean {
  return /^\.ezdrav\/requests\/[A-Za-z0-9_-][A-Za-z0-9._-]*\.yml$/.test(path);
}

/** Reads a request file; `path` only names it in diagnostics. Never throws. */
export function readRequest(
  path: string,
  source: FileContent,
  known: KnownContacts = PRESCRIBED_CONTACTS,
): Reading<RequestFile> {
  const reading = readFile(path, source, { ...READER, known });
  return reading.ok
    ? { ok: true, value: reading.value, locate: reading.locate }
    : { ok: false, diagnostics: reading.diagnostics };
}
