import type * as z from 'zod/mini';
import type { Fault } from './fault.ts';
import { isFreeText } from './fields.ts';
import { schemaAt } from './schema-walk.ts';
import type { YamlComment } from './yaml-profile.ts';
import type { Branch, KeyPath } from './yaml-tree.ts';

/**
 * Finds texts that lose their end to a comment: `description: Popravki #4411 pri potrjevanju` holds only
 * "Popravki", which would go unnoticed until the letter is sent. Only free texts are looked at, and only a
 * `#` followed directly by a character; `downtime: true #obvezno` and `reason: Napaka # opomba` are fine.
 */
export function cutTexts(
  text: string,
  root: Branch,
  comments: readonly YamlComment[],
  schema: z.core.$ZodType,
): readonly Fault[] {
  const suspects = comments.filter(({ text: comment }) => /^#[^\s#]/.test(comment));
  if (suspects.length === 0) return [];
  const ends = new Map<number, KeyPath>();
  const walk = (branch: Branch, path: KeyPath): void => {
    const plain = typeof branch.written === 'string' && !/["'|>]/.test(text.charAt(branch.at));
    if (plain && branch.written !== '') ends.set(branch.end, path);
    for (const [key, child] of branch.children) walk(child, [...path, key]);
  };
  walk(root, []);
  return suspects.flatMap(({ at, text: comment }): readonly Fault[] => {
    const key = ends.get(text.slice(0, at).replace(/[ \t]+$/, '').length);
    const found = schemaAt(schema, key ?? ['']);
    if (key === undefined || found === null || !isFreeText(found)) return [];
    return [{ at, code: 'file.text-cut', key, found: comment.trimEnd(), expected: [] }];
  });
}
