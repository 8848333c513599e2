import { SMALL } from './limits.ts';
import { AFTERWARDS } from './plan-digest.ts';
import { decodeText } from './text.ts';
import { profileOf } from './yaml-profile.ts';
import { treeOf, type WrittenValue } from './yaml-tree.ts';

/**
 * The keys in which two plans differ, as written, in the order of the second file: `schedule.start`. A list
 * counts as one key. Both arguments are the bytes of well-formed intervention files; what follows the plan
 * (announcement, approvals, outcome …) is ignored, as in the plan's digest.
 */
export function changedPlanKeys(before: Uint8Array, after: Uint8Array): readonly string[] {
  return changes(writtenIn(before), writtenIn(after), '');
}

function writtenIn(bytes: Uint8Array): WrittenValue {
  return treeOf(profileOf(decodeText(bytes, SMALL).text, SMALL).lexemes, SMALL).root?.written ?? {};
}

function changes(
  before: WrittenValue | undefined,
  after: WrittenValue | undefined,
  key: string,
): string[] {
  if (AFTERWARDS.has(key) || JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isMapping(before) || !isMapping(after)) return [key];
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].flatMap((name) =>
    changes(before[name], after[name], key === '' ? name : `${key}.${name}`),
  );
}

function isMapping(written: WrittenValue | undefined): written is { [key: string]: WrittenValue } {
  return typeof written === 'object' && !Array.isArray(written);
}
