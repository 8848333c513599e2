import { describe, expect, it } from 'vitest';
import { readSmtpUrl, type SmtpServer } from '../../src/mail/smtp-url.ts';

describe('smtp-url', () => {
  const server = {
    host: 'posta.example.si',
    port: 587,
    tls: 'starttls',
    user: 'u',
    password: 'p',
  } as const;
  const sound: [string, SmtpServer][] = [
    ['smtp://u:p@posta.example.si', server],
    ['smtp://u:p@posta.example.si/', server],
    ['  smtp://u:p@posta.example.si\n', server],
    ['SMTP://u:p@posta.example.si', server],
    ['smtp://u:p@posta.example.si:2525', { ...server, port: 2525 }],
    ['smtps://u:p@posta.example.si', { ...server, port: 465, tls: 'implicit' }],
    ['smtps://u:p@posta:1465', { ...server, host: 'posta', port: 1465, tls: 'implicit' }],
    [
      'smtp://u%40h.si:p%3A%2F%3F%23%25%20%C5%BE@10.0.0.5',
      { ...server, host: '10.0.0.5', user: 'u@h.si', password: 'p:/?#% ž' },
    ],
    ['smtp://u:p@[::1]:25', { ...server, host: '::1', port: 25 }],
  ];

  it.each(sound)('%s', (text, expected) => {
    expect(readSmtpUrl(text)).toMatchObject({ ok: true, server: expected });
  });

  it.each([
    ['', 'malformed'],
    ['posta.example.si', 'malformed'],
    ['smtp://u:p@posta.example.si:70000', 'malformed'],
    ['smtp://u:p@po sta.example.si', 'malformed'],
    ['smtp://u:p\r\n@posta.example.si', 'malformed'],
    ['http://u:p@posta.example.si', 'scheme'],
    ['smtp+insecure://u:p@posta.example.si', 'scheme'],
    ['smtp://posta.example.si', 'login'],
    ['smtp://u@posta.example.si', 'login'],
    ['smtp://:p@posta.example.si', 'login'],
    ['smtp://u:%zz@posta.example.si', 'encoding'],
    ['smtp://posegi:Gitw50#2@smtp.hisa.si:587', 'encoding'],
    ['smtp://posegi:a/b@smtp.hisa.si', 'encoding'],
    ['smtp://posegi:a?b@smtp.hisa.si', 'encoding'],
    ['smtp://posegi:100%@smtp.hisa.si', 'encoding'],
    ['smtp://pos#egi@hisa.si:a@smtp.hisa.si', 'encoding'],
    ['smtp://u:%ff@posta.example.si', 'login'],
    ['smtp://u:a%00b@posta.example.si', 'login'],
    ['smtp://u%0d%0a:p@posta.example.si', 'login'],
    ['smtp://u:p@posta.example.si?tls.rejectUnauthorized=false', 'options'],
    ['smtp://u:p@posta.example.si?', 'options'],
    ['smtp://u:p@posta.example.si#x', 'options'],
    ['smtp://u:p@posta.example.si/path', 'options'],
    ['smtp://u:p@po_sta.example.si', 'host'],
    ['smtp://u:p@posta..example.si', 'host'],
    ['smtp://u:p@po%20sta.si', 'host'],
    ['smtp://u:p@posta.example.si:0', 'port'],
  ])('refuses %j: %s', (text, why) => {
    expect(readSmtpUrl(text)).toMatchObject({ ok: false, why });
  });

  it('names every shape of the password for masking', () => {
    const { secrets } = readSmtpUrl('smtp://u:p%2Fw%C5%BE@posta.example.si');
    expect(secrets).toEqual([
      'smtp://u:p%2Fw%C5%BE@posta.example.si',
      'p/wž',
      'p%2Fw%C5%BE',
      Buffer.from('p/wž').toString('base64'),
      Buffer.from('\0u\0p/wž').toString('base64'),
    ]);
  });

  it('names the whole text for masking where it cannot be read', () => {
    expect(readSmtpUrl('x p@ss').secrets).toEqual(['x p@ss']);
    expect(readSmtpUrl('smtp://u:pass%zz@h.si').secrets).toContain('pass%zz');
    expect(readSmtpUrl('smtp://u:pass@h.si?x').secrets).toContain('pass');
  });

  it('reads a long hostile host in no time', () => {
    expect(readSmtpUrl(`smtp://u:p@${'a'.repeat(50_000)}!`)).toMatchObject({ ok: false });
  });
});
