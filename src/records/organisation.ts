import type { Reading } from './diagnostic.ts';
import { LISTING } from './limits.ts';
import { organisationSchema } from './organisation-schema.ts';
import { type Reader, readFile, type FileContent } from './read-file.ts';
import type { Organisation } from './types.ts';

const READER: Reader<Organisation> = {
  schema: organisationSchema,
  limits: LISTING,
  discreet: false,
};

/** Reads `organisation.yml`. A missing file is a fault, because the solution names an organisation. Never throws. */
export function readOrganisation(path: string, source: FileContent): Reading<Organisation> {
  const reading = readFile(path, source, READER);
  return reading.ok
    ? { ok: true, value: reading.value, locate: reading.locate }
    : { ok: false, diagnostics: reading.diagnostics };
}
