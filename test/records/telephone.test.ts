import { describe, expect, test } from 'vitest';
import { telephonesIn } from '../../src/records/telephone.ts';

const found = (text: string): readonly string[] => telephonesIn(text).map((trace) => trace.text);

describe('days and times beside a number', () => {
  test.each([
    '1.2.2026',
    '1. 2. 2026',
    '09.09.2026',
    '10.10.1999',
    '21-11-2026',
    '30/12/2026',
    '31.12.2026',
    '8.00',
    '08.00',
    '20.59',
    '18:30',
  ])('%s', (moment) => {
    expect(found(`041 123 456 ${moment}`)).toEqual(['041 123 456']);
    expect(found(`041 123 456 ${moment} ob`)).toEqual(['041 123 456']);
    expect(telephonesIn(`${moment} 041 123 456`)).toEqual([
      { text: '041 123 456', index: moment.length + 1 },
    ]);
  });

  test.each(['41.12.2026', '32.12.2026', '31.13.2026', '31.12.2126', '28.72', '12.345'])(
    '%s is none',
    (text) => {
      expect(found(`041 123 456 ${text}`)).toEqual([`041 123 456 ${text}`]);
    },
  );
});

describe('how many digits', () => {
  test.each([
    ['twelve in one group', '+43(0)6641234567', true],
    ['thirteen in one group', '+4366412345678', false],
    ['nothing but zeros', '000000000', true],
    ['eight in two groups', '01 2345678', true],
    ['eight in two groups, the first in brackets', '(01) 2345678', true],
    ['a group of eight behind another', '01 23456789', false],
    ['twelve in two groups', '012345 1234567', true],
    ['thirteen in two groups', '0123456 1234567', false],
    ['four in two groups', '041 12', false],
    ['Ljubljana, by its country', '+386 1 2345678', true],
    ['Ljubljana, by its country with zeros', '00386 1 2345678', true],
    ['one digit alone, behind an area of two', '+386 41 2 34567', true],
    ['one digit alone, behind an area of one', '+386 1 2 345678', false],
    ['an area of one digit in the country', '0400 1 234567', false],
    ['a group of one', '041 1 234567', false],
    ['a second number too short', '041 +386 123', false],
    ['a number that begins with no zero', '0 10112345678', false],
  ])('%s: %s', (_, text, isOne) => {
    expect(found(text)).toEqual(isOne ? [text] : []);
  });
});
