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
    'a'.repeat(200),
    '^\\d{4}-\\d{12}-\\d{4}-\\d{12}$',
    '^(?:SD|INC)-\\d+[.]\\d+[.]\\d+$',
    '^\\d{12}-\\d{12}-\\d{12}-\\d{12}$',
    '^a?b?c?$',
    '^(a+) +$',
    '([{4}])+',
    '^\\p{Lu}\\p{Lu}\\p{Lu}\\p{Lu}-\\d+$',
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
    ['many bounded parts', '^a{1,}b{1,}c{1,10}d{1,10}x'],
    ['many parts of at least two', '^a{12,}b{12,}c{12,}d{12,}x'],
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
