import type * as z from 'zod/mini';
import type { DiagnosticCode } from './diagnostic.ts';
import type { Fault } from './fault.ts';
import { nearestKey } from './nearest-key.ts';
import type { Branch } from './yaml-tree.ts';
import { branchAt } from './yaml-tree.ts';

// From what the schema says to faults with a place. The checks of `fields.ts` carry code and
// expectation in their message; what the schema library finds by itself is named here.

const KINDS: { readonly [expected: string]: string } = {
  object: 'key: value',
  array: '- …',
  string: '"…"',
};

/** Unknown keys of one mapping that are worth a suggestion each. */
const KEYS_AT_MOST = 100;

/** The faults one issue of the schema stands for. */
export function faultsOf(issue: z.core.$ZodIssue, root: Branch): readonly Fault[] {
  const key = issue.path.filter((part) => typeof part !== 'symbol');
  const { branch, whole } = branchAt(root, key);
  const [code, ...expected] = expectationOf(issue);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, KEYS_AT_MOST).map((unknown) => {
      const meant = nearestKey(unknown, expected) ?? unquotedComma(branch, unknown);
      return {
        at: branch.children.get(unknown)?.keyAt ?? branch.at,
        code: 'file.unknown-key',
        key: [...key, unknown],
        found: unknown,
        expected: meant === null ? [] : [meant],
      };
    });
  }
  // A fault of an absent key is shown where the key would belong.
  if (!whole) {
    const missing = issue.code === 'custom' ? code : 'file.missing-key';
    return [
      {
        at: branch.keyAt,
        code: missing,
        key,
        found: '',
        expected: missing === code ? expected : [],
      },
    ];
  }
  const { written, at } = branch;
  if (typeof written !== 'string') {
    const kind = issue.code === 'custom' ? code : 'file.wrong-type';
    return [
      { at, code: kind, key, found: Array.isArray(written) ? '- …' : 'key: value', expected },
    ];
  }
  return [
    { at, code: written.trim() === '' ? 'file.empty-value' : code, key, found: written, expected },
  ];
}

function expectationOf(issue: z.core.$ZodIssue): [DiagnosticCode, ...string[]] {
  if (issue.code === 'invalid_type') {
    return ['file.wrong-type', KINDS[issue.expected] ?? issue.expected];
  }
  if (issue.code === 'invalid_value') return ['file.wrong-value', ...issue.values.map(String)];
  const [code, ...expected] = issue.message.split('\n');
  return [code as DiagnosticCode, ...expected];
}

/** `{ measures: watch, wait }` holds the key `wait` without a value: the text meant, in quotation marks. */
function unquotedComma(mapping: Branch, unknown: string): string | null {
  const child = mapping.children.get(unknown);
  const before = [...mapping.children.values()].findLast(
    ({ keyAt }) => keyAt < (child?.keyAt ?? 0),
  );
  if (!child || !before || child.end !== child.keyAt || typeof before.written !== 'string')
    return null;
  return `"${before.written}, ${unknown}"`;
}
