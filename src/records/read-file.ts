import * as z from 'zod/mini';
import type { Diagnostic, DiagnosticCode, Locate, Reading } from './diagnostic.ts';
import type { Fault } from './fault.ts';
import { faultAt } from './fault.ts';
import type { Limits } from './limits.ts';
import { looksPersonal, personalDataInComments, personalDataInTree } from './personal-data.ts';
import type { Place } from './places.ts';
import { placesOf } from './places.ts';
import { faultsOf } from './schema-faults.ts';
import { textOf } from './text.ts';
import type { Unread } from './unread.ts';
import { unreadDiagnostic } from './unread.ts';
import { profileOf } from './yaml-profile.ts';
import type { Written } from './yaml-tree.ts';
import { branchAt, treeOf } from './yaml-tree.ts';

/** How a kind of file is read. */
export interface Reader<T> {
  readonly schema: z.ZodMiniType<T>;
  readonly limits: Limits;
  /**
   * Where a value or a key may be somebody's name: the keys a diagnostic may repeat, and of values only
   * what no name can be. False: a diagnostic repeats what it found.
   */
  readonly discreet: false | ReadonlySet<string>;
}

type Discretion = Reader<unknown>['discreet'];

/** What a path holds: its bytes, or why there are none. */
export type Source = Uint8Array | Unread;

type FileReading<T> =
  | (Extract<Reading<T>, { ok: true }> & { readonly written: Written })
  | (Extract<Reading<T>, { ok: false }> & {
      /** What could be made of it all the same; null: nothing. */
      readonly written: Written | null;
    });

/** Nobody repairs more at once, and a hostile file must not fill the report. */
const DIAGNOSTICS_AT_MOST = 100;
/** Of a file with thousands of faults not even the places are looked up. */
const ISSUES_AT_MOST = 500;
const SHOWN_AT_MOST = 60;

/** Reads one file: its value, or everything wrong with it in the order of its lines. Never throws. */
export function readFile<T>(file: string, source: Source, reader: Reader<T>): FileReading<T> {
  if (!(source instanceof Uint8Array)) {
    return { ok: false, diagnostics: [unreadDiagnostic(file, source)], written: null };
  }
  const { text, fault } = textOf(source, reader.limits);
  const place = placesOf(text);
  const refused = (faults: readonly Fault[], written: Written | null = null): FileReading<T> => ({
    ok: false,
    written,
    diagnostics: diagnosticsOf(file, faults, place, reader.discreet),
  });
  if (fault) return refused([fault]);
  if (text.startsWith('version https://git-lfs.github.com/')) {
    return refused([faultAt(0, 'file.not-a-file', 'lfs-pointer')]);
  }
  const profile = profileOf(text, reader.limits);
  const personal = personalDataInComments(profile.comments);
  if (profile.faults.length > 0) return refused([...profile.faults, ...personal]);
  const { root, faults } = treeOf(profile.lexemes, reader.limits);
  if (!root) return refused([...faults, ...personal]);

  // Compiling the schema pays only where it judges many files.
  const judged = z.safeParse(reader.schema, root.written, { jitless: true });
  const issues = judged.success ? [] : judged.error.issues;
  const all = [
    ...faults,
    ...personal,
    ...personalDataInTree(text, root),
    ...issues.slice(0, ISSUES_AT_MOST).flatMap((issue) => faultsOf(issue, root)),
  ];
  if (!judged.success || all.length > 0) return refused(all, root.written);
  const locate: Locate = (key) => place(branchAt(root, key).branch.keyAt);
  return { ok: true, value: judged.data, locate, written: root.written };
}

function diagnosticsOf(
  file: string,
  faults: readonly Fault[],
  place: (offset: number) => Place,
  discreet: Discretion,
): readonly Diagnostic[] {
  const seen = new Set<string>();
  return [...faults]
    .sort((a, b) => a.at - b.at)
    .filter(({ at, code, key }) => {
      const same = JSON.stringify([at, code, key]);
      return !seen.has(same) && seen.add(same);
    })
    .slice(0, DIAGNOSTICS_AT_MOST)
    .map(({ at, code, key, found, expected }) => ({
      file,
      ...place(at),
      code,
      key: key
        .map((part) => (typeof part === 'number' ? part : shownKey(part, discreet)))
        .join('.'),
      found:
        code === 'file.unknown-key' || code === 'file.duplicate-key'
          ? shownKey(found, discreet)
          : shown(found, discreet && !OWN_WORDS.has(code)),
      expected: code === 'file.unknown-key' ? suggestions(expected, discreet) : expected,
    }));
}

/** A suggestion that quotes what was written is as careful as what was found. */
function suggestions(expected: readonly string[], discreet: Discretion): readonly string[] {
  const quiet = discreet !== false;
  return expected.filter((text) => !text.startsWith('"') || shown(text, quiet) === text);
}

/** A key that is empty or may be personal is spoken of all the same: without it a whole file would be. */
function shownKey(key: string, discreet: Discretion): string {
  return discreet && !discreet.has(key) ? '…' : shown(key, false) || '…';
}

/** A value in one line, shortened; nothing where it may be personal. */
function shown(found: string, discreet: boolean): string {
  if (looksPersonal(found) || (discreet && !HARMLESS.test(found))) return '';
  const characters = Array.from(found.replace(/\s+/g, ' '));
  return characters.length > SHOWN_AT_MOST
    ? `${characters.slice(0, SHOWN_AT_MOST).join('')}…`
    : characters.join('');
}

// Times, dates, small numbers, and the kinds of value.
const HARMLESS = /^(?:[\dT:Z.+-]{0,30}|key: value|- …)$/;
/** What these found is a word of the reading itself (`anchor`, `U+202E`), never one of the file. */
const OWN_WORDS: ReadonlySet<DiagnosticCode> = new Set([
  'file.control-character',
  'file.not-a-file',
  'file.yaml',
  'file.yaml-feature',
]);
