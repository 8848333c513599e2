import { unzipSync, zipSync } from 'fflate';
import {
  BYTES_AT_MOST,
  type DossierFiles,
  FILES_AT_MOST,
  isPlainPath,
  type Readable,
  type Unreadable,
} from './files.ts';
import { byPath } from './manifest.ts';

/** The earliest time a zip can hold, in the machine's own zone. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The files as one zip, sorted by path, without times. Nothing is compressed, so that the same files give the
 * same bytes with every version of the library and a zip can be compared years later.
 */
export function packed(files: DossierFiles): Uint8Array {
  return zipSync(Object.fromEntries(inOrder(files)), { level: 0, mtime: NO_TIME });
}

/**
 * The files of a zip made by `packed`. It is rebuilt and compared byte for byte, so nothing can hide between
 * the entries, and no content can be larger than the zip itself.
 */
export function unpacked(zip: Uint8Array): Readable<DossierFiles> {
  const refused = (problem: Unreadable): Readable<DossierFiles> => ({ ok: false, problem });
  if (zip.length > BYTES_AT_MOST) return refused({ why: 'too-large' });
  const named: string[] = [];
  let entries: Readonly<Record<string, Uint8Array>>;
  try {
    entries = unzipSync(zip, {
      filter: ({ name, compression }) => {
        named.push(name);
        return compression === 0 && named.length <= FILES_AT_MOST && isPlainPath(name);
      },
    });
  } catch {
    return refused({ why: 'not-a-zip' });
  }
  if (named.length > FILES_AT_MOST) return refused({ why: 'too-many-files' });
  const bad = named.find((name) => !isPlainPath(name));
  if (bad !== undefined) return refused({ why: 'bad-path', path: bad });
  const files = new Map(Object.entries(entries));
  const rebuilt = packed(files);
  const longest = Math.max(zip.length, rebuilt.length);
  let at = 0;
  while (at < longest && zip[at] === rebuilt[at]) at += 1;
  // A compressed file is not among those extracted, so a difference shows at the latest where it begins.
  if (at === longest) return { ok: true, value: files };
  return refused({ why: 'not-as-made', at, path: fileAt(files, at) });
}

/** Number of bytes before a file's name and content. */
const HEADER = 30;

/** The file whose header or bytes are at this offset of the zip; empty if there is none. */
function fileAt(files: DossierFiles, at: number): string {
  let end = 0;
  for (const [path, bytes] of inOrder(files)) {
    end += HEADER + path.length + bytes.length;
    if (at < end) return path;
  }
  return '';
}

function inOrder(files: DossierFiles): readonly (readonly [string, Uint8Array])[] {
  return [...files].toSorted(([one], [other]) => byPath(one, other));
}
