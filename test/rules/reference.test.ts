import { describe, expect, it } from 'vitest';
import { fitsPattern, isMessageIdLike, isTelephone } from '../../src/rules/reference.ts';
import { solution } from '../support/builders.ts';

describe('a reference', () => {
  it.each([
    ['<a@b.si>', true],
    ['<1.2-x@hisa.example.si>', true],
    [' <a@b.si>\n', true],
    ['Re: <a@b.si>', false],
    ['<a@b.si>, SD-1', false],
    ['a@b.si', false],
    ['<@b.si>', false],
    ['<a@>', false],
    ['<a b@c.si>', false],
    ['', false],
  ])('%j is a Message-ID: %s', (reference, expected) => {
    expect(isMessageIdLike(reference)).toBe(expected);
  });

  it.each([
    ['telephone', true],
    ['Telefon', true],
    [' telefon ', true],
    ['by telephone', false],
    ['telephone call', false],
    ['telefonat', false],
    ['', false],
  ])('%j is the telephone: %s', (reference, expected) => {
    expect(isTelephone(reference)).toBe(expected);
  });

  it.each([
    ['SD-1', undefined, true],
    ['', undefined, true],
    ['SD-1', '^SD-\\d+$', true],
    [' SD-1 ', '^SD-\\d+$', true],
    ['SD-x', '^SD-\\d+$', false],
    ['<a@b.si>', '^SD-\\d+$', true],
    ['Č-1', '^\\p{Lu}-\\d+$', true],
    ['SD-1', '(', false],
    ['<a@b.si>', '(', true],
  ])('%j fits %s: %s', (reference, pattern, expected) => {
    expect(fitsPattern(reference, solution({ 'reference-pattern': pattern }))).toBe(expected);
  });
});
