import { describe, expect, test } from 'vitest';
import { isSafePattern } from '../../src/records/reference-pattern.ts';

describe('safe', () => {
  test.each([
    '^SD-\\d{4}-\\d+',
    '^SD-\\d{4}-\\d+$',
    '^[A-Z]+-\\d+(#\\d+)?$',
    '^(SD|INC)-\\d{6}$',
    '^(?:SD|INC)-\\d+$',
    '^(?<kind>SD|INC)-\\d+$',
    '(ab)+',
    '(?:\\d\\d){2}',
    '[)(*+]+',
    '\\(a\\)+',
    'a|b',
    '',
    'a{2,3}',
  ])('%s', (pattern) => {
    expect(isSafePattern(pattern)).toBe(true);
  });
});

describe('refused', () => {
  test.each([
    ['nested', '(a+)+$'],
    ['nested, bounded', '(a{1,9}){1,9}'],
    ['nested twice', '((a+)b)*'],
    ['repeated choice', '(a|a)*$'],
    ['repeated option', '(a?){30}a'],
    ['exactly repeated', '(a+){20}'],
    ['back reference', '(a)\\1'],
    ['named back reference', '(?<a>b)\\k<a>'],
    ['look-ahead', '(?=a)b'],
    ['negative look-ahead', '(?!a)b'],
    ['look-behind', '(?<=a)b'],
    ['negative look-behind', '(?<!a)b'],
    ['many elastic parts', '^.*.*.*.*x'],
    ['many elastic parts, begun anywhere', '.*.*.*x'],
    ['many elastic parts in a choice', '^a|.*.*.*x'],
    ['many options', '^\\w*\\w*\\w?\\w?\\w?\\w?!'],
    ['many choices', '^(a|a)(a|a)(a|a)(a|a)b'],
    ['long', 'a'.repeat(201)],
    ['no pattern', '('],
    ['no pattern in the strict grammar', '\\-'],
    ['unclosed class', '[a'],
  ])('%s', (_, pattern) => {
    expect(isSafePattern(pattern)).toBe(false);
  });
});
