import type { Diagnostic } from './diagnostic.ts';
import type { Fault } from './fault.ts';
import type { Limits } from './limits.ts';
import { placesOf } from './places.ts';
import { decodeText } from './text.ts';
import { profileOf } from './yaml-profile.ts';
import { type Branch, treeOf } from './yaml-tree.ts';

/** Personal data of one worker; kept only in memory and in the mail. */
export interface Person {
  /** Name and surname. */
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly mobile?: string | undefined;
}

export type PeopleReading = {
  /** Every value to be masked before anything is printed; also if nothing could be read. */
  readonly secrets: readonly string[];
} & (
  | { readonly ok: true; readonly people: ReadonlyMap<string, Person> }
  /** Diagnostics name places, but neither the values nor the keys found there. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }
);

/** A fault without what was found, which is never repeated. */
type Complaint = Pick<Fault, 'at' | 'code' | 'expected'>;

const LIMITS: Limits = { bytes: 64 * 1024, nodes: 5_000 };
const REF = /^[A-Za-z0-9._-]{1,64}$/;
const SHAPES: { readonly [key in keyof Person]-?: RegExp } = {
  name: /\p{L}/u,
  email: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/,
  mobile: /^\+?[\d ()/-]{6,24}$/,
};
const KEYS: readonly string[] = Object.keys(SHAPES);

/**
 * Reads the `people` input: YAML or JSON, a mapping from a worker's `ref` to `name` (with surname),
 * `email` and `mobile`. As strict as the files of the repository; never throws.
 */
export function readPeople(text: string): PeopleReading {
  const { root, faults } = treeIn(text);
  if (root === null || faults.length > 0) return refused(text, faults);
  const found: Complaint[] = [];
  const people = new Map<string, Person>();
  if (root.children.size === 0) found.push(complaint(root.at, 'file.wrong-type', 'mapping'));
  for (const [ref, branch] of root.children) {
    if (typeof ref !== 'string' || !REF.test(ref)) {
      found.push(complaint(branch.keyAt, 'file.wrong-value', 'ref'));
    } else {
      people.set(ref, personOf(branch, found));
    }
  }
  if (found.length > 0) return refused(text, found);
  return { ok: true, people, secrets: secretsOf([...people.values()]) };
}

function treeIn(text: string): { root: Branch | null; faults: readonly Fault[] } {
  const { text: read, fault } = decodeText(new TextEncoder().encode(text), LIMITS);
  if (fault) return { root: null, faults: [fault] };
  const { faults, lexemes } = profileOf(read, LIMITS);
  return faults.length > 0 ? { root: null, faults } : treeOf(lexemes, LIMITS);
}

function personOf(branch: Branch, found: Complaint[]): Person {
  const person: { [key: string]: string } = {};
  if (branch.children.size === 0) {
    found.push(complaint(branch.at, 'file.wrong-type', 'mapping'));
  }
  for (const [key, { written, at, keyAt }] of branch.children) {
    const shape = isKey(key) ? SHAPES[key] : null;
    if (shape === null) found.push(complaint(keyAt, 'file.unknown-key', ...KEYS));
    else if (typeof written !== 'string') found.push(complaint(at, 'file.wrong-type', 'text'));
    else if (written.trim() === '') found.push(complaint(at, 'file.empty-value'));
    else if (!shape.test(written.trim())) found.push(complaint(at, 'file.wrong-value', `${key}`));
    else person[key] = written.trim();
  }
  return person;
}

function complaint(at: number, code: Fault['code'], ...expected: readonly string[]): Complaint {
  return { at, code, expected };
}

function isKey(key: string | number): key is keyof Person {
  return KEYS.includes(`${key}`);
}

/** The values, and the forms in which a log might contain part of them. */
function secretsOf(people: readonly Person[]): readonly string[] {
  return once(
    people.flatMap(({ name = '', email = '', mobile = '' }) => [
      name,
      ...name.split(/\s/).filter((part) => part.length > 3),
      email,
      mobile,
      mobile.replaceAll(/[^\d+]/g, ''),
    ]),
  );
}

/** Text that cannot be read is masked line by line, and again for whatever follows a colon. */
function refused(text: string, faults: readonly Complaint[]): PeopleReading {
  const placeOf = placesOf(text);
  const diagnostics = faults.map(({ at, code, expected }) => {
    const { line, column } = placeOf(at);
    return { file: 'people', line, column, code, key: '', found: '', expected };
  });
  const lines = text.split(/[\r\n,{}]/);
  const parts = lines.flatMap((line) => [line, line.slice(line.indexOf(':') + 1)]);
  const bare = parts.map((part) => part.trim().replace(/^["']|["']$/g, ''));
  return { ok: false, diagnostics, secrets: once(bare.filter((part) => part.length > 3)) };
}

function once(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
