import * as z from 'zod/mini';
import type { Diagnostic, DiagnosticCode, Locate, Reading } from './diagnostic.ts';
import type { Fault } from './fault.ts';
import { faultAt } from './fault.ts';
import type { Limits } from './limits.ts';
import { contactsIn, type KnownContacts } from './known-contacts.ts';
import { looksPersonal, personalDataInComments, personalDataInTree } from './personal-data.ts';
import type { Position } from './places.ts';
import { placesOf } from './places.ts';
import { faultsOf } from './schema-faults.ts';
import { decodeText } from './text.ts';
import type { Unread } from './unread.ts';
import { unreadDiagnostic } from './unread.ts';
import { readOn } from './reading-on.ts';
import type { WrittenValue } from './yaml-tree.ts';
import { lineOf } from './yaml-line-slips.ts';
import { branchAt } from './yaml-tree.ts';
import { cutTexts } from './cut-texts.ts';

/** How a kind of file is read. */
export interface Reader<T> {
  readonly schema: z.ZodMiniType<T>;
  readonly limits: Limits;
  /** What may be in the file although it looks personal, besides what the file itself names. */
  readonly known?: KnownContacts;
  /**
   * If values or keys may be names of people: the keys that a diagnostic may repeat; of values it repeats
   * only what cannot be a name. False: a diagnostic repeats what it found.
   */
  readonly discreet: false | ReadonlySet<string>;
}

type Discretion = Reader<unknown>['discreet'];

/** The content of a path: its bytes, or why there are none. */
export type FileContent = Uint8Array | Unread;

type FileReading<T> =
  | (Extract<Reading<T>, { ok: true }> & { readonly written: WrittenValue })
  | (Extract<Reading<T>, { ok: false }> & {
      /** What could be read in spite of faults; null if nothing could. */
      readonly written: WrittenValue | null;
      /** The file's value, if only the way it is written is at fault. */
      readonly value?: T;
    });

/** Nobody repairs more at once, and a hostile file must not flood the report. */
const DIAGNOSTICS_AT_MOST = 100;
/** Beyond this number of faults even their places are not looked up. */
const ISSUES_AT_MOST = 500;
const SHOWN_AT_MOST = 60;
const EXCERPT_AT_MOST = 100;

/** Reads one file: its value, or all its faults in the order of its lines. Never throws. */
export function readFile<T>(file: string, source: FileContent, reader: Reader<T>): FileReading<T> {
  if (!(source instanceof Uint8Array)) {
    return { ok: false, diagnostics: [unreadDiagnostic(file, source)], written: null };
  }
  const { text, fault } = decodeText(source, reader.limits);
  const place = placesOf(text);
  const lines = text.split('\n');
  const refused = (
    faults: readonly Fault[],
    written: WrittenValue | null = null,
  ): FileReading<T> => ({
    ok: false,
    written,
    diagnostics: diagnosticsOf(file, faults, { place, lines, discreet: reader.discreet }),
  });
  if (fault) return refused([fault]);
  if (text.startsWith('version https://git-lfs.github.com/')) {
    return refused([faultAt(0, 'file.not-a-file', 'lfs-pointer')]);
  }
  const { profile, tree, slips, mended } = readOn(text, reader.limits);
  const known = reader.known ?? contactsIn(tree.root?.written ?? null);
  const personal = personalDataInComments(profile.comments, known);
  const { root } = tree;
  if (root === null) return refused([...profile.faults, ...tree.faults, ...slips, ...personal]);

  // Compiling the schema is worth it only if it checks many files.
  const judged = z.safeParse(reader.schema, root.written, { jitless: true });
  const issues = judged.success ? [] : judged.error.issues;
  const found = [
    ...tree.faults,
    ...personalDataInTree(mended.text, root, known),
    ...cutTexts(mended.text, root, profile.comments, reader.schema),
    ...issues.slice(0, ISSUES_AT_MOST).flatMap((issue) => faultsOf(issue, root, reader.schema)),
  ];
  const all = [...profile.faults, ...slips, ...personal, ...mended.inOriginal(found)];
  if (!judged.success || slips.length > 0) return refused(all, root.written);
  if (all.length > 0) {
    const harmless = all.every(({ code }) => OF_THE_TEXT.has(code));
    return { ...refused(all, root.written), ...(harmless && { value: judged.data }) };
  }
  const locate: Locate = (key) => place(branchAt(root, key).branch.keyAt);
  return { ok: true, value: judged.data, locate, written: root.written };
}

/** Faults of how a file is written rather than of what it says. */
const OF_THE_TEXT: ReadonlySet<DiagnosticCode> = new Set(['file.personal-data', 'file.text-cut']);

interface Shown {
  readonly place: (offset: number) => Position;
  readonly lines: readonly string[];
  readonly discreet: Discretion;
}

function diagnosticsOf(
  file: string,
  faults: readonly Fault[],
  { place, lines, discreet }: Shown,
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
      ...(discreet === false &&
        EXCERPTED.has(code) &&
        excerptOf(lineOf(lines, place(at).line - 1))),
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

/** Codes for which the line itself says more than its place. */
const EXCERPTED: ReadonlySet<DiagnosticCode> = new Set(['file.yaml', 'file.text-cut']);

function excerptOf(line: string): { readonly excerpt?: string } {
  const text = line.replaceAll('\t', '→').trimEnd();
  return looksPersonal(text)
    ? {}
    : { excerpt: Array.from(text).slice(0, EXCERPT_AT_MOST).join('') };
}

/** A suggestion that quotes the file is shortened and hidden like what was found. */
function suggestions(expected: readonly string[], discreet: Discretion): readonly string[] {
  const quiet = discreet !== false;
  return expected.filter((text) => !text.startsWith('"') || shown(text, quiet) === text);
}

/**
 * An empty or possibly personal key still needs a name, otherwise the fault would seem to be about the whole
 * file.
 */
function shownKey(key: string, discreet: Discretion): string {
  return discreet && !discreet.has(key) ? '…' : shown(key, false) || '…';
}

/** A value on one line, shortened; empty if it may be personal. */
function shown(found: string, discreet: boolean): string {
  if (looksPersonal(found) || (discreet && !HARMLESS.test(found))) return '';
  const characters = Array.from(found.replace(/\s+/g, ' '));
  return characters.length > SHOWN_AT_MOST
    ? `${characters.slice(0, SHOWN_AT_MOST).join('')}…`
    : characters.join('');
}

// Times, dates, small numbers, and the kinds of value.
const HARMLESS = /^(?:[\dT:Z.+-]{0,30}|key: value|- …)$/;
/** What these found is a word of the reader itself (`anchor`, `U+202E`), not of the file. */
const OWN_WORDS: ReadonlySet<DiagnosticCode> = new Set([
  'file.control-character',
  'file.not-a-file',
  'file.yaml',
  'file.yaml-feature',
]);
