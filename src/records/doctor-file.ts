import type * as z from 'zod/mini';
import type { Reading } from './diagnostic.ts';
import { doctorSchema } from './doctor-schema.ts';
import { SMALL } from './limits.ts';
import type { Reader, FileContent } from './read-file.ts';
import { readFile } from './read-file.ts';

/** What doctor should ignore; absent lists are empty. */
export type DoctorFile = z.infer<typeof doctorSchema>;

const READER: Reader<DoctorFile> = { schema: doctorSchema, limits: SMALL, discreet: false };

/** Reads `.ezdrav/doctor.yml`; `path` only names it in diagnostics. Never throws. */
export function readDoctorFile(path: string, source: FileContent): Reading<DoctorFile> {
  const reading = readFile(path, source, READER);
  return reading.ok ? { ok: true, value: reading.value, locate: reading.locate } : reading;
}
