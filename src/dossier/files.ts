/** The files of a dossier by their paths, forward slashes, relative to its folder. */
export type DossierFiles = ReadonlyMap<string, Uint8Array>;

/** Where the list of all other files stands. */
export const MANIFEST = 'manifest.json';

/** No dossier comes near these; what is larger was not made by this product. */
export const FILES_AT_MOST = 2_000;
export const BYTES_AT_MOST = 64 * 1024 * 1024;

/** Plain names in plain folders: no `..`, no absolute path, no drive, nothing that a disk reads otherwise. */
const PLAIN = /^(?:[a-z0-9][a-z0-9._-]{0,99}\/){0,3}[a-z0-9][a-z0-9._-]{0,99}$/;

export function isPlainPath(path: string): boolean {
  return PLAIN.test(path) && !path.includes('..');
}

/** Why a folder or a zip is no dossier that can be looked at. */
export type Unreadable =
  | {
      readonly why:
        | 'not-a-zip'
        | 'too-large'
        | 'too-many-files'
        | 'no-manifest'
        | 'manifest-malformed';
    }
  /** A path that leads elsewhere, or a link, a device or the like in a file's place. */
  | { readonly why: 'bad-path' | 'not-a-file'; readonly path: string }
  /** The zip is not byte for byte what these files give: something else stands in it. */
  | {
      readonly why: 'not-as-made';
      /** The first byte that is another, from 0. */
      readonly at: number;
      /** The file it belongs to; empty: what stands behind the files. */
      readonly path: string;
    };

export type Readable<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Unreadable };
