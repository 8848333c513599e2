import { describe, expect, it } from 'vitest';
import { isAddress, isMessageId, withoutRepeats } from '../../src/mail/address.ts';

describe('addresses', () => {
  it.each([
    'servicedesk@src.si',
    'ikt@ezdrav.si',
    'skrbnik.enarocanje@example.si',
    'Ana+poseg@pod.domena-1.example.si',
    "o'brien@example.com",
    'a@xn--rejevaa-bib.si',
    'a@b.xn--p1ai',
  ])('takes %s', (text) => {
    expect(isAddress(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['no domain', 'a@'],
    ['no local part', '@b.si'],
    ['no dot in the domain', 'a@localhost'],
    ['a quoted local part', '"a b"@b.si'],
    ['a quote', 'a"b@b.si'],
    ['an escaped quote', '"a\\"b"@b.si'],
    ['a display name', 'A <a@b.si>'],
    ['angle brackets', '<a@b.si>'],
    ['a comment', 'a(b)@b.si'],
    ['two addresses', 'a@b.si,c@d.si'],
    ['two at signs', 'a@b@c.si'],
    ['routing by percent', 'a%b@c.si'],
    ['routing by bang', 'b!a@c.si'],
    ['an address literal', 'a@[127.0.0.1]'],
    ['a bare number', 'a@127.0.0.1'],
    ['a line break', 'a@b.si\r\nRCPT TO:<c@d.si>'],
    ['a line break at the end', 'a@b.si\n'],
    ['a NUL', 'a\u0000@b.si'],
    ['a space', 'a @b.si'],
    ['a zero-width space', 'a\u200b@b.si'],
    ['a right-to-left override', 'a\u202e@b.si'],
    ['a Cyrillic letter', 'servicedesk@srс.si'],
    ['a full-width at sign', 'a＠b.si'],
    ['letters with carons', 'jože@b.si'],
    ['two dots', 'a..b@b.si'],
    ['a dot first', '.a@b.si'],
    ['a dot last', 'a.@b.si'],
    ['an empty label', 'a@b..si'],
    ['a hyphen first', 'a@-b.si'],
    ['a trailing dot', 'a@b.si.'],
    ['a long local part', `${'a'.repeat(65)}@b.si`],
    ['a long label', `a@${'b'.repeat(64)}.si`],
    [
      'a long whole',
      `a@${'b'.repeat(50)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}.${'f'.repeat(20)}.si`,
    ],
  ])('refuses %s', (_name, text) => {
    expect(isAddress(text)).toBe(false);
  });

  it('keeps the first of two that differ in case', () => {
    expect(withoutRepeats(['a@B.si', 'c@d.si', 'A@b.si'])).toEqual(['a@B.si', 'c@d.si']);
  });
});

describe('Message-IDs', () => {
  it.each([
    ['<POSEG-2026-041.3dfeead9@ezdrav-gate.example.si>', true],
    ['POSEG@example.si', false],
    ['<a b@example.si>', false],
    ['<a@b>\r\nBcc: c@d.si', false],
    ['<"a"@b.si>', false],
    ['<a@b><c@d>', false],
    [`<${'a'.repeat(181)}@b.si>`, false],
  ])('%s: %s', (text, sound) => {
    expect(isMessageId(text)).toBe(sound);
  });
});
