import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import * as z from 'zod/mini';
import { type DossierFiles, isPlainPath, MANIFEST } from './files.ts';

/** Every other file with its digest, so that changes, additions and removals are noticed. */
export interface Manifest {
  readonly schema: 1;
  readonly files: readonly ManifestEntry[];
}

export interface ManifestEntry {
  readonly path: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

const Shape = z.strictObject({
  schema: z.literal(1),
  files: z.array(
    z.strictObject({
      path: z.string().check(z.refine((path) => isPlainPath(path) && path !== MANIFEST)),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      bytes: z.int().check(z.nonnegative()),
    }),
  ),
});

export function byPath(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * The files with their manifest in canonical JSON (RFC 8785), so that the manifest's own bytes are determined
 * too.
 */
export function withManifest(files: DossierFiles): DossierFiles {
  const manifest: Manifest = { schema: 1, files: entriesOf(files) };
  const text = String(canonicalize(manifest));
  return new Map([...files, [MANIFEST, new TextEncoder().encode(text)]]);
}

function entriesOf(files: DossierFiles): readonly ManifestEntry[] {
  return [...files]
    .filter(([path]) => path !== MANIFEST)
    .toSorted(([one], [other]) => byPath(one, other))
    .map(([path, bytes]) => ({ path, sha256: sha256(bytes), bytes: bytes.length }));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A difference between the files and their manifest. */
export type Difference =
  | { readonly kind: 'changed' | 'added' | 'missing'; readonly path: string }
  /** It has the bytes of another file of this dossier. */
  | { readonly kind: 'swapped'; readonly path: string; readonly with: string };

export type ManifestReading =
  | { readonly kind: 'read'; readonly differences: readonly Difference[] }
  | { readonly kind: 'no-manifest' | 'manifest-malformed' };

/** Compares every file with the manifest among them. */
export function readManifest(files: DossierFiles): ManifestReading {
  const bytes = files.get(MANIFEST);
  if (bytes === undefined) return { kind: 'no-manifest' };
  const manifest = parsed(bytes);
  if (manifest === null) return { kind: 'manifest-malformed' };
  const found = new Map(entriesOf(files).map((entry) => [entry.path, entry]));
  const listed = new Set(manifest.files.map(({ path }) => path));
  return {
    kind: 'read',
    differences: [
      ...manifest.files.flatMap(({ path, sha256: digest, bytes: size }): readonly Difference[] => {
        const there = found.get(path);
        if (there === undefined) return [{ kind: 'missing', path }];
        if (there.sha256 === digest && there.bytes === size) return [];
        const other = manifest.files.find(
          (each) => each.path !== path && each.sha256 === there.sha256,
        );
        return other === undefined
          ? [{ kind: 'changed', path }]
          : [{ kind: 'swapped', path, with: other.path }];
      }),
      ...[...found.keys()]
        .filter((path) => !listed.has(path))
        .map((path): Difference => ({ kind: 'added', path })),
    ],
  };
}

/** The manifest, if its bytes are in canonical form; null otherwise. */
function parsed(bytes: Uint8Array): Manifest | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
  const { success, data } = z.safeParse(Shape, value);
  if (!success) return null;
  const paths = data.files.map(({ path }) => path);
  const ordered = paths.slice(1).every((path, index) => byPath(String(paths[index]), path) < 0);
  const canonical = new TextEncoder().encode(String(canonicalize(data)));
  return ordered && Buffer.compare(canonical, bytes) === 0 ? data : null;
}
