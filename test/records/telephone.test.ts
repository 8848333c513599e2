import { describe, expect, test } from 'vitest';
import { telephonesIn } from '../../src/records/telephone.ts';

describe('an area of one digit after a country’s code', () => {
  test.each([
    '+386 1 478 60 00',
    '+386 1 4786000',
    '+386 (0)1 478 60 00',
    '+386 (1) 478 60 00',
    '+386-1-478-60-00',
    '00386 1 478 60 00',
    '00 386 1 478 60 00',
  ])('%s is a number', (text) => {
    expect(telephonesIn(`Tel. ${text}, dežurni`)).toEqual([{ text, index: 5 }]);
  });

  test.each([
    '0 1 478 60 00',
    '+386 1',
    '+386 31 1 2 3 4 5 6',
    '+386 1 2 34 56 78',
    '+ 5 2 10',
    '+1 2 3 4 5 6 7 8 9',
  ])('%s is none', (text) => {
    expect(telephonesIn(text)).toEqual([]);
  });
});
