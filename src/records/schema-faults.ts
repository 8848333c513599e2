import type * as z from 'zod/mini';
import type { DiagnosticCode } from './diagnostic.ts';
import type { Fault } from './fault.ts';
import { nearestKey } from './nearest-key.ts';
import { isLogin } from './fields.ts';
import { keysOf, schemaAt } from './schema-walk.ts';
import type { Branch, KeyPath } from './yaml-tree.ts';
import { branchAt } from './yaml-tree.ts';

// Turns issues of the schema into faults with a place. The checks of `fields.ts` carry code and expectation
// in their message; issues that the schema library finds itself get theirs here.

const KINDS: { readonly [expected: string]: string } = {
  object: 'key: value',
  array: '- …',
  string: '"…"',
};

/** Number of keys listed if none is similar. */
const KEYS_SHOWN = 30;
/** Unknown keys of one mapping that each get a suggestion. */
const KEYS_AT_MOST = 100;

/** The faults that one issue of the schema stands for. */
export function faultsOf(
  issue: z.core.$ZodIssue,
  root: Branch,
  schema: z.core.$ZodType,
): readonly Fault[] {
  const key = issue.path.filter((part) => typeof part !== 'symbol');
  const { branch, whole } = branchAt(root, key);
  const expectation = expectationOf(issue);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, key, branch, expectation);
  const [code, ...expected] = expectation;
  // A fault of an absent key is shown where the key belongs.
  if (!whole) {
    const missing = issue.code === 'custom' ? code : 'file.missing-key';
    return [{ at: branch.keyAt, code: missing, key, found: '', expected: whereFound(key, branch) }];
  }
  const { written, at } = branch;
  if (typeof written !== 'string') {
    const kind = issue.code === 'custom' ? code : 'file.wrong-type';
    const found = Array.isArray(written) ? '- …' : 'key: value';
    const shape = kind === 'file.wrong-type' ? shapeOf(schemaAt(schema, key), '') : null;
    return [{ at, code: kind, key, found, expected: shape === null ? expected : [shape] }];
  }
  if (written.trim() === '') return [{ at, code: 'file.empty-value', key, found: '', expected }];
  if (code === 'file.wrong-type') {
    const shape = shapeOf(schemaAt(schema, key), written);
    return [{ at, code, key, found: written, expected: shape === null ? expected : [shape] }];
  }
  return [{ at, code, key, found: written, expected }];
}

type Expectation = readonly [DiagnosticCode, ...string[]];

function expectationOf(issue: z.core.$ZodIssue): Expectation {
  if (issue.code === 'invalid_type') {
    return ['file.wrong-type', String(KINDS[issue.expected])];
  }
  if (issue.code === 'invalid_value') return ['file.wrong-value', ...issue.values.map(String)];
  const [code, ...expected] = issue.message.split('\n');
  return [code as DiagnosticCode, ...expected];
}

function unknownKeys(
  keys: readonly string[],
  path: KeyPath,
  mapping: Branch,
  [code, ...known]: Expectation,
): readonly Fault[] {
  const unknown = new Set<string | number>(keys.slice(0, KEYS_AT_MOST));
  const faults: Fault[] = [];
  let before: Branch | null = null;
  for (const [name, branch] of mapping.children) {
    if (unknown.has(name)) {
      const key = String(name);
      const meant = nearestKey(key, known) ?? unquotedComma(before, key, branch);
      const expected = meant === null ? known.slice(0, KEYS_SHOWN) : [meant];
      faults.push({ at: branch.keyAt, code, key: [...path, key], found: key, expected });
    }
    before = branch;
  }
  return faults;
}

/**
 * Finds an unquoted comma: `{ measures: watch, wait }` has a key `wait` without a value. Returns the text
 * that was meant, in quotation marks.
 */
function unquotedComma(before: Branch | null, key: string, branch: Branch): string | null {
  if (branch.end > branch.keyAt || typeof before?.written !== 'string') return null;
  return `"${before.written}, ${key}"`;
}

/** For the id of a GitHub account, the address at which anybody can look it up. */
function whereFound(key: KeyPath, account: Branch): readonly string[] {
  if (key.at(-1) !== 'id' || key.length === 1) return [];
  const login = account.children.get('login')?.written;
  const known = typeof login === 'string' && isLogin(login) ? login : 'LOGIN';
  return [`https://api.github.com/users/${known}`];
}

/** The form of a mapping, with the written value in place if only one key can take it. */
function shapeOf(schema: z.core.$ZodType | null, written: string): string | null {
  const keys = keysOf(schema).slice(0, KEYS_IN_SHAPE);
  if (keys.length === 0) return null;
  const [first, ...others] = keys.map((key) => `${key}: …`);
  const value = written.trim();
  if (
    !keys.includes('name') ||
    value === '' ||
    value.length > LONGEST_NAME ||
    /[{}[\],:#]/.test(value)
  ) {
    return `{ ${[first, ...others].join(', ')} }`;
  }
  return `{ name: ${value} }`;
}

/** This many keys show how a mapping is written. */
const KEYS_IN_SHAPE = 4;
const LONGEST_NAME = 40;
