import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import { eml } from '../../src/mail/eml.ts';

const MAIL = {
  to: ['servicedesk@src.si', 'skrbnik@example.si'],
  subject: 'Najava posega: nadgradnja',
  text: 'Spoštovani,\n\nnajavljamo poseg.\n',
  html: '<p>Spoštovani</p>\n',
};
const STAMP = {
  from: 'gate@hisa.example.si',
  messageId: '<POSEG-1.abc@hisa.example.si>',
  date: instantOf(Date.UTC(2026, 10, 26, 8, 12)),
};

describe('.eml for sending by hand', () => {
  it('is byte for byte the same each time, ASCII, with CRLF, and no line over 998 octets', async () => {
    const first = await eml({ ...MAIL, text: `${'ž'.repeat(3_000)}\n` }, STAMP);
    expect(await eml({ ...MAIL, text: `${'ž'.repeat(3_000)}\n` }, STAMP)).toBe(first);
    expect(first?.replaceAll('\r\n', '')).toMatch(/^[\x20-\x7e\t]*$/);
    expect(first?.split('\r\n').every((line) => line.length <= 998)).toBe(true);
  });

  it('is read back as it was written', async () => {
    const read = await simpleParser((await eml(MAIL, STAMP)) ?? '');
    expect(read).toMatchObject({
      subject: MAIL.subject,
      text: MAIL.text,
      html: MAIL.html,
      messageId: STAMP.messageId,
    });
    expect(read.headers.get('x-unsent')).toBe('1');
    expect(read.to).toMatchObject({ text: 'servicedesk@src.si, skrbnik@example.si' });
    expect(read.date?.getTime()).toBe(STAMP.date);
  });

  it.each([
    ['a recipient', { ...MAIL, to: ['"x"@b.si'] }, STAMP],
    ['no recipient', { ...MAIL, to: [] }, STAMP],
    ['the sender', MAIL, { ...STAMP, from: 'a@b.si\r\nBcc: c@d.si' }],
    ['the Message-ID', MAIL, { ...STAMP, messageId: 'x' }],
  ])('is not made where %s is not sound', async (_name, mail, stamp) => {
    expect(await eml(mail, stamp)).toBeNull();
  });
});
