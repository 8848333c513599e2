import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The codes are a type, so they are read from its text.

test('every code of a diagnostic is documented beside the schemas, and no other', () => {
  const source = readFileSync(new URL('../../src/records/diagnostic.ts', import.meta.url), 'utf8');
  const page = readFileSync(new URL('../../schemas/README.md', import.meta.url), 'utf8');
  const codes = Array.from(source.matchAll(/^ {2}\| '(file\.[a-z0-9-]+)'/gm), ([, code]) => code);
  const documented = Array.from(page.matchAll(/^\| `(file\.[a-z0-9-]+)` \|/gm), ([, code]) => code);
  expect(codes.length).toBeGreaterThan(20);
  expect(documented).toHaveLength(codes.length);
  expect(new Set(documented)).toEqual(new Set(codes));
});
