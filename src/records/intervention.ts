import type { Reading } from './diagnostic.ts';
import { interventionSchema } from './intervention-schema.ts';
import { type KnownContacts, PRESCRIBED_CONTACTS } from './known-contacts.ts';
import { SMALL } from './limits.ts';
import { planDigest } from './plan-digest.ts';
import type { Reader, FileContent } from './read-file.ts';
import { readFile } from './read-file.ts';
import type { Digest, Intervention } from './types.ts';
import type { WrittenValue } from './yaml-tree.ts';

const READER = { schema: interventionSchema, limits: SMALL, discreet: false } as const;

export type InterventionReading =
  | (Extract<Reading<Intervention>, { ok: true }> & { readonly planDigest: Digest })
  | (Extract<Reading<Intervention>, { ok: false }> & {
      /** Set if the file says `status: draft`, so that its faults do not block other interventions. */
      readonly draft: DraftContent | null;
      /** The plan, if only the way it is written is at fault. */
      readonly plan: { readonly intervention: Intervention; readonly planDigest: Digest } | null;
    });

/** An unfinished file: never announced, never allowed. */
export interface DraftContent {
  /** The tag it will announce; null if none can be read yet. */
  readonly tag: string | null;
}

/** Reads an intervention; `path` only names it in diagnostics. Never throws. */
export function readIntervention(
  path: string,
  source: FileContent,
  known: KnownContacts = PRESCRIBED_CONTACTS,
): InterventionReading {
  const reader: Reader<Intervention> = { ...READER, known };
  const reading = readFile(path, source, reader);
  if (!reading.ok) {
    const { diagnostics, written, value } = reading;
    const says = source instanceof Uint8Array && saysDraft(source);
    return {
      ok: false,
      diagnostics,
      draft: says ? { tag: tagIn(written) } : null,
      plan:
        value === undefined || written === null
          ? null
          : { intervention: value, planDigest: planDigest(written) },
    };
  }
  const { value, locate, written } = reading;
  return { ok: true, value, locate, planDigest: planDigest(written) };
}

/** Returns true if the text, which may be broken elsewhere, says `status: draft` and no other status. */
function saysDraft(bytes: Uint8Array): boolean {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  const [status = '', second] = lines.filter((line) => /^["']?status["']?[ \t]*:/.test(line));
  return second === undefined && /^status[ \t]*:[ \t]+draft[ \t]*(?:[ \t]#.*)?$/.test(status);
}

function tagIn(written: WrittenValue | null): string | null {
  const release = property(written, 'release');
  const tag = property(release, 'tag');
  return typeof tag === 'string' && tag !== '' ? tag : null;
}

function property(written: WrittenValue | null, key: string): WrittenValue | null {
  if (written === null || typeof written === 'string' || Array.isArray(written)) return null;
  return written[key] ?? null;
}
