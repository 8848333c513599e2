import type { Reading } from './diagnostic.ts';
import { interventionSchema } from './intervention-schema.ts';
import { SMALL } from './limits.ts';
import { planDigest } from './plan-digest.ts';
import type { Reader, Source } from './read-file.ts';
import { readFile } from './read-file.ts';
import type { Digest, Intervention } from './types.ts';

const READER: Reader<Intervention> = { schema: interventionSchema, limits: SMALL, discreet: false };

export type InterventionReading =
  | (Extract<Reading<Intervention>, { ok: true }> & { readonly planDigest: Digest })
  | Extract<Reading<Intervention>, { ok: false }>;

/** Reads an intervention; `path` only names it in diagnostics. Never throws. */
export function readIntervention(path: string, source: Source): InterventionReading {
  const reading = readFile(path, source, READER);
  if (!reading.ok) return reading;
  const { value, locate, written } = reading;
  return { ok: true, value, locate, planDigest: planDigest(written) };
}
