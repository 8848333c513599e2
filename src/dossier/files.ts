/** The files of a dossier by their paths, with forward slashes, relative to its folder. */
export type DossierFiles = ReadonlyMap<string, Uint8Array>;

/** The path of the list of all other files. */
export const MANIFEST = 'manifest.json';

/** Far more than a real dossier has; a larger one was not made by this product. */
export const FILES_AT_MOST = 2_000;
export const BYTES_AT_MOST = 64 * 1024 * 1024;

/** Plain names in plain folders: no `..`, no absolute path, no drive, nothing that a file system treats specially. */
const PLAIN = /^(?:[a-z0-9][a-z0-9._-]{0,99}\/){0,3}[a-z0-9][a-z0-9._-]{0,99}$/;

/** Returns true for a path that is safe to write below any folder. */
export function isPlainPath(path: string): boolean {
  return PLAIN.test(path) && !path.includes('..');
}

/** Why a folder or a zip cannot be read as a dossier. */
export type Unreadable =
  | {
      readonly why:
        | 'not-a-zip'
        | 'too-large'
        | 'too-many-files'
        | 'no-manifest'
        | 'manifest-malformed';
    }
  /** A path that leads elsewhere, or a link, a device or the like in place of a file. */
  | { readonly why: 'bad-path' | 'not-a-file'; readonly path: string }
  /** The zip differs from the one made from these files, so it contains something else. */
  | {
      readonly why: 'not-as-made';
      /** The offset in bytes of the first difference, from 0. */
      readonly at: number;
      /** The file at that offset; empty for what follows the files. */
      readonly path: string;
    };

export type Readable<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Unreadable };
